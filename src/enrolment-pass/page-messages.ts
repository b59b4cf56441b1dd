import type { Messages } from '../web/language.ts'
import { de } from './page-messages.de.ts'
import { es } from './page-messages.es.ts'
import type { NoPass } from './standing.ts'

interface Line {
  what: string
  more: string
}
type Refused = Record<'title' | 'next', string>

export interface PageWords {
  back: string
  support: string
  title: (name: string) => string
  lead: string
  ask: {
    lines: Record<'admin' | 'support', (wait: string) => Line[]>
    danger: string
    reason: string
    reasonHint: (name: string) => string
    go: string
  }
  waiting: { title: string; text: string; go: string }
  ready: {
    title: string
    now: string
    until: (instant: string) => string
    others: string
    before: (name: string) => string
    go: string
  }
  shown: { title: string; until: (time: string) => string; how: Line[]; only: string }
  shownElsewhere: { title: string; text: (time: string) => string }
  changed: Refused
  notVerified: Refused
  no: Record<NoPass, (name: string) => Refused>
  /** On the page of a ticket. */
  section: { title: string; text: string; go: string }
}

const en: PageWords = {
  back: 'Members',
  support: 'Write to support',
  title: (name) => `Enrolment pass for ${name}`,
  lead: 'For somebody who has to set up two-factor login and cannot read the mailbox. The pass stands in for the mailed code, once.',
  ask: {
    lines: {
      admin: (wait) => [
        {
          what: 'A second person has to approve it.',
          more: 'Another admin of the company; where no other one counts, somebody of support.',
        },
        {
          what: 'Then the pass can be shown.',
          more: `With the word of another admin at once, with that of support after ${wait}.`,
        },
        { what: 'Every step is told.', more: 'At every address on file, each time with a link that stops it.' },
      ],
      support: (wait) => [
        { what: 'A second person of support has to approve it.', more: 'Not whoever asks, and not the person itself.' },
        { what: 'Then it waits.', more: `For ${wait}. After that either of the two has the pass shown.` },
        { what: 'Every step is told.', more: 'At every address on file, each time with a link that stops it.' },
      ],
    },
    danger:
      'Whoever has the password and the pass can set up an authenticator app of their own. Make sure that you speak to the person, not to somebody in a hurry.',
    reason: 'Reason',
    reasonHint: (name) => `Goes into the audit trail. ${name} sees it as well.`,
    go: 'Ask for a pass',
  },
  waiting: {
    title: 'A request waits',
    text: 'A second person has to approve it, and after that it may have to wait.',
    go: 'Look at the request',
  },
  ready: {
    title: 'The pass can be shown',
    now: 'Two people have agreed.',
    until: (instant) => `Two people have agreed. It can be shown until ${instant}.`,
    others: 'Whoever asked for it or approved it can have it shown.',
    before: (name) => `Call ${name} first, on a number that you know. The pass is shown once and works for one hour.`,
    go: 'Show the pass',
  },
  shown: {
    title: 'The pass',
    until: (time) => `It works once, until ${time}. Only you see it, on this page, until it is used or has run out.`,
    how: [
      { what: 'Read it out in groups of four.', more: 'There is no I, L, O or U in it.' },
      {
        what: 'The person signs in with the password.',
        more: 'On the page “Check your mailbox” there is “I have an enrolment pass”.',
      },
      { what: 'Then two-factor login is set up.', more: 'Stay on the phone until the first code was taken.' },
    ],
    only: 'Do not send it by mail or chat, and give it to nobody but the person.',
  },
  shownElsewhere: {
    title: 'A pass was shown',
    text: (time) =>
      `It works until ${time}, and is seen only in the session that had it shown. Whoever needs another one asks again: the new one ends it.`,
  },
  changed: { title: 'Something changed meanwhile', next: 'This page says how it stands now.' },
  notVerified: {
    title: 'The caller is not verified',
    next: 'A pass begins with a caller whose three words were right in the last 24 hours. Verify the caller on the page of the ticket.',
  },
  no: {
    'own-account': () => ({
      title: 'Nobody asks for a pass for themselves',
      next: 'A colleague can ask for it.',
    }),
    'managed-elsewhere': (name) => ({
      title: `Another company manages the account of ${name}`,
      next: 'Its admins can help, or support.',
    }),
    'managed-by-none': (name) => ({
      title: `No company manages the account of ${name}`,
      next: 'Support can help.',
    }),
    'account-not-active': (name) => ({
      title: `The account of ${name} is not active`,
      next: 'A pass is for somebody who signs in with a password and then has to set up.',
    }),
    'two-factor-on': (name) => ({
      title: `Two-factor login of ${name} is on`,
      next: 'If the phone is gone, it has to be reset first. After that there is something to set up.',
    }),
    'not-due': (name) => ({
      title: `${name} has nothing to set up yet`,
      next: 'Two-factor login is off and not required. A pass is for whoever has to set up now.',
    }),
    'support-only': (name) => ({
      title: `Support decides about a pass for ${name}`,
      next: 'This is for whoever is or lately was an admin, works for the platform, or belongs to several companies. Support asks two people, and waits.',
    }),
  },
  section: {
    title: 'Enrolment pass',
    text: 'For a caller who cannot read the mailbox and has to set up two-factor login.',
    go: 'Enrolment pass',
  },
}

export const pageMessages: Messages<PageWords> = { en, de, es }
