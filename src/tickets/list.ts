import { accountById, addressHash, mailedAddressesOf, wordsToFind } from '../accounts/index.ts'
import type { Edge } from '../edge/edge.ts'
import { parseNumber } from './number.ts'
import * as store from './store.ts'
import type { Position, Ticket, TicketState, WaitingFor } from './store.ts'

export const PAGE_SIZE = 50

export interface TicketFilter {
  state?: TicketState | undefined
  waitingFor?: WaitingFor | undefined
  /** An agent's account; null: nobody's. */
  assignee?: string | null | undefined
  /** As it was typed: a number, the beginning of the address, or of parts of name and company. */
  search?: string | undefined
}

export interface TicketPage {
  tickets: Ticket[]
  /** Where the next page begins; undefined where there is none. */
  next: Position | undefined
}

/** A page of tickets by their last message, the newest first, or the longest waiting first. */
export async function listTickets(
  edge: Edge,
  filter: TicketFilter & { after?: Position | undefined; oldestFirst?: boolean; most?: number },
): Promise<TicketPage> {
  const { after, oldestFirst = false, most = PAGE_SIZE } = filter
  const found = await store.page(edge.db, listingOf(filter), { oldestFirst, after, most: most + 1 })
  const tickets = found.slice(0, most)
  const last = tickets.at(-1)
  return { tickets, next: found.length > most && last ? [last.lastMessageAtMs, last.id] : undefined }
}

export interface TicketCounts {
  all: number
  open: number
  waitingForSupport: number
  waitingForPerson: number
  closed: number
}

/** Of all that match, whatever their state. */
export async function countTickets(edge: Edge, filter: Pick<TicketFilter, 'assignee' | 'search'>) {
  const rows = await store.counts(edge.db, listingOf(filter))
  const sum = (matches: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(matches).reduce((sum, { tickets }) => sum + tickets, 0)
  const counts: TicketCounts = {
    all: sum(() => true),
    open: sum(({ state }) => state === 'open'),
    waitingForSupport: sum(({ state, waitingFor }) => state === 'open' && waitingFor === 'support'),
    waitingForPerson: sum(({ state, waitingFor }) => state === 'open' && waitingFor === 'person'),
    closed: sum(({ state }) => state === 'closed'),
  }
  return counts
}

function listingOf({ state, waitingFor, assignee, search = '' }: TicketFilter): store.Listing {
  const number = parseNumber(search)
  const words = number !== undefined || search.trim() === '' ? undefined : wordsToFind(search)
  return { state, waitingFor, assignee, number, words }
}

/** Tied to the account, or written with one of its addresses; the latter prove nothing about who wrote. */
export const ticketsOfAccount = (
  edge: Edge,
  { accountId, addresses }: { accountId: string; addresses: string[] },
  most = PAGE_SIZE,
): Promise<Ticket[]> =>
  store.ofPerson(edge.db, { accountId, emailKeys: addresses.map((address) => addressHash(edge, address)) }, most)

/** Tied to the account or written with an address of its own: whoever works here does nothing with such a ticket. */
export async function isOwnTicket(
  edge: Edge,
  { accountId: tiedTo, emailKey }: Pick<Ticket, 'accountId' | 'emailKey'>,
  accountId: string,
): Promise<boolean> {
  if (tiedTo === accountId) return true
  const account = await accountById(edge, accountId)
  return account !== undefined && mailedAddressesOf(account).some((address) => addressHash(edge, address) === emailKey)
}

export const ticketByNumber = ({ db }: Edge, number: number) => store.byNumber(db, number)
export const ticketById = ({ db }: Edge, id: string) => store.byId(db, id)
