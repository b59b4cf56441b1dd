import { sql, type Generated, type Insertable, type Selectable, type Updateable } from 'kysely'
import type { Db } from '../edge/database.ts'
import { OUR_HASH } from '../edge/hasher.ts'
import type { Language } from '../web/language.ts'

declare module '../edge/database.ts' {
  interface Tables {
    accounts: AccountTable
  }
}

export interface AccountTable {
  id: string
  email: string
  emailKey: string
  /** Gets notices of changes, proven by a code. Never signs in, never gets a code or a link that opens something. */
  secondEmail: string | null
  name: string
  status: 'invited' | 'active' | 'disabled' | 'closed'
  staff: 'support' | 'operator' | null
  /** Null: not on the staff, or from before it was written down. Ask `staffSince`. */
  staffSinceMs: number | null
  passwordHash: string | null
  passwordChangedAtMs: number | null
  /** The company that may reset this account, or none. */
  managedBy: string | null
  twoFactor: 'off' | 'pending' | 'on'
  twoFactorSinceMs: number
  pendingBecause: 'chosen' | 'reset' | null
  /** The session in which the person switched it on: only there it can be undone. */
  chosenBySession: string | null
  /** Whether the account ever had an authenticator: then a choice cannot be undone. */
  hadAuthenticator: number
  remindedAtMs: number
  toldWrongCodesAtMs: number
  offeredCodesAtMs: number
  /** When it was an admin of any company last; null while it is one, or never was. */
  adminUntilMs: number | null
  /** Two words that admin and person compare by phone, from a reset until set-up is done. */
  resetPhrase: string | null
  /** Whose reset that was; null: whoever runs the platform. */
  resetBy: string | null
  /** The session in which it was done: there the words are shown again for a while. */
  resetIn: string | null
  /** Since when it is closed. */
  closedAtMs: number | null
  createdAtMs: number
  /** For sorting and finding: see search-keys.ts. */
  nameKey: Generated<string>
  searchKey: Generated<string>
  /** Chosen in the Profile or in the footer; null: as the browser says. */
  language: Language | null
  /** Of the last finished sign-in: for mails to whoever never chose one. */
  lastLanguage: Language | null
}
export type Account = Selectable<AccountTable>

export const insert = (db: Db, account: Insertable<AccountTable>) =>
  db
    .insertInto('accounts')
    .values(account)
    .onConflict((conflict) => conflict.column('emailKey').doNothing())
    .returningAll()
    .executeTakeFirst()

/** Says how many there were place for: fewer when an address has an account already. */
export async function insertAll(db: Db, accounts: Insertable<AccountTable>[]): Promise<number> {
  const result = await db
    .insertInto('accounts')
    .values(accounts)
    .onConflict((conflict) => conflict.column('emailKey').doNothing())
    .executeTakeFirst()
  return Number(result.numInsertedOrUpdatedRows ?? 0)
}

export const byEmailKeys = (db: Db, emailKeys: string[]) =>
  db.selectFrom('accounts').select('emailKey').where('emailKey', 'in', emailKeys).execute()

export const byId = (db: Db, id: string) =>
  db.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirst()

/** What they are called, in any order; who is gone is left out. */
export const namesOf = (db: Db, ids: string[]) =>
  db.selectFrom('accounts').select(['id', 'name', 'email', 'status', 'staff']).where('id', 'in', ids).execute()

export const byEmailKey = (db: Db, emailKey: string) =>
  db.selectFrom('accounts').selectAll().where('emailKey', '=', emailKey).executeTakeFirst()

export const activeStaff = (db: Db, staff: NonNullable<Account['staff']>) =>
  db.selectFrom('accounts').selectAll().where('staff', '=', staff).where('status', '=', 'active').execute()

/** Writes nothing new: both databases keep the row for this transaction until it ends. */
export const lock = (db: Db, id: string) =>
  db
    .updateTable('accounts')
    .set((account) => ({ status: account.ref('status') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()

/** When each was given last. */
export type DailyNotice = 'remindedAtMs' | 'toldWrongCodesAtMs' | 'offeredCodesAtMs'

/** What a caller may expect an account still to be. */
export type Expected = Partial<Pick<Account, 'status' | 'twoFactor' | 'chosenBySession' | 'passwordHash'>>

/** Changes an account only if it still is what the caller believes: of two racing changes one finds nothing. */
export async function change(
  db: Db,
  id: string,
  expected: Expected,
  values: Updateable<AccountTable>,
): Promise<Account | undefined> {
  let update = db.updateTable('accounts').set(values).where('id', '=', id)
  for (const column of ['status', 'twoFactor', 'chosenBySession', 'passwordHash'] as const) {
    const value = expected[column]
    if (value !== undefined) update = update.where(column, value === null ? 'is' : '=', value)
  }
  return update.returningAll().executeTakeFirst()
}

export const setKeys = (db: Db, id: string, keys: Pick<Account, 'nameKey' | 'searchKey'>) =>
  db.updateTable('accounts').set(keys).where('id', '=', id).execute()

/** Accounts of before there were keys. The condition is word for word that of the index of 0023. */
export const withoutKeys = (db: Db, most: number) =>
  db
    .selectFrom('accounts')
    .select(['id', 'name', 'email', 'status'])
    .where('searchKey', '=', sql.lit(''))
    .orderBy('id')
    .limit(most)
    .execute()

/** Moves an account to another address unless that one is somebody else's; undefined then. One statement. */
export const moveAddress = (db: Db, id: string, { email, emailKey }: Pick<Account, 'email' | 'emailKey'>) =>
  db
    .updateTable('accounts')
    .set({ email, emailKey })
    .where('id', '=', id)
    .where((own) =>
      own.not(
        own.exists(
          own
            .selectFrom('accounts as other')
            .select('other.id')
            .where('other.emailKey', '=', emailKey)
            .where('other.id', '!=', id),
        ),
      ),
    )
    .returningAll()
    .executeTakeFirst()

/**
 * True for the first caller after `before`, false for everybody who comes later: a notice at most once in a while. (One
 * of a time yet to come was noted by a clock that was ahead.)
 */
export async function claimNotice(
  db: Db,
  id: string,
  column: DailyNotice,
  nowMs: number,
  before: number,
): Promise<boolean> {
  const row = await db
    .updateTable('accounts')
    .set({ [column]: nowMs })
    .where('id', '=', id)
    .where((either) => either.or([either(column, '<=', before), either(column, '>', nowMs)]))
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Resets by somebody now stand under another id. */
export const renameResetBy = (db: Db, from: string, to: string) =>
  db.updateTable('accounts').set({ resetBy: to }).where('resetBy', '=', from).execute()

export const deleteRow = (db: Db, id: string) => db.deleteFrom('accounts').where('id', '=', id).execute()

/** By the first signs of the hash, which say the scheme. The condition is word for word that of the index of 0015. */
export async function foreignHashes(db: Db) {
  const kinds = await sql<{ example: string; accounts: number }>`
    select min(password_hash) as example, count(*) as accounts from accounts
    where password_hash is not null and password_hash not like ${sql.lit(`${OUR_HASH}%`)}
    group by substr(password_hash, 1, 7)`.execute(db)
  if (kinds.rows.length === 0) return { all: 0, kinds: [] }
  const { all } = await db
    .selectFrom('accounts')
    .select((every) => every.fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow()
  return { all: Number(all), kinds: kinds.rows }
}

/** A company of many years has thousands, not millions; only commands ask. The condition is that of the index of 0026. */
export const closed = (db: Db) =>
  db.selectFrom('accounts').selectAll().where('closedAtMs', 'is not', null).orderBy('closedAtMs', 'desc').execute()

export const closedBefore = (db: Db, beforeMs: number, most: number) =>
  db.selectFrom('accounts').select('id').where('closedAtMs', '<', beforeMs).limit(most).execute()

export const dropPasswordsOfClosed = (db: Db, beforeMs: number) =>
  db
    .updateTable('accounts')
    .set({ passwordHash: null })
    .where('closedAtMs', '<', beforeMs)
    .where('passwordHash', 'is not', null)
    .execute()
