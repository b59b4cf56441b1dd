import { Hono } from 'hono'
import { addressHash, changeAccount, lockAccount, type Account } from '../accounts/index.ts'
import { forgiveAddress, startNewSum } from '../attempts/index.ts'
import { record } from '../audit/index.ts'
import { inTransactionOr, type Edge } from '../edge/edge.ts'
import {
  dropLinkCookie,
  endOtherSession,
  findLinkById,
  keepLinkFromQuery,
  linkRefused,
  spendLink,
  withdrawLinks,
  type LinkRefusal,
} from '../links/index.ts'
import { normalisePassword, passwordProblem, refusePassword } from '../passwords/index.ts'
import { endSessionsOf } from '../sessions/index.ts'
import { dropChallengesOf } from '../sign-in/index.ts'
import { closeStop } from '../stop/index.ts'
import { dropEnrolment } from '../totp/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { speakTo } from '../web/language.ts'
import { tellReset } from './mails.ts'
import { isDead, keepProof, resetAt, type ResetAt } from './proofs.ts'
import { proveFactor, recordWrongCode } from './prove-factor.ts'
import { codePage, passwordPage, withSecondFactor } from './reset-page.ts'
import * as store from './store.ts'

const PAGE = '/auth/reset-password'

/**
 * Behind the mailed link: with two-factor login on first the code, then the new password. It signs nobody in, and
 * neither removes nor satisfies the second factor (promise 4; ASVS 6.4.3).
 */
export const reset = new Hono<Env>()
  .get(PAGE, async (c) => {
    const withoutToken = keepLinkFromQuery(c, 'reset-password')
    if (withoutToken) return withoutToken
    const at = await resetAt(c)
    if (at instanceof Response) return at
    speakTo(c, at.account.language, 0)
    return needsCode(at) ? codePage(c, at) : passwordPage(c, at)
  })
  .post(PAGE, async (c) => {
    const at = await resetAt(c)
    if (at instanceof Response) return at
    speakTo(c, at.account.language, 0)
    return needsCode(at) ? prove(c, at) : choose(c, at)
  })

const needsCode = ({ account, proofId }: ResetAt) => account.twoFactor === 'on' && proofId === undefined

async function prove(c: Ctx, at: ResetAt) {
  const { account, link } = at
  const proof = await proveFactor(c, account, c.get('form').text('code'))
  if (!proof.ok) return codePage(c, at, proof.problem)
  const outcome = await inTransactionOr<'proven' | 'used' | LinkRefusal>(c.get('edge'), async (edge) => {
    const now = await lockAccount(edge, account.id)
    if (!now || now.status !== 'active' || (await isDead(edge, link, now))) return 'withdrawn-link'
    const found = await findLinkById(edge, 'reset-password', link.id)
    if (!found.ok) return found.refusal
    if (!(await proof.use(edge))) return 'used'
    await keepProof(c, edge, at)
    return 'proven'
  })
  if (outcome === 'proven') return c.redirect(PAGE, 303)
  if (outcome !== 'used') return linkRefused(c, outcome)
  const { usedMeanwhile } = proof
  const reason = usedMeanwhile.reason === 'refused' ? usedMeanwhile.refusal.reason : 'code-already-used'
  await recordWrongCode(c, account, reason)
  return codePage(c, at, usedMeanwhile)
}

async function choose(c: Ctx, at: ResetAt) {
  const edge = c.get('edge')
  const { account, link } = at
  const password = normalisePassword(c.get('form').text('password'))
  const secondFactor = await withSecondFactor(c, account)
  const refused = refusePassword(password, {
    name: account.name,
    email: account.email,
    platform: edge.config.platformName,
    secondFactor,
  })
  if (refused)
    return passwordPage(c, at, {
      reason: refused,
      status: 422,
      ...passwordProblem(refused, secondFactor, c.get('language')),
    })
  edge.hasher.ensureRoom()
  const passwordHash = await edge.hasher.hash(password)
  const outcome = await inTransactionOr<'changed' | 'code' | LinkRefusal>(edge, async (edge, undo) => {
    const now = await lockAccount(edge, account.id)
    if (!now || now.status !== 'active') return 'used-link'
    if (!(await spendLink(edge, link))) return 'used-link'
    if (await isDead(edge, link, now)) undo('withdrawn-link')
    // Judged by what the account is now: two-factor login may have come on since the page was opened.
    if (now.twoFactor === 'on' && !(await takeProof(edge, at))) undo('code')
    await changeTo(c, edge, now, passwordHash)
    await closeStop(edge, link.about ?? '')
    return 'changed'
  })
  if (outcome === 'code') return c.redirect(PAGE, 303)
  if (outcome !== 'changed') return linkRefused(c, outcome)
  dropLinkCookie(c, 'reset-password')
  return c.redirect('/auth/login?said=password-reset', 303)
}

const takeProof = (edge: Edge, { proofId, link }: ResetAt) =>
  proofId !== undefined && store.takeProof(edge.db, proofId, link.id, edge.clock.nowMs())

/** Everybody is out, whatever waited is gone, other links and waits are for a password that nobody needs any more. */
async function changeTo(c: Ctx, edge: Edge, account: Account, passwordHash: string): Promise<void> {
  const changedAtMs = edge.clock.nowMs()
  const network = c.get('peer').address
  await changeAccount(edge, account.id, {}, { passwordHash, passwordChangedAtMs: changedAtMs })
  await endSessionsOf(edge, account.id, 'password-reset', 'anonymous')
  await dropChallengesOf(edge, account.id)
  await dropEnrolment(edge, account.id)
  await withdrawLinks(edge, 'reset-password', account.id)
  await store.dropProofsOf(edge.db, account.id)
  await store.endWaitsOf(edge.db, account.id, changedAtMs)
  await forgiveAddress(edge, addressHash(edge, account.email))
  if (account.twoFactor === 'on') await startNewSum(edge, account.id)
  await record(edge, {
    event: 'authn_password_change',
    actor: 'anonymous',
    accountId: account.id,
    companyId: account.managedBy,
    network,
    reason: account.twoFactor === 'on' ? 'reset-link otp' : 'reset-link',
  })
  await tellReset(edge, account, { changedAtMs, network, language: c.get('language') })
  await endOtherSession(c, edge, account.id)
}
