import { membershipsOf, type Membership } from '../companies/index.ts'
import { currentAccount, currentSession, formToken, isRecoverySession, takeDraft, whoIs } from '../sessions/index.ts'
import { SWITCH_COMPANY } from '../web/company-menu.ts'
import type { Ctx } from '../web/context.ts'
import { each, html, when } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { messages as chrome } from '../web/messages.ts'
import { insidePage } from '../web/page.ts'
import { note, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { messages } from './messages.ts'

/** The companies of whoever is signed in: which one this browser works for, and a button for each of the others. */
export async function companiesPage(c: Ctx, problem?: 'unknown-company') {
  const t = say(c, messages)
  const session = currentSession(c)
  const { managedBy } = await currentAccount(c)
  const companies = await membershipsOf(c.get('edge'), session.accountId)
  // What was pressed before a code was asked for.
  const draft = c.req.method === 'GET' ? await takeDraft(c.get('edge'), session.id, SWITCH_COMPANY) : {}
  const pressed = companies.find(({ id }) => draft.manage === 'yes' && id === draft.company && id !== managedBy)
  const refusal: Refusal | undefined = problem && { reason: problem, status: 404, ...t.unknown }
  const page = (status: Parameters<typeof insidePage>[2]) =>
    insidePage(
      c,
      {
        title: t.title,
        narrow: true,
        who: whoIs(session),
        problem: refusal && problemNote(refusal),
        body: html`<div class="head">
            <div class="flow">
              <h1>${t.title}</h1>
              <p class="lead">${companies.length === 0 ? t.none : companies.length === 1 ? t.one : t.lead}</p>
            </div>
          </div>
          ${when(pressed && mayMove(c), () => pressedNote(c, pressed!))}
          ${when(!refusal && c.req.query('said') === 'moved', () => note({ symbol: 'check', text: t.moved }))}
          <ul class="rows">
            ${each(companies, (company) => companyRow(c, company, { managing: company.id === managedBy }))}
          </ul>
          ${when(companies.length > 0 && !mayMove(c), () => html`<p class="small muted gap">${t.moveNeeds}</p>`)}
          <p class="small gap"><a href="/auth/profile">${t.back}</a></p>`,
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}

function companyRow(c: Ctx, { id, name, role }: Membership, { managing }: { managing: boolean }) {
  const t = say(c, messages)
  const session = currentSession(c)
  const inUse = id === session.companyId
  return html`<li>
    ${icon('building')}
    <div>
      <div class="row">
        <b>${name}</b>${when(inUse, () => html`<span class="state on">${icon('check')}${t.inUse}</span>`)}
      </div>
      <p class="small muted">${say(c, chrome)[role]}</p>
      ${when(managing, () => html`<p class="small muted">${t.manages}</p>`)}
      ${when(!managing && mayMove(c), () => moveForm(c, id, name))}
    </div>
    ${when(
      !inUse,
      () =>
        html`<form method="post" action="${SWITCH_COMPANY}">
          ${formToken(c, session, SWITCH_COMPANY)}
          <button class="btn" name="company" value="${id}" aria-label="${t.switchLabel(name)}">${t.switch}</button>
        </form>`,
    )}
  </li>`
}

/** Whoever manages the account may reset it: choosing that takes a second factor of one's own. */
function mayMove(c: Ctx): boolean {
  const session = currentSession(c)
  return session.secondFactor === 1 && !isRecoverySession(session)
}

function moveForm(c: Ctx, id: string, name: string, look: 'btn' | 'btn main' = 'btn') {
  const t = say(c, messages)
  return html`<form class="gap" method="post" action="${SWITCH_COMPANY}">
    ${formToken(c, currentSession(c), SWITCH_COMPANY)}<input type="hidden" name="manage" value="yes" />
    <button class="${look}" name="company" value="${id}">${t.move(name)}</button>
  </form>`
}

/** After the code the form is there again, and one press does what was meant. */
function pressedNote(c: Ctx, { id, name }: Membership) {
  const t = say(c, messages)
  return html`<div class="sheet flow">
    <p>${t.pressed(name)}</p>
    ${moveForm(c, id, name, 'btn main')}
  </div>`
}
