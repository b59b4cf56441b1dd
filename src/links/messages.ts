import type { Messages } from '../web/language.ts'

const en = {
  refused: {
    'unknown-link': {
      title: 'This link is not complete',
      next: 'Open it once more from the mail, or copy the whole address.',
    },
    'used-link': {
      title: 'This link was already used',
      next: 'A link works once. Sign in; if you cannot, ask whoever sent it for a new one.',
    },
    'withdrawn-link': { title: 'This link was withdrawn', next: 'There may be a newer mail with a newer link.' },
    'expired-link': { title: 'This link is too old', next: 'Ask whoever sent it for a new one.' },
  },
  signIn: 'Go to sign-in',
  otherPerson: (name: string) => `In this browser ${name} is signed in. Going on ends that session.`,
}

export const messages: Messages<typeof en> = { en }
