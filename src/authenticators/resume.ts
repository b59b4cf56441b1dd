import { lockAccount } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { inTransaction } from '../edge/edge.ts'
import { hasFreshCode, isRecoverySession, sessionById, formToken, whoIs, zoneOf } from '../sessions/index.ts'
import { steppedUp } from '../step-up/index.ts'
import { entryName, resumeAuthenticator, type Authenticator } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { day } from '../web/dates.ts'
import { html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { insidePage } from '../web/page.ts'
import { messages } from './messages.ts'
import { PAGE, type Own } from './own.ts'
import { tellResumed } from './tell.ts'

/** By whoever has another factor: a recovery code that opened this session, or a fresh code of another entry. */
export const withAnotherFactor = (c: Ctx, next: () => Promise<void>) =>
  isRecoverySession(c.get('session') as Own['session']) ? next() : steppedUp()(c, next)

export function resumePage(c: Ctx, { session }: Own, entry: Authenticator) {
  const t = say(c, messages).resume
  const here = c.req.path
  const since = day(entry.suspendedAtMs ?? 0, zoneOf(session), c.get('language'))
  return insidePage(c, {
    title: t.title,
    narrow: true,
    who: whoIs(session),
    body: html`<div class="head"><h1>${t.title}</h1></div>
      <p>${t.lead(html`<b>${entryName(c, entry)}</b>`, since)}</p>
      <p>${t.onlyIf}</p>
      <form class="flow" method="post" action="${here}">
        ${formToken(c, session, here)}
        <p class="row">
          <button class="btn grave" type="submit">${t.go}</button><a class="btn plain" href="${PAGE}">${t.keep}</a>
        </p>
      </form>`,
  })
}

/** False when session, code or entry are something else by now. */
export function resumeEntry(c: Ctx, { session }: Own, entry: Authenticator): Promise<boolean> {
  return inTransaction(c.get('edge'), async (edge) => {
    await lockAccount(edge, session.accountId)
    const now = await sessionById(edge, session.id)
    if (now?.state !== 'open' || !(isRecoverySession(now) || hasFreshCode(edge, now))) return false
    if (entry.suspendedAtMs === null || !(await resumeAuthenticator(edge, session.accountId, entry.id))) return false
    await record(edge, {
      event: 'authn_mfa_authenticator_resumed',
      actor: session.accountId,
      accountId: session.accountId,
      companyId: session.companyId,
      network: c.get('peer').address,
      reason: entryName(c, entry),
    })
    await tellResumed(c, edge, entry, entry.suspendedAtMs)
    return true
  })
}
