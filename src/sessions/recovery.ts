import type { Edge } from '../edge/edge.ts'
import type { Session } from './sessions.ts'
import * as store from './store.ts'

type Marked = Pick<Session, 'byRecoveryCode'>

/**
 * Opened by a recovery code, for as long as it lives: it counts for no step-up and nothing that needs one, for no
 * switching off, no reset, no policy and no page of admins or staff (DESIGN §3; `noRecoverySession` in step-up/).
 */
export const isRecoverySession = ({ byRecoveryCode }: Marked) => byRecoveryCode !== 0

/** Whether this session may still set up its one new authenticator, after a mailed code and without a code of an old one. */
export const mayEnrolInRecoverySession = ({ byRecoveryCode }: Marked) => byRecoveryCode === 1

/** Uses that up, in the transaction that makes the new authenticator. False when another tab was quicker. */
export const claimRecoveryEnrolment = ({ db }: Edge, sessionId: string) => store.claimEnrolment(db, sessionId)
