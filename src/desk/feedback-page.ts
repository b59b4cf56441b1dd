import { deskPage } from '../desk-access/index.ts'
import { DAY_MS } from '../edge/clock.ts'
import { articleTitle, feedbackByArticle, type ArticleFeedback } from '../help/index.ts'
import { currentSession, zoneOf } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import { day } from '../web/dates.ts'
import { each, html, when } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { LANGUAGE_NAMES, say } from '../web/language.ts'
import { note } from '../web/parts.ts'
import { messages } from './messages.ts'

const SINCE_MS = 90 * DAY_MS

/** Which articles help, and what people miss: those that help least stand first. */
export async function feedbackPage(c: Ctx) {
  const t = say(c, messages).feedback
  const edge = c.get('edge')
  const articles = await feedbackByArticle(edge, edge.clock.nowMs() - SINCE_MS)
  const byNeed = articles.toSorted((one, other) => other.no - one.no || other.yes - one.yes)
  return deskPage(c, {
    title: t.title,
    current: 'feedback',
    lead: t.lead,
    body: byNeed.length > 0 ? html`${each(byNeed, (article) => articlePart(c, article))}` : note({ ...t.none }),
  })
}

function articlePart(c: Ctx, { slug, language, yes, no, newest }: ArticleFeedback) {
  const t = say(c, messages).feedback
  const id = `${slug}-${language}`
  const number = (count: number) => count.toLocaleString(c.get('language'))
  return html`<section class="part" aria-labelledby="${id}">
    <div>
      <h2 id="${id}"><a href="/auth/help/${slug}">${articleTitle(c.get('edge').config, slug, language)}</a></h2>
      <p class="small muted">${LANGUAGE_NAMES[language]}</p>
    </div>
    <div class="flow">
      <p>${t.counts(number(yes), number(no))}</p>
      ${when(
        newest.length,
        () =>
          html`<ul class="rows bare">
            ${each(
              newest,
              ({ atMs, helpful, text }) =>
                html`<li>
                  ${icon(helpful ? 'check' : 'cross')}
                  <div>
                    <p class="said">${text}</p>
                    <p class="small muted">${day(atMs, zoneOf(currentSession(c)), c.get('language'))}</p>
                  </div>
                </li>`,
            )}
          </ul>`,
      )}
    </div>
  </section>`
}
