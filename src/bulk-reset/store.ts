import { sql } from 'kysely'
import type { Db } from '../edge/database.ts'
import type { LeftOut } from './rules.ts'

declare module '../edge/database.ts' {
  interface Tables {
    bulkResets: BulkReset
    bulkResetMembers: BulkResetMember
  }
}

export type Ending = 'took-effect' | 'refused' | 'withdrawn' | 'expired' | 'overtaken'

export interface BulkReset {
  id: string
  companyId: string
  openedBy: string
  reason: string
  /** How many it was opened about. */
  members: number
  openedAtMs: number
  /** Without a decision it ends then. */
  expiresAtMs: number
  decidedBy: string | null
  decidedAtMs: number | null
  endedAtMs: number | null
  endedBecause: Ending | null
}

export type Outcome = 'waiting' | 'reset' | 'left-out'
export interface BulkResetMember {
  bulkId: string
  accountId: string
  outcome: Outcome
  why: LeftOut | null
  settledAtMs: number | null
  /** When it was tried last and did not work. */
  failedAtMs?: number | null
}

/** Opens one, unless another one of the company is open: of two admins who press at once one has opened it. */
export const insert = async (db: Db, row: BulkReset): Promise<boolean> =>
  (await db
    .insertInto('bulkResets')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()) !== undefined

export const byId = (db: Db, companyId: string, id: string) =>
  db.selectFrom('bulkResets').selectAll().where('companyId', '=', companyId).where('id', '=', id).executeTakeFirst()

export const openOf = (db: Db, companyId: string) =>
  db
    .selectFrom('bulkResets')
    .selectAll()
    .where('companyId', '=', companyId)
    .where('endedAtMs', 'is', null)
    .executeTakeFirst()

export const endedOf = (db: Db, companyId: string, most: number) =>
  db
    .selectFrom('bulkResets')
    .selectAll()
    .where('companyId', '=', companyId)
    .where('endedAtMs', 'is not', null)
    .orderBy('openedAtMs', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()

/** Of all companies: what has not ended, the oldest first. */
export const open = (db: Db) =>
  db.selectFrom('bulkResets').selectAll().where('endedAtMs', 'is', null).orderBy('openedAtMs').orderBy('id').execute()

/** The second person's yes, in one statement: of two who press at once one is the second person. */
export const approve = (db: Db, id: string, decidedBy: string, decidedAtMs: number) =>
  db
    .updateTable('bulkResets')
    .set({ decidedBy, decidedAtMs })
    .where('id', '=', id)
    .where('endedAtMs', 'is', null)
    .where('decidedAtMs', 'is', null)
    .where('expiresAtMs', '>', decidedAtMs)
    .returningAll()
    .executeTakeFirst()

/** Ends it in one statement: whoever comes first decides how. What was approved at the last moment has not run out. */
export function end(db: Db, id: string, endedAtMs: number, endedBecause: Ending) {
  let rows = db
    .updateTable('bulkResets')
    .set({ endedAtMs, endedBecause })
    .where('id', '=', id)
    .where('endedAtMs', 'is', null)
  if (endedBecause === 'expired') rows = rows.where('decidedAtMs', 'is', null)
  return rows.returningAll().executeTakeFirst()
}

/** Whoever still waits is left out. */
export const leaveOutTheRest = (db: Db, bulkId: string, settledAtMs: number) =>
  db
    .updateTable('bulkResetMembers')
    .set({ outcome: 'left-out', why: 'not-reached', settledAtMs })
    .where('bulkId', '=', bulkId)
    .where('outcome', '=', 'waiting')
    .execute()

/** Whoever was tried and could not be reset comes after all the others, the longest ago first. */
export const nextWaiting = async (db: Db, bulkId: string, most: number): Promise<string[]> =>
  (
    await db
      .selectFrom('bulkResetMembers')
      .select('accountId')
      .where('bulkId', '=', bulkId)
      .where('outcome', '=', 'waiting')
      .orderBy((row) => row.fn.coalesce('failedAtMs', sql.lit(0)))
      .orderBy('accountId')
      .limit(most)
      .execute()
  ).map(({ accountId }) => accountId)

export const noteFailure = (db: Db, bulkId: string, accountId: string, failedAtMs: number) =>
  db
    .updateTable('bulkResetMembers')
    .set({ failedAtMs })
    .where('bulkId', '=', bulkId)
    .where('accountId', '=', accountId)
    .where('outcome', '=', 'waiting')
    .execute()

/** Settles one member, once: whoever gets true does what it says. */
export const settle = async (
  db: Db,
  { bulkId, accountId, why, settledAtMs }: Omit<BulkResetMember, 'outcome' | 'failedAtMs'>,
): Promise<boolean> =>
  (await db
    .updateTable('bulkResetMembers')
    .set({ outcome: why === null ? 'reset' : 'left-out', why, settledAtMs })
    .where('bulkId', '=', bulkId)
    .where('accountId', '=', accountId)
    .where('outcome', '=', 'waiting')
    .returning('accountId')
    .executeTakeFirst()) !== undefined

export async function countsOf(db: Db, bulkId: string): Promise<Record<Outcome, number>> {
  const counts = { waiting: 0, reset: 0, 'left-out': 0 }
  const rows = await db
    .selectFrom('bulkResetMembers')
    .select(['outcome', (all) => all.fn.countAll<number>().as('members')])
    .where('bulkId', '=', bulkId)
    .groupBy('outcome')
    .execute()
  for (const { outcome, members } of rows) counts[outcome] = Number(members)
  return counts
}

export interface Listed {
  name: string
  email: string
  /** Of all that have the same outcome. */
  people: number
  outcome: Outcome
  why: LeftOut | null
}

/** What became of its members: how many of each, and the first of them by name. */
export async function listOf(
  db: Db,
  { id, companyId }: Pick<BulkReset, 'id' | 'companyId'>,
  most: number,
): Promise<Listed[]> {
  const ranked = db
    .selectFrom('bulkResetMembers')
    .innerJoin('accounts', 'accounts.id', 'bulkResetMembers.accountId')
    .leftJoin('members', (join) =>
      join.onRef('members.accountId', '=', 'bulkResetMembers.accountId').on('members.companyId', '=', companyId),
    )
    .where('bulkId', '=', id)
    .select([
      'outcome',
      'why',
      'accounts.name',
      'accounts.email',
      'accounts.nameKey',
      'accounts.id',
      'members.companyId as memberOf',
      sql<number>`row_number() over (partition by outcome, why order by accounts.name_key, accounts.id)`.as('place'),
      sql<number>`count(*) over (partition by outcome, why)`.as('people'),
    ])
  const rows = await db
    .selectFrom(ranked.as('ranked'))
    .select(['ranked.outcome', 'ranked.why', 'ranked.name', 'ranked.email', 'ranked.memberOf', 'ranked.people'])
    .where('ranked.place', '<=', most)
    .orderBy('ranked.outcome')
    .orderBy('ranked.why')
    .orderBy('ranked.nameKey')
    .orderBy('ranked.id')
    .execute()
  // Of whoever has left the company the name alone is known here.
  return rows.map(({ memberOf, ...row }) => ({
    ...row,
    people: Number(row.people),
    email: memberOf === null ? '' : row.email,
  }))
}

/** Members first: a batch that ends in between leaves nothing without what it belongs to. */
export async function forget(db: Db, beforeMs: number, most: number): Promise<number> {
  const old = await db
    .selectFrom('bulkResets')
    .select('id')
    .where('endedAtMs', '<', beforeMs)
    .orderBy('endedAtMs')
    .limit(1)
    .executeTakeFirst()
  if (!old) return 0
  const { numDeletedRows } = await db
    .deleteFrom('bulkResetMembers')
    .where('bulkId', '=', old.id)
    .where('accountId', 'in', (some) =>
      some.selectFrom('bulkResetMembers').select('accountId').where('bulkId', '=', old.id).limit(most),
    )
    .executeTakeFirst()
  if (Number(numDeletedRows) < most) await db.deleteFrom('bulkResets').where('id', '=', old.id).execute()
  // One at a time, whatever it held: there may be another.
  return most
}

/** Whoever decided and is deleted goes by a pseudonym. */
export async function rename(db: Db, from: string, to: string): Promise<void> {
  await db.updateTable('bulkResets').set({ openedBy: to }).where('openedBy', '=', from).execute()
  await db.updateTable('bulkResets').set({ decidedBy: to }).where('decidedBy', '=', from).execute()
}
