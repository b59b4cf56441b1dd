import type { Messages } from '../web/language.ts'

const en = {
  phone: 'The phone of the demo',
  phoneLead:
    'It plays the authenticator apps of the demo’s people: what each app shows right now. Reload the page for newer codes.',
  waiting: 'shown at set-up, not confirmed yet',
  seconds: (count: number) => `${count} s left`,
  none: 'No entries yet: set up two-factor login, and they appear here.',
  mailbox: 'The mailboxes of the demo',
  mailboxLead: 'Mails that the demo sent since it started, newest first. Links work here as in any mailbox.',
  empty: 'No mail yet',
  to: 'To',
  other: { phone: 'To the mailboxes', mailbox: 'To the phone' },
}

export const messages: Messages<typeof en> = { en }
