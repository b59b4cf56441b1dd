import { noteUse } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import type { Session } from './sessions.ts'
import * as store from './store.ts'

/** Whoever had no company yet works for the one just joined; nobody is moved from one to another. */
export const useFirstCompany = ({ db }: Edge, sessionId: string, companyId: string) =>
  store.useCompany(db, sessionId, companyId)

/** Works for another of the person's companies from here on; strength and end stay. False for any other company. */
export async function switchCompany(
  edge: Edge,
  { id, accountId }: Pick<Session, 'id' | 'accountId'>,
  companyId: string,
): Promise<boolean> {
  if (!(await store.switchCompany(edge.db, { id, accountId, companyId }))) return false
  await noteUse(edge, companyId, accountId)
  return true
}
