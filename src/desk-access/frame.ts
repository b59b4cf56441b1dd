import { currentSession, whoIs } from '../sessions/index.ts'
import { companyStylePath } from '../web/assets.ts'
import type { Ctx } from '../web/context.ts'
import { each, html, nothing, raw, type Html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { insidePage } from '../web/page.ts'
import { messages } from './messages.ts'

export type DeskTab = 'inbox' | 'requests' | 'companies' | 'feedback'

/** In the order of the tabs. A page joins with its own line, in the commit that brings it. */
const PAGES: { tab: DeskTab; href: string }[] = [
  { tab: 'inbox', href: '/auth/desk' },
  { tab: 'requests', href: '/auth/desk/requests' },
  { tab: 'companies', href: '/auth/desk/companies' },
  { tab: 'feedback', href: '/auth/desk/feedback' },
]

export interface DeskPage {
  title: string
  /** What stands beside it: none for a page that belongs below another one. */
  current?: DeskTab
  problem?: Html | undefined
  /** Below the title and the tabs. */
  lead?: string
  body: Html
}

/** The pages of the desk beside each other. */
export const deskPage = (c: Ctx, page: DeskPage, status?: Parameters<typeof insidePage>[2]) =>
  insidePage(
    c,
    {
      title: page.title,
      who: whoIs(currentSession(c)),
      problem: page.problem,
      sheet: companyStylePath,
      body: html`<div class="head">
          <div class="flow">
            <h1>${page.title}</h1>
            ${page.lead ? html`<p class="lead">${page.lead}</p>` : nothing}
          </div>
        </div>
        ${tabs(c, page.current)}${page.body}`,
    },
    status,
  )

function tabs(c: Ctx, current?: DeskTab) {
  const t = say(c, messages)
  return html`<nav class="tabs" aria-label="${t.title}">
    ${each(PAGES, ({ tab, href }) => html`<a href="${href}" ${tab === current ? raw('aria-current="page"') : nothing}>${t.tabs[tab]}</a>`)}
  </nav>`
}
