import type { Generated, Insertable, Selectable } from 'kysely'
import type { Db } from '../edge/database.ts'

declare module '../edge/database.ts' {
  interface Tables {
    companies: Company
    members: MemberTable
  }
}

export interface MemberTable {
  companyId: string
  accountId: string
  role: Role
  joinedAtMs: number
  roleSinceMs: Generated<number>
  /** The account that gave the role; null: the command line, an import, or the first of a company. */
  appointedBy: string | null
  /** The company's admins' own words about this member. */
  note: string | null
  /** Of this company, at most once an hour. */
  lastUsedAtMs: number | null
  remindedAtMs: Generated<number>
  /** Copies of what the account is, for the list of members: see list-store.ts. */
  nameKey: Generated<string>
  searchKey: Generated<string>
  listState: Generated<ListState>
}

export type Member = Selectable<MemberTable>

/** `elsewhere`: another company manages the account, or none does; then its state is not this company's to know. */
export type ListState = 'off' | 'pending' | 'on' | 'invited' | 'disabled' | 'elsewhere'
export type Role = 'admin' | 'member'
export interface Company {
  id: string
  name: string
  /** IANA time zone in which the company's dates are shown. */
  zone: string
  createdAtMs: number
}
export interface Membership extends Omit<Company, 'createdAtMs'> {
  role: Role
}

export const insert = (db: Db, company: Company) => db.insertInto('companies').values(company).execute()

export const insertMember = (db: Db, member: Insertable<MemberTable>) =>
  db.insertInto('members').values(member).execute()

export const insertMembers = (db: Db, members: Insertable<MemberTable>[]) =>
  db.insertInto('members').values(members).execute()

export const byId = (db: Db, id: string) =>
  db.selectFrom('companies').selectAll().where('id', '=', id).executeTakeFirst()

export const byIdOrName = (db: Db, text: string) =>
  db
    .selectFrom('companies')
    .selectAll()
    .where((either) => either.or([either('id', '=', text), either('name', '=', text)]))
    .execute()

export const all = (db: Db) => db.selectFrom('companies').selectAll().orderBy('name').execute()

/** Active admins of the companies of a person, everybody once, without the person. */
export const adminsAround = (db: Db, accountId: string) =>
  db
    .selectFrom('members')
    .innerJoin('accounts', 'accounts.id', 'members.accountId')
    .select(['accounts.id', 'accounts.email', 'accounts.name', 'accounts.language', 'accounts.lastLanguage'])
    .distinct()
    .where('members.role', '=', 'admin')
    .where('accounts.status', '=', 'active')
    .where('members.accountId', '!=', accountId)
    .where('members.companyId', 'in', (own) =>
      own.selectFrom('members as own').select('own.companyId').where('own.accountId', '=', accountId),
    )
    .execute()

export const admins = (db: Db, companyId: string) =>
  db
    .selectFrom('members')
    .select('accountId')
    .where('companyId', '=', companyId)
    .where('role', '=', 'admin')
    .orderBy('joinedAtMs')
    .execute()

/** Who can act as an admin of a company: active accounts only, the one there longest first. */
export const activeAdmins = (db: Db, companyId: string) =>
  db
    .selectFrom('members')
    .innerJoin('accounts', 'accounts.id', 'members.accountId')
    .select(['accounts.id', 'accounts.email', 'accounts.name', 'accounts.language', 'accounts.lastLanguage'])
    .where('members.companyId', '=', companyId)
    .where('members.role', '=', 'admin')
    .where('accounts.status', '=', 'active')
    .orderBy('members.joinedAtMs')
    .orderBy('accounts.id')
    .execute()

/** The admins of a company with what decides whose word counts, whatever their accounts are. */
export const standings = (db: Db, companyId: string) =>
  db
    .selectFrom('members')
    .innerJoin('accounts', 'accounts.id', 'members.accountId')
    .select([
      'accounts.id',
      'accounts.email',
      'accounts.name',
      'accounts.status',
      'accounts.twoFactor',
      'members.roleSinceMs',
      'members.appointedBy',
    ])
    .where('members.companyId', '=', companyId)
    .where('members.role', '=', 'admin')
    .orderBy('members.joinedAtMs')
    .orderBy('accounts.id')
    .execute()

export const handOnAppointments = async (db: Db, companyId: string, from: string, to: string | null) =>
  (
    await db
      .updateTable('members')
      .set({ appointedBy: to })
      .where('companyId', '=', companyId)
      .where('appointedBy', '=', from)
      .returning('accountId')
      .execute()
  ).map(({ accountId }) => accountId)

/** Whoever has lost the role since is nobody's appointee any more. */
export const takeBackAppointments = (db: Db, companyId: string, appointerId: string, appointed: string[]) =>
  db
    .updateTable('members')
    .set({ appointedBy: appointerId })
    .where('companyId', '=', companyId)
    .where('role', '=', 'admin')
    .where('accountId', 'in', appointed)
    .execute()

/** How many people there are of each kind, by company. */
export function countByKind(db: Db, companyId?: string) {
  let rows = db
    .selectFrom('members')
    .innerJoin('accounts', 'accounts.id', 'members.accountId')
    .select(['members.companyId', 'members.role', 'accounts.status', 'accounts.twoFactor'])
    .select((row) => row.fn.countAll<number>().as('people'))
    .groupBy(['members.companyId', 'members.role', 'accounts.status', 'accounts.twoFactor'])
  if (companyId !== undefined) rows = rows.where('members.companyId', '=', companyId)
  return rows.execute()
}

export const membershipsOf = (db: Db, accountId: string): Promise<Membership[]> =>
  db
    .selectFrom('members')
    .innerJoin('companies', 'companies.id', 'members.companyId')
    .select(['companies.id', 'companies.name', 'companies.zone', 'members.role'])
    .where('members.accountId', '=', accountId)
    .orderBy('members.joinedAtMs')
    .orderBy('companies.id')
    .execute()

export const memberOf = (db: Db, companyId: string, accountId: string) =>
  db
    .selectFrom('members')
    .selectAll()
    .where('companyId', '=', companyId)
    .where('accountId', '=', accountId)
    .executeTakeFirst()

/** Gives a role, if the member still has the other one. */
export async function setRole(
  db: Db,
  { companyId, accountId }: Pick<MemberTable, 'companyId' | 'accountId'>,
  values: { role: Role; roleSinceMs: number; appointedBy: string | null },
): Promise<boolean> {
  const row = await db
    .updateTable('members')
    .set(values)
    .where('companyId', '=', companyId)
    .where('accountId', '=', accountId)
    .where('role', '!=', values.role)
    .returning('accountId')
    .executeTakeFirst()
  return row !== undefined
}

export const deleteMember = (db: Db, companyId: string, accountId: string) =>
  db.deleteFrom('members').where('companyId', '=', companyId).where('accountId', '=', accountId).execute()

export async function countMembers(db: Db, companyId: string): Promise<number> {
  const { members } = await db
    .selectFrom('members')
    .select((row) => row.fn.countAll<number>().as('members'))
    .where('companyId', '=', companyId)
    .executeTakeFirstOrThrow()
  return Number(members)
}

export const joined = (db: Db, accountId: string) =>
  db
    .selectFrom('members')
    .innerJoin('companies', 'companies.id', 'members.companyId')
    .select(['companies.name', 'members.role', 'members.joinedAtMs'])
    .where('members.accountId', '=', accountId)
    .orderBy('members.joinedAtMs')
    .execute()
