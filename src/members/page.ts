import { activeAdminsOf } from '../companies/index.ts'
import { companyPage, currentCompany } from '../company-admin/index.ts'
import { countInvitations } from '../invitation/index.ts'
import { dutyOfCompany, dutyWords } from '../policy/index.ts'
import { requestsHint } from '../requests/index.ts'
import type { Ctx } from '../web/context.ts'
import { each, html, nothing, raw, when, type Html } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { note } from '../web/parts.ts'
import { chips } from './chips.ts'
import { isNarrowed, queryOf, readFilter, type Filter, type Sort } from './filter.ts'
import { pageOf, type Counts, type Page } from './list.ts'
import { messages } from './messages.ts'
import { MEMBERS } from './paths.ts'
import { remindedNote, remindForm } from './remind-page.ts'
import { memberRow, timeShown } from './row.ts'

/** Everybody in the company in use, fifty at a time. What is shown is what the address says. */
export async function membersPage(c: Ctx) {
  const t = say(c, messages)
  const edge = c.get('edge')
  const { id } = currentCompany(c)
  const filter = readFilter((name) => c.req.query(name))
  const page = await pageOf(edge, id, filter)
  const admins = await activeAdminsOf(edge, id)
  const word = c.req.query('said') ?? ''
  const said = Object.hasOwn(t.said, word) ? t.said[word as keyof typeof t.said] : undefined
  return companyPage(c, {
    title: t.title,
    current: 'members',
    fact: await howFar(c, page.company),
    body: html`<div class="flow">
      ${await requestsHint(c)} ${remindedNote(c)} ${when(said, () => note({ symbol: 'check', text: said! }))}
      ${when(admins.length === 1, () =>
        note({
          tone: 'warn',
          symbol: 'warning',
          title: t.alone.title,
          text: html`${t.alone.text} <a href="${MEMBERS}?state=on&amp;role=member">${t.alone.go}</a>`,
        }),
      )}
      ${when(page.company.all === 1, () => note({ symbol: 'mail', ...t.first }))}
      ${chips(c, filter, page, await countInvitations(edge, id))} ${tools(c, filter, page)}
      ${page.members.length > 0 ? table(c, filter, page, (await dutyOfCompany(edge, id)).kind === 'required') : nobody(c, filter)}
      <p class="small"><a href="/auth/help/company-admin-members">${t.help}</a></p>
    </div>`,
  })
}

/** How many of those whom the company could help are set up, and by when. */
async function howFar(c: Ctx, { on, off, pending, requested, suspended }: Counts) {
  const done = on + requested + suspended
  const duty = await dutyOfCompany(c.get('edge'), currentCompany(c).id)
  const words = dutyWords(duty, c.get('language'))
  const all = done + off + pending
  // Of people whom others manage nothing is counted: where there is nobody else, the date alone is said.
  return all > 0 ? say(c, messages).done(number(c, done), number(c, all), words) : `${words}.`
}

const number = (c: Ctx, count: number) => count.toLocaleString(c.get('language'))

function tools(c: Ctx, filter: Filter, page: Page) {
  const t = say(c, messages)
  const { state, role, sort, descending } = filter
  const kept: [string, string | undefined][] = [
    ['state', state],
    ['role', role],
    ['sort', descending || sort !== 'name' ? `${descending ? '-' : ''}${sort}` : undefined],
  ]
  return html`<div class="row apart">
    <form class="find" role="search" method="get" action="${MEMBERS}">
      ${each(kept, ([name, value]) => (value ? html`<input type="hidden" name="${name}" value="${value}" />` : nothing))}
      <label class="sr" for="q">${t.search}</label>${icon('search')}<input
        id="q"
        name="q"
        type="search"
        autocomplete="off"
        value="${filter.q}"
        placeholder="${t.searchHint}"
      /><button class="btn" type="submit">${t.find}</button>
    </form>
    <div class="row stretch">
      ${when(page.members.length > 0, () => html`<a class="btn plain" href="${MEMBERS}/export${queryOf(filter)}">${icon('download')}${t.save}</a>`)}
      ${resetLink(c, filter, page)}${remindForm(c, filter, page)}<a class="btn main" href="/auth/company/invitations"
        >${icon('plus')}${t.invite}</a
      >
    </div>
  </div>`
}

/** To a page that asks first: of those whom the list shows, whoever has an app and is no admin. */
function resetLink(c: Ctx, filter: Filter, { byState, byRole }: Page) {
  const { state, role } = filter
  if (role === 'admin' || (state !== undefined && state !== 'on') || byState.on === 0 || byRole.member === 0)
    return nothing
  return html`<a class="btn plain" href="${MEMBERS}/reset-two-factor${queryOf(filter)}"
    >${icon('key')}${say(c, messages).resetSeveral}</a
  >`
}

function table(c: Ctx, filter: Filter, { members, byState, next, previous }: Page, due: boolean) {
  const t = say(c, messages)
  const [shown, of] = [number(c, members.length), number(c, byState[filter.state ?? 'all'])]
  return html`<div class="list">
      <table role="table">
        <caption class="sr">
          ${t.caption(shown, of)}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${each(['name', 'state', 'role', timeShown(filter.sort)] as const, (sort) => column(c, filter, sort))}
            <th role="columnheader" scope="col" class="num">${t.columns.codes}</th>
            <th role="columnheader" scope="col">${t.columns.actions}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${each(members, (member) => memberRow(c, member, filter.sort, due))}
        </tbody>
      </table>
    </div>
    <p class="row apart small">
      <span class="muted">${t.shown(shown, of)}</span>
      <span class="row"
        >${previous ? html`<a rel="prev" href="${MEMBERS}${queryOf(filter, { before: previous })}">${t.previous}</a>` : nothing}${
          next ? html`<a rel="next" href="${MEMBERS}${queryOf(filter, { after: next })}">${t.next}</a>` : nothing
        }</span
      >
    </p>`
}

/** A second press turns the order around. Of times the newest stand first. */
function column(c: Ctx, filter: Filter, sort: Sort) {
  const isCurrent = filter.sort === sort
  const descending = isCurrent ? !filter.descending : timeShown(sort) === sort
  const order = isCurrent ? (filter.descending ? 'descending' : 'ascending') : undefined
  return html`<th role="columnheader" scope="col" ${order ? raw(`aria-sort="${order}"`) : nothing}>
    <a href="${MEMBERS}${queryOf(filter, { sort, descending })}"
      >${say(c, messages).columns[sort]}${when(order, () => html`<span aria-hidden="true"> ${order === 'ascending' ? '↑' : '↓'}</span>`)}</a
    >
  </th>`
}

/** Says the good news or the next step, with one way on. */
function nobody(c: Ctx, filter: Filter): Html {
  const { empty } = say(c, messages)
  const isGood = filter.state === 'off' && filter.role === undefined && filter.q === ''
  const { title, text } = isGood ? empty.off : filter.q ? empty.search : empty.none
  const [go, href] = filter.q
    ? [empty.search.go, queryOf(filter, { q: '' })]
    : [empty.none.go, isNarrowed(filter) ? '' : queryOf(filter)]
  return html`<div class="sheet empty">
    ${openDoor}
    <h2>${title}</h2>
    <p class="muted">${text}</p>
    <p class="gap"><a class="btn" href="${MEMBERS}${href}">${go}</a></p>
  </div>`
}

const openDoor = raw(
  '<svg viewBox="0 0 80 88" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" aria-hidden="true"><path d="M4 86h72M14 86V38a26 26 0 0 1 52 0v48"/><path d="M20 86V38a20 20 0 0 1 40 0v48" fill="currentColor" fill-opacity=".28" stroke="none"/><path d="M20 86V38a20 20 0 0 1 9-16.7l15 11.7v47z"/><circle cx="39" cy="58" r="1.5" fill="currentColor" stroke="none"/></svg>',
)
