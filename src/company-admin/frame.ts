import { currentSession, whoIs } from '../sessions/index.ts'
import { companyStylePath } from '../web/assets.ts'
import type { Ctx } from '../web/context.ts'
import { html, nothing, type Html } from '../web/html.ts'
import { insidePage } from '../web/page.ts'
import { companyTabs, type Tab } from './tabs.ts'

export interface CompanyPage {
  title: string
  narrow?: boolean
  problem?: Html | undefined
  /** Which of the tabs it is; none for a page beside them. */
  current?: Tab
  /** A page below another one has the way back there in the place of the tabs. */
  back?: { href: string; text: string }
  /** What the page is for, below the title; as `fact` in the weight of the text. */
  lead?: string
  fact?: string | Html
  body: Html
}

/** A page of a company: its title, the others beside it, then what it is about. */
export const companyPage = (
  c: Ctx,
  { title, narrow = false, problem, current, back, lead, fact, body }: CompanyPage,
  status?: Parameters<typeof insidePage>[2],
) =>
  insidePage(
    c,
    {
      title,
      narrow,
      who: whoIs(currentSession(c)),
      sheet: companyStylePath,
      problem,
      body: html`<div class="head">
          <div class="flow">
            ${back ? html`<p class="small"><a href="${back.href}">${back.text}</a></p>` : nothing}
            <h1>${title}</h1>
            ${lead ? html`<p class="lead">${lead}</p>` : nothing}${fact ? html`<p class="muted">${fact}</p>` : nothing}
          </div>
        </div>
        ${back ? nothing : companyTabs(c, current)}${body}`,
    },
    status,
  )
