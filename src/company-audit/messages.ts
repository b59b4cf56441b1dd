import type { AuditEvent } from '../audit/index.ts'
import type { Messages } from '../web/language.ts'
import type { Group } from './groups.ts'
import { de } from './messages.de.ts'
import { es } from './messages.es.ts'
import type { Somebody } from './people.ts'

export interface Words {
  title: string
  lead: string
  filter: string
  groups: Record<Group | 'all', string>
  find: string
  findHint: string
  found: string
  foundNobody: string
  only: (name: string) => string
  onlySomebody: string
  everybody: string
  export: string
  exportWhy: string
  caption: string
  heads: Record<'what' | 'person' | 'by' | 'when' | 'from', string>
  csv: Record<'time' | 'event' | 'what' | 'why' | 'person' | 'address' | 'by' | 'network' | 'browser', string>
  at: (day: string, time: string) => string
  network: (network: string) => string
  who: Record<(Somebody & { known: false })['as'], string>
  deleted: (mark: string) => string
  asAdmin: string
  zone: (zone: string) => string
  older: string
  newest: string
  none: string
  noneHere: string
  /** What our words for the person concerned say differently to other readers. */
  events: Partial<Record<AuditEvent, string>>
  reasons: Record<string, string>
}

const en: Words = {
  title: 'Audit trail',
  lead: 'What was decided in this company, and what happened to the people whose accounts it manages. Newest first.',
  filter: 'Show',
  groups: {
    all: 'Everything',
    people: 'People and roles',
    resets: 'Resets',
    company: 'Company',
    accounts: 'Accounts',
    'sign-ins': 'Sign-ins',
  },
  find: 'Find a person',
  findHint: 'Name or e-mail address',
  found: 'Whose entries?',
  foundNobody: 'Nobody in this company has a name or address that begins like this.',
  only: (name) => `Only what ${name} did, and what was done to ${name}.`,
  onlySomebody: 'Only what one account did, and what was done to it.',
  everybody: 'Show everybody',
  export: 'Export as CSV',
  exportWhy: 'The file holds what is selected above, all pages of it.',
  caption: 'Entries of the audit trail, newest first',
  heads: { what: 'What', person: 'On whom', by: 'By', when: 'When', from: 'From where' },
  csv: {
    time: 'Time (UTC)',
    event: 'Event',
    what: 'What',
    why: 'Why',
    person: 'On whom',
    address: 'E-mail address',
    by: 'By',
    network: 'Network',
    browser: 'Browser',
  },
  at: (day, time) => `${day}, ${time}`,
  network: (network) => `Network ${network}`,
  who: {
    deleted: 'A deleted account',
    invited: 'Somebody who has not joined',
    support: 'Support',
    operator: 'An operator of the platform',
    'command-line': 'Command line of the platform',
    system: 'By itself',
    anonymous: 'Somebody who was not signed in',
  },
  deleted: (mark) => `Deleted account ${mark}`,
  asAdmin: 'As a company admin',
  zone: (zone) =>
    `Times are those of ${zone}. Networks are named without their last part. Sign-ins, authenticators, sessions and mails of people whose account this company does not manage are not shown.`,
  older: 'Older',
  newest: 'Back to the newest',
  none: 'Nothing here yet.',
  noneHere: 'Nothing among the entries looked through so far. There are older ones.',
  events: {
    authn_token_created: 'A link for the account was made',
    authn_token_used: 'A link for the account was used',
    authn_mfa_mailbox_sent: 'A code was mailed',
    authn_mfa_browser_forgotten: 'A browser is no longer known to the account',
    authn_change_objected: 'The person said that a change was not theirs',
    authn_mfa_pass_shown: 'A pass to set up two-factor login was shown to whoever helps',
    member_nomination_requested: 'Making the person an admin of the company was requested',
    member_nomination_approved: 'Making the person an admin of the company was approved',
    member_nomination_request_ended: 'A request to make the person an admin of the company ended',
    member_invited: 'Invited to the company',
    member_joined: 'Joined the company',
    member_role_changed: 'The role in the company was changed',
    member_removed: 'The person was removed from the company',
    member_note_changed: 'The note about the person was changed',
  },
  reasons: {
    'role-changed': 'The change of a role',
    'admin-invited': 'The invitation of an admin',
    'not-me': 'Because a change was not the person’s own',
  },
}

export const messages: Messages<Words> = { en, de, es }
