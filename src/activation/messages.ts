import type { Messages } from '../web/language.ts'

const en = {
  activate: {
    title: 'Activate your account',
    lead: (platform: string, email: string) => `Choose a password for ${platform}. You sign in as ${email}.`,
    name: 'Your name',
    password: 'Password',
    go: 'Activate',
    nameMissing: { title: 'Enter your name', next: 'It is shown to the people of your company.' },
  },
  enrol: {
    title: 'Set up two-factor login',
    lead: (email: string) =>
      `This link proves that the mailbox ${email} is yours. Press the button and enter your password; setting up your authenticator app comes next, where it is still to do.`,
    go: 'Go on',
  },
  mail: {
    subject: (platform: string) => `Activate your account for ${platform}`,
    heading: 'Activate your account',
    text: (platform: string, company: string | undefined) =>
      company
        ? `${company} has made an account for you on ${platform}. Choose your password to begin.`
        : `There is an account for you on ${platform}. Choose your password to begin.`,
    button: 'Activate your account',
    after: (time: string) => `The link works once, until ${time}.`,
    objectionHeading: 'You did not expect this?',
    objectionText: 'Then you need not do anything. Without the link nobody can use the account.',
  },
}

export const messages: Messages<typeof en> = { en }
