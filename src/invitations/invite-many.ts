import { currentSession, keepDraft } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import { oneLine, type Form } from '../web/form.ts'
import { addressesIn } from './addresses.ts'
import { noteProblem } from './note.ts'
import { invitationsPage, PAGE, type Answered } from './page.ts'
import { inviteOne, type Answer } from './send.ts'

export const MOST_AT_ONCE = 200

export const asksForAdmin = (c: Ctx) => c.get('form').text('role') === 'admin'

/** Every address is answered on its own. What could not be invited stays in the field. */
export async function inviteMany(c: Ctx) {
  const form = c.get('form')
  const emails = addressesIn(form.text('emails'))
  const note = oneLine(form.text('note'))
  const role = asksForAdmin(c) ? 'admin' : 'member'
  const typed = { emails: form.text('emails'), role, note }
  const wrong = emails.length === 0 ? 'no-address' : emails.length > MOST_AT_ONCE ? 'too-many' : noteProblem(note)
  if (wrong) return invitationsPage(c, { refused: wrong, typed })
  const answers: Answered[] = []
  for (const email of emails) answers.push({ typed: email, answer: await inviteOne(c, { typed: email, role, note }) })
  const rest = answers.filter(({ answer }) => !isDone(answer)).map(({ typed }) => typed)
  const left = { emails: rest.join('\n'), role, note: rest.length > 0 ? note : '' }
  const refused = answers.every(({ answer }) => answer !== 'invited') ? worst(answers) : undefined
  if (refused) return invitationsPage(c, { refused, typed: left, answers })
  await keepDraft(c.get('edge'), currentSession(c).id, PAGE, formOf({ ...left, answers: JSON.stringify(answers) }))
  return c.redirect(`${PAGE}?said=invited`, 303)
}

/** Nothing is left to do about these. */
const isDone = (answer: Answer) => ['invited', 'already-member', 'already-invited'].includes(answer)

const BY_WEIGHT: Exclude<Answer, 'invited' | 'line-wrong'>[] = [
  'not-allowed',
  'company-limit',
  'mail-limit',
  'not-an-address',
  'already-invited',
  'already-member',
]
const worst = (answers: Answered[]) =>
  BY_WEIGHT.find((weight) => answers.some(({ answer }) => answer === weight)) ?? 'not-an-address'

const formOf = (fields: Record<string, string>): Form => ({
  text: (name) => fields[name] ?? '',
  all: () => fields,
  upload: () => '',
})
