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
  /** '' where it is not to be shown. */
  email: string
  /** Of the whole group. */
  people: number
}

/** People by what they have in common: the first by name, and how many more. A group without a title has none shown. */
export function groupsOf<Row extends Named>(c: Ctx, rows: Row[], titleOf: (row: Row) => string | undefined): Html {
  const groups = [...Map.groupBy(rows, titleOf)]
  const byName = Map.groupBy(rows, ({ name }) => name)
  const namesakes = new Set([...byName.keys()].filter((name) => byName.get(name)!.length > 1))
  return html`${each(groups, ([title, group]) => {
    const names = group.map((row) => called(row, namesakes)).join(', ')
    const more = group[0]!.people - group.length
    const words = more > 0 ? say(c, messages).more(names, number(c, more)) : names
    return html`<div>
      ${title ? html`<h3>${title} <span class="muted">${number(c, group[0]!.people)}</span></h3>` : nothing}
      <p class="small">${words}</p>
    </div>`
  })}`
}

/** The address tells two of the same name apart, and stands for whoever has no name yet. */
function called({ name, email }: Named, namesakes: Set<string>): string {
  if (!name) return email
  return email && namesakes.has(name) ? `${name} (${email})` : name
}

/** Three lines: who decides, what happens then, who hears of it. */
export const lines = (
  symbols: [IconName, IconName, IconName],
  { second, then, told }: Words['lines'],
  first: Html | typeof nothing = nothing,
) =>
  html`<ul class="rows">
    ${first}${line(symbols[0], second)}${line(symbols[1], then)}${line(symbols[2], told)}
  </ul>`

export const line = (symbol: IconName, { what, more }: { what: string; more: string }) =>
  html`<li>
    ${icon(symbol)}<span><b>${what}</b> ${more}</span>
  </li>`
