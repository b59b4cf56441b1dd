import { Hono } from 'hono'
import { looksLikeToken } from '../edge/random.ts'
import { whoAsks } from '../help/index.ts'
import { fromLink } from '../links/index.ts'
import { closeTicket, formatNumber, TICKET_PAGE, ticketOfToken, type Ticket } from '../tickets/index.ts'
import { distance } from '../totp/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { expireCookie, setCookie } from '../web/cookies.ts'
import type { Form } from '../web/form.ts'
import { say } from '../web/language.ts'
import type { Refusal } from '../web/refusal.ts'
import { supportPage, SUPPORT_PAGE } from './form-page.ts'
import { fileRefusal, messageProblem, prefilled, readDetails, readMessage } from './message.ts'
import { messages } from './messages.ts'
import { withUpload } from './read-upload.ts'
import { sendMessage } from './send.ts'
import { noTicketPage, SOLVED_PATH, TICKET_FIELD, ticketPage } from './ticket-page.ts'
import { writeBack } from './write-back.ts'

export { sendMessage } from './send.ts'
export { topicWords } from './topics.ts'

/** Where forms with files are read by this feature itself. */
export const FILE_PATHS = [SUPPORT_PAGE, TICKET_PAGE]

/** Long enough to write; whoever comes back later opens the mail again. */
const COOKIE_SECONDS = 3600

/** A message to support, and what becomes of it. Reachable in every state; tells nobody whether an account exists. */
export const support = new Hono<Env>()
  .get(SUPPORT_PAGE, async (c) => supportPage(c, await whoAsks(c), prefilled(c)))
  .post(SUPPORT_PAGE, async (c) => {
    const who = await whoAsks(c)
    return withUpload(c, async ({ form, files, problem }) => {
      const message = readMessage(form)
      const again = async (refusal: Refusal) => ({
        kept: false,
        answer: await supportPage(c, who, message, refusal, files.length > 0),
      })
      const refusal = problem ? fileRefusal(c, problem) : messageProblem(c, message)
      if (refusal) return again(refusal)
      const sender = { address: c.get('peer').address, language: c.get('language') }
      const sent = await sendMessage(c.get('edge'), message, files, sender)
      return sent.ok ? { kept: true, answer: c.redirect(`${SUPPORT_PAGE}?said=sent`, 303) } : again(notSent(c, sent))
    })
  })
  .get(TICKET_PAGE, async (c) => {
    const token = c.req.query('token')
    if (token !== undefined) return keepToken(c, token)
    const who = await whoAsks(c)
    const ticket = await ticketOf(c)
    return ticket ? ticketPage(c, who, ticket) : noTicketPage(c)
  })
  .post(TICKET_PAGE, async (c) => {
    const who = await whoAsks(c)
    const ticket = await ticketOf(c)
    if (!ticket) return noTicketPage(c)
    return withUpload(c, async ({ form, files, problem }) => {
      const details = readDetails(form)
      const again = async (refusal: Refusal) => ({
        kept: false,
        answer: await ticketPage(c, who, ticket, { details, refusal, hadFiles: files.length > 0 }),
      })
      const t = say(c, messages).ticket
      if (!isShownFor(form, ticket)) return again({ reason: 'other-link', status: 409, ...t.otherLink })
      if (problem) return again(fileRefusal(c, problem))
      if (!details.trim()) return again({ reason: 'missing', status: 422, ...t.empty })
      const sent = await writeBack(c.get('edge'), ticket, details, files, c.get('peer').address)
      if (sent.ok) return { kept: true, answer: c.redirect(`${TICKET_PAGE}?said=sent`, 303) }
      if (sent.reason === 'gone') return { kept: false, answer: await noTicketPage(c) }
      if (sent.reason !== 'newer-open') return again(notSent(c, sent))
      return again({ reason: 'over', status: 409, ...t.newerOpen })
    })
  })
  .post(SOLVED_PATH, async (c) => {
    const who = await whoAsks(c)
    const ticket = await ticketOf(c)
    if (!ticket) return noTicketPage(c)
    if (!isShownFor(c.get('form'), ticket))
      return ticketPage(c, who, ticket, {
        refusal: { reason: 'other-link', status: 409, ...say(c, messages).ticket.otherLink },
      })
    await closeTicket(c.get('edge'), ticket.id, 'person')
    return c.redirect(`${TICKET_PAGE}?said=solved`, 303)
  })

/** As links do: out of histories, logs and referrers, into a cookie for this page alone. */
function keepToken(c: Ctx, token: string) {
  if (looksLikeToken(token)) setCookie(c, 'link', token, { path: TICKET_PAGE, maxAgeSeconds: COOKIE_SECONDS })
  else expireCookie(c, 'link', TICKET_PAGE)
  return c.redirect(TICKET_PAGE, 303)
}

const ticketOf = (c: Ctx) => ticketOfToken(c.get('edge'), fromLink(c))

/** A form of another ticket is refused; programs that send no such field act on the link that they hold. */
function isShownFor(form: Form, { number }: Ticket): boolean {
  const shownFor = form.text(TICKET_FIELD)
  return !shownFor || shownFor === formatNumber(number)
}

function notSent(c: Ctx, sent: { reason: 'files-gone' } | { reason: 'later'; nextAtMs: number }): Refusal {
  if (sent.reason === 'files-gone') return fileRefusal(c, { kind: 'unreadable', name: '' })
  const retryAfterMs = sent.nextAtMs - c.get('edge').clock.nowMs()
  return { reason: 'mail-limit', status: 429, ...say(c, messages).later(distance(c, retryAfterMs)), retryAfterMs }
}
