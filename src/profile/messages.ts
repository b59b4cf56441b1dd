import type { Messages } from '../web/language.ts'

const en = {
  title: 'Profile',
  you: 'You',
  name: 'Name',
  save: 'Save',
  saved: 'Saved',
  nameMissing: { title: 'Enter your name', next: 'It can hold up to 120 characters.' },
  password: 'Password',
  lastChanged: (date: string) => `Last changed on ${date}`,
  change: 'Change password',
  changePage: {
    title: 'Change your password',
    lead: 'Unless you say otherwise, your other sessions end, so that nobody stays in with the old one.',
    current: 'Present password',
    next: 'New password',
    code: 'A new 6-digit code from your authenticator app',
    keepOthers: 'Keep my other sessions signed in',
    go: 'Change password',
    back: 'Keep the present one',
    same: { title: 'That is the present password', next: 'Choose another one.' },
  },
  mail: {
    subject: (platform: string) => `Your password for ${platform} was changed`,
    heading: 'Your password was changed',
    text: (platform: string) => `From now on you sign in to ${platform} with the new one.`,
    when: 'When',
    network: 'Network',
    objectionHeading: 'That was not you?',
    objectionText: 'Then somebody knew your password. Write to us at once; you need not sign in for that.',
    objectionLink: 'Write to support',
  },
}

export const messages: Messages<typeof en> = { en }
