import type { Ctx } from '../web/context.ts'
import { each, html, nothing, raw, when } from '../web/html.ts'
import { say } from '../web/language.ts'
import { queryOf, STATES, type Filter } from './filter.ts'
import type { Page } from './list.ts'
import { messages } from './messages.ts'
import { MEMBERS } from './paths.ts'

/** What everybody expects to find; the others appear with the first member who stands like that. */
const ALWAYS = ['on', 'off', 'pending']

/** Filters are links, each with how many it would show. */
export function chips(c: Ctx, filter: Filter, { byState, byRole }: Page, invitations: number) {
  const t = say(c, messages)
  const states = STATES.filter((state) => ALWAYS.includes(state) || byState[state] > 0 || filter.state === state)
  return html`<nav class="chips" aria-label="${t.byState}">
      ${chip(c, t.all, byState.all, queryOf(filter, { state: undefined }), filter.state === undefined)}
      ${each(states, (state) => chip(c, t.chips[state], byState[state], queryOf(filter, { state }), filter.state === state))}
      ${when(invitations > 0, () => html`<a href="/auth/company/invitations">${t.invitations} <b>${invitations.toLocaleString(c.get('language'))}</b></a>`)}
    </nav>
    <nav class="chips" aria-label="${t.byRole}">
      ${chip(c, t.everybody, byRole.all, queryOf(filter, { role: undefined }), filter.role === undefined)}
      ${chip(c, t.admins, byRole.admin, queryOf(filter, { role: 'admin' }), filter.role === 'admin')}
      ${chip(c, t.members, byRole.member, queryOf(filter, { role: 'member' }), filter.role === 'member')}
    </nav>
    <nav class="chips" aria-label="${t.order}">
      ${each(ORDERS, ([sort, descending, words]) => order(filter, { sort, descending }, t.orders[words]))}
    </nav>`
}

/** What has no column of its own, or is wanted where there are no columns: on a phone. */
const ORDERS = [
  ['name', false, 'name'],
  ['joined', true, 'newest'],
  ['joined', false, 'oldest'],
] as const

const order = (filter: Filter, { sort, descending }: Pick<Filter, 'sort' | 'descending'>, text: string) =>
  html`<a
    href="${MEMBERS}${queryOf(filter, { sort, descending })}"
    ${filter.sort === sort && filter.descending === descending ? raw('aria-current="true"') : nothing}
    >${text}</a
  >`

const chip = (c: Ctx, text: string, count: number, query: string, isCurrent: boolean) =>
  html`<a href="${MEMBERS}${query}" ${isCurrent ? raw('aria-current="true"') : nothing}
    >${text} <b>${count.toLocaleString(c.get('language'))}</b></a
  >`
