import { accountByAddress, mailLanguage } from '../accounts/index.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { oweMail, type Recipient } from '../outbox/index.ts'
import { reopenTicket, type Changed } from './change.ts'
import { newTicketLink } from './links.ts'
import { messages } from './messages.ts'
import { formatNumber } from './number.ts'
import * as store from './store.ts'
import type { Ticket } from './store.ts'
import { addMessage } from './thread.ts'

/**
 * To whom mails about a ticket go: the stored address of the account that has the typed one, else the typed one. Never to
 * the name that was typed: it would be a stranger's words in our mail.
 */
export async function recipientOf(edge: Edge, { email, language }: Pick<Ticket, 'email' | 'language'>) {
  const account = await accountByAddress(edge, email)
  const recipient: Recipient & { to: string } = account
    ? { to: account.email, name: account.name, language: mailLanguage(edge, account) }
    : { to: email, language }
  return { recipient, account }
}

/** An agent answers: the words go out by mail, with a link to write back. A closed ticket is open again. */
export const answerTicket = (
  edge: Edge,
  ticketId: string,
  { agentId, text }: { agentId: string; text: string },
): Promise<Changed> =>
  inTransaction(edge, async (edge): Promise<Changed> => {
    const reopened = await reopenTicket(edge, ticketId, { agentId })
    if (!reopened.ok && reopened.refusal !== 'open') return reopened
    const ticket = await store.lock(edge.db, ticketId)
    if (!ticket) return { ok: false, refusal: 'gone' }
    await addMessage(edge, ticket, { author: 'staff', by: agentId, via: 'desk', text })
    await mailAnswer(edge, ticket, text)
    return { ok: true }
  })

async function mailAnswer(edge: Edge, ticket: Ticket, text: string): Promise<void> {
  const { recipient } = await recipientOf(edge, ticket)
  const t = messages[recipient.language].answer
  const number = formatNumber(ticket.number)
  await oweMail(edge, 'support-answer', recipient, {
    subject: t.subject(number, edge.config.platformName),
    heading: t.heading,
    paragraphs: [t.lead(number), ...linesOf(text)],
    button: { label: t.go, url: await newTicketLink(edge, ticket.id), after: t.after },
  })
}

/** Each line is a paragraph of its own: an HTML mail folds line ends. */
export const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
