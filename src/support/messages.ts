import type { Messages } from '../web/language.ts'

const en = {
  title: 'How can we help?',
  lead: 'Write to us; a person reads it and answers by mail.',
  topic: 'What is it about?',
  topics: {
    phone: ['I lost or changed my phone', 'The codes are gone, or the app is empty'],
    codes: ['My codes are not accepted', ''],
    password: ['I forgot my password', ''],
    other: ['Something else', ''],
  } as Record<string, [string, string]>,
  name: 'Your name',
  email: 'E-mail address of your account',
  company: 'Company',
  details: 'What happened?',
  detailsHint: 'What did you do, what did you expect, what did the page say? Never send a password, a code or a key.',
  go: 'Send to support',
  next: 'What happens next',
  nextMail: 'Somebody answers to the address of your account.',
  nextSafe: 'If you are locked out, we make sure it is you. We never ask for a password or a code.',
  prefer: 'Prefer e-mail?',
  missing: { title: 'Some fields are still empty', next: 'Fill in your name, your address and what happened.' },
  emailWrong: { title: 'That is no e-mail address that mail can reach', next: 'It should look like name@example.com.' },
  later: (distance: string) => ({
    title: 'We have your messages',
    next: `Wait ${distance} before you send another one; we answer those first.`,
  }),
  sent: 'Your message is on its way. We answer by mail.',
  mail: {
    subject: (topic: string, name: string) => `Support: ${topic} (${name})`,
    heading: (topic: string) => topic,
    from: 'From',
    company: 'Company',
    when: 'When',
    note: 'This message came through the contact form. The address was typed by the sender and is not verified.',
  },
}

export const messages: Messages<typeof en> = { en }
