import { Hono } from 'hono'
import { accountById, changeAccount } from '../accounts/index.ts'
import { MOST_FAILED_UNLOCKS } from '../attempts/index.ts'
import { record } from '../audit/index.ts'
import { inTransactionOr } from '../edge/edge.ts'
import { normalisePassword } from '../passwords/index.ts'
import {
  countFailedUnlock,
  endSession,
  renewSession,
  sessionById,
  sessionOf,
  zoneOf,
  type Session,
} from '../sessions/index.ts'
import { codeProblem, codeProof, type CodePageProblem } from '../totp/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { setCookie } from '../web/cookies.ts'
import { amount } from '../web/dates.ts'
import { html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { maskAddress } from '../web/mask.ts'
import { messages as chrome } from '../web/messages.ts'
import { doorPage, type Way } from '../web/page.ts'
import { mainButton, passwordField, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { afterSignIn, safeReturnTo, withReturnTo } from '../web/return-to.ts'
import { answerForSession } from './answer.ts'
import { messages } from './messages.ts'

/** After inactivity: a new code only (decision 0002), or the password for accounts without a second factor. */
export const unlock = new Hono<Env>()
  .get('/auth/unlock', async (c) => {
    const session = await lockedSession(c)
    return session instanceof Response ? session : unlockPage(c, session)
  })
  .post('/auth/unlock', async (c) => {
    const session = await lockedSession(c)
    if (session instanceof Response) return session
    return session.secondFactor === 1 ? byCode(c, session) : byPassword(c, session)
  })

const returnTo = (c: Ctx) => safeReturnTo(c.req.query('return_to'), c.get('edge').config)
const goOn = (c: Ctx) => c.redirect(afterSignIn(c.req.query('return_to'), c.get('edge').config), 303)

async function lockedSession(c: Ctx): Promise<Session | Response> {
  const session = await sessionOf(c)
  if (!session) return c.redirect(withReturnTo('/auth/login', returnTo(c)), 303)
  if (session.state === 'spent') return c.redirect('/auth/profile/two-factor', 303)
  return session.state === 'locked' ? session : goOn(c)
}

async function byCode(c: Ctx, session: Session) {
  const outcome = await answerForSession(c, session, { waits: false, before: () => countTry(c, session) })
  if (outcome.ok) return goOn(c)
  return (
    (await unlockedByOtherTab(c, session)) ??
    (await endIfUsedUp(c, session)) ??
    unlockPage(c, session, codeProblemOf(c, session, outcome.problem))
  )
}

async function byPassword(c: Ctx, session: Session) {
  const edge = c.get('edge')
  const password = normalisePassword(c.get('form').text('password'))
  edge.hasher.ensureRoom()
  const counted = password !== '' && (await countTry(c, session))
  const account = await accountById(edge, session.accountId)
  if (counted && account && (await edge.hasher.verify(account.passwordHash ?? undefined, password))) {
    const { companyId } = session
    const network = c.get('peer').address
    const secret = await inTransactionOr<string | undefined>(edge, async (edge, undo) => {
      // While the hash was computed the password may have been replaced: then it proves nothing.
      const { status, passwordHash } = account
      if (!(await changeAccount(edge, account.id, { status, passwordHash }, { status }))) return undefined
      const renewed = (await renewSession(edge, session.id, { withCode: false })) ?? undo(undefined)
      const entry = { actor: account.id, accountId: account.id, companyId, network, reason: 'pwd' }
      await record(edge, { event: 'session_renewed', ...entry })
      return renewed
    })
    if (!secret) return c.redirect('/auth/login?said=sign-in-again', 303)
    setCookie(c, 'session', secret)
    return goOn(c)
  }
  // Only what was compared is written down: ten tries for each session.
  if (counted)
    await record(edge, {
      event: 'authn_login_fail',
      actor: session.accountId,
      accountId: session.accountId,
      companyId: session.companyId,
      network: c.get('peer').address,
      reason: 'unlock',
    })
  const refusal: Refusal = {
    reason: 'wrong-password',
    status: password ? 401 : 422,
    ...say(c, messages).wrongPassword,
  }
  return (
    (await unlockedByOtherTab(c, session)) ??
    (await endIfUsedUp(c, session)) ??
    unlockPage(c, session, { refusal, note: problemNote(refusal), error: refusal.title })
  )
}

const countTry = async (c: Ctx, session: Session) =>
  (await countFailedUnlock(c.get('edge'), session.id, MOST_FAILED_UNLOCKS)) !== undefined

/** The code that another tab used lets this one go on: the browser has the new cookie already. */
async function unlockedByOtherTab(c: Ctx, session: Session): Promise<Response | undefined> {
  const now = await sessionById(c.get('edge'), session.id)
  return now?.state === 'open' ? goOn(c) : undefined
}

/** Ten wrong tries, without waits between, end a locked session. */
async function endIfUsedUp(c: Ctx, session: Session): Promise<Response | undefined> {
  const now = await sessionById(c.get('edge'), session.id)
  if (!now) return c.redirect('/auth/login?said=sign-in-again', 303)
  if (now.failures < MOST_FAILED_UNLOCKS) return undefined
  await endSession(c.get('edge'), session.id, 'too-many-failures', session.accountId, c.get('peer').address)
  return c.redirect('/auth/login?said=session-ended', 303)
}

const codeProblemOf = (c: Ctx, session: Session, problem: CodePageProblem) => codeProblem(c, problem, zoneOf(session))

async function unlockPage(c: Ctx, session: Session, shown?: ReturnType<typeof codeProblem>) {
  const t = say(c, messages)
  const { config } = c.get('edge')
  const byCode = session.secondFactor === 1
  const minutes = amount(config.sessionIdleMinutes, 'minute', c.get('language'))
  const ways: Way[] = [
    ...(byCode ? [{ icon: 'phone', text: t.lost, href: '/auth/support?topic=phone' } as const] : []),
    { icon: 'log-out', text: t.other, href: '/auth/logout' },
  ]
  const proof = byCode
    ? await codeProof(c, { accountId: session.accountId, zone: zoneOf(session), shown })
    : passwordField({
        name: 'password',
        label: t.password,
        error: shown?.error,
        autofocus: !shown,
        showLabel: say(c, chrome).showPassword,
      })
  const page = (status: Parameters<typeof doorPage>[2]) =>
    doorPage(
      c,
      {
        title: t.title,
        problem: shown?.note,
        body: html`<p class="muted">
            ${byCode ? t.why(minutes) : t.whyPassword(minutes)} ${t.as(maskAddress(session.email))}
          </p>
          <form class="flow" method="post" action="${withReturnTo('/auth/unlock', returnTo(c))}">
            ${proof}${mainButton(t.go)}
          </form>`,
        ways,
      },
      status,
    )
  return shown ? refuse(c, shown.refusal, page) : page(200)
}
