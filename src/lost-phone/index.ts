import { Hono } from 'hono'
import { record } from '../audit/index.ts'
import {
  checkMailboxCode,
  DIGITS,
  mailboxState,
  mailedCodeRefusal,
  sendingRefusal,
  sendMailboxCode,
} from '../mailbox-proof/index.ts'
import { openRequestOf } from '../requests/index.ts'
import { challengeAt, toLogin, type Challenge } from '../sign-in/index.ts'
import { codeProblem, readCode } from '../totp/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { clockTime } from '../web/dates.ts'
import { say } from '../web/language.ts'
import type { Refusal } from '../web/refusal.ts'
import { askAdmins, helpersOf, questionOf } from './ask-admins.ts'
import { messages } from './messages.ts'
import { lostPhonePage } from './page.ts'

export { helpersOf, stopQuestion, type Helpers } from './ask-admins.ts'
export { forgetOldQuestions, tellOfSilentAdmins } from './silent-admins.ts'

const PAGE = '/auth/lost-phone'
const SUPPORT = '/auth/support?topic=phone'

/** The ways in without the phone. Reached after the right password alone, so that it tells strangers nothing. */
export const lostPhone = new Hono<Env>()
  .get(PAGE, async (c) => {
    const challenge = await challengeAt(c, 'code')
    return challenge instanceof Response ? challenge : lostPhonePage(c, challenge)
  })
  .post(PAGE, async (c) => {
    const challenge = await challengeAt(c, 'code')
    if (challenge instanceof Response) return challenge
    const form = c.get('form')
    const ask = form.text('ask')
    if (ask === 'support') return c.redirect(SUPPORT, 303)
    if (ask !== 'admin')
      return lostPhonePage(c, challenge, { reason: 'unknown-way', status: 422, ...say(c, messages).refused.unknown })
    const refusal = await tooEarly(c, challenge)
    if (refusal) return lostPhonePage(c, challenge, refusal)
    // The contract's only field sends the code; the field that the page then shows brings it back.
    return 'code' in form.all() ? answer(c, challenge, form.text('code')) : sendCode(c, challenge)
  })

/** Said before a code is mailed for nothing. */
async function tooEarly(c: Ctx, challenge: Challenge): Promise<Refusal | undefined> {
  const edge = c.get('edge')
  if (await openRequestOf(edge, challenge.accountId)) return requestOpen(c)
  if (!(await helpersOf(edge, challenge.account))) return noAdmin(c)
  const { nextAtMs } = await questionOf(edge, challenge.account)
  return nextAtMs > edge.clock.nowMs() ? tooSoon(c, challenge, nextAtMs) : undefined
}

const noAdmin = (c: Ctx): Refusal => ({ reason: 'no-admin', status: 409, ...say(c, messages).refused.noAdmin })

const requestOpen = (c: Ctx): Refusal => ({
  reason: 'request-open',
  status: 409,
  ...say(c, messages).refused.requestOpen,
})

function tooSoon(c: Ctx, { zone }: Challenge, nextAtMs: number): Refusal {
  const words = say(c, messages).refused.tooSoon(clockTime(nextAtMs, zone, c.get('language')))
  return { reason: 'asked-already', status: 429, ...words, retryAfterMs: nextAtMs - c.get('edge').clock.nowMs() }
}

async function sendCode(c: Ctx, challenge: Challenge) {
  const sent = await sendMailboxCode(c.get('edge'), challenge, c.get('language'), c.get('peer').address, 'lost-phone')
  if (!sent.ok && sent.reason === 'gone') return toLogin(c)
  return sent.ok ? c.redirect(PAGE, 303) : lostPhonePage(c, challenge, sendingRefusal(c, challenge.zone, sent))
}

async function answer(c: Ctx, challenge: Challenge, text: string) {
  const edge = c.get('edge')
  const typed = readCode(text, DIGITS)
  if (!typed)
    return lostPhonePage(c, challenge, codeProblem(c, { reason: 'malformed', digits: 8 }, challenge.zone).refusal)
  const checked = await checkMailboxCode(edge, challenge, typed, 'lost-phone')
  if (!checked.ok) return wrongCode(c, challenge, checked.reason)
  const asked = await askAdmins(edge, challenge, checked.codeId, c.get('peer').address)
  if (asked.ok) return c.redirect(PAGE, 303)
  switch (asked.reason) {
    case 'gone':
      return toLogin(c)
    case 'used':
      return wrongCode(c, challenge, 'wrong')
    case 'no-admin':
      return lostPhonePage(c, challenge, noAdmin(c))
    case 'request-open':
      return lostPhonePage(c, challenge, requestOpen(c))
    case 'too-soon':
      return lostPhonePage(c, challenge, tooSoon(c, challenge, asked.nextAtMs))
  }
}

async function wrongCode(c: Ctx, challenge: Challenge, reason: 'wrong' | 'none-left') {
  const { accountId, company } = challenge
  // Only what was compared is written down: five tries for each code.
  if (reason === 'wrong' && (await mailboxState(c.get('edge'), challenge)))
    await record(c.get('edge'), {
      event: 'authn_mfa_mailbox_fail',
      actor: accountId,
      accountId,
      companyId: company?.id,
      network: c.get('peer').address,
      reason,
    })
  return lostPhonePage(c, challenge, mailedCodeRefusal(c, reason))
}
