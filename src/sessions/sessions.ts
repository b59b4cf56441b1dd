import { record } from '../audit/index.ts'
import { membershipsOf } from '../companies/index.ts'
import { HOUR_MS, MINUTE_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { hashToken, looksLikeToken, newId, newToken } from '../edge/random.ts'
import { dutyOf } from '../policy/index.ts'
import { stateOf, writeEveryMs, type SessionState } from './state.ts'
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

/** A living session with its person and the company in use. */
export type Session = NonNullable<Awaited<ReturnType<ReturnType<typeof store.living>['executeTakeFirst']>>> & {
  state: SessionState
}

export const idleMs = ({ config }: Edge) => config.sessionIdleMinutes * MINUTE_MS

/** Whether an own code of this session is fresh enough for a step-up (DESIGN section 4). */
export const hasFreshCode = ({ config, clock }: Edge, session: Pick<Session, 'codeAtMs'>) =>
  session.codeAtMs !== null && clock.nowMs() - session.codeAtMs < config.stepUpMinutes * MINUTE_MS

/** A session after a finished sign-in. The secret goes into the cookie; only its hash stays here. */
export async function startSession(
  edge: Edge,
  { accountId, secondFactor, network }: { accountId: string; secondFactor: boolean; network: string },
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
    codeAtMs: secondFactor ? nowMs : null,
    failures: 0,
    endedAtMs: null,
    endedBecause: null,
  }
  await store.insert(edge.db, session)
  await record(edge, {
    event: 'session_created',
    actor: accountId,
    accountId,
    companyId: session.companyId,
    network,
    reason: secondFactor ? 'pwd otp' : 'pwd',
  })
  return { id: session.id, secret }
}

/** The living session of a cookie, with its state now; undefined for everybody else. Changes nothing. */
export async function recogniseSession(edge: Edge, secret: string | undefined): Promise<Session | undefined> {
  if (!looksLikeToken(secret)) return undefined
  const row = await store.living(edge.db).where('sessions.secretHash', '=', hashToken(secret)).executeTakeFirst()
  return withState(edge, row)
}

export async function sessionById(edge: Edge, id: string): Promise<Session | undefined> {
  return withState(edge, await store.living(edge.db).where('sessions.id', '=', id).executeTakeFirst())
}

async function withState(edge: Edge, row: Omit<Session, 'state'> | undefined): Promise<Session | undefined> {
  const nowMs = edge.clock.nowMs()
  if (!row || row.status !== 'active' || nowMs >= row.endsAtMs) return undefined
  const secondFactor = row.secondFactor === 1
  // With the second factor given, no date can ask for more: only the others need their duty looked up.
  const duty = secondFactor ? 'optional' : (await dutyOf(edge, { ...row, id: row.accountId })).kind
  return { ...row, state: stateOf({ ...row, secondFactor, duty, idleMs: idleMs(edge), nowMs }) }
}

/** Writes down that an open session was used, at most every tenth of the idle time. */
export async function useSession(edge: Edge, session: Session): Promise<void> {
  const nowMs = edge.clock.nowMs()
  const before = nowMs - writeEveryMs(idleMs(edge))
  if (session.lastUsedAtMs <= before) await store.touch(edge.db, session.id, nowMs, before)
}

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

/** Ends every session of an account, or every one but the present one. */
export async function endSessionsOf(
  edge: Edge,
  accountId: string,
  because: SessionEnding,
  actor: string,
  exceptId?: string,
): Promise<void> {
  for (const { companyId } of await store.end(edge.db, { accountId, exceptId }, edge.clock.nowMs(), because))
    await record(edge, { event: 'session_ended', actor, accountId, companyId, reason: because })
}
