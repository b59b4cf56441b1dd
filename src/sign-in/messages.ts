import type { Messages } from '../web/language.ts'

const en = {
  login: {
    title: 'Sign in',
    email: 'E-mail address',
    password: 'Password',
    go: 'Continue',
    forgot: 'Forgot your password?',
    startOver: 'Sign-in behaves oddly? Start over',
    wrong: {
      title: 'That e-mail address or password is not right',
      next: 'Check both and try again. Capital letters matter in the password.',
    },
    empty: { title: 'Enter your e-mail address and your password', next: 'Both are needed to sign in.' },
    wait: (distance: string) => ({
      title: 'Too many tries for this address',
      next: `Wait ${distance}, or let us mail you a link that gives this browser five tries at once.`,
    }),
    linkUsedUp: {
      title: 'The five tries of this link are used up',
      next: 'Ask for another link, or wait and sign in without one.',
    },
    networkWait: (distance: string) => ({
      title: 'Too many tries from your network',
      next: `Wait ${distance}, or use another network.`,
    }),
    mailLink: 'Mail me a link',
    enrolled:
      'The link has proven your mailbox. Enter your e-mail address and password; setting up your authenticator app comes next, where it is still to do.',
    fiveTries: 'Your link gives this browser five tries. Enter your e-mail address and password.',
  },
  logout: {
    askTitle: 'Log out?',
    askText: 'A link on another website brought you here. Logging out ends your session in this browser.',
    ask: 'Log out',
    stay: 'Stay signed in',
  },
  said: {
    'logged-out': 'You are logged out. Everything in this browser starts afresh.',
    'sign-in-again':
      'That took too long, or something about your account changed meanwhile. Sign in again; nothing was lost.',
    'link-sent': 'If there is an account with that address, a mail with a link is on its way. It may take a minute.',
    'session-ended': 'Ten tries were not right, so we ended the session. Sign in again.',
    'switched-off': 'Two-factor login is off. Sign in with your password.',
  },
  linkLater: (time: string) => `No more mails to this address before ${time}. The ones already sent still work.`,
  code: {
    title: 'Enter your code',
    go: 'Sign in',
    lost: 'I lost or changed my phone',
    logOut: 'Log out',
    signInTo: (platform: string, company: string | undefined, address: string) =>
      company ? `Signing in to ${platform} for ${company} as ${address}.` : `Signing in to ${platform} as ${address}.`,
  },
  mail: {
    fiveTries: {
      subject: (platform: string) => `Five more tries for ${platform}`,
      heading: 'Five more tries',
      text: (platform: string) =>
        `Somebody entered a wrong password for your ${platform} account several times, so the address has to wait. If that was you, this link gives the browser in which you open it five tries at once. You still need your password.`,
      button: 'Try again now',
      after: (time: string) => `The link works until ${time}.`,
      objectionHeading: 'You did not ask for this?',
      objectionText:
        'Then somebody is guessing. Your account is safe and nobody can lock you out; you need not do anything.',
    },
    wrongCodes: {
      subject: (platform: string) => `Wrong codes for your ${platform} account`,
      heading: 'Somebody has your password',
      text: 'Your password was entered correctly, and then several codes that were not right. If that was you with a phone whose clock is off, switch on automatic time.',
      when: 'When',
      network: 'Network',
      objectionHeading: 'That was not you?',
      objectionText:
        'Then somebody knows your password. They did not get in. Change it in your profile, or write to us; you need not sign in for that.',
      objectionLink: 'Write to support',
    },
  },
}

export const messages: Messages<typeof en> = { en }
