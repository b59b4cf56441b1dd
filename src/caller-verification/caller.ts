import { Hono } from 'hono'
import { hashToken, looksLikeToken } from '../edge/random.ts'
import { findLink, fromLink } from '../links/index.ts'
import { normalisePassword } from '../passwords/index.ts'
import { passwordRefusal, provePassword } from '../sign-in/index.ts'
import { stopLinkOf } from '../stop/index.ts'
import { parseNumber, ticketById } from '../tickets/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { expireCookie, setCookie } from '../web/cookies.ts'
import { say, speakTo } from '../web/language.ts'
import { askPage, donePage, notNeededPage, wordsPage, type Typed } from './caller-page.ts'
import { messages } from './messages.ts'
import { PAGE } from './paths.ts'
import { COOKIE_SECONDS, stateOf } from './rules.ts'
import { showWords } from './show-words.ts'
import * as store from './store.ts'
import type { VerificationRow } from './store.ts'

/** The caller's side: public, in every state. It opens nothing but three words, and ends with them. */
export const caller = new Hono<Env>()
  .get(PAGE, async (c) => {
    const row = await callOf(c)
    if (!row) return withoutCall(c)
    const ticket = await ticketById(c.get('edge'), row.ticketId)
    const state = ticket?.state === 'open' ? stateOf(row, c.get('edge').clock.nowMs()) : 'closed'
    if (state === 'living' && ticket) return wordsPage(c, row, ticket.number)
    if (state === 'tied' || state === 'stopped') return donePage(c, state)
    // Said once: the form stands below it.
    expireCookie(c, 'link', PAGE)
    return askPage(
      c,
      { number: ticket?.state === 'open' ? ticket.number : undefined },
      { ended: state === 'living' ? 'closed' : state },
    )
  })
  .post(PAGE, async (c) => {
    const form = c.get('form')
    if (form.text('stop') === 'yes') return stopHere(c)
    const text = form.text('ticket').slice(0, 30)
    const number = parseNumber(text)
    if (number === undefined)
      return askPage(
        c,
        { text },
        { refusal: { reason: 'no-ticket-number', status: 422, ...say(c, messages).caller.refused.number } },
      )
    const email = form.text('email').slice(0, 300)
    const password = normalisePassword(form.text('password'))
    if (!email.trim() && !password) return askPage(c, { number })
    if (!email.trim() || !password)
      return askPage(c, { number, email }, { refusal: passwordRefusal(c, { reason: 'empty' }) })
    return answer(c, { number, email }, password)
  })

/** The budgets, the waits and the answers of the sign-in, up to the right password. */
async function answer(c: Ctx, typed: Typed & { number: number; email: string }, password: string) {
  const proof = await provePassword(c, typed.email, password)
  if (!proof.ok) {
    if (proof.reason === 'not-spent' && proof.why.refusal === 'link-used-up') expireCookie(c, 'link', PAGE)
    return askPage(c, typed, { refusal: passwordRefusal(c, proof) })
  }
  const { account, spent } = proof
  speakTo(c, account.language, c.get('edge').clock.nowMs())
  const network = c.get('peer').address
  const shown = await showWords(c.get('edge'), { account, spent, network, language: c.get('language') }, typed.number)
  if (shown.ok) {
    setCookie(c, 'link', shown.token, { path: PAGE, maxAgeSeconds: COOKIE_SECONDS })
    return c.redirect(PAGE, 303)
  }
  if (shown.refusal === 'not-needed') return notNeededPage(c)
  return askPage(c, typed, {
    refusal: {
      reason: shown.refusal === 'changed' ? 'changed-meanwhile' : 'no-call',
      status: 409,
      ...say(c, messages).caller.refused[shown.refusal],
    },
  })
}

/** The verification whose words this browser was shown; another browser that was shown newer ones has taken it over. */
async function callOf(c: Ctx): Promise<VerificationRow | undefined> {
  const token = fromLink(c)
  return looksLikeToken(token) ? store.byBrowser(c.get('edge').db, hashToken(token)) : undefined
}

/** The form; and why, to a browser whose words were shown in another one since. */
async function withoutCall(c: Ctx) {
  const number = parseNumber(c.req.query('ticket') ?? '')
  const token = fromLink(c)
  const isCall = looksLikeToken(token) && !(await findLink(c.get('edge'), 'five-tries', token)).ok
  if (!isCall) return askPage(c, { number })
  expireCookie(c, 'link', PAGE)
  return askPage(c, { number }, { ended: 'again' })
}

/**
 * On from the words to the page that stops things: this browser has just proven the password, and no longer counts as that
 * later, nor does the link. Else the password alone would get what only the owner's mailbox has: to take back a reset.
 */
async function stopHere(c: Ctx) {
  const row = await callOf(c)
  const untilMs = (row?.shownAtMs ?? 0) + COOKIE_SECONDS * 1000
  if (!row?.stopId || untilMs <= c.get('edge').clock.nowMs()) return c.redirect(PAGE, 303)
  return c.redirect(await stopLinkOf(c.get('edge'), row.stopId, { untilMs }), 303)
}
