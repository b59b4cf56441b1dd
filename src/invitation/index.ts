import { Hono } from 'hono'
import { lockAccount } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { addMember, membershipsOf } from '../companies/index.ts'
import { inTransaction } from '../edge/edge.ts'
import {
  dropLinkCookie,
  keepLinkFromQuery,
  linkAt,
  linkField,
  linkRefused,
  spendLink,
  type Link,
} from '../links/index.ts'
import { currentSession, signedIn, useFirstCompany } from '../sessions/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { html, when } from '../web/html.ts'
import { say } from '../web/language.ts'
import { doorPage } from '../web/page.ts'
import { mainButton, note } from '../web/parts.ts'
import { refuse } from '../web/refusal.ts'
import { invitedTo, roleIn } from './invite.ts'
import { messages } from './messages.ts'

export { inviteToCompany, withdrawInvitations } from './invite.ts'

const PAGE = '/auth/invitation'

/**
 * Joins a company with an account one has. The link alone opens nothing: it works inside of a session of the account
 * that it was made for, and changes neither name nor password.
 */
export const invitation = new Hono<Env>()
  .get(
    PAGE,
    // Before the guard, so that no token travels through the sign-in.
    async (c, next) => keepLinkFromQuery(c, 'invitation') ?? next(),
    signedIn(),
    async (c) => {
      const link = await ownLink(c)
      return link instanceof Response ? link : invitationPage(c, link)
    },
  )
  .post(PAGE, signedIn({ ceremony: true }), async (c) => {
    const link = await ownLink(c)
    if (link instanceof Response) return link
    if (!(await accept(c, link))) return linkRefused(c, 'used-link')
    dropLinkCookie(c, 'invitation')
    return c.redirect('/auth/profile?said=joined', 303)
  })

/** The living link, if it is for whoever is signed in here. */
async function ownLink(c: Ctx): Promise<Link | Response> {
  const link = await linkAt(c, 'invitation')
  return link instanceof Response || link.accountId === currentSession(c).accountId ? link : forSomebodyElse(c)
}

/** False when somebody was quicker, or the company is gone. The managing company stays the first one (DESIGN §4). */
async function accept(c: Ctx, link: Link): Promise<boolean> {
  const { id: sessionId, accountId } = currentSession(c)
  return inTransaction(c.get('edge'), async (edge) => {
    await lockAccount(edge, accountId)
    const invited = await invitedTo(edge, link)
    if (!invited || !(await spendLink(edge, link))) return false
    const { company, role } = invited
    // Somebody may have been added meanwhile in another way; an invitation never changes a role.
    if (!(await membershipsOf(edge, accountId)).some(({ id }) => id === company.id))
      await addMember(edge, company.id, accountId, role)
    await useFirstCompany(edge, sessionId, company.id)
    await record(edge, {
      event: 'member_joined',
      actor: accountId,
      accountId,
      companyId: company.id,
      network: c.get('peer').address,
      reason: roleIn(company, role),
    })
    return true
  })
}

async function invitationPage(c: Ctx, link: Link) {
  const invited = await invitedTo(c.get('edge'), link)
  if (!invited) return linkRefused(c, 'withdrawn-link')
  const t = say(c, messages)
  const { company, role } = invited
  return doorPage(c, {
    title: t.title,
    body: html`<p class="muted">${t.lead(company.name, c.get('edge').config.platformName)}</p>
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
