import { HOUR_MS } from '../edge/clock.ts'
import type { Who } from '../web/company-menu.ts'
import type { Ctx } from '../web/context.ts'
import { distance } from '../web/dates.ts'
import { each, html, nothing, when } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { mailNote } from '../web/mail-note.ts'
import { insidePage } from '../web/page.ts'
import { field, note, problemNote, textArea } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { filesField, isAboutFiles } from './files-field.ts'
import type { Message } from './message.ts'
import { messages } from './messages.ts'

export const SUPPORT_PAGE = '/auth/support'

export function supportPage(c: Ctx, who: Who | null, message: Message, refusal?: Refusal, hadFiles = false) {
  const t = say(c, messages)
  const errorOf = (name: 'name' | 'email' | 'details') =>
    refusal && (refusal.reason === 'missing' ? !message[name].trim() : refusal.reason === `${name}-wrong`)
      ? refusal.title
      : undefined
  const sent = !refusal && c.req.query('said') === 'sent'
  const page = (status: Parameters<typeof insidePage>[2]) =>
    insidePage(
      c,
      {
        title: sent ? t.receipt.heading : t.title,
        who,
        problem: refusal && problemNote(refusal),
        body: html`<div class="head">
            <div class="flow">
              <h1>${sent ? t.receipt.heading : t.title}</h1>
              ${sent ? nothing : html`<p class="lead">${t.lead}</p>`}
            </div>
          </div>
          ${sent ? nothing : mailNote(c, nothing)}
          <div class="two">
            ${
              sent
                ? afterwards(c)
                : html`<form class="flow" method="post" action="${SUPPORT_PAGE}" enctype="multipart/form-data">
                    ${topics(c, message)}
                    ${field({ name: 'name', label: t.name, value: message.name, autocomplete: 'name', more: 'required', error: errorOf('name') })}
                    ${field({ name: 'email', label: t.email, value: message.email, type: 'email', autocomplete: 'email', more: 'required', error: errorOf('email') })}
                    ${field({ name: 'company', label: t.company, value: message.company, autocomplete: 'organization' })}
                    ${textArea({ name: 'details', label: t.details, value: message.details, hint: t.detailsHint, error: errorOf('details') })}
                    ${cameFrom(c, message)}
                    ${filesField(c, refusal && (isAboutFiles(refusal) ? refusal.title : hadFiles ? t.filesAgain : undefined))}
                    <p><button class="btn main" type="submit">${t.go}</button></p>
                  </form>`
            }
            ${aside(c)}
          </div>`,
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}

/** Without the form: an empty one would look as if nothing had been sent. */
function afterwards(c: Ctx) {
  const t = say(c, messages)
  return html`<div class="flow">
    ${mailNote(c, note({ symbol: 'check', title: t.sent, text: t.receiptComes }))}
    <p><a class="btn" href="${SUPPORT_PAGE}">${t.another}</a></p>
  </div>`
}

function topics(c: Ctx, message: Message) {
  const t = say(c, messages)
  const chosen = Object.hasOwn(t.topics, message.topic) ? message.topic : 'other'
  return html`<fieldset class="sheet">
    <legend class="sr">${t.topic}</legend>
    <p aria-hidden="true"><b>${t.topic}</b></p>
    ${each(
      Object.entries(t.topics),
      ([value, [text, more]]) =>
        html`<label class="pick"
          ><input type="radio" name="topic" value="${value}" ${value === chosen ? 'checked' : ''} /><span
            ><b>${text}</b>${more ? html`<br /><span class="muted small">${more}</span>` : nothing}</span
          ></label
        >`,
    )}
  </fieldset>`
}

/** What is sent along without being typed is said. */
function cameFrom(c: Ctx, { from, why }: Message) {
  const t = say(c, messages)
  return html`${when(from, () => html`<input type="hidden" name="from" value="${from}" />`)}${when(why, () => html`<input type="hidden" name="why" value="${why}" />`)}${when(
    from || why,
    () => html`<p class="hint">${from ? t.page(from) : ''} ${why ? t.reason(why) : ''}</p>`,
  )}`
}

function aside(c: Ctx) {
  const t = say(c, messages)
  const { supportEmail, resetWaitHours } = c.get('edge').config
  return html`<aside class="flow" aria-label="${t.next}">
    <div class="sheet flow">
      <h2>${t.next}</h2>
      <ol class="rows">
        <li>${icon('mail')}<span class="small">${t.nextMail}</span></li>
        <li>${icon('shield')}<span class="small">${t.nextSafe}</span></li>
        <li>
          ${icon('clock')}<span class="small"
            >${t.nextWait(distance(resetWaitHours * HOUR_MS, c.get('language')))}</span
          >
        </li>
      </ol>
      ${when(supportEmail, () => html`<p class="small muted">${t.prefer} <a href="mailto:${supportEmail}">${supportEmail}</a></p>`)}
    </div>
  </aside>`
}
