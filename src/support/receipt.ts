import type { Account } from '../accounts/index.ts'
import { DAY_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { helpersOf } from '../lost-phone/index.ts'
import { oweMail, requestMail } from '../outbox/index.ts'
import { formatNumber, newTicketLink, recipientOf, type Ticket } from '../tickets/index.ts'
import { messages, type Words } from './messages.ts'

/** To one address, whoever asks for them. Those that went out lead to the same ticket. */
const LIMITS = [{ most: 3, withinMs: DAY_MS }]

/**
 * A receipt, without a word of what was typed: it goes to whomever the sender named. Only the receipt to an account's own
 * address says whether an admin can help, because the page answers everybody alike.
 */
export async function mailReceipt(edge: Edge, ticket: Ticket): Promise<void> {
  if (!(await requestMail(edge, 'support-receipt', ticket.emailKey, LIMITS)).ok) return
  const { recipient, account } = await recipientOf(edge, ticket)
  const t = messages[recipient.language].receipt
  const number = formatNumber(ticket.number)
  await oweMail(edge, 'support-receipt', recipient, {
    subject: t.subject(number, edge.config.platformName),
    heading: t.heading,
    paragraphs: [t.number(number), ...(account ? await adminLines(edge, account, t) : [])],
    button: { label: t.go, url: await newTicketLink(edge, ticket.id), after: t.after },
    objection: { heading: t.objectionHeading, text: t.objectionText },
  })
}

/** An admin who counts (DESIGN §4), for whoever has something that an admin can reset. */
async function adminLines(edge: Edge, account: Account, t: Words['receipt']): Promise<string[]> {
  if (account.status !== 'active' || account.twoFactor === 'off') return []
  const helpers = await helpersOf(edge, account)
  if (!helpers) return []
  return [t.admin(helpers.company.name), account.twoFactor === 'on' ? t.askAdmins : t.askInPerson]
}
