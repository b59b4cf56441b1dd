import { changeAccount, moveToAddress, twoFactorState, type Account } from '../accounts/index.ts'
import { forgetBrowsersOf } from '../browsers/index.ts'
import { stopVerification } from '../caller-verification/index.ts'
import { memberOf } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { stopPass } from '../enrolment-pass/index.ts'
import { stopInvitation } from '../invitation/index.ts'
import { withdrawLinks } from '../links/index.ts'
import { stopQuestion } from '../lost-phone/index.ts'
import { removeRecoveryCodes, takeBackRecoveryCodes } from '../recovery-codes/index.ts'
import { stopRequest } from '../requests/index.ts'
import { endSessionsOf } from '../sessions/index.ts'
import { dropChallengesOf } from '../sign-in/index.ts'
import {
  authenticatorsOf,
  bringBackAuthenticator,
  bringBackAuthenticators,
  dropEnrolment,
  retireAuthenticator,
  retireEnrolledSince,
  successionOf,
  suspendAgain,
} from '../totp/index.ts'
import type { Change } from './change.ts'
import { doneAfterCall } from './done-after-call.ts'
import * as store from './store.ts'
import type { StopRow } from './store.ts'
import { undoRemovalOfMember, undoRole, type Undone } from './undo-in-company.ts'

/** Nobody is in who should not be: the question ends, or the role is back, and that is all. */
const ENDS_NOTHING: ReadonlySet<string> = new Set<Change['change']>([
  'password-asked',
  'admin-asked',
  'caller-verified',
  'reset-requested',
  'pass-requested',
  'nomination-requested',
  'role-changed',
  'admin-invited',
  'member-removed',
])

/**
 * Takes one change back, inside the caller's transaction, which has locked `account`. False when there is nothing left
 * to take back. Never makes an account pending, never removes an older factor, never sets a password (DESIGN §4).
 */
export async function undoChange(edge: Edge, account: Account, stop: StopRow): Promise<Undone> {
  if (account.status !== 'active' && stop.change !== 'member-removed') return false
  const undone = await undo(edge, account, stop, changeOf(stop))
  if (undone === true && !ENDS_NOTHING.has(stop.change)) await endAllOf(edge, account.id)
  return undone
}

const changeOf = (stop: StopRow) => ({ change: stop.change, ...JSON.parse(stop.undo) }) as Change

async function undo(edge: Edge, account: Account, stop: StopRow, change: Change): Promise<Undone> {
  switch (change.change) {
    case 'new-authenticator':
      return undoSetUp(edge, account, stop, change)
    case 'authenticator-added':
      return undoNewEntry(edge, account, stop, change.authenticatorId)
    case 'authenticator-moved':
      return undoMove(edge, account, stop, change)
    case 'authenticator-removed':
      return undoRemoval(edge, account, stop, change.authenticatorId)
    case 'authenticator-resumed':
      return suspendAgain(edge, account.id, change.authenticatorId, change.suspendedAtMs)
    case 'switched-off':
      if (await isResetSince(edge, account, stop)) return false
      return (await bringBackAuthenticators(edge, account.id, change.retiredAtMs)) > 0 && become(edge, account, 'on')
    case 'reset':
    case 'reset-stolen':
      return undoReset(edge, account, change.retiredAtMs)
    case 'enrolment-link':
      await withdrawLinks(edge, 'enrol', account.id)
      return true
    case 'enrolment-pass':
      return undoPass(edge, account, change.passId)
    case 'password-changed':
      // Changed again since: that password opens nothing any more, and its mail has a link of its own.
      if (account.passwordHash === null || account.passwordChangedAtMs !== change.changedAtMs) return false
      return (await changeAccount(edge, account.id, {}, { passwordHash: null })) !== undefined
    case 'password-asked':
      return true
    case 'address-changed':
      return undoAddress(edge, account, stop, change.from)
    case 'admin-asked':
      return stopQuestion(edge, account.id, change.questionId)
    case 'caller-verified':
      return undoCall(edge, account, change.verificationId)
    case 'reset-requested':
    case 'pass-requested':
    case 'nomination-requested':
      return stopRequest(edge, account.id, change.requestId)
    case 'second-address':
      return undoSecondAddress(edge, account, stop, change)
    case 'management-moved':
      return undoManagement(edge, account, stop, change.from)
    case 'role-changed':
      return undoRole(edge, account, stop, change)
    case 'admin-invited':
      return stopInvitation(edge, change.companyId, change.invitationId)
    case 'member-removed':
      return undoRemovalOfMember(edge, account, change)
    case 'recovery-codes-made':
      await takeBackRecoveryCodes(edge, account.id, stop.atMs)
      return true
    case 'recovery-code-used':
      return undoRecovery(edge, account, stop)
  }
}

/**
 * As with the address. A company that the person has left since does not come back, also when the person did: then none
 * manages the account.
 */
async function undoManagement(edge: Edge, account: Account, stop: StopRow, from: string | null): Promise<boolean> {
  const later = await store.stopLater(edge.db, account.id, 'management-moved', stop.atMs, edge.clock.nowMs())
  const member = from === null ? undefined : await memberOf(edge, from, account.id)
  const managedBy = member && member.joinedAtMs <= stop.atMs ? from : null
  if (account.managedBy === managedBy) return later > 0
  return (await changeAccount(edge, account.id, {}, { managedBy })) !== undefined
}

/** As with the address; and whoever was removed again must not come back by the stop link of that. */
async function undoSecondAddress(
  edge: Edge,
  account: Account,
  stop: StopRow,
  { from }: Extract<Change, { change: 'second-address' }>,
): Promise<boolean> {
  const later = await store.stopLater(edge.db, account.id, 'second-address', stop.atMs, edge.clock.nowMs())
  if (account.secondEmail === from) return later > 0
  return (await changeAccount(edge, account.id, {}, { secondEmail: from })) !== undefined
}

/**
 * The new entry goes. If others are left, or come back because the set-up had ended a reset, two-factor login stays on;
 * before a first one it was off. When the others are gone meanwhile it stays on without any: the mailbox alone must not
 * turn an account that had a second factor into one without (promise 4), and support can reset it again.
 */
async function undoSetUp(
  edge: Edge,
  account: Account,
  stop: StopRow,
  { authenticatorId, before }: Extract<Change, { change: 'new-authenticator' }>,
): Promise<boolean> {
  if (!(await undoNewEntry(edge, account, stop, authenticatorId))) return false
  // Codes that came with the entry, or were made with it, go with it.
  await removeRecoveryCodes(edge, account.id)
  if ((await authenticatorsOf(edge, account.id)).length > 0) return true
  if (before === 'off') return become(edge, account, 'off')
  const reset =
    before === 'reset' && (await store.newestUntil(edge.db, account.id, ['reset', 'reset-stolen'], stop.atMs))
  if (reset) await bringBackAuthenticators(edge, account.id, retiredAtOf(reset))
  return true
}

/**
 * The new entry goes, with whatever took its place since: whoever moves an entry on must not keep it by that. What could
 * bring one of them back later has nothing left to take back. False when none of this was there.
 */
async function undoNewEntry(edge: Edge, account: Account, stop: StopRow, authenticatorId: string): Promise<boolean> {
  if (await isResetSince(edge, account, stop)) return false
  const ids = await successionOf(edge, account.id, authenticatorId)
  const retired: boolean[] = []
  for (const id of ids) retired.push(await retireAuthenticator(edge, account.id, id))
  const later = (await store.openOnes(edge.db, account.id)).filter(
    (other) => other.id !== stop.id && ids.includes(entryThatComesBack(other) ?? ''),
  )
  for (const { id } of later) await store.stop(edge.db, id, edge.clock.nowMs())
  if (!retired.includes(true) && later.length === 0) return false
  // Recovery codes that were made since, perhaps with a code of the new entry.
  await takeBackRecoveryCodes(edge, account.id, stop.atMs)
  return true
}

function entryThatComesBack({ change, undo }: StopRow): string | undefined {
  const { replacedId, authenticatorId } = JSON.parse(undo) as { replacedId?: string; authenticatorId?: string }
  return change === 'authenticator-removed' ? authenticatorId : replacedId
}

/**
 * Since a reset nothing of before it opens anything, also when something new is set up by now; and the state that it left
 * is not for a link of before to change. Whoever stops the reset itself goes back behind it.
 */
const isResetSince = async (edge: Edge, { id, twoFactor }: Account, { atMs }: StopRow) =>
  twoFactor === 'pending' ||
  (await store.openOnes(edge.db, id)).some(
    (other) => other.atMs > atMs && (other.change === 'reset' || other.change === 'reset-stolen'),
  )

/** It is dead. Where it was used already, what it stood behind is taken back: by the one link, whichever mail is at hand. */
async function undoPass(edge: Edge, account: Account, passId: string): Promise<boolean> {
  const was = await stopPass(edge, account.id, passId)
  if (was !== 'used') return was !== undefined
  let undone = false
  for (const event of await store.openOnes(edge.db, account.id)) {
    const change = changeOf(event)
    if (change.change !== 'new-authenticator' || change.passId !== passId) continue
    await store.stop(edge.db, event.id, edge.clock.nowMs())
    undone = (await undoSetUp(edge, account, event, change)) || undone
  }
  return undone
}

/** What support did for whoever called is taken back as by its own links, whichever mail is at hand. */
async function undoCall(edge: Edge, account: Account, verificationId: string): Promise<boolean> {
  const call = await stopVerification(edge, account.id, verificationId)
  if (!call) return false
  for (const event of await doneAfterCall(edge, account.id, call)) {
    if (event.stoppedAtMs !== null || (await undo(edge, account, event, changeOf(event))) !== true) continue
    await store.stop(edge.db, event.id, edge.clock.nowMs())
    if (!ENDS_NOTHING.has(event.change)) await endAllOf(edge, account.id)
  }
  return true
}

/** The old phone's entry opens again, and the new one no longer does. */
async function undoMove(
  edge: Edge,
  account: Account,
  stop: StopRow,
  { authenticatorId, replacedId }: Extract<Change, { change: 'authenticator-moved' }>,
): Promise<boolean> {
  if (!(await undoNewEntry(edge, account, stop, authenticatorId))) return false
  return (await bringBackAuthenticator(edge, account.id, replacedId)) ? become(edge, account, 'on') : true
}

/** A reset since then meant every entry, also one that was removed before. */
async function undoRemoval(edge: Edge, account: Account, stop: StopRow, authenticatorId: string): Promise<boolean> {
  if (await isResetSince(edge, account, stop)) return false
  return (await bringBackAuthenticator(edge, account.id, authenticatorId)) && become(edge, account, 'on')
}

/** What whoever came in with a recovery code can have done to the factors afterwards. */
const OF_FACTORS: Change['change'][] = [
  'authenticator-added',
  'authenticator-moved',
  'authenticator-removed',
  'authenticator-resumed',
  'recovery-codes-made',
]

/**
 * Whoever came in with a recovery code is out, and what was done to the factors since is taken back, the newest first:
 * each has a link of its own in the same mailbox, but a sign-in with an entry that was added in between would have ended
 * those of what came later. After a reset or a new set-up there is nothing of this left to take back.
 */
async function undoRecovery(edge: Edge, account: Account, { atMs }: StopRow): Promise<boolean> {
  if (account.twoFactor !== 'on' || account.twoFactorSinceMs > atMs) return true
  const later = (await store.openOnes(edge.db, account.id))
    .filter((other) => other.atMs >= atMs && OF_FACTORS.includes(other.change))
    .sort((a, b) => b.atMs - a.atMs)
  for (const event of later) {
    await store.stop(edge.db, event.id, edge.clock.nowMs())
    await undo(edge, account, event, changeOf(event))
  }
  await retireEnrolledSince(edge, account.id, atMs)
  await takeBackRecoveryCodes(edge, account.id, atMs)
  return true
}

/** What the reset retired is back; its link, and what was set up by it, is dead. */
async function undoReset(edge: Edge, account: Account, retiredAtMs: number): Promise<boolean> {
  await withdrawLinks(edge, 'enrol', account.id)
  await retireEnrolledSince(edge, account.id, retiredAtMs)
  await removeRecoveryCodes(edge, account.id)
  return (await bringBackAuthenticators(edge, account.id, retiredAtMs)) > 0 && become(edge, account, 'on')
}

const retiredAtOf = ({ undo }: StopRow) => (JSON.parse(undo) as { retiredAtMs: number }).retiredAtMs

/** Whoever changed the address again must not keep it by that: the one before the first change is back. */
async function undoAddress(edge: Edge, account: Account, stop: StopRow, from: string): Promise<boolean> {
  if (!(await moveToAddress(edge, account.id, from))) return false
  await store.stopLater(edge.db, account.id, 'address-changed', stop.atMs, edge.clock.nowMs())
  return true
}

async function become(edge: Edge, account: Account, state: 'on' | 'off'): Promise<boolean> {
  if (account.twoFactor === state) return true
  return (await changeAccount(edge, account.id, {}, twoFactorState[state](edge.clock.nowMs()))) !== undefined
}

/** Somebody else may be inside, half-way in, or hold a link that went to the wrong mailbox. */
async function endAllOf(edge: Edge, accountId: string): Promise<void> {
  await endSessionsOf(edge, accountId, 'change-stopped', 'anonymous')
  await dropChallengesOf(edge, accountId)
  await dropEnrolment(edge, accountId)
  await forgetBrowsersOf(edge, accountId)
  await withdrawLinks(edge, 'enrol', accountId)
  await withdrawLinks(edge, 'reset-password', accountId)
}
