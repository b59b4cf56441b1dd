import { inBatches } from '../edge/batches.ts'
import { DAY_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import * as store from './store.ts'

export { switchCompany, useFirstCompany } from './company.ts'
export { keepDraft, takeDraft } from './drafts.ts'
export { claimRecoveryEnrolment, isRecoverySession, mayEnrolInRecoverySession } from './recovery.ts'
export {
  checkSession,
  codeGivenSince,
  clearlyOpenSession,
  countFailedUnlock,
  dutyOfSession,
  endSession,
  endSessionsIn,
  endSessionsOf,
  endSessionsOfFactor,
  hasFreshCode,
  isSessionIdle,
  livingSessionsOf,
  recogniseSession,
  renewSession,
  sessionById,
  signedInWithOlderFactor,
  startSession,
  useSession,
  type CheckedSession,
  type Session,
} from './sessions.ts'
export {
  currentAccount,
  currentSession,
  formToken,
  pathAndQuery,
  sessionOf,
  signedIn,
  whoIs,
  zoneOf,
} from './signed-in.ts'
/** When and from which network an account used a company last: no session of another company is looked at. */
export const lastSessionIn = ({ db }: Edge, accountId: string, companyId: string) =>
  store.lastIn(db, accountId, companyId)
export const forgetOldSessions = ({ db, clock, config }: Edge) =>
  inBatches((most) => store.forget(db, clock.nowMs() - config.keepSessionsDays * DAY_MS, most))
export const forgetOldDrafts = ({ db, clock }: Edge) => store.forgetDrafts(db, clock.nowMs())
