import { sql } from 'kysely'
import type { Db } from '../edge/database.ts'

/** A company, how many people it has, and the one admin of theirs who counts, where there is one. */
export interface FewAdmins {
  id: string
  name: string
  members: number
  admin: { name: string; email: string } | undefined
}

/**
 * Companies with no admin, or with one, who could help a member: active, with a second factor that works (DESIGN §4). In
 * the order of their names.
 */
export async function withAdmins(
  db: Db,
  admins: 0 | 1,
  { after, most }: { after: { name: string; id: string } | undefined; most: number },
): Promise<FewAdmins[]> {
  const rows = await db
    .selectFrom('companies')
    .leftJoin('members as admins', (join) =>
      join.onRef('admins.companyId', '=', 'companies.id').on('admins.role', '=', 'admin'),
    )
    .leftJoin('accounts', (join) =>
      join
        .onRef('accounts.id', '=', 'admins.accountId')
        .on('accounts.status', '=', 'active')
        .on('accounts.twoFactor', '=', 'on'),
    )
    .leftJoin('authenticators as working', (join) =>
      join
        .onRef('working.accountId', '=', 'accounts.id')
        .on('working.retiredAtMs', 'is', null)
        .on('working.suspendedAtMs', 'is', null),
    )
    .select(['companies.id', 'companies.name'])
    .select([
      sql<string | null>`min(case when working.id is not null then accounts.name end)`.as('adminName'),
      sql<string | null>`min(case when working.id is not null then accounts.email end)`.as('adminEmail'),
    ])
    .select((all) =>
      all
        .selectFrom('members')
        .select((people) => people.fn.countAll<number>().as('people'))
        .whereRef('members.companyId', '=', 'companies.id')
        .as('people'),
    )
    .$if(after !== undefined, (rows) =>
      rows.where(sql<boolean>`(companies.name, companies.id) > (${after?.name}, ${after?.id})`),
    )
    .groupBy(['companies.id', 'companies.name'])
    .having((all) => all.fn.count('working.accountId').distinct(), '=', admins)
    .orderBy('companies.name')
    .orderBy('companies.id')
    .limit(most)
    .execute()
  return rows.map(({ id, name, people, adminName, adminEmail }) => ({
    id,
    name,
    members: Number(people),
    admin: adminName === null || adminEmail === null ? undefined : { name: adminName, email: adminEmail },
  }))
}
