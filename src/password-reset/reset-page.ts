import type { Account } from '../accounts/index.ts'
import { zoneOfPerson } from '../companies/index.ts'
import { linkField, otherPersonNote } from '../links/index.ts'
import { passwordHint } from '../passwords/index.ts'
import { dutyOf } from '../policy/index.ts'
import { codeProblem, codeProof } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { maskAddress } from '../web/mask.ts'
import { messages as chrome } from '../web/messages.ts'
import { doorPage } from '../web/page.ts'
import { mainButton, passwordField, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { messages } from './messages.ts'
import type { ResetAt } from './proofs.ts'
import type { FactorProblem } from './prove-factor.ts'

const PAGE = '/auth/reset-password'

/** Whether a second factor stands beside the password: decision 0003. */
export const withSecondFactor = async (c: Ctx, account: Account) =>
  account.twoFactor === 'on' || (await dutyOf(c.get('edge'), account)).kind === 'required'

const factorProblem = (c: Ctx, problem: FactorProblem, zone: string) =>
  problem.reason === 'refused'
    ? { refusal: problem.refusal, note: problemNote(problem.refusal), error: problem.refusal.title }
    : codeProblem(c, problem, zone)

/** The code is asked before the new password: without it nobody gets to choose one. */
export async function codePage(c: Ctx, { link, account }: ResetAt, problem?: FactorProblem) {
  const t = say(c, messages).reset
  const zone = await zoneOfPerson(c.get('edge'), account.id)
  const shown = problem && factorProblem(c, problem, zone)
  const proof = await codeProof(c, {
    accountId: account.id,
    zone,
    shown,
    recovery: { label: t.codeLabel, hint: t.codeHint },
  })
  const other = await otherPersonNote(c, account.id)
  const page = (status: Parameters<typeof doorPage>[2]) =>
    doorPage(
      c,
      {
        title: t.codeTitle,
        steps: { done: 1, of: 2 },
        problem: shown?.note,
        body: html`<p class="muted">${t.codeLead(maskAddress(account.email))}</p>
          ${other}
          <form class="flow" method="post" action="${PAGE}">${linkField(link)}${proof} ${mainButton(t.codeGo)}</form>`,
        ways: [
          { icon: 'phone', text: t.lost, href: '/auth/support?topic=phone' },
          { icon: 'arrow', text: t.back, href: '/auth/login' },
        ],
      },
      status,
    )
  return shown ? refuse(c, shown.refusal, page) : page(200)
}

export async function passwordPage(c: Ctx, { link, account }: ResetAt, refusal?: Refusal) {
  const t = say(c, messages).reset
  const on = account.twoFactor === 'on'
  const hint = passwordHint(await withSecondFactor(c, account), c.get('language'))
  const other = await otherPersonNote(c, account.id)
  const page = (status: Parameters<typeof doorPage>[2]) =>
    doorPage(
      c,
      {
        title: t.title,
        ...(on && { steps: { done: 2, of: 2 } }),
        problem: refusal && problemNote(refusal),
        body: html`<p class="muted">${t.lead(maskAddress(account.email))}</p>
          ${other}
          <form class="flow" method="post" action="${PAGE}">
            ${linkField(link)}
            <input type="hidden" name="username" autocomplete="username" value="${account.email}" />
            ${passwordField({ name: 'password', label: t.password, autocomplete: 'new-password', hint, error: refusal?.title, autofocus: !refusal, showLabel: say(c, chrome).showPassword })}
            ${mainButton(t.go)}
          </form>`,
        ways: [{ icon: 'arrow', text: t.back, href: '/auth/login' }],
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}
