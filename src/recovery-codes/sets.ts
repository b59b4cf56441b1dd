import { inBatches } from '../edge/batches.ts'
import { DAY_MS, HOUR_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { newId } from '../edge/random.ts'
import type { Session } from '../sessions/index.ts'
import { CODES_IN_A_SET, groupedCode, newRecoveryCode } from './codes.ts'
import * as store from './store.ts'
import type { CodeSetRow } from './store.ts'

/** How long the session that made them can see codes that nobody has said to have kept (decision 0013). */
const SHOWN_MS = HOUR_MS
/** What was replaced can come back for as long as a stop link lives, and some more. */
const KEEP_ENDED_MS = 30 * DAY_MS

export interface CodeSet extends Pick<
  CodeSetRow,
  'id' | 'madeAtMs' | 'madeBecause' | 'sessionId' | 'returnTo' | 'sealed' | 'keptAtMs'
> {
  /** Codes that were not used yet. */
  left: number
}

/** The codes of an account that work now; undefined when it has none. */
export async function recoveryCodesOf({ db }: Edge, accountId: string): Promise<CodeSet | undefined> {
  const rows = await store.livingOf(db, accountId)
  const [set] = rows
  return set && { ...set, left: rows.filter(({ codeHash }) => codeHash !== null).length }
}

/** How many codes each of these accounts has left; whoever never made any is not among them. */
export const codesLeftOf = async ({ db }: Edge, accountIds: string[]): Promise<Map<string, number>> =>
  new Map((await store.leftOf(db, accountIds)).map(({ accountId, left }) => [accountId, Number(left)]))

/**
 * Ten new codes; earlier ones no longer work. In the caller's transaction, which has locked the account. The codes are
 * shown by `/auth/recovery-codes` to this session alone. Returns when they were made: what `stop/` takes back.
 */
export async function makeRecoveryCodes(
  edge: Edge,
  accountId: string,
  made: Pick<CodeSetRow, 'sessionId' | 'madeBecause' | 'returnTo'>,
): Promise<number> {
  const madeAtMs = edge.clock.nowMs()
  const codes = Array.from({ length: CODES_IN_A_SET }, () => newRecoveryCode(edge.random))
  await store.endLiving(edge.db, accountId, madeAtMs)
  await store.insert(
    edge.db,
    {
      id: newId(edge),
      accountId,
      madeAtMs,
      ...made,
      sealed: edge.keys.seal(codes.map(groupedCode).join('\n'), accountId),
      keptAtMs: null,
      endedAtMs: null,
    },
    codes.map((code) => hashOf(edge, accountId, code)),
  )
  return madeAtMs
}

/** The account belongs to the hash: a row that was moved to another account opens nothing there. */
export const hashOf = ({ keys }: Edge, accountId: string, code: string) =>
  keys.mac('recovery-code', `${accountId} ${code}`)

/** The codes to show: in the session that made them, until they are kept, for an hour. Nobody else ever sees them. */
export function shownCodes(
  edge: Edge,
  set: CodeSet | undefined,
  { id, accountId }: Pick<Session, 'id' | 'accountId'>,
): string[] | undefined {
  if (!set?.sealed || set.sessionId !== id || set.keptAtMs !== null) return undefined
  if (Math.abs(edge.clock.nowMs() - set.madeAtMs) > SHOWN_MS) return undefined
  return edge.keys.open(set.sealed, accountId).toString().split('\n')
}

export const keepRecoveryCodes = ({ db, clock }: Edge, setId: string) => store.keep(db, setId, clock.nowMs())

/**
 * A reset, a first set-up that was stopped, switching off, disabling, deleting: the codes are gone for good. In the
 * caller's transaction, which has locked the account.
 */
export const removeRecoveryCodes = ({ db }: Edge, accountId: string) => store.removeSince(db, accountId, 0)

/** Stopping: codes made since an instant are dead, and those that they replaced work again. */
export async function takeBackRecoveryCodes({ db }: Edge, accountId: string, sinceMs: number): Promise<void> {
  await store.removeSince(db, accountId, sinceMs)
  await store.bringBack(db, accountId, sinceMs)
}

export async function forgetOldRecoveryCodes({ db, clock }: Edge): Promise<void> {
  await store.unseal(db, clock.nowMs() - SHOWN_MS)
  await inBatches((most) => store.forgetEnded(db, clock.nowMs() - KEEP_ENDED_MS, most))
}
