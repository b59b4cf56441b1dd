import { dutyWords, policies, type Duty } from '../policy/index.ts'
import { helpStylePath } from '../web/assets.ts'
import type { Who } from '../web/company-menu.ts'
import type { Ctx } from '../web/context.ts'
import { day } from '../web/dates.ts'
import { each, html, nothing, raw, when, type Html } from '../web/html.ts'
import { LANGUAGE_NAMES, say } from '../web/language.ts'
import { insidePage } from '../web/page.ts'
import { note, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { listIn, type Article } from './articles.ts'
import { feedbackForm, type Answered } from './feedback-form.ts'
import { messages } from './messages.ts'
import { contact, findForm, inLanguage } from './parts.ts'

export async function articlePage(
  c: Ctx,
  who: Who | null,
  article: Article,
  answer: Answered & { refusal?: Refusal } = {},
) {
  const t = say(c, messages)
  const { refusal } = answer
  const [first = '', ...others] = article.parts
  const date = others.length > 0 ? await policyNote(c) : nothing
  const next = neighbours(c, article.slug)
  const page = (status: Parameters<typeof insidePage>[2]) =>
    insidePage(
      c,
      {
        title: `${article.title} · ${t.help}`,
        who,
        sheet: helpStylePath,
        ...(refusal && { here: `/auth/help/${article.slug}` }),
        problem: refusal && problemNote(refusal),
        body: html`<div class="head">
            <div class="flow" ${inLanguage(c, article)}>
              <p class="small" lang="${c.get('language')}"><a href="/auth/help">${t.help}</a></p>
              <h1>${article.title}</h1>
              ${when(article.changed, () => html`<p class="muted small" lang="${c.get('language')}">${changedOn(c, article.changed!)}</p>`)}
            </div>
            ${findForm(c)}
          </div>
          ${when(article.language !== c.get('language'), () => note({ text: t.otherLanguage(LANGUAGE_NAMES[article.language]) }))}
          <div class="reading">
            ${when(article.headings.length > 0, () => contents(c, article))}
            <div>
              <article class="prose" ${inLanguage(c, article)}>
                ${raw(first)}${each(others, (part) => html`${date}${raw(part)}`)}
              </article>
              <div class="prose">${feedbackForm(c, article, answer)} ${contact(c, article.slug)} ${next}</div>
            </div>
          </div>`,
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}

const changedOn = (c: Ctx, changed: string) =>
  say(c, messages).changed(day(Date.parse(`${changed}T00:00:00Z`), 'UTC', c.get('language')))

const contents = (c: Ctx, article: Article) =>
  html`<nav class="toc" aria-label="${say(c, messages).onThisPage}">
    <details open>
      <summary>${say(c, messages).onThisPage}</summary>
      ${each(article.headings, ({ anchor, text }) => html`<a href="#${anchor}" ${inLanguage(c, article)}>${text}</a>`)}
    </details>
  </nav>`

/** The articles before and after this one, as the list has them. */
function neighbours(c: Ctx, slug: string): Html {
  const t = say(c, messages)
  const all = listIn(c.get('edge').config, c.get('language'))
  const place = all.findIndex((article) => article.slug === slug)
  const [previous, next] = [all[place - 1], all[place + 1]]
  if (!previous && !next) return nothing
  return html`<nav class="row apart small" aria-label="${t.neighbours}">
    ${when(previous, () => html`<a rel="prev" href="/auth/help/${previous!.slug}">${t.previous(previous!.title)}</a>`)}
    ${when(next, () => html`<a rel="next" href="/auth/help/${next!.slug}">${t.next(next!.title)}</a>`)}
  </nav>`
}

/** The platform's date; what counts for one person (a company's earlier date) stands in the Profile. */
async function policyNote(c: Ctx): Promise<Html> {
  const { platform } = await policies(c.get('edge'))
  const t = say(c, messages).policy
  if (!platform) return note({ symbol: 'info', text: t.none })
  const required = c.get('edge').clock.nowMs() >= platform.instantMs
  const duty: Duty = { kind: required ? 'required' : 'optional', from: platform }
  return note({
    tone: 'warn',
    symbol: 'clock',
    title: dutyWords(duty, c.get('language')),
    text: required ? t.required : t.optional,
  })
}
