import type { Edge } from '../edge/edge.ts'
import { currentSession, isRecoverySession, sessionById, type Session } from '../sessions/index.ts'
import { needsSecondFactor, refuseRecoverySession } from '../step-up/index.ts'
import type { Ctx } from '../web/context.ts'
import { SWITCH_COMPANY } from '../web/company-menu.ts'
import { html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { messages as chrome } from '../web/messages.ts'
import { doorPage, type Way } from '../web/page.ts'
import { refuse } from '../web/refusal.ts'
import { messages } from './messages.ts'

/**
 * Guards the pages of a company: they open to admins of the company in use, in a session with a second factor that no
 * recovery code opened (DESIGN §4). Stands behind `signedIn`. The company is that of the session and of nothing else.
 */
export async function asCompanyAdmin(c: Ctx, next: () => Promise<void>) {
  const session = currentSession(c)
  if (session.role !== 'admin' || !session.companyId) return notAnAdmin(c, session)
  if (session.secondFactor !== 1) return needsSecondFactor(c)
  return isRecoverySession(session) ? refuseRecoverySession(c) : next()
}

/** The company whose admin this is, behind the guard. */
export function currentCompany(c: Ctx): { id: string; name: string; zone: string } {
  const { companyId, companyName, companyZone } = currentSession(c)
  if (!companyId || companyName === null || companyZone === null)
    throw new Error('a page of a company without its guard')
  return { id: companyId, name: companyName, zone: companyZone }
}

/** Inside of a transaction: whether whoever acts is still an admin of this company, in an open session. */
export async function isStillAdmin(c: Ctx, edge: Edge): Promise<boolean> {
  const session = await sessionById(edge, currentSession(c).id)
  return session?.state === 'open' && session.role === 'admin' && session.companyId === currentCompany(c).id
}

/** Whoever has several companies may be an admin of another one. */
function notAnAdmin(c: Ctx, { companyName, switching }: Session) {
  const t = say(c, messages).refused
  const title = t.title
  const next = companyName === null ? t.none : t.next(companyName)
  const ways: Way[] = [
    { icon: 'person', text: say(c, chrome).goOn, href: '/auth/profile' },
    ...(switching ? [{ icon: 'building', text: say(c, chrome).yourCompanies, href: SWITCH_COMPANY } as const] : []),
  ]
  return refuse(c, { reason: 'not-an-admin', status: 403, title, next }, (status) =>
    doorPage(c, { title, refused: true, body: html`<p class="muted">${next}</p>`, ways }, status),
  )
}
