import type { Account } from '../accounts/index.ts'
import { isVerified } from '../caller-verification/index.ts'
import { standingsOf } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { helpersOf } from '../lost-phone/index.ts'
import { openRequestOf } from '../requests/index.ts'
import { codeGivenSince } from '../sessions/index.ts'
import type { Ticket } from '../tickets/index.ts'
import { REFUSED_MS, standingOf, type Helper, type Standing } from './rules.ts'
import * as store from './store.ts'
import type { Confirmation } from './store.ts'

/** Why no reset begins from a ticket as things stand. */
export type NoReset =
  | 'not-verified'
  | 'ticket-closed'
  | 'own-account'
  | 'not-active'
  | 'not-on'
  | 'factor-used'
  | 'open-already'
  | 'waits-for-admin'
  | 'refused-by-admin'

export type Judged = {
  standing: Standing
  asked: Confirmation | undefined
} & ({ next: 'ask' | 'open'; refusal?: undefined } | { next?: undefined; refusal: NoReset })

/** The admins of the managing company who could help, since when each of them has been one; nobody's company has none. */
export async function helpersSince(edge: Edge, account: Account): Promise<Helper[]> {
  const helpers = await helpersOf(edge, account)
  if (!helpers) return []
  const standings = await standingsOf(edge, helpers.company.id)
  return helpers.admins.map(({ id }) => ({
    id,
    // Whoever is not found there has become one just now.
    roleSinceMs: standings.find((one) => one.id === id)?.roleSinceMs ?? edge.clock.nowMs(),
  }))
}

/** Where the company's admins stand about a ticket's account, or about the request that came from it. */
export async function standing(edge: Edge, account: Account, asked: Confirmation | undefined): Promise<Standing> {
  const helpers = await helpersSince(edge, account)
  return standingOf(asked, {
    companyId: account.managedBy,
    helpers,
    holds: await holds(edge, asked),
    refusedLately: await wasRefused(edge, account),
    nowMs: edge.clock.nowMs(),
  })
}

const wasRefused = async ({ db, clock }: Edge, { id, managedBy }: Account): Promise<boolean> =>
  managedBy !== null &&
  (await store.refusedSince(db, { accountId: id, companyId: managedBy }, clock.nowMs() - REFUSED_MS))

/** Whoever said yes has been an admin of that company all the time since. */
async function holds(edge: Edge, asked: Confirmation | undefined): Promise<boolean> {
  if (!asked || asked.answer !== 'confirmed' || asked.answeredAtMs === null) return false
  const admin = (await standingsOf(edge, asked.companyId)).find(({ id }) => id === asked.answeredBy)
  return admin?.status === 'active' && admin.roleSinceMs <= asked.answeredAtMs
}

/**
 * What an agent may do from a ticket that is tied to this account: ask the admins, open the request, or nothing and why.
 * Looked at for the page, and once more inside the transaction.
 */
export async function judge(edge: Edge, ticket: Ticket, account: Account, agentId: string): Promise<Judged> {
  const newest = await store.newestOf(edge.db, ticket.id)
  // One that served a request, or ended with a stop link, serves no other; a no stays one.
  const counts = newest?.endedAtMs === null || newest?.answer === 'refused'
  const asked = counts && newest.accountId === account.id ? newest : undefined
  const where = await standing(edge, account, asked)
  const refusal = await whyNot(edge, ticket, account, { agentId, where })
  if (refusal) return { standing: where, asked, refusal }
  return { standing: where, asked, next: where === 'ask' ? 'ask' : 'open' }
}

async function whyNot(
  edge: Edge,
  ticket: Ticket,
  account: Account,
  { agentId, where }: { agentId: string; where: Standing },
): Promise<NoReset | undefined> {
  if (account.id === agentId) return 'own-account'
  if (ticket.state !== 'open') return 'ticket-closed'
  if (ticket.accountId !== account.id || ticket.verifiedAtMs === null) return 'not-verified'
  if (account.status !== 'active') return 'not-active'
  if (account.twoFactor !== 'on') return 'not-on'
  if (await openRequestOf(edge, account.id)) return 'open-already'
  // The caller has no phone, and somebody who has it came in: one of the two is not the owner.
  if (await codeGivenSince(edge, account.id, ticket.verifiedAtMs + 1)) return 'factor-used'
  if (where === 'refused') return 'refused-by-admin'
  if (where === 'waiting') return 'waits-for-admin'
  // What an admin has answered, or let pass, was asked while the caller was verified; it lives longer than that.
  if (where === 'confirmed' || where === 'lapsed') return undefined
  return (await isVerified(edge, ticket)) ? undefined : 'not-verified'
}

/**
 * Whether an open request of support still has what its company must have said: asked by requests/ at the approval and when
 * its time has come. An admin who came since makes it wait for that admin.
 */
export const isConfirmed = async (edge: Edge, account: Account, requestId: string): Promise<boolean> =>
  ['none', 'confirmed', 'lapsed'].includes(await standing(edge, account, await store.ofRequest(edge.db, requestId)))
