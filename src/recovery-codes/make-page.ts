import { Hono } from 'hono'
import { lockAccount } from '../accounts/index.ts'
import { takeBack } from '../attempts/index.ts'
import { record } from '../audit/index.ts'
import { ownCodeRefused, readOwnCode } from '../confirmation/index.ts'
import { inTransactionOr } from '../edge/edge.ts'
import { useCode } from '../requests/index.ts'
import { currentSession, formToken, isRecoverySession, renewSession, signedIn, zoneOf } from '../sessions/index.ts'
import { refuseRecoverySession } from '../step-up/index.ts'
import { codeProblem, type CodePageProblem } from '../totp/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { setCookie } from '../web/cookies.ts'
import { html, nothing, when } from '../web/html.ts'
import { say } from '../web/language.ts'
import { doorPage, type Way } from '../web/page.ts'
import { codeField, mainButton, plainButton } from '../web/parts.ts'
import { refuse } from '../web/refusal.ts'
import { safeReturnTo, withReturnTo } from '../web/return-to.ts'
import { CODES_IN_A_SET } from './codes.ts'
import { messages } from './messages.ts'
import { makeRecoveryCodes, recoveryCodesOf, shownCodes, type CodeSet } from './sets.ts'
import { tellMade } from './tell.ts'

const PAGE = '/auth/profile/recovery-codes'

/** New codes in place of those one has: a fresh code of the authenticator each time. */
export const makeCodes = new Hono<Env>()
  .get(PAGE, signedIn(), async (c) => (await refused(c)) ?? makePage(c, await ownCodes(c)))
  .post(PAGE, signedIn(), async (c) => {
    const refusal = await refused(c)
    if (refusal) return refusal
    const session = currentSession(c)
    const { accountId } = session
    const code = await readOwnCode(c, session)
    if (!code.ok) return makePage(c, await ownCodes(c), code.problem)
    const network = c.get('peer').address
    const returnTo = safeReturnTo(c.req.query('return_to'), c.get('edge').config) ?? '/auth/profile'
    const secret = await inTransactionOr<string | undefined>(c.get('edge'), async (edge, undo) => {
      const account = await lockAccount(edge, accountId)
      if (account?.status !== 'active' || account.twoFactor !== 'on') return undefined
      if (!(await useCode(edge, accountId, code.matches))) return undefined
      const renewed = (await renewSession(edge, session.id, { withCode: true })) ?? undo(undefined)
      await takeBack(edge, code.spent)
      const madeAtMs = await makeRecoveryCodes(edge, accountId, {
        sessionId: session.id,
        madeBecause: 'asked',
        returnTo,
      })
      const { companyId } = session
      await record(edge, { event: 'authn_mfa_recovery_codes_made', actor: accountId, accountId, companyId, network })
      await tellMade(edge, account, { madeAtMs, network, language: c.get('language') })
      return renewed
    })
    if (!secret) return makePage(c, await ownCodes(c), (await ownCodeRefused(c, session)).problem)
    setCookie(c, 'session', secret)
    return c.redirect('/auth/recovery-codes', 303)
  })

const ownCodes = (c: Ctx) => recoveryCodesOf(c.get('edge'), currentSession(c).accountId)

async function refused(c: Ctx): Promise<Response | undefined> {
  const session = currentSession(c)
  if (session.secondFactor !== 1 || session.twoFactor !== 'on') return c.redirect('/auth/profile', 303)
  return isRecoverySession(session) ? refuseRecoverySession(c) : undefined
}

/** The form, at its own address or offered after a sign-in. */
export function makePage(c: Ctx, set: CodeSet | undefined, problem?: CodePageProblem) {
  const t = say(c, messages).make
  const session = currentSession(c)
  const shown = problem && codeProblem(c, problem, zoneOf(session))
  const returnTo = safeReturnTo(c.req.query('return_to'), c.get('edge').config)
  const offered = c.req.path !== PAGE || returnTo !== undefined
  const ways: Way[] = [
    ...(shownCodes(c.get('edge'), set, session)
      ? [{ icon: 'key', text: t.shownAgain, href: '/auth/recovery-codes' } as const]
      : []),
    offered
      ? { icon: 'arrow', text: t.notNow, href: returnTo ?? c.get('edge').config.platformUrl?.href ?? '/auth/profile' }
      : { icon: 'person', text: t.back, href: '/auth/profile' },
    { icon: 'help', text: t.help, href: '/auth/help/recovery-codes' },
  ]
  const page = (status: Parameters<typeof doorPage>[2]) =>
    doorPage(
      c,
      {
        title: set ? t.titleNew : t.titleNone,
        here: withReturnTo(c.req.path === PAGE ? PAGE : '/auth/recovery-codes', returnTo),
        problem: shown?.note,
        body: html`<p class="muted">${stateInWords(c, set)}</p>
          ${when(set && set.left > 0, () => html`<p class="small muted">${t.replaces}</p>`)}
          <form class="flow" method="post" action="${withReturnTo(PAGE, returnTo)}">
            ${formToken(c, session, PAGE)} ${codeField({ label: t.label, error: shown?.error, autofocus: !shown })}
            ${mainButton(t.go)}
          </form>
          ${set?.keptAtMs === null && set.left > 0 ? haveThem(c, returnTo) : nothing}`,
        ways,
      },
      status,
    )
  return shown ? refuse(c, shown.refusal, page) : page(200)
}

/** Who wrote them down and forgot to say so. */
const haveThem = (c: Ctx, returnTo: string | undefined) =>
  html`<form method="post" action="${withReturnTo('/auth/recovery-codes', returnTo)}">
    <input type="hidden" name="kept" value="yes" />${plainButton(say(c, messages).make.haveThem, 'check')}
  </form>`

function stateInWords(c: Ctx, set: CodeSet | undefined): string {
  const t = say(c, messages).make
  if (!set || set.left === 0) return t.none
  return set.keptAtMs === null ? t.unkept : t.left(set.left, CODES_IN_A_SET)
}
