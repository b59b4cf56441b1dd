import { sql } from 'kysely'
import { compiledOnce, type Db } from '../edge/database.ts'
import type { SessionEnding } from './sessions.ts'

declare module '../edge/database.ts' {
  interface Tables {
    sessions: SessionRow
    formDrafts: { sessionId: string; path: string; sealed: string; expiresAtMs: number }
  }
}

export interface SessionRow {
  id: string
  secretHash: string
  accountId: string
  /** The company in use. */
  companyId: string | null
  /** Whether the second factor was part of the sign-in: 1 or 0. */
  secondFactor: number
  createdAtMs: number
  lastUsedAtMs: number
  endsAtMs: number
  /** The newest own code of this session: what a step-up looks at. */
  codeAtMs: number | null
  /** Wrong tries since the session locked. */
  failures: number
  /** Opened by a recovery code: 1, and 2 once its one new authenticator is set up; else 0. */
  byRecoveryCode: number
  endedAtMs: number | null
  /** When the authenticator that it was signed in with had been set up; null without one. */
  factorSinceMs: number | null
  endedBecause: SessionEnding | null
  /** Of the sign-in: browser and system in short words, and the network without its last part. */
  browser: string | null
  network: string | null
}

export const insert = (db: Db, row: SessionRow) => db.insertInto('sessions').values(row).execute()

/** What the yes or no of a session check needs, in one look-up. */
const check = (db: Db) =>
  db
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.accountId')
    .leftJoin('members', (join) =>
      join.onRef('members.companyId', '=', 'sessions.companyId').onRef('members.accountId', '=', 'sessions.accountId'),
    )
    .where('sessions.endedAtMs', 'is', null)
    .select([
      'sessions.id',
      'sessions.accountId',
      'sessions.secondFactor',
      'sessions.lastUsedAtMs',
      'sessions.endsAtMs',
      'sessions.codeAtMs',
      'sessions.byRecoveryCode',
      'accounts.email',
      'accounts.name',
      'accounts.status',
      'accounts.staff',
      'accounts.twoFactor',
      'accounts.pendingBecause',
      'sessions.companyId as chosenCompanyId',
      'members.companyId',
      'members.role',
      'members.lastUsedAtMs as companyUsedAtMs',
    ])

/** Everything a page needs to know about its session, in one look-up. */
export const living = (db: Db) =>
  check(db)
    .leftJoin('companies', 'companies.id', 'members.companyId')
    .select([
      'sessions.createdAtMs',
      'sessions.failures',
      'accounts.chosenBySession',
      'accounts.language',
      'companies.name as companyName',
      'companies.zone as companyZone',
      (row) =>
        row
          .selectFrom('members as own')
          .select((own) => own.fn.countAll<number>().as('count'))
          .whereRef('own.accountId', '=', 'sessions.accountId')
          .as('memberships'),
    ])

export const checkBySecret = compiledOnce((db, secretHash: string) =>
  check(db).where('sessions.secretHash', '=', secretHash),
)
export const livingBySecret = compiledOnce((db, secretHash: string) =>
  living(db).where('sessions.secretHash', '=', secretHash),
)

/** Whether somebody signed in after one instant with a factor that was set up before it. */
export async function signedInWithOlder(
  db: Db,
  accountId: string,
  atMs: number,
  { recoveryCodesToo, exceptFactorSinceMs }: { recoveryCodesToo: boolean; exceptFactorSinceMs: number | undefined },
): Promise<boolean> {
  let sessions = db
    .selectFrom('sessions')
    .select('id')
    .where('accountId', '=', accountId)
    .where('createdAtMs', '>', atMs)
    .where('factorSinceMs', '<', atMs)
  if (exceptFactorSinceMs !== undefined) sessions = sessions.where('factorSinceMs', '!=', exceptFactorSinceMs)
  if (!recoveryCodesToo) sessions = sessions.where('byRecoveryCode', '=', 0)
  return (await sessions.limit(1).executeTakeFirst()) !== undefined
}

/** The session of an account in which a company was in use last, ended or not. */
export const lastIn = (db: Db, accountId: string, companyId: string) =>
  db
    .selectFrom('sessions')
    .select(['lastUsedAtMs', 'network'])
    .where('accountId', '=', accountId)
    .where('companyId', '=', companyId)
    .orderBy('lastUsedAtMs', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The living sessions of an account, the one used last first. */
export const livingOf = (db: Db, accountId: string, nowMs: number) =>
  db
    .selectFrom('sessions')
    .select(['id', 'secondFactor', 'createdAtMs', 'lastUsedAtMs', 'browser', 'network'])
    .where('accountId', '=', accountId)
    .where('endedAtMs', 'is', null)
    .where('endsAtMs', '>', nowMs)
    .orderBy('lastUsedAtMs', 'desc')
    .orderBy('id', 'desc')
    .execute()

export const touch = (db: Db, id: string, nowMs: number, seenMs: number) =>
  db
    .updateTable('sessions')
    .set({ lastUsedAtMs: nowMs })
    .where('id', '=', id)
    .where('lastUsedAtMs', '=', seenMs)
    .where('endedAtMs', 'is', null)
    .execute()

/** A new secret in place of the old one; false when the session has ended meanwhile. */
export async function renew(
  db: Db,
  id: string,
  values: { secretHash: string; lastUsedAtMs: number; codeAtMs?: number },
): Promise<boolean> {
  const row = await db
    .updateTable('sessions')
    .set({ ...values, failures: 0 })
    .where('id', '=', id)
    .where('endedAtMs', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Uses up the one new authenticator of a session that a recovery code opened. One statement: of two tabs one may. */
export async function claimEnrolment(db: Db, id: string): Promise<boolean> {
  const row = await db
    .updateTable('sessions')
    .set({ byRecoveryCode: 2 })
    .where('id', '=', id)
    .where('byRecoveryCode', '=', 1)
    .where('endedAtMs', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Only where none is in use yet. */
export const useCompany = (db: Db, id: string, companyId: string) =>
  db.updateTable('sessions').set({ companyId }).where('id', '=', id).where('companyId', 'is', null).execute()

/** Another company for a living session, if its person is in it. One statement: what is not one's own changes nothing. */
export async function switchCompany(
  db: Db,
  { id, accountId, companyId }: { id: string; accountId: string; companyId: string },
): Promise<boolean> {
  const row = await db
    .updateTable('sessions')
    .set({ companyId })
    .where('id', '=', id)
    .where('accountId', '=', accountId)
    .where('endedAtMs', 'is', null)
    .where((is) =>
      is.exists(
        is
          .selectFrom('members as own')
          .select('own.companyId')
          .where('own.companyId', '=', companyId)
          .where('own.accountId', '=', accountId),
      ),
    )
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** A session of the account that was given a code, or opened by a recovery code, at or after an instant; ended or not. */
export const withCodeSince = (db: Db, accountId: string, sinceMs: number) =>
  db
    .selectFrom('sessions')
    .select('id')
    .where('accountId', '=', accountId)
    .where((either) =>
      either.or([
        either('codeAtMs', '>=', sinceMs),
        either.and([either('byRecoveryCode', '>', 0), either('createdAtMs', '>=', sinceMs)]),
      ]),
    )
    .executeTakeFirst()

/** Counts a wrong try before the answer, in one statement; undefined when none is left. */
export async function countFailure(db: Db, id: string, most: number): Promise<number | undefined> {
  const row = await db
    .updateTable('sessions')
    .set({ failures: sql<number>`failures + 1` })
    .where('id', '=', id)
    .where('failures', '<', most)
    .where('endedAtMs', 'is', null)
    .returning('failures')
    .executeTakeFirst()
  return row?.failures
}

/** Ends the sessions that match and are not ended yet; says whose they were. */
export const end = (
  db: Db,
  which:
    { id: string } | { accountId: string; exceptId?: string | undefined; factorSinceMs?: number; companyId?: string },
  endedAtMs: number,
  endedBecause: SessionEnding,
) => {
  let update = db.updateTable('sessions').set({ endedAtMs, endedBecause }).where('endedAtMs', 'is', null)
  if ('id' in which) update = update.where('id', '=', which.id)
  else {
    update = update.where('accountId', '=', which.accountId)
    if (which.exceptId) update = update.where('id', '!=', which.exceptId)
    if (which.companyId !== undefined) update = update.where('companyId', '=', which.companyId)
    if (which.factorSinceMs !== undefined) update = update.where('factorSinceMs', '=', which.factorSinceMs)
  }
  return update.returning(['id', 'accountId', 'companyId']).execute()
}

export async function keepDraft(db: Db, row: { sessionId: string; path: string; sealed: string; expiresAtMs: number }) {
  await db
    .insertInto('formDrafts')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['sessionId', 'path']).doUpdateSet({ sealed: row.sealed, expiresAtMs: row.expiresAtMs }),
    )
    .execute()
}

export const takeDraft = (db: Db, sessionId: string, path: string) =>
  db
    .deleteFrom('formDrafts')
    .where('sessionId', '=', sessionId)
    .where('path', '=', path)
    .returningAll()
    .executeTakeFirst()

/** Sessions whose absolute end is that long past; ended earlier or not, they open nothing since then. */
export async function forget(db: Db, beforeMs: number, most: number): Promise<number> {
  const result = await db
    .deleteFrom('sessions')
    .where('id', 'in', (old) => old.selectFrom('sessions').select('id').where('endsAtMs', '<', beforeMs).limit(most))
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}

export const forgetDrafts = (db: Db, nowMs: number) =>
  db.deleteFrom('formDrafts').where('expiresAtMs', '<=', nowMs).execute()
