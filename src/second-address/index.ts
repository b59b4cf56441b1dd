import { createMiddleware } from 'hono/factory'
import { Hono } from 'hono'
import { mailedAddressesOf, normaliseAddress, type Account } from '../accounts/index.ts'
import { provePage, wishOf } from '../address-change/index.ts'
import { DIGITS } from '../mailbox-proof/index.ts'
import { currentAccount, currentSession, formToken, signedIn, takeDraft, zoneOf } from '../sessions/index.ts'
import { steppedUp } from '../step-up/index.ts'
import { codeProblem, readCode } from '../totp/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { clockTime } from '../web/dates.ts'
import { html, nothing, when, type Html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { doorPage } from '../web/page.ts'
import { field, mainButton, plainButton, problemNote } from '../web/parts.ts'
import type { Reason } from '../web/reasons.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { askForSecond, proveSecond, removeSecond, type Proven } from './change.ts'
import { messages } from './messages.ts'

const PAGE = '/auth/profile/email/second'

/** With a second factor its own code must be fresh; the form has no field for it, so it is asked on the step-up page. */
const fresh = (page?: string) => {
  const guard = steppedUp(page === undefined ? {} : { page })
  return createMiddleware<Env>((c, next) => (currentSession(c).secondFactor === 1 ? guard(c, next) : next()))
}

/** A second address, for notices alone, in two steps on one page: `email`, then the `code` that was mailed there. */
export const secondAddress = new Hono<Env>()
  .get(PAGE, signedIn(), fresh(), async (c) => {
    const wish = await wished(c)
    if (wish && c.req.query('other') === undefined) return provePage(c, PAGE, say(c, messages), wish)
    return askPage(c, (await takeDraft(c.get('edge'), currentSession(c).id, PAGE)).email ?? '')
  })
  .post(PAGE, signedIn(), fresh(), async (c) => {
    const typed = c.get('form').text('email').slice(0, 300)
    return (await wished(c)) && !typed.trim() ? prove(c) : ask(c, typed)
  })
  .post(`${PAGE}/remove`, signedIn({ page: PAGE }), fresh(PAGE), async (c) => {
    await removeSecond(c)
    return c.redirect('/auth/profile?said=saved', 303)
  })

const wished = (c: Ctx) => wishOf(c.get('edge'), currentSession(c).id, 'second')

async function ask(c: Ctx, typed: string) {
  const account = await currentAccount(c)
  const t = say(c, messages)
  const refuseWith = (reason: Reason, words: { title: string; next: string }) =>
    askPage(c, typed, { reason, status: 422, ...words })
  const email = normaliseAddress(typed)
  if (!email) return refuseWith('email-wrong', t.emailWrong)
  if (isFirst(account, email)) return refuseWith('same-email', t.same)
  const asked = await askForSecond(c, account, email)
  if (asked.ok) return c.redirect(PAGE, 303)
  const time = clockTime(asked.nextAtMs, zoneOf(currentSession(c)), c.get('language'))
  const retryAfterMs = asked.nextAtMs - c.get('edge').clock.nowMs()
  return askPage(c, typed, { reason: 'mail-limit', status: 429, ...t.later(time), retryAfterMs })
}

const isFirst = ({ email }: Account, secondEmail: string) => mailedAddressesOf({ email, secondEmail }).length === 1

async function prove(c: Ctx) {
  const t = say(c, messages)
  const typed = readCode(c.get('form').text('code'), DIGITS)
  const outcome = typed ? await proveSecond(c, typed) : 'malformed'
  if (outcome === 'changed') return c.redirect('/auth/profile?said=saved', 303)
  const wish = outcome === 'gone' ? undefined : await wished(c)
  if (!wish) return c.redirect(PAGE, 303)
  const refusals: Record<Exclude<Proven, 'changed' | 'gone'>, Refusal> = {
    wrong: { reason: 'wrong-code', status: 401, ...t.wrong },
    'none-left': { reason: 'code-used-up', status: 401, ...t.noneLeft },
  }
  const refusal =
    outcome === 'wrong' || outcome === 'none-left'
      ? refusals[outcome]
      : codeProblem(c, { reason: 'malformed', digits: 8 }, zoneOf(currentSession(c))).refusal
  return provePage(c, PAGE, t, wish, refusal)
}

async function askPage(c: Ctx, email: string, refusal?: Refusal) {
  const t = say(c, messages)
  const { secondEmail } = await currentAccount(c)
  const page = (status: Parameters<typeof doorPage>[2]) =>
    doorPage(
      c,
      {
        title: secondEmail === null ? t.title : t.changeTitle,
        steps: { done: 1, of: 2 },
        problem: refusal && problemNote(refusal),
        body: html`<p class="muted">${t.lead}</p>
          ${secondEmail === null ? nothing : html`<p>${t.now(html`<b>${secondEmail}</b>`)}</p>`}
          <form class="flow" method="post" action="${PAGE}">
            ${formToken(c, currentSession(c), PAGE)}
            ${field({ name: 'email', label: t.email, value: email, type: 'email', autocomplete: 'email', more: 'required autocapitalize="none" spellcheck="false"', error: refusal?.title, autofocus: !refusal })}
            ${mainButton(t.go)}
          </form>
          ${when(secondEmail !== null, () => removeForm(c))}`,
        ways: [
          { icon: 'person', text: t.back, href: '/auth/profile' },
          { icon: 'help', text: t.help, href: '/auth/help/second-address' },
        ],
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}

const removeForm = (c: Ctx): Html =>
  html`<form method="post" action="${PAGE}/remove">
    ${formToken(c, currentSession(c), `${PAGE}/remove`)}${plainButton(say(c, messages).remove)}
  </form>`
