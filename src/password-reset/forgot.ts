import { Hono } from 'hono'
import { accountByAddress, addressHash, lockAccount, type Account } from '../accounts/index.ts'
import { inviteAgain } from '../activation/index.ts'
import { record } from '../audit/index.ts'
import { serverZone } from '../companies/index.ts'
import { inTransactionOr, type Edge } from '../edge/edge.ts'
import { networkOf } from '../edge/network.ts'
import { NETWORK_MAIL_LIMITS, requestMail } from '../outbox/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { clockTime } from '../web/dates.ts'
import { html, nothing, when } from '../web/html.ts'
import { say } from '../web/language.ts'
import { mailNote } from '../web/mail-note.ts'
import { doorPage } from '../web/page.ts'
import { field, mainButton, note, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { mailResetLink } from './mails.ts'
import { messages } from './messages.ts'
import { mustWait, waitForLink } from './waits.ts'

const PAGE = '/auth/forgot-password'

/** Asking for a new password: the same answer, the same count and the same work for every address (ASVS 6.3.8). */
export const forgot = new Hono<Env>()
  .get(PAGE, (c) => forgotPage(c, ''))
  .post(PAGE, async (c) => {
    const edge = c.get('edge')
    const email = c.get('form').text('email').slice(0, 300)
    const t = say(c, messages).forgot
    if (!email.trim()) return forgotPage(c, email, { reason: 'empty', status: 422, ...t.empty })
    const result = await inTransactionOr<Awaited<ReturnType<typeof requestMail>>>(edge, async (edge, undo) => {
      const found = await accountByAddress(edge, email)
      const account = await lockAccount(edge, found?.id ?? '')
      const network = edge.keys.mac('network', networkOf(c.get('peer').address))
      const byNetwork = await requestMail(edge, 'password-asked', network, NETWORK_MAIL_LIMITS)
      const requested = byNetwork.ok ? await requestMail(edge, 'password-asked', addressHash(edge, email)) : byNetwork
      // Taken back whole: what is refused must not use up what the network's other people may ask for.
      if (!requested.ok) return undo(requested)
      await record(edge, {
        event: 'authn_password_reset_asked',
        actor: 'anonymous',
        accountId: account?.id,
        companyId: account?.managedBy,
        network: c.get('peer').address,
      })
      await mailWhatHelps(c, edge, account)
      return requested
    })
    if (result.ok) return c.redirect(`${PAGE}?said=sent`, 303)
    const nextAt = clockTime(result.nextAtMs, serverZone, c.get('language'))
    const retryAfterMs = result.nextAtMs - edge.clock.nowMs()
    return forgotPage(c, email, { reason: 'mail-limit', status: 429, ...t.later(nextAt), retryAfterMs })
  })

async function mailWhatHelps(c: Ctx, edge: Edge, account: Account | undefined): Promise<void> {
  if ((await mustWait(edge, account)) && account) return waitForLink(edge, account)
  // An invitation that ran out or was withdrawn is not repeated: whoever asks must not renew it.
  if (account?.status === 'invited' && (await inviteAgain(edge, account))) return
  await mailResetLink(edge, account?.status === 'active' ? account : undefined, undefined, c.get('language'))
}

function forgotPage(c: Ctx, email: string, refusal?: Refusal) {
  const t = say(c, messages).forgot
  const said = refusal ? undefined : c.req.query('said')
  const sent = said === 'sent'
  const page = (status: Parameters<typeof doorPage>[2]) =>
    doorPage(
      c,
      {
        title: t.title,
        problem: refusal && problemNote(refusal),
        body: html`${mailNote(c, sent ? note({ symbol: 'mail', text: t.sent }) : nothing)}${when(said === 'stopped', () => note({ symbol: 'check', text: t.stopped }))}
          <p class="muted">${t.lead}</p>
          <form class="flow" method="post" action="${PAGE}">
            ${field({ name: 'email', label: t.email, value: email, type: 'email', autocomplete: 'username', more: 'required autocapitalize="none" spellcheck="false"', error: refusal?.reason === 'empty' ? refusal.title : undefined, autofocus: !refusal && !sent })}
            ${mainButton(t.go)}
          </form>`,
        ways: [
          { icon: 'arrow', text: t.back, href: '/auth/login' },
          { icon: 'help', text: t.help, href: '/auth/help/reset-your-password#forgot' },
        ],
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}
