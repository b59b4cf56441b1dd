import { currentSession, zoneOf } from '../sessions/index.ts'
import { systemMessages, systemSentence, type Message, type TicketFile } from '../tickets/index.ts'
import type { Ctx } from '../web/context.ts'
import { exactly } from '../web/dates.ts'
import { each, html, nothing, when } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { messages } from './messages.ts'
import { FILES } from './paths.ts'

/** What was written, in order: by whom, by which way, and when. Text stays text; a file is only ever a download. */
export function threadPart(
  c: Ctx,
  thread: Message[],
  files: TicketFile[],
  { person, agents }: { person: string; agents: Map<string, string> },
) {
  const t = say(c, messages)
  const at = (ms: number) => exactly(ms, zoneOf(currentSession(c)), c.get('language'))
  const agent = (by: string | null) => (by === null ? t.nobody : (agents.get(by) ?? t.gone))
  return each(thread, ({ id, author, by, via, text, atMs }) =>
    author === 'system'
      ? html`<p class="small muted">
          ${systemSentence(text, say(c, systemMessages))} ${by === null ? nothing : html`${agent(by)},`} ${at(atMs)}
        </p>`
      : html`<article class="sheet flow">
          <p class="small muted">
            <b>${author === 'person' ? person : agent(by)}</b> ·
            ${at(atMs)}${via === 'form' ? html`<br />${t.ticket.byForm}` : nothing}
          </p>
          <p class="said">${text}</p>
          ${fileList(
            c,
            files.filter(({ messageId }) => messageId === id),
          )}
        </article>`,
  )
}

function fileList(c: Ctx, files: TicketFile[]) {
  const t = say(c, messages).ticket
  const size = (bytes: number) =>
    new Intl.NumberFormat(c.get('language'), { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(
      Math.ceil(bytes / 1000),
    )
  return when(
    files.length,
    () =>
      html`<ul class="rows bare small">
        ${each(files, ({ id, name, bytes, erasedAtMs }) =>
          erasedAtMs === null
            ? html`<li>
                ${icon('download')}<a href="${FILES}/${id}" download>${name}</a>
                <span class="muted">${size(bytes)}</span>
              </li>`
            : html`<li class="muted">${icon('page')}${name} · ${t.erased}</li>`,
        )}
      </ul>`,
  )
}
