import { HOUR_MS, MINUTE_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { newId } from '../edge/random.ts'
import type { CodeRefusal } from './answer-challenge.ts'
import * as store from './store.ts'
import { learnedDrift, matchingSteps, misplacedStep, SECRET_BYTES, stepAt, STEP_SECONDS } from './totp.ts'

/** An unconfirmed secret lives this long after a mailbox proof. */
const ENROLMENT_MS = HOUR_MS
/** One that expires later was made by a clock that was ahead; one that went back a little takes no key away. */
const latestMs = (nowMs: number) => nowMs + 2 * ENROLMENT_MS

/** An unconfirmed secret of a session: as long as a set-up at the door has after the mailbox proof. */
const IN_SESSION_MS = 30 * MINUTE_MS

export interface Enrolment {
  id: string
  /** The account's id, or the session's: nobody else sees or confirms it. */
  holder: string
  label: string
  name: string | null
  /** The entry whose place it takes once it is confirmed. */
  replacesId: string | null
  secret: Buffer
  expiresAtMs: number
}

/** The secret to show at set-up. The same one on every reload, until it is confirmed or an hour has passed. */
export async function beginEnrolment(edge: Edge, accountId: string, label: string): Promise<Enrolment> {
  const fresh = { accountId, holder: accountId, label, name: null, replacesId: null }
  return keep(edge, fresh, ENROLMENT_MS)
}

/** A secret for one session alone, in place of what that session had begun. */
export async function beginEnrolmentIn(
  edge: Edge,
  {
    sessionId,
    ...fresh
  }: { sessionId: string; accountId: string; label: string; name: string; replacesId: string | null },
): Promise<Enrolment> {
  await store.dropEnrolmentOf(edge.db, sessionId)
  return keep(edge, { ...fresh, holder: sessionId }, IN_SESSION_MS)
}

async function keep(
  edge: Edge,
  fresh: Pick<store.EnrolmentRow, 'accountId' | 'holder' | 'label' | 'name' | 'replacesId'>,
  lifeMs: number,
) {
  const nowMs = edge.clock.nowMs()
  const secret = edge.keys.seal(edge.random.bytes(SECRET_BYTES), fresh.accountId)
  const row = { id: newId(edge), ...fresh, secret, createdAtMs: nowMs, expiresAtMs: nowMs + lifeMs }
  return opened(edge, await store.keepEnrolment(edge.db, row, latestMs(nowMs)))
}

/** What this holder (an account at set-up, or a session) has begun. */
export async function currentEnrolment(edge: Edge, holder: string): Promise<Enrolment | undefined> {
  const nowMs = edge.clock.nowMs()
  const row = await store.enrolmentOf(edge.db, holder, nowMs, latestMs(nowMs))
  return row && opened(edge, row)
}

/** Every unconfirmed secret of an account, whoever holds it. */
export const enrolmentsAbout = async (edge: Edge, accountId: string): Promise<Enrolment[]> =>
  (await store.enrolmentsAbout(edge.db, accountId, edge.clock.nowMs())).map((row) => opened(edge, row))

/** A new mailbox proof keeps an unconfirmed secret for another hour. */
export function renewEnrolment({ db, clock }: Edge, accountId: string) {
  const nowMs = clock.nowMs()
  const times = { nowMs, latestMs: latestMs(nowMs), expiresAtMs: nowMs + ENROLMENT_MS }
  return store.renewEnrolment(db, accountId, times)
}

export type FirstCode = { ok: true; steps: number[] } | { ok: false; refusal: CodeRefusal }

/** Whether the first code belongs to the secret on the page. Nothing can be guessed here: the page shows the secret. */
export function checkFirstCode({ clock }: Edge, { secret }: Enrolment, code: string): FirstCode {
  const nowMs = clock.nowMs()
  const steps = matchingSteps(code, secret, nowMs, 0)
  if (steps.length > 0) return { ok: true, steps }
  const misplaced = misplacedStep(code, secret, nowMs, 0)
  if (misplaced !== undefined)
    return { ok: false, refusal: { reason: 'clock-off', offsetSeconds: (misplaced - stepAt(nowMs)) * STEP_SECONDS } }
  return { ok: false, refusal: { reason: 'wrong-code' } }
}

/** Makes the shown secret an authenticator; its first code is used up by it. Undefined when another tab was quicker. */
export async function enrolAuthenticator(
  edge: Edge,
  accountId: string,
  enrolment: Enrolment,
  steps: number[],
): Promise<{ id: string; enrolledAtMs: number } | undefined> {
  const nowMs = edge.clock.nowMs()
  if (!(await store.takeEnrolment(edge.db, enrolment.id))) return undefined
  const id = newId(edge)
  const newest = Math.max(...steps)
  await store.insertAuthenticator(edge.db, {
    id,
    accountId,
    label: enrolment.label,
    secret: edge.keys.seal(enrolment.secret, accountId),
    drift: learnedDrift(0, newest, nowMs),
    enrolledAtMs: nowMs,
    retiredAtMs: null,
    name: enrolment.name,
    lastUsedAtMs: nowMs,
    suspendedAtMs: null,
    replacesId: enrolment.replacesId,
    enrolledIn: enrolment.holder === accountId ? null : enrolment.holder,
  })
  return (await store.claimStep(edge.db, id, newest, newest, nowMs)) ? { id, enrolledAtMs: nowMs } : undefined
}

const opened = ({ keys }: Edge, row: store.EnrolmentRow): Enrolment => {
  const { id, holder, label, name, replacesId, expiresAtMs } = row
  return { id, holder, label, name, replacesId, expiresAtMs, secret: keys.open(row.secret, row.accountId) }
}
