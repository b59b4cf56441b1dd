import { changeAccount, lockAccount, mailLanguage, twoFactorState, type Account } from '../accounts/index.ts'
import { startNewSum } from '../attempts/index.ts'
import { record } from '../audit/index.ts'
import { forgetBrowsersOf } from '../browsers/index.ts'
import { zoneOfPerson } from '../companies/index.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { createLink, withdrawLinks } from '../links/index.ts'
import { tellPerson } from '../notices/index.ts'
import { tellOperators } from '../operator-notices/index.ts'
import { newPhrase } from '../phrases/index.ts'
import { removeRecoveryCodes } from '../recovery-codes/index.ts'
import { endSessionsOf } from '../sessions/index.ts'
import { dropChallengesOf } from '../sign-in/index.ts'
import { dropEnrolment, isSuspended, retireAuthenticators, suspendAuthenticators } from '../totp/index.ts'
import { exactly } from '../web/dates.ts'
import { messages } from './messages.ts'

export type ResetRefusal = 'two-factor-off' | 'account-invited' | 'account-not-active'
/** The two words; null when there was nothing to reset, only a set-up to finish. */
export type ResetResult = { ok: true; url: string; phrase: string | null } | { ok: false; refusal: ResetRefusal }

/** Why, by whom (an account's id, or `command-line`), and what the person's mail says of whom. */
export interface ResetHow {
  /** Left out where only the link of an earlier reset is sent again. */
  reason?: string
  actor: string
  by?: string | undefined
  /** Two words that whoever resets and the person compare by phone; drawn where none were before. */
  phrase?: string | undefined
  /** The session in which it is done, which shows the words again for a while. */
  sessionId?: string | undefined
  network?: string | undefined
  /** The phone was stolen: if the reset is stopped, its entry comes back suspended. */
  stolen?: boolean | undefined
}

/**
 * All that a reset means, in one transaction: authenticators retired; recovery codes, sessions, waiting challenges and
 * known browsers gone; state pending, which ends by set-up alone; a mail with an enrolment link and two words for the
 * phone. An account that is pending already only gets its link again, and keeps its words.
 */
export const resetTwoFactor = (edge: Edge, { id }: Pick<Account, 'id'>, how: ResetHow): Promise<ResetResult> =>
  inTransaction(edge, async (edge) => resetLocked(edge, await lockAccount(edge, id), how))

/** The same inside the caller's transaction, which has locked the account. A refusal has changed nothing. */
export async function resetLocked(edge: Edge, account: Account | undefined, how: ResetHow): Promise<ResetResult> {
  // Judged by what it is now: a set-up that finished a moment ago is reset as well.
  if (account?.status === 'invited') return { ok: false, refusal: 'account-invited' }
  if (account?.status !== 'active') return { ok: false, refusal: 'account-not-active' }
  if (account.twoFactor === 'off') return { ok: false, refusal: 'two-factor-off' }
  if (account.twoFactor === 'pending') return linkAgain(edge, account, how)
  const { id } = account
  const { reason, actor, network, sessionId = null } = how
  const phrase = how.phrase ?? newPhrase(edge, mailLanguage(edge, account))
  const resetBy = actor === 'command-line' ? null : actor
  const words = { resetPhrase: phrase, resetBy, resetIn: sessionId }
  const pending = twoFactorState.pendingByReset(edge.clock.nowMs(), words)
  if (!(await changeAccount(edge, id, { status: 'active', twoFactor: 'on' }, pending)))
    return { ok: false, refusal: 'two-factor-off' }
  await dropChallengesOf(edge, id)
  if (how.stolen) await suspendAuthenticators(edge, id)
  // Also of a request that said so, or by whoever runs the platform.
  const wasSuspended = await isSuspended(edge, id)
  const retiredAtMs = await retireAuthenticators(edge, id)
  await removeRecoveryCodes(edge, id)
  await endSessionsOf(edge, id, 'two-factor-reset', actor)
  await forgetBrowsersOf(edge, id)
  await startNewSum(edge, id)
  await record(edge, { event: 'authn_mfa_reset', actor, accountId: id, companyId: account.managedBy, network, reason })
  // Break-glass: one person alone, outside of every session.
  if (actor === 'command-line') await tellOperators(edge, { kind: 'reset', account, reason: reason ?? '' })
  return {
    ok: true,
    url: await mailEnrolmentLink(edge, account, { ...how, phrase, retiredAtMs, wasSuspended }),
    phrase,
  }
}

/** Nothing is taken away: whoever has to set up gets a new link, and the words stay those of the reset. */
async function linkAgain(edge: Edge, account: Account, how: ResetHow): Promise<ResetResult> {
  const phrase = account.resetPhrase
  if (how.sessionId && phrase !== null) await changeAccount(edge, account.id, {}, { resetIn: how.sessionId })
  return { ok: true, url: await mailEnrolmentLink(edge, account, { ...how, phrase: phrase ?? undefined }), phrase }
}

async function mailEnrolmentLink(
  edge: Edge,
  account: Account,
  { retiredAtMs, wasSuspended, ...how }: ResetHow & { retiredAtMs?: number; wasSuspended?: boolean },
): Promise<string> {
  const { reason, by, phrase } = how
  const { url, expiresAtMs } = await enrolmentLink(edge, account, how)
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
    paragraphs: [text(platform), ...(phrase === undefined ? [] : [t.reset.compare])],
  })
  await tellPerson(edge, account.id, {
    purpose: 'reset',
    language,
    text: {
      ...told(retiredAtMs === undefined ? t.linkMade : t.reset),
      facts: [
        [t.reset.by, by ?? t.reset.operator(platform)],
        [t.when, exactly(edge.clock.nowMs(), zone, language)],
        ...fact(t.reset.reason, reason),
        ...fact(t.reset.phrase, phrase),
      ],
    },
    first: {
      ...told(what),
      button: { label: t.reset.button, url, after: t.reset.after(until) },
    },
    objection: {
      accountId: account.id,
      ...(retiredAtMs === undefined
        ? { change: 'enrolment-link' }
        : wasSuspended
          ? { change: 'reset-stolen', retiredAtMs }
          : { change: 'reset', retiredAtMs }),
    },
  })
  return url
}

const fact = (name: string, value: string | undefined): [string, string][] => (value ? [[name, value]] : [])

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
  { reason, actor, network }: Pick<ResetHow, 'reason' | 'actor' | 'network'>,
): Promise<{ url: string; expiresAtMs: number }> {
  await lockAccount(edge, account.id)
  await withdrawLinks(edge, 'enrol', account.id)
  // What an earlier link began ends with it: it may have been read by somebody else.
  await dropChallengesOf(edge, account.id)
  await dropEnrolment(edge, account.id)
  const { id: accountId, managedBy: companyId } = account
  await record(edge, { event: 'authn_token_created', actor, accountId, companyId, network, reason })
  return createLink(edge, 'enrol', { accountId: account.id })
}
