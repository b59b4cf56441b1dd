import type { Edge } from '../edge/edge.ts'
import type { Role } from '../companies/index.ts'
import type { Resettable } from '../member-reset/index.ts'
import { codesLeftOf } from '../recovery-codes/index.ts'
import { openRequestsOf } from '../requests/index.ts'
import { suspendedIn } from '../totp/index.ts'
import { searched, type Filter, type Position, type State } from './filter.ts'
import * as store from './store.ts'
import type { Narrowing, Place, Specials } from './store.ts'

/** A member as the admins of one company see it. */
export interface Member {
  accountId: string
  /** '' for whoever has not activated the account yet: the address is all that was proven. */
  name: string
  email: string
  role: Role
  state: State
  /** Since when two-factor login is on or pending; null where that says nothing, or is not this company's to know. */
  stateSinceMs: number | null
  /** What decides about the key symbol. Where it leads to a request, its page says so. */
  reset: Omit<Resettable, 'isSelf'>
  /** null: none, or not this company's to know. */
  codesLeft: number | null
  /** Of this company. */
  lastUsedAtMs: number | null
  joinedAtMs: number
  note: string | null
}

export type Counts = Record<State | 'all', number>

export interface Page {
  members: Member[]
  /** Where the pages before and after this one are; undefined where there is none. */
  next: Position | undefined
  previous: Position | undefined
  /** Of all that match, for each state; `all` is their sum. */
  byState: Counts
  byRole: Record<Role | 'all', number>
  /** Of the whole company. */
  company: Counts
}

export const PAGE_SIZE = 50

export async function pageOf(edge: Edge, companyId: string, filter: Filter): Promise<Page> {
  const specials = await specialsOf(edge, companyId)
  const words = searched(filter)
  const found: Narrowing = { ...specials, words }
  const all = await countsOf(edge, companyId, found)
  const admins = await countsOf(edge, companyId, { ...found, role: 'admin' })
  const members = subtract(all, admins)
  const state = filter.state ?? 'all'
  return {
    ...(await rowsOf(edge, companyId, filter, { ...found, states: filter.state && [filter.state], role: filter.role })),
    byState: filter.role === undefined ? all : { admin: admins, member: members }[filter.role],
    byRole: { all: all[state], admin: admins[state], member: members[state] },
    company: words === undefined ? all : await countsOf(edge, companyId, specials),
  }
}

async function rowsOf(edge: Edge, companyId: string, filter: Filter, narrowing: Narrowing) {
  const { sort } = filter
  const before = filter.before && store.fits(sort, filter.before) ? filter.before : undefined
  const after = !before && filter.after && store.fits(sort, filter.after) ? filter.after : undefined
  // A page before another one is the next one of the list turned around.
  const found = await store.placesFrom(edge.db, companyId, narrowing, {
    sort,
    descending: filter.descending !== (before !== undefined),
    behind: before ?? after,
    most: PAGE_SIZE + 1,
  })
  const more = found.length > PAGE_SIZE
  const places = found.slice(0, PAGE_SIZE)
  if (before) places.reverse()
  const members = await membersAt(edge, companyId, places, narrowing)
  return {
    members,
    next: before || more ? places.at(-1)?.position : undefined,
    previous: after || (before && more) ? places[0]?.position : undefined,
  }
}

/** In the order of their places. */
export async function membersAt(edge: Edge, companyId: string, places: Place[], specials: Specials): Promise<Member[]> {
  if (places.length === 0) return []
  const ids = places.map(({ accountId }) => accountId)
  const rows = new Map((await store.details(edge.db, companyId, ids)).map((row) => [row.id, row]))
  const codes = await codesLeftOf(edge, ids)
  return ids.flatMap((id) => {
    const row = rows.get(id)
    if (!row) return []
    const state = stateOf(row, companyId, specials)
    const { status, twoFactor, pendingBecause, managedBy } = row
    const managed = managedBy === companyId ? 'here' : managedBy === null ? 'none' : 'elsewhere'
    const requested = specials.requested.includes(id)
    return {
      accountId: id,
      name: row.status === 'invited' ? '' : row.name,
      email: row.email,
      role: row.role,
      state,
      stateSinceMs: state === 'on' || state === 'pending' ? Number(row.twoFactorSinceMs) : null,
      reset: { status, twoFactor, pendingBecause, managed, requested, needsRequest: undefined },
      codesLeft: state === 'elsewhere' ? null : (codes.get(id) ?? null),
      lastUsedAtMs: row.lastUsedAtMs,
      joinedAtMs: Number(row.joinedAtMs),
      note: row.note,
    }
  })
}

type Row = Awaited<ReturnType<typeof store.details>>[number]

/** As the accounts are at this moment; what the list has copied only finds them. */
function stateOf(row: Row, companyId: string, { suspended, requested }: Specials): State {
  if (row.managedBy !== companyId) return 'elsewhere'
  if (row.status === 'invited') return 'invited'
  if (row.status !== 'active') return 'disabled'
  if (row.twoFactor !== 'on') return row.twoFactor
  if (requested.includes(row.id)) return 'requested'
  return suspended.includes(row.id) ? 'suspended' : 'on'
}

/** One member of a company; undefined for whoever is none, and for ids that nobody has. */
export async function memberOf(edge: Edge, companyId: string, accountId: string): Promise<Member | undefined> {
  if (!/^[\w-]{1,64}$/.test(accountId)) return undefined
  const place = { accountId, position: [] }
  return (await membersAt(edge, companyId, [place], await specialsOf(edge, companyId)))[0]
}

export async function specialsOf(edge: Edge, companyId: string): Promise<Specials> {
  const requested = (await openRequestsOf(edge, companyId)).map(({ accountId }) => accountId)
  const suspended = await suspendedIn(edge, companyId)
  return { requested, suspended: suspended.filter((id) => !requested.includes(id)) }
}

async function countsOf(edge: Edge, companyId: string, narrowing: Narrowing): Promise<Counts> {
  const counts = { ...NONE }
  for (const { listState, members } of await store.countsByState(edge.db, companyId, narrowing)) {
    counts[listState] += members
    counts.all += members
  }
  for (const id of await store.specialsAmong(edge.db, companyId, narrowing)) {
    counts[narrowing.requested.includes(id) ? 'requested' : 'suspended']++
    counts.on--
  }
  return counts
}

const NONE: Counts = {
  all: 0,
  on: 0,
  off: 0,
  pending: 0,
  requested: 0,
  suspended: 0,
  invited: 0,
  disabled: 0,
  elsewhere: 0,
}

const subtract = (from: Counts, what: Counts) =>
  Object.fromEntries(Object.entries(from).map(([state, count]) => [state, count - what[state as State]])) as Counts
