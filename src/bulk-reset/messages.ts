import type { Messages } from '../web/language.ts'
import { de } from './messages.de.ts'
import { es } from './messages.es.ts'
import type { LeftOut } from './rules.ts'
import type { ResetDisabled } from '../member-reset/index.ts'
import type { Ending } from './store.ts'

interface Said {
  title: string
  next: string
}
interface Line {
  what: string
  more: string
}

export interface Words {
  title: string
  back: string
  selection: string
  change: string
  toBeReset: (count: string) => string
  leftOut: (count: string) => string
  nobody: Said
  more: (names: string, count: string) => string
  /** Why somebody is left out; the reasons of the key symbol have their words there. */
  why: Record<Exclude<LeftOut, ResetDisabled>, string>
  lines: { second: Line; then: Line; told: Line }
  alone: string
  reason: string
  reasonHint: string
  count: string
  countHint: string
  wrongCount: (now: string) => Said
  tooMany: (most: string) => Said
  go: string
  cancel: string
  noSecond: Said
  openAlready: Said
  toOpen: string
  support: string
  one: {
    title: string
    row: (count: string) => string
    nothingYet: Line
    approved: Line
    call: (name: string) => string
    progress: { waiting: (count: string) => string; reset: (count: string) => string }
    approve: string
    refuse: string
    withdraw: string
    members: string
    waiting: string
    reset: string
    reload: string
  }
  states: { open: (instant: string) => string; approved: string } & Record<Ending, string>
  said: Record<'opened' | 'approved' | 'refused' | 'withdrawn', string>
}

const en: Words = {
  title: 'Reset two-factor login of several members?',
  back: 'Members',
  selection: 'The selection is what the list of members shows.',
  change: 'Change the selection',
  toBeReset: (count) => `To be reset: ${count}`,
  leftOut: (count) => `Left out: ${count}`,
  nobody: {
    title: 'Nobody of these can be reset together',
    next: 'The list below says why. Choose another filter, or use the key symbol beside one member.',
  },
  more: (names, count) => `${names} and ${count} more`,
  why: {
    admin: 'Is or lately was an admin: takes a request of its own',
    staff: 'Works for the platform: takes a request of its own',
    'several-companies': 'Belongs to several companies: takes a request of its own',
    'reset-already': 'Reset already, and waits for set-up',
    'no-member': 'No longer belongs to the company',
    'not-reached': 'It ended before their turn',
  },
  lines: {
    second: { what: 'A second admin has to approve it.', more: 'Until then nobody is reset.' },
    then: {
      what: 'Then all of them are reset, within minutes.',
      more: 'They are signed out everywhere, the entry in the app and the recovery codes stop working, and a new app is set up at the next sign-in, after proof of the mailbox.',
    },
    told: {
      what: 'Each of them is told by e-mail,',
      more: 'with a link to set up again and a link to stop it. The other admins hear of every step.',
    },
  },
  alone: 'One phone is gone? Then the key symbol beside that member is enough, and quicker.',
  reason: 'Reason',
  reasonHint: 'Goes into the audit trail. The members see it as well.',
  count: 'Number of members',
  countHint: 'Type how many are to be reset. It stands above.',
  wrongCount: (now) => ({
    title: 'That is not how many it would be',
    next: `To be reset now: ${now}. Look at the names again, then type that number.`,
  }),
  tooMany: (most) => ({
    title: `At most ${most} members at once`,
    next: 'Choose a narrower filter, such as the first letters of names, and ask for the others when these are done.',
  }),
  go: 'Request the reset',
  cancel: 'Cancel',
  noSecond: {
    title: 'Nobody in your company can be the second person',
    next: 'Resetting several members takes two admins, and no other one could agree to yours. The key symbol resets one member after the other; support helps with the rest.',
  },
  openAlready: {
    title: 'A reset of several members is open already',
    next: 'There is one at a time. It waits for a second person, or is under way.',
  },
  toOpen: 'Look at the request',
  support: 'Write to support',
  one: {
    title: 'Reset of several members',
    row: (count) => `Reset of several members: ${count}`,
    nothingYet: {
      what: 'Nobody has been reset yet.',
      more: 'All apps go on working, and using one changes nothing here.',
    },
    approved: {
      what: 'Approved: one member after the other is reset.',
      more: 'Any other admin can still refuse it for those who wait.',
    },
    call: (name) =>
      `Ask ${name}, in person or on a number that you know, before you approve. It concerns many people at once.`,
    progress: { waiting: (count) => `Waiting: ${count}`, reset: (count) => `Reset: ${count}` },
    approve: 'Approve the reset',
    refuse: 'Refuse it',
    withdraw: 'Withdraw the request',
    members: 'Whom it is about',
    waiting: 'To be reset',
    reset: 'Were reset',
    reload: 'See how far it is',
  },
  states: {
    open: (instant) => `Waits for a second person until ${instant}`,
    approved: 'Approved: members are being reset',
    'took-effect': 'Done',
    refused: 'Refused',
    withdrawn: 'Withdrawn',
    expired: 'Ended: nobody approved it in time',
    overtaken: 'Ended: one of the people who decided lost the role',
  },
  said: {
    opened: 'You asked for the reset. The other admins were told; one of them has to approve it.',
    approved: 'You approved it. The first members are reset within seconds.',
    refused: 'You refused it. Nobody else is reset.',
    withdrawn: 'You withdrew it. Nobody else is reset.',
  },
}

export const messages: Messages<Words> = { en, de, es }
