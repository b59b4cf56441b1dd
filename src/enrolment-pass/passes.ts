import { lockAccount, type Account } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { inBatches } from '../edge/batches.ts'
import { DAY_MS } from '../edge/clock.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { newId } from '../edge/random.ts'
import { dutyOf } from '../policy/index.ts'
import { challengeById } from '../sign-in/index.ts'
import { closeStop, openStop } from '../stop/index.ts'
import { groupedPass, MOST_TRIES, newPass, PASS_MS, SHOW_WITHIN_MS, waitsForMailbox } from './pass.ts'
import * as store from './store.ts'
import type { EnrolmentPass } from './store.ts'
import { tellReady, tellShown } from './tell.ts'

/** Rows that have ended. */
const KEEP_MS = 365 * DAY_MS

/** Whether an account can have a pass now: it has to be set up, and nothing but the mailed code is in the way. */
export const canHavePass = async (edge: Edge, account: Account): Promise<boolean> =>
  waitsForMailbox(account, (await dutyOf(edge, account)).kind)

/**
 * Two people have decided, and what had to be waited for is over: either of them may now have a pass shown. Inside the
 * caller's transaction, which has locked the account. An earlier pass of the account is worth nothing any more.
 */
export async function readyPass(
  edge: Edge,
  account: Account,
  { id: requestId, ...asked }: { id: string; companyId: string | null; openedBy: string; decidedBy: string },
): Promise<EnrolmentPass> {
  await endPassesOf(edge, account.id, 'replaced')
  const nowMs = edge.clock.nowMs()
  const id = newId(edge)
  const pass: EnrolmentPass = {
    id,
    accountId: account.id,
    requestId,
    companyId: asked.companyId,
    openedBy: asked.openedBy,
    decidedBy: asked.decidedBy,
    twoFactorSinceMs: account.twoFactorSinceMs,
    stopId: await openStop(edge, { accountId: account.id, change: 'enrolment-pass', passId: id }),
    readyAtMs: nowMs,
    expiresAtMs: nowMs + SHOW_WITHIN_MS,
    shownBy: null,
    shownAtMs: null,
    shownIn: null,
    sealed: null,
    passHash: null,
    usedIn: null,
    endedAtMs: null,
    endedBecause: null,
  }
  await store.insert(edge.db, pass)
  const { managedBy: companyId } = account
  await record(edge, { event: 'authn_mfa_pass_ready', actor: pass.decidedBy, accountId: account.id, companyId })
  await tellReady(edge, account, pass)
  return pass
}

export type ShowRefusal = 'not-there' | 'shown-already' | 'run-out' | 'overtaken'

/**
 * Makes the pass and shows it to one of the two people, once, in the session that asked. `stillMay` says inside the
 * transaction whether that session may still do such a thing.
 */
export function showPass(
  edge: Edge,
  passId: string,
  by: { accountId: string; sessionId: string; network: string; stillMay: (edge: Edge) => Promise<boolean> },
): Promise<{ ok: true } | { ok: false; refusal: ShowRefusal }> {
  return inTransaction(edge, async (edge): Promise<{ ok: true } | { ok: false; refusal: ShowRefusal }> => {
    const seen = await store.byId(edge.db, passId)
    const account = seen && (await lockAccount(edge, seen.accountId))
    const pass = account && (await store.byId(edge.db, passId))
    if (!pass || !mayShow(pass, by.accountId) || !(await by.stillMay(edge))) return { ok: false, refusal: 'not-there' }
    const nowMs = edge.clock.nowMs()
    if (pass.shownAtMs !== null) return { ok: false, refusal: 'shown-already' }
    if (!isLiving(pass, nowMs)) return { ok: false, refusal: 'run-out' }
    if (!(await isForNow(edge, account, pass))) {
      await endPassesOf(edge, account.id, 'overtaken')
      return { ok: false, refusal: 'overtaken' }
    }
    const code = newPass(edge.random)
    const shown = await store.show(edge.db, pass.id, {
      shownBy: by.accountId,
      shownIn: by.sessionId,
      shownAtMs: nowMs,
      expiresAtMs: nowMs + PASS_MS,
      sealed: edge.keys.seal(code, pass.id),
      passHash: hashOf(edge, account.id, code),
    })
    if (!shown) return { ok: false, refusal: 'shown-already' }
    const { accountId: actor, network } = by
    const { managedBy: companyId } = account
    await record(edge, { event: 'authn_mfa_pass_shown', actor, accountId: account.id, companyId, network })
    await tellShown(edge, account, { ...pass, shownBy: actor, expiresAtMs: nowMs + PASS_MS })
    return { ok: true }
  })
}

/** One of the two; nobody has a pass for themselves shown. */
export const mayShow = (
  { openedBy, decidedBy, accountId }: Record<'openedBy' | 'accountId', string> & { decidedBy: string | null },
  personId: string,
) => personId !== accountId && (personId === openedBy || personId === decidedBy)

/** As it is read aloud, for the session that had it shown, while it lives. */
export function passIn({ keys, clock }: Edge, pass: EnrolmentPass, sessionId: string): string | undefined {
  if (pass.sealed === null || pass.shownIn !== sessionId || !isLiving(pass, clock.nowMs())) return undefined
  return groupedPass(keys.open(pass.sealed, pass.id).toString())
}

export const isLiving = ({ endedAtMs, expiresAtMs }: EnrolmentPass, nowMs: number) =>
  endedAtMs === null && expiresAtMs > nowMs

/** A pass acts on nothing but the state that it was made for. */
const isForNow = async (edge: Edge, account: Account, pass: EnrolmentPass) =>
  account.twoFactorSinceMs === pass.twoFactorSinceMs && (await canHavePass(edge, account))

const hashOf = ({ keys }: Edge, accountId: string, code: string) => keys.mac('enrolment-pass', `${accountId} ${code}`)

export type PassRefusal = 'wrong' | 'none-left'

/** Whether what was typed in a sign-in is the pass of its account. Counted before it is compared; five tries. */
export async function checkPass(
  edge: Edge,
  challenge: { id: string; accountId: string },
  code: string,
): Promise<{ ok: true; passId: string } | { ok: false; reason: PassRefusal }> {
  if (!(await store.countTry(edge.db, challenge.id, MOST_TRIES))) return { ok: false, reason: 'none-left' }
  const pass = await store.livingOf(edge.db, challenge.accountId)
  const nowMs = edge.clock.nowMs()
  const right =
    pass !== undefined &&
    isLiving(pass, nowMs) &&
    // One that lives longer was shown by a clock that was ahead.
    pass.expiresAtMs <= nowMs + PASS_MS &&
    pass.passHash === hashOf(edge, challenge.accountId, code)
  return right ? { ok: true, passId: pass.id } : { ok: false, reason: 'wrong' }
}

/**
 * Uses a right pass up for one sign-in, in the transaction of what it opens, which has locked the account. False when
 * another browser was quicker, somebody stopped it, or the account is not what it was made for.
 */
export async function usePass(edge: Edge, account: Account, challengeId: string, passId: string): Promise<boolean> {
  const pass = await store.byId(edge.db, passId)
  if (pass?.accountId !== account.id || !(await isForNow(edge, account, pass))) return false
  return store.use(edge.db, passId, challengeId, edge.clock.nowMs())
}

/** What became of a request. */
export const passOfRequest = ({ db }: Edge, requestId: string) => store.ofRequest(db, requestId)

/** The pass that stood in for the mailed code in a sign-in: for what it leads to. */
export const passBehind = ({ db }: Edge, challengeId: string) => store.usedIn(db, challengeId)

/** Whatever pass an account has is dead, and its mails stop nothing any more. */
export async function endPassesOf(edge: Edge, accountId: string, because: 'replaced' | 'overtaken'): Promise<void> {
  const living = await store.livingOf(edge.db, accountId)
  const ended = living && (await store.end(edge.db, living.id, edge.clock.nowMs(), because))
  if (ended) await closeStop(edge, ended.stopId)
}

/**
 * By the stop link. What there was to stop: a pass that lived, a set-up that was begun with it, or one that may be done.
 * Undefined: nothing.
 */
export async function stopPass(
  edge: Edge,
  accountId: string,
  passId: string,
): Promise<'dead' | 'begun' | 'used' | undefined> {
  const pass = await store.byId(edge.db, passId)
  if (pass?.accountId !== accountId) return undefined
  if (pass.endedBecause === 'used') return (await challengeById(edge, pass.usedIn ?? '')) ? 'begun' : 'used'
  return (await store.end(edge.db, passId, edge.clock.nowMs(), 'stopped')) ? 'dead' : undefined
}

/** For whoever deletes an account. */
export const renameInPasses = ({ db }: Edge, from: string, to: string) => store.rename(db, from, to)

export const forgetOldPasses = async ({ db, clock }: Edge) => {
  await inBatches((most) => store.endExpired(db, clock.nowMs(), most))
  return inBatches((most) => store.forget(db, clock.nowMs() - KEEP_MS, most))
}
