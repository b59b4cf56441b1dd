import { sql } from 'kysely'
import type { Db } from '../edge/database.ts'

declare module '../edge/database.ts' {
  interface Tables {
    resetRequests: ResetRequest
  }
}

export type Ending = 'took-effect' | 'stopped' | 'refused' | 'withdrawn' | 'used' | 'expired' | 'overtaken'

export type KindName = 'reset' | 'pass' | 'nomination'

export interface ResetRequest {
  id: string
  kind: KindName
  /** Whose two-factor login is to be reset; of the other kinds: whose account it is about. */
  accountId: string
  /** The company that managed the account then, whose admins decide, or may say no where support does; null: none did. */
  companyId: string | null
  /** The ticket that support opened it from. */
  ticketId: string | null
  /** The company in which somebody is to become an admin. */
  targetCompanyId: string | null
  openedBy: string
  openedAs: 'admin' | 'owner' | 'support'
  reason: string
  /** 1: the old factor and all sessions were suspended at once, and its use cancels nothing. */
  stolen: number
  phrase: string
  /** The ids of the authenticators that it is about, sorted, with a space between. */
  authenticators: string
  stopId: string
  openedAtMs: number
  /** Without a decision it ends then. */
  expiresAtMs: number
  decidedBy: string | null
  decidedAs: 'admin' | 'operator' | 'support' | null
  decidedAtMs: number | null
  /** When it takes effect, unless it ends before. */
  dueAtMs: number | null
  endedAtMs: number | null
  endedBecause: Ending | null
}

export const insert = (db: Db, row: ResetRequest) => db.insertInto('resetRequests').values(row).execute()

export const byId = (db: Db, id: string) =>
  db.selectFrom('resetRequests').selectAll().where('id', '=', id).executeTakeFirst()

/** The one of a kind about an account that is not ended. */
export const openOf = (db: Db, accountId: string, kind: KindName) =>
  db
    .selectFrom('resetRequests')
    .selectAll()
    .where('accountId', '=', accountId)
    .where('kind', '=', kind)
    .where('endedAtMs', 'is', null)
    .executeTakeFirst()

/** Of all kinds, the oldest first. */
export const allOpenOf = (db: Db, accountId: string) =>
  db
    .selectFrom('resetRequests')
    .selectAll()
    .where('accountId', '=', accountId)
    .where('endedAtMs', 'is', null)
    .orderBy('openedAtMs')
    .orderBy('id')
    .execute()

/** What came from a ticket, the newest first. */
export const ofTicket = (db: Db, ticketId: string) =>
  db
    .selectFrom('resetRequests')
    .selectAll()
    .where('ticketId', '=', ticketId)
    .orderBy('openedAtMs', 'desc')
    .orderBy('id', 'desc')
    .execute()

/** What support has asked and waits, the oldest first; and of admins what support may have to decide. */
export const openOfSupport = (db: Db, most: number) =>
  db
    .selectFrom('resetRequests')
    .selectAll()
    .where((either) => either.or([either('openedAs', '=', 'support'), either('kind', '=', 'pass')]))
    .where('endedAtMs', 'is', null)
    .orderBy('openedAtMs')
    .orderBy('id')
    .limit(most)
    .execute()

/** What support had asked and has ended, the newest first. */
export const endedOfSupport = (db: Db, most: number) =>
  db
    .selectFrom('resetRequests')
    .selectAll()
    .where('openedAs', '=', 'support')
    .where('endedAtMs', 'is not', null)
    .orderBy('openedAtMs', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()

/** Of a company: what waits, the oldest first. */
export const openOfCompany = (db: Db, companyId: string) =>
  db
    .selectFrom('resetRequests')
    .selectAll()
    .where('companyId', '=', companyId)
    .where('endedAtMs', 'is', null)
    .orderBy('openedAtMs')
    .orderBy('id')
    .execute()

/** Of a company: what has ended, the newest first. */
export const endedOfCompany = (db: Db, companyId: string, most: number) =>
  db
    .selectFrom('resetRequests')
    .selectAll()
    .where('companyId', '=', companyId)
    .where('endedAtMs', 'is not', null)
    .orderBy('openedAtMs', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()

/** How many requests about an account its person has stopped, whatever their kind, of those opened in a span of time. */
export async function stoppedBetween(db: Db, accountId: string, sinceMs: number, untilMs: number): Promise<number> {
  const { stopped } = await db
    .selectFrom('resetRequests')
    .select((row) => row.fn.countAll<number>().as('stopped'))
    .where('accountId', '=', accountId)
    .where('endedBecause', '=', 'stopped')
    .where('openedAtMs', '>', sinceMs)
    .where('openedAtMs', '<=', untilMs)
    .executeTakeFirstOrThrow()
  return Number(stopped)
}

/** Whether somebody decided about a request opened at or after an instant, or it ended otherwise. */
export async function isSettledSince(db: Db, accountId: string, sinceMs: number): Promise<boolean> {
  const row = await db
    .selectFrom('resetRequests')
    .select('id')
    .where('accountId', '=', accountId)
    .where('kind', '=', 'reset')
    .where('openedAtMs', '>=', sinceMs)
    .where((either) => either.or([either('decidedAtMs', 'is not', null), either('endedAtMs', 'is not', null)]))
    .executeTakeFirst()
  return row !== undefined
}

/** The second person's yes, in one statement: of two who press at once one is the second person. */
export const approve = (
  db: Db,
  id: string,
  decided: Pick<ResetRequest, 'decidedBy' | 'decidedAs' | 'decidedAtMs' | 'dueAtMs'> & { decidedAtMs: number },
) =>
  db
    .updateTable('resetRequests')
    .set(decided)
    .where('id', '=', id)
    .where('endedAtMs', 'is', null)
    .where('decidedAtMs', 'is', null)
    .where('expiresAtMs', '>', decided.decidedAtMs)
    .returningAll()
    .executeTakeFirst()

/** Ends a request in one statement: whoever comes first decides how. */
export const end = (db: Db, id: string, endedAtMs: number, endedBecause: Ending) =>
  db
    .updateTable('resetRequests')
    .set({ endedAtMs, endedBecause })
    .where('id', '=', id)
    .where('endedAtMs', 'is', null)
    .returningAll()
    .executeTakeFirst()

/** The same by the use of the old factor, which says nothing about one that was reported stolen. */
export const endByUse = (db: Db, accountId: string, endedAtMs: number) =>
  db
    .updateTable('resetRequests')
    .set({ endedAtMs, endedBecause: 'used' })
    .where('accountId', '=', accountId)
    .where('kind', '=', 'reset')
    .where('stolen', '=', 0)
    .where('endedAtMs', 'is', null)
    .returningAll()
    .executeTakeFirst()

/**
 * Whose time has come: to take effect, to end without a decision, or to end because the account is no longer what the
 * request was about.
 */
export const ripe = (db: Db, nowMs: number, most: number) =>
  db
    .selectFrom('resetRequests')
    .innerJoin('accounts', 'accounts.id', 'resetRequests.accountId')
    .select('resetRequests.accountId')
    .where('endedAtMs', 'is', null)
    .where((either) =>
      either.or([
        either('dueAtMs', '<=', nowMs),
        either.and([either('decidedAtMs', 'is', null), either('expiresAtMs', '<=', nowMs)]),
        either.and([either('kind', '=', 'reset'), either('accounts.twoFactor', '!=', 'on')]),
        either('accounts.status', '!=', 'active'),
        either(
          either.fn.coalesce('accounts.managedBy', sql.lit('')),
          '!=',
          either.fn.coalesce('resetRequests.companyId', sql.lit('')),
        ),
      ]),
    )
    .orderBy('openedAtMs')
    .limit(most)
    .execute()

/** Whoever decided and is deleted goes by a pseudonym. */
export async function rename(db: Db, from: string, to: string): Promise<void> {
  await db.updateTable('resetRequests').set({ openedBy: to }).where('openedBy', '=', from).execute()
  await db.updateTable('resetRequests').set({ decidedBy: to }).where('decidedBy', '=', from).execute()
}

export async function forget(db: Db, beforeMs: number, most: number): Promise<number> {
  const result = await db
    .deleteFrom('resetRequests')
    .where('id', 'in', (old) =>
      old.selectFrom('resetRequests').select('id').where('endedAtMs', '<', beforeMs).limit(most),
    )
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}
