import type { Messages } from '../web/language.ts'
import { de } from './messages.de.ts'
import { es } from './messages.es.ts'

const en = {
  title: 'Invitations',
  lead: (company: string) =>
    `Whoever accepts an invitation is a member of ${company} from then on. A link works once and for 7 days.`,
  form: {
    title: 'Invite people',
    emails: 'E-mail addresses',
    emailsHint:
      'Up to 200 at once: one a line, or with commas or semicolons between. “Name <address>” is understood, too.',
    role: 'Role',
    roleHint: 'Admins invite and remove people, and reset two-factor login. Inviting one asks for a new code.',
    member: 'Member',
    admin: 'Company admin',
    note: 'A few words for the mail, if you like',
    noteHint: 'At most 300 characters, no links.',
    go: 'Send invitations',
    table: 'Invite from a table (CSV)',
  },
  answers: { title: 'What became of each address' },
  answer: {
    invited: 'Invited.',
    'already-member': 'Is a member of this company already.',
    'already-invited': 'Is invited already. “Send again” in the list below makes a new link.',
    'not-an-address': 'Is not an e-mail address.',
    'line-wrong': 'Not sent: something in its line is wrong.',
    'mail-limit': 'Has had too many invitations lately. Try again later today or tomorrow.',
    'company-limit': 'Not sent: your company has sent 1,000 invitations within a day. Try again tomorrow.',
    'not-allowed': 'Not sent: you may no longer invite here.',
  },
  said: {
    invited: 'The invitations are on their way.',
    nobody: 'Nobody new was invited.',
    again: 'The invitation is on its way again. The earlier link no longer works.',
    withdrawn: 'The invitation is withdrawn. Its link no longer works.',
  },
  refused: {
    'no-address': { title: 'Enter at least one e-mail address', next: 'One a line, or with commas between.' },
    'too-many': { title: 'These are more than 200 addresses', next: 'Send them in two or more goes.' },
    'note-too-long': { title: 'The note is too long', next: 'It may have 300 characters.' },
    'note-with-link': {
      title: 'The note must not contain links or addresses',
      next: 'Leave out whatever looks like a web or e-mail address.',
    },
    'not-an-address': { title: 'Nobody was invited', next: 'What stands in the field is no e-mail address.' },
    'already-member': { title: 'Nobody new was invited', next: 'Everybody named is a member already.' },
    'already-invited': {
      title: 'Nobody new was invited',
      next: 'Whoever is invited already gets a new link with “Send again” in the list.',
    },
    'mail-limit': {
      title: 'Too many invitations to this address lately',
      next: 'One person gets at most 3 an hour and 10 a day. Try again later.',
    },
    'company-limit': {
      title: 'Your company has sent 1,000 invitations within a day',
      next: 'Try again tomorrow.',
    },
    'not-allowed': { title: 'You may no longer invite here', next: 'Sign in again, or ask another admin.' },
  },
  empty: 'Nobody is waiting to join. Enter the addresses of those who are to work with you.',
  list: {
    caption: 'Pending invitations',
    address: 'Address',
    role: 'Role',
    state: 'Invited',
    actions: 'Actions',
    note: (words: string) => `“${words}”`,
    waits: (on: string, days: string) => `${on}, link valid for ${days}`,
    expired: (on: string) => `Ran out on ${on}`,
    cameBack: (on: string) => `Mail came back on ${on}`,
    inviterGone: 'Sent by somebody who is no admin any more: send it again',
    again: 'Send again',
    againOf: (email: string) => `to ${email}`,
    withdraw: 'Withdraw',
    withdrawOf: (email: string) => `the invitation of ${email}`,
  },
  import: {
    title: 'Invite from a table',
    lead: (header: string) =>
      `The first line names the columns: ${header}. Only the first of these must be there; the role is member or admin, the order is yours. Nothing is sent before you have seen what each line would do.`,
    table: 'Table (CSV)',
    hint: 'Up to 500 lines, with commas or semicolons between the cells.',
    file: 'Or a file',
    fileHint: 'CSV in UTF-8, at most 128 KB. It counts instead of what stands in the field.',
    dryRun: 'Show what would happen',
    back: 'Back to the invitations',
    plan: (good: number, all: number) => `Would be invited: ${good} of ${all}`,
    line: (number: number, email: string) => `Line ${number}: ${email}`,
    becomes: {
      invited: 'Will be invited.',
      'already-member': 'Is a member of this company already.',
      'already-invited': 'Is invited already.',
      'not-an-address': 'Is not an e-mail address.',
      'unknown-role': 'The role must be member or admin.',
      'note-too-long': 'The note has more than 300 characters.',
      'note-with-link': 'The note contains a link or an address.',
      twice: 'Stands in an earlier line already.',
      'line-wrong': 'Something in this line is wrong.',
      'mail-limit': 'Has had too many invitations lately.',
      'company-limit': 'Your company has sent 1,000 invitations within a day.',
      'not-allowed': 'You may no longer invite here.',
    },
    refused: {
      'no-lines': {
        title: 'There is no line below the header',
        next: 'The first line names the columns; people stand below it.',
      },
      'no-email-column': {
        title: 'The column of the addresses is missing',
        next: 'The first line must name it, as it is called above.',
      },
      'too-many-lines': { title: 'These are more than 500 lines', next: 'Send them in two or more goes.' },
    },
  },
  next: 'Next page',
  first: 'First page',
}
export type Words = typeof en

export const messages: Messages<Words> = { en, de, es }
