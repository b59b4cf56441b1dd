import type { Ctx } from '../web/context.ts'
import { amount } from '../web/dates.ts'
import { html, type Html } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { note, textArea } from '../web/parts.ts'
import type { Refusal } from '../web/refusal.ts'
import type { Article } from './articles.ts'
import { MOST_FEEDBACK_SIGNS } from './feedback.ts'
import { messages } from './messages.ts'

/** What was sent and refused. */
export interface Answered {
  helpful?: string
  text?: string
  refusal?: Refusal
}

/** First yes or no, which is enough; whoever wants to say more is asked for words afterwards. */
export function feedbackForm(c: Ctx, article: Article, { helpful, text = '', refusal }: Answered): Html {
  const t = say(c, messages).feedback
  const said = refusal ? helpful : c.req.query('said')
  if (said === 'words') return html`<div id="feedback">${note({ symbol: 'check', text: t.told })}</div>`
  const isKnown = said === 'yes' || said === 'no'
  if (isKnown)
    return html`<div class="flow" id="feedback">
      ${refusal ? '' : note({ symbol: 'check', text: t.thanks })}
      ${form(
        article,
        html`<input type="hidden" name="helpful" value="${said}" />${words(c, said === 'yes', text, refusal)}
          <p><button class="btn" type="submit">${t.send}</button></p>`,
      )}
    </div>`
  // Words without an answer were typed by somebody with a form of their own, or in an old window: nothing is thrown away.
  const kept = text ? words(c, false, text) : ''
  return html`<div id="feedback">
    ${form(
      article,
      html`${kept}
        <div class="row apart">
          <p id="helpful"><b>${t.question}</b></p>
          <div class="row" role="group" aria-labelledby="helpful">
            <button class="btn" type="submit" name="helpful" value="yes">${icon('check')}${t.yes}</button
            ><button class="btn" type="submit" name="helpful" value="no">${icon('cross')}${t.no}</button>
          </div>
        </div>`,
    )}
  </div>`
}

const form = (article: Article, inside: Html) =>
  html`<form class="flow" method="post" action="/auth/help/${article.slug}/feedback">${inside}</form>`

function words(c: Ctx, helped: boolean, text: string, refusal?: Refusal) {
  const t = say(c, messages).feedback
  const { keepFeedbackDays } = c.get('edge').config
  const language = c.get('language')
  return textArea({
    name: 'text',
    label: helped ? t.whatHelped : t.whatIsMissing,
    value: text,
    hint: t.hint(MOST_FEEDBACK_SIGNS.toLocaleString(language), amount(keepFeedbackDays, 'day', language)),
    error: refusal?.reason === 'feedback-too-long' ? refusal.title : undefined,
    required: false,
  })
}
