import type { Edge } from '../edge/edge.ts'
import { readFilter, searched, type Filter, type State } from './filter.ts'
import { specialsOf } from './list.ts'
import * as store from './store.ts'
import type { Narrowing } from './store.ts'

/** Nothing narrowed down. */
export const EVERYBODY: Filter = readFilter(() => undefined)

/** Who has yet to set two-factor login up, as far as this company may know. */
export const NOT_SET_UP: State[] = ['off', 'pending']

/** A filter as a question to the store: the filter is the selection. `among`: of these states alone. */
export async function narrowingOf(edge: Edge, companyId: string, filter: Filter, among?: State[]): Promise<Narrowing> {
  const { state, role } = filter
  const states = state === undefined ? among : [state].filter((one) => !among || among.includes(one))
  return { ...(await specialsOf(edge, companyId)), states, role, words: searched(filter) }
}

/**
 * The accounts of a company's members that match a filter, in the order of their ids and some hundred at a time; the
 * next ones are behind the last. What each of them is must be looked at again under its lock: this list is of before.
 */
export async function selectMembers(
  edge: Edge,
  companyId: string,
  filter: Filter,
  { behind = '', most = 200, among }: { behind?: string; most?: number; among?: State[] } = {},
): Promise<string[]> {
  return store.idsFrom(edge.db, companyId, await narrowingOf(edge, companyId, filter, among), { behind, most })
}

/** How many match. */
export async function countSelected(edge: Edge, companyId: string, filter: Filter, among?: State[]): Promise<number> {
  const counts = await store.countsByState(edge.db, companyId, await narrowingOf(edge, companyId, filter, among))
  return counts.reduce((sum, { members }) => sum + members, 0)
}
