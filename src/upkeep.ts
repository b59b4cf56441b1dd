import { fillKeys } from './accounts/index.ts'
import { forgetOldAddressChanges } from './address-change/index.ts'
import { forgetOldAttempts } from './attempts/index.ts'
import { forgetOldEntries, sealNewRows, shortenOldNetworks } from './audit/index.ts'
import { forgetOldBrowsers } from './browsers/index.ts'
import { forgetOldVerifications } from './caller-verification/index.ts'
import {
  EVERY_MS as BULK_EVERY_MS,
  forgetOldBulkResets,
  goOnWithBulkResets,
  settleBulkResets,
} from './bulk-reset/index.ts'
import { MINUTE_MS, SECOND_MS } from './edge/clock.ts'
import type { Edge } from './edge/edge.ts'
import { forgetOldLocks, takeLease } from './edge/locks.ts'
import { forgetOldPasses } from './enrolment-pass/index.ts'
import { forgetOldFeedback } from './help/index.ts'
import { forgetOldInvitations } from './invitation/index.ts'
import { remindOnInRounds } from './members/index.ts'
import { forgetOldLinks } from './links/index.ts'
import { forgetOldQuestions, tellOfSilentAdmins } from './lost-phone/index.ts'
import { tellHead } from './operator-notices/index.ts'
import { forgetOldMails, forgetOldRequests } from './outbox/index.ts'
import { noteForeignHashes } from './passwords/index.ts'
import { forgetClosedAccounts } from './personal-data/index.ts'
import { forgetOldPasswordWaits, mailDueLinks } from './password-reset/index.ts'
import { forgetOldRecoveryCodes } from './recovery-codes/index.ts'
import { bringRequestKinds } from './request-kinds.ts'
import { forgetOldResetRequests, settleRequests } from './requests/index.ts'
import { forgetOldDrafts, forgetOldSessions } from './sessions/index.ts'
import { forgetOldChallenges } from './sign-in/index.ts'
import { forgetOldStops } from './stop/index.ts'
import { eraseOldFiles, forgetOldTickets } from './tickets/index.ts'
import { forgetOldConfirmations } from './support-reset/index.ts'
import { forgetOldTotp } from './totp/index.ts'

/**
 * What has no further use goes, in statements of some hundred rows, so that none holds the door for long (DESIGN §6,
 * Retention). Every ten minutes rather than once a night: small steps need no quiet hour.
 */
export async function tidyUp(edge: Edge): Promise<void> {
  for (const forget of [
    forgetOldAddressChanges,
    forgetOldAttempts,
    forgetOldBrowsers,
    forgetOldPasswordWaits,
    forgetOldStops,
    forgetOldLinks,
    forgetOldInvitations,
    forgetOldMails,
    forgetOldRequests,
    forgetOldDrafts,
    forgetOldSessions,
    forgetOldEntries,
    shortenOldNetworks,
    forgetOldLocks,
    forgetOldChallenges,
    forgetOldTotp,
    forgetOldRecoveryCodes,
    forgetOldQuestions,
    forgetOldResetRequests,
    forgetOldConfirmations,
    forgetOldPasses,
    forgetOldVerifications,
    forgetOldBulkResets,
    forgetOldFeedback,
    eraseOldFiles,
    forgetOldTickets,
    noteForeignHashes,
    forgetClosedAccounts,
    fillKeys,
  ])
    await forget(edge)
}

const EVERY_MS = 10 * MINUTE_MS

/** Of many processes on one store one does it: whoever takes the lease first. */
export async function tidyUpOnce(edge: Edge): Promise<boolean> {
  // A little shorter than the rhythm, or the next round would find the lease of the last one.
  if (!(await takeLease(edge, 'upkeep', EVERY_MS - MINUTE_MS))) return false
  await tidyUp(edge)
  return true
}

/** What has to happen at its time, whoever is there: every minute, in one of many processes. */
const MINUTE_JOBS: ((edge: Edge) => Promise<unknown>)[] = [
  mailDueLinks,
  tellOfSilentAdmins,
  settleRequests,
  settleBulkResets,
  remindOnInRounds,
  sealNewRows,
  tellHead,
]

export async function doMinuteJobsOnce(edge: Edge): Promise<boolean> {
  if (!(await takeLease(edge, 'minute-jobs', MINUTE_MS - 10 * SECOND_MS))) return false
  for (const job of MINUTE_JOBS)
    await job(edge).catch((error: Error) => edge.log.error({ err: error }, 'a minute job failed; it is tried again'))
  return true
}

export function startUpkeep(edge: Edge): () => void {
  bringRequestKinds()
  const every = (ms: number, work: (edge: Edge) => Promise<boolean>) =>
    setInterval(() => void work(edge).catch((error: Error) => edge.log.error({ err: error }, 'upkeep failed')), ms)
  const timers = [
    every(EVERY_MS, tidyUpOnce),
    every(MINUTE_MS, doMinuteJobsOnce),
    every(BULK_EVERY_MS, goOnWithBulkResets),
  ]
  return () => timers.forEach((timer) => clearInterval(timer))
}
