import { lockAccount } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { inTransactionOr } from '../edge/edge.ts'
import { checkPass, usePass, type PassRefusal } from '../enrolment-pass/index.ts'
import { advanceChallenge, stepPath, toLogin, type Challenge } from '../sign-in/index.ts'
import { renewEnrolment } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { doorPage } from '../web/page.ts'
import { field, mainButton, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { messages } from './messages.ts'

/** The same page with a field for letters: the one for the mailed code opens a keyboard of digits. */
export const PASS_PAGE = '/auth/mailbox?with=pass'
export const isPassPage = (c: Ctx) => c.req.query('with') === 'pass'

/** A pass that somebody read to the person proves what the mailed code proves: to this challenge, and once. */
export async function proveByPass(c: Ctx, challenge: Challenge, code: string) {
  const edge = c.get('edge')
  const { id, accountId, company } = challenge
  const entry = { actor: accountId, accountId, companyId: company?.id, network: c.get('peer').address }
  const checked = await checkPass(edge, challenge, code)
  const next = checked.ok
    ? await inTransactionOr<Challenge | PassRefusal | 'gone'>(edge, async (edge, undo) => {
        const account = await lockAccount(edge, accountId)
        if (!account || !(await usePass(edge, account, id, checked.passId))) return 'wrong'
        await renewEnrolment(edge, accountId)
        await record(edge, { event: 'authn_mfa_pass_used', ...entry })
        return (await advanceChallenge(c, edge, challenge, 'mailbox')) ?? undo('gone')
      })
    : checked.reason
  if (next === 'gone') return toLogin(c)
  if (typeof next === 'object') return c.redirect(stepPath(next.step), 303)
  if (next === 'wrong') await record(edge, { event: 'authn_mfa_mailbox_fail', ...entry, reason: 'wrong-pass' })
  const t = say(c, messages).pass
  return passPage(c, {
    status: 401,
    ...(next === 'wrong' ? { reason: 'wrong-pass', ...t.wrong } : { reason: 'pass-tried-out', ...t.noneLeft }),
  })
}

export function passPage(c: Ctx, refusal?: Refusal) {
  const t = say(c, messages)
  const page = (status: Parameters<typeof doorPage>[2]) =>
    doorPage(
      c,
      {
        title: t.pass.title,
        steps: { done: 2, of: 4, name: t.step },
        problem: refusal && problemNote(refusal),
        here: PASS_PAGE,
        body: html`<p class="muted">${t.pass.lead}</p>
          <form class="flow" method="post" action="${PASS_PAGE}">
            ${field({
              name: 'code',
              label: t.pass.label,
              hint: t.pass.hint,
              error: refusal?.title,
              autofocus: !refusal,
              more: 'required autocapitalize="characters" spellcheck="false"',
            })}
            ${mainButton(t.go)}
          </form>`,
        ways: [
          { icon: 'mail', text: t.pass.instead, href: '/auth/mailbox' },
          { icon: 'help', text: t.pass.none, href: '/auth/help/two-factor-authentication#mailbox' },
          { icon: 'log-out', text: t.logOut, href: '/auth/logout' },
        ],
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}
