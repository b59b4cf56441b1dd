import type { Explanation } from '../web/reasons.ts'
import type { Words } from './messages.ts'

/** Forms, addresses, and what goes wrong on the way. */
export const en = {
  form: {
    title: 'Something in the form cannot be taken yet',
    why: 'A field is empty, too long, or cannot be read. Nothing was changed, and what you typed is still there, except passwords and codes.',
    next: 'The sentence above the form and the line at the field say what is missing. Mend it and send the form again.',
  },
  file: {
    title: 'A file cannot be sent to support',
    why: 'Support takes up to 5 files of 5 MB: pictures (PNG, JPEG, GIF, WebP, HEIC), PDF and plain text. What a file is, its contents say, not its name. Together all files may only take up so much room. Nothing was sent, and what you typed is still there.',
    next: 'Send a screenshot or a smaller part of the file, or send your message without files. Browsers do not keep chosen files, so choose them once more.',
  },
  'form-broken': {
    title: 'The form did not arrive whole',
    why: 'The connection broke off, or a program sent something that cannot be read as a form. Nothing was sent.',
    next: 'Send it once more, without large files if the connection is slow.',
  },
  'feedback-limit': {
    title: 'Many answers about articles from your network',
    why: 'In an hour 60 people of one network can say whether an article was helpful, so that nobody can say it for everybody.',
    next: 'Wait as long as the page says, and send your answer then. To get help, write to support: that is not limited by it.',
  },
  'changed-meanwhile': {
    title: 'Somebody else has changed this meanwhile',
    why: 'What you saw is no longer what is stored. Nothing was overwritten.',
    next: 'Look at the page as it is now, and decide again.',
  },
  'not-found': {
    title: 'There is no such page',
    why: 'The address is not one of ours, or what it led to is not yours to see; the answer is the same.',
    next: 'Check the address, or begin at your profile.',
  },
  'not-possible': {
    title: 'This does not fit the state of the account',
    why: 'The page was for a moment that has passed, such as a switch that is on already.',
    next: 'Open your profile: it shows what you can do now.',
  },
  'other-origin': {
    title: 'The form came from another website',
    why: 'Another website may have tried to act in your name. Nothing was changed.',
    next: 'Open the page here yourself and try again. If that fails, a privacy add-on of the browser may hide where the form came from.',
  },
  'stale-form': {
    title: 'The form was of an earlier session',
    why: 'Each form belongs to one session. You have signed in anew, or in another tab.',
    next: 'Open the page again and send the form once more.',
  },
  'too-large': {
    title: 'That was too much',
    why: 'Forms have a limit, so that nobody can fill the memory of the server.',
    next: 'Send less text, or fewer and smaller files.',
  },
  busy: {
    title: 'Too many people at once',
    why: 'Checking passwords takes time on purpose, and many are being checked right now.',
    next: 'Wait a few seconds and try again.',
  },
  unavailable: {
    title: 'Our records cannot be reached',
    why: 'When we cannot look something up we keep the door closed, for everybody.',
    next: 'Try again in a minute. Logging out works even now.',
    helper: 'Whoever runs the platform has to look at its database.',
  },
  broken: {
    title: 'A mistake of ours',
    why: 'Something happened that should not happen. Nothing was changed.',
    next: 'Try again. If it happens again, tell support the number on the page.',
    helper: 'Whoever runs the platform finds the number in its log.',
  },
} satisfies Partial<Record<Explanation, Words>>

export type PageWords = Record<keyof typeof en, Words>
