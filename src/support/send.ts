import { addressHash, normaliseAddress } from '../accounts/index.ts'
import { DAY_MS, HOUR_MS } from '../edge/clock.ts'
import { inTransactionOr, type Edge } from '../edge/edge.ts'
import { networkOf } from '../edge/network.ts'
import { NETWORK_MAIL_LIMITS, requestMail } from '../outbox/index.ts'
import { addMessage, attachFiles, openTicket } from '../tickets/index.ts'
import type { Language } from '../web/language.ts'
import { mailDesk } from './desk-mail.ts'
import type { Message } from './message.ts'
import { mailReceipt } from './receipt.ts'
import type { ReceivedFile } from './receive-files.ts'

/** Of one network: tickets that it opens, or could have opened. */
const TICKET_LIMITS = [
  { most: 5, withinMs: HOUR_MS },
  { most: 30, withinMs: DAY_MS },
]
const ONCE_A_DAY = [{ most: 1, withinMs: DAY_MS }]

export type Sent = { ok: true } | { ok: false; reason: 'later'; nextAtMs: number } | { ok: false; reason: 'files-gone' }

/** By what the sender is known: the network, and the asker's language. */
export interface Sender {
  address: string
  language: Language
}

/**
 * A message by the form: into the open ticket of the typed address, or a new one. The answer is the same for every
 * address. Limited per network, and per typed address in that network: the form is no way to flood the desk, and nobody
 * can silence somebody else by typing their address. One transaction with the mails: what is refused uses nothing up.
 */
export const sendMessage = (edge: Edge, message: Message, files: ReceivedFile[], sender: Sender): Promise<Sent> =>
  inTransactionOr<Sent>(edge, async (edge, undo) => {
    const network = edge.keys.mac('network', networkOf(sender.address))
    const email = normaliseAddress(message.email) ?? ''
    const there = `${network} ${addressHash(edge, email)}`
    const limited = async (askedBy: string, limits?: typeof TICKET_LIMITS) => {
      const requested = await requestMail(edge, 'support', askedBy, limits)
      if (!requested.ok) undo({ ok: false, reason: 'later', nextAtMs: requested.nextAtMs })
    }
    await limited(network, NETWORK_MAIL_LIMITS)
    await limited(there)
    // Whether an address has an open ticket must not show: the first message for it counts as one in either case.
    const isFirst = (await requestMail(edge, 'support', `first ${there}`, ONCE_A_DAY)).ok
    const { ticket, isNew } = await openTicket(edge, {
      topic: message.topic,
      email,
      name: message.name,
      company: message.company,
      language: sender.language,
      fromPath: message.from || null,
      reasonCode: message.why ?? null,
      network: sender.address,
    })
    if (isFirst || isNew) await limited(`tickets ${network}`, TICKET_LIMITS)
    const messageId = await addMessage(edge, ticket, { author: 'person', via: 'form', text: message.details.trim() })
    const ids = files.map(({ id }) => id)
    if (!(await attachFiles(edge, ids, { ticketId: ticket.id, messageId }))) undo({ ok: false, reason: 'files-gone' })
    await mailReceipt(edge, ticket)
    await mailDesk(edge, ticket, { ...message, files, via: 'form' })
    return { ok: true }
  })
