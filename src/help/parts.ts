import type { Ctx } from '../web/context.ts'
import { html, nothing, raw, when } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import type { Article } from './articles.ts'
import { messages } from './messages.ts'

export function findForm(c: Ctx, query = '') {
  const t = say(c, messages)
  return html`<form class="find" role="search" method="get" action="/auth/help">
    <label class="sr" for="q">${t.search}</label>${icon('search')}<input
      id="q"
      name="q"
      type="search"
      autocomplete="off"
      value="${query}"
      placeholder="${t.search}"
    /><button class="btn" type="submit">${t.find}</button>
  </form>`
}

/** The ways to people; the form learns which article did not help. */
export function contact(c: Ctx, slug: string) {
  const t = say(c, messages)
  const { supportEmail } = c.get('edge').config
  return html`<div class="sheet row apart">
    <div>
      <h2>${t.more}</h2>
      <p class="muted small">${t.moreText}</p>
    </div>
    <p class="row">
      <a class="btn" href="/auth/support${slug && `?from=help/${slug}`}">${t.contact}</a
      >${when(supportEmail, () => html`<a class="small" href="mailto:${supportEmail}">${supportEmail}</a>`)}
    </p>
  </div>`
}

/** What stands in another language than the page says so, for whatever reads it aloud. */
export const inLanguage = (c: Ctx, { language }: Pick<Article, 'language'>) =>
  language === c.get('language') ? nothing : raw(`lang="${language}"`)
