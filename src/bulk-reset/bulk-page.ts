import { accountById } from '../accounts/index.ts'
import { companyPage, currentCompany } from '../company-admin/index.ts'
import { couldApprove, requestsMessages } from '../requests/index.ts'
import { currentSession, formToken } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import { exactly } from '../web/dates.ts'
import { html, nothing, when } from '../web/html.ts'
import { icon, type IconName } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { note, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { whyWords } from './ask-page.ts'
import { whyMayNotApprove, type DecisionRefusal } from './decide.ts'
import { groupsOf, line, lines, MOST_NAMED, number } from './lists.ts'
import { messages, type Words } from './messages.ts'
import { bulkPath, REQUESTS } from './paths.ts'
import { aboutNobody } from './rules.ts'
import * as store from './store.ts'

/** Who, why, since when, whom it is about and what became of each; and what this admin may say to it, or why nothing. */
export async function bulkPage(c: Ctx, bulk: store.BulkReset, refusal?: Refusal) {
  const t = say(c, messages)
  const { db } = c.get('edge')
  const counts = await store.countsOf(db, bulk.id)
  const listed = await store.listOf(db, bulk, MOST_NAMED)
  const waits = bulk.endedAtMs === null
  const decision = waits ? await decisionPart(c, bulk) : nothing
  const by = await askedWords(c, bulk)
  const approved = await approvedWords(c, bulk)
  const said = t.said[(c.req.query('said') ?? '') as keyof Words['said']] as string | undefined
  const page = (status: Parameters<typeof companyPage>[2]) =>
    companyPage(
      c,
      {
        title: t.one.title,
        narrow: true,
        problem: refusal && problemNote(refusal),
        back: { href: REQUESTS, text: say(c, requestsMessages).back },
        body: html`<div class="flow">
          ${when(said && !refusal, () => note({ symbol: 'check', text: said! }))}
          <div class="sheet flow">
            ${stateOf(c, bulk)}
            <p class="small muted">${by}</p>
            ${when(approved, () => html`<p class="small muted">${approved}</p>`)}
            <p><b>${t.reason}:</b> ${bulk.reason}</p>
            ${when(bulk.decidedAtMs !== null, () => html`<p>${progress(c, counts)}</p>`)}
            ${when(waits, () => steps(c, bulk))}
          </div>
          <div class="sheet flow">
            <h2>${t.one.members}</h2>
            ${groupsOf(c, listed, (row) => groupWords(c, row))}
          </div>
          ${decision}
        </div>`,
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}

function groupWords(c: Ctx, { outcome, why }: store.Listed): string {
  const t = say(c, messages)
  if (why !== null) return whyWords(c, why)
  return outcome === 'waiting' ? t.one.waiting : t.one.reset
}

/** How far it is, in numbers. */
function progress(c: Ctx, counts: Record<store.Outcome, number>) {
  const t = say(c, messages)
  const { progress } = t.one
  return html`${progress.reset(number(c, counts.reset))} ·
  ${t.leftOut(number(c, counts['left-out']))}${when(counts.waiting > 0, () => html` · ${progress.waiting(number(c, counts.waiting))}`)}`
}

function steps(c: Ctx, { id, decidedAtMs }: store.BulkReset) {
  const t = say(c, messages)
  if (decidedAtMs === null) return lines(['person', 'log-out', 'mail'], t.lines, line('phone', t.one.nothingYet))
  return html`<ul class="rows">
      ${line('clock', t.one.approved)}
    </ul>
    <p><a href="${bulkPath(id)}">${t.one.reload}</a></p>`
}

async function decisionPart(c: Ctx, bulk: store.BulkReset) {
  const t = say(c, messages)
  const session = currentSession(c)
  const why = await whyMayNotApprove(c.get('edge'), bulk, session.accountId)
  const action = bulkPath(bulk.id)
  const isOwn = session.accountId === bulk.openedBy
  const opener = await nameOf(c, bulk.openedBy)
  const button = (decision: string, text: string, kind: string) =>
    html`<button class="btn ${kind}" type="submit" name="decision" value="${decision}">${text}</button>`
  return html`${when(why === undefined, () => note({ tone: 'warn', symbol: 'warning', text: t.one.call(opener) }))}
    ${why && why !== 'approved-already' ? await whyNotWords(c, bulk, why) : nothing}
    <form method="post" action="${action}">
      ${formToken(c, session, action)}
      <p class="row stretch">
        ${when(why === undefined, () => button('approve', t.one.approve, 'grave'))}
        ${isOwn ? button('withdraw', t.one.withdraw, '') : button('refuse', t.one.refuse, '')}
      </p>
    </form>`
}

/** Why this admin is no second person, and who could be. */
async function whyNotWords(c: Ctx, bulk: store.BulkReset, why: DecisionRefusal) {
  const { refused, page } = say(c, requestsMessages)
  const { title, next } = refused[why]
  const asked = { ...aboutNobody(bulk.openedBy), companyId: bulk.companyId }
  const others = await couldApprove(c.get('edge'), asked, bulk.expiresAtMs)
  const t = say(c, messages)
  return html`${note({ symbol: 'info', title, text: next })}
  ${others.length > 0 ? html`<p>${page.can(others.map((one) => one.name).join(', '))}</p>` : note({ tone: 'warn', symbol: 'warning', title: t.noSecond.title, text: html`${t.noSecond.next} <a href="/auth/support">${t.support}</a>` })}`
}

const nameOf = async (c: Ctx, id: string) =>
  (await accountById(c.get('edge'), id))?.name ?? say(c, requestsMessages).gone

const instant = (c: Ctx, ms: number) => exactly(ms, currentCompany(c).zone, c.get('language'))

const askedWords = async (c: Ctx, { openedBy, openedAtMs }: store.BulkReset) =>
  say(c, requestsMessages).asked(await nameOf(c, openedBy), instant(c, openedAtMs))

const approvedWords = async (c: Ctx, { decidedBy, decidedAtMs }: store.BulkReset) =>
  decidedBy === null || decidedAtMs === null
    ? undefined
    : say(c, requestsMessages).page.approvedBy(await nameOf(c, decidedBy), instant(c, decidedAtMs))

function stateWords(c: Ctx, { endedBecause, decidedAtMs, expiresAtMs }: store.BulkReset): string {
  const t = say(c, messages).states
  if (endedBecause) return t[endedBecause]
  return decidedAtMs === null ? t.open(instant(c, expiresAtMs)) : t.approved
}

function stateOf(c: Ctx, bulk: store.BulkReset) {
  const { endedBecause, decidedAtMs } = bulk
  const [tone, symbol]: [string, IconName] = endedBecause
    ? endedBecause === 'took-effect'
      ? ['on', 'check']
      : ['off', 'off']
    : decidedAtMs === null
      ? ['wait', 'clock']
      : ['stop', 'warning']
  return html`<span class="state ${tone}">${icon(symbol)}${stateWords(c, bulk)}</span>`
}

/** For the list of requests: what waits in the company in use, and what became of the newest ones before. */
export async function bulkRows(c: Ctx, most: number) {
  const { db } = c.get('edge')
  const { id } = currentCompany(c)
  const open = await store.openOf(db, id)
  const row = async (bulk: store.BulkReset) =>
    html`<li>
      ${icon('key')}
      <div>
        <a href="${bulkPath(bulk.id)}"><b>${say(c, messages).one.row(number(c, bulk.members))}</b></a>
        <p class="small muted">${await askedWords(c, bulk)}</p>
        <p class="small">${stateWords(c, bulk)}</p>
      </div>
    </li>`
  return {
    open: await Promise.all((open ? [open] : []).map(row)),
    ended: await Promise.all((await store.endedOf(db, id, most)).map(row)),
  }
}
