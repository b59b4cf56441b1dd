import { lockAccount } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { membershipsOf } from '../companies/index.ts'
import { inTransaction } from '../edge/edge.ts'
import { currentSession, sessionById, switchCompany } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'

/**
 * Lets this session work for another company of its person. False for every other company, whether there is one of that
 * id or not (promise 9), and for a session that ended a moment ago.
 */
export function switchTo(c: Ctx, companyId: string): Promise<boolean> {
  const { id, accountId } = currentSession(c)
  return inTransaction(c.get('edge'), async (edge) => {
    await lockAccount(edge, accountId)
    const session = await sessionById(edge, id)
    const company = (await membershipsOf(edge, accountId)).find(({ id }) => id === companyId)
    if (session?.state !== 'open' || !company) return false
    if (session.chosenCompanyId === company.id) return true
    if (!(await switchCompany(edge, session, company.id))) return false
    await record(edge, {
      event: 'session_company_switched',
      actor: accountId,
      accountId,
      // In the log of the company that is entered. The one that is left need not learn which others there are.
      companyId: company.id,
      network: c.get('peer').address,
      reason: company.name,
    })
    return true
  })
}
