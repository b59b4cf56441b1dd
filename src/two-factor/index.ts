import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { claimDailyNotice, type Account } from '../accounts/index.ts'
import { dutyOf, dutyWords, type Duty } from '../policy/index.ts'
import { currentAccount, currentSession, dutyOfSession, sessionOf, signedIn, type Session } from '../sessions/index.ts'
import type { Edge } from '../edge/edge.ts'
import { noRecoverySession } from '../step-up/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { html, nothing, type Html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { note } from '../web/parts.ts'
import { problemPage } from '../web/problem.ts'
import { messages } from './messages.ts'
import { mayUndo, offPage, spentPage } from './pages.ts'
import { switchOff } from './switch-off.ts'
import { chooseTwoFactor, undoChoice } from './switch.ts'

export { twoFactorPart } from './pages.ts'
export { messages as twoFactorMessages } from './messages.ts'
export { afterReset } from './after-reset.ts'
export { printEnrolmentLink, resetLocked, resetTwoFactor, type ResetHow, type ResetRefusal } from './reset.ts'
export { suspendTwoFactor } from './suspend.ts'
export { tellSwitched } from './tell-switched.ts'

const PAGE = '/auth/profile/two-factor'

/** After the date there is no switch: whoever sends its forms is told so before anything else is looked at. */
const whileOptional = createMiddleware<Env>(async (c, next) => {
  const session = await sessionOf(c)
  const duty = session && (await dutyOfSession(c.get('edge'), session))
  return duty?.kind === 'required' ? problemPage(c, 'not-possible') : next()
})

/** The switch: off → pending → on and back (the states of README.md). */
export const twoFactor = new Hono<Env>()
  .get(PAGE, signedIn({ spentToo: true }), noRecoverySession, async (c) => {
    const session = currentSession(c)
    const { account, duty } = await now(c)
    if (session.state === 'spent') return spentPage(c, account, duty)
    return account.twoFactor === 'on' && duty.kind !== 'required' ? offPage(c) : c.redirect('/auth/profile', 303)
  })
  .post(PAGE, whileOptional, signedIn({ spentToo: true, page: '/auth/profile' }), async (c) => {
    await chooseTwoFactor(c.get('edge'), currentSession(c), from(c))
    return c.redirect(PAGE, 303)
  })
  .post(`${PAGE}/undo`, whileOptional, signedIn({ spentToo: true, page: PAGE }), async (c) => {
    const undone = mayUndo(c, await currentAccount(c)) && (await undoChoice(c.get('edge'), currentSession(c), from(c)))
    return c.redirect(undone ? '/auth/profile' : PAGE, 303)
  })
  .post(`${PAGE}/off`, whileOptional, signedIn({ page: PAGE }), noRecoverySession, async (c) => {
    if ((await currentAccount(c)).twoFactor !== 'on') return c.redirect('/auth/profile', 303)
    const outcome = await switchOff(c)
    return outcome.ok ? c.redirect('/auth/profile', 303) : offPage(c, outcome)
  })

const from = (c: Ctx) => ({ network: c.get('peer').address, asking: c.get('language') })

async function now(c: Ctx): Promise<{ account: Account; duty: Duty }> {
  const account = await currentAccount(c)
  return { account, duty: await dutyOf(c.get('edge'), account) }
}

/** At most once a day, while it is optional and there is a date: that two-factor login is coming. */
export async function comingBanner(c: Ctx, edge: Edge, session: Session): Promise<Html> {
  if (session.twoFactor !== 'off') return nothing
  const duty = await dutyOfSession(edge, session)
  if (!duty.from || duty.kind === 'required' || !(await claimDailyNotice(edge, session.accountId, 'remindedAtMs')))
    return nothing
  return note({
    tone: 'warn',
    symbol: 'clock',
    title: dutyWords(duty, c.get('language')),
    text: html`<a href="/auth/profile">${say(c, messages).banner}</a>`,
  })
}
