import { sql } from 'kysely'
import type { Db } from '../edge/database.ts'
import type { LinkPurpose } from './links.ts'

declare module '../edge/database.ts' {
  interface Tables {
    links: Link
  }
}

export interface Link {
  id: string
  purpose: LinkPurpose
  tokenHash: string
  accountId: string | null
  /** What the purpose needs: for five tries the keyed hash of the address, for an invitation its row. */
  about: string | null
  /** Who got it as an admin of a company; '' once that one is deleted. Null: whoever it is about. */
  mailedToAdmin: string | null
  createdAtMs: number
  expiresAtMs: number
  uses: number
  spentAtMs: number | null
  withdrawnAtMs: number | null
}

export const insert = (db: Db, link: Link) => db.insertInto('links').values(link).execute()

export const byToken = (db: Db, purposes: LinkPurpose[], tokenHash: string) =>
  db
    .selectFrom('links')
    .selectAll()
    .where('tokenHash', '=', tokenHash)
    .where('purpose', 'in', purposes)
    .executeTakeFirst()

export const byId = (db: Db, purpose: LinkPurpose, id: string) =>
  db.selectFrom('links').selectAll().where('id', '=', id).where('purpose', '=', purpose).executeTakeFirst()

export const newestLiving = (db: Db, accountId: string, purpose: LinkPurpose, nowMs: number) =>
  db
    .selectFrom('links')
    .selectAll()
    .where('accountId', '=', accountId)
    .where('purpose', '=', purpose)
    .where('spentAtMs', 'is', null)
    .where('withdrawnAtMs', 'is', null)
    .where('expiresAtMs', '>', nowMs)
    .orderBy('expiresAtMs', 'desc')
    .executeTakeFirst()

/** Spends a link in one statement: of many who press its button at once, one succeeds. */
export async function spend(db: Db, id: string, nowMs: number): Promise<boolean> {
  const row = await db
    .updateTable('links')
    .set({ spentAtMs: nowMs })
    .where('id', '=', id)
    .where('spentAtMs', 'is', null)
    .where('withdrawnAtMs', 'is', null)
    .where('expiresAtMs', '>', nowMs)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Counts one of the few uses that a link allows, in one statement. */
export async function countUse(db: Db, id: string, most: number, nowMs: number): Promise<number | undefined> {
  const row = await db
    .updateTable('links')
    .set({ uses: sql<number>`uses + 1` })
    .where('id', '=', id)
    .where('uses', '<', most)
    .where('spentAtMs', 'is', null)
    .where('withdrawnAtMs', 'is', null)
    .where('expiresAtMs', '>', nowMs)
    .returning('uses')
    .executeTakeFirst()
  return row?.uses
}

export const takeBackUse = (db: Db, id: string) =>
  db
    .updateTable('links')
    .set({ uses: sql<number>`uses - 1` })
    .where('id', '=', id)
    .where('uses', '>', 0)
    .execute()

export async function withdraw(
  db: Db,
  accountId: string | null,
  purpose: LinkPurpose,
  nowMs: number,
  abouts?: string[],
): Promise<number> {
  let update = db
    .updateTable('links')
    .set({ withdrawnAtMs: nowMs })
    .where('accountId', accountId === null ? 'is' : '=', accountId)
    .where('purpose', '=', purpose)
    .where('spentAtMs', 'is', null)
    .where('withdrawnAtMs', 'is', null)
  if (abouts) update = update.where('about', 'in', abouts)
  const withdrawn = await update.returning('expiresAtMs').execute()
  return withdrawn.filter(({ expiresAtMs }) => expiresAtMs > nowMs).length
}

/** The link stays what it is: one of somebody who is no admin now. */
export const forgetAdmin = (db: Db, accountId: string) =>
  db.updateTable('links').set({ mailedToAdmin: '' }).where('mailedToAdmin', '=', accountId).execute()

export const withdrawAbout = (db: Db, purpose: LinkPurpose, about: string, nowMs: number) =>
  db
    .updateTable('links')
    .set({ withdrawnAtMs: nowMs })
    .where('about', '=', about)
    .where('purpose', '=', purpose)
    .where('spentAtMs', 'is', null)
    .where('withdrawnAtMs', 'is', null)
    .execute()

export async function forget(db: Db, beforeMs: number, most: number): Promise<number> {
  const result = await db
    .deleteFrom('links')
    .where('id', 'in', (old) => old.selectFrom('links').select('id').where('expiresAtMs', '<', beforeMs).limit(most))
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}
