import type { Messages } from '../web/language.ts'
import { de } from './messages.de.ts'
import { es } from './messages.es.ts'

const en = {
  title: 'How can we help?',
  lead: 'Write to us; a person reads it and answers by mail.',
  topic: 'What is it about?',
  topics: {
    phone: ['I lost or changed my phone', 'The codes are gone, or the app is empty'],
    codes: ['My codes are not accepted', ''],
    password: ['I forgot my password', ''],
    invitation: ['I have no invitation', ''],
    other: ['Something else', ''],
  } as Record<string, [string, string]>,
  name: 'Your name',
  email: 'E-mail address of your account',
  company: 'Company',
  details: 'What happened?',
  detailsHint: 'What did you do, what did you expect, what did the page say? Never send a password, a code or a key.',
  files: 'Pictures or files (optional)',
  filesHint: 'Up to 5 files of 5 MB: pictures, PDF, text.',
  filesAgain: 'Choose your files once more: browsers do not keep them.',
  page: (path: string) => `We are also told the page that you come from (${path}).`,
  reason: (code: string) => `We are also told why you were refused (${code}).`,
  go: 'Send to support',
  next: 'What happens next',
  nextMail: 'You get a receipt by mail, with a link to follow your request.',
  nextSafe: 'If you are locked out, we make sure it is you. We never ask for a password or a code.',
  nextWait: (wait: string) => `A reset by support waits ${wait}, so that the owner of the account can object.`,
  prefer: 'Prefer e-mail?',
  missing: { title: 'Some fields are still empty', next: 'Fill in your name, your address and what happened.' },
  emailWrong: { title: 'That is no e-mail address that mail can reach', next: 'It should look like name@example.com.' },
  later: (distance: string) => ({
    title: 'We have your messages',
    next: `Wait ${distance} before you send another one; we answer those first.`,
  }),
  refusedFile: {
    type: (name: string) => ({
      title: `“${name}” cannot be sent`,
      next: 'By what is in it, it is no picture (PNG, JPEG, GIF, WebP, HEIC), no PDF and no plain text (UTF-8, .txt or .log). A screenshot works well. Nothing was sent yet.',
    }),
    size: (name: string) => ({
      title: `“${name}” is larger than 5 MB`,
      next: 'Choose a smaller one, or a part of it. Nothing was sent yet.',
    }),
    count: { title: 'Those are more than 5 files', next: 'Choose the 5 that say most. Nothing was sent yet.' },
    whole: {
      title: 'The files are too large',
      next: 'Up to 5 files of 5 MB can be sent at once. Nothing was sent yet.',
    },
    later: {
      title: 'No files can be taken right now',
      next: 'Send your message without files, or try again later. Nothing was sent yet.',
    },
    unreadable: { title: 'The form did not arrive whole', next: 'Send it once more. Nothing was sent yet.' },
  },
  another: 'Write another message',
  sent: 'Your message is on its way. We answer by mail.',
  receiptComes:
    'A receipt with the number of your request and a link to follow it goes to the address that you gave. Up to three a day are sent to one address.',
  ticket: {
    title: (number: string) => `Your request ${number}`,
    open: {
      support: 'We have your message and will answer by mail.',
      person: 'Support has answered and waits for you.',
    },
    closed: 'This request is closed. Write again, and it is open once more.',
    thread: 'What was written',
    you: 'You wrote',
    byForm: 'Through the contact form; who wrote it is not verified',
    support: 'Support',
    system: 'Your request',
    happened: {
      closed: 'Support closed the request.',
      solved: 'You closed the request: it is solved.',
      reopened: 'The request is open again.',
    } as Record<string, string>,
    files: 'Files',
    fileGone: (name: string) => `${name} (removed)`,
    write: 'Write back',
    details: 'Your message',
    detailsHint: 'Never send a password, a code or a key.',
    go: 'Send',
    solved: 'It is solved',
    solvedHint: 'Closes the request. You can write again for 90 days.',
    said: {
      sent: 'Your message is on its way. We answer by mail.',
      solved: 'Your request is closed. We are glad that it is solved.',
    } as Record<string, string>,
    keep: 'Whoever has the link of your mail can read this page and write here. Do not pass it on.',
    empty: { title: 'Your message is still empty', next: 'Write what you want to tell us.' },
    newerOpen: {
      title: 'You have a newer request',
      next: 'Write there: its link is in the newest mail from us. Nothing was sent.',
    },
    noLink: {
      title: 'This link leads to no request',
      next: 'It may be too old, or not complete. Open it once more from the newest mail, or write to us anew.',
    },
    otherLink: {
      title: 'Another request was opened in this browser',
      next: 'So nothing was sent. Open the link of the mail that you mean once more, and send your message there.',
    },
    anew: 'Write to us anew',
  },
  receipt: {
    subject: (number: string, platform: string) => `${number}: ${platform} support has your message`,
    heading: 'We have your message',
    number: (number: string) =>
      `Your request has the number ${number}. Have it at hand if you phone us. A person reads your message and answers by mail.`,
    admin: (company: string) => `An admin of ${company} can help you sooner with two-factor login.`,
    askAdmins:
      'Sign in with your password. On the page that asks for the code choose “I lost or changed my phone”, and ask your company there.',
    askInPerson: 'Ask in person: an admin can send you a new link for setting it up.',
    go: 'Follow your request',
    after: 'The link opens your request for whoever has it, so do not pass it on.',
    objectionHeading: 'You did not write to us?',
    objectionText:
      'Somebody typed your address into our contact form. That changes nothing in your account, and you have to do nothing.',
  },
  mail: {
    go: 'Open the ticket',
    subject: (number: string, topic: string, name: string) => `${number}: ${topic} (${name})`,
    heading: (topic: string) => topic,
    from: 'From',
    company: 'Company',
    when: 'When',
    page: 'Came from',
    reason: 'Reason code',
    files: 'Files',
    number: 'Number',
    byForm: 'This message came through the contact form. The address was typed by the sender and is not verified.',
    byLink:
      'This message came through the link that was mailed about the request. Whoever has that mail can write; who that is, is not verified.',
  },
}
export type Words = typeof en

export const messages: Messages<Words> = { en, de, es }
