import { HOUR_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { newId } from '../edge/random.ts'
import type { CodeRefusal } from './answer-challenge.ts'
import * as store from './store.ts'
import { learnedDrift, matchingSteps, misplacedStep, SECRET_BYTES, stepAt, STEP_SECONDS } from './totp.ts'

/** An unconfirmed secret lives this long after a mailbox proof. */
const ENROLMENT_MS = HOUR_MS
/** One that expires later was made by a clock that was ahead; one that went back a little takes no key away. */
const latestMs = (nowMs: number) => nowMs + 2 * ENROLMENT_MS

export interface Enrolment {
  id: string
  label: string
  secret: Buffer
}

/** The secret to show. The same one on every reload, until it is confirmed or an hour has passed. */
export async function beginEnrolment(edge: Edge, accountId: string, label: string): Promise<Enrolment> {
  const nowMs = edge.clock.nowMs()
  const secret = edge.keys.seal(edge.random.bytes(SECRET_BYTES), accountId)
  const fresh = {
    id: newId(edge),
    accountId,
    label,
    secret,
    createdAtMs: nowMs,
    expiresAtMs: nowMs + ENROLMENT_MS,
  }
  const row = await store.keepEnrolment(edge.db, fresh, latestMs(nowMs))
  return opened(edge, row)
}

export async function currentEnrolment(edge: Edge, accountId: string): Promise<Enrolment | undefined> {
  const nowMs = edge.clock.nowMs()
  const row = await store.enrolmentOf(edge.db, accountId, nowMs, latestMs(nowMs))
  return row && opened(edge, row)
}

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
  })
  return (await store.claimStep(edge.db, id, newest, newest, nowMs)) ? { id, enrolledAtMs: nowMs } : undefined
}

const opened = ({ keys }: Edge, { id, label, secret, accountId }: store.EnrolmentRow): Enrolment => ({
  id,
  label,
  secret: keys.open(secret, accountId),
})
