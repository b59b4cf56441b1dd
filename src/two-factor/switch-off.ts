import { changeAccount, lockAccount, twoFactorState } from '../accounts/index.ts'
import { takeBack } from '../attempts/index.ts'
import { record } from '../audit/index.ts'
import { ownCodeRefused, readOwnCode, refuseOwnPassword } from '../confirmation/index.ts'
import { inTransactionOr, type Edge } from '../edge/edge.ts'
import { tellPerson } from '../notices/index.ts'
import { leastSigns, normalisePassword } from '../passwords/index.ts'
import { removeRecoveryCodes } from '../recovery-codes/index.ts'
import { useCode } from '../requests/index.ts'
import { currentAccount, currentSession, endSessionsOf, startSession, zoneOf, type Session } from '../sessions/index.ts'
import { dropChallengesOf } from '../sign-in/index.ts'
import { retireAuthenticators, type CodePageProblem } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { setCookie } from '../web/cookies.ts'
import { exactly } from '../web/dates.ts'
import { say } from '../web/language.ts'
import type { Refusal } from '../web/refusal.ts'
import { messages } from './messages.ts'

export type SwitchOff =
  | { ok: true }
  | { ok: false; field: 'password'; refusal: Refusal }
  | { ok: false; field: 'code'; problem: CodePageProblem }

/** On → off, while optional: needs the password and a fresh code; all sessions end, and this browser gets a new one. */
export async function switchOff(c: Ctx): Promise<SwitchOff> {
  const edge = c.get('edge')
  const session = currentSession(c)
  const t = say(c, messages).offPage
  const password = normalisePassword(c.get('form').text('password'))
  const account = await currentAccount(c)
  const refused = await refuseOwnPassword(c, session, account, password)
  if (refused) return { ok: false, field: 'password', refusal: refused }
  if ([...password].length < leastSigns(false))
    return {
      ok: false,
      field: 'password',
      refusal: { reason: 'password-too-short', status: 422, ...t.tooShort(leastSigns(false)) },
    }
  const code = await readOwnCode(c, session)
  if (!code.ok) return { ok: false, field: 'code', problem: code.problem }
  const secret = await inTransactionOr<string | undefined>(edge, async (edge, undo) => {
    await lockAccount(edge, account.id)
    if (!(await useCode(edge, account.id, code.matches))) return undefined
    const off = twoFactorState.off(edge.clock.nowMs())
    const { passwordHash } = account
    if (!(await changeAccount(edge, account.id, { status: 'active', twoFactor: 'on', passwordHash }, off)))
      undo(undefined)
    await takeBack(edge, code.spent)
    await dropChallengesOf(edge, session.accountId)
    const retiredAtMs = await retireAuthenticators(edge, session.accountId)
    await removeRecoveryCodes(edge, session.accountId)
    const ended = await endSessionsOf(edge, session.accountId, 'two-factor-switched-off', session.accountId)
    // Whoever was logged out while this form waited for its hash changes nothing any more.
    if (!ended.includes(session.id)) undo(undefined)
    await record(edge, {
      event: 'authn_mfa_switched_off',
      actor: session.accountId,
      accountId: session.accountId,
      companyId: session.companyId,
      network: c.get('peer').address,
    })
    await tell(c, edge, session, retiredAtMs)
    return (
      await startSession(edge, { accountId: session.accountId, secondFactor: false, network: c.get('peer').address })
    ).secret
  })
  if (!secret) return { field: 'code', ...(await ownCodeRefused(c, session)) }
  setCookie(c, 'session', secret)
  return { ok: true }
}

async function tell(c: Ctx, edge: Edge, session: Session, retiredAtMs: number) {
  const t = say(c, messages).mail
  const platform = edge.config.platformName
  await tellPerson(edge, session.accountId, {
    purpose: 'switched-off',
    language: c.get('language'),
    text: {
      subject: t.off.subject(platform),
      heading: t.off.heading,
      paragraphs: [t.off.text(platform)],
      facts: [
        [t.when, exactly(edge.clock.nowMs(), zoneOf(session), c.get('language'))],
        [t.network, c.get('peer').address],
      ],
    },
    objection: { accountId: session.accountId, change: 'switched-off', retiredAtMs },
  })
}
