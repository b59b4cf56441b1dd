import type { Messages } from '../web/language.ts'

const en = {
  step: 'mailbox',
  title: 'Check your mailbox',
  sent: (time: string) => `We sent a code at ${time} to`,
  why: 'It makes sure that nobody who only knows your password can connect a phone of their own.',
  label: '8-digit code from the e-mail',
  valid: (time: string) => `Valid until ${time}. It may take a minute to arrive.`,
  go: 'Continue',
  again: 'Send a new code',
  againSoon: 'No mail after half a minute? Look into the folder for unwanted mail, then have a new code sent.',
  cannotRead: 'I cannot read this mailbox',
  logOut: 'Log out',
  wrong: {
    title: 'That code is not right',
    next: 'Enter the 8 digits of the newest mail. A code works only in the browser that asked for it.',
  },
  noneLeft: { title: 'This code no longer works', next: 'It was tried too often or is too old. Have a new one sent.' },
  tooSoon: (distance: string) => ({
    title: 'The last mail is still on its way',
    next: `You can have a new code sent in ${distance}.`,
  }),
  limit: (time: string) => ({
    title: 'No more mails to this address for now',
    next: `The next code can be sent at ${time}. Codes already sent still work until they are ten minutes old.`,
  }),
  mail: {
    subject: (platform: string) => `Your code for ${platform}`,
    heading: 'Your code to set up two-factor login',
    text: (platform: string, time: string, zone: string) =>
      `Enter this code on the page of ${platform} that asked for it. It works until ${time} (${zone}), in that browser only.`,
    objectionHeading: 'You did not ask for this?',
    objectionText:
      'Then somebody knows your password. They cannot go on without this code: give it to nobody, also not to us, and change your password.',
  },
}

export const messages: Messages<typeof en> = { en }
