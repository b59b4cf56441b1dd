import { Hono } from 'hono'
import { claimDailyNotice, type Account } from '../accounts/index.ts'
import { dutyOf, dutyWords, type Duty } from '../policy/index.ts'
import { currentAccount, currentSession, signedIn, type Session } from '../sessions/index.ts'
import type { Edge } from '../edge/edge.ts'
import type { Ctx, Env } from '../web/context.ts'
import { html, nothing, type Html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { note } from '../web/parts.ts'
import { problemPage } from '../web/problem.ts'
import { messages } from './messages.ts'
import { offPage, spentPage } from './pages.ts'
import { switchOff } from './switch-off.ts'
import { chooseTwoFactor, undoChoice } from './switch.ts'

export { twoFactorPart } from './pages.ts'
export { messages as twoFactorMessages } from './messages.ts'
export { enrolmentLink, resetTwoFactor, type ResetRefusal } from './reset.ts'

const PAGE = '/auth/profile/two-factor'

/** The switch: off → pending → on and back (the states of DESIGN section 3). After the date there is none. */
export const twoFactor = new Hono<Env>()
  .get(PAGE, signedIn({ spentToo: true }), async (c) => {
    const session = currentSession(c)
    const { account, duty } = await now(c)
    if (session.state === 'spent') return spentPage(c, account, duty)
    return account.twoFactor === 'on' && duty.kind !== 'required' ? offPage(c) : c.redirect('/auth/profile', 303)
  })
  .post(PAGE, signedIn({ spentToo: true, page: '/auth/profile' }), async (c) => {
    const { duty } = await now(c)
    if (duty.kind === 'required') return problemPage(c, 'not-possible')
    await chooseTwoFactor(c.get('edge'), currentSession(c), c.get('peer').address)
    return c.redirect(PAGE, 303)
  })
  .post(`${PAGE}/undo`, signedIn({ spentToo: true, page: PAGE }), async (c) => {
    const { account, duty } = await now(c)
    if (duty.kind === 'required' || account.hadAuthenticator === 1) return problemPage(c, 'not-possible')
    const undone = await undoChoice(c.get('edge'), currentSession(c), c.get('peer').address)
    return c.redirect(undone ? '/auth/profile' : PAGE, 303)
  })
  .post(`${PAGE}/off`, signedIn({ page: PAGE }), async (c) => {
    const { account, duty } = await now(c)
    if (duty.kind === 'required') return problemPage(c, 'not-possible')
    if (account.twoFactor !== 'on') return c.redirect('/auth/profile', 303)
    const outcome = await switchOff(c)
    return outcome.ok ? c.redirect('/auth/profile', 303) : offPage(c, outcome)
  })

async function now(c: Ctx): Promise<{ account: Account; duty: Duty }> {
  const account = await currentAccount(c)
  return { account, duty: await dutyOf(c.get('edge'), account) }
}

/** At most once a day, while it is optional and there is a date: that two-factor login is coming. */
export async function comingBanner(c: Ctx, edge: Edge, session: Session): Promise<Html> {
  if (session.twoFactor !== 'off') return nothing
  const duty = await dutyOf(edge, { ...session, id: session.accountId })
  if (!duty.from || duty.kind === 'required' || !(await claimDailyNotice(edge, session.accountId, 'remindedAtMs')))
    return nothing
  return note({
    tone: 'warn',
    symbol: 'clock',
    title: dutyWords(duty, c.get('language')),
    text: html`<a href="/auth/profile">${say(c, messages).banner}</a>`,
  })
}
