import type { Messages } from './language.ts'

const en = {
  skip: 'Skip to content',
  error: 'Error:',
  help: 'Help',
  contact: 'Contact support',
  otherWays: 'Other ways',
  profile: 'Profile',
  logOut: 'Log out',
  signIn: 'Sign in',
  member: 'Member',
  admin: 'Company admin',
  staffSupport: 'Support',
  staffOperator: 'Operator',
  noCompany: 'Your account',
  showPassword: 'Show password',
  stepOf: (step: number, steps: number, name?: string) => `Step ${step} of ${steps}${name ? `: ${name}` : ''}`,
  problem: {
    'not-found': { title: 'This page does not exist', next: 'Check the address, or go to your profile.' },
    'other-origin': {
      title: 'This form was sent from another website',
      next: 'Nothing was changed. Open the page here and try again.',
    },
    'too-large': { title: 'That was too much at once', next: 'Nothing was changed. Go back and send less.' },
    'stale-form': {
      title: 'This form is no longer fresh',
      next: 'Nothing was changed. Open the page again and send it once more.',
    },
    'not-possible': {
      title: 'That is not possible here',
      next: 'Nothing was changed. Go to your profile to see what you can do.',
    },
    busy: {
      title: 'Many people are signing in right now',
      next: 'Wait a few seconds and try again. Nothing was lost.',
    },
    unavailable: {
      title: 'The door stays closed for a moment',
      next: 'We cannot reach our records right now. Try again in a minute; nothing was changed.',
    },
    broken: {
      title: 'Something went wrong on our side',
      next: 'Nothing was changed. Try again; if it happens again, tell support this number:',
    },
  },
  goOn: 'Go to your profile',
  startOver: 'Start over',
}

export const messages: Messages<typeof en> = { en }
