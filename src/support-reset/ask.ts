import { accountById, lockAccount, type Account } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { isStillStaff } from '../desk-access/index.ts'
import { HOUR_MS } from '../edge/clock.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { newId } from '../edge/random.ts'
import { deskRequestPath, openRequest } from '../requests/index.ts'
import { addSystemMessage, lockTicket, ticketById, type Ticket } from '../tickets/index.ts'
import { judge, type NoReset } from './judge.ts'
import { resetPath } from './paths.ts'
import * as store from './store.ts'
import type { Confirmation } from './store.ts'
import { tellAsked } from './tell.ts'

/** Whoever acts at the desk, behind its guard. */
export interface Agent {
  accountId: string
  sessionId: string
  network: string
}

export type Asked = { ok: true; path: string; opened: boolean } | { ok: false; refusal: NoReset | 'gone' }

/**
 * An agent asks for the reset of whom a ticket is tied to: of the company's admins first, where one counts, else of a second
 * one of support. One transaction, in which everything is looked at again; checklist and reason the caller has looked at.
 */
export function askForReset(
  edge: Edge,
  agent: Agent,
  ticketId: string,
  { reason, stolen }: { reason: string; stolen: boolean },
): Promise<Asked> {
  return inTransaction(edge, async (edge): Promise<Asked> => {
    const seen = await ticketById(edge, ticketId)
    const locked = await lockBoth(edge, agent.accountId, seen?.accountId ?? null)
    if (!(await isStillStaff(edge, agent, { freshCode: true }))) return { ok: false, refusal: 'gone' }
    const ticket = await lockTicket(edge, ticketId)
    if (!ticket) return { ok: false, refusal: 'gone' }
    const account = locked && (await accountById(edge, locked.id))
    if (!account) return { ok: false, refusal: 'not-verified' }
    const judged = await judge(edge, ticket, account, agent.accountId)
    if (judged.refusal) return { ok: false, refusal: judged.refusal }
    if (judged.next === 'ask') {
      await askAdmins(edge, agent, { ticket, account, reason })
      return { ok: true, path: resetPath(ticket.number), opened: false }
    }
    return open(edge, agent, { ticket, account, reason, stolen, asked: judged.asked })
  })
}

/** The smaller id first, as everywhere. */
async function lockBoth(edge: Edge, agentId: string, targetId: string | null): Promise<Account | undefined> {
  let target: Account | undefined
  for (const id of [...new Set([agentId, ...(targetId === null ? [] : [targetId])])].sort()) {
    const account = await lockAccount(edge, id)
    if (id === targetId) target = account
  }
  return target
}

async function askAdmins(
  edge: Edge,
  { accountId: actor, network }: Agent,
  { ticket, account, reason }: { ticket: Ticket; account: Account; reason: string },
): Promise<void> {
  if (account.managedBy === null) throw new Error('the admins of no company are asked')
  const nowMs = edge.clock.nowMs()
  await store.endOf(edge.db, ticket.id, nowMs)
  const asked: Confirmation = {
    id: newId(edge),
    ticketId: ticket.id,
    accountId: account.id,
    companyId: account.managedBy,
    askedBy: actor,
    reason,
    askedAtMs: nowMs,
    lapsesAtMs: nowMs + edge.config.supportWaitHours * HOUR_MS,
    answer: null,
    answeredBy: null,
    answeredAtMs: null,
    requestId: null,
    endedAtMs: null,
  }
  await store.insert(edge.db, asked)
  const { companyId } = asked
  const event = 'authn_mfa_reset_confirmation_asked'
  await record(edge, { event, actor, accountId: account.id, companyId, network, reason })
  await addSystemMessage(edge, ticket, 'admins-asked', actor)
  await tellAsked(edge, account, asked)
}

async function open(
  edge: Edge,
  { accountId: openedBy, network }: Agent,
  about: { ticket: Ticket; account: Account; reason: string; stolen: boolean; asked: Confirmation | undefined },
): Promise<Asked> {
  const { ticket, account, reason, stolen, asked } = about
  const opening = { account, openedBy, openedAs: 'support', company: null, ticketId: ticket.id } as const
  const opened = await openRequest(edge, { ...opening, reason, stolen, network })
  if (!opened.ok) return { ok: false, refusal: REFUSED[opened.refusal] }
  if (asked?.endedAtMs === null) await store.use(edge.db, asked.id, opened.request.id, edge.clock.nowMs())
  return { ok: true, path: deskRequestPath(opened.request.id), opened: true }
}

const REFUSED = {
  'not-active': 'not-active',
  'not-on': 'not-on',
  'not-fitting': 'not-on',
  'own-account': 'own-account',
  'not-managed': 'not-verified',
  'not-tied': 'not-verified',
  'open-already': 'open-already',
} as const satisfies Record<string, NoReset>
