import { lockAccount } from '../accounts/index.ts'
import { isVerified } from '../caller-verification/index.ts'
import { companyById } from '../companies/index.ts'
import { isStillStaff } from '../desk-access/index.ts'
import { inTransaction } from '../edge/edge.ts'
import { aloneWith } from '../edge/locks.ts'
import { openRequest } from '../requests/index.ts'
import { currentSession } from '../sessions/index.ts'
import { lockTicket, type Ticket } from '../tickets/index.ts'
import type { Ctx } from '../web/context.ts'
import { couldLead } from './companies.ts'
import { tellFormerAdmins } from './tell.ts'

/**
 * An agent asks that the verified caller of a ticket becomes the admin of a company. False: between the page and its button
 * something became another; nothing has changed.
 */
export function nominate(c: Ctx, ticket: Ticket, { companyId, reason }: { companyId: string; reason: string }) {
  const { accountId: actorId, id: sessionId } = currentSession(c)
  const accountId = ticket.accountId ?? ''
  return inTransaction(c.get('edge'), async (edge): Promise<boolean> => {
    // The smaller id first, then the ticket.
    for (const id of [actorId, accountId].sort()) await lockAccount(edge, id)
    const account = await lockAccount(edge, accountId)
    const company = await companyById(edge, companyId)
    if (!account || !company) return false
    await aloneWith(edge, `admins ${companyId}`)
    const now = await lockTicket(edge, ticket.id)
    if (!now || !(await isStillStaff(edge, { sessionId, accountId: actorId }, { freshCode: true }))) return false
    if ((await isVerified(edge, now))?.accountId !== account.id || !(await couldLead(edge, account, companyId)))
      return false
    const opened = await openRequest(edge, {
      account,
      openedBy: actorId,
      openedAs: 'support',
      kind: 'nomination',
      company: null,
      ticketId: ticket.id,
      targetCompanyId: companyId,
      reason,
      network: c.get('peer').address,
    })
    if (opened.ok) await tellFormerAdmins(edge, account, company, 'asked')
    return opened.ok
  })
}
