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
      `This link proves that the mailbox ${email} is yours. Press the button, enter your password, then set up your authenticator app.`,
    go: 'Go on',
  },
  firstRun: {
    title: 'Open your front door',
    lead: 'You become the first person of the first company: its admin, and the operator of this platform.',
    company: 'Company',
    zone: 'Time zone',
    zoneHint: 'For dates on pages and in mails, such as Europe/Berlin.',
    name: 'Your name',
    email: 'E-mail address',
    password: 'Password',
    go: 'Continue to two-factor login',
    companyMissing: {
      title: 'Enter the name of your company',
      next: 'It is shown to its people and can hold up to 120 characters.',
    },
    zoneUnknown: { title: 'This time zone is not known', next: 'Take one of the list, such as Europe/Berlin.' },
    emailWrong: {
      title: 'That is no e-mail address that mail can reach',
      next: 'It should look like name@example.com.',
    },
    emailTaken: { title: 'There is an account with this address already', next: 'Take another address, or sign in.' },
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
