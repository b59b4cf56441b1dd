import { sql, type RawBuilder } from 'kysely'
import { membersIn, type ListState, type Role } from '../companies/index.ts'
import type { Db } from '../edge/database.ts'
import type { Position, Sort, State } from './filter.ts'

/** The few of a company whose state is not written beside the membership. All of them are `on` there. */
export interface Specials {
  suspended: string[]
  requested: string[]
}

export interface Narrowing extends Specials {
  state?: State | undefined
  role?: Role | undefined
  words?: string[] | undefined
}

/** The members of a company that match; of `members` alone, so that one index answers. */
export function matching(db: Db, companyId: string, { state, role, words, suspended, requested }: Narrowing) {
  const special = [...suspended, ...requested]
  let rows = membersIn({ db }, companyId)
  if (role) rows = rows.where('members.role', '=', role)
  if (words?.length === 0) rows = rows.where(sql<boolean>`1 = 0`)
  for (const word of words ?? [])
    rows = rows.where(sql<boolean>`members.search_key like ${`% ${escaped(word)}%`} escape '!'`)
  if (state === undefined) return rows
  if (state !== 'suspended' && state !== 'requested') rows = rows.where('members.listState', '=', state)
  else
    rows = rows
      .where('members.listState', '=', 'on')
      .where('members.accountId', 'in', orNobody({ suspended, requested }[state]))
  return state === 'on' && special.length > 0 ? rows.where('members.accountId', 'not in', special) : rows
}

const escaped = (word: string) => word.replace(/[!%_]/g, (sign) => `!${sign}`)
const orNobody = (ids: string[]) => (ids.length > 0 ? ids : [''])

/** What each order goes by: the last one makes it certain. Each is the beginning of an index of 0023. */
const ORDER: Record<Sort, RawBuilder<string | number>[]> = {
  name: [sql.ref('members.name_key'), sql.ref('members.account_id')],
  state: [sql.ref('members.list_state'), sql.ref('members.name_key'), sql.ref('members.account_id')],
  role: [sql.ref('members.role'), sql.ref('members.name_key'), sql.ref('members.account_id')],
  used: [sql`coalesce(members.last_used_at_ms, 0)`, sql.ref('members.account_id')],
}

export interface Place {
  accountId: string
  position: Position
}

/** The next members in an order, beginning behind a position. */
export async function placesFrom(
  db: Db,
  companyId: string,
  narrowing: Narrowing,
  { sort, descending, behind, most }: { sort: Sort; descending: boolean; behind: Position | undefined; most: number },
): Promise<Place[]> {
  const order = ORDER[sort]
  const direction = descending ? 'desc' : 'asc'
  let rows = matching(db, companyId, narrowing)
    .select(['members.accountId', 'members.nameKey', 'members.listState', 'members.role', 'members.lastUsedAtMs'])
    .limit(most)
  for (const column of order) rows = rows.orderBy(column, direction)
  if (behind)
    rows = rows.where(sql<boolean>`(${sql.join(order)}) ${sql.raw(descending ? '<' : '>')} (${sql.join(behind)})`)
  return (await rows.execute()).map((row) => {
    const { accountId, nameKey, listState, role, lastUsedAtMs } = row
    const positions = {
      name: [nameKey, accountId],
      state: [listState, nameKey, accountId],
      role: [role, nameKey, accountId],
      used: [Number(lastUsedAtMs ?? 0), accountId],
    }
    return { accountId, position: positions[sort] }
  })
}

/** Whether something of a caller's making fits the order: as many values, of the right kinds. */
export const fits = (sort: Sort, position: Position): boolean => {
  const kinds = position.map((value) => typeof value).join(' ')
  return (
    kinds ===
    { name: 'string string', state: 'string string string', role: 'string string string', used: 'number string' }[sort]
  )
}

export async function countsByState(
  db: Db,
  companyId: string,
  narrowing: Narrowing,
): Promise<{ listState: ListState; members: number }[]> {
  const rows = await matching(db, companyId, narrowing)
    .select(['members.listState', (all) => all.fn.countAll<number>().as('members')])
    .groupBy('members.listState')
    .execute()
  return rows.map(({ listState, members }) => ({ listState, members: Number(members) }))
}

/** Of the few with a special state those that match. */
export async function specialsAmong(db: Db, companyId: string, narrowing: Narrowing): Promise<string[]> {
  const special = [...narrowing.suspended, ...narrowing.requested]
  if (special.length === 0) return []
  const rows = await matching(db, companyId, narrowing)
    .where('members.listState', '=', 'on')
    .where('members.accountId', 'in', special)
    .select('members.accountId')
    .execute()
  return rows.map(({ accountId }) => accountId)
}

/** What is shown of members, from where it belongs. */
export const details = (db: Db, companyId: string, accountIds: string[]) =>
  membersIn({ db }, companyId)
    .innerJoin('accounts', 'accounts.id', 'members.accountId')
    .where('members.accountId', 'in', accountIds)
    .select([
      'accounts.id',
      'accounts.name',
      'accounts.email',
      'accounts.status',
      'accounts.managedBy',
      'accounts.twoFactor',
      'accounts.twoFactorSinceMs',
      'accounts.language',
      'accounts.lastLanguage',
      'members.role',
      'members.note',
      'members.joinedAtMs',
      'members.lastUsedAtMs',
      'members.remindedAtMs',
    ])
    .execute()
