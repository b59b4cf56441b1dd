import type { Messages } from '../web/language.ts'
import { de } from './messages.de.ts'
import { es } from './messages.es.ts'

const en = {
  title: 'Members',
  done: (done: string, of: string, duty: string) => `${done} of ${of} have set up two-factor login. ${duty}.`,
  byState: 'Filter by two-factor login',
  byRole: 'Filter by role',
  all: 'All',
  chips: {
    on: 'On',
    off: 'Off',
    pending: 'Pending',
    requested: 'Reset requested',
    suspended: 'Suspended',
    invited: 'Invited',
    disabled: 'Disabled',
    elsewhere: 'Managed elsewhere',
  },
  everybody: 'Everybody',
  admins: 'Admins',
  members: 'Members',
  search: 'Search members',
  searchHint: 'Name or e-mail address',
  find: 'Search',
  caption: (shown: string, of: string) => `Members, ${shown} of ${of}`,
  shown: (shown: string, of: string) => `${shown} of ${of}`,
  next: 'Next page',
  previous: 'Previous page',
  columns: {
    name: 'Person',
    state: 'Two-factor login',
    role: 'Role',
    used: 'Last use here',
    codes: 'Codes left',
    actions: 'Actions',
  },
  you: 'you',
  states: {
    on: (day: string) => `On since ${day}`,
    off: 'Off',
    pending: (day: string) => `Pending since ${day}`,
    requested: 'Reset requested',
    suspended: 'Suspended',
    invited: 'Pending invitation',
    disabled: 'Account disabled',
    elsewhere: 'Managed elsewhere',
  },
  roles: { admin: 'Admin', member: 'Member' },
  never: 'Never',
  today: (time: string) => `Today, ${time}`,
  yesterday: (time: string) => `Yesterday, ${time}`,
  no: 'None',
  appoint: 'Make admin',
  appointOf: (person: string) => `Make admin: ${person}`,
  withdraw: 'Withdraw admin rights',
  withdrawOf: (person: string) => `Withdraw admin rights of ${person}`,
  note: 'Note',
  noteOn: (person: string) => `Note on ${person}`,
  alone: {
    title: 'You are the only admin',
    text: 'If you lose your phone, nobody in your company can help you. Name a deputy: a second admin.',
  },
  empty: {
    off: {
      title: 'Everybody is set up',
      text: 'Nobody whose account your company manages signs in with a password alone.',
    },
    search: {
      title: 'Nobody found',
      text: 'A search finds the beginnings of names and of the e-mail address.',
      go: 'Clear the search',
    },
    none: { title: 'Nobody here', text: 'No member of your company stands like this.', go: 'Show all members' },
  },
  noteTitle: (person: string) => `Note on ${person}`,
  noteLead:
    'For the admins of your company. The person reads it too, in the copy of everything that is kept about them.',
  noteLabel: 'Note',
  noteLimit: 'At most 500 signs. An empty note removes it.',
  noteSave: 'Save the note',
  noteBack: 'Back to the members',
  noteTooLong: { title: 'The note is too long', next: 'Shorten it to at most 500 signs.' },
  said: { noted: 'The note is saved.', unnoted: 'The note is gone.' },
}

export type Words = typeof en
export const messages: Messages<Words> = { en, de, es }
