import { accountById, lockAccount, type Account } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { inTransactionOr, type Edge } from '../edge/edge.ts'
import { hashToken, newToken } from '../edge/random.ts'
import { newWords } from '../phrases/index.ts'
import { dutyOf } from '../policy/index.ts'
import { takeEffectIfDue } from '../requests/index.ts'
import { takeBackTry, type SpentTry } from '../sign-in/index.ts'
import { closeStop, openStop } from '../stop/index.ts'
import { formatNumber, isOwnTicket, lockTicket, ticketByNumber, type Ticket } from '../tickets/index.ts'
import type { Language } from '../web/language.ts'
import { MOST_SHOWN, neededFor } from './rules.ts'
import * as store from './store.ts'
import type { VerificationRow } from './store.ts'
import { tellOwner } from './tell.ts'

export type Shown =
  | { ok: true; token: string }
  /** The account changed while the password was compared; nobody waits for this number; a call is not needed. */
  | { ok: false; refusal: 'changed' | 'no-call' | 'not-needed' }

export interface Caller {
  account: Account
  spent: SpentTry
  network: string
  /** In which language the words are read. */
  language: Language
}

/**
 * The password was right: words for this browser, if an agent waits for this ticket. It is no sign-in: no challenge, no
 * session, nothing but the try is taken back. Words that another browser had been shown count no longer.
 */
export function showWords(edge: Edge, caller: Caller, number: number): Promise<Shown> {
  return inTransactionOr<Shown>(edge, async (edge, undo) => {
    const before = caller.account
    const locked = await lockAccount(edge, before.id)
    const same = locked?.status === 'active' && locked.passwordChangedAtMs === before.passwordChangedAtMs
    if (!same || locked.passwordHash === null) return undo({ ok: false, refusal: 'changed' })
    await takeBackTry(edge, caller.spent)
    // A reset whose time has come happens before anything is said about the account.
    await takeEffectIfDue(edge, locked.id)
    const account = (await accountById(edge, locked.id)) ?? locked
    const found = await ticketByNumber(edge, number)
    const ticket = found && (await lockTicket(edge, found.id))
    const waiting = ticket && (await callFor(edge, ticket, account.id))
    if (!waiting) return refused(edge, caller, 'no-call')
    if (!neededFor(account, (await dutyOf(edge, account)).kind)) return refused(edge, caller, 'not-needed')
    const token = await wordsFor(edge, caller, account, ticket, waiting)
    return token === undefined ? refused(edge, caller, 'no-call') : { ok: true, token }
  })
}

/**
 * The verification that waits for somebody with this account: nobody verifies themselves, and no ticket changes hands.
 * Numbers are counted up, so that others can try them: the words of whom the ticket was written for are nobody else's to
 * end, and what others have used up is not counted against them. The typed address gives no more than that.
 */
async function callFor(edge: Edge, ticket: Ticket, accountId: string): Promise<VerificationRow | undefined> {
  const row = await store.openOf(edge.db, ticket.id)
  const isFree = ticket.state === 'open' && (ticket.accountId === null || ticket.accountId === accountId)
  if (!row || !isFree || row.agentId === accountId) return undefined
  if (row.accountId === null || row.accountId === accountId) return row
  const [isTheirs, isOfOther] = [
    await isOwnTicket(edge, ticket, accountId),
    await isOwnTicket(edge, ticket, row.accountId),
  ]
  if (isTheirs === isOfOther) return row
  return isTheirs ? store.startAnew(edge.db, row.id) : undefined
}

/** Written down as the sign-in writes it: somebody knows the password. */
async function refused(
  edge: Edge,
  { account: { id, managedBy }, network }: Caller,
  refusal: 'no-call' | 'not-needed',
): Promise<Shown> {
  await record(edge, {
    event: 'authn_mfa_challenge',
    actor: id,
    accountId: id,
    companyId: managedBy,
    network,
    reason: 'support-call',
  })
  return { ok: false, refusal }
}

async function wordsFor(
  edge: Edge,
  { network, language }: Caller,
  account: Account,
  ticket: Ticket,
  waiting: VerificationRow,
): Promise<string | undefined> {
  const token = newToken(edge.random)
  // One event for each person, however often the words are shown; every mail has a link of its own.
  const again = waiting.accountId === account.id && waiting.stopId
  const stopId =
    again || (await openStop(edge, { accountId: account.id, change: 'caller-verified', verificationId: waiting.id }))
  const row = await store.show(
    edge.db,
    waiting.id,
    {
      accountId: account.id,
      passwordChangedAtMs: account.passwordChangedAtMs,
      words: edge.keys.seal(newWords(edge, language), waiting.id),
      browserHash: hashToken(token),
      stopId,
      shownAtMs: edge.clock.nowMs(),
    },
    MOST_SHOWN,
  )
  if (!row) {
    if (!again) await closeStop(edge, stopId)
    return undefined
  }
  if (waiting.stopId && !again) await closeStop(edge, waiting.stopId)
  const number = formatNumber(ticket.number)
  await record(edge, {
    event: 'authn_caller_words_shown',
    actor: account.id,
    accountId: account.id,
    companyId: account.managedBy,
    network,
    reason: number,
  })
  await tellOwner(edge, account, { number, stopId, network })
  return token
}
