import { changeAccount, lockAccount, mailLanguage, twoFactorState, type Account } from '../accounts/index.ts'
import { startNewSum } from '../attempts/index.ts'
import { record } from '../audit/index.ts'
import { forgetBrowsersOf } from '../browsers/index.ts'
import { zoneOfPerson } from '../companies/index.ts'
import { inTransactionOr, type Edge } from '../edge/edge.ts'
import { createLink, withdrawLinks } from '../links/index.ts'
import { tellPerson } from '../notices/index.ts'
import { tellOperators } from '../operator-notices/index.ts'
import { removeRecoveryCodes } from '../recovery-codes/index.ts'
import { endSessionsOf } from '../sessions/index.ts'
import { dropChallengesOf } from '../sign-in/index.ts'
import { dropEnrolment, retireAuthenticators } from '../totp/index.ts'
import { exactly } from '../web/dates.ts'
import { messages } from './messages.ts'

export type ResetRefusal = 'two-factor-off' | 'account-invited' | 'account-not-active'
export type ResetResult = { ok: true; url: string } | { ok: false; refusal: ResetRefusal }

/**
 * All that a reset means, in one transaction: authenticators retired; recovery codes, sessions, waiting challenges and
 * known browsers gone; state pending, which ends by set-up alone; a mail with an enrolment link. An account that is
 * pending already only gets its link again.
 */
export async function resetTwoFactor(
  edge: Edge,
  { id }: Pick<Account, 'id'>,
  { reason, actor, by }: { reason: string; actor: string; by?: string },
): Promise<ResetResult> {
  return inTransactionOr<ResetResult>(edge, async (edge, undo) => {
    // Judged by what it is now: a set-up that finished a moment ago is reset as well.
    const account = await lockAccount(edge, id)
    if (account?.status === 'invited') return { ok: false, refusal: 'account-invited' }
    if (account?.status !== 'active') return { ok: false, refusal: 'account-not-active' }
    if (account.twoFactor === 'off') return { ok: false, refusal: 'two-factor-off' }
    if (account.twoFactor === 'on') {
      const pending = twoFactorState.pendingByReset(edge.clock.nowMs())
      if (!(await changeAccount(edge, account.id, { status: 'active', twoFactor: 'on' }, pending)))
        undo({ ok: false, refusal: 'two-factor-off' })
      await dropChallengesOf(edge, account.id)
      const retiredAtMs = await retireAuthenticators(edge, account.id)
      await removeRecoveryCodes(edge, account.id)
      await endSessionsOf(edge, account.id, 'two-factor-reset', actor)
      await forgetBrowsersOf(edge, account.id)
      await startNewSum(edge, account.id)
      await record(edge, {
        event: 'authn_mfa_reset',
        actor,
        accountId: account.id,
        companyId: account.managedBy,
        reason,
      })
      // Break-glass: one person alone, outside of every session.
      if (actor === 'command-line') await tellOperators(edge, { kind: 'reset', account, reason })
      return { ok: true, url: await mailEnrolmentLink(edge, account, { reason, actor, by, retiredAtMs }) }
    }
    return { ok: true, url: await mailEnrolmentLink(edge, account, { reason, actor, by }) }
  })
}

async function mailEnrolmentLink(
  edge: Edge,
  account: Account,
  { reason, actor, by, retiredAtMs }: { reason: string; actor: string; by?: string | undefined; retiredAtMs?: number },
): Promise<string> {
  const { url, expiresAtMs } = await enrolmentLink(edge, account, { reason, actor })
  const language = mailLanguage(edge, account)
  const t = messages[language].mail
  const platform = edge.config.platformName
  // Who was pending already lost nothing now, and may never have had an app.
  const what = retiredAtMs === undefined ? t.linkAgain : t.reset
  const zone = await zoneOfPerson(edge, account.id)
  const until = exactly(expiresAtMs, zone, language)
  const told = ({ subject, heading, text }: typeof t.linkMade) => ({
    subject: subject(platform),
    heading,
    paragraphs: [text(platform)],
  })
  await tellPerson(edge, account.id, {
    purpose: 'reset',
    language,
    text: {
      ...told(retiredAtMs === undefined ? t.linkMade : t.reset),
      facts: [
        [t.reset.by, by ?? t.reset.operator(platform)],
        [t.when, exactly(edge.clock.nowMs(), zone, language)],
        [t.reset.reason, reason],
      ],
    },
    first: {
      ...told(what),
      button: { label: t.reset.button, url, after: t.reset.after(until) },
    },
    objection: {
      accountId: account.id,
      ...(retiredAtMs === undefined ? { change: 'enrolment-link' } : { change: 'reset', retiredAtMs }),
    },
  })
  return url
}

/** The same link, for an operator to hand over; the person is told that there is one. */
export async function printEnrolmentLink(
  edge: Edge,
  account: Account,
  { reason, actor }: { reason: string; actor: string },
): Promise<string> {
  const { url } = await enrolmentLink(edge, account, { reason, actor })
  const language = mailLanguage(edge, account)
  const t = messages[language].mail
  const platform = edge.config.platformName
  await tellPerson(edge, account.id, {
    purpose: 'enrolment-link',
    language,
    text: {
      subject: t.linkMade.subject(platform),
      heading: t.linkMade.heading,
      paragraphs: [t.linkMade.text(platform)],
      facts: [
        [t.reset.by, t.reset.operator(platform)],
        [t.when, exactly(edge.clock.nowMs(), await zoneOfPerson(edge, account.id), language)],
        [t.reset.reason, reason],
      ],
    },
    objection: { accountId: account.id, change: 'enrolment-link' },
  })
  return url
}

/** A link that proves the mailbox for one set-up; an earlier one no longer works. */
async function enrolmentLink(
  edge: Edge,
  account: Account,
  { reason, actor }: { reason: string; actor: string },
): Promise<{ url: string; expiresAtMs: number }> {
  await lockAccount(edge, account.id)
  await withdrawLinks(edge, 'enrol', account.id)
  // What an earlier link began ends with it: it may have been read by somebody else.
  await dropChallengesOf(edge, account.id)
  await dropEnrolment(edge, account.id)
  const { id: accountId, managedBy: companyId } = account
  await record(edge, { event: 'authn_token_created', actor, accountId, companyId, reason })
  return createLink(edge, 'enrol', { accountId: account.id })
}
