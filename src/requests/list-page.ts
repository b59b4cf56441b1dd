import { bulkRows, countOpenBulkResets } from '../bulk-reset/index.ts'
import { companyTabs, currentCompany } from '../company-admin/index.ts'
import { currentSession, whoIs } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import { each, html, when } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { insidePage } from '../web/page.ts'
import { note } from '../web/parts.ts'
import { messages } from './messages.ts'
import * as store from './store.ts'
import type { ResetRequest } from './store.ts'
import { requestPath } from './tell.ts'
import { askedWords, peopleOf, stateWords } from './words.ts'

export const LIST = '/auth/company/requests'
export const DESK_LIST = '/auth/desk/requests'
const MOST_ENDED = 50

/** What waits in this company, and what became of the newest ones before. */
export async function listPage(c: Ctx) {
  const t = say(c, messages)
  const { db } = c.get('edge')
  const { id } = currentCompany(c)
  const open = await Promise.all((await store.openOfCompany(db, id)).map((request) => row(c, request)))
  const ended = await Promise.all((await store.endedOfCompany(db, id, MOST_ENDED)).map((request) => row(c, request)))
  const many = await bulkRows(c, MOST_ENDED)
  const rows = (list: typeof open) =>
    html`<ul class="rows bare">
      ${each(list, (one) => one)}
    </ul>`
  return insidePage(c, {
    title: t.title,
    narrow: true,
    who: whoIs(currentSession(c)),
    body: html`<div class="head">
        <div class="flow">
          <h1>${t.title}</h1>
          <p class="lead">${t.lead}</p>
        </div>
      </div>
      ${companyTabs(c)}
      <section class="part" aria-labelledby="r1">
        <div><h2 id="r1">${t.waiting}</h2></div>
        ${open.length + many.open.length > 0 ? rows([...many.open, ...open]) : html`<p>${t.none.title}. <span class="muted">${t.none.text}</span></p>`}
      </section>
      ${when(
        ended.length + many.ended.length,
        () =>
          html`<section class="part" aria-labelledby="r2">
            <div><h2 id="r2">${t.ended}</h2></div>
            ${rows([...many.ended, ...ended])}
          </section>`,
      )}`,
  })
}

async function row(c: Ctx, request: ResetRequest) {
  const { target, opener } = await peopleOf(c.get('edge'), request)
  return html`<li>
    ${icon('key')}
    <div>
      <a href="${requestPath(request.id)}"><b>${target?.name ?? say(c, messages).gone}</b></a>
      <p class="small muted">${askedWords(c, request, opener)}</p>
      <p class="small">${stateWords(c, request)}</p>
    </div>
  </li>`
}

/** For other pages of the company: the way to the requests, louder while one waits. */
export async function requestsHint(c: Ctx) {
  const { id } = currentCompany(c)
  const waiting =
    (await store.openOfCompany(c.get('edge').db, id)).length + (await countOpenBulkResets(c.get('edge'), id))
  if (waiting === 0) return html`<p class="small"><a href="${LIST}">${say(c, messages).title}</a></p>`
  const { title, text, go } = say(c, messages).hint
  return note({
    tone: 'warn',
    symbol: 'key',
    title: title(waiting),
    text: html`${text} <a href="${LIST}">${go}</a>`,
  })
}
