import { Hono } from 'hono'
import { changeAccount, lockAccount, type Account } from '../accounts/index.ts'
import { startNewSum, takeBack, type Spent } from '../attempts/index.ts'
import { record } from '../audit/index.ts'
import { ownCodeRefused, readOwnCode, refuseOwnPassword } from '../confirmation/index.ts'
import { inTransactionOr, type Edge } from '../edge/edge.ts'
import { tellPerson } from '../notices/index.ts'
import { normalisePassword, passwordHint, passwordProblem, refusePassword } from '../passwords/index.ts'
import { dutyOf } from '../policy/index.ts'
import { useCode } from '../requests/index.ts'
import {
  currentAccount,
  currentSession,
  endSessionsOf,
  formToken,
  renewSession,
  signedIn,
  takeDraft,
  zoneOf,
} from '../sessions/index.ts'
import { dropChallengesOf } from '../sign-in/index.ts'
import { codeProblem, dropEnrolment, type CodePageProblem } from '../totp/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { setCookie } from '../web/cookies.ts'
import { exactly } from '../web/dates.ts'
import { html, when, type Html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { messages as chrome } from '../web/messages.ts'
import { doorPage } from '../web/page.ts'
import { codeField, mainButton, passwordField, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { messages } from './messages.ts'

const PAGE = '/auth/profile/password'
type FieldName = 'current_password' | 'password' | 'code'
type Shown = { field: FieldName; refusal: Refusal; note: Html; error: string | undefined }

export const changePassword = new Hono<Env>()
  .get(PAGE, signedIn(), async (c) => {
    const draft = await takeDraft(c.get('edge'), currentSession(c).id, PAGE)
    return passwordPage(c, undefined, draft.end_others === 'no')
  })
  .post(PAGE, signedIn(), async (c) => {
    const edge = c.get('edge')
    const session = currentSession(c)
    const account = await currentAccount(c)
    const current = normalisePassword(c.get('form').text('current_password'))
    const next = normalisePassword(c.get('form').text('password'))
    const wrong = await refuseOwnPassword(c, session, account, current)
    const refused = wrong
      ? { field: 'current_password' as const, refusal: wrong }
      : await refuseNext(c, account, current, next)
    if (refused)
      return passwordPage(c, { ...refused, note: problemNote(refused.refusal), error: refused.refusal.title })
    const code = account.twoFactor === 'on' ? await readOwnCode(c, session) : undefined
    if (code && !code.ok) return codeRefused(c, code.problem)
    const passwordHash = await edge.hasher.hash(next)
    const passwordChangedAtMs = edge.clock.nowMs()
    const changed = await inTransactionOr<string | false>(edge, async (edge, undo) => {
      await lockAccount(edge, account.id)
      if (code?.ok && !(await useCode(edge, account.id, code.matches))) return false
      if (
        !(await changeAccount(
          edge,
          account.id,
          { status: 'active', twoFactor: account.twoFactor, passwordHash: account.passwordHash },
          { passwordHash, passwordChangedAtMs },
        ))
      )
        undo(false)
      return (await settle(c, edge, account, code, passwordChangedAtMs)) ?? undo(false)
    })
    if (!changed) return code ? codeRefused(c, (await ownCodeRefused(c, session)).problem) : c.redirect(PAGE, 303)
    setCookie(c, 'session', changed)
    return c.redirect('/auth/profile?said=saved', 303)
  })

/** What a new password brings: waiting sign-ins and (unless declined) other sessions end, this one goes on under a new secret. */
async function settle(
  c: Ctx,
  edge: Edge,
  account: Account,
  code: { spent: Spent } | undefined,
  changedAtMs: number,
): Promise<string | undefined> {
  const session = currentSession(c)
  await dropChallengesOf(edge, account.id)
  await dropEnrolment(edge, account.id)
  if (c.get('form').text('end_others') !== 'no')
    await endSessionsOf(edge, account.id, 'password-changed', account.id, session.id)
  if (code) {
    await takeBack(edge, code.spent)
    await startNewSum(edge, account.id)
  }
  await record(edge, {
    event: 'authn_password_change',
    actor: account.id,
    accountId: account.id,
    companyId: session.companyId,
    network: c.get('peer').address,
  })
  const t = say(c, messages).mail
  const platform = edge.config.platformName
  await tellPerson(edge, account.id, {
    purpose: 'password-changed',
    language: c.get('language'),
    text: {
      subject: t.subject(platform),
      heading: t.heading,
      paragraphs: [t.text(platform)],
      facts: [
        [t.when, exactly(edge.clock.nowMs(), zoneOf(session), c.get('language'))],
        [t.network, c.get('peer').address],
      ],
    },
    objection: { accountId: account.id, change: 'password-changed', changedAtMs },
  })
  return renewSession(edge, session.id, { withCode: code !== undefined })
}

const withSecondFactor = async (c: Ctx, account: Account) =>
  account.twoFactor === 'on' || (await dutyOf(c.get('edge'), account)).kind === 'required'

async function refuseNext(
  c: Ctx,
  account: Account,
  current: string,
  next: string,
): Promise<{ field: FieldName; refusal: Refusal } | undefined> {
  const t = say(c, messages).changePage
  if (next === current) return { field: 'password', refusal: { reason: 'same-password', status: 422, ...t.same } }
  const secondFactor = await withSecondFactor(c, account)
  const refused = refusePassword(next, {
    name: account.name,
    email: account.email,
    platform: c.get('edge').config.platformName,
    secondFactor,
  })
  return (
    refused && {
      field: 'password',
      refusal: { reason: refused, status: 422, ...passwordProblem(refused, secondFactor, c.get('language')) },
    }
  )
}

function codeRefused(c: Ctx, problem: CodePageProblem) {
  return passwordPage(c, { field: 'code', ...codeProblem(c, problem, zoneOf(currentSession(c))) })
}

async function passwordPage(c: Ctx, shown?: Shown, keepOthers = c.get('form').text('end_others') === 'no') {
  const t = say(c, messages).changePage
  const account = await currentAccount(c)
  const showLabel = say(c, chrome).showPassword
  const errorOf = (name: FieldName) => (shown?.field === name ? shown.error : undefined)
  const hint = passwordHint(await withSecondFactor(c, account), c.get('language'))
  const page = (status: Parameters<typeof doorPage>[2]) =>
    doorPage(
      c,
      {
        title: t.title,
        problem: shown?.note,
        body: html`<p class="muted">${t.lead}</p>
          <form class="flow" method="post" action="${PAGE}">
            ${formToken(c, currentSession(c), PAGE)}
            <input type="hidden" name="username" autocomplete="username" value="${account.email}" />
            ${passwordField({ name: 'current_password', label: t.current, error: errorOf('current_password'), autofocus: !shown, showLabel })}
            ${passwordField({ name: 'password', label: t.next, autocomplete: 'new-password', hint, error: errorOf('password'), showLabel })}
            ${when(account.twoFactor === 'on', () => codeField({ label: t.code, error: errorOf('code') }))}
            <label class="pick"
              ><input type="checkbox" name="end_others" value="no" ${keepOthers ? 'checked' : ''} /><span
                >${t.keepOthers}</span
              ></label
            >
            ${mainButton(t.go)}
          </form>`,
        ways: [{ icon: 'person', text: t.back, href: '/auth/profile' }],
      },
      status,
    )
  return shown ? refuse(c, shown.refusal, page) : page(200)
}
