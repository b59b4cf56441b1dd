import { countTickets, PAGE_SIZE, type Position, type TicketCounts, type TicketFilter } from '../tickets/index.ts'
import type { Edge } from '../edge/edge.ts'
import { readPosition, writePosition } from '../web/position.ts'

/** Which tickets: those that wait for us come first, the longest waiting at the top. */
export const VIEWS = ['waiting', 'answered', 'closed', 'all'] as const
export type View = (typeof VIEWS)[number]
/** Whose they are: everybody's, mine, or nobody's yet. */
export const WHOSE = ['everybody', 'mine', 'nobody'] as const
export type Whose = (typeof WHOSE)[number]

/** What a page of the inbox is about. It stands in the address. */
export interface Filter {
  view: View
  whose: Whose
  /** As it was typed. */
  q: string
  after: Position | undefined
}

const MOST_TYPED = 200

/** Whatever stands in an address is a filter: what is unknown narrows nothing down. */
export const readFilter = (query: (name: string) => string | undefined): Filter => ({
  view: VIEWS.find((view) => view === query('view')) ?? 'waiting',
  whose: WHOSE.find((whose) => whose === query('whose')) ?? 'everybody',
  q: (query('q') ?? '')
    .slice(0, MOST_TYPED)
    .replace(/\p{Cc}/gu, ' ')
    .trim(),
  after: readTicketPosition(query('after')),
})

function readTicketPosition(text: string | undefined): Position | undefined {
  const [atMs, id, ...more] = readPosition(text) ?? []
  return typeof atMs === 'number' && typeof id === 'string' && more.length === 0 ? [atMs, id] : undefined
}

/** The address of another view of the same list. A change of what is shown begins with its first page. */
export function inboxPath(filter: Filter, change: Partial<Filter> = {}): string {
  const { view, whose, q, after } = { ...filter, after: undefined, ...change }
  const query = new URLSearchParams()
  if (view !== 'waiting') query.set('view', view)
  if (whose !== 'everybody') query.set('whose', whose)
  if (q) query.set('q', q)
  if (after) query.set('after', writePosition(after))
  const text = query.toString()
  return `/auth/desk${text && `?${text}`}`
}

/** What the filter means for the store, for the agent who looks. */
export function ticketFilter({ view, whose, q }: Filter, agentId: string): TicketFilter {
  const assignee = { everybody: undefined, mine: agentId, nobody: null }[whose]
  const shown: Record<View, Pick<TicketFilter, 'state' | 'waitingFor'>> = {
    waiting: { state: 'open', waitingFor: 'support' },
    answered: { state: 'open', waitingFor: 'person' },
    closed: { state: 'closed' },
    all: {},
  }
  return { ...shown[view], assignee, search: q || undefined }
}

export const countOf = (counts: TicketCounts): Record<View, number> => ({
  waiting: counts.waitingForSupport,
  answered: counts.waitingForPerson,
  closed: counts.closed,
  all: counts.all,
})

/** How many each view would show, of whosever they are. */
export const countsFor = async (edge: Edge, filter: Filter, agentId: string) => {
  const { assignee, search } = ticketFilter(filter, agentId)
  return countOf(await countTickets(edge, { assignee, search }))
}

export { PAGE_SIZE }
