import { inBatches } from '../edge/batches.ts'
import { DAY_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import * as store from './store.ts'

export { couldApprove, decideRequest, type Decision } from './decide.ts'
export { settleRequests, takeEffectIfDue } from './effect.ts'
export { cancelByUse, endOutdatedRequest, stopRequest, stopRequestsOfTicket } from './end.ts'
export { wordsOfKind, type KindWords } from './kind-words.ts'
export { addRequestKind, type Kind } from './kinds.ts'
export { isAdminSince, needsRequest } from './now.ts'
export { addBesideRequests, requestsHint, type Beside } from './list-page.ts'
export { messages as requestsMessages } from './messages.ts'
export { openRequest, type Opened, type Opening, type OpenRefusal } from './open.ts'
export { requests } from './pages.ts'
export { LATELY_MS, whyNoSecond, whyNoSecondOfStaff, type Need, type NoSecond } from './rules.ts'
export { type Ending, type KindName, type ResetRequest } from './store.ts'
export { deskRequestPath, requestPath } from './tell.ts'
export { useCode } from './use-code.ts'
/** Rows that have ended. */
const KEEP_MS = 365 * DAY_MS

/** The request about an account that waits for its second person or for its time: for a reset, or of another kind. */
export const openRequestOf = ({ db }: Edge, accountId: string, kind: store.KindName = 'reset') =>
  store.openOf(db, accountId, kind)

/** Of all kinds: what the desk says about an account. */
export const allOpenRequestsOf = ({ db }: Edge, accountId: string) => store.allOpenOf(db, accountId)

/** What came from a ticket, the newest first. */
export const requestsOfTicket = ({ db }: Edge, ticketId: string) => store.ofTicket(db, ticketId)

/** Those of a company, the oldest first. */
export const openRequestsOf = ({ db }: Edge, companyId: string) => store.openOfCompany(db, companyId)

/** Whether a request that was opened since an instant was approved or has ended: then its person knows where it stands. */
export const isRequestSettledSince = ({ db }: Edge, accountId: string, sinceMs: number) =>
  store.isSettledSince(db, accountId, sinceMs)

/** For whoever deletes an account. */
export const renameInRequests = ({ db }: Edge, from: string, to: string) => store.rename(db, from, to)

export const forgetOldResetRequests = ({ db, clock }: Edge) =>
  inBatches((most) => store.forget(db, clock.nowMs() - KEEP_MS, most))
