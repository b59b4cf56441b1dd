import { lockAccount } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { standingsOf } from '../companies/index.ts'
import { DAY_MS } from '../edge/clock.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { hasFreshCode, isRecoverySession, sessionById } from '../sessions/index.ts'
import { addSystemMessage, lockTicket } from '../tickets/index.ts'
import { standing } from './judge.ts'
import * as store from './store.ts'
import { tellAnswered } from './tell.ts'

/** As for every second person: whoever became an admin a moment ago says no, and no yes. */
const LATELY_MS = 7 * DAY_MS

export type Decision = 'confirm' | 'refuse'
export type AnswerRefusal = 'gone' | 'over' | 'own-account' | 'opened-it' | 'too-new'
export type Answered = { ok: true } | { ok: false; refusal: AnswerRefusal }

/** An admin of the managing company answers support, once; session, role, ticket and account are looked at again. */
export function answerSupport(
  edge: Edge,
  { sessionId, network }: { sessionId: string; network: string },
  id: string,
  decision: Decision,
): Promise<Answered> {
  return inTransaction(edge, async (edge): Promise<Answered> => {
    const seen = await store.byId(edge.db, id)
    const account = seen && (await lockAccount(edge, seen.accountId))
    const session = await sessionById(edge, sessionId)
    if (!seen || !account || session?.state !== 'open' || !hasFreshCode(edge, session)) return no('gone')
    if (session.role !== 'admin' || session.companyId !== seen.companyId) return no('gone')
    if (session.secondFactor !== 1 || isRecoverySession(session)) return no('gone')
    const ticket = await lockTicket(edge, seen.ticketId)
    const asked = await store.byId(edge.db, id)
    if (asked?.answer !== null || asked.endedAtMs !== null || ticket?.accountId !== account.id) return no('over')
    if (!['waiting', 'lapsed'].includes(await standing(edge, account, asked))) return no('over')
    if (session.accountId === account.id) return no('own-account')
    // Whoever works for the platform and leads the company is one person all the same.
    if (decision === 'confirm' && session.accountId === asked.askedBy) return no('opened-it')
    if (decision === 'confirm' && (await isNew(edge, asked.companyId, session.accountId))) return no('too-new')
    const answeredBy = session.accountId
    const answer = decision === 'confirm' ? 'confirmed' : 'refused'
    const answered = await store.answer(edge.db, id, { answer, answeredBy, answeredAtMs: edge.clock.nowMs() })
    if (!answered) return no('over')
    const event = answer === 'confirmed' ? 'authn_mfa_reset_confirmed' : 'authn_mfa_reset_confirmation_refused'
    const { companyId } = answered
    await record(edge, { event, actor: answeredBy, accountId: account.id, companyId, network })
    await addSystemMessage(edge, ticket, answer === 'confirmed' ? 'admin-confirmed' : 'admin-refused')
    await tellAnswered(edge, account, answered, ticket.number)
    return { ok: true }
  })
}

const no = (refusal: AnswerRefusal): Answered => ({ ok: false, refusal })

export async function isNew(edge: Edge, companyId: string, accountId: string): Promise<boolean> {
  const admin = (await standingsOf(edge, companyId)).find(({ id }) => id === accountId)
  return admin === undefined || admin.roleSinceMs > edge.clock.nowMs() - LATELY_MS
}
