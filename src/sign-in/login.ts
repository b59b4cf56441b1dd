import { Hono } from 'hono'
import { accountById, changeAccount, type Account } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { inTransactionOr, type Edge } from '../edge/edge.ts'
import { findLink, fromLink, keepLinkFromQuery } from '../links/index.ts'
import { normalisePassword } from '../passwords/index.ts'
import { takeEffectIfDue } from '../requests/index.ts'
import { sessionOf } from '../sessions/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { expireCookie } from '../web/cookies.ts'
import { afterSignIn, safeReturnTo } from '../web/return-to.ts'
import { advanceChallenge, beginChallenge, challengeOf, toLogin, type Challenge } from './challenges.ts'
import { completeSignIn, onward } from './complete.ts'
import { loginPage } from './login-page.ts'
import { stepPath } from './next-step.ts'
import { provePassword, takeBackTry, type PasswordProof, type SpentTry } from './prove-password.ts'

export const login = new Hono<Env>()
  .get('/auth/login', async (c) => {
    const withoutToken = keepLinkFromQuery(c, 'five-tries')
    if (withoutToken) return withoutToken
    const session = await sessionOf(c)
    if (session?.state === 'open') return c.redirect(afterSignIn(c.req.query('return_to'), c.get('edge').config), 303)
    return loginPage(c, { email: await addressOfLink(c), note: await noteFor(c) })
  })
  .post('/auth/login', async (c) => {
    const edge = c.get('edge')
    const email = c.get('form').text('email').slice(0, 300)
    const password = normalisePassword(c.get('form').text('password'))
    if (!email.trim() || !password) return loginPage(c, { email, problem: { reason: 'empty' } })
    const proof = await provePassword(c, email, password)
    if (!proof.ok) return refuseTry(c, email, proof)
    const { account, spent } = proof
    const replacement = await edge.hasher.replacement(account.passwordHash, password)
    const answer = await proceed(c, account, spent, replacement)
    if (answer) return answer
    const now = await replacedMeanwhile(edge, account, password)
    return (now && (await proceed(c, now, spent))) ?? toLogin(c)
  })

/** Another sign-in with the same password has put our own hash in the place of an imported one: that is no other password. */
async function replacedMeanwhile(edge: Edge, before: Account, password: string): Promise<Account | undefined> {
  const now = await accountById(edge, before.id)
  const sinceWhen = before.passwordChangedAtMs
  if (!now?.passwordHash || now.passwordHash === before.passwordHash || now.passwordChangedAtMs !== sinceWhen)
    return undefined
  return now.status === 'active' && (await edge.hasher.verify(now.passwordHash, password)) ? now : undefined
}

function refuseTry(c: Ctx, email: string, problem: Extract<PasswordProof, { ok: false }>) {
  if (problem.reason === 'not-spent' && problem.why.refusal === 'link-used-up') expireCookie(c, 'link', '/auth/login')
  return loginPage(c, { email, problem })
}

/** The password was right: on to whatever the account needs now. Undefined when the account has changed meanwhile. */
async function proceed(c: Ctx, account: Account, spent: SpentTry, replacement?: string) {
  const returnTo = safeReturnTo(c.req.query('return_to'), c.get('edge').config)
  expireCookie(c, 'link', '/auth/login')
  // One transaction, because each of its own would wait for the disk.
  const outcome = await inTransactionOr<Outcome>(c.get('edge'), async (edge, undo) => {
    // While the hash was computed the password may have been replaced or the account disabled: then it proves nothing.
    const { status, passwordHash } = account
    const expected = { status, passwordHash }
    const values = { status, ...(replacement && { passwordHash: replacement }) }
    if (!(await changeAccount(edge, account.id, expected, values))) return 'changed'
    await takeBackTry(edge, spent)
    // A reset whose time has come happens before this sign-in is judged, whether or not the minute job was there.
    await takeEffectIfDue(edge, account.id)
    const challenge = await passwordProven(c, edge, account.id, returnTo)
    if (!challenge || challenge.step === 'refused') return 'again'
    const who = {
      actor: account.id,
      accountId: account.id,
      companyId: challenge.company?.id,
      network: c.get('peer').address,
    }
    await record(edge, { event: 'authn_mfa_challenge', ...who, reason: challenge.step })
    if (challenge.step === 'done' && !(await completeSignIn(c, edge, challenge, { secondFactor: false }))) undo('again')
    return challenge
  })
  if (outcome === 'changed') return undefined
  if (outcome === 'again') return toLogin(c)
  return outcome.step === 'done' ? onward(c, outcome.returnTo) : c.redirect(stepPath(outcome.step), 303)
}

type Outcome = Challenge | 'again' | 'changed'

/** A challenge that an enrolment link began in this browser goes on with its mailbox proof; any other begins anew. */
async function passwordProven(
  c: Ctx,
  edge: Edge,
  accountId: string,
  returnTo: string | undefined,
): Promise<Challenge | undefined> {
  const begun = await challengeOf(c, edge)
  if (begun && begun.accountId === accountId && begun.mailboxProvenAtMs !== null)
    return advanceChallenge(c, edge, begun, 'password', returnTo)
  return beginChallenge(c, edge, { accountId, password: true, mailbox: false, returnTo })
}

async function addressOfLink(c: Ctx): Promise<string> {
  const begun = await challengeOf(c)
  return begun?.step === 'password' ? begun.account.email : ''
}

async function noteFor(c: Ctx): Promise<'enrolled' | 'fiveTries' | undefined> {
  if ((await challengeOf(c))?.step === 'password') return 'enrolled'
  return (await findLink(c.get('edge'), 'five-tries', fromLink(c))).ok ? 'fiveTries' : undefined
}
