import { addressHash, searchKeyOf } from '../accounts/index.ts'
import type { Edge } from '../edge/edge.ts'
import { noteFact, recallFact } from '../edge/facts.ts'
import { aloneWith } from '../edge/locks.ts'
import { shortenedNetwork } from '../edge/network.ts'
import { newId } from '../edge/random.ts'
import { browserWords } from '../edge/user-agent.ts'
import type { Language } from '../web/language.ts'
import { nameOf } from './change.ts'
import { FIRST_NUMBER } from './number.ts'
import * as store from './store.ts'
import type { Ticket } from './store.ts'
import { addSystemMessage } from './thread.ts'

export interface Opening {
  topic: string
  /** Normalised. */
  email: string
  name: string
  company: string
  language: Language
  fromPath: string | null
  reasonCode: string | null
  network: string
}

/** The open ticket of an address, as it stays until the transaction ends; a new one where there is none. */
export async function openTicket(edge: Edge, opening: Opening): Promise<{ ticket: Ticket; isNew: boolean }> {
  const emailKey = addressHash(edge, opening.email)
  await aloneWith(edge, nameOf({ emailKey }))
  const open = await store.openOf(edge.db, emailKey)
  const locked = open && (await store.lock(edge.db, open.id))
  // Closed between the two statements: then it is no longer one to join.
  if (locked?.state === 'open') return { ticket: locked, isNew: false }
  const nowMs = edge.clock.nowMs()
  const { email, name, company, network, ...rest } = opening
  const number = await nextNumber(edge)
  const ticket: Ticket = {
    ...rest,
    id: newId(edge),
    number,
    state: 'open',
    waitingFor: 'support',
    email,
    emailKey,
    name,
    company,
    network: shortenedNetwork(network),
    browser: browserWords(edge.userAgent),
    assignee: null,
    accountId: null,
    verifiedAtMs: null,
    verifiedBy: null,
    openedAtMs: nowMs,
    lastMessageAtMs: nowMs,
    closedAtMs: null,
  }
  const searchKey = searchKeyOf(`${number} ${name} ${company}`, email, MOST_SEARCH)
  await store.insert(edge.db, { ...ticket, searchKey })
  await addSystemMessage(edge, ticket, 'opened')
  return { ticket, isNew: true }
}

/** Name and company of 100 signs each, and an address twice. */
const MOST_SEARCH = 1000

/** Counted up, so that a number never comes back, whichever tickets are gone. */
async function nextNumber(edge: Edge): Promise<number> {
  await aloneWith(edge, 'tickets')
  const last = await recallFact(edge, 'ticket-number')
  const number = last ? Number(last.value) + 1 : FIRST_NUMBER
  await noteFact(edge, 'ticket-number', String(number))
  return number
}
