import { sql } from 'kysely'
import type { Db } from '../edge/database.ts'
import type { ListState } from './store.ts'

/**
 * A row of `members` says again what its account is called and where two-factor login stands, because only then a page
 * of a list of 10,000 is one range of one index. The copy finds; what a page shows is read from where it belongs.
 */
export const copyFromAccounts = (db: Db, accountIds: string[]) =>
  db
    .updateTable('members')
    .from('accounts')
    .set((row) => ({
      nameKey: row.ref('accounts.nameKey'),
      searchKey: row.ref('accounts.searchKey'),
      listState: sql<ListState>`case
        when accounts.managed_by is null or accounts.managed_by <> members.company_id then 'elsewhere'
        when accounts.status = 'invited' then 'invited'
        when accounts.status <> 'active' then 'disabled'
        else accounts.two_factor
      end`,
    }))
    .whereRef('accounts.id', '=', 'members.accountId')
    .where('members.accountId', 'in', accountIds)
    .execute()

export const membersIn = (db: Db, companyId: string) =>
  db.selectFrom('members').where('members.companyId', '=', companyId)

interface Which {
  companyId: string
  accountId: string
}

/** One statement. What lies in the future was written by a clock that was ahead. */
export const noteUse = (
  db: Db,
  { companyId, accountId, nowMs, beforeMs }: Which & { nowMs: number; beforeMs: number },
) =>
  db
    .updateTable('members')
    .set({ lastUsedAtMs: nowMs })
    .where('companyId', '=', companyId)
    .where('accountId', '=', accountId)
    .where((either) =>
      either.or([
        either('lastUsedAtMs', 'is', null),
        either('lastUsedAtMs', '<=', beforeMs),
        either('lastUsedAtMs', '>', nowMs),
      ]),
    )
    .execute()

export async function changeNote(
  db: Db,
  { companyId, accountId, note }: Which & { note: string | null },
): Promise<boolean> {
  const row = await db
    .updateTable('members')
    .set({ note })
    .where('companyId', '=', companyId)
    .where('accountId', '=', accountId)
    .returning('accountId')
    .executeTakeFirst()
  return row !== undefined
}

/** One statement: of many that come at once one gets it. */
export async function claimReminder(
  db: Db,
  { companyId, accountId, nowMs, beforeMs }: Which & { nowMs: number; beforeMs: number },
): Promise<boolean> {
  const row = await db
    .updateTable('members')
    .set({ remindedAtMs: nowMs })
    .where('companyId', '=', companyId)
    .where('accountId', '=', accountId)
    .where((either) => either.or([either('remindedAtMs', '<=', beforeMs), either('remindedAtMs', '>', nowMs)]))
    .returning('accountId')
    .executeTakeFirst()
  return row !== undefined
}
