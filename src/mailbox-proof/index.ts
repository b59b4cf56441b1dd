import { Hono } from 'hono'
import { lockAccount } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { inTransactionOr } from '../edge/edge.ts'
import { readPass } from '../enrolment-pass/index.ts'
import { codeProblem, distance, readCode, renewEnrolment } from '../totp/index.ts'
import { advanceChallenge, challengeAt, stepPath, toLogin, type Challenge } from '../sign-in/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { clockTime } from '../web/dates.ts'
import { html, nothing } from '../web/html.ts'
import { say } from '../web/language.ts'
import { mailNote } from '../web/mail-note.ts'
import { maskAddress } from '../web/mask.ts'
import { doorPage } from '../web/page.ts'
import { codeField, mainButton, plainButton, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import {
  checkMailboxCode,
  DIGITS,
  mailboxState,
  sendMailboxCode,
  useMailboxCode,
  type NotSent,
} from './mailbox-code.ts'
import { messages } from './messages.ts'
import { isPassPage, PASS_PAGE, passPage, proveByPass } from './pass.ts'

export {
  checkMailboxCode,
  DIGITS,
  dropMailboxCodesOf,
  mailboxState,
  newMailedCode,
  sendMailboxCode,
  useMailboxCode,
  type Asker,
  type Sending,
} from './mailbox-code.ts'

/** The proof that stands before every set-up: a password alone never binds an authenticator (promise 2). */
export const mailboxProof = new Hono<Env>()
  .get('/auth/mailbox', async (c) => {
    const challenge = await challengeAt(c, 'mailbox')
    if (challenge instanceof Response) return challenge
    // Whoever has a pass cannot read the mail, and needs none.
    if (isPassPage(c)) return passPage(c)
    // The first code goes out by itself; reloading sends nothing.
    const sent = (await mailboxState(c.get('edge'), challenge)) ? { ok: true as const } : await send(c, challenge)
    if (!sent.ok && sent.reason === 'gone') return toLogin(c)
    // Two tabs that open at once: the other one has just sent it.
    const there = sent.ok || sent.reason === 'too-soon'
    return mailboxPage(c, challenge, there ? undefined : sendingRefusal(c, challenge.zone, sent))
  })
  .post('/auth/mailbox', async (c) => {
    const challenge = await challengeAt(c, 'mailbox')
    if (challenge instanceof Response) return challenge
    if (c.get('form').text('again') === 'yes') return sendAgain(c, challenge)
    const pass = readPass(c.get('form').text('code'))
    if (pass) return proveByPass(c, challenge, pass)
    const typed = readCode(c.get('form').text('code'), DIGITS)
    if (!typed && isPassPage(c))
      return passPage(c, { reason: 'malformed-pass', status: 422, ...say(c, messages).pass.malformed })
    if (!typed)
      return mailboxPage(c, challenge, codeProblem(c, { reason: 'malformed', digits: 8 }, challenge.zone).refusal)
    return prove(c, challenge, typed)
  })

const send = (c: Ctx, challenge: Challenge) =>
  sendMailboxCode(c.get('edge'), challenge, c.get('language'), c.get('peer').address)

async function sendAgain(c: Ctx, challenge: Challenge) {
  const sent = await send(c, challenge)
  if (!sent.ok && sent.reason === 'gone') return toLogin(c)
  return sent.ok ? c.redirect('/auth/mailbox', 303) : mailboxPage(c, challenge, sendingRefusal(c, challenge.zone, sent))
}

async function prove(c: Ctx, challenge: Challenge, typed: string) {
  const edge = c.get('edge')
  const checked = await checkMailboxCode(edge, challenge, typed)
  if (!checked.ok) return wrongCode(c, challenge, checked.reason)
  const entry = entryFor(c, challenge)
  const next = await inTransactionOr<Challenge | 'used' | 'gone'>(edge, async (edge, undo) => {
    await lockAccount(edge, challenge.accountId)
    if (!(await useMailboxCode(edge, challenge, checked.codeId))) return 'used'
    await renewEnrolment(edge, challenge.accountId)
    await record(edge, { event: 'authn_mfa_mailbox_success', ...entry })
    return (await advanceChallenge(c, edge, challenge, 'mailbox')) ?? undo('gone')
  })
  if (next === 'used') return wrongCode(c, challenge, 'wrong')
  return next === 'gone' ? toLogin(c) : c.redirect(stepPath(next.step), 303)
}

/** The words for a mailed code that was not taken. */
export const mailedCodeRefusal = (c: Ctx, reason: 'wrong' | 'none-left'): Refusal =>
  reason === 'wrong'
    ? { reason: 'wrong-code', status: 401, ...say(c, messages).wrong }
    : { reason: 'code-used-up', status: 401, ...say(c, messages).noneLeft }

async function wrongCode(c: Ctx, challenge: Challenge, reason: 'wrong' | 'none-left') {
  // Only what was compared is written down: five tries for each code.
  if (reason === 'wrong')
    await record(c.get('edge'), { event: 'authn_mfa_mailbox_fail', ...entryFor(c, challenge), reason })
  return mailboxPage(c, challenge, mailedCodeRefusal(c, reason))
}

const entryFor = (c: Ctx, { accountId, company }: Challenge) => ({
  actor: accountId,
  accountId,
  companyId: company?.id,
  network: c.get('peer').address,
})

export function sendingRefusal(c: Ctx, zone: string, sending: NotSent): Refusal {
  const t = say(c, messages)
  const time = clockTime(sending.nextAtMs, zone, c.get('language'))
  const retryAfterMs = sending.nextAtMs - c.get('edge').clock.nowMs()
  const words = sending.reason === 'too-soon' ? t.tooSoon(distance(c, retryAfterMs)) : t.limit(time)
  return { reason: sending.reason, status: 429, ...words, retryAfterMs }
}

async function mailboxPage(c: Ctx, challenge: Challenge, refusal?: Refusal) {
  const t = say(c, messages)
  const state = await mailboxState(c.get('edge'), challenge)
  const time = (ms: number) => clockTime(ms, challenge.zone, c.get('language'))
  const page = (status: Parameters<typeof doorPage>[2]) =>
    doorPage(
      c,
      {
        title: t.title,
        steps: { done: 2, of: 4, name: t.step },
        problem: refusal && problemNote(refusal),
        body: html`${mailNote(
            c,
            html`<p class="muted">
              ${state ? t.sent(time(state.sentAtMs), html`<b>${maskAddress(challenge.account.email)}</b>`) : nothing}
              ${t.why}
            </p>`,
          )}
          <form class="flow" method="post" action="/auth/mailbox">
            ${codeField({ label: t.label, digits: 8, hint: state ? t.valid(time(state.expiresAtMs)) : undefined, error: refusal && refusal.status !== 429 ? refusal.title : undefined, autofocus: !refusal })}
            ${mainButton(t.go)}
          </form>
          <form method="post" action="/auth/mailbox">
            <input type="hidden" name="again" value="yes" />${plainButton(t.again, 'mail')}
          </form>
          <p class="small muted">${t.againSoon}</p>`,
        ways: [
          { icon: 'key', text: t.pass.have, href: PASS_PAGE },
          { icon: 'help', text: t.cannotRead, href: '/auth/help/two-factor-authentication#mailbox' },
          { icon: 'log-out', text: t.logOut, href: '/auth/logout' },
        ],
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}
