import { record } from '../audit/index.ts'
import { isUseOld, membershipsOf, noteUse } from '../companies/index.ts'
import { HOUR_MS, MINUTE_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { shortenedNetwork } from '../edge/network.ts'
import { hashToken, looksLikeToken, newId, newToken } from '../edge/random.ts'
import { browserWords } from '../edge/user-agent.ts'
import { dutyOf, type Duty } from '../policy/index.ts'
import type { Switching } from '../web/company-menu.ts'
import { isIdle, stateOf, writeEveryMs, type SessionState } from './state.ts'
import * as store from './store.ts'

export type SessionEnding =
  | 'logged-out'
  | 'two-factor-set-up'
  | 'two-factor-reset'
  | 'two-factor-switched-off'
  | 'account-disabled'
  | 'too-many-failures'
  | 'someone-else'
  | 'password-changed'
  | 'password-reset'
  | 'change-stopped'
  | 'ended-by-owner'
  | 'not-me'
  | 'authenticator-moved'
  | 'authenticator-removed'
  | 'removed-from-company'
  | 'reported-stolen'

type CheckRow = NonNullable<Awaited<ReturnType<typeof store.checkBySecret.first>>>
/** A living session as far as a check needs it. */
export type CheckedSession = CheckRow & { state: SessionState }

/** A living session with its person and the company in use. */
export type Session = NonNullable<Awaited<ReturnType<typeof store.livingBySecret.first>>> & {
  state: SessionState
  /** For the company menu, on the way to a page: the other companies of whoever has several. */
  switching?: Switching | undefined
}

export const idleMs = ({ config }: Edge) => config.sessionIdleMinutes * MINUTE_MS

/** Unused for so long that it would be locked, were it not spent. */
export const isSessionIdle = (edge: Edge, { lastUsedAtMs }: Pick<Session, 'lastUsedAtMs'>) =>
  isIdle({ lastUsedAtMs, idleMs: idleMs(edge), nowMs: edge.clock.nowMs() })

/**
 * Whether an own code of this session is fresh enough for a step-up. One that a recovery code opened is never fresh,
 * whatever code it was given since: its new authenticator may be a stranger's.
 */
export const hasFreshCode = ({ config, clock }: Edge, session: Pick<Session, 'codeAtMs' | 'byRecoveryCode'>) =>
  session.byRecoveryCode === 0 &&
  session.codeAtMs !== null &&
  Math.abs(clock.nowMs() - session.codeAtMs) < config.stepUpMinutes * MINUTE_MS

/** A session after a finished sign-in. The secret goes into the cookie; only its hash stays here. */
export async function startSession(
  edge: Edge,
  {
    accountId,
    secondFactor,
    network,
    factorSinceMs = null,
    byRecoveryCode = false,
  }: {
    accountId: string
    secondFactor: boolean
    network: string
    factorSinceMs?: number | null
    byRecoveryCode?: boolean
  },
): Promise<{ id: string; secret: string }> {
  const nowMs = edge.clock.nowMs()
  const secret = newToken(edge.random)
  const [company] = await membershipsOf(edge, accountId)
  const session = {
    id: newId(edge),
    secretHash: hashToken(secret),
    accountId,
    companyId: company?.id ?? null,
    secondFactor: secondFactor ? 1 : 0,
    createdAtMs: nowMs,
    lastUsedAtMs: nowMs,
    endsAtMs: nowMs + edge.config.sessionLifetimeHours * HOUR_MS,
    codeAtMs: secondFactor && !byRecoveryCode ? nowMs : null,
    failures: 0,
    byRecoveryCode: byRecoveryCode ? 1 : 0,
    endedAtMs: null,
    endedBecause: null,
    factorSinceMs,
    browser: browserWords(edge.userAgent),
    network: shortenedNetwork(network),
  }
  await store.insert(edge.db, session)
  if (company) await noteUse(edge, company.id, accountId)
  await record(edge, {
    event: 'session_created',
    actor: accountId,
    accountId,
    companyId: session.companyId,
    network,
    reason: byRecoveryCode ? 'pwd recovery-code' : secondFactor ? 'pwd otp' : 'pwd',
  })
  return { id: session.id, secret }
}

/** Whether the person came in after an instant with a factor older than it: then what happened at it was accepted. */
export const signedInWithOlderFactor = (
  { db }: Edge,
  accountId: string,
  atMs: number,
  {
    recoveryCodesToo = true,
    exceptFactorSinceMs,
  }: { recoveryCodesToo?: boolean; exceptFactorSinceMs?: number | undefined } = {},
) => store.signedInWithOlder(db, accountId, atMs, { recoveryCodesToo, exceptFactorSinceMs })

/** The living session of a cookie, with its state now; undefined for everybody else. Changes nothing. */
export async function recogniseSession(edge: Edge, secret: string | undefined): Promise<Session | undefined> {
  if (!looksLikeToken(secret)) return undefined
  return withState(edge, await store.livingBySecret.first(edge.db, hashToken(secret)))
}

export async function sessionById(edge: Edge, id: string): Promise<Session | undefined> {
  return withState(edge, await store.living(edge.db).where('sessions.id', '=', id).executeTakeFirst())
}

/** The same for a check that only says yes or no: what stands before every request of the platform looks up less. */
export async function checkSession(edge: Edge, secret: string | undefined): Promise<CheckedSession | undefined> {
  if (!looksLikeToken(secret)) return undefined
  return withState(edge, await store.checkBySecret.first(edge.db, hashToken(secret)))
}

/**
 * A session that opens beyond doubt, said as soon as the store has it: its second factor was given, and no use has to
 * be written down. Undefined says nothing; then `checkSession` decides.
 */
export function clearlyOpenSession(
  edge: Edge,
  secret: string | undefined,
): CheckedSession | undefined | Promise<CheckedSession | undefined> {
  if (!looksLikeToken(secret)) return undefined
  const row = store.checkBySecret.soon(edge.db, hashToken(secret))
  return row instanceof Promise ? row.then((row) => clearly(edge, row)) : clearly(edge, row)
}

function clearly(edge: Edge, row: CheckRow | undefined): CheckedSession | undefined {
  if (!row || row.secondFactor !== 1 || !isAlive(edge, row) || isUseDue(edge, row)) return undefined
  if (hasLeftCompany(row)) return undefined
  const session = judged(edge, row, 'optional')
  return session.state === 'open' ? session : undefined
}

async function withState<Row extends CheckRow>(edge: Edge, found: Row | undefined) {
  if (!found || !isAlive(edge, found)) return undefined
  const row = hasLeftCompany(found) ? await inFirstCompany(edge, found) : found
  // With the second factor given, no date can ask for more: only the others need their duty looked up.
  return judged(edge, row, row.secondFactor === 1 ? 'optional' : (await dutyOfSession(edge, row)).kind)
}

/** The company that was in use is no longer one of the person's. */
const hasLeftCompany = ({ chosenCompanyId, companyId }: CheckRow) => chosenCompanyId !== null && companyId === null

/** Then the first of the others is in use, or none. Nothing is written: whoever comes back finds the choice kept. */
async function inFirstCompany<Row extends CheckRow>(edge: Edge, row: Row): Promise<Row> {
  const [first] = await membershipsOf(edge, row.accountId)
  if (!first) return row
  const { id: companyId, role, name: companyName, zone: companyZone } = first
  return { ...row, companyId, role, companyUsedAtMs: null, ...('companyName' in row && { companyName, companyZone }) }
}

/** One that would outlive a session begun now was made by a clock that was ahead; one that went back a little ends nothing. */
const isAlive = (edge: Edge, { status, endsAtMs }: CheckRow) => {
  const leftMs = endsAtMs - edge.clock.nowMs()
  return status === 'active' && leftMs > 0 && leftMs <= edge.config.sessionLifetimeHours * HOUR_MS + idleMs(edge)
}

function judged<Row extends CheckRow>(edge: Edge, row: Row, duty: Duty['kind']): Row & { state: SessionState } {
  const { lastUsedAtMs, twoFactor } = row
  const secondFactor = row.secondFactor === 1
  const facts = { secondFactor, lastUsedAtMs, twoFactor, duty, idleMs: idleMs(edge), nowMs: edge.clock.nowMs() }
  return { ...row, state: stateOf(facts) }
}

/** The duty of the person whose session it is. */
export const dutyOfSession = (
  edge: Edge,
  {
    accountId,
    staff,
    twoFactor,
    pendingBecause,
  }: Pick<CheckRow, 'accountId' | 'staff' | 'twoFactor' | 'pendingBecause'>,
): Promise<Duty> => dutyOf(edge, { id: accountId, staff, twoFactor, pendingBecause })

/** Writes down that an open session was used, at most every tenth of the idle time; that its company was, every hour. */
export async function useSession(
  edge: Edge,
  session: Pick<CheckedSession, 'id' | 'accountId' | 'companyId' | 'lastUsedAtMs' | 'companyUsedAtMs'>,
): Promise<void> {
  if (!isUseDue(edge, session)) return
  await store.touch(edge.db, session.id, edge.clock.nowMs(), session.lastUsedAtMs)
  const { companyId, accountId, companyUsedAtMs } = session
  if (companyId && isUseOld(edge, companyUsedAtMs)) await noteUse(edge, companyId, accountId)
}

const dueBeforeMs = (edge: Edge) => edge.clock.nowMs() - writeEveryMs(idleMs(edge))
/** A last use in the future was written by a clock that was ahead for a moment. */
const isUseDue = (edge: Edge, { lastUsedAtMs }: Pick<Session, 'lastUsedAtMs'>) =>
  lastUsedAtMs <= dueBeforeMs(edge) || lastUsedAtMs > edge.clock.nowMs()

/** Unlocks or strengthens: the secret rotates, the absolute end stays. Undefined when the session has ended meanwhile. */
export async function renewSession(
  edge: Edge,
  sessionId: string,
  { withCode }: { withCode: boolean },
): Promise<string | undefined> {
  const nowMs = edge.clock.nowMs()
  const secret = newToken(edge.random)
  const renewed = await store.renew(edge.db, sessionId, {
    secretHash: hashToken(secret),
    lastUsedAtMs: nowMs,
    ...(withCode && { codeAtMs: nowMs }),
  })
  return renewed ? secret : undefined
}

/** Every living session of an account, locked ones included. */
export const livingSessionsOf = ({ db, clock }: Edge, accountId: string) => store.livingOf(db, accountId, clock.nowMs())

/** Whether somebody signed in, unlocked or confirmed with a code of this account since an instant. */
export const codeGivenSince = async ({ db }: Edge, accountId: string, sinceMs: number): Promise<boolean> =>
  (await store.withCodeSince(db, accountId, sinceMs)) !== undefined

export const countFailedUnlock = ({ db }: Edge, sessionId: string, most: number) =>
  store.countFailure(db, sessionId, most)

export async function endSession(
  edge: Edge,
  sessionId: string,
  because: SessionEnding,
  actor: string,
  network?: string,
): Promise<void> {
  for (const { accountId, companyId } of await store.end(edge.db, { id: sessionId }, edge.clock.nowMs(), because))
    await record(edge, { event: 'session_ended', actor, accountId, companyId, network, reason: because })
}

/** Ends every session of an account, or every one but the present one. Says which were still living. */
export async function endSessionsOf(
  edge: Edge,
  accountId: string,
  because: SessionEnding,
  actor: string,
  exceptId?: string,
  network?: string,
): Promise<string[]> {
  const ended = await store.end(edge.db, { accountId, exceptId }, edge.clock.nowMs(), because)
  for (const { companyId } of ended)
    await record(edge, { event: 'session_ended', actor, accountId, companyId, network, reason: because })
  return ended.map(({ id }) => id)
}

/** Ends the sessions of an account that work for one of its companies. */
export async function endSessionsIn(
  edge: Edge,
  accountId: string,
  companyId: string,
  because: SessionEnding,
  actor: string,
): Promise<void> {
  for (const _ended of await store.end(edge.db, { accountId, companyId }, edge.clock.nowMs(), because))
    await record(edge, { event: 'session_ended', actor, accountId, companyId, reason: because })
}

/** Ends the sessions that were signed in with the authenticator of that instant, but for the present one. */
export async function endSessionsOfFactor(
  edge: Edge,
  {
    accountId,
    factorSinceMs,
    exceptId,
    because,
    network,
  }: { accountId: string; factorSinceMs: number; exceptId: string; because: SessionEnding; network: string },
): Promise<void> {
  const which = { accountId, exceptId, factorSinceMs }
  for (const { companyId } of await store.end(edge.db, which, edge.clock.nowMs(), because))
    await record(edge, { event: 'session_ended', actor: accountId, accountId, companyId, network, reason: because })
}
