import { membersIn } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'

/** Members for whom a date changes something, or of whom the company may not know whether it does. */
export const notSetUp = (edge: Pick<Edge, 'db'>, companyId: string) =>
  membersIn(edge, companyId)
    .innerJoin('accounts', 'accounts.id', 'members.accountId')
    .select([
      'accounts.id',
      'accounts.name',
      'accounts.email',
      'accounts.passwordHash',
      'members.role',
      'members.listState',
    ])
    .where('members.listState', 'in', ['off', 'pending', 'invited', 'elsewhere'])
    .orderBy('members.nameKey')
    .orderBy('accounts.id')
    .execute()
