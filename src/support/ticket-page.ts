import { serverZone } from '../companies/index.ts'
import {
  filesOf,
  formatNumber,
  messagesOf,
  TICKET_PAGE,
  type Message,
  type Ticket,
  type TicketFile,
} from '../tickets/index.ts'
import type { Who } from '../web/company-menu.ts'
import type { Ctx } from '../web/context.ts'
import { exactly } from '../web/dates.ts'
import { each, html, nothing, when, type Html } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { mailNote } from '../web/mail-note.ts'
import { doorPage, insidePage } from '../web/page.ts'
import { note, problemNote, textArea, textLines } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { filesField, isAboutFiles } from './files-field.ts'
import { messages } from './messages.ts'

export const SOLVED_PATH = `${TICKET_PAGE}/solved`

/** Says in the form for which ticket it was shown: a second mail may have put its link into the cookie since. */
export const TICKET_FIELD = 'ticket'
const ticketField = ({ number }: Ticket) =>
  html`<input type="hidden" name="${TICKET_FIELD}" value="${formatNumber(number)}" />`

export async function ticketPage(
  c: Ctx,
  who: Who | null,
  ticket: Ticket,
  { details = '', refusal, hadFiles }: { details?: string; refusal?: Refusal | undefined; hadFiles?: boolean } = {},
) {
  const t = say(c, messages).ticket
  const title = t.title(formatNumber(ticket.number))
  const said = refusal ? undefined : saidOf(c, t.said)
  const thread = await threadOf(c, ticket)
  const again = hadFiles ? say(c, messages).filesAgain : undefined
  const page = (status: Parameters<typeof insidePage>[2]) =>
    insidePage(
      c,
      {
        title,
        who,
        narrow: true,
        problem: refusal && problemNote(refusal),
        body: html`<div class="head">
            <div class="flow">
              <h1>${title}</h1>
              <p class="lead">${ticket.state === 'open' ? t.open[ticket.waitingFor] : t.closed}</p>
            </div>
          </div>
          ${said ? mailNote(c, note({ symbol: 'check', text: said })) : nothing}
          <section class="flow">
            <h2>${t.thread}</h2>
            ${thread}
            <div class="sheet flow">
              <form class="flow" method="post" action="${TICKET_PAGE}" enctype="multipart/form-data">
                ${ticketField(ticket)}
                <h2>${t.write}</h2>
                ${textArea({ name: 'details', label: t.details, value: details, hint: t.detailsHint, error: refusal?.reason === 'missing' ? refusal.title : undefined })}
                ${filesField(c, refusal && (isAboutFiles(refusal) ? refusal.title : again))}
                <p><button class="btn main" type="submit">${t.go}</button></p>
              </form>
            </div>
            ${when(
              ticket.state === 'open',
              () =>
                html`<form class="flow" method="post" action="${SOLVED_PATH}">
                  ${ticketField(ticket)}
                  <p><button class="btn" type="submit">${icon('check')}${t.solved}</button></p>
                  <p class="hint">${t.solvedHint}</p>
                </form>`,
            )}
            <p class="small muted">${t.keep}</p>
          </section>`,
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}

function saidOf(c: Ctx, said: Record<string, string>) {
  const key = c.req.query('said') ?? ''
  return Object.hasOwn(said, key) ? said[key] : undefined
}

async function threadOf(c: Ctx, ticket: Ticket): Promise<Html> {
  const edge = c.get('edge')
  const all = await messagesOf(edge, ticket.id)
  const { happened } = say(c, messages).ticket
  // The rest says what support does, or whether there is an account.
  const shown = all.filter(({ author, text }) => author !== 'system' || Object.hasOwn(happened, text))
  const files = Map.groupBy(await filesOf(edge, ticket.id), ({ messageId }) => messageId)
  return html`<ol class="rows">
    ${each(shown, (message) => entry(c, message, files.get(message.id) ?? []))}
  </ol>`
}

function entry(c: Ctx, { author, via, text, atMs }: Message, files: TicketFile[]) {
  const t = say(c, messages).ticket
  const language = c.get('language')
  const name = { person: via === 'form' ? t.byForm : t.you, staff: t.support, system: t.system }[author]
  const symbol = ({ person: 'person', staff: 'shield', system: 'info' } as const)[author]
  const words = author === 'system' ? (t.happened[text] ?? '') : text
  return html`<li>
    ${icon(symbol)}
    <div class="flow">
      <p class="small muted"><b>${name}</b> · ${exactly(atMs, serverZone, language)}</p>
      <p>${textLines(words)}</p>
      ${when(files.length > 0, () => html`<p class="small muted">${t.files}: ${files.map(({ name, erasedAtMs }) => (erasedAtMs === null ? name : t.fileGone(name))).join(', ')}</p>`)}
    </div>
  </li>`
}

/** The link of no ticket, or of one that is over. */
export function noTicketPage(c: Ctx) {
  const t = say(c, messages).ticket
  const { title, next } = t.noLink
  return refuse(c, { reason: 'unknown-link', status: 404, title, next }, (status) =>
    doorPage(
      c,
      {
        title,
        refused: true,
        here: TICKET_PAGE,
        body: html`<p class="muted">${next}</p>`,
        ways: [{ icon: 'mail', text: t.anew, href: '/auth/support' }],
      },
      status,
    ),
  )
}
