import { lockAccount, type Account } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { isStillStaff } from '../desk-access/index.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { sameWords } from '../phrases/index.ts'
import { dutyOf } from '../policy/index.ts'
import { addSystemMessage, formatNumber, lockTicket, tieTicket, type Ticket } from '../tickets/index.ts'
import { MOST_TRIES, neededFor } from './rules.ts'
import * as store from './store.ts'
import type { Agent } from './start.ts'
import type { VerificationRow } from './store.ts'

export type Checked =
  | { ok: true }
  | { ok: false; refusal: 'gone' | 'over' | 'not-yet' | 'malformed' | 'own-account' | 'changed' | 'none-left' }
  | { ok: false; refusal: 'wrong'; left: number }

/** The agent typed what the caller read out. Right words tie the ticket to the account whose password it was. */
export function checkWords(edge: Edge, agent: Agent, ticketId: string, typed: string): Promise<Checked> {
  return inTransaction(edge, async (edge): Promise<Checked> => {
    const seen = await store.openOf(edge.db, ticketId)
    const account = await lockBoth(edge, agent.accountId, seen?.accountId ?? null)
    if (!(await isStillStaff(edge, agent, { freshCode: true }))) return { ok: false, refusal: 'gone' }
    const ticket = await lockTicket(edge, ticketId)
    if (!ticket) return { ok: false, refusal: 'gone' }
    const row = await store.openOf(edge.db, ticketId)
    const nowMs = edge.clock.nowMs()
    if (!row || row.expiresAtMs <= nowMs || row.agentId !== agent.accountId) return { ok: false, refusal: 'over' }
    if (ticket.state !== 'open') return over(edge, row, 'closed')
    if (row.accountId === agent.accountId) return { ok: false, refusal: 'own-account' }
    // Entered between the two looks: the agent presses once more.
    if (row.words === null || !account || row.accountId !== account.id) return { ok: false, refusal: 'not-yet' }
    return compare(edge, agent, { row, account, ticket, typed })
  })
}

/** Both accounts, the smaller id first, as everywhere. Returns the one that is to be verified. */
async function lockBoth(edge: Edge, agentId: string, accountId: string | null): Promise<Account | undefined> {
  let account: Account | undefined
  for (const id of [...new Set([agentId, accountId ?? agentId])].sort()) {
    const locked = await lockAccount(edge, id)
    if (id === accountId) account = locked
  }
  return account
}

async function over(edge: Edge, { id }: VerificationRow, because: 'closed' | 'changed'): Promise<Checked> {
  await store.end(edge.db, id, edge.clock.nowMs(), because)
  return { ok: false, refusal: because === 'closed' ? 'over' : 'changed' }
}

async function compare(
  edge: Edge,
  agent: Agent,
  { row, account, ticket, typed }: { row: VerificationRow; account: Account; ticket: Ticket; typed: string },
): Promise<Checked> {
  const words = edge.keys.open(row.words ?? '', row.id).toString()
  const right = sameWords(typed, words)
  if (right === undefined) return { ok: false, refusal: 'malformed' }
  const nowMs = edge.clock.nowMs()
  const trying = { id: row.id, agentId: agent.accountId, accountId: account.id, most: MOST_TRIES, nowMs }
  const counted = await store.countTry(edge.db, trying)
  if (!counted) return { ok: false, refusal: 'over' }
  if (!right) return wrong(edge, agent, account, ticket, counted)
  // Since the password was entered, all may have changed.
  const isOwner = account.status === 'active' && account.passwordChangedAtMs === row.passwordChangedAtMs
  if (!isOwner || !neededFor(account, (await dutyOf(edge, account)).kind)) return over(edge, row, 'changed')
  if (ticket.accountId !== null && ticket.accountId !== account.id) return over(edge, row, 'changed')
  await store.end(edge.db, row.id, nowMs, 'tied')
  await tieTicket(edge, ticket.id, { accountId: account.id, agentId: agent.accountId })
  await note(edge, agent, account, { event: 'authn_caller_verified', reason: formatNumber(ticket.number) })
  return { ok: true }
}

async function wrong(
  edge: Edge,
  agent: Agent,
  account: Account,
  ticket: Ticket,
  { id, tries }: VerificationRow,
): Promise<Checked> {
  await note(edge, agent, account, { event: 'authn_caller_failed', reason: 'wrong-words' })
  const left = MOST_TRIES - tries
  if (left > 0) return { ok: false, refusal: 'wrong', left }
  await store.end(edge.db, id, edge.clock.nowMs(), 'tries')
  await addSystemMessage(edge, ticket, 'call-failed', agent.accountId)
  return { ok: false, refusal: 'none-left' }
}

const note = (
  edge: Edge,
  { accountId: actor, network }: Agent,
  { id: accountId, managedBy: companyId }: Account,
  what: { event: 'authn_caller_verified' | 'authn_caller_failed'; reason: string },
) => record(edge, { ...what, actor, accountId, companyId, network })
