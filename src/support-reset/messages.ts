import type { Messages } from '../web/language.ts'
import type { AnswerRefusal } from './answer.ts'
import type { NoReset } from './judge.ts'
import { de } from './messages.de.ts'
import { es } from './messages.es.ts'
import type { Check } from './rules.ts'

type Refused = Record<'title' | 'next', string>

export interface Words {
  gone: string
  /** On the page of a ticket. */
  section: {
    title: string
    text: string
    go: string
    waiting: (until: string) => string
    confirmed: string
    lapsed: string
    request: string
  }
  desk: {
    title: (name: string) => string
    lead: string
    back: (number: string) => string
    ask: string
    askText: (wait: string) => string
    open: string
    openText: (wait: string) => string
    confirmed: (name: string, instant: string) => string
    lapsed: string
    none: string
    checklist: string
    checklistHint: string
    checks: Record<Check, (wait: string) => string>
    missing: string
    reason: string
    reasonHint: string
    stolen: { label: string; text: string }
    said: string
    sayAgain: string
    toVerification: string
    toRequest: string
  }
  noReset: Record<NoReset, Refused>
  refused: Record<'checklist' | 'unknown-decision', Refused>
  admin: {
    title: (name: string) => string
    back: string
    asked: (agent: string, instant: string) => string
    what: (name: string) => string
    reason: string
    lines: { what: string; more: (name: string, until: string) => string }[]
    call: (name: string) => string
    confirm: (name: string) => string
    refuse: (name: string) => string
    said: Record<'confirmed' | 'refused', string>
    over: string
    row: (instant: string) => string
    rowUntil: (instant: string) => string
    refused: Record<Exclude<AnswerRefusal, 'gone'>, Refused>
  }
}

const en: Words = {
  gone: 'Deleted account',
  section: {
    title: 'Reset two-factor login',
    text: 'The caller is verified. A reset still takes a second person of support and a wait.',
    go: 'Go to the checklist',
    waiting: (until) => `The company’s admins were asked. They have until ${until} to answer.`,
    confirmed: 'An admin of the company confirmed the call.',
    lapsed: 'The company’s admins were asked, and none answered in time.',
    request: 'Look at the request',
  },
  desk: {
    title: (name) => `Reset two-factor login for ${name}?`,
    lead: 'Nothing is reset from here. It begins what others decide about.',
    back: (number) => `Back to ${number}`,
    ask: 'Ask the company’s admins',
    askText: (wait) =>
      `The company has an admin who can help. The admins are asked first: one of them confirms or refuses. If none answers within ${wait}, you can go on.`,
    open: 'Ask for the reset',
    openText: (wait) =>
      `A second person of support has to approve it. Then it waits for ${wait}; every address on file is told, and can stop it.`,
    confirmed: (name, instant) => `${name} confirmed the call on ${instant}.`,
    lapsed: 'The company’s admins were asked, and none answered in time.',
    none: 'No admin of the company can help: there is none with a working second factor.',
    checklist: 'Before you ask',
    checklistHint: 'Tick what you did. If one of them is not true, stop here and talk to a colleague.',
    checks: {
      words: () => 'The caller read the three words to me, and named the number on my page.',
      story: () => 'I asked what happened, and it fits what the ticket and the account show.',
      'other-ways': () => 'Recovery codes, another authenticator and the old phone are really out of reach.',
      hurry: () => 'Nobody pressed me, and nobody asked me to leave a step out.',
      told: (wait) => `I said that every address gets a mail, and that it takes a second person and at least ${wait}.`,
    },
    missing: 'This one is not ticked.',
    reason: 'Reason',
    reasonHint: 'The person, the admins and your colleagues read it. No links.',
    stolen: {
      label: 'The phone was stolen',
      text: 'The entry in the app opens nothing from now on and all sessions end, before anybody has approved.',
    },
    said: 'The company’s admins were asked, by mail.',
    sayAgain: 'Tell the caller to ask an admin of the company to answer.',
    toVerification: 'Verify the caller',
    toRequest: 'Look at the request',
  },
  noReset: {
    'not-verified': {
      title: 'The caller is not verified',
      next: 'A reset begins within 24 hours of the verification. The address on the ticket proves nothing.',
    },
    'ticket-closed': { title: 'The ticket is closed', next: 'Open it again if the person still needs help.' },
    'own-account': { title: 'This is about your own account', next: 'A colleague has to do it.' },
    'not-active': { title: 'The account is not active', next: 'There is nothing to reset. An operator can say why.' },
    'not-on': {
      title: 'Two-factor login is not set up there',
      next: 'There is nothing to reset: it is set up at the next sign-in, or it is off.',
    },
    'factor-used': {
      title: 'A code of the authenticator was used since the call',
      next: 'So somebody has the phone. Verify the caller again, and ask who that was; if in doubt, suspend the account.',
    },
    'open-already': { title: 'A request about this account waits', next: 'Whoever may decide does it there.' },
    'waits-for-admin': {
      title: 'The company’s admins were asked',
      next: 'Wait for an answer, or until the time for it is over.',
    },
    'refused-by-admin': {
      title: 'An admin of the company said no',
      next: 'Support does not go on with this ticket. The admin can reset the account, or the person writes anew.',
    },
  },
  refused: {
    checklist: {
      title: 'Something on the list is not ticked',
      next: 'Each of them has to be true. Nothing was begun.',
    },
    'unknown-decision': { title: 'Choose one of the buttons', next: 'Nothing was changed.' },
  },
  admin: {
    title: (name) => `Did ${name} call support?`,
    back: 'Requests',
    asked: (agent, instant) => `Asked by ${agent}, support, on ${instant}`,
    what: (name) => `Somebody who knew the password of ${name} called support and says that the phone is gone.`,
    reason: 'Reason',
    lines: [
      {
        what: 'If you confirm,',
        more: (name) =>
          `support can ask for the reset of ${name}. A second person of support decides, then it waits, and you can still refuse it.`,
      },
      { what: 'If you refuse,', more: () => 'nothing is reset, and support does not go on with this call.' },
      {
        what: 'If nobody answers,',
        more: (_name, until) => `support can go on from ${until}. Every admin is told of each step.`,
      },
    ],
    call: (name) =>
      `Ask ${name} in person, or on a number that you know. Whoever stole the password would call support in the same way.`,
    confirm: (name) => `Yes, it was ${name}`,
    refuse: (name) => `No, it was not ${name}`,
    said: {
      confirmed: 'You confirmed the call. Support was told.',
      refused: 'You refused it. Nothing is reset, and support was told.',
    },
    over: 'This question has ended.',
    row: (instant) => `Support asked on ${instant} whether this person called`,
    rowUntil: (instant) => `Waits for your answer until ${instant}`,
    refused: {
      over: { title: 'This question has ended', next: 'Somebody answered it, or support does not need it any more.' },
      'own-account': { title: 'This is about your own account', next: 'Another admin has to answer it.' },
      'opened-it': { title: 'You asked this yourself', next: 'You can refuse it. Another admin can confirm it.' },
      'too-new': {
        title: 'You have been an admin for less than seven days',
        next: 'You can refuse it. An admin of longer standing can confirm it.',
      },
    },
  },
}

export const messages: Messages<Words> = { en, de, es }
