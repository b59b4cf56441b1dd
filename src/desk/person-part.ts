import type { Account } from '../accounts/index.ts'
import { isVerified } from '../caller-verification/index.ts'
import { currentSession, zoneOf } from '../sessions/index.ts'
import type { Ticket } from '../tickets/index.ts'
import type { Ctx } from '../web/context.ts'
import { day, exactly } from '../web/dates.ts'
import { each, html, nothing, when } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { note } from '../web/parts.ts'
import { personLine } from '../web/person-line.ts'
import { messages } from './messages.ts'
import { CAUSES, standingOf, type Standing } from './person.ts'
import { RESUME, SUSPEND } from './paths.ts'

/** How an account stands, in plain words. Whose the ticket is not proven to be, the caller is told nothing of it. */
export async function personPart(
  c: Ctx,
  ticket: Ticket,
  { account, tied }: { account: Account | undefined; tied: boolean },
) {
  const t = say(c, messages).person
  if (!account) return note({ symbol: 'info', ...t.none })
  const standing = await standingOf(c.get('edge'), account)
  return html`<section class="sheet flow" aria-labelledby="person">
    <h2 id="person">${t.title}</h2>
    ${tied ? html`<p class="state on">${icon('check')}${t.tied}</p>` : note({ tone: 'warn', symbol: 'warning', ...t.untied })}
    ${personLine(account, t.status[account.status])}
    <ul class="rows bare small">
      ${each(lines(c, account, standing), (line) => html`<li><span>${line}</span></li>`)}
    </ul>
    <h3>${t.refusals}</h3>
    ${refusals(c, standing)} ${tied ? await acts(c, ticket, account, standing) : nothing}
  </section>`
}

function lines(c: Ctx, account: Account, standing: Standing): string[] {
  const t = say(c, messages).person
  const session = currentSession(c)
  const since = day(account.twoFactorSinceMs, zoneOf(session), c.get('language'))
  const { managedBy, helpers, authenticators, suspended, recoveryCodes, lastSignInMs, requested } = standing
  const state = account.twoFactor === 'pending' ? t.pending[account.pendingBecause ?? 'chosen'] : t[account.twoFactor]
  return [
    suspended ? t.suspended : state(since),
    managedBy ? t.managedBy(managedBy) : t.managedByNone,
    t.helpers(helpers),
    ...(account.twoFactor === 'on' ? [t.entries(authenticators), t.recoveryCodes(recoveryCodes)] : []),
    lastSignInMs === undefined
      ? t.neverSignedIn
      : t.lastSignIn(exactly(lastSignInMs, zoneOf(session), c.get('language'))),
    ...(requested ? [t.requested] : []),
  ]
}

function refusals(c: Ctx, { refusals }: Standing) {
  const t = say(c, messages).person
  const some = CAUSES.filter((cause) => refusals[cause] > 0)
  if (some.length === 0) return html`<p class="small muted">${t.noRefusals}</p>`
  return html`<ul class="rows bare small">
    ${each(
      some,
      (cause) =>
        html`<li>
          <span><b>${refusals[cause].toLocaleString(c.get('language'))}</b> ${t.causes[cause]}</span>
        </li>`,
    )}
  </ul>`
}

/** Whoever has the phone is out at once; letting it in again is for an operator, or for the person's other factors. */
async function acts(c: Ctx, ticket: Ticket, account: Account, { suspended }: Standing) {
  const t = say(c, messages).person
  const { number } = ticket
  if (account.status !== 'active' || account.twoFactor !== 'on') return nothing
  if (!(await isVerified(c.get('edge'), ticket))) return nothing
  if (!suspended) return html`<p><a class="btn" href="${SUSPEND(number)}">${icon('pause')}${t.suspend}</a></p>`
  return when(
    currentSession(c).staff === 'operator',
    () => html`<p><a class="btn" href="${RESUME(number)}">${icon('arrow')}${t.resume}</a></p>`,
  )
}
