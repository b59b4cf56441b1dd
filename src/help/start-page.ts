import type { Who } from '../web/company-menu.ts'
import type { Ctx } from '../web/context.ts'
import { each, html, nothing, when } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { insidePage } from '../web/page.ts'
import { note } from '../web/parts.ts'
import { helpStylePath } from '../web/assets.ts'
import type { Listed } from './articles.ts'
import { messages } from './messages.ts'
import { contact, findForm, inLanguage } from './parts.ts'
import type { Found } from './search.ts'

/** All articles; behind a search what it found, best first. */
export function startPage(
  c: Ctx,
  { who, articles, query, found }: { who: Who | null; articles: Listed[]; query: string; found: Found[] },
) {
  const t = say(c, messages)
  const title = found.length > 0 ? t.found(query) : query ? t.nothing.title(query) : t.title
  return insidePage(c, {
    title,
    narrow: true,
    who,
    sheet: helpStylePath,
    body: html`<div class="head">
        <div class="flow">
          ${when(query, () => html`<p class="small"><a href="/auth/help">${t.help}</a></p>`)}
          <h1>${query ? title : t.title}</h1>
          ${when(!query, () => html`<p class="lead">${t.lead}</p>`)}
        </div>
        ${findForm(c, query)}
      </div>
      ${query && found.length === 0 ? note({ symbol: 'search', text: t.nothing.next }) : nothing}
      ${found.length > 0 ? results(c, found) : list(c, articles)} ${contact(c, '')}`,
  })
}

const list = (c: Ctx, articles: Listed[]) =>
  html`<ul class="rows articles">
    ${each(
      articles,
      (article) =>
        html`<li ${inLanguage(c, article)}>
          ${icon('page')}
          <p>
            <a href="/auth/help/${article.slug}"><b>${article.title}</b></a
            >${when(article.summary, () => html`<br /><span class="muted small">${article.summary}</span>`)}
          </p>
        </li>`,
    )}
  </ul>`

const results = (c: Ctx, found: Found[]) =>
  html`<ol class="rows articles">
    ${each(
      found,
      ({ article, section, excerpt }) =>
        html`<li ${inLanguage(c, article)}>
          ${icon('page')}
          <p>
            <a href="/auth/help/${article.slug}${section.anchor && `#${section.anchor}`}"
              ><b>${article.title}</b>${when(section.heading, () => html` › ${section.heading}`)}</a
            ><br /><span class="small"
              >${each(
                excerpt.map((piece, index) => ({ piece, index })),
                ({ piece, index }) => (index % 2 === 1 ? html`<mark>${piece}</mark>` : html`${piece}`),
              )}</span
            >
          </p>
        </li>`,
    )}
  </ol>`
