import { companyPage } from '../company-admin/index.ts'
import { currentSession, formToken, keepDraft, takeDraft } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import type { Form } from '../web/form.ts'
import { each, html, nothing, when } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { messages as chrome } from '../web/messages.ts'
import { problemNote, textArea } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import type { Answered } from './answers.ts'
import { COLUMNS, hasAdmins, readLines, type Line, type Read } from './import-lines.ts'
import { messages } from './messages.ts'
import { PAGE } from './page.ts'
import { inviteOne, wouldBecome, type Answer } from './send.ts'

export const IMPORT = `${PAGE}/import`

/** The table of this request: from the field, or from a file in its place. */
const tableIn = (form: Form) => form.upload('file') || form.text('csv')

export const asksForAdmins = (c: Ctx) => hasAdmins(readLines(tableIn(c.get('form'))))

export async function importPage(c: Ctx) {
  const draft = await takeDraft(c.get('edge'), currentSession(c).id, IMPORT)
  return page(c, { csv: draft.csv ?? '' })
}

/** The first button says what every line would do; the second one does it. In a dry run nothing is sent or kept. */
export async function importTable(c: Ctx) {
  const form = c.get('form')
  const csv = tableIn(form)
  const read = readLines(csv)
  if (!read.ok) return page(c, { csv, refused: read.refusal })
  if (form.text('go') !== 'yes') return page(c, { csv, planned: await plan(c, read) })
  const answers: Answered[] = []
  for (const { email, role, note, problem } of read.lines)
    answers.push({
      typed: email,
      answer: problem ? answerFor(problem) : await inviteOne(c, { typed: email, role, note }),
    })
  const kept = { answers: JSON.stringify(answers) }
  const answered: Form = { text: () => '', all: () => kept, upload: () => '' }
  await keepDraft(c.get('edge'), currentSession(c).id, PAGE, answered)
  const some = answers.some(({ answer }) => answer === 'invited')
  return c.redirect(`${PAGE}?said=${some ? 'invited' : 'nobody'}`, 303)
}

type Problem = NonNullable<Line['problem']>
type Planned = Line & { becomes: Answer | Problem }

async function plan(c: Ctx, { lines }: Extract<Read, { ok: true }>): Promise<Planned[]> {
  const planned: Planned[] = []
  for (const line of lines) planned.push({ ...line, becomes: line.problem ?? (await wouldBecome(c, line.email)) })
  return planned
}

const answerFor = (problem: Problem): Answer => (problem === 'not-an-address' ? problem : 'line-wrong')

type Refused = Extract<Read, { ok: false }>['refusal']

function page(c: Ctx, { csv, refused, planned }: { csv: string; refused?: Refused; planned?: Planned[] }) {
  const t = say(c, messages).import
  const session = currentSession(c)
  const refusal: Refusal | undefined = refused && { reason: refused, status: 422, ...t.refused[refused] }
  const show = (status: Parameters<typeof companyPage>[2]) =>
    companyPage(
      c,
      {
        title: t.title,
        problem: refusal && problemNote(refusal),
        current: 'invitations',
        fact: t.lead(COLUMNS.join(', ')),
        body: html`<div class="flow">
          ${planned ? planPart(c, csv, planned) : nothing}
          <form class="sheet flow" method="post" action="${IMPORT}" enctype="multipart/form-data">
            ${formToken(c, session, IMPORT)}
            ${textArea({ name: 'csv', label: t.table, value: csv, hint: t.hint, error: refusal?.title, required: false })}
            <div class="field">
              <label for="file">${t.file}</label>
              <input id="file" name="file" type="file" accept=".csv,text/csv" aria-describedby="file-hint" />
              <p class="hint" id="file-hint">${t.fileHint}</p>
            </div>
            <p><button class="btn${planned ? '' : ' main'}" type="submit">${t.dryRun}</button></p>
          </form>
          <p class="small"><a href="${PAGE}">${t.back}</a></p>
        </div>`,
      },
      status,
    )
  return refusal ? refuse(c, refusal, show) : show(200)
}

function planPart(c: Ctx, csv: string, planned: Planned[]) {
  const t = say(c, messages)
  const good = planned.filter(({ becomes }) => becomes === 'invited').length
  return html`<section class="sheet flow" aria-labelledby="plan">
    <h2 id="plan">${t.import.plan(good, planned.length)}</h2>
    <ul class="rows bare">
      ${each(
        planned,
        ({ number, email, role, note, becomes }) =>
          html`<li>
            ${icon(becomes === 'invited' ? 'check' : becomes.startsWith('already') ? 'info' : 'warning')}
            <p>
              <b>${t.import.line(number, email)}</b><br /><span class="small muted"
                >${t.import.becomes[becomes]}
                ${when(becomes === 'invited', () => html`${say(c, chrome)[role]}. ${when(note, () => html`${t.list.note(note)}`)}`)}</span
              >
            </p>
          </li>`,
      )}
    </ul>
    ${when(
      good > 0,
      () =>
        html`<form method="post" action="${IMPORT}">
          ${formToken(c, currentSession(c), IMPORT)}<input type="hidden" name="go" value="yes" /><input
            type="hidden"
            name="csv"
            value="${csv}"
          /><button class="btn main" type="submit">${icon('mail')}${t.form.go}</button>
        </form>`,
    )}
  </section>`
}
