import type { AuditEvent } from '../audit/index.ts'
import type { Messages } from '../web/language.ts'
import { de } from './messages.de.ts'
import { es } from './messages.es.ts'

/** Every event has its sentence, or this does not compile. */
type Events = Record<AuditEvent, string>
/** What the stable reasons mean. A reason that is not here is an operator's own words, or says nothing to a person. */
type Reasons = Record<string, string>

export interface Words {
  title: string
  lead: string
  filter: string
  kinds: Record<'all' | 'sign-in' | 'change', string>
  events: Events
  reasons: Reasons
  reason: (words: string) => string
  actors: Record<'command-line' | 'system' | 'anonymous' | 'somebody-else', string>
  at: (day: string, time: string) => string
  network: (network: string) => string
  zone: (zone: string) => string
  notMe: string
  notMeLabel: (what: string) => string
  ended: { title: string; text: string; change: string; mail: string; support: string }
  older: string
  newest: string
  none: string
  sessions: string
}

const en: Words = {
  title: 'What happened to your account',
  lead: 'Every sign-in and every change, newest first.',
  filter: 'Show',
  kinds: { all: 'Everything', 'sign-in': 'Sign-ins', change: 'Changes' },
  events: {
    authn_login_success: 'Signed in',
    authn_login_fail: 'A sign-in was refused',
    authn_login_lock: 'Too many wrong passwords: the address has to wait',
    authn_password_change: 'The password was changed',
    authn_token_created: 'A link for your account was made',
    authn_token_used: 'A link for your account was used',
    authn_mfa_challenge: 'The password was right',
    authn_mfa_fail: 'A code was refused',
    authn_mfa_mailbox_sent: 'A code was mailed to you',
    authn_mfa_mailbox_success: 'A mailed code was entered',
    authn_mfa_mailbox_fail: 'A mailed code was refused',
    authn_mfa_pass_requested: 'A pass to set up two-factor login was asked for',
    authn_mfa_pass_approved: 'A pass to set up two-factor login was approved',
    authn_mfa_pass_request_ended: 'A request for a pass to set up two-factor login ended',
    member_nomination_requested: 'Making you an admin of a company was requested',
    member_nomination_approved: 'Making you an admin of a company was approved',
    member_nomination_request_ended: 'A request to make you an admin of a company ended',
    authn_mfa_pass_ready: 'A pass to set up two-factor login was agreed to',
    authn_mfa_pass_shown: 'A pass to set up two-factor login was shown to whoever helps you',
    authn_mfa_pass_used: 'A pass stood in for the mailed code',
    authn_mfa_chosen: 'Two-factor login was switched on',
    authn_mfa_choice_undone: 'Two-factor login was left off after all',
    authn_mfa_enrolled: 'An authenticator app was set up',
    authn_mfa_authenticator_added: 'An authenticator app was added',
    authn_mfa_authenticator_moved: 'The authenticator app was moved to a new phone',
    authn_mfa_authenticator_removed: 'An authenticator app was removed',
    authn_mfa_authenticator_resumed: 'An entry that was reported stolen works again',
    authn_mfa_suspended: 'Support suspended the account: codes open nothing',
    authn_mfa_authenticator_renamed: 'An authenticator app was renamed',
    authn_mfa_switched_off: 'Two-factor login was switched off',
    authn_mfa_reset: 'Two-factor login was reset',
    authn_mfa_recovery_codes_made: 'New recovery codes were made',
    authn_mfa_recovery_code_used: 'A recovery code was used',
    authn_mfa_browser_forgotten: 'A browser is no longer known to your account',
    session_created: 'A session began',
    session_renewed: 'A session went on after a new code or the password',
    session_ended: 'A session ended',
    session_company_switched: 'A session went over to another company',
    user_created: 'The account was made',
    user_updated: 'Name or language was changed',
    user_disabled: 'The account was disabled',
    user_enabled: 'The account was enabled again',
    user_deleted: 'The account was deleted',
    company_created: 'A company was made',
    policy_changed: 'The date for two-factor login was changed',
    company_audit_exported: 'The audit trail of a company was exported',
    mail_given_up: 'A mail could not be delivered',
    authn_change_objected: 'You said that a change was not yours',
    authn_mfa_reset_confirmation_asked: 'Support asked the company’s admins about a call',
    authn_mfa_reset_confirmed: 'An admin of the company confirmed the call to support',
    authn_mfa_reset_confirmation_refused: 'An admin of the company refused what support had asked',
    authn_mfa_reset_requested: 'Resetting two-factor login was requested',
    authn_mfa_reset_approved: 'Resetting two-factor login was approved',
    authn_mfa_reset_request_ended: 'A request to reset two-factor login ended',
    authn_caller_started: 'An agent of support began to verify a caller',
    authn_caller_words_shown: 'Words for a call with support were shown',
    authn_caller_verified: 'Support verified a caller',
    authn_caller_failed: 'Words that support was told were wrong',
    authn_mfa_reset_many_requested: 'Resetting several members was requested',
    authn_mfa_reset_many_approved: 'Resetting several members was approved',
    authn_mfa_reset_many_ended: 'A request to reset several members ended',
    authn_mfa_admin_asked: 'The company’s admins were asked for help with a lost phone',
    member_invited: 'You were invited to a company',
    member_invitation_withdrawn: 'An invitation was withdrawn',
    authn_password_reset_asked: 'Somebody asked to replace a forgotten password',
    authn_change_stopped: 'A change was stopped from a mail',
    user_email_changed: 'The e-mail address was changed',
    user_second_email_changed: 'The second address for notices was changed',
    member_joined: 'You joined a company',
    member_role_changed: 'Your role in a company was changed',
    member_note_changed: 'The admins of your company changed their note about you',
    members_reminded: 'Members were reminded to set up two-factor login',
    members_exported: 'The list of members was saved as a file',
    member_removed: 'You were removed from a company',
    user_closed: 'The account was closed',
    user_management_moved: 'Who manages the account was changed',
  },
  reasons: {
    'wrong-password': 'Wrong password',
    'own-password': 'Wrong present password in the Profile',
    unlock: 'While a session was locked',
    invited: 'The account was not activated yet',
    disabled: 'The account was disabled',
    code: 'Next came the code from the authenticator app',
    mailbox: 'Next came the code from the mailbox',
    'support-call': 'On the page for calls with support',
    'wrong-words': 'The words were not right',
    setup: 'Next came the set-up',
    done: 'Nothing more was needed',
    'wrong-code': 'The code was not right',
    'code-already-used': 'The code was already used',
    'clock-off': 'The phone’s clock was off',
    'old-entry': 'The code came from an old entry',
    imported: 'Brought from another system',
    pwd: 'With the password alone',
    'pwd otp': 'With password and code',
    'pwd recovery-code': 'With password and a recovery code',
    'sign-in': 'To sign in',
    'password-asked': 'To choose a new password',
    'set-up': 'At the set-up',
    'wrong-recovery-code': 'The recovery code was not right or was already used',
    otp: 'With a code',
    activated: 'To activate the account',
    'enrolment-link': 'To set up two-factor login',
    'wrong-pass': 'The pass was not right or was already used',
    'logged-out': 'Logged out',
    'two-factor-set-up': 'Because two-factor login was set up',
    'two-factor-reset': 'Because two-factor login was reset',
    'two-factor-switched-off': 'Because two-factor login was switched off',
    'account-disabled': 'Because the account was disabled',
    'too-many-failures': 'After ten wrong tries',
    'someone-else': 'Because somebody else signed in there',
    'password-changed': 'Because the password was changed',
    'ended-by-owner': 'Ended on the sessions page',
    'authenticator-moved': 'Because the authenticator app was moved to a new phone',
    'authenticator-removed': 'Because the authenticator app was removed',
    'not-me': 'Because a change was not yours',
    'second-address-added': 'Added',
    'second-address-changed': 'Changed',
    'second-address-removed': 'Removed',
    'reported-stolen': 'Because the phone was reported stolen',
    stopped: 'Stopped from a mail',
    refused: 'An admin refused it',
    withdrawn: 'Whoever opened it withdrew it',
    used: 'A code of the authenticator app was used',
    expired: 'Nobody approved it in time',
    'took-effect': 'Two-factor login was reset',
    overtaken: 'Something changed meanwhile',
    'management-ended': 'A company no longer manages it',
    'management-begun': 'A company manages it now',
    appointed: 'Made an admin',
    demoted: 'No longer an admin',
    'note-removed': 'The note was removed',
    left: 'On one’s own',
    'removed-from-company': 'Because the person was removed from the company',
  },
  reason: (words) => `Reason: ${words}`,
  actors: {
    'command-line': 'By an operator of the platform',
    system: 'By itself',
    anonymous: 'By somebody who was not signed in',
    'somebody-else': 'By somebody else who may do that',
  },
  at: (day, time) => `${day} at ${time}`,
  network: (network) => `Network ${network}`,
  zone: (zone) => `Times are those of ${zone}. Older networks are named without their last part.`,
  notMe: 'This was not me',
  notMeLabel: (what) => `This was not me: ${what}`,
  ended: {
    title: 'Your other sessions have ended',
    text: 'Whoever was signed in elsewhere is out. To be safe, do one thing more:',
    change: 'Change your password; with two-factor login on, this takes a new code',
    mail: 'Open the mail about that change. Its link “That was not you?” works without signing in.',
    support: 'Write to support, if you no longer trust your mailbox or your phone',
  },
  older: 'Older',
  newest: 'Back to the newest',
  none: 'Nothing here yet.',
  sessions: 'Your sessions',
}

export const messages: Messages<Words> = { en, de, es }
