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

/** Switching off and resets: the authenticators no longer open anything, and a half-done set-up is gone. */
export async function retireAuthenticators({ db, clock }: Edge, accountId: string): Promise<void> {
  await store.retireAll(db, accountId, clock.nowMs())
  await store.dropEnrolments(db, accountId)
}

export async function forgetOldTotp({ db, clock }: Edge): Promise<void> {
  await store.forgetSteps(db, clock.nowMs() - KEEP_STEPS_MS)
  await store.forgetEnrolments(db, clock.nowMs())
  await store.destroyRetired(db, clock.nowMs() - OLD_ENTRY_MS)
}
