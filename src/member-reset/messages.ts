import type { Html } from '../web/html.ts'
import { html } from '../web/html.ts'
import type { Messages } from '../web/language.ts'
import type { Need } from '../requests/index.ts'
import { de } from './messages.de.ts'
import { es } from './messages.es.ts'
import type { ResetDisabled } from './reset-action.ts'

interface Refused {
  title: string
  next: string
}
interface Line {
  what: string
  more: string
}

export interface Words {
  /** The key symbol, for tooltips and screen readers. */
  key: string
  again: string
  /** The reason beside a key symbol that does nothing. */
  why: Record<ResetDisabled, string>
  refused: Record<ResetDisabled | 'no-second', (name: string, platform: string) => Refused>
  back: string
  support: string
  profile: string
  toRequest: string
  title: (name: string) => string
  on: (day: string) => string
  lastUse: (instant: string) => string
  lastUseFrom: (instant: string, network: string) => string
  neverUsed: string
  lines: (name: string) => Line[]
  inPerson: (name: string) => string
  reason: string
  reasonHint: (name: string) => string
  noReason: Refused
  longReason: (most: string, typed: string) => Refused
  linkInReason: Refused
  stolen: { label: string; reset: string; request: string }
  wordsAfter: string
  go: string
  cancel: string
  request: {
    title: (name: string) => string
    why: Record<Need, (name: string) => string>
    second: Line
    wait: (time: string) => Line
    told: Line
    wordsLater: string
    go: string
  }
  done: {
    title: (name: string) => string
    said: Refused
    saidAgain: Refused
    words: (name: string, phrase: Html) => Html
    wordsWhy: string
    since: (instant: string, by: string) => string
    next: (name: string) => string
    again: string
    againWhy: string
    pass: (name: string) => string
    operator: (platform: string) => string
    gone: string
  }
  tooOften: (time: string) => Refused
  adminMail: {
    subject: (person: string) => string
    heading: string
    text: (person: string, email: string, company: string) => string
    advice: string
    by: string
    when: string
    reason: string
  }
}

const en: Words = {
  key: 'Reset two-factor login (OTP)',
  again: 'Send the set-up link again',
  why: {
    'own-account': 'Nobody resets their own',
    'managed-elsewhere': 'Managed by another company: only its admins can reset',
    'managed-by-none': 'Managed by no company: support can reset',
    'account-invited': 'Not activated yet: send the invitation again',
    'account-not-active': 'The account is disabled',
    'two-factor-off': 'Nothing to reset yet',
    'set-up-chosen': 'Waits for its first set-up: nothing to reset',
    'requested-already': 'A reset was requested already',
  },
  refused: {
    'own-account': () => ({
      title: 'Nobody resets their own two-factor login here',
      next: 'You change your app and your recovery codes in your profile. If your phone is gone, another admin or support helps you.',
    }),
    'managed-elsewhere': (name) => ({
      title: `Another company manages the account of ${name}`,
      next: 'Only its admins, or support, can reset two-factor login there.',
    }),
    'managed-by-none': (name) => ({
      title: `No company manages the account of ${name}`,
      next: 'Support can reset two-factor login. In the profile, the person can let your company manage the account from then on.',
    }),
    'account-invited': (name) => ({
      title: `${name} has not activated the account yet`,
      next: 'There is nothing to reset. What helps is the invitation once more.',
    }),
    'account-not-active': (name, platform) => ({
      title: `The account of ${name} is disabled`,
      next: `It signs in nowhere. Whoever runs ${platform} can enable it again; support reaches them.`,
    }),
    'two-factor-off': (name) => ({
      title: `Two-factor login of ${name} is off`,
      next: 'There is nothing to reset. A forgotten password is replaced from the sign-in page.',
    }),
    'set-up-chosen': (name) => ({
      title: `${name} has yet to set two-factor login up`,
      next: 'It was switched on and is set up at the next sign-in, with a code that we mail then. There is nothing to reset.',
    }),
    'requested-already': (name) => ({
      title: `A reset for ${name} was requested already`,
      next: 'It waits for a second person, or for its time. Everybody concerned has a mail about it.',
    }),
    'no-second': (name) => ({
      title: `Nobody in your company can be the second person for ${name}`,
      next: 'This reset takes two admins, and no other one could agree to yours. Let support do it: they ask who you are and tell you both.',
    }),
  },
  back: 'Members',
  support: 'Write to support',
  profile: 'Your profile',
  toRequest: 'Look at the request',
  title: (name) => `Reset two-factor login for ${name}?`,
  on: (day) => `Two-factor login on since ${day}.`,
  lastUse: (instant) => `Last use here: ${instant}.`,
  lastUseFrom: (instant, network) => `Last use here: ${instant}, network ${network}.`,
  neverUsed: 'Not used here yet.',
  lines: (name) => [
    { what: `${name} is signed out everywhere.`, more: 'Open sessions and sign-ins that are under way end at once.' },
    {
      what: 'The entry in the app and the recovery codes stop working.',
      more: 'A new one is set up at the next sign-in, after proof of the mailbox.',
    },
    { what: `${name} is told by e-mail,`, more: 'with a link to stop this. The other admins are told, too.' },
  ],
  inPerson: (name) =>
    `Did ${name} ask you in person? If not, call back on a number you know. A caller in a hurry is the usual way accounts are stolen.`,
  reason: 'Reason',
  reasonHint: (name) => `Goes into the audit trail. ${name} sees it as well.`,
  noReason: { title: 'Enter a reason', next: 'One sentence is enough: who asked, and how you made sure.' },
  longReason: (most, typed) => ({
    title: 'The reason is too long',
    next: `At most ${most} characters; these are ${typed}.`,
  }),
  linkInReason: {
    title: 'The reason must not contain links or addresses',
    next: 'It goes into mails. Leave out whatever looks like a web or e-mail address.',
  },
  stolen: {
    label: 'The phone was stolen',
    reset: 'Its entry stays suspended, also if this reset is stopped.',
    request: 'Suspends the entry and ends all sessions at once, without waiting for the second person.',
  },
  wordsAfter:
    'Afterwards this page shows two words to say by phone. They also stand in the e-mail and on the set-up page.',
  go: 'Reset two-factor login',
  cancel: 'Cancel',
  request: {
    title: (name) => `Request a reset for ${name}?`,
    why: {
      admin: (name) => `${name} is or lately was an admin. Such a reset takes two people and a wait.`,
      staff: (name) => `${name} works for the platform. Such a reset takes two people and a wait.`,
      'several-companies': (name) => `${name} belongs to several companies. Such a reset takes two people and a wait.`,
    },
    second: {
      what: 'A second admin has to agree.',
      more: 'Not one who became an admin in the last 7 days, and none whom you appointed.',
    },
    wait: (time) => ({
      what: `Then it waits for ${time}.`,
      more: 'Until then everything goes on working. Signing in with the old entry ends the request.',
    }),
    told: {
      what: 'Everybody concerned is told now,',
      more: 'with a link to stop it: every address of the account, and the admins of all its companies.',
    },
    wordsLater: 'Afterwards the request shows two words to say by phone. They also stand in the mails about it.',
    go: 'Request the reset',
  },
  done: {
    title: (name) => `Two-factor login of ${name} waits for set-up`,
    said: { title: 'Two-factor login is reset', next: 'The mail with the set-up link is on its way.' },
    saidAgain: { title: 'The link was sent again', next: 'An earlier one no longer works.' },
    words: (name, phrase) => html`Say these two words to ${name}: ${phrase}`,
    wordsWhy:
      'They also stand in the e-mail and on the set-up page, so that you both know that you speak of the same reset. They open nothing.',
    since: (instant, by) => `Reset on ${instant} by ${by}.`,
    next: (name) =>
      `${name} signs in with the present password, proves the mailbox with the link (24 hours) or a mailed code, and sets up the app.`,
    again: 'Send the set-up link again',
    pass: (name) => `${name} cannot read the mailbox? There is an enrolment pass.`,
    againWhy: 'The mail did not arrive? The two words stay the same; the earlier link stops working.',
    operator: (platform) => `the operator of ${platform}`,
    gone: 'somebody whose account no longer exists',
  },
  tooOften: (time) => ({
    title: 'The link was sent several times already',
    next: `The next mail can go out at ${time}. Signing in as usual sends a code as well.`,
  }),
  adminMail: {
    subject: (person) => `Two-factor login of ${person} was reset`,
    heading: 'Two-factor login of a member was reset',
    text: (person, email, company) => `An admin of ${company} reset two-factor login of ${person} (${email}).`,
    advice: 'You need not do anything. If you wonder about it, ask the person, or the admin; both know the reason.',
    by: 'By',
    when: 'When',
    reason: 'Reason',
  },
}

export const messages: Messages<Words> = { en, de, es }
