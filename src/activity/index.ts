import { Hono } from 'hono'
import { lockAccount } from '../accounts/index.ts'
import { entriesOf, entryOf, KIND_OF, record, type AuditRow, type EventKind } from '../audit/index.ts'
import { inTransaction } from '../edge/edge.ts'
import { currentSession, endSessionsOf, formToken, sessionById, signedIn, whoIs, zoneOf } from '../sessions/index.ts'
import { dropChallengesOf } from '../sign-in/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { clockTime, day } from '../web/dates.ts'
import { each, html, nothing, raw, when } from '../web/html.ts'
import { icon, type IconName } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { insidePage } from '../web/page.ts'
import { note } from '../web/parts.ts'
import { problemPage } from '../web/problem.ts'
import { isCredentialChange } from './credential-changes.ts'
import { messages } from './messages.ts'
import { actorOf, reasonOf } from './words.ts'

export { describeEntry, eventWords, reasonOf, reasonWords } from './words.ts'

const PAGE = '/auth/profile/activity'
const ON_A_PAGE = 50
/** What a row's name looks like: anything else is not asked for at all. */
const looksLikeId = (text: string | undefined) => /^[0-9a-f]{32}$/.test(text ?? '')

/** What happened to the own account, in plain words, and the way to object. */
export const activity = new Hono<Env>()
  .get(PAGE, signedIn(), (c) => activityPage(c))
  .post(PAGE, signedIn(), async (c) => {
    const edge = c.get('edge')
    const session = currentSession(c)
    const { accountId } = session
    const id = c.get('form').text('entry')
    const entry = looksLikeId(id) ? await entryOf(edge, accountId, id) : undefined
    if (!entry || !isCredentialChange(entry.event)) return problemPage(c, 'not-found')
    await inTransaction(edge, async (edge) => {
      await lockAccount(edge, accountId)
      // Whoever was thrown out a moment ago throws nobody out.
      if (!(await sessionById(edge, session.id))) return
      const network = c.get('peer').address
      await dropChallengesOf(edge, accountId)
      await endSessionsOf(edge, accountId, 'not-me', accountId, session.id, network)
      const { companyId } = session
      const reason = entry.event
      await record(edge, { event: 'authn_change_objected', actor: accountId, accountId, companyId, network, reason })
    })
    return c.redirect(`${PAGE}?said=not-me`, 303)
  })

const kindIn = (c: Ctx): EventKind | undefined => {
  const kind = c.req.query('kind')
  return kind === 'sign-in' || kind === 'change' ? kind : undefined
}

function addressOf(kind: EventKind | undefined, before?: string) {
  const query = new URLSearchParams({ ...(kind && { kind }), ...(before && { before }) }).toString()
  return query ? `${PAGE}?${query}` : PAGE
}

async function activityPage(c: Ctx) {
  const t = say(c, messages)
  const session = currentSession(c)
  const kind = kindIn(c)
  const before = looksLikeId(c.req.query('before')) ? c.req.query('before') : undefined
  // One more than is shown tells whether there are older ones.
  const rows = await entriesOf(c.get('edge'), session.accountId, { kind, before, most: ON_A_PAGE + 1 })
  const shown = rows.slice(0, ON_A_PAGE)
  const oldest = rows.length > ON_A_PAGE ? shown.at(-1)?.id : undefined
  return insidePage(c, {
    title: t.title,
    narrow: true,
    who: whoIs(session),
    body: html`<div class="head">
        <div class="flow">
          <h1>${t.title}</h1>
          <p class="lead">${t.lead}</p>
        </div>
      </div>
      ${when(c.req.query('said') === 'not-me', () => endedNote(c))}
      <nav class="chips" aria-label="${t.filter}">
        ${each([undefined, 'sign-in', 'change'] as const, (one) => html`<a href="${addressOf(one)}" ${one === kind ? raw('aria-current="true"') : nothing}>${t.kinds[one ?? 'all']}</a>`)}
      </nav>
      ${
        shown.length === 0
          ? html`<p class="gap">${t.none}</p>`
          : html`<ul class="rows gap">
              ${each(shown, (row) => entryRow(c, row))}
            </ul>`
      }
      <p class="row gap">
        ${when(before, () => html`<a class="btn plain" href="${addressOf(kind)}">${t.newest}</a>`)}
        ${when(oldest, () => html`<a class="btn" href="${addressOf(kind, oldest)}">${t.older}</a>`)}
      </p>
      <p class="small muted gap">${t.zone(zoneOf(session))}</p>
      <p class="small gap"><a href="/auth/profile/sessions">${t.sessions}</a></p>`,
  })
}

const symbolOf = ({ event }: AuditRow): IconName => {
  if (/_(fail|lock)$/.test(event)) return 'warning'
  if (KIND_OF[event] === 'change') return 'key'
  return event === 'session_ended' ? 'log-out' : 'check'
}

function entryRow(c: Ctx, row: AuditRow) {
  const t = say(c, messages)
  const session = currentSession(c)
  const language = c.get('language')
  const zone = zoneOf(session)
  const place = [row.browser, row.network && t.network(row.network)].filter(Boolean).join(' · ')
  const more = [reasonOf(row, language), actorOf(row, language)].filter(Boolean).join(' · ')
  return html`<li>
    ${icon(symbolOf(row))}
    <div>
      <b>${t.events[row.event]}</b>
      ${when(more, () => html`<p class="small">${more}</p>`)}
      <p class="small muted">${t.at(day(row.atMs, zone, language), clockTime(row.atMs, zone, language))}</p>
      ${when(place, () => html`<p class="small muted">${place}</p>`)}
    </div>
    ${when(
      isCredentialChange(row.event),
      () =>
        html`<form method="post" action="${PAGE}">
          ${formToken(c, session, PAGE)}
          <input type="hidden" name="entry" value="${row.id}" />
          <button class="btn" type="submit" aria-label="${t.notMeLabel(t.events[row.event])}">${t.notMe}</button>
        </form>`,
    )}
  </li>`
}

/** What else to do: ending sessions is all that a session may do alone. */
function endedNote(c: Ctx) {
  const t = say(c, messages).ended
  return note({
    symbol: 'shield',
    title: t.title,
    text: html`${t.text}<br /><a href="/auth/profile/password">${t.change}</a><br />${t.mail}<br /><a
        href="/auth/support"
        >${t.support}</a
      >`,
  })
}
