import { Hono } from 'hono'
import { lockAccount } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { changeNote } from '../companies/index.ts'
import { asCompanyAdmin, companyPage, currentCompany, isStillAdmin } from '../company-admin/index.ts'
import { inTransaction } from '../edge/edge.ts'
import { currentSession, formToken, signedIn } from '../sessions/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { problemNote, textArea } from '../web/parts.ts'
import { problemPage } from '../web/problem.ts'
import { refuse } from '../web/refusal.ts'
import { memberOf, type Member } from './list.ts'
import { messages } from './messages.ts'
import { MEMBERS, memberPath } from './paths.ts'
import { calledBy, personOf } from './row.ts'

const MOST_SIGNS = 500

/** What the admins of a company write down about a member, for each other. It is the company's alone. */
export const notePage = new Hono<Env>()
  .get(`${MEMBERS}/:id/note`, signedIn(), asCompanyAdmin, async (c) => {
    const member = await wanted(c)
    return member ? page(c, member, member.note ?? '') : problemPage(c, 'not-found')
  })
  .post(`${MEMBERS}/:id/note`, signedIn(), asCompanyAdmin, async (c) => {
    const member = await wanted(c)
    if (!member) return problemPage(c, 'not-found')
    const note = noteIn(c.get('form').text('note'))
    if ([...note].length > MOST_SIGNS) return tooLong(c, member, note)
    if (!(await writeNote(c, member, note || null))) return problemPage(c, 'not-found')
    return c.redirect(`${MEMBERS}?said=${note ? 'noted' : 'unnoted'}`, 303)
  })

/** Looked for among the company's own: an id of another company is as unknown as an invented one. */
const wanted = (c: Ctx) => memberOf(c.get('edge'), currentCompany(c).id, c.req.param('id') ?? '')

/** Lines stay lines; other control signs go. Cut before it is normalised: that takes time which grows with the square. */
const noteIn = (typed: string) =>
  typed
    .slice(0, 4 * MOST_SIGNS)
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]|\p{Cf}/gu, '')
    .trim()

/** Its text is in the member's row alone: the audit log keeps that it changed, not what somebody wrote about a person. */
async function writeNote(c: Ctx, { accountId, note: before }: Member, note: string | null): Promise<boolean> {
  if (note === before) return true
  const companyId = currentCompany(c).id
  return inTransaction(c.get('edge'), async (edge) => {
    await lockAccount(edge, accountId)
    if (!(await isStillAdmin(c, edge)) || !(await changeNote(edge, companyId, accountId, note))) return false
    await record(edge, {
      event: 'member_note_changed',
      actor: currentSession(c).accountId,
      accountId,
      companyId,
      network: c.get('peer').address,
      reason: note === null ? 'note-removed' : undefined,
    })
    return true
  })
}

function page(c: Ctx, member: Member, value: string, error?: { title: string; next: string }, status: 200 | 422 = 200) {
  const t = say(c, messages)
  const action = `${memberPath(member.accountId)}/note`
  return companyPage(
    c,
    {
      title: t.noteTitle(calledBy(member)),
      narrow: true,
      problem: error && problemNote(error),
      current: 'members',
      fact: t.noteLead,
      body: html`<div class="flow">
        <p>${personOf(c, { ...member, note: null })}</p>
        <form class="flow" method="post" action="${action}">
          ${formToken(c, currentSession(c), action)}
          ${textArea({ name: 'note', label: t.noteLabel, value, hint: t.noteLimit, error: error?.next, required: false })}
          <p class="row">
            <button class="btn main" type="submit">${t.noteSave}</button>
            <a class="btn plain" href="${MEMBERS}">${t.noteBack}</a>
          </p>
        </form>
      </div>`,
    },
    status,
  )
}

function tooLong(c: Ctx, member: Member, note: string) {
  const error = say(c, messages).noteTooLong
  return refuse(c, { reason: 'note-too-long', status: 422, ...error }, () => page(c, member, note, error, 422))
}
