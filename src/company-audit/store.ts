import { sql } from 'kysely'
import { wordsToFind } from '../accounts/index.ts'
import { membersIn } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'

/** Members by the beginnings of parts of their name or address. */
export async function findMembers(edge: Edge, companyId: string, typed: string, most: number) {
  const words = wordsToFind(typed)
  if (words.length === 0) return []
  let rows = membersIn(edge, companyId)
  for (const word of words)
    rows = rows.where(sql<boolean>`members.search_key like ${`% ${word.replace(/[!%_]/g, '!$&')}%`} escape '!'`)
  return rows
    .innerJoin('accounts', 'accounts.id', 'members.accountId')
    .select(['accounts.id', 'accounts.name', 'accounts.email', 'accounts.status'])
    .orderBy('members.nameKey')
    .orderBy('members.accountId')
    .limit(most)
    .execute()
}
