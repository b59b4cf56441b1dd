import type { Ctx } from './context.ts'
import { each, html, nothing, when, type Html } from './html.ts'
import { icon } from './icons.ts'
import { say } from './language.ts'
import { messages } from './messages.ts'
import { withReturnTo } from './return-to.ts'

/** Where the forms of the menu go. */
export const SWITCH_COMPANY = '/auth/profile/company'
/** What the token of those forms is for: to switch and no more. It stands in pages of the platform, too. */
export const SWITCH_FORM = `${SWITCH_COMPANY}#switch`
const COMPANY_ADMIN = '/auth/company'
const DESK = '/auth/desk'

/** What the company menu shows. */
export interface Who {
  name: string
  company: string | null
  role: 'member' | 'admin' | 'support' | 'operator' | null
  isCompanyAdmin: boolean
  /** Works at the desk. */
  isStaff: boolean
  switching: Switching | undefined
}
/** The other companies of whoever has several, and the hidden token of the forms that lead to them. */
export interface Switching {
  others: { id: string; name: string }[]
  token: Html
}

/** The rest stands on the page of the companies: a menu that is longer than the screen helps nobody. */
const MOST_SHOWN = 6

/**
 * Top right: the company's name, opened by `<details>`, so that it works without a script and by keyboard. `returnTo` is
 * where whoever switches finds themselves again; null where nobody knows.
 */
export function companyMenu(c: Ctx, who: Who, returnTo: string | null = pageHere(c)) {
  const t = say(c, messages)
  const roles = { member: t.member, admin: t.admin, support: t.staffSupport, operator: t.staffOperator }
  return html`<details class="menu">
    <summary>
      ${icon('building')}<span class="long">${who.company ?? t.noCompany}</span>${icon('chevron', 'chev')}
    </summary>
    <div>
      <p class="who">
        <b>${who.name}</b
        >${who.role ? html`<br /><span class="muted">${roles[who.role]}</span>` : nothing}${who.company ? html`<br /><span class="muted">${who.company}</span>` : nothing}
      </p>
      ${who.switching ? switchTo(c, who.switching, returnTo) : nothing}
      <ul>
        <li><a href="/auth/profile">${icon('person')}${t.profile}</a></li>
        ${when(who.isCompanyAdmin, () => html`<li><a href="${COMPANY_ADMIN}">${icon('admin')}${t.admin}</a></li>`)}
        ${when(who.isStaff, () => html`<li><a href="${DESK}">${icon('mail')}${t.desk}</a></li>`)}
        <li><a href="/auth/help">${icon('help')}${t.help}</a></li>
        <li class="cut"><a href="/auth/logout">${icon('log-out')}${t.logOut}</a></li>
      </ul>
    </div>
  </details>`
}

/** One button for each company: its value is the id, which counts for nothing unless the person is in that company. */
function switchTo(c: Ctx, { others, token }: Switching, returnTo: string | null) {
  const t = say(c, messages)
  return html`<form method="post" action="${withReturnTo(SWITCH_COMPANY, returnTo)}" aria-label="${t.switchCompany}">
    ${token}
    <p class="muted small">${t.switchCompany}</p>
    <ul>
      ${each(
        others.slice(0, MOST_SHOWN),
        ({ id, name }) =>
          html`<li>
            <button name="company" value="${id}">${icon('building')}<span class="long">${name}</span></button>
          </li>`,
      )}
      <li><a href="${SWITCH_COMPANY}">${icon('arrow')}${t.yourCompanies}</a></li>
    </ul>
  </form>`
}

/** The page itself, or the Profile where it answers a form. What lies below a company belongs to that one alone. */
function pageHere(c: Ctx): string {
  if (c.req.method !== 'GET') return '/auth/profile'
  return c.req.path.startsWith(`${COMPANY_ADMIN}/`) ? COMPANY_ADMIN : c.req.path
}
