import { Hono } from 'hono'
import { lockAccount } from '../accounts/index.ts'
import { inTransactionOr } from '../edge/edge.ts'
import {
  dropLinkCookie,
  findLink,
  fromLink,
  keepLinkFromQuery,
  leadLinkOver,
  linkAt,
  linkField,
  linkRefused,
  type Link,
} from '../links/index.ts'
import { currentSession, signedIn, useFirstCompany } from '../sessions/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { html, when } from '../web/html.ts'
import { say } from '../web/language.ts'
import { doorPage } from '../web/page.ts'
import { mainButton, note } from '../web/parts.ts'
import { refuse } from '../web/refusal.ts'
import { acceptInvitation, invitedBy, mayStillAppoint, type Accepted, type Invited } from './accept.ts'
import { messages } from './messages.ts'
import { inviterGone } from './problem.ts'

export { acceptInvitation, accountOf, invitedBy, mayStillAppoint, settleInvitations, type Invited } from './accept.ts'
export {
  endInvitation,
  invite,
  inviteToCompany,
  noteActivation,
  roleIn,
  sendLink,
  withdrawInvitations,
  withdrawInvitationsTo,
} from './invite.ts'
export { tellAdminInvited } from './tell-invited.ts'
export {
  addressesInvited,
  countInvitations,
  eraseInvitationsTo,
  forgetOldInvitations,
  holdInvitation,
  invitationsOf,
  openInvitation,
  openInvitationTo,
  stopInvitation,
} from './invitations.ts'
export { inviterGone } from './problem.ts'
export type { Invitation } from './store.ts'

const PAGE = '/auth/invitation'

/**
 * Joins a company with an account one has. The link alone opens nothing: it works inside of a session of the account
 * that it was made for, and changes neither name nor password.
 */
export const invitation = new Hono<Env>()
  .get(
    PAGE,
    // Before the guard, so that no token travels through the sign-in, and whoever has no password yet is led to choose one.
    async (c, next) => keepLinkFromQuery(c, 'invitation') ?? (await toActivation(c)) ?? next(),
    signedIn(),
    async (c) => {
      const own = await ownInvitation(c)
      return own instanceof Response ? own : invitationPage(c, own)
    },
  )
  .post(PAGE, signedIn({ ceremony: true }), async (c) => {
    const own = await ownInvitation(c)
    if (own instanceof Response) return own
    const accepted = await accept(c, own.link)
    if (!accepted.ok)
      return accepted.refusal === 'gone' ? linkRefused(c, 'used-link') : inviterGone(c, own.company.name)
    dropLinkCookie(c, 'invitation')
    return c.redirect('/auth/profile?said=joined', 303)
  })

/** The account may have gone since the link was mailed: then it makes a new one, like that of any other address. */
async function toActivation(c: Ctx): Promise<Response | undefined> {
  if (fromLink(c) === undefined) return undefined
  const found = await findLink(c.get('edge'), 'invitation', fromLink(c))
  const invited = found.ok ? await invitedBy(c.get('edge'), found.link) : undefined
  const isNew = invited && (!invited.account || invited.account.status === 'invited')
  return isNew ? leadLinkOver(c, 'invitation', 'activate') : undefined
}

/** The living invitation, if it is for whoever is signed in here. */
async function ownInvitation(c: Ctx): Promise<(Invited & { link: Link }) | Response> {
  const link = await linkAt(c, 'invitation')
  if (link instanceof Response) return link
  const invited = await invitedBy(c.get('edge'), link)
  if (!invited) return linkRefused(c, 'withdrawn-link')
  if (invited.account?.id !== currentSession(c).accountId) return forSomebodyElse(c)
  return (await mayStillAppoint(c.get('edge'), invited.invitation))
    ? { ...invited, link }
    : inviterGone(c, invited.company.name)
}

/** Refused when somebody was quicker. */
async function accept(c: Ctx, link: Link): Promise<Accepted> {
  const { id: sessionId, accountId } = currentSession(c)
  return inTransactionOr<Accepted>(c.get('edge'), async (edge, undo) => {
    await lockAccount(edge, accountId)
    const accepted = await acceptInvitation(edge, link, accountId, c.get('peer').address)
    if (!accepted.ok) return undo(accepted)
    await useFirstCompany(edge, sessionId, accepted.company.id)
    return accepted
  })
}

function invitationPage(c: Ctx, { link, invitation: { role, note: words }, company }: Invited & { link: Link }) {
  const t = say(c, messages)
  return doorPage(c, {
    title: t.title,
    body: html`<p class="muted">${t.lead(company.name, c.get('edge').config.platformName)}</p>
      ${when(words, () => note({ symbol: 'info', text: words! }))}
      ${when(role === 'admin', () => note({ symbol: 'admin', text: t.asAdmin }))}
      <p class="small muted">${t.stays}</p>
      <form method="post" action="${PAGE}">${linkField(link)}${mainButton(t.go(company.name))}</form>`,
    ways: [{ icon: 'person', text: t.notNow, href: '/auth/profile' }],
  })
}

function forSomebodyElse(c: Ctx) {
  const t = say(c, messages)
  const { title } = t.other
  const next = t.other.next(currentSession(c).name)
  return refuse(c, { reason: 'other-account', status: 403, title, next }, (status) =>
    doorPage(
      c,
      {
        title,
        refused: true,
        body: html`<p class="muted">${next}</p>`,
        ways: [
          { icon: 'log-out', text: t.logOut, href: '/auth/logout' },
          { icon: 'person', text: t.back, href: '/auth/profile' },
        ],
      },
      status,
    ),
  )
}
