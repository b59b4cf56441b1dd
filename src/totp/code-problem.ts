import type { NotSpent } from '../attempts/index.ts'
import { amount, clockTime, distance as distanceInWords } from '../web/dates.ts'
import { html, type Html } from '../web/html.ts'
import { say } from '../web/language.ts'
import type { Ctx } from '../web/context.ts'
import { problemNote } from '../web/parts.ts'
import type { Refusal } from '../web/refusal.ts'
import type { CodeRefusal } from './answer-challenge.ts'
import { messages } from './messages.ts'

export type CodePageProblem =
  | CodeRefusal
  | { reason: 'malformed'; digits: 6 | 8 }
  | { reason: 'not-spent'; why: Exclude<NotSpent, { refusal: 'browser-forgotten' }> }

/** A refused code as status and sentences, as the note on top of the page, and as the line under the field. */
export function codeProblem(
  c: Ctx,
  problem: CodePageProblem,
  zone: string,
): { refusal: Refusal; note: Html; error: string | undefined } {
  const t = say(c, messages)
  if (problem.reason === 'clock-off') return clockProblem(c, problem.offsetSeconds, zone)
  const { reason, status, title, next, retryAfterMs } = plain(c, problem)
  const more = problem.reason === 'wrong-code' ? `${next} ${t.wrongHint}` : next
  return {
    refusal: { reason, status, title, next, retryAfterMs },
    note: problemNote({ title, next: more }),
    error: title,
  }
}

function plain(c: Ctx, problem: Exclude<CodePageProblem, { reason: 'clock-off' }>): Refusal {
  const t = say(c, messages)
  switch (problem.reason) {
    case 'malformed':
      return { reason: 'malformed-code', status: 422, ...t.malformed(problem.digits) }
    case 'wrong-code':
      return { reason: 'wrong-code', status: 401, ...t.wrong }
    case 'old-entry':
      return { reason: 'old-entry', status: 401, ...t.oldEntry }
    case 'not-spent':
      return notSpent(c, problem.why)
  }
}

function notSpent(c: Ctx, why: Exclude<NotSpent, { refusal: 'browser-forgotten' }>): Refusal {
  const t = say(c, messages)
  if (why.refusal === 'sum-reached')
    return { reason: 'sum-reached', status: 429, ...t.sumReached, retryAfterMs: 24 * 3_600_000 }
  const words = why.refusal === 'wait' ? t.wait : t.networkWait
  return { reason: why.refusal, status: 429, ...words(distance(c, why.retryAfterMs)), retryAfterMs: why.retryAfterMs }
}

/** "45 seconds", "3 minutes": how long whoever asks has to wait. */
export const distance = (c: Ctx, ms: number) => distanceInWords(ms, c.get('language'))

function clockProblem(c: Ctx, offsetSeconds: number, zone: string) {
  const t = say(c, messages).clock
  const nowMs = c.get('edge').clock.nowMs()
  const away = amount(Math.max(1, Math.round(Math.abs(offsetSeconds) / 60)), 'minute', c.get('language'))
  const title = offsetSeconds < 0 ? t.slow(away) : t.fast(away)
  const phoneTime = clockTime(nowMs + offsetSeconds * 1000, zone, c.get('language'))
  const next = html`<p class="skew">
      <span><b>${phoneTime}</b>${t.phone}</span><i>${away}</i
      ><span><b>${clockTime(nowMs, zone, c.get('language'))}</b>${t.now}</span>
    </p>
    <p>${t.next}</p>
    <details>
      <summary>${t.where}</summary>
      <p><b>${t.iphone}</b> ${t.iphonePath}<br /><b>${t.android}</b> ${t.androidPath}</p>
    </details>`
  return {
    refusal: { reason: 'clock-off', status: 401, title, next: t.next } satisfies Refusal,
    note: problemNote({ title, next, symbol: 'clock' }),
    error: t.madeFor(phoneTime),
  }
}
