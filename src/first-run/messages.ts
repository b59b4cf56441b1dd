import type { Messages } from '../web/language.ts'

const en = {
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
  nameMissing: { title: 'Enter your name', next: 'It is shown to the people of your company.' },
}

export const messages: Messages<typeof en> = { en }
