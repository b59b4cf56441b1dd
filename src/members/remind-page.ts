import { Hono } from 'hono'
import { asCompanyAdmin, currentCompany } from '../company-admin/index.ts'
import { currentSession, formToken, signedIn } from '../sessions/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { html, nothing } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { note } from '../web/parts.ts'
import { queryOf, readFilter, type Filter } from './filter.ts'
import type { Page } from './list.ts'
import { messages } from './messages.ts'
import { MEMBERS } from './paths.ts'
import { remindMembers } from './remind.ts'
import { countSelected, EVERYBODY, NOT_SET_UP } from './select.ts'

const REMIND = `${MEMBERS}/remind`

/** The filter is the selection: the form goes to the address of the very list that is shown. */
export const remindPage = new Hono<Env>().post(REMIND, signedIn({ page: MEMBERS }), asCompanyAdmin, async (c) => {
  const filter = readFilter((name) => c.req.query(name))
  const by = { actor: currentSession(c).accountId, network: c.get('peer').address }
  const { reminded, today, later } = await remindMembers(c.get('edge'), currentCompany(c).id, filter, by)
  const view = new URLSearchParams(queryOf(filter))
  for (const [name, value] of Object.entries({ said: 'reminded', reminded, today, later }))
    view.set(name, String(value))
  return c.redirect(`${MEMBERS}?${view.toString()}`, 303)
})

/** Says how many it would reach; nothing where all are set up. */
export function remindForm(c: Ctx, filter: Filter, { byState }: Page) {
  const { state } = filter
  const count =
    state === undefined ? byState.off + byState.pending : state === 'off' || state === 'pending' ? byState[state] : 0
  return formFor(c, filter, count)
}

/** The same for other pages of the company: whoever is not set up, whatever a list shows. */
export const remindAllForm = async (c: Ctx) =>
  formFor(c, EVERYBODY, await countSelected(c.get('edge'), currentCompany(c).id, EVERYBODY, NOT_SET_UP))

function formFor(c: Ctx, filter: Filter, count: number) {
  const t = say(c, messages)
  if (count === 0) return nothing
  return html`<form method="post" action="${REMIND}${queryOf(filter)}">
    ${formToken(c, currentSession(c), REMIND)}
    <button class="btn" type="submit">${icon('mail')}${t.remind(count.toLocaleString(c.get('language')))}</button>
  </form>`
}

export function remindedNote(c: Ctx) {
  if (c.req.query('said') !== 'reminded') return nothing
  const t = say(c, messages)
  const count = (name: string) => Math.min(Math.abs(Number.parseInt(c.req.query(name) ?? '')) || 0, 10_000_000)
  const [reminded, today, later] = [count('reminded'), count('today'), count('later')].map((some) =>
    some.toLocaleString(c.get('language')),
  ) as [string, string, string]
  return note({ symbol: 'mail', text: count('later') > 0 ? t.remindedLater(later) : t.reminded(reminded, today) })
}
