import type { Edge } from '../edge/edge.ts'
import { addSystemMessage, lockTicket } from '../tickets/index.ts'
import type { Ending, KindName, ResetRequest } from './store.ts'

const REQUESTED = { reset: 'reset-requested', pass: 'pass-requested', nomination: 'nomination-requested' } as const
const DONE = { reset: 'reset-done', pass: 'pass-ready', nomination: 'nominated' } as const satisfies Record<
  KindName,
  string
>

/**
 * The thread of the ticket that support asked from says what becomes of it, where its agent looks. Inside a transaction that
 * has locked the account: the ticket's lock comes after it. `by`: somebody of support.
 */
export async function tellThread(
  edge: Edge,
  { kind, ticketId }: Pick<ResetRequest, 'kind' | 'ticketId'>,
  what: 'requested' | 'approved' | Ending,
  by: string | null = null,
): Promise<void> {
  const ticket = ticketId === null ? undefined : await lockTicket(edge, ticketId)
  if (!ticket) return
  const key =
    what === 'requested' ? REQUESTED[kind] : what === 'took-effect' ? DONE[kind] : (`request-${what}` as const)
  await addSystemMessage(edge, ticket, key, by)
}
