import { changeAccount, createAccounts } from '../src/accounts/index.ts'
import { DAY_MS } from '../src/edge/clock.ts'
import { inTransaction, type Edge } from '../src/edge/edge.ts'
import { addMessage, answerTicket, assignTicket, closeTicket, openTicket } from '../src/tickets/index.ts'
import type { Figure } from './figures.ts'
import { nameOf, newPlace, type Variant } from './place.ts'
import { filling, makeSessions, startProduct, stopProduct } from './product.ts'
import { place, wholePages } from './whole-pages.ts'

const TICKETS = 10_000
/** Of 10,000 tickets, at the server: what the issue of the desk asks for. */
const BUDGET_MS = 200

const pages = (middleMs: number) => ({
  'who waits for support': '',
  'a page in the middle': `?view=all&after=${place(middleMs, '')}`,
  'closed ones': '?view=closed',
  'of one agent': '?view=all&whose=mine',
  'a number': '?view=all&q=T-6789',
  'a search that finds one': '?view=all&q=surname9876',
  'a search for two words': '?view=all&q=name98%20hansa',
  'a search that finds everybody': '?view=all&q=hansa',
  'a search that finds nobody': '?view=all&q=nobody%20at%20all',
})

/** The inbox of support: whole pages as an agent gets them, one after the other. */
export async function desk(variant: Variant): Promise<Figure[]> {
  const at = await newPlace(variant)
  const { cookie, middleMs } = await filling(at, fill)
  const product = await startProduct(at)
  const figures = await wholePages(`http://127.0.0.1:${product.port}/auth/desk`, {
    cookie,
    budgetMs: BUDGET_MS,
    about: `inbox of 10,000 tickets, ${nameOf(variant)}`,
    pages: pages(middleMs),
  })
  await stopProduct(product)
  return figures
}

/** A year of tickets of as many people: a few wait, some are answered, most are closed; one in ten is this agent's. */
async function fill(edge: Edge) {
  const nowMs = edge.clock.nowMs()
  const writtenMs = (n: number) => nowMs - 365 * DAY_MS + Math.floor((n * 365 * DAY_MS) / TICKETS)
  const made = { email: 'agent@platform.example', name: 'Agent', passwordHash: 'none', staff: 'support' as const }
  const [agent] = (await createAccounts(edge, [made], { actor: 'bench', reason: 'bench' }))!
  await changeAccount(edge, agent!.id, {}, { twoFactor: 'on' })
  for (let from = 0; from < TICKETS; from += 250)
    await inTransaction(edge, async (edge) => {
      for (let n = from; n < from + 250; n++)
        await write({ ...edge, clock: { nowMs: () => writtenMs(n) } }, n, agent!.id)
    })
  const [secret] = await makeSessions(edge, [agent!.id], 1)
  return { cookie: `doorward-session=${secret}`, middleMs: writtenMs(TICKETS / 2) }
}

async function write(edge: Edge, n: number, agentId: string) {
  const { ticket } = await openTicket(edge, {
    topic: 'phone',
    email: `p${n}@hansa-kontor.example`,
    name: `Name${n} Surname${n}`,
    company: 'Hansa Kontor',
    language: 'en',
    fromPath: '/auth/code',
    reasonCode: null,
    network: '203.0.113.44',
  })
  await addMessage(edge, ticket, { author: 'person', via: 'form', text: 'My phone fell into the harbour.' })
  if (n % 10 === 0) await assignTicket(edge, ticket.id, { agentId, to: agentId, from: null })
  if (n % 20 === 1) await answerTicket(edge, ticket.id, { agentId, text: 'Read the article about new phones first.' })
  else if (n % 20 !== 2) await closeTicket(edge, ticket.id, { agentId })
}
