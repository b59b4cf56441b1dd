import { DAY_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { OLD_ENTRY_MS } from './answer-challenge.ts'
import * as store from './store.ts'

export { answerChallenge, useMatch, type Answer, type CodeRefusal, type Match } from './answer-challenge.ts'
export {
  beginEnrolment,
  checkFirstCode,
  currentEnrolment,
  enrolAuthenticator,
  renewEnrolment,
  type Enrolment,
} from './enrol.ts'
export { entryLabel, groupedKey, otpauthUri } from './otpauth-uri.ts'
export { codeAt, readCode, STEP_SECONDS } from './totp.ts'
export { codeProblem, distance, type CodePageProblem } from './code-problem.ts'
export { codeProof } from './code-proof.ts'

/** Used steps outlive every window by far; afterwards a code could only come back by chance. */
const KEEP_STEPS_MS = 7 * DAY_MS

export const authenticatorsOf = ({ db }: Edge, accountId: string) => store.activeOf(db, accountId)

/** A secret that was shown and not confirmed. Whoever saw it must not see it bound once anything else has changed. */
export const dropEnrolment = ({ db }: Edge, accountId: string) => store.dropEnrolments(db, accountId)

/** Switching off and resets: the authenticators no longer open anything, and a half-done set-up is gone. Says when. */
export async function retireAuthenticators({ db, clock }: Edge, accountId: string): Promise<number> {
  const retiredAtMs = clock.nowMs()
  await store.retireAll(db, accountId, retiredAtMs)
  await store.dropEnrolments(db, accountId)
  return retiredAtMs
}

/** Stopping a set-up: this one entry no longer opens anything. False when it did not any more. */
export const retireAuthenticator = ({ db, clock }: Edge, accountId: string, id: string) =>
  store.retireOne(db, accountId, id, clock.nowMs())

/** Stopping a reset: what was set up after it no longer opens anything. */
export const retireEnrolledSince = ({ db, clock }: Edge, accountId: string, sinceMs: number) =>
  store.retireSince(db, accountId, sinceMs, clock.nowMs())

/** Stopping what retired them: the entries of that very moment open again. How many there were. */
export const bringBackAuthenticators = ({ db }: Edge, accountId: string, retiredAtMs: number) =>
  store.bringBack(db, accountId, retiredAtMs)

export async function forgetOldTotp({ db, clock }: Edge): Promise<void> {
  await store.forgetSteps(db, clock.nowMs() - KEEP_STEPS_MS)
  await store.forgetEnrolments(db, clock.nowMs())
  await store.destroyRetired(db, clock.nowMs() - OLD_ENTRY_MS)
}
