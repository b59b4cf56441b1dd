import { companyById } from '../companies/index.ts'
import { HOUR_MS } from '../edge/clock.ts'
import { currentSession, formToken, whoIs } from '../sessions/index.ts'
import { companyStylePath } from '../web/assets.ts'
import type { Ctx } from '../web/context.ts'
import { distance } from '../web/dates.ts'
import { html, nothing, when, type Html } from '../web/html.ts'
import { icon, type IconName } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { insidePage } from '../web/page.ts'
import { note, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { couldApprove, whyMayNotApprove, type DecisionRefusal } from './decide.ts'
import { LIST } from './list-page.ts'
import { messages, type Words } from './messages.ts'
import type { ResetRequest } from './store.ts'
import { requestPath } from './tell.ts'
import { askedWords, instant, peopleOf, stateOf, type Named } from './words.ts'

/** A request as whoever may look at it sees it. */
export interface Seen {
  request: ResetRequest
  right: 'admin' | 'operator'
  operatorNeeded: boolean
}

/** Who, why, since when, what happens when; and what this person may say to it, or why nothing. */
export async function requestPage(c: Ctx, seen: Seen, refusal?: Refusal) {
  const t = say(c, messages)
  const { request } = seen
  const people = await peopleOf(c.get('edge'), request)
  const title = t.page.title(people.target?.name ?? t.gone)
  const waits = request.endedAtMs === null
  const decision = waits ? await decisionPart(c, seen, people.target) : nothing
  const company = seen.right === 'operator' ? await companyName(c, request) : undefined
  const said = t.said[(c.req.query('said') ?? '') as keyof Words['said']] as string | undefined
  const page = (status: Parameters<typeof insidePage>[2]) =>
    insidePage(
      c,
      {
        title,
        narrow: true,
        who: whoIs(currentSession(c)),
        sheet: companyStylePath,
        problem: refusal && problemNote(refusal),
        body: html`<div class="head">
            <div class="flow">
              ${when(seen.right === 'admin', () => html`<p class="small"><a href="${LIST}">${t.back}</a></p>`)}
              <h1>${title}</h1>
            </div>
          </div>
          <div class="flow">
            ${when(said, () => note({ symbol: 'check', text: said }))}
            <div class="sheet flow">
              ${person(people.target, company)} ${stateOf(c, request)}
              <p class="small muted">${askedWords(c, request, people.opener)}</p>
              ${approvedWords(c, request, people.decider)}
              <p><b>${t.page.reason}:</b> ${request.reason}</p>
              ${when(waits, () => steps(c, request, people.target?.name ?? t.gone))}
            </div>
            ${when(waits, () => note({ symbol: 'phone', title: t.page.phrase(request.phrase), text: t.page.phraseWhy }))}
            ${decision}
          </div>`,
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}

const person = (target: Named | undefined, company: string | undefined) =>
  target
    ? html`<p class="person">
        <span class="face">${icon('person')}</span
        ><span><b>${target.name}</b><span>${target.email}${company ? html` · ${company}` : nothing}</span></span>
      </p>`
    : nothing

/** An operator sees this one page of the company, and whose it is. */
const companyName = async (c: Ctx, { companyId }: ResetRequest) =>
  (await companyById(c.get('edge'), companyId ?? ''))?.name

function approvedWords(c: Ctx, { decidedAtMs }: ResetRequest, decider: Named | undefined) {
  const t = say(c, messages)
  if (decidedAtMs === null) return nothing
  return html`<p class="small muted">${t.page.approvedBy(decider?.name ?? t.gone, instant(c, decidedAtMs))}</p>`
}

/** Three lines: what stands now, what comes, who hears of it. */
function steps(c: Ctx, request: ResetRequest, name: string) {
  const t = say(c, messages).page
  const wait = distance(c.get('edge').config.resetWaitHours * HOUR_MS, c.get('language'))
  const line = (symbol: IconName, title: string, text: string): Html =>
    html`<li>
      ${icon(symbol)}<span><b>${title}</b> ${text}</span>
    </li>`
  const now = request.stolen ? t.stolen : t.nothingYet
  return html`<ul class="rows">
    ${line(request.stolen ? 'pause' : 'phone', now.title, now.text(name))}
    ${request.dueAtMs === null ? line('clock', t.then.title, t.then.text(wait)) : line('clock', t.nowWaits, t.waits(name, instant(c, request.dueAtMs)))}
    ${line('mail', t.told.title, t.told.text(name))}
  </ul>`
}

async function decisionPart(c: Ctx, { request, right, operatorNeeded }: Seen, target: Named | undefined) {
  const t = say(c, messages)
  const session = currentSession(c)
  const name = target?.name ?? t.gone
  const why = await whyMayNotApprove(c.get('edge'), request, { accountId: session.accountId, right, operatorNeeded })
  const may = why === undefined
  const action = requestPath(request.id)
  const own = session.accountId === request.accountId
  const withdraws = session.accountId === request.openedBy && !own
  const button = (decision: string, text: string, kind: string) =>
    html`<button class="btn ${kind}" type="submit" name="decision" value="${decision}">${text}</button>`
  const call = request.openedAs === 'owner' ? t.page.callOwner(name) : t.page.call(name)
  return html`${when(may, () => note({ tone: 'warn', symbol: 'warning', text: call }))}
  ${why ? await whyNot(c, request, why, { name, operatorNeeded }) : nothing}
  ${when(
    !own,
    () =>
      html`<form method="post" action="${action}">
        ${formToken(c, session, action)}
        <p class="row stretch">
          ${when(may, () => button('approve', t.page.approve, 'main'))}
          ${withdraws ? button('withdraw', t.page.withdraw, '') : button('refuse', t.page.refuse, '')}
        </p>
      </form>`,
  )}`
}

/** Why this person is no second one, who could be, and the way on where nobody is. */
async function whyNot(
  c: Ctx,
  request: ResetRequest,
  why: DecisionRefusal,
  { name, operatorNeeded }: { name: string; operatorNeeded: boolean },
) {
  const t = say(c, messages)
  if (why === 'approved-already' || why === 'gone') return nothing
  const { title, next } = t.refused[why]
  const words = note({ symbol: 'info', title, text: next })
  if (operatorNeeded) return html`${words}${when(why !== 'needs-operator', () => html`<p>${t.page.operatorCan}</p>`)}`
  const others = await couldApprove(c.get('edge'), request, request.expiresAtMs)
  if (others.length > 0)
    return html`${words}
      <p>${t.page.can(others.map((one) => one.name).join(', '))}</p>`
  const { nobodyCan } = t.page
  const ways = request.openedAs === 'admin' ? `${nobodyCan.owner(name)} ${nobodyCan.support}` : nobodyCan.support
  return html`${words}
  ${note({ tone: 'warn', symbol: 'warning', title: nobodyCan.title, text: html`${ways} <a href="/auth/support">${nobodyCan.go}</a>` })}`
}
