import { formatNumber, parseNumber, ticketByNumber, ticketPath, type Ticket } from '../tickets/index.ts'
import type { Ctx } from '../web/context.ts'
import { html, type Html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { deskPage } from './frame.ts'
import { messages } from './messages.ts'

/** The ticket that the address of a page names. */
export async function ticketAt(c: Ctx): Promise<Ticket | undefined> {
  const number = parseNumber(c.req.param('number') ?? '')
  return number === undefined ? undefined : ticketByNumber(c.get('edge'), number)
}

export interface PageBelowTicket {
  title: string
  lead: string
  /** Stands first, and gives the page its status. */
  refusal?: Refusal | undefined
  body: Html
}

/** A page of the desk about one thing that is done from a ticket, with the way back to it. */
export function belowTicket(c: Ctx, { number }: Ticket, { title, lead, refusal, body }: PageBelowTicket) {
  const show = (status: Parameters<typeof deskPage>[2]) =>
    deskPage(
      c,
      {
        title,
        current: 'inbox',
        problem: refusal && problemNote(refusal),
        lead,
        body: html`<div class="flow">
          <p class="small"><a href="${ticketPath(number)}">${say(c, messages).toTicket(formatNumber(number))}</a></p>
          ${body}
        </div>`,
      },
      status,
    )
  return refusal ? refuse(c, refusal, show) : show(200)
}
