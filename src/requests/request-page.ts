import { companyById } from '../companies/index.ts'
import { deskPage } from '../desk-access/index.ts'
import { currentSession, formToken, whoIs } from '../sessions/index.ts'
import { formatNumber, ticketById, ticketPath } from '../tickets/index.ts'
import { companyStylePath } from '../web/assets.ts'
import type { Ctx } from '../web/context.ts'
import { distance } from '../web/dates.ts'
import { html, nothing, when, type Html } from '../web/html.ts'
import { icon, type IconName } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { insidePage } from '../web/page.ts'
import { note, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { couldApprove, whyMayNotApprove, type DecisionRefusal, type Seen } from './decide.ts'
import { kindOf, waitMs } from './kinds.ts'
import { DESK_LIST, LIST } from './list-page.ts'
import { messages, type Words } from './messages.ts'
import type { ResetRequest } from './store.ts'
import { pathAt, type Door } from './tell.ts'
import { askedWords, instant, isDue, peopleOf, stateOf, type Named } from './words.ts'

/** Who, why, since when, what happens when; and what this person may say to it, or why nothing. */
export async function requestPage(c: Ctx, seen: Seen, door: Door, refusal?: Refusal) {
  const t = say(c, messages)
  const words = say(c, kindOf(seen.request).page)
  const { request } = seen
  const people = await peopleOf(c.get('edge'), request)
  const name = people.target?.name ?? t.gone
  const title = words.title(name)
  const waits = request.endedAtMs === null
  const decision = waits ? await decisionPart(c, seen, door, people.target) : nothing
  const goOn = await kindOf(request).goOn?.(c, request, door)
  const company = seen.right === 'admin' ? undefined : await companyName(c, request)
  const asked = c.req.query('said') ?? ''
  const said = Object.hasOwn(t.said, asked) ? words[asked as keyof Words['said']] : undefined
  const body = html`<div class="flow">
    ${when(said, () => note({ symbol: 'check', text: said }))}
    <div class="sheet flow">
      ${person(people.target, company)} ${stateOf(c, request)}
      <p class="small muted">${askedWords(c, request, people.opener)}</p>
      ${approvedWords(c, request, people.decider)}
      <p><b>${t.page.reason}:</b> ${request.reason}</p>
      ${door === 'desk' ? await ticketLine(c, request) : nothing} ${when(waits, () => steps(c, request, name))}
    </div>
    ${when(waits, () => note({ symbol: 'phone', title: t.page.phrase(request.phrase), text: t.page.phraseWhy }))}
    ${decision} ${when(goOn, () => html`<p><a class="btn main" href="${goOn!.href}">${goOn!.text}</a></p>`)}
  </div>`
  const page = (status: PageStatus) => {
    const problem = refusal && problemNote(refusal)
    if (door === 'desk')
      return deskPage(
        c,
        {
          title,
          problem,
          body: html`<div class="flow">
            <p class="small"><a href="${DESK_LIST}">${t.back}</a></p>
            ${body}
          </div>`,
        },
        status,
      )
    const head = html`<div class="head">
      <div class="flow">
        ${when(seen.right === 'admin', () => html`<p class="small"><a href="${LIST}">${t.back}</a></p>`)}
        <h1>${title}</h1>
      </div>
    </div>`
    const who = whoIs(currentSession(c))
    return insidePage(
      c,
      { title, narrow: true, problem, body: html`${head}${body}`, who, sheet: companyStylePath },
      status,
    )
  }
  return refusal ? refuse(c, refusal, page) : page(200)
}

type PageStatus = Parameters<typeof insidePage>[2]

async function ticketLine(c: Ctx, { ticketId }: ResetRequest) {
  const ticket = ticketId === null ? undefined : await ticketById(c.get('edge'), ticketId)
  if (!ticket) return nothing
  return html`<p>
    <b>${say(c, messages).page.ticket}:</b> <a href="${ticketPath(ticket.number)}">${formatNumber(ticket.number)}</a>
  </p>`
}

const person = (target: Named | undefined, company: string | undefined) =>
  target
    ? html`<p class="person">
        <span class="face">${icon('person')}</span
        ><span><b>${target.name}</b><span>${target.email}${company ? html` · ${company}` : nothing}</span></span>
      </p>`
    : nothing

/** An operator sees this one page of the company, and whose it is; or the company that gets an admin. */
const companyName = async (c: Ctx, { companyId, targetCompanyId }: ResetRequest) =>
  (await companyById(c.get('edge'), targetCompanyId ?? companyId ?? ''))?.name

function approvedWords(c: Ctx, { decidedAtMs }: ResetRequest, decider: Named | undefined) {
  const t = say(c, messages)
  if (decidedAtMs === null) return nothing
  return html`<p class="small muted">${t.page.approvedBy(decider?.name ?? t.gone, instant(c, decidedAtMs))}</p>`
}

/** Three lines: what stands now, what comes, who hears of it. */
function steps(c: Ctx, request: ResetRequest, name: string) {
  const t = say(c, kindOf(request).page)
  const wait = distance(waitMs(c.get('edge'), request), c.get('language'))
  const line = (symbol: IconName, title: string, text: string): Html =>
    html`<li>
      ${icon(symbol)}<span><b>${title}</b> ${text}</span>
    </li>`
  const now = request.stolen ? t.stolen : t.nothingYet
  const next =
    request.dueAtMs === null
      ? { title: t.then.title, text: t.then.text(wait) }
      : isDue(c, request.dueAtMs)
        ? say(c, messages).page.isDue
        : { title: t.nowWaits, text: t.waits(name, instant(c, request.dueAtMs)) }
  return html`<ul class="rows">
    ${line(request.stolen ? 'pause' : 'phone', now.title, now.text(name))} ${line('clock', next.title, next.text)}
    ${line('mail', t.told.title, t.told.text(name))}
  </ul>`
}

/** What to think of before the approval. */
const CALL = { support: 'callSupport', owner: 'callOwner', admin: 'call' } as const

async function decisionPart(c: Ctx, seen: Seen, door: Door, target: Named | undefined) {
  const t = say(c, messages)
  const { request } = seen
  const session = currentSession(c)
  const name = target?.name ?? t.gone
  const why = await whyMayNotApprove(c.get('edge'), seen, session.accountId)
  const may = why === undefined
  const action = pathAt(door, request.id)
  const own = session.accountId === request.accountId
  const withdraws = session.accountId === request.openedBy && !own
  const button = (decision: string, text: string, kind: string) =>
    html`<button class="btn ${kind}" type="submit" name="decision" value="${decision}">${text}</button>`
  const call = t.page[CALL[request.openedAs]]
  return html`${when(may, () => note({ tone: 'warn', symbol: 'warning', text: call(name) }))}
  ${why ? await whyNot(c, seen, why, name) : nothing}
  ${when(
    !own,
    () =>
      html`<form method="post" action="${action}">
        ${formToken(c, session, action)}
        <p class="row stretch">
          ${when(may, () => button('approve', say(c, kindOf(request).page).approve, 'main'))}
          ${withdraws ? button('withdraw', t.page.withdraw, '') : button('refuse', t.page.refuse, '')}
        </p>
      </form>`,
  )}`
}

/** Why this person is no second one, who could be, and the way on where nobody is. */
async function whyNot(c: Ctx, { request, operatorNeeded, ofSupport }: Seen, why: DecisionRefusal, name: string) {
  const t = say(c, messages)
  if (why === 'approved-already' || why === 'gone') return nothing
  const { title, next } = t.refused[why]
  const words = note({ symbol: 'info', title, text: next })
  if (operatorNeeded) return html`${words}${when(why !== 'needs-operator', () => html`<p>${t.page.operatorCan}</p>`)}`
  if (ofSupport) return html`${words}${when(why !== 'support-decides', () => html`<p>${t.page.anotherOfSupport}</p>`)}`
  const others = await couldApprove(c.get('edge'), request, request.expiresAtMs)
  if (others.length > 0)
    return html`${words}
      <p>${t.page.can(others.map((one) => one.name).join(', '))}</p>`
  const { nobodyCan } = t.page
  const ways = request.openedAs === 'admin' ? `${nobodyCan.owner(name)} ${nobodyCan.support}` : nobodyCan.support
  return html`${words}
  ${note({ tone: 'warn', symbol: 'warning', title: nobodyCan.title, text: html`${ways} <a href="/auth/support">${nobodyCan.go}</a>` })}`
}
