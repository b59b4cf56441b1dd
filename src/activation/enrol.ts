import { Hono } from 'hono'
import { accountById, lockAccount } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { inTransaction } from '../edge/edge.ts'
import {
  dropLinkCookie,
  endOtherSession,
  keepLinkFromQuery,
  linkAt,
  linkField,
  linkRefused,
  otherPersonNote,
  spendLink,
} from '../links/index.ts'
import { beginChallenge } from '../sign-in/index.ts'
import type { Env } from '../web/context.ts'
import { html } from '../web/html.ts'
import { say, speakTo } from '../web/language.ts'
import { maskAddress } from '../web/mask.ts'
import { doorPage } from '../web/page.ts'
import { mainButton } from '../web/parts.ts'
import { messages } from './messages.ts'

/** A mailed proof of the mailbox. Its button starts a challenge in this browser, which then takes the password. */
export const enrol = new Hono<Env>()
  .get('/auth/enrol', async (c) => {
    const withoutToken = keepLinkFromQuery(c, 'enrol')
    if (withoutToken) return withoutToken
    const link = await linkAt(c, 'enrol')
    if (link instanceof Response) return link
    const account = await accountById(c.get('edge'), link.accountId!)
    speakTo(c, account?.language ?? null, 0)
    const t = say(c, messages).enrol
    const other = await otherPersonNote(c, link.accountId)
    return doorPage(c, {
      title: t.title,
      body: html`<p class="muted">${t.lead(maskAddress(account?.email ?? ''))}</p>
        ${other}
        <form method="post" action="/auth/enrol">${linkField(link)}${mainButton(t.go)}</form>`,
    })
  })
  .post('/auth/enrol', async (c) => {
    const link = await linkAt(c, 'enrol')
    if (link instanceof Response) return link
    const spent = await inTransaction(c.get('edge'), async (edge) => {
      const account = await lockAccount(edge, link.accountId!)
      if (!(await spendLink(edge, link))) return false
      await endOtherSession(c, edge, link.accountId)
      await record(edge, {
        event: 'authn_token_used',
        actor: 'anonymous',
        accountId: link.accountId!,
        companyId: account?.managedBy,
        network: c.get('peer').address,
        reason: 'enrolment-link',
      })
      await beginChallenge(c, edge, { accountId: link.accountId!, password: false, mailbox: true })
      return true
    })
    if (!spent) return linkRefused(c, 'used-link')
    dropLinkCookie(c, 'enrol')
    return c.redirect('/auth/login', 303)
  })
