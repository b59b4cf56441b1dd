import { companyPage, currentCompany } from '../company-admin/index.ts'
import { deskPage } from '../desk-access/index.ts'
import type { Ctx } from '../web/context.ts'
import { each, html, when, type Html } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { note } from '../web/parts.ts'
import { bySupport } from './decide.ts'
import { messages, type Words } from './messages.ts'
import * as store from './store.ts'
import type { ResetRequest } from './store.ts'
import { pathAt, type Door } from './tell.ts'
import { askedWords, peopleOf, stateWords } from './words.ts'

export const LIST = '/auth/company/requests'
export const DESK_LIST = '/auth/desk/requests'
const MOST_ENDED = 50
const MOST_OPEN = 200

/** What else two admins of a company decide: of a feature that knows this one, while this one does not know it. */
export interface Beside {
  /** Of the company in use, the newest first. */
  rows: (c: Ctx, most: number) => Promise<{ open: Html[]; ended: Html[] }>
  countOpen: (c: Ctx) => Promise<number>
}
const beside = new Map<string, Beside>()

/** By the feature whose rows they are, once, where the application is put together. */
export const addBesideRequests = (name: string, one: Beside) => void beside.set(name, one)

/** What waits in this company, and what became of the newest ones before. */
export async function listPage(c: Ctx) {
  const t = say(c, messages)
  const { db } = c.get('edge')
  const { id } = currentCompany(c)
  const open = await rowsOf(c, 'company', await store.openOfCompany(db, id))
  const ended = await rowsOf(c, 'company', await store.endedOfCompany(db, id, MOST_ENDED))
  const more = await Promise.all([...beside.values()].map((one) => one.rows(c, MOST_ENDED)))
  const all = {
    open: [...more.flatMap((one) => one.open), ...open],
    ended: [...more.flatMap((one) => one.ended), ...ended],
    none: t.none,
  }
  return companyPage(c, {
    title: t.title,
    narrow: true,
    lead: t.lead,
    body: html`${parts(c, all)}`,
  })
}

/** What waits for a second person of support or for its time, and what became of the newest ones before. */
export async function deskListPage(c: Ctx) {
  const { db } = c.get('edge')
  const { title, lead, none } = say(c, messages).desk
  const waiting: ResetRequest[] = []
  for (const request of await store.openOfSupport(db, MOST_OPEN))
    if (await bySupport(c.get('edge'), request)) waiting.push(request)
  const open = await rowsOf(c, 'desk', waiting)
  const ended = await rowsOf(c, 'desk', await store.endedOfSupport(db, MOST_ENDED))
  return deskPage(c, { title, lead, current: 'requests', body: parts(c, { open, ended, none }) })
}

function parts(c: Ctx, { open, ended, none }: { open: Html[]; ended: Html[]; none: Words['none'] }) {
  const t = say(c, messages)
  const rows = (list: Html[]) =>
    html`<ul class="rows bare">
      ${each(list, (one) => one)}
    </ul>`
  return html`<section class="part" aria-labelledby="r1">
      <div><h2 id="r1">${t.waiting}</h2></div>
      ${open.length > 0 ? rows(open) : html`<p>${none.title}. <span class="muted">${none.text}</span></p>`}
    </section>
    ${when(
      ended.length,
      () =>
        html`<section class="part" aria-labelledby="r2">
          <div><h2 id="r2">${t.ended}</h2></div>
          ${rows(ended)}
        </section>`,
    )}`
}

const rowsOf = (c: Ctx, door: Door, requests: ResetRequest[]) =>
  Promise.all(requests.map((request) => row(c, door, request)))

async function row(c: Ctx, door: Door, request: ResetRequest) {
  const { target, opener } = await peopleOf(c.get('edge'), request)
  return html`<li>
    ${icon('key')}
    <div>
      <a href="${pathAt(door, request.id)}"><b>${target?.name ?? say(c, messages).gone}</b></a>
      <p class="small muted">${askedWords(c, request, opener)}</p>
      <p class="small">${stateWords(c, request)}</p>
    </div>
  </li>`
}

/** For other pages of the company: the way to the requests, louder while one waits. */
export async function requestsHint(c: Ctx) {
  let waiting = (await store.openOfCompany(c.get('edge').db, currentCompany(c).id)).length
  for (const { countOpen } of beside.values()) waiting += await countOpen(c)
  if (waiting === 0) return html`<p class="small"><a href="${LIST}">${say(c, messages).title}</a></p>`
  const { title, text, go } = say(c, messages).hint
  return note({
    tone: 'warn',
    symbol: 'key',
    title: title(waiting),
    text: html`${text} <a href="${LIST}">${go}</a>`,
  })
}
