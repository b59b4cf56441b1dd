import { inTransactionOr, type Edge } from '../edge/edge.ts'
import { networkOf } from '../edge/network.ts'
import { NETWORK_MAIL_LIMITS, requestMail } from '../outbox/index.ts'
import { addMessage, attachFiles, lockTicket, reopenTicket, type Ticket } from '../tickets/index.ts'
import { mailDesk } from './desk-mail.ts'
import type { ReceivedFile } from './receive-files.ts'
import type { Sent } from './send.ts'

export type WrittenBack = Sent | { ok: false; reason: 'gone' } | { ok: false; reason: 'newer-open' }

/** A message by the link of a mail; a closed ticket is open again. */
export const writeBack = (
  edge: Edge,
  { id }: Ticket,
  details: string,
  files: ReceivedFile[],
  address: string,
): Promise<WrittenBack> =>
  inTransactionOr<WrittenBack>(edge, async (edge, undo) => {
    const network = edge.keys.mac('network', networkOf(address))
    const requested = await requestMail(edge, 'support', network, NETWORK_MAIL_LIMITS)
    if (!requested.ok) undo({ ok: false, reason: 'later', nextAtMs: requested.nextAtMs })
    const reopened = await reopenTicket(edge, id, 'person')
    if (!reopened.ok && reopened.refusal !== 'open')
      undo({ ok: false, reason: reopened.refusal === 'newer-open' ? 'newer-open' : 'gone' })
    const ticket = (await lockTicket(edge, id)) ?? undo({ ok: false, reason: 'gone' })
    const messageId = await addMessage(edge, ticket, { author: 'person', via: 'link', text: details.trim() })
    const ids = files.map(({ id }) => id)
    if (!(await attachFiles(edge, ids, { ticketId: id, messageId }))) undo({ ok: false, reason: 'files-gone' })
    await mailDesk(edge, ticket, { name: ticket.name, company: ticket.company, details, files, via: 'link' })
    return { ok: true }
  })
