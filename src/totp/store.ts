import { sql, type Updateable } from 'kysely'
import type { Db } from '../edge/database.ts'

declare module '../edge/database.ts' {
  interface Tables {
    authenticators: AuthenticatorRow
    usedSteps: { authenticatorId: string; step: number; burned: number; atMs: number }
    enrolments: EnrolmentRow
  }
}

export interface AuthenticatorRow {
  id: string
  accountId: string
  /** The entry's name as the app shows it. */
  label: string
  /** Sealed for the account; null once it has been destroyed. */
  secret: string | null
  /** Steps by which the phone's clock is ahead of ours: -1, 0 or 1. */
  drift: number
  enrolledAtMs: number
  retiredAtMs: number | null
  /** Reported stolen: it opens nothing, also when a stopped reset brings it back. */
  suspendedAtMs: number | null
  /** What its person calls it; null: the one of the set-up. */
  name: string | null
  /** When a code of it was last accepted; null until then for entries older than this column. */
  lastUsedAtMs: number | null
  /** The entry whose place it took. */
  replacesId: string | null
  /** The session in which it was added; null for a set-up at the door. */
  enrolledIn: string | null
}
export interface EnrolmentRow {
  id: string
  /** Who may see and confirm it: the account's id (a sign-in that has come to set-up), or the id of one session. */
  holder: string
  accountId: string
  label: string
  name: string | null
  replacesId: string | null
  secret: string
  createdAtMs: number
  expiresAtMs: number
}

export const activeOf = (db: Db, accountId: string) =>
  db
    .selectFrom('authenticators')
    .selectAll()
    .where('accountId', '=', accountId)
    .where('retiredAtMs', 'is', null)
    .orderBy('enrolledAtMs')
    .execute()

/** The members of a company whose authenticators were reported stolen. */
export const suspendedIn = (db: Db, companyId: string) =>
  db
    .selectFrom('authenticators')
    .innerJoin('members', 'members.accountId', 'authenticators.accountId')
    .where('authenticators.suspendedAtMs', 'is not', null)
    .where('authenticators.retiredAtMs', 'is', null)
    .where('members.companyId', '=', companyId)
    .select('authenticators.accountId')
    .distinct()
    .execute()

export const retiredSince = (db: Db, accountId: string, sinceMs: number) =>
  db
    .selectFrom('authenticators')
    .selectAll()
    .where('accountId', '=', accountId)
    .where('retiredAtMs', '>', sinceMs)
    .where('secret', 'is not', null)
    .execute()

export const insertAuthenticator = (db: Db, row: AuthenticatorRow) =>
  db.insertInto('authenticators').values(row).execute()

export const insertAuthenticators = (db: Db, rows: AuthenticatorRow[]) =>
  db.insertInto('authenticators').values(rows).execute()

export const retireAll = (db: Db, accountId: string, nowMs: number) =>
  db
    .updateTable('authenticators')
    .set({ retiredAtMs: nowMs })
    .where('accountId', '=', accountId)
    .where('retiredAtMs', 'is', null)
    .execute()

/** What an entry must still be for a change to count. */
interface One {
  id: string
  accountId?: string
  retired: boolean
  suspended?: boolean
  hasSecret?: true
}

/** Changes one entry in one statement, if it still is what the caller believes; false when it is not. */
export async function changeOne(
  db: Db,
  { id, accountId, retired, suspended, hasSecret }: One,
  values: Updateable<AuthenticatorRow>,
): Promise<boolean> {
  const nullOr = (wanted: boolean) => (wanted ? 'is not' : 'is')
  let update = db.updateTable('authenticators').set(values).where('id', '=', id)
  update = update.where('retiredAtMs', nullOr(retired), null)
  if (accountId !== undefined) update = update.where('accountId', '=', accountId)
  if (suspended !== undefined) update = update.where('suspendedAtMs', nullOr(suspended), null)
  if (hasSecret) update = update.where('secret', 'is not', null)
  return (await update.returning('id').executeTakeFirst()) !== undefined
}

export const retireOne = (db: Db, accountId: string, id: string, nowMs: number) =>
  changeOne(db, { id, accountId, retired: false }, { retiredAtMs: nowMs })

export const retireSince = (db: Db, accountId: string, sinceMs: number, nowMs: number) =>
  db
    .updateTable('authenticators')
    .set({ retiredAtMs: nowMs })
    .where('accountId', '=', accountId)
    .where('enrolledAtMs', '>=', sinceMs)
    .where('retiredAtMs', 'is', null)
    .execute()

/** Whose secret has been destroyed stays away. */
export async function bringBack(db: Db, accountId: string, retiredAtMs: number): Promise<number> {
  const rows = await db
    .updateTable('authenticators')
    .set({ retiredAtMs: null })
    .where('accountId', '=', accountId)
    .where('retiredAtMs', '=', retiredAtMs)
    .where('secret', 'is not', null)
    .returning('id')
    .execute()
  return rows.length
}

/** Writes down that a code was accepted; false when the entry was retired or suspended meanwhile. */
export const noteUse = (db: Db, id: string, values: { drift: number; lastUsedAtMs: number }) =>
  changeOne(db, { id, retired: false, suspended: false }, values)

export const rename = (db: Db, accountId: string, id: string, name: string) =>
  changeOne(db, { id, accountId, retired: false }, { name })

/** The entries that took the place of one of these, retired or not. */
export const replacing = (db: Db, accountId: string, ids: string[]) =>
  db
    .selectFrom('authenticators')
    .select('id')
    .where('accountId', '=', accountId)
    .where('replacesId', 'in', ids)
    .execute()

/** One retired entry opens again; false when its secret has been destroyed, or when it was not retired. */
export const bringOneBack = (db: Db, accountId: string, id: string) =>
  changeOne(db, { id, accountId, retired: true, hasSecret: true }, { retiredAtMs: null })

export const destroyRetired = (db: Db, beforeMs: number) =>
  db
    .updateTable('authenticators')
    .set({ secret: null })
    .where('retiredAtMs', '<=', beforeMs)
    .where('secret', 'is not', null)
    .execute()

/**
 * Uses up a time step (ASVS 6.5.1, RFC 6238 §5.2) in one statement, so that of many browsers that send the same code
 * one wins. A step at or below the newest accepted one is refused as well, unless that one lies beyond
 * `newestAcceptable` or was accepted at a time yet to come: a clock that was ahead for a moment must not lock people out,
 * neither at once nor when that time has come.
 */
export async function claimStep(
  db: Db,
  authenticatorId: string,
  step: number,
  newestAcceptable: number,
  atMs: number,
): Promise<boolean> {
  const claimed = await sql<{ step: number }>`
    insert into used_steps (authenticator_id, step, burned, at_ms)
    select ${authenticatorId}, ${step}, 0, ${atMs}
    where not exists (
      select 1 from used_steps
      where authenticator_id = ${authenticatorId} and burned = 0 and step >= ${step} and step <= ${newestAcceptable}
        and at_ms <= ${atMs}
    )
    on conflict do nothing
    returning step`.execute(db)
  return claimed.rows.length > 0
}

/** Spends a step without accepting it. False when it was accepted before. */
export async function burnStep(db: Db, authenticatorId: string, step: number, atMs: number): Promise<boolean> {
  await db
    .insertInto('usedSteps')
    .values({ authenticatorId, step, burned: 1, atMs })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await db
    .selectFrom('usedSteps')
    .select('burned')
    .where('authenticatorId', '=', authenticatorId)
    .where('step', '=', step)
    .executeTakeFirst()
  return row?.burned === 1
}

export const forgetSteps = (db: Db, beforeMs: number) =>
  db.deleteFrom('usedSteps').where('atMs', '<', beforeMs).execute()

/** Keeps the enrolment that still lives: the secret stays the same however often and wherever the page is opened. */
export async function keepEnrolment(db: Db, row: EnrolmentRow, latestMs: number): Promise<EnrolmentRow> {
  await db
    .deleteFrom('enrolments')
    .where('holder', '=', row.holder)
    .where((either) => either.or([either('expiresAtMs', '<=', row.createdAtMs), either('expiresAtMs', '>', latestMs)]))
    .execute()
  await db
    .insertInto('enrolments')
    .values(row)
    .onConflict((conflict) => conflict.column('holder').doNothing())
    .execute()
  return db.selectFrom('enrolments').selectAll().where('holder', '=', row.holder).executeTakeFirstOrThrow()
}

export const enrolmentOf = (db: Db, holder: string, nowMs: number, latestMs: number) =>
  db
    .selectFrom('enrolments')
    .selectAll()
    .where('holder', '=', holder)
    .where('expiresAtMs', '>', nowMs)
    .where('expiresAtMs', '<=', latestMs)
    .executeTakeFirst()

export const enrolmentsAbout = (db: Db, accountId: string, nowMs: number) =>
  db.selectFrom('enrolments').selectAll().where('accountId', '=', accountId).where('expiresAtMs', '>', nowMs).execute()

export const renewEnrolment = (
  db: Db,
  holder: string,
  { nowMs, latestMs, expiresAtMs }: { nowMs: number; latestMs: number; expiresAtMs: number },
) =>
  db
    .updateTable('enrolments')
    .set({ expiresAtMs })
    .where('holder', '=', holder)
    .where('expiresAtMs', '>', nowMs)
    .where('expiresAtMs', '<=', latestMs)
    .execute()

/** Takes the enrolment away; false when another tab was quicker. */
export async function takeEnrolment(db: Db, id: string): Promise<boolean> {
  const row = await db.deleteFrom('enrolments').where('id', '=', id).returning('id').executeTakeFirst()
  return row !== undefined
}

export const dropEnrolmentOf = (db: Db, holder: string) =>
  db.deleteFrom('enrolments').where('holder', '=', holder).execute()
export const dropEnrolments = (db: Db, accountId: string) =>
  db.deleteFrom('enrolments').where('accountId', '=', accountId).execute()
export const forgetEnrolments = (db: Db, nowMs: number) =>
  db.deleteFrom('enrolments').where('expiresAtMs', '<=', nowMs).execute()
