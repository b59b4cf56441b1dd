import { looksLikeId } from '../edge/random.ts'
import { companyPage, currentCompany } from '../company-admin/index.ts'
import { countInvitations, invitationsOf } from '../invitation/index.ts'
import { currentSession, formToken, takeDraft } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import { html, nothing, when } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { mailNote } from '../web/mail-note.ts'
import { choice, field, note, problemNote, textArea } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { answersIn, answersPart, type Answered } from './answers.ts'
import { invitationList, MOST_ON_PAGE } from './list.ts'
import { messages } from './messages.ts'

export const PAGE = '/auth/company/invitations'
export type { Answered } from './answers.ts'

type Refused = keyof (typeof messages)['en']['refused']
interface Typed {
  emails?: string
  role?: string
  note?: string
}
const STATUS: Partial<Record<Refused, Refusal['status']>> = {
  'not-allowed': 403,
  'mail-limit': 429,
  'company-limit': 429,
  'already-invited': 409,
  'already-member': 409,
}

/** The form to invite, and who has not come yet. */
export async function invitationsPage(
  c: Ctx,
  { refused, typed, answers }: { refused?: Refused; typed?: Typed; answers?: Answered[] } = {},
) {
  const t = say(c, messages)
  const edge = c.get('edge')
  const session = currentSession(c)
  const company = currentCompany(c)
  // What was left of the last form, or what was typed before a code was asked for.
  const draft = c.req.method === 'GET' ? await takeDraft(edge, session.id, PAGE) : {}
  const after = c.req.query('before')
  const before = looksLikeId(after) ? after : undefined
  const found = await invitationsOf(edge, company.id, { before, most: MOST_ON_PAGE + 1 })
  const open = await countInvitations(edge, company.id)
  const refusal: Refusal | undefined = refused && {
    reason: refused,
    status: STATUS[refused] ?? 422,
    ...t.refused[refused],
  }
  const list = await invitationList(c, found)
  const said = refusal ? undefined : saidIn(c)
  const page = (status: Parameters<typeof companyPage>[2]) =>
    companyPage(
      c,
      {
        title: t.title,
        problem: refusal && problemNote(refusal),
        current: 'invitations',
        fact: t.lead(company.name),
        body: html`<div class="flow">
          ${said ? mailNote(c, said) : nothing} ${answersPart(c, answers ?? answersIn(draft.answers))}
          ${inviteForm(c, typed ?? draft, refused)} ${open === 0 ? empty(c) : list}
          ${when(found.length > MOST_ON_PAGE, () => html`<p class="row small"><a href="${PAGE}?before=${found[MOST_ON_PAGE - 1]!.id}">${t.next}</a></p>`)}
          ${when(before !== undefined, () => html`<p class="row small"><a href="${PAGE}">${t.first}</a></p>`)}
        </div>`,
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}

function saidIn(c: Ctx) {
  const t = say(c, messages).said
  const said = c.req.query('said')
  if (said !== 'invited' && said !== 'nobody' && said !== 'again' && said !== 'withdrawn') return undefined
  return note({ symbol: said === 'nobody' ? 'info' : said === 'withdrawn' ? 'check' : 'mail', text: t[said] })
}

function inviteForm(c: Ctx, typed: Typed, refused: Refused | undefined) {
  const t = say(c, messages)
  const { title } = refused ? t.refused[refused] : { title: undefined }
  const ofNote = refused === 'note-too-long' || refused === 'note-with-link'
  return html`<form class="sheet flow" method="post" action="${PAGE}">
    ${formToken(c, currentSession(c), PAGE)}
    <h2>${t.form.title}</h2>
    ${textArea({ name: 'emails', label: t.form.emails, value: typed.emails ?? '', hint: t.form.emailsHint, error: refused && !ofNote ? title : undefined })}
    ${choice({
      name: 'role',
      label: t.form.role,
      value: typed.role === 'admin' ? 'admin' : 'member',
      options: [
        { value: 'member', text: t.form.member },
        { value: 'admin', text: t.form.admin },
      ],
      hint: t.form.roleHint,
    })}
    ${field({ name: 'note', label: t.form.note, value: typed.note ?? '', hint: t.form.noteHint, error: ofNote ? title : undefined })}
    <p class="row">
      <button class="btn main" type="submit">${icon('mail')}${t.form.go}</button
      ><a class="btn plain" href="${PAGE}/import">${t.form.table}</a>
    </p>
  </form>`
}

const empty = (c: Ctx) => html`<p class="muted">${say(c, messages).empty}</p>`
