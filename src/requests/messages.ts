import type { Messages } from '../web/language.ts'
import type { DecisionRefusal } from './decide.ts'
import { de } from './messages.de.ts'
import { es } from './messages.es.ts'
import type { Ending } from './store.ts'

type Refused = Record<'title' | 'next', string>

export interface Words {
  title: string
  lead: string
  back: string
  waiting: string
  ended: string
  none: { title: string; text: string }
  asked: (name: string, instant: string) => string
  askedThemselves: (instant: string) => string
  support: string
  gone: string
  states: { open: (instant: string) => string; approved: (instant: string) => string; due: string } & Record<
    Ending,
    string
  >
  /** The list on the desk. */
  desk: { title: string; lead: string; none: { title: string; text: string } }
  /** On other pages: that something waits. */
  hint: { title: (count: number) => string; text: string; go: string }
  page: {
    title: (name: string) => string
    reason: string
    phrase: (words: string) => string
    phraseWhy: string
    approvedBy: (name: string, instant: string) => string
    nothingYet: { title: string; text: (name: string) => string }
    stolen: { title: string; text: (name: string) => string }
    then: { title: string; text: (wait: string) => string }
    told: { title: string; text: (name: string) => string }
    call: (name: string) => string
    callOwner: (name: string) => string
    callSupport: (name: string) => string
    ticket: string
    anotherOfSupport: string
    can: (names: string) => string
    operatorCan: string
    nobodyCan: { title: string; owner: (name: string) => string; support: string; go: string }
    nowWaits: string
    isDue: { title: string; text: string }
    waits: (name: string, due: string) => string
    approve: string
    refuse: string
    withdraw: string
  }
  said: Record<'approved' | 'refused' | 'withdrawn', string>
  refused: Record<Exclude<DecisionRefusal, 'gone'> | 'unknown-decision', Refused>
}

const en: Words = {
  title: 'Requests for resets',
  lead: 'Resetting an admin, somebody of the staff, or somebody who works for several companies takes two people and a wait.',
  back: 'Requests',
  waiting: 'Waiting',
  ended: 'Ended',
  none: {
    title: 'No request waits',
    text: 'A request begins with the key symbol beside a member, or at the sign-in of somebody who lost the phone.',
  },
  asked: (name, instant) => `Asked by ${name} on ${instant}`,
  askedThemselves: (instant) => `Asked for it at the sign-in on ${instant}`,
  support: 'support',
  gone: 'Deleted account',
  states: {
    open: (instant) => `Waits for a second person until ${instant}`,
    approved: (instant) => `Approved: takes effect on ${instant}`,
    due: 'Approved: takes effect now',
    'took-effect': 'Done: two-factor login was reset',
    stopped: 'Stopped from a mail',
    refused: 'Refused',
    withdrawn: 'Withdrawn',
    used: 'Ended: a code of the authenticator app was used',
    expired: 'Ended: nobody approved it in time',
    overtaken: 'Ended: something about the account or the people who decide had changed',
  },
  desk: {
    title: 'Requests',
    lead: 'What support has asked about somebody’s account. It takes two people and a wait.',
    none: { title: 'No request waits', text: 'A request begins on a ticket, once the caller is verified.' },
  },
  hint: {
    title: (count) => (count === 1 ? 'A request for a reset waits' : `${count} requests for resets wait`),
    text: 'Such a reset takes two people and a wait.',
    go: 'Look at the requests',
  },
  page: {
    title: (name) => `Reset two-factor login for ${name}?`,
    reason: 'Reason',
    phrase: (words) => `Two words: ${words}`,
    phraseWhy:
      'They also stand in the mails about this request, so that both of you know on the phone what you speak of.',
    approvedBy: (name, instant) => `Approved by ${name} on ${instant}`,
    nothingYet: {
      title: 'Nothing has changed yet.',
      text: (name) => `The app of ${name} goes on working. Using a code of it ends the request.`,
    },
    stolen: {
      title: 'The phone was reported stolen.',
      text: (name) => `The entry of ${name} opens nothing any more, and all sessions have ended.`,
    },
    then: {
      title: 'A second person approves, then it waits.',
      text: (wait) =>
        `The wait is ${wait}. After that the entry in the app and the recovery codes stop working, and a new app is set up at the next sign-in, after proof of the mailbox.`,
    },
    told: {
      title: 'Every step is told.',
      text: (name) => `${name} can stop it from each mail, without signing in, and every admin can refuse it.`,
    },
    call: (name) =>
      `Call ${name} before you approve, on a number that you know. A caller in a hurry is the usual way accounts are stolen.`,
    callOwner: (name) =>
      `Whoever asked had the password of ${name} and a code from the mailbox. A thief of both would ask in the same way: call before you approve, on a number that you know.`,
    callSupport: (name) =>
      `The caller knew the password of ${name} and read three words to the first agent. Somebody who talked ${name} into reading them would know them too. Read the whole ticket, and ask the company or ${name} on a way that did not come from the caller.`,
    ticket: 'Ticket number',
    anotherOfSupport:
      'Another agent or an operator can approve it, who has been one for seven days. They get no mail about it: tell one of them.',
    can: (names) => `Who can approve it: ${names}.`,
    operatorCan:
      'Two requests about this account were stopped lately. This one is for an operator of the platform to approve.',
    nobodyCan: {
      title: 'No other admin can approve it',
      owner: (name) =>
        `${name} can ask in person: at the sign-in, after the password, “I lost or changed my phone”, then “Ask the admins”. Then you are the second person. Withdraw this request first.`,
      support: 'Otherwise support helps; that takes longer.',
      go: 'Write to support',
    },
    nowWaits: 'Approved, and now it waits.',
    isDue: {
      title: 'Approved, and there is nothing more to wait for.',
      text: 'It takes effect within a minute. Until then it can still be stopped or refused.',
    },
    waits: (name, due) => `Two-factor login of ${name} is reset on ${due}, unless it is stopped or refused before.`,
    approve: 'Approve the reset',
    refuse: 'Refuse it',
    withdraw: 'Withdraw the request',
  },
  said: {
    approved: 'You approved the reset. The wait has begun, and everybody concerned was told.',
    refused: 'You refused the request. Nothing is reset.',
    withdrawn: 'You withdrew the request. Nothing is reset.',
  },
  refused: {
    'unknown-decision': { title: 'Choose one of the buttons', next: 'Nothing was changed.' },
    over: { title: 'This request has ended', next: 'The page says how. A new one can be opened.' },
    'approved-already': { title: 'It is approved already', next: 'Somebody else was the second person.' },
    'not-yours': { title: 'Only who opened it withdraws it', next: 'You can refuse it.' },
    'own-account': {
      title: 'This is about your own account',
      next: 'Others decide about it. You can stop it from the mail that you got.',
    },
    'opened-it': { title: 'You opened this request', next: 'Somebody else has to approve it.' },
    'not-an-admin': { title: 'You are no admin here any more', next: 'Another admin has to approve it.' },
    'too-new': {
      title: 'You have been an admin for less than seven days',
      next: 'An admin of longer standing has to approve it, or you, once the seven days are over.',
    },
    'too-new-staff': {
      title: 'You have worked for the platform for less than seven days',
      next: 'Somebody of longer standing has to approve it, or you, once the seven days are over.',
    },
    'support-decides': {
      title: 'Support decides about this one',
      next: 'Two people of support approve it. If it was not the person who called, refuse it.',
    },
    'appointed-by-requester': {
      title: 'You were appointed by whoever opened it',
      next: 'The second person must not hang on the first, so somebody else has to approve it.',
    },
    'appointed-requester': {
      title: 'You appointed whoever opened it less than seven days ago',
      next: 'Somebody else has to approve it, or you, once the seven days are over.',
    },
    'needs-operator': {
      title: 'An operator has to approve this one',
      next: 'Two requests about this account were stopped within 14 days. The operators were told.',
    },
  },
}

export const messages: Messages<Words> = { en, de, es }
