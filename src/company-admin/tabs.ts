import type { Ctx } from '../web/context.ts'
import { each, html, nothing, raw } from '../web/html.ts'
import { say } from '../web/language.ts'
import { messages } from './messages.ts'

export type Tab = 'members' | 'invitations' | 'policy' | 'audit'

/** In the order of the tabs. A page joins with its own line, in the commit that brings it. */
export const HOME = '/auth/company/members'
const PAGES: { tab: Tab; href: string }[] = [
  { tab: 'members', href: HOME },
  { tab: 'invitations', href: '/auth/company/invitations' },
  { tab: 'policy', href: '/auth/company/policy' },
  { tab: 'audit', href: '/auth/company/audit' },
]

/** The pages of a company beside each other; stands below the title of each of them. */
export function companyTabs(c: Ctx, current?: Tab) {
  const t = say(c, messages)
  return html`<nav class="tabs" aria-label="${t.title}">
    ${each(PAGES, ({ tab, href }) => html`<a href="${href}" ${tab === current ? raw('aria-current="page"') : nothing}>${t.tabs[tab]}</a>`)}
  </nav>`
}
