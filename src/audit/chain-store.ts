import type { Db } from '../edge/database.ts'
import type { Part } from './hashes.ts'

declare module '../edge/database.ts' {
  interface Tables {
    auditChain: ChainRow
  }
}

type PartColumns = Record<`${Part}Hash` | `${Part}Salt`, string | null>
export interface ChainRow extends PartColumns {
  seq: number
  /** The row of the log; the pseudonym in the entry of a deletion; null for a checkpoint. */
  rowId: string | null
  atMs: number
  event: string
  checkpoint: string | null
  content: string
  hash: string
  /** Keyed by the key ring: whoever has the database alone cannot go on with the chain, nor write it anew. */
  seal: string
}

/** The last entry there is. */
export const head = (db: Db) =>
  db.selectFrom('auditChain').select(['seq', 'hash', 'atMs']).orderBy('seq', 'desc').limit(1).executeTakeFirst()

/** Rows that wait for their entry, oldest name first; `seq` where there is one already. */
export const unchained = (db: Db, most: number) =>
  db
    .selectFrom('audit')
    .leftJoin('auditChain', 'auditChain.rowId', 'audit.id')
    .selectAll('audit')
    .select('auditChain.seq')
    .where('audit.chained', 'is', null)
    .orderBy('audit.id')
    .limit(most)
    .execute()

export const isAnyUnchained = async (db: Db) =>
  (await db.selectFrom('audit').select('id').where('chained', 'is', null).orderBy('id').limit(1).executeTakeFirst()) !==
  undefined

export async function countUnchained(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('audit')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('chained', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export const insert = (db: Db, entries: ChainRow[]) => db.insertInto('auditChain').values(entries).execute()

export const markChained = (db: Db, ids: string[]) =>
  db.updateTable('audit').set({ chained: 1 }).where('id', 'in', ids).execute()

export const newestCheckpoint = (db: Db) =>
  db
    .selectFrom('auditChain')
    .select(['seq', 'checkpoint', 'content', 'hash', 'seal'])
    .where('checkpoint', 'is not', null)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Entries in their order, each with its row as it stands in the log; one statement, so both are of one moment. */
export const entriesAfter = (db: Db, seq: number, most: number) =>
  db
    .selectFrom('auditChain')
    .leftJoin('audit', 'audit.id', 'auditChain.rowId')
    .selectAll('auditChain')
    .select([
      'audit.id',
      'audit.atMs as rowAtMs',
      'audit.event as rowEvent',
      'audit.actor',
      'audit.accountId',
      'audit.companyId',
      'audit.network',
      'audit.browser',
      'audit.reason',
    ])
    .where('auditChain.seq', '>', seq)
    .orderBy('auditChain.seq')
    .limit(most)
    .execute()
export type Entry = Awaited<ReturnType<typeof entriesAfter>>[number]

/** Rows by name, with the place of their entry. */
export const rowsAfter = (db: Db, id: string, most: number) =>
  db
    .selectFrom('audit')
    .leftJoin('auditChain', 'auditChain.rowId', 'audit.id')
    .select(['audit.id', 'audit.atMs', 'audit.event', 'audit.chained', 'auditChain.seq'])
    .where('audit.id', '>', id)
    .orderBy('audit.id')
    .limit(most)
    .execute()

/** The first entry whose row is still in the log. */
export const firstLiving = (db: Db) =>
  db
    .selectFrom('auditChain')
    .innerJoin('audit', 'audit.id', 'auditChain.rowId')
    .select('auditChain.seq')
    .orderBy('auditChain.seq')
    .limit(1)
    .executeTakeFirst()

export const hashAt = (db: Db, seq: number) =>
  db.selectFrom('auditChain').select('hash').where('seq', '=', seq).executeTakeFirst()

/** The entry that says that a deleted person is called so. */
export const entryNamed = (db: Db, name: string) =>
  db
    .selectFrom('auditChain')
    .select(['seq', 'event', 'content', 'hash', 'seal'])
    .where('rowId', '=', name)
    .executeTakeFirst()

/** What is erased in these rows can no longer be guessed from its hash. */
export async function forgetSalts(db: Db, parts: Part[], rowIds: string[]): Promise<void> {
  if (rowIds.length === 0) return
  const gone = Object.fromEntries(parts.map((part) => [`${part}Salt`, null]))
  await db.updateTable('auditChain').set(gone).where('rowId', 'in', rowIds).execute()
}

/** The same for the rows that a condition finds. */
export async function forgetSaltsWhere(db: Db, parts: Part[], rows: ReturnType<typeof rowsOf>): Promise<void> {
  const gone = Object.fromEntries(parts.map((part) => [`${part}Salt`, null]))
  await db.updateTable('auditChain').set(gone).where('rowId', 'in', rows).execute()
}
export const rowsOf = (db: Db) => db.selectFrom('audit').select('id')

/** What is left of an entry whose row is gone: its place, time and event, and the hash of the rest. */
export async function emptyEntries(db: Db, rowIds: string[]): Promise<void> {
  if (rowIds.length === 0) return
  const gone = {
    actorHash: null,
    actorSalt: null,
    accountHash: null,
    accountSalt: null,
    originHash: null,
    originSalt: null,
    areaHash: null,
    areaSalt: null,
    reasonHash: null,
    reasonSalt: null,
  }
  await db.updateTable('auditChain').set(gone).where('rowId', 'in', rowIds).execute()
}

export async function dropThrough(db: Db, seq: number, most: number): Promise<number> {
  const result = await db
    .deleteFrom('auditChain')
    .where('seq', 'in', (old) =>
      old.selectFrom('auditChain').select('seq').where('seq', '<=', seq).orderBy('seq').limit(most),
    )
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}
