import { eventWords, reasonOf } from '../activity/index.ts'
import type { AuditRow } from '../audit/index.ts'
import type { Language } from '../web/language.ts'
import { messages } from './messages.ts'
import { invitationIn, type Somebody } from './people.ts'

/** What happened, for readers who are not the person concerned. */
export const whatHappened = ({ event }: Pick<AuditRow, 'event'>, language: Language) =>
  messages[language].events[event] ?? eventWords(event, language)

/** Why, unless that names another company: which ones somebody works for is nobody else's business. */
export function why(row: AuditRow, language: Language): string | undefined {
  if (row.event === 'session_company_switched') return undefined
  const { reasons, asAdmin } = messages[language]
  const invitation = invitationIn(row)
  if (invitation) return invitation.role === 'admin' ? asAdmin : undefined
  // The company is named there, which its own admins know.
  if (row.event === 'member_invited' || row.event === 'member_joined')
    return row.reason?.endsWith('(admin)') ? asAdmin : undefined
  if (row.reason !== null && Object.hasOwn(reasons, row.reason)) return reasons[row.reason]
  return reasonOf(row, language)
}

/** The end of a pseudonym tells two deleted people apart, and leads to nobody. */
export function nameOf(somebody: Somebody, id: string, language: Language): string {
  const t = messages[language]
  if (somebody.known) return somebody.name
  return somebody.as === 'deleted' ? t.deleted(id.slice(-6)) : t.who[somebody.as]
}
