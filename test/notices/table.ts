import type { AuditEvent, EventKind, KIND_OF } from '../../src/audit/index.ts'
import type { MailPurpose } from '../../src/outbox/index.ts'
import type { ChangeName } from '../../src/stop/index.ts'

/** A mail about a change: what happened, how it is taken back, and what the first address alone gets. */
export interface Told {
  what: string
  /** What can be stopped, or where the objection leads when there is nothing that a link could stop. */
  objection: ChangeName[] | 'support'
  first?: string
}

/** Every mail that the product sends, or this does not compile: a notice, or why it is none. */
export const MAILS: Record<MailPurpose, Told | string> = {
  'new-authenticator': {
    what: 'an authenticator app was set up, added beside others, or moved to a new phone',
    objection: ['new-authenticator', 'authenticator-added', 'authenticator-moved'],
  },
  'authenticator-removed': {
    what: 'one of several authenticator apps was removed',
    objection: ['authenticator-removed'],
  },
  'authenticator-resumed': {
    what: 'an entry that was reported stolen is used again',
    objection: ['authenticator-resumed'],
  },
  suspended: {
    what: 'support suspended the authenticators, for whoever said that somebody else has the phone (told to the admins of the person’s companies, too)',
    objection: 'support',
  },
  'recovery-code-used': {
    what: 'a recovery code was used, to sign in or for a forgotten password',
    objection: ['recovery-code-used'],
  },
  'recovery-codes-made': {
    what: 'new recovery codes took the place of the former ones (those of a set-up are told with it)',
    objection: ['recovery-codes-made'],
  },
  'switched-on': { what: 'two-factor login was switched on, to be set up at the next sign-in', objection: 'support' },
  'left-off': { what: 'that was taken back: two-factor login stays off', objection: 'support' },
  'switched-off': { what: 'two-factor login was switched off', objection: ['switched-off'] },
  reset: {
    what: 'two-factor login was reset, or whoever had been reset got the link anew',
    objection: ['reset', 'reset-stolen', 'enrolment-link'],
    first: 'the enrolment link',
  },
  'enrolment-link': { what: 'an operator printed an enrolment link', objection: ['enrolment-link'] },
  'enrolment-pass': {
    what: 'a pass that stands in for the mailed code at one set-up was made, or was shown to whoever helps',
    objection: ['enrolment-pass'],
  },
  'wrong-codes': { what: 'three or more wrong codes in a row, once a day', objection: 'support' },
  activated: {
    what: 'the account was activated: somebody chose its first password',
    objection: ['password-changed'],
  },
  'password-changed': {
    what: 'the password was changed in the Profile, or replaced by mail',
    objection: ['password-changed'],
  },
  'password-asked': {
    what: 'somebody asked for a new password; while a reset is not set up again the first mail says how long the link waits',
    objection: ['password-asked'],
    first: 'the reset link',
  },
  'address-changed': {
    what: 'the address was changed (told at the former one, too; the new one gets support in place of the stop link)',
    objection: ['address-changed'],
  },
  'second-address': {
    what: 'the second address was added, changed or removed (told at the former one, too)',
    objection: ['second-address'],
  },
  'management-moved': {
    what: 'another company was chosen to manage the account (told to the admins of both companies, too)',
    objection: ['management-moved'],
  },
  'admin-invited': {
    what: 'somebody was invited as an admin of a company (told to whoever invited, and to its other admins)',
    objection: ['admin-invited'],
  },
  'role-changed': {
    what: 'somebody was made an admin of a company, or is one no longer (told to the admins of the company, too)',
    objection: ['role-changed'],
  },
  'member-removed': {
    what: 'somebody was removed from a company, and the account closed if no other has it (of an admin the other admins are told, with the stop link `member-removed`)',
    objection: 'support',
  },
  disabled: { what: 'the account was disabled', objection: 'support' },
  enabled: { what: 'the account was enabled again', objection: 'support' },
  'account-deleted': {
    what: 'the account was deleted (told to the other admins as well where it was an admin’s)',
    objection: 'support',
  },
  stopped: {
    what: 'a change was stopped by its link (told at addresses of before, too, and to the admins of the person’s companies)',
    objection: 'support',
  },
  'admin-asked-owner': {
    what: 'the company’s admins were asked for help with a lost phone',
    objection: ['admin-asked'],
  },
  'caller-verification': {
    what: 'three words for a call with support were shown after the right password',
    objection: ['caller-verified'],
  },
  'reset-requested': {
    what: 'a reset that needs two people, or a pass, or a new admin of a company without one, was requested (told to the admins of all companies of the person, too)',
    objection: ['reset-requested', 'pass-requested', 'nomination-requested'],
  },
  'reset-approved': {
    what: 'such a request was approved: the mail says when it takes effect',
    objection: ['reset-requested', 'pass-requested', 'nomination-requested'],
  },
  'reset-request-ended': {
    what: 'such a request ended without an effect: refused, withdrawn, too old, overtaken, or by a code of the old factor',
    objection: 'support',
  },
  'set-up-reminder': 'a reminder of something that nobody has changed; it opens nothing',
  activation: 'an invitation, by command or by an admin: nobody has the account yet',
  invitation: 'an invitation to a company: nothing changes before it is accepted in a session',
  'mailbox-code': 'a code for whoever is signing in',
  'lost-phone-code': 'a code for whoever is signing in',
  'address-code': 'a code for a mailbox that is to be proven',
  'second-address-code': 'a code for a mailbox that is to be proven',
  'five-tries': 'a link for whoever waits at the sign-in',
  'admin-asked': 'a question to the admins of a company',
  'confirmation-asked': 'to the admins: support asks whether a caller is who they say',
  'confirmation-answered': 'to the other admins, and to the agent who asked: what an admin answered',
  'reset-request-admins': 'to the admins: a request for a reset was opened, approved, or has ended',
  'bulk-reset-admins':
    'to the admins: a reset of several members was opened, or has ended (each member is told with the stop link)',
  'suspended-admins': 'to the admins: support suspended the account of a member',
  'member-reset': 'to the other admins: an admin reset a member (the member is told with the stop link)',
  'admins-silent': 'a way on for whoever asked',
  support: 'a message to support',
  'support-receipt': 'a receipt for a message to support',
  'support-answer': 'an answer from support',
  'operators-told':
    'to every operator: a reset by command, a third request for a reset, somebody new among the staff, a date moved back or lifted',
  'company-date': 'to all admins of a company: its date for two-factor login was changed, with both dates',
  'audit-head': 'to every operator, once a day: the head of the audit chain',
}

type ChangeEvent = {
  [Event in AuditEvent]: (typeof KIND_OF)[Event] extends 'change' & EventKind ? Event : never
}[AuditEvent]

/** Every change that the audit log knows, or this does not compile: the mails that tell of it, or why none does. */
export const CHANGES: Record<ChangeEvent, MailPurpose[] | string> = {
  authn_password_change: ['password-changed'],
  authn_change_stopped: ['stopped'],
  authn_token_created: ['reset', 'enrolment-link'],
  authn_token_used: ['activated'],
  authn_mfa_pass_requested: ['reset-requested'],
  authn_mfa_pass_approved: ['reset-approved'],
  authn_mfa_pass_request_ended: ['reset-request-ended', 'stopped'],
  member_nomination_requested: ['reset-requested'],
  member_nomination_approved: ['reset-approved'],
  member_nomination_request_ended: ['reset-request-ended', 'stopped'],
  authn_mfa_pass_ready: ['enrolment-pass'],
  authn_mfa_pass_shown: ['enrolment-pass'],
  authn_mfa_pass_used: ['new-authenticator'],
  authn_mfa_chosen: ['switched-on'],
  authn_mfa_choice_undone: ['left-off'],
  authn_mfa_enrolled: ['new-authenticator'],
  authn_mfa_authenticator_added: ['new-authenticator'],
  authn_mfa_authenticator_moved: ['new-authenticator'],
  authn_mfa_authenticator_resumed: ['authenticator-resumed'],
  authn_mfa_suspended: ['suspended'],
  authn_mfa_authenticator_removed: ['authenticator-removed'],
  authn_mfa_switched_off: ['switched-off'],
  authn_mfa_recovery_codes_made: ['recovery-codes-made', 'new-authenticator'],
  authn_mfa_recovery_code_used: ['recovery-code-used'],
  authn_mfa_reset: ['reset'],
  authn_mfa_admin_asked: ['admin-asked-owner'],
  authn_caller_started: 'an agent waits for a caller: no account is known yet',
  authn_caller_words_shown: ['caller-verification'],
  authn_caller_verified: 'told before, as the words were shown; its stop link unties the ticket',
  authn_caller_failed: 'told before, as the words were shown',
  authn_mfa_reset_confirmation_asked: 'nothing is reset by it; the person was told of the call, with a stop link',
  authn_mfa_reset_confirmed: 'the person is told when support asks for the reset',
  authn_mfa_reset_confirmation_refused: 'nothing was changed; the admins and the agent are told',
  authn_mfa_reset_requested: ['reset-requested'],
  authn_mfa_reset_approved: ['reset-approved'],
  authn_mfa_reset_request_ended: ['reset-request-ended', 'stopped'],
  authn_mfa_reset_many_requested: 'nobody is reset by it; the other admins are told',
  authn_mfa_reset_many_approved: 'each member is told when the reset comes',
  authn_mfa_reset_many_ended: 'the admins are told; each member who was reset knows already',
  user_email_changed: ['address-changed'],
  user_second_email_changed: ['second-address'],
  user_management_moved: ['management-moved'],
  member_role_changed: ['role-changed'],
  member_removed: ['member-removed'],
  user_closed: ['member-removed'],
  user_disabled: ['disabled'],
  user_enabled: ['enabled'],
  user_deleted: ['account-deleted'],
  authn_change_objected: 'the person pressed the button just now, and only other sessions end',
  user_created: 'the address is not proven by it; an invitation is mailed where that was asked for',
  user_updated: 'name and language open nothing',
  authn_mfa_authenticator_renamed: 'a name opens nothing',
  company_created: 'it is about no account',
  policy_changed:
    'it is about no account; pages say from when on a code is required, the admins of a company are told of its date, operators of a later one',
  company_audit_exported: 'it changes nothing; the audit trail itself says who took a copy',
  mail_given_up: 'a mail about it would fare no better',
  member_invited: 'the person gets the invitation itself, where it is mailed',
  member_invitation_withdrawn: 'nothing was changed',
  member_joined: 'the person accepted it in a session of their own',
  member_note_changed: 'words of admins for each other; they open nothing',
  members_reminded: 'whoever is reminded gets the reminder itself',
  members_exported: 'what an admin may read anyway; it is in the audit log of the company',
}
