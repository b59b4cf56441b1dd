import { inBatches } from '../edge/batches.ts'
import { DAY_MS, HOUR_MS, MOST_SKEW_MS } from '../edge/clock.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { aloneWith } from '../edge/locks.ts'
import { networkOf } from '../edge/network.ts'
import { newId } from '../edge/random.ts'
import type { Language } from '../web/language.ts'
import * as store from './store.ts'

export const MOST_FEEDBACK_SIGNS = 2000
/** A company behind one address may answer, all together; a flood is no answer. */
export const MOST_FEEDBACK_OF_A_NETWORK = 60
const NEWEST_TEXTS = 20

export interface Feedback {
  slug: string
  language: Language
  helpful: boolean
  text: string
}

/** What tells two visitors of one day apart, without a cookie. */
export interface Visitor {
  address: string
  /** Whoever is signed in; others by what the browser says of itself. */
  accountId: string | undefined
  browser: string
}

export type Given = { ok: true } | { ok: false; retryAfterMs: number }

/** One answer for each visitor, article and day: the newest counts. */
export async function giveFeedback(outer: Edge, feedback: Feedback, from: Visitor): Promise<Given> {
  const nowMs = outer.clock.nowMs()
  const day = new Date(nowMs).toISOString().slice(0, 10)
  const address = networkOf(from.address)
  const network = outer.keys.mac('network', `feedback ${day} ${address}`)
  // The day and the article are in it: nobody is recognised from one to the next.
  const who = from.accountId ?? `${address} ${from.browser}`
  const visitor = outer.keys.mac('network', `feedback ${day} ${feedback.slug} ${who}`)
  return inTransaction(outer, async (edge) => {
    await aloneWith(edge, `feedback ${network}`)
    const retryAfterMs = await waitOf(edge, network, nowMs)
    if (retryAfterMs > 0) return { ok: false, retryAfterMs }
    await store.say(edge.db, {
      id: newId(edge),
      ...feedback,
      day,
      visitor,
      network,
      helpful: feedback.helpful ? 1 : 0,
      times: 1,
      createdAtMs: nowMs,
    })
    return { ok: true }
  })
}

/** How long until the network has said less than it may in an hour. */
async function waitOf({ db }: Edge, network: string, nowMs: number): Promise<number> {
  const said = await store.ofNetwork(db, network, { fromMs: nowMs - HOUR_MS, toMs: nowMs + MOST_SKEW_MS })
  let sum = 0
  for (const { times, createdAtMs } of said) {
    sum += times
    if (sum >= MOST_FEEDBACK_OF_A_NETWORK) return createdAtMs + HOUR_MS - nowMs
  }
  return 0
}

export interface ArticleFeedback {
  slug: string
  language: Language
  yes: number
  no: number
  /** At most twenty, newest first, as they were typed: a page escapes them and makes no links of them. */
  newest: { atMs: number; helpful: boolean; text: string }[]
}

/** What was said about each article in each language since an instant, for the desk. */
export async function feedbackByArticle({ db }: Pick<Edge, 'db'>, sinceMs: number): Promise<ArticleFeedback[]> {
  const texts = await store.newestTexts(db, sinceMs, NEWEST_TEXTS)
  return (await store.counts(db, sinceMs)).map(({ slug, language, yes, all }) => ({
    slug,
    language,
    yes: Number(yes),
    no: Number(all) - Number(yes),
    newest: texts
      .filter((said) => said.slug === slug && said.language === language)
      .map(({ createdAtMs, helpful, text }) => ({ atMs: createdAtMs, helpful: helpful === 1, text })),
  }))
}

export async function forgetOldFeedback({ db, clock, config }: Edge): Promise<void> {
  await inBatches((most) => store.forgetWho(db, clock.nowMs() - DAY_MS, most))
  await inBatches((most) => store.forget(db, clock.nowMs() - config.keepFeedbackDays * DAY_MS, most))
}
