import { DAY_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { OLD_ENTRY_MS } from './answer-challenge.ts'
import * as store from './store.ts'
import * as suspensions from './suspensions.ts'

export { answerChallenge, useMatch, type Answer, type CodeRefusal, type Match } from './answer-challenge.ts'
export {
  beginEnrolment,
  beginEnrolmentIn,
  checkFirstCode,
  currentEnrolment,
  enrolAuthenticator,
  enrolmentsAbout,
  renewEnrolment,
  type Enrolment,
} from './enrol.ts'
export { importAuthenticators } from './import-authenticators.ts'
export { readOtpauthUri, type UriRefusal } from './read-otpauth-uri.ts'
export { entryLabel, groupedKey, otpauthUri } from './otpauth-uri.ts'
export { codeAt, readCode, STEP_SECONDS } from './totp.ts'
export { codeProblem, distance, type CodePageProblem } from './code-problem.ts'
export { codeProof } from './code-proof.ts'
export { entryName } from './entry.ts'

/** Used steps outlive every window by far; afterwards a code could only come back by chance. */
const KEEP_STEPS_MS = 7 * DAY_MS

export const authenticatorsOf = ({ db }: Edge, accountId: string) => store.activeOf(db, accountId)

/** The members of a company whose authenticators are suspended. They are few. */
export const suspendedIn = async ({ db }: Edge, companyId: string): Promise<string[]> =>
  (await store.suspendedIn(db, companyId)).map(({ accountId }) => accountId)

/** Those of them whose codes open something: none of which was reported stolen. */
export const workingAuthenticatorsOf = async ({ db }: Edge, accountId: string) =>
  (await store.activeOf(db, accountId)).filter(({ suspendedAtMs }) => suspendedAtMs === null)

/** Since when nothing of it opens, because all that is left was reported stolen; undefined while something does. */
export async function suspendedSince({ db }: Edge, accountId: string): Promise<number | undefined> {
  const since = (await store.activeOf(db, accountId)).map(({ suspendedAtMs }) => suspendedAtMs)
  return since.length > 0 && since.every((ms) => ms !== null) ? Math.max(...since) : undefined
}
export const isSuspended = async (edge: Edge, accountId: string) =>
  (await suspendedSince(edge, accountId)) !== undefined

export type Authenticator = Awaited<ReturnType<typeof authenticatorsOf>>[number]

/** What its person calls it from now on. False when it opens nothing any more. */
export const renameAuthenticator = ({ db }: Edge, accountId: string, id: string, name: string) =>
  store.rename(db, accountId, id, name)

/** An entry and those that took its place, one after the other, retired or not. */
export async function successionOf({ db }: Edge, accountId: string, id: string): Promise<string[]> {
  const ids = [id]
  for (let next = ids; next.length > 0;) {
    next = (await store.replacing(db, accountId, next)).map((row) => row.id)
    ids.push(...next)
  }
  return ids
}

/** What this session has begun is gone; what others have begun stays. */
export const dropEnrolmentOf = ({ db }: Edge, holder: string) => store.dropEnrolmentOf(db, holder)

/** A secret that was shown and not confirmed. Whoever saw it must not see it bound once anything else has changed. */
export const dropEnrolment = ({ db }: Edge, accountId: string) => store.dropEnrolments(db, accountId)

/** Switching off and resets: the authenticators no longer open anything, and a half-done set-up is gone. Says when. */
export async function retireAuthenticators({ db, clock }: Edge, accountId: string): Promise<number> {
  const retiredAtMs = clock.nowMs()
  await store.retireAll(db, accountId, retiredAtMs)
  await store.dropEnrolments(db, accountId)
  return retiredAtMs
}

/** The phone was stolen: from here on its codes open nothing, until a recovery code, another entry or a reset. */
export const suspendAuthenticators = ({ db, clock }: Edge, accountId: string) =>
  suspensions.suspendAll(db, accountId, clock.nowMs())

/** Its person has the phone after all: the entry opens again. False when it was not suspended. */
export const resumeAuthenticator = ({ db }: Edge, accountId: string, id: string) =>
  suspensions.resume(db, accountId, id)

/** Stopping that: it is suspended as it was. */
export const suspendAgain = ({ db }: Edge, accountId: string, id: string, suspendedAtMs: number) =>
  suspensions.suspendOne(db, accountId, id, suspendedAtMs)

/** This one entry no longer opens anything. False when it did not any more. */
export const retireAuthenticator = ({ db, clock }: Edge, accountId: string, id: string) =>
  store.retireOne(db, accountId, id, clock.nowMs())

/** Stopping a reset: what was set up after it no longer opens anything. */
export const retireEnrolledSince = ({ db, clock }: Edge, accountId: string, sinceMs: number) =>
  store.retireSince(db, accountId, sinceMs, clock.nowMs())

/** Stopping what retired them: the entries of that very moment open again. How many there were. */
export const bringBackAuthenticators = ({ db }: Edge, accountId: string, retiredAtMs: number) =>
  store.bringBack(db, accountId, retiredAtMs)

/** Stopping what retired one entry: it opens again. False when it does already, or its secret is gone. */
export const bringBackAuthenticator = ({ db }: Edge, accountId: string, id: string) =>
  store.bringOneBack(db, accountId, id)

export async function forgetOldTotp({ db, clock }: Edge): Promise<void> {
  await store.forgetSteps(db, clock.nowMs() - KEEP_STEPS_MS)
  await store.forgetEnrolments(db, clock.nowMs())
  await store.destroyRetired(db, clock.nowMs() - OLD_ENTRY_MS)
}
