import type { Messages } from '../web/language.ts'
import type { RoleRefusal } from './change-role.ts'
import type { RemoveRefusal } from './remove-member.ts'
import { de } from './messages.de.ts'
import { es } from './messages.es.ts'

/** What a page asks before its one button does it. */
interface Asked {
  title: (name: string) => string
  /** What will happen, each line begins with what counts. */
  effects: (name: string, company: string) => [what: string, more: string][]
  go: string
}

export interface Words {
  back: string
  cancel: string
  appoint: Asked
  demote: Asked
  /** Of oneself. */
  stepDown: Asked
  remove: Asked
  removeAdmin: Asked
  /** Oneself. */
  leave: Asked
  refused: Record<RoleRefusal | RemoveRefusal | 'unknown-role', { title: string; next: string }>
}

const en: Words = {
  back: 'Members',
  cancel: 'Cancel',
  appoint: {
    title: (name) => `Make ${name} an admin?`,
    effects: (name, company) => [
      [
        `${name} may do what you may in ${company}:`,
        'invite and remove people, appoint admins, reset two-factor login, set the date.',
      ],
      ['The pages open with two-factor login alone.', `If ${name} has not set it up, that comes first.`],
      ['For 7 days this new admin approves no reset of another admin.', 'That keeps one person from acting as two.'],
      [`${name} and all admins are told by e-mail,`, 'each with a link to stop this.'],
    ],
    go: 'Make admin',
  },
  demote: {
    title: (name) => `Take the admin role from ${name}?`,
    effects: (name, company) => [
      [`${name} stays a member of ${company}.`, 'Sessions, password and codes stay as they are.'],
      ['The pages of the company close at once,', 'also in windows that are open.'],
      [`${name} and all admins are told by e-mail,`, 'each with a link to stop this.'],
    ],
    go: 'Take the role away',
  },
  stepDown: {
    title: () => 'Give up your admin role?',
    effects: (_name, company) => [
      [`You stay a member of ${company}.`, 'Your sessions, your password and your codes stay as they are.'],
      ['The pages of the company close for you at once.', 'Another admin can appoint you again.'],
      ['You and all admins are told by e-mail,', 'each with a link to stop this.'],
    ],
    go: 'Give up the role',
  },
  remove: {
    title: (name) => `Remove ${name}?`,
    effects: (name, company) => [
      [`${name} no longer belongs to ${company}.`, 'Sessions that work for it end at once.'],
      [
        'If no other company has the account, it is closed.',
        'Its address is free then: a new invitation makes a new account.',
      ],
      [`${name} is told by e-mail.`, 'What happened stays in the audit trail.'],
    ],
    go: 'Remove',
  },
  removeAdmin: {
    title: (name) => `Remove ${name}, who is an admin?`,
    effects: (name, company) => [
      [
        `${name} no longer belongs to ${company}.`,
        'Sessions that work for it end at once, and so does the admin role.',
      ],
      [
        'If no other company has the account, it is closed.',
        'Its address is free then: a new invitation makes a new account.',
      ],
      [`${name} and the other admins are told by e-mail.`, 'The admins can stop this by a link for 7 days.'],
    ],
    go: 'Remove',
  },
  leave: {
    title: () => 'Leave the company?',
    effects: (_name, company) => [
      [`You no longer belong to ${company}.`, 'Your sessions that work for it end at once, this one too.'],
      ['If no other company has your account, it is closed,', 'and you cannot sign in any more.'],
      ['You and the other admins are told by e-mail.', 'The admins can stop this by a link for 7 days.'],
    ],
    go: 'Leave',
  },
  refused: {
    'not-a-member': { title: 'Not a member', next: 'There is nobody with this address in the company.' },
    'not-allowed': {
      title: 'You may no longer do this',
      next: 'Your role or your session changed while this page was open. Open it again.',
    },
    'not-activated': {
      title: 'The invitation has not been accepted yet',
      next: 'The role can be given once the account is active. Send the invitation again, or invite the person as an admin.',
    },
    disabled: {
      title: 'This account is disabled',
      next: 'The operator of the platform has disabled it. Once it is enabled again, the role can be given.',
    },
    'last-admin': {
      title: 'A company needs an admin',
      next: 'There is no other active admin who could help. Appoint somebody else first.',
    },
    'unknown-role': { title: 'Nothing was chosen', next: 'Use the button of this page.' },
  },
}

export const messages: Messages<Words> = { en, de, es }
