import type { AuditRow } from '../audit/index.ts'
import type { Language } from '../web/language.ts'
import { messages } from './messages.ts'

/** Whoever resets gives a reason of their own. */
const OWN_WORDS = new Set([
  'authn_mfa_reset',
  'authn_mfa_reset_confirmation_asked',
  'authn_mfa_reset_requested',
  'authn_mfa_reset_approved',
  'authn_mfa_reset_many_requested',
  'authn_mfa_reset_many_approved',
  'authn_mfa_pass_requested',
  'authn_mfa_pass_approved',
  'member_nomination_requested',
  'member_nomination_approved',
  'authn_token_created',
])

/** Operators give their reasons in their own words; the other reasons are ours, and what has no words is left out. */
export function reasonOf(
  { event, reason }: Pick<AuditRow, 'event' | 'reason'>,
  language: Language,
): string | undefined {
  const t = messages[language]
  if (!reason) return undefined
  if (OWN_WORDS.has(event)) return t.reason(reason)
  if (event.startsWith('authn_mfa_authenticator_')) return reason
  if (event === 'member_invited' || event === 'member_joined' || event === 'session_company_switched') return reason
  if (event === 'authn_change_objected') return t.events[reason as AuditRow['event']]
  return reasonWords(reason, language)
}

/** What one of our own reasons means, such as why a session ended. */
export function reasonWords(reason: string, language: Language): string | undefined {
  const { reasons } = messages[language]
  return Object.hasOwn(reasons, reason) ? reasons[reason] : undefined
}

export function actorOf({ actor, accountId }: Pick<AuditRow, 'actor' | 'accountId'>, language: Language) {
  const { actors } = messages[language]
  if (actor === accountId) return undefined
  return actors[Object.hasOwn(actors, actor) ? (actor as keyof typeof actors) : 'somebody-else']
}

/** What an event is called where its person is the reader. */
export const eventWords = (event: AuditRow['event'], language: Language) => messages[language].events[event]

/** One entry in words, for the person's own copy. */
export const describeEntry = (row: AuditRow, language: Language) => ({
  what: messages[language].events[row.event],
  more: reasonOf(row, language) ?? null,
  by: actorOf(row, language) ?? null,
  network: row.network,
  browser: row.browser,
})
