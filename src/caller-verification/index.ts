import { Hono } from 'hono'
import { inBatches } from '../edge/batches.ts'
import type { Edge } from '../edge/edge.ts'
import type { Env } from '../web/context.ts'
import { caller } from './caller.ts'
import { desk } from './desk-pages.ts'
import { KEEP_MS } from './rules.ts'
import * as store from './store.ts'

export { verificationSection } from './agent-page.ts'
export { isVerified, type Verified } from './is-verified.ts'
export { PAGE as VERIFY_PAGE } from './paths.ts'
export { VERIFIED_MS } from './rules.ts'
export { stopVerification, type StoppedCall } from './stop-call.ts'

export const callerVerification = new Hono<Env>().route('/', caller).route('/', desk)

/** Whether a call that nobody stopped had tied the ticket to the account by then. */
export const wasTiedBefore = ({ db }: Edge, ticketId: string, accountId: string, atMs: number) =>
  store.wasTied(db, ticketId, accountId, atMs)

/** Words go when they count no longer; what happened stays a while for whoever asks. */
export async function forgetOldVerifications({ db, clock }: Edge): Promise<void> {
  await inBatches((most) => store.endExpired(db, clock.nowMs(), most))
  await inBatches((most) => store.forget(db, clock.nowMs() - KEEP_MS, most))
}
