import { lockAccount } from '../accounts/index.ts'
import { isVerified } from '../caller-verification/index.ts'
import { memberOf } from '../companies/index.ts'
import { currentCompany, isStillAdmin } from '../company-admin/index.ts'
import { isStillStaff } from '../desk-access/index.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { openRequest, takeEffectIfDue } from '../requests/index.ts'
import { currentSession, hasFreshCode, sessionById } from '../sessions/index.ts'
import { lockTicket, type Ticket } from '../tickets/index.ts'
import type { Ctx } from '../web/context.ts'
import { showPass, type ShowRefusal } from './passes.ts'
import { standingOf } from './standing.ts'
import * as store from './store.ts'

/** False: between the page and its button something became another; the page says what it is now. */
type Asked = Promise<boolean>

/** By an admin of the company in use, for a member that it manages. Everything is looked at again, both people locked. */
export function askAsAdmin(c: Ctx, accountId: string, reason: string): Asked {
  const { accountId: actorId, id: sessionId } = currentSession(c)
  const company = currentCompany(c)
  return inTransaction(c.get('edge'), async (edge) => {
    const account = await lockBoth(edge, actorId, accountId)
    if (!account || !(await isAdminNow(c, edge))) return false
    // Who has left the company meanwhile is no longer for its admins to help.
    if (!(await memberOf(edge, company.id, account.id))) return false
    if (!isAskable(await standingOf(edge, account, { companyId: company.id, personId: actorId, sessionId })))
      return false
    const network = c.get('peer').address
    const asked = { account, openedBy: actorId, openedAs: 'admin', kind: 'pass', company, reason, network } as const
    return (await openRequest(edge, asked)).ok
  })
}

/** By an agent, from a ticket whose caller was verified lately. */
export function askAsSupport(c: Ctx, ticket: Ticket, reason: string): Asked {
  const { accountId: actorId, id: sessionId } = currentSession(c)
  return inTransaction(c.get('edge'), async (edge) => {
    const account = await lockBoth(edge, actorId, ticket.accountId ?? '')
    const now = account && (await lockTicket(edge, ticket.id))
    if (!now || !(await isStillStaff(edge, { sessionId, accountId: actorId }, { freshCode: true }))) return false
    if ((await isVerified(edge, now))?.accountId !== account.id) return false
    if (!isAskable(await standingOf(edge, account, { companyId: null, personId: actorId, sessionId }))) return false
    const network = c.get('peer').address
    const from = { openedBy: actorId, openedAs: 'support', company: null, ticketId: ticket.id } as const
    return (await openRequest(edge, { account, kind: 'pass', ...from, reason, network })).ok
  })
}

/** Inside of a transaction: whether whoever acts still is an admin of the company in use, with a fresh code. */
export async function isAdminNow(c: Ctx, edge: Edge): Promise<boolean> {
  const session = await sessionById(edge, currentSession(c).id)
  return session !== undefined && hasFreshCode(edge, session) && isStillAdmin(c, edge)
}

const isAskable = ({ kind }: Awaited<ReturnType<typeof standingOf>>) => kind === 'ask' || kind === 'shown-elsewhere'

/** The smaller id first. The one whom it is about. */
async function lockBoth(edge: Edge, actorId: string, accountId: string) {
  const [first, second] = [actorId, accountId].sort()
  const one = await lockAccount(edge, first!)
  const other = second === first ? one : await lockAccount(edge, second!)
  return accountId === first ? one : other
}

/** For whoever may: what is due takes effect first, so that nobody waits for the minute job. */
export async function showTo(
  c: Ctx,
  accountId: string,
  companyId: string | null,
  stillMay: (edge: Edge) => Promise<boolean>,
): Promise<{ ok: true } | { ok: false; refusal: ShowRefusal }> {
  const edge = c.get('edge')
  const { accountId: actorId, id: sessionId } = currentSession(c)
  const pass = await inTransaction(edge, async (edge) => {
    if (!(await lockAccount(edge, accountId))) return undefined
    await takeEffectIfDue(edge, accountId)
    return store.livingOf(edge.db, accountId)
  })
  if (!pass || pass.companyId !== companyId) return { ok: false, refusal: 'not-there' }
  return showPass(edge, pass.id, { accountId: actorId, sessionId, network: c.get('peer').address, stillMay })
}
