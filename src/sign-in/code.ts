import { Hono } from 'hono'
import { lockAccount } from '../accounts/index.ts'
import { takeBack } from '../attempts/index.ts'
import { inTransactionOr } from '../edge/edge.ts'
import { offerRecoveryCodes, recoveryCodesOf } from '../recovery-codes/index.ts'
import { useCode } from '../requests/index.ts'
import { answerChallenge, codeProblem, codeProof, readCode, type CodePageProblem } from '../totp/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { maskAddress } from '../web/mask.ts'
import { doorPage } from '../web/page.ts'
import { mainButton } from '../web/parts.ts'
import { refuse } from '../web/refusal.ts'
import { challengeAt, challengeById, toLogin, type Challenge } from './challenges.ts'
import { completeSignIn, onward } from './complete.ts'
import { messages } from './messages.ts'
import { spendCode } from './spend-code.ts'
import { recordWrongCode } from './wrong-code.ts'

export const code = new Hono<Env>()
  .get('/auth/code', async (c) => {
    const challenge = await challengeAt(c, 'code')
    return challenge instanceof Response ? challenge : codePage(c, challenge)
  })
  .post('/auth/code', async (c) => {
    const challenge = await challengeAt(c, 'code')
    if (challenge instanceof Response) return challenge
    const edge = c.get('edge')
    const { account } = challenge
    const typed = readCode(c.get('form').text('code'))
    if (!typed) return codePage(c, challenge, { reason: 'malformed', digits: 6 })
    const spent = await spendCode(c, account.id)
    if (!spent.ok) return codePage(c, challenge, { reason: 'not-spent', why: spent })
    const answer = await answerChallenge(edge, account.id, typed)
    if (!answer.ok) return wrong(c, challenge, answer.refusal, spent.inRow)
    // All or nothing: the step is used up only together with the session that it opens.
    const outcome = await inTransactionOr<{ onward: string | undefined } | 'used' | 'gone'>(
      edge,
      async (edge, undo) => {
        await lockAccount(edge, account.id)
        const used = await useCode(edge, account.id, answer.matches)
        if (!used) return 'used'
        const how = { secondFactor: true, factorSinceMs: used.enrolledAtMs }
        if (!(await completeSignIn(c, edge, challenge, how))) undo('gone')
        await takeBack(edge, spent)
        return { onward: await offerRecoveryCodes(c, edge, account.id, challenge.returnTo) }
      },
    )
    // The same code was sent twice by this browser, and the first one finished this very challenge.
    if (outcome === 'used' && !(await challengeById(edge, challenge.id))) {
      await takeBack(edge, spent)
      return toLogin(c)
    }
    if (outcome === 'used') return wrong(c, challenge, { reason: 'wrong-code' }, spent.inRow, 'code-already-used')
    if (outcome === 'gone') return toLogin(c)
    return outcome.onward ? c.redirect(outcome.onward, 303) : onward(c, challenge.returnTo)
  })

async function wrong(
  c: Ctx,
  challenge: Challenge,
  problem: CodePageProblem,
  inRow: number,
  reason: string = problem.reason,
) {
  await recordWrongCode(c, challenge, { reason, inRow })
  return codePage(c, challenge, problem)
}

async function codePage(c: Ctx, challenge: Challenge, problem?: CodePageProblem) {
  const t = say(c, messages).code
  const { account, company, zone } = challenge
  const shown = problem && codeProblem(c, problem, zone)
  const proof = await codeProof(c, { accountId: account.id, zone, shown })
  const left = (await recoveryCodesOf(c.get('edge'), account.id))?.left ?? 0
  const recovery = { icon: 'key', text: t.recovery, href: '/auth/recovery-code' } as const
  const page = (status: Parameters<typeof doorPage>[2]) =>
    doorPage(
      c,
      {
        title: t.title,
        steps: { done: 2, of: 2 },
        problem: shown?.note,
        body: html`<form class="flow" method="post" action="/auth/code">
          <p class="muted small">
            ${t.signInTo(c.get('edge').config.platformName, company?.name, maskAddress(account.email))}
          </p>
          ${proof} ${mainButton(t.go)}
        </form>`,
        ways: [
          ...(left > 0 ? [recovery] : []),
          { icon: 'phone', text: t.lost, href: '/auth/lost-phone' },
          { icon: 'log-out', text: t.logOut, href: '/auth/logout' },
        ],
      },
      status,
    )
  return shown ? refuse(c, shown.refusal, page) : page(200)
}
