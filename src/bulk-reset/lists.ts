import type { Ctx } from '../web/context.ts'
import { each, html, nothing, type Html } from '../web/html.ts'
import { icon, type IconName } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { messages, type Words } from './messages.ts'

/** Names that are shown of each group; of the others there is the number. */
export const MOST_NAMED = 100

export const number = (c: Ctx, count: number) => count.toLocaleString(c.get('language'))

interface Named {
  name: string
  email: string
  /** Of the whole group. */
  people: number
}

/** People by what they have in common: the first by name, and how many more. A group without a title has none shown. */
export function groupsOf<Row extends Named>(c: Ctx, rows: Row[], titleOf: (row: Row) => string | undefined): Html {
  const groups = [...Map.groupBy(rows, titleOf)]
  return html`${each(groups, ([title, group]) => {
    const names = group.map(({ name, email }) => name || email).join(', ')
    const more = group[0]!.people - group.length
    const words = more > 0 ? say(c, messages).more(names, number(c, more)) : names
    return html`<div>
      ${title ? html`<h3>${title} <span class="muted">${number(c, group[0]!.people)}</span></h3>` : nothing}
      <p class="small">${words}</p>
    </div>`
  })}`
}

export const head = (title: string, back: { href: string; text: string }) =>
  html`<div class="head">
    <div class="flow">
      <p class="small"><a href="${back.href}">${back.text}</a></p>
      <h1>${title}</h1>
    </div>
  </div>`

/** Three lines: who decides, what happens then, who hears of it. */
export const lines = (symbols: [IconName, IconName, IconName], { second, then, told }: Words['lines']) =>
  html`<ul class="rows">
    ${line(symbols[0], second)}${line(symbols[1], then)}${line(symbols[2], told)}
  </ul>`

export const line = (symbol: IconName, { what, more }: { what: string; more: string }) =>
  html`<li>
    ${icon(symbol)}<span><b>${what}</b> ${more}</span>
  </li>`
