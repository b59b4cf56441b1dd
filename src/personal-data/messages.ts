import type { LinkPurpose } from '../links/index.ts'
import type { MailPurpose } from '../outbox/index.ts'
import type { ChangeName } from '../stop/index.ts'
import type { Messages } from '../web/language.ts'
import { de } from './messages.de.ts'
import { es } from './messages.es.ts'

type Mail<Arguments extends string[]> = Record<
  'heading' | 'objectionHeading' | 'objectionText' | 'objectionLink',
  string
> & {
  subject: (platform: string) => string
  text: (...words: Arguments) => string
}

export interface Words {
  mail: { own: Mail<[platform: string]>; others: Mail<[name: string, email: string]> }
  /** What a mail was about: every purpose has its words, or this does not compile. */
  purposes: Record<MailPurpose, string>
  /** What a link is for. */
  links: Record<LinkPurpose, string>
  /** What a stop link takes back. */
  changes: Record<ChangeName, string>
}

const en: Words = {
  mail: {
    own: {
      subject: (platform) => `Your ${platform} account is deleted`,
      heading: 'Your account is deleted',
      text: (platform) =>
        `An operator of ${platform} has deleted your account. Your name, your address, your password and your authenticator entries are gone, and nobody can sign in with them any more. You may delete the entry in your authenticator app.`,
      objectionHeading: 'You did not want this?',
      objectionText: 'A deleted account cannot be brought back. Whoever runs the platform can make a new one for you.',
      objectionLink: 'Write to support',
    },
    others: {
      subject: (platform) => `An admin's account was deleted on ${platform}`,
      heading: 'An admin of your company is gone',
      text: (name, email) =>
        `An operator has deleted the account of ${name} (${email}), who was an admin of your company.`,
      objectionHeading: 'You know nothing about this?',
      objectionText: 'Ask the person, and tell support if it was not wanted.',
      objectionLink: 'Write to support',
    },
  },
  purposes: {
    activation: 'Activating the account',
    'mailbox-code': 'A code for setting up two-factor login',
    'new-authenticator': 'A new authenticator entry',
    'authenticator-removed': 'An authenticator entry was removed',
    'switched-off': 'Two-factor login was switched off',
    reset: 'Two-factor login was reset',
    'wrong-codes': 'Wrong codes were entered',
    'five-tries': 'A link for signing in while the address waited',
    support: 'A message to support',
    'support-receipt': 'A receipt for a message to support',
    'support-answer': 'An answer from support',
    'password-changed': 'The password was changed',
    'set-up-reminder': 'A reminder to set up two-factor login',
    'management-moved': 'Another company was chosen to manage the account',
    'admin-invited': 'Somebody was invited as an admin',
    'role-changed': 'A role in a company was changed',
    suspended: 'The account was suspended by support',
    'suspended-admins': 'An account of the company was suspended',
    'authenticator-resumed': 'An entry that was reported stolen works again',
    'member-reset': 'An admin reset two-factor login of a member',
    'member-removed': 'Somebody was removed from a company',
    'password-asked': 'A new password was asked for',
    stopped: 'A change was stopped',
    'address-code': 'A code for another e-mail address',
    'address-changed': 'The e-mail address was changed',
    'second-address-code': 'A code for a second address',
    'second-address': 'The second address was changed',
    invitation: 'An invitation to a company',
    'lost-phone-code': 'A code for asking the admins about a lost phone',
    'admin-asked': 'Somebody asks for help with a lost phone',
    'recovery-code-used': 'A recovery code was used',
    'recovery-codes-made': 'New recovery codes were made',
    'operators-told': 'News about the platform for its operators',
    'audit-head': 'The head of the audit chain, for operators',
    'reset-requested': 'A reset of two-factor login, a pass or a role was requested',
    'reset-approved': 'Such a request was approved',
    'reset-request-ended': 'Such a request ended',
    'reset-request-admins': 'Such a request, for admins',
    'confirmation-asked': 'Support asked the company’s admins about a call',
    'confirmation-answered': 'An admin answered what support had asked',
    'caller-verification': 'Somebody was on the phone with support',
    'bulk-reset-admins': 'A reset of several members, for admins',
    'admin-asked-owner': 'The admins were asked for help with a lost phone',
    'admins-silent': 'The admins have not answered about a lost phone',
    'account-deleted': 'An account was deleted',
    'switched-on': 'Two-factor login was switched on',
    'left-off': 'Two-factor login stays off',
    disabled: 'The account was disabled',
    enabled: 'The account was enabled again',
    activated: 'The account was activated',
    'enrolment-link': 'A link for setting up two-factor login was made',
    'enrolment-pass': 'An enrolment pass was made or shown',
    'company-date': 'The company’s date for two-factor login was changed',
  },
  links: {
    activate: 'To activate the account',
    enrol: 'To set up two-factor login',
    'first-run': 'For the first person of the platform',
    'five-tries': 'To sign in while the address waited',
    'reset-password': 'To choose a new password',
    stop: 'To stop a change',
    invitation: 'To join a company',
  },
  changes: {
    'new-authenticator': 'A new authenticator entry',
    'authenticator-added': 'An authenticator entry was added',
    'authenticator-moved': 'The authenticator entry moved to another phone',
    'authenticator-removed': 'An authenticator entry was removed',
    'switched-off': 'Two-factor login was switched off',
    reset: 'Two-factor login was reset',
    'enrolment-link': 'A link for setting up two-factor login was made',
    'enrolment-pass': 'A pass to set up two-factor login was made',
    'password-changed': 'The password was changed',
    'management-moved': 'Another company was chosen to manage the account',
    'admin-invited': 'Somebody was invited as an admin',
    'role-changed': 'A role in a company was changed',
    'member-removed': 'Somebody was removed from a company',
    'password-asked': 'A new password was asked for',
    'address-changed': 'The e-mail address was changed',
    'second-address': 'The second address was changed',
    'authenticator-resumed': 'An entry that was reported stolen works again',
    'reset-stolen': 'Two-factor login was reset, because the phone was reported stolen',
    'pass-requested': 'A pass to set up two-factor login was asked for',
    'nomination-requested': 'Making somebody an admin was requested',
    'reset-requested': 'A reset of two-factor login was requested',
    'caller-verified': 'Words for a call with support were shown',
    'admin-asked': 'The admins were asked for help with a lost phone',
    'recovery-code-used': 'A recovery code was used',
    'recovery-codes-made': 'New recovery codes were made',
  },
}

export const messages: Messages<Words> = { en, de, es }
