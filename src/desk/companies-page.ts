import { companiesWithAdmins } from '../companies/index.ts'
import { deskPage } from '../desk-access/index.ts'
import type { Ctx } from '../web/context.ts'
import { each, html, nothing, raw } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { note } from '../web/parts.ts'
import { readPosition, writePosition } from '../web/position.ts'
import { messages } from './messages.ts'

const PAGE = '/auth/desk/companies'
const AT_ONCE = 50

/** Where nobody, or one person alone, could help a member who lost the phone: those are support's next callers. */
export async function companiesPage(c: Ctx) {
  const t = say(c, messages).companies
  const admins = c.req.query('admins') === '1' ? 1 : 0
  const [name, id] = readPosition(c.req.query('after')) ?? []
  const after = typeof name === 'string' && typeof id === 'string' ? { name, id } : undefined
  const found = await companiesWithAdmins(c.get('edge'), admins, { after, most: AT_ONCE + 1 })
  const companies = found.slice(0, AT_ONCE)
  const last = found.length > AT_ONCE ? companies.at(-1) : undefined
  const chip = (value: 0 | 1, text: string) =>
    html`<a href="${value === 0 ? PAGE : `${PAGE}?admins=1`}" ${value === admins ? raw('aria-current="true"') : nothing}
      >${text}</a
    >`
  const number = (count: number) => count.toLocaleString(c.get('language'))
  return deskPage(c, {
    title: t.title,
    current: 'companies',
    lead: t.lead,
    body: html`<div class="flow">
      <nav class="chips" aria-label="${t.title}">${chip(0, t.without)} ${chip(1, t.one)}</nav>
      ${
        companies.length === 0
          ? note({ symbol: 'check', ...t.none })
          : html`<ul class="rows bare">
              ${each(
                companies,
                (company) =>
                  html`<li>
                    ${icon('building')}
                    <div>
                      <b>${company.name}</b>
                      <p class="small muted">
                        ${t.members(number(company.members))}${company.admin ? html`<br />${t.theOne(company.admin.name, company.admin.email)}` : nothing}
                      </p>
                    </div>
                  </li>`,
              )}
            </ul>`
      }
      ${last ? html`<p class="small"><a rel="next" href="${PAGE}?${new URLSearchParams({ ...(admins && { admins: '1' }), after: writePosition([last.name, last.id]) }).toString()}">${t.next}</a></p>` : nothing}
    </div>`,
  })
}
