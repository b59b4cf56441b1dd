import { Hono } from 'hono'
import { lockAccount } from '../accounts/index.ts'
import { takeBack } from '../attempts/index.ts'
import { record } from '../audit/index.ts'
import { inTransactionOr } from '../edge/edge.ts'
import { challengeAt, completeSignIn, onward, recordWrongCode, toLogin, type Challenge } from '../sign-in/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { maskAddress } from '../web/mask.ts'
import { doorPage } from '../web/page.ts'
import { field, mainButton, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { readRecoveryCode } from './codes.ts'
import { messages } from './messages.ts'
import { recoveryProblem } from './problem.ts'
import { tellUsed } from './tell.ts'
import { spendRecoveryTry, useRecoveryCode } from './use.ts'

const PAGE = '/auth/recovery-code'

/** In place of the app's code, after the right password. The session that it opens bears a mark (sessions/recovery.ts). */
export const usePage = new Hono<Env>()
  .get(PAGE, async (c) => {
    const challenge = await challengeAt(c, 'code')
    return challenge instanceof Response ? challenge : codePage(c, challenge)
  })
  .post(PAGE, async (c) => {
    const challenge = await challengeAt(c, 'code')
    if (challenge instanceof Response) return challenge
    const { account } = challenge
    const code = readRecoveryCode(c.get('form').text('code'))
    if (!code) return codePage(c, challenge, recoveryProblem(c, 'malformed'))
    const spent = await spendRecoveryTry(c, account.id)
    if (!spent.ok) return codePage(c, challenge, recoveryProblem(c, spent))
    const network = c.get('peer').address
    // All or nothing: the code is used up only together with the session that it opens.
    const outcome = await inTransactionOr<'signed-in' | 'wrong' | 'gone'>(c.get('edge'), async (edge, undo) => {
      await lockAccount(edge, account.id)
      const used = await useRecoveryCode(edge, account.id, code)
      if (!used) return 'wrong'
      const how = { secondFactor: true, factorSinceMs: used.madeAtMs, byRecoveryCode: true }
      if (!(await completeSignIn(c, edge, challenge, how))) undo('gone')
      await takeBack(edge, spent)
      await record(edge, {
        event: 'authn_mfa_recovery_code_used',
        actor: account.id,
        accountId: account.id,
        companyId: challenge.company?.id,
        network,
        reason: 'sign-in',
      })
      await tellUsed(edge, account, { left: used.left, network, for: 'signIn' })
      return 'signed-in'
    })
    if (outcome === 'signed-in') return onward(c, challenge.returnTo)
    if (outcome === 'gone') return toLogin(c)
    await recordWrongCode(c, challenge, { reason: 'wrong-recovery-code', inRow: spent.inRow })
    return codePage(c, challenge, recoveryProblem(c, 'wrong'))
  })

function codePage(c: Ctx, { account }: Challenge, refusal?: Refusal) {
  const t = say(c, messages).use
  const page = (status: Parameters<typeof doorPage>[2]) =>
    doorPage(
      c,
      {
        title: t.title,
        steps: { done: 2, of: 2 },
        problem: refusal && problemNote(refusal),
        body: html`<form class="flow" method="post" action="${PAGE}">
          <p class="muted small">${t.lead(c.get('edge').config.platformName, maskAddress(account.email))}</p>
          ${field({
            name: 'code',
            label: t.label,
            hint: t.hint,
            error: refusal && refusal.status !== 429 ? refusal.title : undefined,
            autofocus: !refusal,
            more: 'required autocapitalize="characters" spellcheck="false"',
          })}
          ${mainButton(t.go)}
        </form>`,
        ways: [
          { icon: 'key', text: t.code, href: '/auth/code' },
          { icon: 'phone', text: t.lost, href: '/auth/lost-phone' },
          { icon: 'log-out', text: t.logOut, href: '/auth/logout' },
        ],
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}
