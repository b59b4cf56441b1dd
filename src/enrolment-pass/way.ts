import { accountById } from '../accounts/index.ts'
import type { ResetRequest } from '../requests/index.ts'
import { currentSession } from '../sessions/index.ts'
import { ticketById } from '../tickets/index.ts'
import type { Ctx } from '../web/context.ts'
import { say } from '../web/language.ts'
import { deskPassPath } from './desk-page.ts'
import { memberPassPath } from './member-page.ts'
import { pageMessages } from './page-messages.ts'
import { standingOf } from './standing.ts'

/** From the page of its request to the pass, for whoever can have it shown there, as long as nobody has. */
export async function wayToPass(c: Ctx, request: ResetRequest) {
  const edge = c.get('edge')
  const { accountId: personId, id: sessionId, role, companyId: inCompany } = currentSession(c)
  const bySupport = request.openedAs === 'support'
  // An operator looks at a request of a company, and is no admin there.
  if (!bySupport && (role !== 'admin' || inCompany !== request.companyId)) return undefined
  const account = await accountById(edge, request.accountId)
  const companyId = bySupport ? null : request.companyId
  const standing = account && (await standingOf(edge, account, { companyId, personId, sessionId }))
  if (standing?.kind !== 'ready' || !standing.mine || standing.requestId !== request.id) return undefined
  const href = bySupport ? await deskPath(c, request) : memberPassPath(request.accountId)
  return href === undefined ? undefined : { href, text: say(c, pageMessages).ready.go }
}

async function deskPath(c: Ctx, { ticketId }: ResetRequest): Promise<string | undefined> {
  const ticket = ticketId === null ? undefined : await ticketById(c.get('edge'), ticketId)
  return ticket && deskPassPath(ticket.number)
}
