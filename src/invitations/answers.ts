import type { Ctx } from '../web/context.ts'
import { each, html, nothing, type Html } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { messages } from './messages.ts'
import type { Answer } from './send.ts'

export interface Answered {
  typed: string
  answer: Answer
}

/** More than anybody reads; what was wrong stands in the field as well. */
const MOST_SHOWN = 500

/** Each address with what became of it. */
export function answersPart(c: Ctx, answers: Answered[]): Html {
  if (answers.length === 0) return nothing
  const t = say(c, messages)
  return html`<section class="sheet flow" aria-labelledby="answers">
    <h2 id="answers">${t.answers.title}</h2>
    <ul class="rows bare">
      ${each(
        answers.slice(0, MOST_SHOWN),
        ({ typed, answer }) =>
          html`<li>
            ${icon(answer === 'invited' ? 'check' : answer.startsWith('already') ? 'info' : 'warning')}
            <p><b>${typed}</b><br /><span class="small muted">${t.answer[answer]}</span></p>
          </li>`,
      )}
    </ul>
  </section>`
}

/** Kept between the form and the page that answers it; what is no list of answers is none. */
export function answersIn(text: string | undefined): Answered[] {
  if (!text) return []
  try {
    const list = JSON.parse(text) as unknown
    return Array.isArray(list) ? list.filter(isAnswered) : []
  } catch {
    return []
  }
}

const isAnswered = (one: unknown): one is Answered => {
  const { typed, answer } = (one ?? {}) as Record<string, unknown>
  return typeof typed === 'string' && typeof answer === 'string' && Object.hasOwn(messages.en.answer, answer)
}
