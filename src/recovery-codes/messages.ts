import type { Messages } from '../web/language.ts'
import { de } from './messages.de.ts'
import { es } from './messages.es.ts'

const en = {
  /** The name of the step at set-up. */
  step: 'recovery codes',
  shown: {
    title: 'Keep these for the day your phone is gone',
    lead: 'Each code signs you in once, in place of the app. We show them only now.',
    of: (platform: string, address: string) => `For ${platform}, ${address}`,
    list: 'Recovery codes',
    copy: 'Copy',
    copied: 'Copied',
    download: 'Download',
    print: 'Print',
    outside: 'Keep them outside the app that makes your codes: printed, or in a password manager.',
    kept: 'I have kept my recovery codes',
    go: (platform: string) => `Go to ${platform}`,
    notKept: {
      title: 'Keep your recovery codes first',
      next: 'Print them, download them or write one down. Then say that you have kept them.',
    },
    later: 'Log out',
  },
  file: {
    title: (platform: string, address: string) => `Recovery codes for ${platform}, ${address}`,
    lead: 'Each code signs you in once, in place of the authenticator app.',
    made: (time: string) => `Made ${time}`,
  },
  make: {
    titleNone: 'Make recovery codes',
    titleNew: 'Make new recovery codes',
    none: 'You have no recovery codes. With one you get in when your phone is lost or broken, without waiting for anybody.',
    unkept: 'You did not say that you have kept your recovery codes. Make new ones, unless you have them.',
    left: (left: number, of: number) =>
      left === 1 ? `One of your ${of} recovery codes is left.` : `${left} of your ${of} recovery codes are left.`,
    replaces: 'New ones take their place: the codes that you have now no longer work.',
    label: 'A new 6-digit code from your authenticator app',
    go: 'Make ten codes',
    haveThem: 'I have the ones I was shown',
    notNow: 'Not now',
    back: 'Back to your profile',
    help: 'How recovery codes work',
    shownAgain: 'Show the codes once more',
  },
  use: {
    title: 'Sign in without your phone',
    lead: (platform: string, address: string) => `Signing in to ${platform} as ${address}.`,
    label: 'Recovery code',
    hint: 'Five groups of five signs. Capital letters, spaces and hyphens do not matter. Each code works once.',
    go: 'Sign in',
    code: 'Enter a code from the app',
    lost: 'I have no recovery codes',
    logOut: 'Log out',
    malformed: {
      title: 'A recovery code has 25 signs',
      next: 'Five groups of five digits and letters. There is no U in it; I and L are read as 1, O as 0.',
    },
    wrong: {
      title: 'That recovery code is not right or was already used.',
      next: 'Try another one of your list. If you made new codes since, only those work.',
    },
    wait: (distance: string) => ({
      title: 'Too many recovery codes that were not right',
      next: `Wait ${distance}, then try again. Your account is safe; nothing is locked for good.`,
    }),
    networkWait: (distance: string) => ({
      title: 'Too many tries from your network',
      next: `Wait ${distance}, or use another network.`,
    }),
  },
  profile: {
    heading: 'Recovery codes',
    what: 'They let you in when your phone is lost or broken.',
    none: 'You have none.',
    unkept: 'You did not say that you have kept them.',
    left: (left: number, of: number, date: string) => `${left} of ${of} left, made on ${date}`,
    few: 'Only a few are left. Make new ones while you have your phone.',
    gone: 'None is left. Make new ones while you have your phone.',
    makeFirst: 'Make recovery codes',
    makeNew: 'Make new ones',
    recoverySession: 'You signed in with a recovery code',
    recoverySessionNext:
      'Some things need a code from your app at sign-in. Set up a new phone, then log out and sign in with its code.',
    toApps: 'To your authenticator apps',
  },
  mail: {
    used: {
      subject: (platform: string) => `A recovery code for ${platform} was used`,
      heading: 'A recovery code was used',
      signIn: (platform: string) =>
        `Somebody signed in to ${platform} with your password and one of your recovery codes.`,
      reset: (platform: string) =>
        `Somebody proved with one of your recovery codes that a new password for ${platform} may be chosen.`,
      few: 'Make new recovery codes soon: your profile leads there. It needs a code from your authenticator app.',
    },
    made: {
      subject: (platform: string) => `New recovery codes for ${platform}`,
      heading: 'New recovery codes were made',
      text: (platform: string) =>
        `Ten new recovery codes for your ${platform} account were made. The ones that you had before no longer work.`,
    },
    when: 'When',
    network: 'Network',
    left: 'Codes left',
  },
}

export type Words = typeof en
export const messages: Messages<Words> = { en, de, es }
