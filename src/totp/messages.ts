import type { Messages } from '../web/language.ts'

const en = {
  malformed: (digits: number) => ({
    title: `Enter the ${digits} digits of the code`,
    next: 'Spaces and hyphens do not matter; letters are not part of it.',
  }),
  wrong: { title: 'That code is not right or was already used.', next: 'Wait for the next one.' },
  wrongHint: 'Look for the entry named on this page: people often have several.',
  clock: {
    slow: (distance: string) => `Your phone’s clock is about ${distance} slow`,
    fast: (distance: string) => `Your phone’s clock is about ${distance} fast`,
    minutes: (count: number) => (count === 1 ? 'a minute' : `${count} minutes`),
    phone: 'your phone',
    now: 'right now',
    next: 'Its codes belong to another time. Switch on automatic time, then enter a new code.',
    where: 'Where to find automatic time',
    iphone: 'iPhone:',
    iphonePath: 'Settings › General › Date & Time › Set Automatically',
    android: 'Android:',
    androidPath: 'Settings › System › Date & time › Automatic',
    madeFor: (time: string) => `This code was made for ${time}.`,
  },
  oldEntry: {
    title: 'You used the old entry',
    next: 'Your authenticator app has an older entry for this account. Look for the newer one, then delete the old one.',
  },
  wait: (distance: string) => ({
    title: 'Too many codes that were not right',
    next: `Wait ${distance}, then try a new code. Your account is safe; nothing is locked for good.`,
  }),
  networkWait: (distance: string) => ({
    title: 'Too many tries from your network',
    next: `Wait ${distance}, or use another network.`,
  }),
  sumReached: {
    title: 'Codes from this browser are no longer accepted',
    next: 'There were too many wrong codes for this account this year. Use a browser in which you have signed in before, or contact support.',
  },
  seconds: (count: number) => (count === 1 ? 'one second' : `${count} seconds`),
  minutes: (count: number) => (count === 1 ? 'one minute' : `${count} minutes`),
  lookFor: (date: string) => `Look for this entry, set up ${date}`,
  label: '6-digit code from your authenticator app',
}

export const messages: Messages<typeof en> = { en }
