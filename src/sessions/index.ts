import type { Edge } from '../edge/edge.ts'
import * as store from './store.ts'

export { keepDraft, takeDraft } from './drafts.ts'
export {
  countFailedUnlock,
  endSession,
  endSessionsOf,
  hasFreshCode,
  idleMs,
  recogniseSession,
  renewSession,
  sessionById,
  startSession,
  useSession,
  type Session,
} from './sessions.ts'
export {
  currentAccount,
  currentSession,
  formToken,
  serverZone,
  sessionOf,
  signedIn,
  whoIs,
  zoneOf,
} from './signed-in.ts'
export const forgetOldDrafts = ({ db, clock }: Edge) => store.forgetDrafts(db, clock.nowMs())
