import { currentCompany } from '../company-admin/index.ts'
import type { Edge } from '../edge/edge.ts'
import { nameForOthers } from '../outbox/index.ts'
import { currentSession, hasFreshCode, sessionById } from '../sessions/index.ts'
import { accountById } from '../accounts/index.ts'
import type { Ctx } from '../web/context.ts'

/** Who changes who belongs to a company. */
export interface By {
  actor: string
  /** Null for whoever runs the platform. */
  accountId: string | null
  /** What to call that person in mails; null for whoever runs the platform. */
  name: string | null
  network?: string
  /** Asked inside the transaction, when nobody else changes the admins of the company any more. */
  stillMay(edge: Edge): Promise<boolean>
}

export const byCommandLine: By = {
  actor: 'command-line',
  accountId: null,
  name: null,
  stillMay: () => Promise.resolve(true),
}

/** An admin of the company in use: still one, with a session that is open and a code that is fresh. */
export async function byAdmin(c: Ctx): Promise<By> {
  const { id: sessionId, accountId } = currentSession(c)
  const company = currentCompany(c)
  const admin = await accountById(c.get('edge'), accountId)
  return {
    actor: accountId,
    accountId,
    name: admin ? nameForOthers(admin) : null,
    network: c.get('peer').address,
    async stillMay(edge) {
      const session = await sessionById(edge, sessionId)
      return (
        session?.state === 'open' &&
        session.role === 'admin' &&
        session.companyId === company.id &&
        hasFreshCode(edge, session)
      )
    },
  }
}
