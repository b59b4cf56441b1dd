import { Hono } from 'hono'
import { changeAccount, lockAccount, twoFactorState } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { inTransaction, inTransactionOr, type Edge } from '../edge/edge.ts'
import { endPassesOf, passBehind } from '../enrolment-pass/index.ts'
import { withdrawLinks } from '../links/index.ts'
import { tellPerson } from '../notices/index.ts'
import { makeRecoveryCodes, removeRecoveryCodes } from '../recovery-codes/index.ts'
import { endOutdatedRequest } from '../requests/index.ts'
import { endSessionsOf } from '../sessions/index.ts'
import {
  challengeAt,
  completeSignIn,
  dropChallengesOf,
  holdChallenge,
  mayLeaveOff,
  onward,
  toLogin,
  type Challenge,
} from '../sign-in/index.ts'
import {
  beginEnrolment,
  checkFirstCode,
  currentEnrolment,
  dropEnrolment,
  enrolAuthenticator,
  entryLabel,
  readCode,
  type CodeRefusal,
  type Enrolment,
} from '../totp/index.ts'
import { afterReset, tellSwitched } from '../two-factor/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { exactly } from '../web/dates.ts'
import { say } from '../web/language.ts'
import { refuse } from '../web/refusal.ts'
import { firstCodeProblem } from './first-code.ts'
import { messages } from './messages.ts'
import { setupPage } from './setup-page.ts'

export { firstCodeProblem } from './first-code.ts'
export { scanSteps } from './scan-steps.ts'

/** Binding an authenticator app to the account: after password and mailbox proof, never before. */
export const enrolment = new Hono<Env>()
  .get('/auth/setup', async (c) => {
    const challenge = await challengeAt(c, 'setup')
    if (challenge instanceof Response) return challenge
    const enrolment = await shown(c, challenge)
    return enrolment ? page(c, challenge, enrolment) : toLogin(c)
  })
  .post('/auth/setup', async (c) => {
    const challenge = await challengeAt(c, 'setup')
    if (challenge instanceof Response) return challenge
    return c.get('form').text('leave_off') === 'yes' ? leaveOff(c, challenge) : confirm(c, challenge)
  })

/** Undefined when the challenge ended meanwhile: a key made after that would be shown to whoever comes next, and bound. */
const shown = (c: Ctx, { id, account, company }: Challenge) =>
  inTransaction(c.get('edge'), async (edge) => {
    await lockAccount(edge, account.id)
    if (!(await holdChallenge(edge, id))) return undefined
    return beginEnrolment(edge, account.id, entryLabel(account.email, company?.name))
  })

async function confirm(c: Ctx, challenge: Challenge) {
  const edge = c.get('edge')
  const enrolment = await currentEnrolment(edge, challenge.accountId)
  // The secret on the page has expired: the page comes again with a new one, and a code of the old one means nothing.
  if (!enrolment) return c.redirect('/auth/setup', 303)
  const typed = readCode(c.get('form').text('code'))
  const checked = typed ? checkFirstCode(edge, enrolment, typed) : undefined
  if (!checked?.ok) return refuseCode(c, challenge, enrolment, checked?.refusal)
  const done = await inTransactionOr<boolean>(
    edge,
    async (edge, undo) => (await bind(c, edge, challenge, enrolment, checked.steps)) || undo(false),
  )
  return done ? c.redirect('/auth/recovery-codes', 303) : toLogin(c)
}

/** All in one transaction: authenticator, used-up code, state, the end of other sessions, the session, the codes, the mail. */
async function bind(c: Ctx, edge: Edge, challenge: Challenge, enrolment: Enrolment, steps: number[]): Promise<boolean> {
  const { account } = challenge
  const on = twoFactorState.on(edge.clock.nowMs())
  if (!(await changeAccount(edge, account.id, { status: 'active', twoFactor: account.twoFactor }, on))) return false
  const authenticator = await enrolAuthenticator(edge, account.id, enrolment, steps)
  if (!authenticator) return false
  const { id: authenticatorId, enrolledAtMs } = authenticator
  await endSessionsOf(edge, account.id, 'two-factor-set-up', account.id)
  const session = await completeSignIn(c, edge, challenge, { secondFactor: true, factorSinceMs: enrolledAtMs })
  if (!session) return false
  // Whatever was there before belonged to another set-up.
  await removeRecoveryCodes(edge, account.id)
  const { returnTo } = challenge
  await makeRecoveryCodes(edge, account.id, { sessionId: session.sessionId, madeBecause: 'set-up', returnTo })
  const pass = await passBehind(edge, challenge.id)
  await dropChallengesOf(edge, account.id)
  // One that was not needed after all.
  await endPassesOf(edge, account.id, 'overtaken')
  await endOutdatedRequest(edge, account.id)
  // A link was for one set-up, whichever way that one came about.
  await withdrawLinks(edge, 'enrol', account.id)
  await record(edge, {
    event: 'authn_mfa_recovery_codes_made',
    actor: account.id,
    accountId: account.id,
    companyId: challenge.company?.id,
    network: c.get('peer').address,
    reason: 'set-up',
  })
  await record(edge, {
    event: 'authn_mfa_enrolled',
    actor: account.id,
    accountId: account.id,
    companyId: challenge.company?.id,
    network: c.get('peer').address,
  })
  const t = say(c, messages).mail
  const platform = edge.config.platformName
  await tellPerson(edge, account.id, {
    purpose: 'new-authenticator',
    language: c.get('language'),
    text: {
      subject: t.subject(platform),
      heading: t.heading,
      paragraphs: [t.text(platform), ...(pass ? [t.pass] : []), t.codes],
      facts: [
        [t.when, exactly(edge.clock.nowMs(), challenge.zone, c.get('language'))],
        [t.entry, `${platform}: ${enrolment.label}`],
        [t.network, c.get('peer').address],
      ],
    },
    objection: {
      accountId: account.id,
      change: 'new-authenticator',
      authenticatorId,
      before: account.pendingBecause === 'reset' ? 'reset' : 'off',
      passId: pass?.id,
      // Of that very moment: the entry itself must not count as older than its own set-up.
      atMs: enrolledAtMs,
    },
  })
  return true
}

/** Whoever comes here after a reset reads whose it was. */
const page = async (c: Ctx, challenge: Challenge, ...[enrolment, ...more]: PageOf) =>
  setupPage(c, challenge, enrolment, await afterReset(c, challenge.account, challenge.zone), ...more)
type PageOf = [Enrolment, problem?: ReturnType<typeof firstCodeProblem>, status?: Parameters<typeof setupPage>[5]]

function refuseCode(c: Ctx, challenge: Challenge, enrolment: Enrolment, refusal?: CodeRefusal) {
  const problem = firstCodeProblem(c, refusal, challenge.zone)
  return refuse(c, problem.refusal, (status) => page(c, challenge, enrolment, problem, status))
}

/** "Not now": while the choice is the person's own and still free, the account goes back to off and the password is enough. */
async function leaveOff(c: Ctx, challenge: Challenge) {
  const { account, duty } = challenge
  if (!mayLeaveOff(account, duty.kind)) return c.redirect('/auth/setup', 303)
  const done = await inTransactionOr<boolean>(c.get('edge'), async (edge, undo) => {
    const off = twoFactorState.off(edge.clock.nowMs())
    const left = await changeAccount(edge, account.id, { status: 'active', twoFactor: 'pending' }, off)
    if (!left) return undo(false)
    await dropEnrolment(edge, account.id)
    await record(edge, {
      event: 'authn_mfa_choice_undone',
      actor: account.id,
      accountId: account.id,
      companyId: challenge.company?.id,
      network: c.get('peer').address,
    })
    await tellSwitched(edge, left, 'left-off', { network: c.get('peer').address, asking: c.get('language') })
    return (await completeSignIn(c, edge, challenge, { secondFactor: false })) !== undefined || undo(false)
  })
  return done ? onward(c, challenge.returnTo) : toLogin(c)
}
