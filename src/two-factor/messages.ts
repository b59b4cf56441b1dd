import type { Messages } from '../web/language.ts'

const en = {
  heading: 'Two-factor login',
  on: 'On',
  off: 'Off',
  offMeans: 'your password alone opens your account',
  onSince: (date: string) => `since ${date}`,
  what: 'Switched on, signing in also asks for a 6-digit code from an app on your phone. You set it up at your next sign-in; it takes about two minutes.',
  untilThen: 'After that instant the switch is gone and nobody gets in without a code.',
  requiredOn: 'You enter a code from your authenticator app each time you sign in.',
  requiredWhy: 'It can no longer be switched off: nobody gets in without a code.',
  switchOff: 'Switch two-factor login off',
  banner: 'Two-factor login can be switched on in your profile.',
  spent: {
    title: 'Two-factor login is on. Log out to set it up',
    requiredTitle: 'Two-factor login is required. Log out to set it up',
    next: 'At your next sign-in we walk you through it: a code to your mailbox, an app on your phone, done. It takes about two minutes.',
    go: 'Log out and set it up',
    undo: 'Not now: switch it off again',
    untilWhen: (instant: string) => `You can switch it off until it becomes required for everybody on ${instant}.`,
    elsewhere:
      'It was switched on in another browser. Only there, or after your next sign-in, it can be left off again.',
    openTooLong: 'This page was open for a while. After your next sign-in it can be left off again.',
    help: 'What happens at the next sign-in',
  },
  offPage: {
    title: 'Switch two-factor login off',
    lead: 'From then on your password alone opens your account. Your other sessions end, and we tell you by mail.',
    password: 'Your password',
    code: 'A new 6-digit code from your authenticator app',
    go: 'Switch it off',
    back: 'Leave it on',
    tooShort: (least: number) => ({
      title: `Your password has fewer than ${least} characters`,
      next: 'That is enough beside a code, but not alone. Choose a longer one first.',
    }),
    changePassword: 'Change the password',
  },
  mail: {
    off: {
      subject: (platform: string) => `Two-factor login for ${platform} was switched off`,
      heading: 'Two-factor login was switched off',
      text: (platform: string) =>
        `From now on, your password alone opens your ${platform} account. It was switched off with your password and a code from your app.`,
    },
    linkAgain: {
      subject: (platform: string) => `Set up two-factor login for ${platform}`,
      heading: 'Set up two-factor login',
      text: (platform: string) =>
        `Two-factor login for ${platform} waits for you to set it up. This is a new link; an earlier one no longer works. Your password has not changed.`,
    },
    reset: {
      subject: (platform: string) => `Your two-factor login for ${platform} was reset`,
      heading: 'Your two-factor login was reset',
      text: (platform: string) =>
        `The authenticator app that you used for ${platform} no longer works. You set up a new one the next time you sign in. Your password has not changed.`,
      by: 'By',
      operator: (platform: string) => `the operator of ${platform}`,
      reason: 'Reason',
      button: 'Set up two-factor login',
      after: (time: string) => `The button works until ${time}. After that, sign in as usual and we send you a code.`,
    },
    when: 'When',
    network: 'Network',
    objectionHeading: 'You did not ask for this?',
    objectionText: 'Then write to us at once; you need not sign in for that.',
    objectionLink: 'Write to support',
  },
}

export const messages: Messages<typeof en> = { en }
