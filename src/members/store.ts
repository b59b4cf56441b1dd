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
  /** Any of these; all when left out. */
  states?: State[] | undefined
  role?: Role | undefined
  words?: string[] | undefined
}

/** The members of a company that match; of `members` alone, so that one index answers. */
export function matching(db: Db, companyId: string, { states, role, words, ...specials }: Narrowing) {
  let rows = membersIn({ db }, companyId)
  if (role) rows = rows.where('members.role', '=', role)
  if (words?.length === 0) rows = rows.where(sql<boolean>`1 = 0`)
  for (const word of words ?? [])
    rows = rows.where(sql<boolean>`members.search_key like ${`% ${escaped(word)}%`} escape '!'`)
  return states ? rows.where(inStates(states, specials)) : rows
}

function inStates(states: State[], { suspended, requested }: Specials) {
  const special = [...suspended, ...requested]
  const plain = states.filter((state) => state !== 'suspended' && state !== 'requested')
  const few = [...(states.includes('suspended') ? suspended : []), ...(states.includes('requested') ? requested : [])]
  const [only] = plain
  const either: RawBuilder<boolean>[] = []
  if (plain.length === 1) either.push(sql`members.list_state = ${only}`)
  if (plain.length > 1) either.push(sql`members.list_state in (${sql.join(plain)})`)
  if (few.length > 0) either.push(sql`members.list_state = 'on' and members.account_id in (${sql.join(few)})`)
  if (either.length === 0) return sql<boolean>`1 = 0`
  if (!plain.includes('on') || special.length === 0) return sql<boolean>`(${sql.join(either, sql` or `)})`
  const others = special.filter((id) => !few.includes(id))
  return others.length === 0
    ? sql<boolean>`(${sql.join(either, sql` or `)})`
    : sql<boolean>`(${sql.join(either, sql` or `)}) and not (members.list_state = 'on' and members.account_id in (${sql.join(others)}))`
}

const escaped = (word: string) => word.replace(/[!%_]/g, (sign) => `!${sign}`)

/** What each order goes by: the last one makes it certain. Each is the beginning of an index of 0023 or 0030b. */
const ORDER: Record<Sort, RawBuilder<string | number>[]> = {
  name: [sql.ref('members.name_key'), sql.ref('members.account_id')],
  state: [sql.ref('members.list_state'), sql.ref('members.name_key'), sql.ref('members.account_id')],
  role: [sql.ref('members.role'), sql.ref('members.name_key'), sql.ref('members.account_id')],
  used: [sql`coalesce(members.last_used_at_ms, 0)`, sql.ref('members.account_id')],
  joined: [sql.ref('members.joined_at_ms'), sql.ref('members.account_id')],
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
    .select(['members.accountId', 'members.nameKey', 'members.listState', 'members.role'])
    .select(['members.lastUsedAtMs', 'members.joinedAtMs'])
    .limit(most)
  for (const column of order) rows = rows.orderBy(column, direction)
  if (behind)
    rows = rows.where(sql<boolean>`(${sql.join(order)}) ${sql.raw(descending ? '<' : '>')} (${sql.join(behind)})`)
  return (await rows.execute()).map((row) => {
    const { accountId, nameKey, listState, role, lastUsedAtMs, joinedAtMs } = row
    const positions = {
      name: [nameKey, accountId],
      state: [listState, nameKey, accountId],
      role: [role, nameKey, accountId],
      used: [Number(lastUsedAtMs ?? 0), accountId],
      joined: [Number(joinedAtMs), accountId],
    }
    return { accountId, position: positions[sort] }
  })
}

/** The ids of the next that match, in their own order: for whoever works through all of them. */
export async function idsFrom(
  db: Db,
  companyId: string,
  narrowing: Narrowing,
  { behind, most }: { behind: string; most: number },
): Promise<string[]> {
  const rows = await matching(db, companyId, narrowing)
    .select('members.accountId')
    .where('members.accountId', '>', behind)
    .orderBy('members.accountId')
    .limit(most)
    .execute()
  return rows.map(({ accountId }) => accountId)
}

const BY_NAME = 'string string string'
const BY_TIME = 'number string'
const KINDS: Record<Sort, string> = {
  name: 'string string',
  state: BY_NAME,
  role: BY_NAME,
  used: BY_TIME,
  joined: BY_TIME,
}

/** Whether something of a caller's making fits the order: as many values, of the right kinds. */
export const fits = (sort: Sort, position: Position): boolean =>
  position.map((value) => typeof value).join(' ') === KINDS[sort]

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
      'accounts.pendingBecause',
      'accounts.language',
      'accounts.lastLanguage',
      'members.role',
      'members.note',
      'members.joinedAtMs',
      'members.lastUsedAtMs',
      'members.remindedAtMs',
    ])
    .execute()
