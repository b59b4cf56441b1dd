import type { NotSpent } from '../attempts/index.ts'
import { distance } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { html, nothing, when } from '../web/html.ts'
import { say } from '../web/language.ts'
import { mailNote } from '../web/mail-note.ts'
import { messages as chrome } from '../web/messages.ts'
import { doorPage } from '../web/page.ts'
import { field, mainButton, note, passwordField, plainButton, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { safeReturnTo, withReturnTo } from '../web/return-to.ts'
import { messages } from './messages.ts'

export type LoginProblem =
  | { reason: 'empty' }
  | { reason: 'wrong' }
  | { reason: 'not-spent'; why: NotSpent | { ok: false; refusal: 'link-used-up' } }
  | { reason: 'link-later'; nextAt: string; retryAfterMs: number }

export function loginPage(
  c: Ctx,
  {
    email = '',
    problem,
    note: kind,
  }: { email?: string; problem?: LoginProblem; note?: 'enrolled' | 'fiveTries' | undefined },
) {
  const refusal = problem && passwordRefusal(c, problem)
  return refusal ? refuse(c, refusal, (status) => page(c, { email, refusal, kind }, status)) : page(c, { email, kind })
}

function page(
  c: Ctx,
  { email, refusal, kind }: { email: string; refusal?: Refusal; kind: 'enrolled' | 'fiveTries' | undefined },
  status: Parameters<typeof doorPage>[2] = 200,
) {
  const t = say(c, messages).login
  const waits = refusal?.reason === 'wait' || refusal?.reason === 'link-used-up'
  const here = withReturnTo('/auth/login', safeReturnTo(c.req.query('return_to'), c.get('edge').config))
  return doorPage(
    c,
    {
      title: t.title,
      here,
      steps: { done: 1, of: 2 },
      problem: refusal && problemNote(refusal),
      body: html`${refusal ? nothing : saidBefore(c, kind)} ${when(waits, () => mailLinkForm(c, email))}
        <form class="flow" method="post" action="${here}">
          ${field({ name: 'email', label: t.email, value: email, type: 'email', autocomplete: 'username', more: 'required autocapitalize="none" spellcheck="false"', autofocus: !refusal && !email })}
          ${passwordField({ name: 'password', label: t.password, showLabel: say(c, chrome).showPassword, autofocus: !refusal && email !== '' })}
          ${mainButton(t.go)}
        </form>
        <p class="small"><a href="/auth/forgot-password">${t.forgot}</a></p>`,
      ways: [{ icon: 'withdraw', text: t.startOver, href: '/auth/logout' }],
    },
    status,
  )
}

/** What brought the person here, when a redirect says so. */
function saidBefore(c: Ctx, kind: 'enrolled' | 'fiveTries' | undefined) {
  const t = say(c, messages)
  if (kind) return note({ symbol: 'mail', text: t.login[kind] })
  const said = c.req.query('said')
  if (said === undefined || !Object.hasOwn(t.said, said)) return nothing
  const words = note({ symbol: 'info', text: t.said[said as keyof typeof t.said] })
  return said === 'link-sent' ? mailNote(c, words) : words
}

/** For whoever waits: a link that gives this browser five tries. */
export const mailLinkForm = (c: Ctx, email: string) =>
  html`<form method="post" action="/auth/login/link">
    <input type="hidden" name="email" value="${email}" />${plainButton(say(c, messages).login.mailLink, 'mail')}
  </form>`

/** Why a password was not taken, in the same words wherever a stranger is asked for one. */
export function passwordRefusal(c: Ctx, problem: LoginProblem): Refusal {
  const t = say(c, messages)
  if (problem.reason === 'empty') return { reason: 'empty', status: 422, ...t.login.empty }
  if (problem.reason === 'wrong') return { reason: 'wrong-password', status: 401, ...t.login.wrong }
  if (problem.reason === 'link-later')
    return {
      reason: 'mail-limit',
      status: 429,
      title: t.linkLater(problem.nextAt),
      next: '',
      retryAfterMs: problem.retryAfterMs,
    }
  const { why } = problem
  if (why.refusal === 'link-used-up')
    return { reason: 'link-used-up', status: 429, ...t.login.linkUsedUp, retryAfterMs: 60_000 }
  const retryAfterMs = 'retryAfterMs' in why ? why.retryAfterMs : 60_000
  const words = why.refusal === 'network-waits' ? t.login.networkWait : t.login.wait
  return { reason: why.refusal, status: 429, ...words(distance(c, retryAfterMs)), retryAfterMs }
}
