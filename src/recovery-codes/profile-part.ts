import type { Account } from '../accounts/index.ts'
import { currentSession, isRecoverySession, zoneOf } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import { day } from '../web/dates.ts'
import { html, nothing, when, type Html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { note } from '../web/parts.ts'
import { CODES_IN_A_SET, FEW_CODES } from './codes.ts'
import { messages } from './messages.ts'
import { recoveryCodesOf } from './sets.ts'

/** The part of the Profile page: how many are left, and the way to new ones. Nothing while two-factor login is not on. */
export async function recoveryCodesPart(c: Ctx, account: Account): Promise<Html> {
  if (account.twoFactor !== 'on') return nothing
  const t = say(c, messages).profile
  const session = currentSession(c)
  const set = await recoveryCodesOf(c.get('edge'), account.id)
  const date = day(set?.madeAtMs ?? 0, zoneOf(session), c.get('language'))
  const warning = !set ? undefined : set.left === 0 ? t.gone : set.left < FEW_CODES ? t.few : undefined
  const unkept = set?.keptAtMs === null && set.left > 0
  return html`<section class="part" aria-labelledby="p-recovery">
    <div><h2 id="p-recovery">${t.heading}</h2></div>
    <div class="flow">
      <div class="row apart">
        <div>
          <p class="muted">${set ? t.left(set.left, CODES_IN_A_SET, date) : t.none}</p>
          <p class="small muted">${t.what}</p>
        </div>
        <a class="btn" href="/auth/profile/recovery-codes">${set ? t.makeNew : t.makeFirst}</a>
      </div>
      ${when(warning ?? unkept, () => note({ tone: 'warn', symbol: 'warning', text: warning ?? t.unkept }))}
    </div>
  </section>`
}

/** What somebody has to know who got in with a recovery code. */
export function recoverySessionNote(c: Ctx): Html {
  const t = say(c, messages).profile
  return isRecoverySession(currentSession(c))
    ? note({
        tone: 'warn',
        symbol: 'phone',
        title: t.recoverySession,
        text: html`${t.recoverySessionNext} <a href="/auth/profile/authenticators">${t.toApps}</a>`,
      })
    : nothing
}
