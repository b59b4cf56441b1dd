import { lockAccount, type Account } from '../accounts/index.ts'
import { DAY_MS, HOUR_MS } from '../edge/clock.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { newId } from '../edge/random.ts'
import { isStopped, openStop } from '../stop/index.ts'
import { isSuspended } from '../totp/index.ts'
import { mailResetLink, mailWait } from './mails.ts'
import * as store from './store.ts'
import type { WaitRow } from './store.ts'

/**
 * From a reset of the factor until set-up is done, the mailbox would be all that stands before the account: then a
 * forgotten password is replaced only after a wait that its owner hears of (promise 4). The same while all that the
 * account has was reported stolen: whoever has the phone may read the mailbox on it.
 */
export async function mustWait(edge: Edge, account: Account | undefined): Promise<boolean> {
  // Looked for in any case: without an account the work is the same.
  const suspended = await isSuspended(edge, account?.id ?? '')
  if (account?.status !== 'active') return false
  return suspended || (account.twoFactor === 'pending' && account.pendingBecause === 'reset')
}

/** What was asked for before this reset of the factor belongs to a time that is over. */
const isOfThisReset = (wait: WaitRow, account: Account) => wait.askedAtMs >= account.twoFactorSinceMs

/** Begins the wait, or tells of the one that runs already: asking again makes nothing sooner and nothing later. */
export async function waitForLink(edge: Edge, account: Account): Promise<void> {
  const wait = (await runningWait(edge, account)) ?? (await beginWait(edge, account))
  await mailWait(edge, account, wait)
}

async function runningWait(edge: Edge, account: Account): Promise<WaitRow | undefined> {
  for (const wait of await store.waitsOf(edge.db, account.id))
    if (isOfThisReset(wait, account) && !(await isStopped(edge, wait.stopId))) return wait
  return undefined
}

async function beginWait(edge: Edge, account: Account): Promise<WaitRow> {
  const askedAtMs = edge.clock.nowMs()
  const dueAtMs = askedAtMs + edge.config.passwordWaitHours * HOUR_MS
  const stopId = await openStop(edge, { accountId: account.id, change: 'password-asked', untilMs: dueAtMs })
  const wait = { id: newId(edge), accountId: account.id, stopId, askedAtMs, dueAtMs, endedAtMs: null }
  await store.insertWait(edge.db, wait)
  return wait
}

const AT_ONCE = 100

/** The minute job: mails the links whose wait is over. Each is taken by one statement, so two processes mail it once. */
export async function mailDueLinks(edge: Edge): Promise<void> {
  for (const wait of await store.dueWaits(edge.db, edge.clock.nowMs(), AT_ONCE))
    await inTransaction(edge, async (edge) => {
      const account = await lockAccount(edge, wait.accountId)
      if (!(await store.takeWait(edge.db, wait.id, edge.clock.nowMs()))) return
      // Stopped, or set up meanwhile: then nothing is mailed, and whoever still needs a new password asks again.
      if (!account || !(await mustWait(edge, account)) || !isOfThisReset(wait, account)) return
      if (!(await isStopped(edge, wait.stopId))) await mailResetLink(edge, account, wait.stopId)
    })
}

export async function forgetOldWaits({ db, clock }: Edge): Promise<void> {
  await store.forgetProofs(db, clock.nowMs())
  await store.forgetWaits(db, clock.nowMs() - 30 * DAY_MS)
}
