import { endSession, recogniseSession } from '../sessions/index.ts'
import type { Edge } from '../edge/edge.ts'
import type { Ctx } from '../web/context.ts'
import { expireCookie } from '../web/cookies.ts'
import { html, nothing } from '../web/html.ts'
import { say } from '../web/language.ts'
import { doorPage } from '../web/page.ts'
import { note } from '../web/parts.ts'
import { refuse } from '../web/refusal.ts'
import { fromLink } from './cookie.ts'
import { findLink, LINK_PATH, type Link, type LinkPurpose, type LinkRefusal } from './links.ts'
import { messages } from './messages.ts'

/**
 * The living link of this request, or the page that says why there is none. A form that was shown for another link is
 * refused: a second mail, opened in another tab, has put its link into the cookie since, and the button would do what
 * nobody read. Programs that send no such field act on the link they hold.
 */
export async function linkAt(c: Ctx, purpose: LinkPurpose | LinkPurpose[]): Promise<Link | Response> {
  const found = await findLink(c.get('edge'), purpose, fromLink(c))
  if (!found.ok) return linkRefused(c, found.refusal)
  return isShownFor(c, found.link) ? found.link : linkRefused(c, 'other-link')
}

const FIELD = 'link'
/** Whether the form of this request, if it is one that says so, was shown for this very link. */
export function isShownFor(c: Ctx, { id }: Link): boolean {
  const shownFor = c.get('form').text(FIELD)
  return !shownFor || shownFor === id
}
/** Says in the form for which link it was shown: by the row's name, which opens nothing. */
export const linkField = ({ id }: Link) => html`<input type="hidden" name="${FIELD}" value="${id}" />`

export function linkRefused(c: Ctx, reason: LinkRefusal) {
  const t = say(c, messages)
  const { title, next } = t.refused[reason]
  return refuse(c, { reason, status: reason === 'other-link' ? 409 : 404, title, next }, (status) =>
    doorPage(
      c,
      {
        title,
        refused: true,
        body: html`<p class="muted">${next}</p>`,
        ways: [{ icon: 'arrow', text: t.signIn, href: '/auth/login' }],
      },
      status,
    ),
  )
}

/** A link's token decides the account: whoever else is signed in here is told before that session ends. */
export async function otherPersonNote(c: Ctx, accountId: string | null) {
  const session = await sessionHere(c)
  return session && session.accountId !== accountId
    ? note({ tone: 'warn', symbol: 'person', text: say(c, messages).otherPerson(session.name) })
    : nothing
}

/** Not `sessionOf`: the page is for the person of the link, and so is its language. */
const sessionHere = (c: Ctx, edge: Edge = c.get('edge')) => recogniseSession(edge, c.get('cookies').get('session'))

export async function endOtherSession(c: Ctx, edge: Edge, accountId: string | null) {
  const session = await sessionHere(c, edge)
  if (!session || session.accountId === accountId) return
  await endSession(edge, session.id, 'someone-else', session.accountId, c.get('peer').address)
  expireCookie(c, 'session')
}

/** The link has done its work: its cookie goes. */
export const dropLinkCookie = (c: Ctx, purpose: LinkPurpose) => expireCookie(c, 'link', LINK_PATH[purpose])
