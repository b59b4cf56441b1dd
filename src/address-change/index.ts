import { Hono } from 'hono'
import { normaliseAddress, type Account } from '../accounts/index.ts'
import type { Edge } from '../edge/edge.ts'
import { DIGITS } from '../mailbox-proof/index.ts'
import { currentAccount, currentSession, formToken, signedIn, takeDraft, zoneOf } from '../sessions/index.ts'
import { codeProblem, readCode } from '../totp/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { html, when, type Html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { messages as chrome } from '../web/messages.ts'
import { doorPage } from '../web/page.ts'
import { codeField, field, mainButton, passwordField, problemNote } from '../web/parts.ts'
import type { Reason } from '../web/reasons.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { askForAddress } from './ask.ts'
import { messages } from './messages.ts'
import { proveAddress, type Proven } from './prove.ts'
import { provePage } from './prove-page.ts'
import * as store from './store.ts'
import type { AddressChangeRow } from './store.ts'
import { wishOf } from './wish.ts'

export { provePage, type ProveWords } from './prove-page.ts'
export { keepWish, requestWish, takeWish, tryWish, wishOf } from './wish.ts'

const PAGE = '/auth/profile/email'
type FieldName = 'email' | 'password' | 'code'
interface Shown {
  field: FieldName
  refusal: Refusal
  note: Html
  error: string | undefined
}

export const forgetOldAddressChanges = ({ db, clock }: Edge) => store.forget(db, clock.nowMs())

/**
 * Another e-mail address, in two steps on one page: `email`, `password` and `code` of the app ask for it; then `code`
 * alone is the one that was mailed to the new address.
 */
export const addressChange = new Hono<Env>()
  .get(PAGE, signedIn(), async (c) => {
    const wish = await wished(c)
    if (wish && c.req.query('other') === undefined) return provePage(c, PAGE, say(c, messages), wish)
    const draft = await takeDraft(c.get('edge'), currentSession(c).id, PAGE)
    return askPage(c, draft.email ?? '')
  })
  .post(PAGE, signedIn(), async (c) => {
    const typed = c.get('form').text('email').slice(0, 300)
    const wish = await wished(c)
    return wish && !typed.trim() ? prove(c, wish) : ask(c, typed)
  })

const wished = (c: Ctx) => wishOf(c.get('edge'), currentSession(c).id, 'first')

async function ask(c: Ctx, typed: string) {
  const account = await currentAccount(c)
  const email = normaliseAddress(typed)
  const t = say(c, messages)
  const refuseEmail = (reason: Reason, words: { title: string; next: string }) =>
    askPage(c, typed, shownAs('email', { reason, status: 422, ...words }))
  if (!email) return refuseEmail('email-wrong', t.emailWrong)
  if (email === account.email) return refuseEmail('same-email', t.same)
  const asked = await askForAddress(c, account, email)
  if (asked.ok) return c.redirect(PAGE, 303)
  return askPage(
    c,
    typed,
    asked.field === 'code'
      ? { field: 'code', ...codeProblem(c, asked.problem, zoneOf(currentSession(c))) }
      : shownAs(asked.field, asked.refusal),
  )
}

async function prove(c: Ctx, wish: AddressChangeRow) {
  const t = say(c, messages)
  const typed = readCode(c.get('form').text('code'), DIGITS)
  if (!typed) {
    const { refusal } = codeProblem(c, { reason: 'malformed', digits: 8 }, zoneOf(currentSession(c)))
    return provePage(c, PAGE, t, wish, refusal)
  }
  const outcome = await proveAddress(c, typed)
  if (outcome === 'changed') return c.redirect('/auth/profile?said=saved', 303)
  if (outcome === 'gone') return c.redirect(PAGE, 303)
  const refusals: Record<Exclude<Proven, 'changed' | 'gone'>, Refusal> = {
    wrong: { reason: 'wrong-code', status: 401, ...t.wrong },
    'none-left': { reason: 'code-used-up', status: 401, ...t.noneLeft },
    taken: { reason: 'email-taken', status: 409, ...t.taken },
  }
  return provePage(c, PAGE, t, wish, refusals[outcome])
}

const shownAs = (field: FieldName, refusal: Refusal): Shown => ({
  field,
  refusal,
  note: problemNote(refusal),
  error: refusal.title,
})

async function askPage(c: Ctx, email: string, shown?: Shown) {
  const t = say(c, messages)
  const account: Account = await currentAccount(c)
  const showLabel = say(c, chrome).showPassword
  const errorOf = (name: FieldName) => (shown?.field === name ? shown.error : undefined)
  const page = (status: Parameters<typeof doorPage>[2]) =>
    doorPage(
      c,
      {
        title: t.title,
        steps: { done: 1, of: 2 },
        problem: shown?.note,
        body: html`<p class="muted">${t.lead(account.email)}</p>
          <form class="flow" method="post" action="${PAGE}">
            ${formToken(c, currentSession(c), PAGE)}
            ${field({ name: 'email', label: t.email, value: email, type: 'email', autocomplete: 'email', more: 'required autocapitalize="none" spellcheck="false"', error: errorOf('email'), autofocus: !shown })}
            ${passwordField({ name: 'password', label: t.password, error: errorOf('password'), showLabel })}
            ${when(account.twoFactor === 'on', () => codeField({ label: t.code, error: errorOf('code') }))}
            ${mainButton(t.go)}
          </form>`,
        ways: [{ icon: 'person', text: t.back, href: '/auth/profile' }],
      },
      status,
    )
  return shown ? refuse(c, shown.refusal, page) : page(200)
}
