import { companyPage, currentCompany } from '../company-admin/index.ts'
import type { AuditRow } from '../audit/index.ts'
import { shortenedNetwork } from '../edge/network.ts'
import type { Ctx } from '../web/context.ts'
import { clockTime, day } from '../web/dates.ts'
import { each, html, nothing, raw, when, type Html } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { note } from '../web/parts.ts'
import { nextEntries, type Entries } from './entries.ts'
import { addressOf, EXPORT, filterIn, PAGE, rowsOf, type Filter } from './filter.ts'
import { GROUPS } from './groups.ts'
import { messages } from './messages.ts'
import { invitationIn, invitedIn, isAccountId, peopleIn, type Somebody } from './people.ts'
import { findMembers } from './store.ts'
import { nameOf, whatHappened, why } from './words.ts'

const ON_A_PAGE = 50
/** Whom a search offers: more than these takes more letters. */
const MOST_FOUND = 12

/** What happened in the company: who, what, on whom, when, from where and why. */
export async function auditPage(c: Ctx) {
  const edge = c.get('edge')
  const company = currentCompany(c)
  const filter = filterIn(c)
  const typed = (c.req.query('q') ?? '').trim()
  const found = typed ? await findMembers(edge, company.id, typed, MOST_FOUND) : []
  if (found.length === 1) return c.redirect(addressOf({ ...filter, person: found[0]!.id }), 303)
  const asked = c.req.query('before') ?? ''
  const before = isAccountId(asked) ? asked : undefined
  const entries = await nextEntries(edge, rowsOf(company.id, filter), { before, most: ON_A_PAGE })
  const person = filter.person && { actor: 'system', accountId: filter.person }
  const people = await peopleIn(edge, company.id, [...entries.rows, ...(person ? [person] : [])])
  const invited = await invitedIn(edge, company.id, entries.rows)
  const t = say(c, messages)
  return companyPage(c, {
    title: t.title,
    current: 'audit',
    lead: t.lead,
    body: html`<div class="flow">
      <nav class="chips" aria-label="${t.filter}">
        ${each([undefined, ...GROUPS], (group) => html`<a href="${addressOf({ ...filter, group })}" ${group === filter.group ? raw('aria-current="true"') : nothing}>${t.groups[group ?? 'all']}</a>`)}
      </nav>
      <div class="row apart">
        ${finder(c, filter, typed)}
        <p class="row stretch">
          <a class="btn" href="${addressOf(filter, { page: EXPORT })}" title="${t.exportWhy}"
            >${icon('download')}${t.export}</a
          >
        </p>
      </div>
      ${typed ? whoElse(c, filter, found) : nothing}
      ${filter.person ? onlyOne(c, filter, people(filter.person)) : nothing}
      ${list(c, filter, entries, { people, invited })}
      <p class="row">
        ${when(before, () => html`<a class="btn plain" href="${addressOf(filter)}">${t.newest}</a>`)}
        ${entries.next ? html`<a class="btn" href="${addressOf(filter, { before: entries.next })}">${t.older}</a>` : nothing}
      </p>
      <p class="small muted">${t.zone(company.zone)}</p>
    </div>`,
  })
}

function finder(c: Ctx, { group }: Filter, typed: string) {
  const t = say(c, messages)
  return html`<form class="find" role="search" method="get" action="${PAGE}">
    <label class="sr" for="q">${t.find}</label>${icon('search')}<input
      id="q"
      name="q"
      type="search"
      value="${typed}"
      autocomplete="off"
      placeholder="${t.findHint}"
    />${when(group, () => html`<input type="hidden" name="event" value="${group}" />`)}<button
      class="btn icon"
      type="submit"
      title="${t.find}"
    >
      ${icon('arrow')}<span class="sr">${t.find}</span>
    </button>
  </form>`
}

/** Several have such a name, or nobody. */
function whoElse(c: Ctx, filter: Filter, found: Awaited<ReturnType<typeof findMembers>>) {
  const t = say(c, messages)
  if (found.length === 0) return note({ symbol: 'search', text: t.foundNobody })
  return html`<h2>${t.found}</h2>
    <ul class="rows bare">
      ${each(
        found,
        ({ id, name, email, status }) =>
          html`<li>
            ${icon('person')}
            <p>
              <a href="${addressOf({ ...filter, person: id })}">${status === 'invited' ? email : name}</a><br /><span
                class="muted small"
                >${email}</span
              >
            </p>
          </li>`,
      )}
    </ul>`
}

function onlyOne(c: Ctx, filter: Filter, somebody: Somebody) {
  const t = say(c, messages)
  return html`<p class="row">
    <span>${somebody.known ? t.only(somebody.name) : t.onlySomebody}</span
    ><a href="${addressOf({ ...filter, person: undefined })}">${t.everybody}</a>
  </p>`
}

/** What the ids in rows stand for. */
interface Names {
  people: (id: string) => Somebody
  invited: Map<string, string>
}

function list(c: Ctx, filter: Filter, { rows, next }: Entries, names: Names) {
  const t = say(c, messages)
  if (rows.length === 0) return html`<p>${next ? t.noneHere : t.none}</p>`
  return html`<div class="list">
    <table role="table">
      <caption class="sr">
        ${t.caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${each(['what', 'person', 'by', 'when', 'from'] as const, (head) => html`<th role="columnheader" scope="col">${t.heads[head]}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${each(rows, (row) => entry(c, filter, row, names))}
      </tbody>
    </table>
  </div>`
}

function entry(c: Ctx, filter: Filter, row: AuditRow, { people, invited }: Names) {
  const t = say(c, messages)
  const language = c.get('language')
  const { zone } = currentCompany(c)
  const reason = why(row, language)
  const from = [row.browser, row.network && t.network(shortenedNetwork(row.network))].filter(Boolean).join(' · ')
  const when_ = t.at(day(row.atMs, zone, language), clockTime(row.atMs, zone, language))
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      ${whatHappened(row, language)}${reason ? html`<br /><span class="muted small">${reason}</span>` : nothing}
    </th>
    <td role="cell" data-label="${t.heads.person}">
      ${row.accountId === null ? (invited.get(invitationIn(row)?.id ?? '') ?? nothing) : linked(c, filter, row.accountId, people)}
    </td>
    <td role="cell" data-label="${t.heads.by}">${nameOf(people(row.actor), row.actor, language)}</td>
    <td role="cell" data-label="${t.heads.when}">
      <time datetime="${new Date(row.atMs).toISOString()}">${when_}</time>
    </td>
    <td role="cell" data-label="${t.heads.from}">${from}</td>
  </tr>`
}

/** Each name leads to what happened to that person. */
function linked(c: Ctx, filter: Filter, id: string, people: Names['people']): Html {
  const name = nameOf(people(id), id, c.get('language'))
  return html`<a href="${addressOf({ ...filter, person: id })}">${name}</a>`
}
