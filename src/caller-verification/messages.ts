import { html, type Html } from '../web/html.ts'
import type { Messages } from '../web/language.ts'
import { de } from './messages.de.ts'
import { es } from './messages.es.ts'
import type { Ended } from './store.ts'

interface Said {
  title: string
  next: string
}

export interface Words {
  caller: {
    title: string
    never: Said
    ticket: string
    ticketHint: string
    goOn: string
    about: (number: string) => string
    password: string
    email: string
    passwordHint: string
    show: string
    otherTicket: string
    words: {
      title: string
      onlyIf: (you: Html) => Html
      you: string
      reads: Record<'removal' | 'set-up', string>
      forAccount: (address: string, number: string) => string
      first: { heading: string; label: string; text: string }
      then: { heading: string; label: string; text: (time: string) => string }
      next: { heading: string; text: Record<'removal' | 'set-up', (wait: string) => string>; look: string }
      mailbox: Said
      not: { heading: string; text: string; go: string }
    }
    ended: Record<Ended, Said>
    notNeeded: Said
    refused: Record<'number' | 'no-call' | 'changed', Said>
    signIn: string
    support: string
    help: string
  }
  mail: {
    subject: (platform: string) => string
    heading: string
    what: (number: string) => string
    ifYou: string
    ifNot: string
    ticket: string
    when: string
    browser: string
    unknownBrowser: string
    network: string
  }
  desk: {
    heading: string
    title: (number: string) => string
    why: string
    begin: string
    beginAgain: string
    back: string
    verified: (time: string) => Said
    verifiedBefore: (time: string) => Said
    stopped: (time: string) => Said
    running: (time: string) => Said
    other: Said
    goOn: string
    steps: {
      page: { heading: string; text: (address: Html, number: Html) => Html }
      number: { heading: string; label: string; text: string }
      words: { heading: string; text: string; label: string; hint: (time: string) => string; go: string }
    }
    waiting: string
    entered: (time: string) => string
    several: (times: number) => Said
    lookAgain: string
    last: Partial<Record<Ended, Said>>
    refused: Record<'over' | 'not-yet' | 'malformed' | 'own-account' | 'changed' | 'none-left' | 'closed', Said>
    wrong: (left: number) => Said
  }
}

const en: Words = {
  caller: {
    title: 'Verify a call with support',
    never: {
      title: 'Only if you called support',
      next: 'Support never calls you to ask for this. If somebody called you and sent you here, hang up.',
    },
    ticket: 'Ticket number',
    ticketHint: 'It stands in the mail about your message to support, and looks like T-1234.',
    goOn: 'Continue',
    about: (number) => `About ticket ${number}. The agent on the phone waits for you to enter your password here.`,
    email: 'E-mail address',
    password: 'Password',
    passwordHint: 'Enter it here and nowhere else. Never say it on the phone, not to support either.',
    show: 'Show the words',
    otherTicket: 'Another ticket number',
    words: {
      title: 'Three words for support',
      onlyIf: (you) => html`Only if ${you} called support.`,
      you: 'you',
      reads: {
        removal: 'Whoever reads these words can start the removal of your second factor.',
        'set-up': 'Whoever reads these words can start the set-up of a second factor for your account.',
      },
      forAccount: (address, number) => `Account ${address}, ticket ${number}.`,
      first: {
        heading: 'Ask for this number',
        label: 'Number of the agent',
        text: 'The person on the phone must be able to tell you this number. If they cannot, hang up.',
      },
      then: {
        heading: 'Read out these words',
        label: 'Your three words',
        text: (time) => `To the person whom you called, and to nobody else. They count until ${time}.`,
      },
      next: {
        heading: 'What happens then',
        text: {
          removal: (wait) =>
            `Support knows that the ticket is about your account. A reset still takes a second person and at least ${wait}; each of your addresses gets a mail that can stop it.`,
          'set-up': (wait) =>
            `Support knows that the ticket is about your account. A pass for the set-up still takes a second person and at least ${wait}; each of your addresses gets a mail that can stop it.`,
        },
        look: 'See how it stands',
      },
      mailbox: {
        title: 'You may not need this',
        next: 'Nothing has to be removed from your account. Sign in with your password: the set-up takes a code that we mail to you. Go on here only if you cannot read that mailbox.',
      },
      not: {
        heading: 'You did not call support?',
        text: 'Hang up, stop it here, and change your password: somebody else may know it by now.',
        go: 'It was not my call: stop it',
      },
    },
    ended: {
      tied: {
        title: 'Support knows that it is you',
        next: 'You may close this page and put the phone down. Whatever is begun for your account is mailed to you.',
      },
      tries: {
        title: 'The words were not understood',
        next: 'They count no longer. Ask the agent to begin anew, and enter your password once more.',
      },
      expired: {
        title: 'The words count no longer',
        next: 'Fifteen minutes have passed. Ask the agent to begin anew, and enter your password once more.',
      },
      stopped: {
        title: 'This call is stopped',
        next: 'The words count no longer. Change your password, if somebody else may know it.',
      },
      again: {
        title: 'These words count no longer',
        next: 'The agent has begun anew, or the words were shown in another browser. If that was not you, somebody knows your password: stop it from the mail, and change it.',
      },
      closed: { title: 'The ticket was closed', next: 'The words count no longer. Write to support once more.' },
      changed: {
        title: 'The words count no longer',
        next: 'Something about your account changed meanwhile. Ask the agent to begin anew.',
      },
    },
    notNeeded: {
      title: 'You need no call for this',
      next: 'Two-factor login is off for your account: your address and your password are enough to sign in, and there is nothing that support would have to remove.',
    },
    refused: {
      number: {
        title: 'That is no ticket number',
        next: 'It looks like T-1234 and stands in the mail about your message to support.',
      },
      'no-call': {
        title: 'Nobody at support waits for this ticket number',
        next: 'Compare it with the agent. Only an agent whom you called can begin; if they cannot, hang up.',
      },
      changed: { title: 'Your account changed in this moment', next: 'Nothing was shown. Try again.' },
    },
    signIn: 'Go to sign-in',
    support: 'Write to support',
    help: 'Help',
  },
  mail: {
    subject: (platform) => `Somebody is on the phone with support about your ${platform} account`,
    heading: 'Did you call support?',
    what: (number) =>
      `Somebody who knows your password is on the phone with support about ticket ${number} and has just seen three words. Whoever reads these words out to support can start the removal of your second factor.`,
    ifYou: 'If you called support yourself, all is well: you need not do anything.',
    ifNot:
      'If somebody called you and says they are from support, hang up: support never calls you to ask for these words. If nobody of you called, press the link below. It ends this at once.',
    ticket: 'Ticket number',
    when: 'When',
    browser: 'Browser',
    unknownBrowser: 'Unknown browser',
    network: 'Network',
  },
  desk: {
    heading: 'Caller',
    title: (number) => `${number}: verify the caller`,
    why: 'A typed address proves nothing. The ticket is tied to an account only when the caller has entered its password and read three words to you.',
    begin: 'Verify the caller',
    beginAgain: 'Verify the caller anew',
    back: 'Back to the ticket',
    verified: (time) => ({
      title: 'The caller is verified',
      next: `The ticket is tied to an account. That counts until ${time}.`,
    }),
    verifiedBefore: (time) => ({
      title: 'The caller was verified',
      next: `That was ${time}, and counts no longer. For anything new, verify the caller anew.`,
    }),
    stopped: (time) => ({
      title: 'Somebody stopped a call of this ticket',
      next: `Whoever owns an account said, ${time}, that it was not their call. Expect an attack: go no further without an operator.`,
    }),
    running: (time) => ({ title: 'You are verifying the caller', next: `The words count until ${time}.` }),
    other: {
      title: 'Somebody else is verifying the caller',
      next: 'Beginning anew ends that: the words that the caller sees would count no longer.',
    },
    goOn: 'Go on with the call',
    steps: {
      page: {
        heading: 'Send the caller to this page',
        text: (address, number) =>
          html`The caller opens ${address} in a browser, enters ${number}, and then the e-mail address and the password.`,
      },
      number: {
        heading: 'Say this number',
        label: 'Your number',
        text: 'It stands on the caller’s page. By it the caller knows that you are support.',
      },
      words: {
        heading: 'Let the caller read three words',
        text: 'Never say a word first, never help, and never read out anything but the number.',
        label: 'The three words',
        hint: (time) => `Capital letters do not matter. The words count until ${time}.`,
        go: 'Check the words',
      },
    },
    waiting: 'Nobody has entered a password yet.',
    entered: (time) => `The caller sees the words since ${time}.`,
    several: (times) => ({
      title: `The words were shown ${times} times`,
      next: 'Only the newest count. If the caller did not reload the page or enter the password again, somebody else did.',
    }),
    lookAgain: 'Look again',
    last: {
      tries: { title: 'Five times the words were wrong', next: 'They count no longer.' },
      expired: { title: 'The words count no longer', next: 'Fifteen minutes have passed.' },
      changed: { title: 'The words count no longer', next: 'Something about the account changed meanwhile.' },
    },
    refused: {
      over: { title: 'This call is over', next: 'Nothing was checked. Look how it stands, and begin anew.' },
      'not-yet': {
        title: 'The caller sees no words yet',
        next: 'Nothing was checked, and no try is used up. Wait until the password is entered.',
      },
      malformed: { title: 'That is not three words', next: 'Type the words with spaces between. No try is used up.' },
      'own-account': { title: 'That is your own account', next: 'Another agent has to help you.' },
      changed: {
        title: 'The words count no longer',
        next: 'Something about the account changed meanwhile. Begin anew.',
      },
      'none-left': {
        title: 'Five times the words were wrong',
        next: 'They count no longer. If you trust the line, begin anew; if you do not, end the call.',
      },
      closed: { title: 'This ticket is closed', next: 'Open it again before you verify a caller.' },
    },
    wrong: (left) => ({
      title: 'Those are not the words',
      next: `Tries left: ${left}. Let the caller read the words once more.`,
    }),
  },
}

export const messages: Messages<Words> = { en, de, es }
