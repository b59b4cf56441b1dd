import { Hono } from 'hono'
import { claimDailyNotice, lockAccount, mailLanguage } from '../accounts/index.ts'
import { takeBack } from '../attempts/index.ts'
import { record } from '../audit/index.ts'
import { inTransaction, inTransactionOr, type Edge } from '../edge/edge.ts'
import { tellPerson } from '../notices/index.ts'
import { answerChallenge, codeProblem, codeProof, readCode, useMatch, type CodePageProblem } from '../totp/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { exactly } from '../web/dates.ts'
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

/** Wrong codes in a row after which the owner is told: a slip or two is everybody's. */
const TELL_AFTER = 3

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
    const outcome = await inTransactionOr<'signed-in' | 'used' | 'gone'>(edge, async (edge, undo) => {
      await lockAccount(edge, account.id)
      const used = await useMatch(edge, answer.matches)
      if (!used) return 'used'
      const how = { secondFactor: true, factorSinceMs: used.enrolledAtMs }
      if (!(await completeSignIn(c, edge, challenge, how))) undo('gone')
      await takeBack(edge, spent)
      return 'signed-in'
    })
    // The same code was sent twice by this browser, and the first one finished this very challenge.
    if (outcome === 'used' && !(await challengeById(edge, challenge.id))) {
      await takeBack(edge, spent)
      return toLogin(c)
    }
    if (outcome === 'used') return wrong(c, challenge, { reason: 'wrong-code' }, spent.inRow, 'code-already-used')
    return outcome === 'signed-in' ? onward(c, challenge.returnTo) : toLogin(c)
  })

async function wrong(
  c: Ctx,
  challenge: Challenge,
  problem: CodePageProblem,
  inRow: number,
  reason: string = problem.reason,
) {
  const { account } = challenge
  await inTransaction(c.get('edge'), async (edge) => {
    await record(edge, {
      event: 'authn_mfa_fail',
      actor: account.id,
      accountId: account.id,
      companyId: challenge.company?.id,
      network: c.get('peer').address,
      reason,
    })
    if (inRow >= TELL_AFTER && (await claimDailyNotice(edge, account.id, 'toldWrongCodesAtMs')))
      await tellOwner(c, edge, challenge)
  })
  return codePage(c, challenge, problem)
}

async function tellOwner(c: Ctx, edge: Edge, { account, zone }: Challenge) {
  // Whoever types wrong codes may be somebody else: their language is not the owner's.
  const language = mailLanguage(edge, account)
  const t = messages[language].mail.wrongCodes
  await tellPerson(edge, account.id, {
    purpose: 'wrong-codes',
    language,
    text: {
      subject: t.subject(edge.config.platformName),
      heading: t.heading,
      paragraphs: [t.text],
      facts: [
        [t.when, exactly(edge.clock.nowMs(), zone, language)],
        [t.network, c.get('peer').address],
      ],
    },
    objection: {
      heading: t.objectionHeading,
      text: t.objectionText,
      link: { label: t.objectionLink, url: `${edge.config.publicUrl.origin}/auth/support` },
    },
  })
}

async function codePage(c: Ctx, challenge: Challenge, problem?: CodePageProblem) {
  const t = say(c, messages).code
  const { account, company, zone } = challenge
  const shown = problem && codeProblem(c, problem, zone)
  const proof = await codeProof(c, { accountId: account.id, zone, shown })
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
          { icon: 'phone', text: t.lost, href: '/auth/lost-phone' },
          { icon: 'log-out', text: t.logOut, href: '/auth/logout' },
        ],
      },
      status,
    )
  return shown ? refuse(c, shown.refusal, page) : page(200)
}
