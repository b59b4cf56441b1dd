import type { Messages } from '../web/language.ts'

const en = {
  anonymous: { title: 'Nobody is signed in', next: 'Sign in.' },
  locked: { title: 'The session is locked', next: 'Enter a new code.' },
  spent: { title: 'Two-factor login has to be set up', next: 'Log out and set it up.' },
  'step-up': { title: 'This needs a fresh code', next: 'Enter a new code.' },
  unavailable: { title: 'The door stays closed for a moment', next: 'Try again in a minute.' },
}

export const messages: Messages<typeof en> = { en }
