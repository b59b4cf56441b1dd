import { KIND_OF, type AuditEvent } from '../audit/index.ts'

/** How the page filters by event. */
export const GROUPS = ['people', 'resets', 'company', 'accounts', 'sign-ins'] as const
export type Group = (typeof GROUPS)[number]

/** What an event is about where its name does not say it. */
const OTHERWISE: Partial<Record<AuditEvent, Group>> = {
  user_created: 'people',
  user_deleted: 'people',
  user_management_moved: 'people',
  authn_change_stopped: 'resets',
  authn_change_objected: 'resets',
  authn_mfa_admin_asked: 'resets',
  authn_caller_started: 'resets',
  authn_caller_words_shown: 'resets',
  authn_caller_verified: 'resets',
  authn_caller_failed: 'resets',
}

export function groupOf(event: AuditEvent): Group {
  const known = OTHERWISE[event]
  if (known) return known
  if (/^member_/.test(event)) return 'people'
  if (/^authn_mfa_(reset|pass)/.test(event)) return 'resets'
  if (/^(company|policy)_/.test(event)) return 'company'
  return KIND_OF[event] === 'sign-in' ? 'sign-ins' : 'accounts'
}

export const eventsOfGroup = (group: Group) =>
  (Object.keys(KIND_OF) as AuditEvent[]).filter((event) => groupOf(event) === group)

/** About the person alone, although it stands among the resets. */
const PERSONAL: ReadonlySet<AuditEvent> = new Set<AuditEvent>([
  'authn_change_stopped',
  'authn_change_objected',
  'authn_mfa_admin_asked',
  'authn_caller_started',
  'authn_caller_words_shown',
  'authn_caller_verified',
  'authn_caller_failed',
])

/**
 * Decided in the company, or about the company itself: its admins read it whoever manages the account. All else, the
 * sign-ins, factors, sessions and mails of a person, they read of people whom their company manages.
 */
export function isOfTheCompany({ event, reason }: { event: AuditEvent; reason?: string | null }) {
  if (event === 'authn_change_stopped' && STOPPED_HERE.includes(reason ?? '')) return true
  return ['people', 'resets', 'company'].includes(groupOf(event)) && !PERSONAL.has(event)
}

/** Stops of what was decided in the company. */
const STOPPED_HERE = ['role-changed', 'admin-invited']
