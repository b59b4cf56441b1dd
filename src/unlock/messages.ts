import type { Messages } from '../web/language.ts'

const en = {
  title: 'Welcome back',
  why: (minutes: string) =>
    `You were away for more than ${minutes}, so we locked the page. A new code brings you back to the page you wanted.`,
  whyPassword: (minutes: string) =>
    `You were away for more than ${minutes}, so we locked the page. Your password brings you back to the page you wanted.`,
  as: (address: string) => `Signed in as ${address}.`,
  go: 'Unlock',
  password: 'Password',
  lost: 'I lost or changed my phone',
  other: 'Not you? Sign in as someone else',
  wrongPassword: { title: 'That password is not right', next: 'Try again. Capital letters matter.' },
  minutes: (count: number) => (count === 1 ? 'one minute' : `${count} minutes`),
}

export const messages: Messages<typeof en> = { en }
