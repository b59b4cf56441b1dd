import { wordsToFind } from '../accounts/index.ts'
import type { Role } from '../companies/index.ts'
import { readPosition, writePosition, type Position } from '../web/position.ts'

/** Where a member stands, as far as this company may know. Each member is in exactly one. */
export const STATES = ['on', 'off', 'pending', 'requested', 'suspended', 'invited', 'disabled', 'elsewhere'] as const
export type State = (typeof STATES)[number]

export const SORTS = ['name', 'state', 'role', 'used', 'joined'] as const
export type Sort = (typeof SORTS)[number]

/** What a page of the list is about. It stands in the address, and what is done with all that match it takes the same. */
export interface Filter {
  state: State | undefined
  role: Role | undefined
  /** As it was typed. */
  q: string
  sort: Sort
  descending: boolean
  /** Where the page begins or ends: the values of the row beside it. */
  after: Position | undefined
  before: Position | undefined
}
export type { Position } from '../web/position.ts'

const ORDINARY: Sort = 'name'

/** Whatever stands in an address is a filter: what is unknown narrows nothing down. */
export function readFilter(query: (name: string) => string | undefined): Filter {
  const role = query('role')
  const sort = /^(-?)(\w+)$/.exec(query('sort') ?? '')
  return {
    state: STATES.find((state) => state === query('state')),
    role: role === 'admin' || role === 'member' ? role : undefined,
    q: (query('q') ?? '')
      .slice(0, MOST_TYPED)
      .replace(/\p{Cc}/gu, ' ')
      .trim(),
    sort: SORTS.find((name) => name === sort?.[2]) ?? ORDINARY,
    descending: sort?.[1] === '-' && SORTS.some((name) => name === sort[2]),
    after: readPosition(query('after')),
    before: readPosition(query('before')),
  }
}

/** The words that have to match; none while nobody looks for anything. What has no word in it matches nobody. */
export const searched = ({ q }: Filter): string[] | undefined => (q === '' ? undefined : wordsToFind(q))

/** The address of another view of the same list. A change of what is shown begins with its first page. */
export function queryOf(filter: Filter, change: Partial<Filter> = {}): string {
  const { state, role, q, sort, descending, after, before } = {
    ...filter,
    after: undefined,
    before: undefined,
    ...change,
  }
  const query = new URLSearchParams()
  if (state) query.set('state', state)
  if (role) query.set('role', role)
  if (q) query.set('q', q)
  if (sort !== ORDINARY || descending) query.set('sort', `${descending ? '-' : ''}${sort}`)
  if (after) query.set('after', writePosition(after))
  if (before) query.set('before', writePosition(before))
  const text = query.toString()
  return text && `?${text}`
}

export const isNarrowed = ({ state, role, q }: Filter) => state !== undefined || role !== undefined || q !== ''

const MOST_TYPED = 200
