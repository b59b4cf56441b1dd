import { lockAccount } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { isStillStaff } from '../desk-access/index.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { newId } from '../edge/random.ts'
import { addSystemMessage, formatNumber, isOwnTicket, lockTicket } from '../tickets/index.ts'
import { LIFE_MS, stateOf } from './rules.ts'
import * as store from './store.ts'

/** Whoever acts at the desk, behind its guard. */
export interface Agent {
  accountId: string
  sessionId: string
  network: string
}

export type Started = { ok: true } | { ok: false; refusal: 'gone' | 'closed' | 'own-account' }

/** An agent begins to verify a caller; whatever was begun before for this ticket ends. Nobody is told: nothing is known yet. */
export function startVerification(edge: Edge, agent: Agent, ticketId: string): Promise<Started> {
  return inTransaction(edge, async (edge): Promise<Started> => {
    await lockAccount(edge, agent.accountId)
    if (!(await isStillStaff(edge, agent, { freshCode: true }))) return { ok: false, refusal: 'gone' }
    const ticket = await lockTicket(edge, ticketId)
    if (!ticket) return { ok: false, refusal: 'gone' }
    if (ticket.state !== 'open') return { ok: false, refusal: 'closed' }
    if (await isOwnTicket(edge, ticket, agent.accountId)) return { ok: false, refusal: 'own-account' }
    const nowMs = edge.clock.nowMs()
    const before = await store.openOf(edge.db, ticketId)
    if (before) await store.end(edge.db, before.id, nowMs, stateOf(before, nowMs) === 'living' ? 'again' : 'expired')
    await store.insert(edge.db, {
      id: newId(edge),
      ticketId,
      agentId: agent.accountId,
      number: newNumber(edge),
      startedAtMs: nowMs,
      expiresAtMs: nowMs + LIFE_MS,
      accountId: null,
      passwordChangedAtMs: null,
      words: null,
      browserHash: null,
      shown: 0,
      shownAtMs: null,
      stopId: null,
      tries: 0,
      endedAtMs: null,
      endedBecause: null,
    })
    await addSystemMessage(edge, ticket, 'call-begun', agent.accountId)
    const { accountId: actor, network } = agent
    await record(edge, { event: 'authn_caller_started', actor, network, reason: formatNumber(ticket.number) })
    return { ok: true }
  })
}

/** From 10 to 99: said aloud, and no secret. It tells the caller that the voice on the phone sees the desk. */
const newNumber = ({ random }: Edge) => 10 + (random.bytes(1)[0]! % 90)
