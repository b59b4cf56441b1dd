import { sql } from 'kysely'
import type { Db } from '../edge/database.ts'
import { membersMatching, type Narrowing } from '../members/index.ts'
import { LATELY_MS } from '../requests/index.ts'
import { MOST_AT_ONCE, type LeftOut } from './rules.ts'
import type { Outcome } from './store.ts'

/** Whose selection it is, in which company, and when. */
export interface Selection {
  companyId: string
  narrowing: Narrowing
  openedBy: string
  nowMs: number
}

/**
 * The selected members, each once, with what the key symbol would say of them: `resetAction` of member-reset as a
 * statement, in the same order. Which of several companies makes somebody an admin is not asked. It selects alone;
 * each member is judged by that function again before anything happens.
 */
const judged = (db: Db, { companyId, narrowing, openedBy, nowMs }: Selection) =>
  membersMatching(db, companyId, narrowing)
    .innerJoin('accounts', 'accounts.id', 'members.accountId')
    .leftJoin('members as other', (join) =>
      join.onRef('other.accountId', '=', 'members.accountId').on('other.companyId', '!=', companyId),
    )
    .leftJoin('resetRequests', (join) =>
      join
        .onRef('resetRequests.accountId', '=', 'members.accountId')
        .on('resetRequests.kind', '=', 'reset')
        .on('resetRequests.endedAtMs', 'is', null),
    )
    .distinct()
    .select([
      'members.accountId',
      'members.nameKey',
      'accounts.name',
      'accounts.email',
      'accounts.status',
      sql<LeftOut | 'reset'>`case
        when members.account_id = ${openedBy} then 'own-account'
        when accounts.managed_by is null then 'managed-by-none'
        when accounts.managed_by <> members.company_id then 'managed-elsewhere'
        when accounts.status = 'invited' then 'account-invited'
        when accounts.status <> 'active' then 'account-not-active'
        when accounts.two_factor = 'off' then 'two-factor-off'
        when accounts.two_factor = 'pending' and accounts.pending_because = 'reset' then 'reset-already'
        when accounts.two_factor = 'pending' then 'set-up-chosen'
        when reset_requests.id is not null then 'requested-already'
        when members.role = 'admin' or accounts.admin_until_ms > ${nowMs - LATELY_MS} then 'admin'
        when accounts.staff is not null then 'staff'
        when other.account_id is not null then 'several-companies'
        else 'reset'
      end`.as('why'),
    ])

export interface Judged {
  why: LeftOut | 'reset'
  /** Of all with this answer. */
  people: number
  name: string
  email: string
}

/** How many there are of each answer, and the first of them by name. */
export async function judge(db: Db, selection: Selection, most: number): Promise<Judged[]> {
  const ranked = db
    .selectFrom(judged(db, selection).as('judged'))
    .select([
      'judged.why',
      'judged.email',
      'judged.nameKey',
      'judged.accountId',
      sql<string>`case when judged.status = 'invited' then '' else judged.name end`.as('name'),
      sql<number>`row_number() over (partition by judged.why order by judged.name_key, judged.account_id)`.as('place'),
      sql<number>`count(*) over (partition by judged.why)`.as('people'),
    ])
  const rows = await db
    .selectFrom(ranked.as('ranked'))
    .select(['ranked.why', 'ranked.name', 'ranked.email', 'ranked.people'])
    .where('ranked.place', '<=', most)
    .orderBy('ranked.why')
    .orderBy('ranked.nameKey')
    .orderBy('ranked.accountId')
    .execute()
  return rows.map((row) => ({ ...row, people: Number(row.people) }))
}

/** Writes down whom of a selection it is about, in one statement; how many these are, of too many one more than may be. */
export async function writeDown(db: Db, id: string, selection: Selection): Promise<number> {
  const result = await db
    .insertInto('bulkResetMembers')
    .columns(['bulkId', 'accountId', 'outcome'])
    .expression(
      db
        .selectFrom(judged(db, selection).as('judged'))
        .select([sql<string>`${id}`.as('id'), 'judged.accountId', sql<Outcome>`'waiting'`.as('outcome')])
        .where('judged.why', '=', 'reset')
        .limit(MOST_AT_ONCE + 1),
    )
    .executeTakeFirst()
  return Number(result.numInsertedOrUpdatedRows ?? 0)
}
