import { accountById } from '../accounts/index.ts'
import { deskPage } from '../desk-access/index.ts'
import { LOOKS_LIKE_LINK } from '../outbox/index.ts'
import { currentSession, formToken, takeDraft } from '../sessions/index.ts'
import { formatNumber, ticketPath, type Ticket } from '../tickets/index.ts'
import type { Ctx } from '../web/context.ts'
import { oneLine } from '../web/form.ts'
import { html } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { field, problemNote } from '../web/parts.ts'
import { personLine } from '../web/person-line.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { messages } from './messages.ts'
import { RESUME, SUSPEND } from './paths.ts'
import { resumeAccount, suspendAccount } from './suspend.ts'

export type Act = 'suspend' | 'resume'
const PATHS = { suspend: SUSPEND, resume: RESUME }
const ACTS = { suspend: suspendAccount, resume: resumeAccount }
const MOST_REASON = 500

/** Names the person and says what will happen, before anything does. For a ticket that is tied to an account. */
export async function actPage(c: Ctx, ticket: Ticket, act: Act, typed?: { reason: string; refusal: Refusal }) {
  const t = say(c, messages)
  const edge = c.get('edge')
  const session = currentSession(c)
  const words = t.acts[act]
  const account = await accountById(edge, ticket.accountId ?? '')
  const path = PATHS[act](ticket.number)
  const reason = typed?.reason ?? (await takeDraft(edge, session.id, path))?.reason ?? ''
  const page = (status: Parameters<typeof deskPage>[2]) =>
    deskPage(
      c,
      {
        title: words.title(account?.name ?? t.gone),
        problem: typed && problemNote(typed.refusal),
        body: html`<form class="flow" method="post" action="${path}">
          ${formToken(c, session, path)}
          <div class="sheet flow">
            ${account ? personLine(account, formatNumber(ticket.number)) : ''}
            <ul class="rows">
              ${words.lines.map((line) => html`<li>${icon('info')}<span>${line}</span></li>`)}
            </ul>
          </div>
          ${field({ name: 'reason', label: t.reason, value: reason, hint: t.reasonHint, error: typed?.refusal.title, more: 'required' })}
          <p class="row stretch">
            <button class="btn grave" type="submit">${words.go}</button
            ><a class="btn plain" href="${ticketPath(ticket.number)}">${t.keep}</a>
          </p>
        </form>`,
      },
      status,
    )
  return typed ? refuse(c, typed.refusal, page) : page(200)
}

export async function doAct(c: Ctx, ticket: Ticket, act: Act): Promise<Response> {
  const reason = oneLine(c.get('form').text('reason'))
  const refusal = reasonProblem(c, reason)
  if (refusal) return actPage(c, ticket, act, { reason, refusal })
  const done = await ACTS[act](c.get('edge'), ticket, {
    session: currentSession(c),
    reason,
    network: c.get('peer').address,
  })
  return c.redirect(`${ticketPath(ticket.number)}?said=${done ? act : 'changed'}`, 303)
}

function reasonProblem(c: Ctx, reason: string): Refusal | undefined {
  const t = say(c, messages).refused
  if (!reason) return { reason: 'reason-missing', status: 422, ...t.noReason }
  if ([...reason].length > MOST_REASON)
    return { reason: 'reason-too-long', status: 422, ...t.tooLong(String(MOST_REASON)) }
  // It goes into mails to the person: nobody gets a link into them.
  return LOOKS_LIKE_LINK.test(reason) ? { reason: 'reason-with-link', status: 422, ...t.reasonWithLink } : undefined
}
