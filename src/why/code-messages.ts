import type { Explanation } from '../web/reasons.ts'
import type { Words } from './messages.ts'

/** Codes, passwords, and the waits after wrong ones; entries and sessions. */
export const en = {
  'wrong-code': {
    title: 'The code was not accepted',
    why: 'It is not the code that belongs to this account now, or it was used already. A code works once, so that nobody who looked over your shoulder can use it after you.',
    next: 'Wait until the app shows the next code, and look for the entry that the page names: many people have several. Nobody loses an account by a wrong code.',
    helper:
      'If no code is ever accepted, the phone may have lost the entry. Then a company admin, or support, can let you set up two-factor login anew.',
  },
  'malformed-code': {
    title: 'That was no whole code',
    why: 'A code of an authenticator app has 6 digits, a code from a mail has 8.',
    next: 'Type the digits; spaces and hyphens do not matter.',
  },
  'clock-off': {
    title: 'The clock of the phone is wrong',
    why: 'Codes are made from the time. The code was right, but for another moment, so the phone’s clock is slow or fast. It was refused and cannot be used later either.',
    next: 'Switch on automatic date and time in the settings of the phone, wait for the next code, and enter it.',
    helper: 'Nothing has to be reset: a new set-up on a phone with a wrong clock fails in the same way.',
  },
  'old-entry': {
    title: 'The code came from an older entry',
    why: 'Two-factor login was set up anew after this entry was made, so its codes no longer count. They are recognised for 30 days, to be able to tell you.',
    next: 'Open the app, look for the newer entry for this account, and use its code. Then delete the older one.',
    helper:
      'If there is no newer entry, and you did not set it up anew yourself, tell support: somebody else may have done so.',
  },
  'code-of-that-entry': {
    title: 'The code was of the entry that is to go',
    why: 'To take an entry away, a code of another one is asked for: it proves that you can still sign in afterwards.',
    next: 'Enter a code of the entry that stays.',
  },
  'code-used-up': {
    title: 'This code can no longer be tried',
    why: 'A code from a mail may be mistyped five times. After that it no longer works, so that nobody can guess it.',
    next: 'Ask for a new one on the page, and use the newest mail.',
  },
  'enrolment-pass': {
    title: 'The enrolment pass was not accepted',
    why: 'A pass has six groups of four signs. It works once, for one hour from when it was shown, only for its person, and only for the set-up that it was agreed for; a newer one ends it, and so does “This was not me”. One sign-in takes five tries.',
    next: 'Have it read to you once more, sign by sign. If it has run out or was used, ask for another one.',
  },
  'no-pass': {
    title: 'There is no pass for this account',
    why: 'An enrolment pass stands in for the mailed code where somebody has to set up two-factor login now. Where it is on, it has to be reset first; where it is optional, nothing is to be set up; and about admins, staff and people of several companies support decides.',
    next: 'Read on the page what stands in the way. Support helps where an admin cannot.',
  },
  'recovery-code': {
    title: 'The recovery code was not accepted',
    why: 'It has a sign too many or too few, it was used before, or a newer list replaced the one it stands on. Each recovery code works once.',
    next: 'Compare it sign by sign, or take another one of the newest list. Upper and lower case do not matter.',
    helper:
      'Whoever has no phone and no recovery code can be let in by a company admin, or by support where no admin can help.',
  },
  'wrong-password': {
    title: 'Address and password do not fit',
    why: 'We do not say which of the two is wrong, and answer the same where there is no account, so that nobody can find out who has one.',
    next: 'Look whether the keyboard types capitals, and whether the address is the one you were invited with. If you are not sure, choose a new password with “Forgot your password?”.',
    helper: 'Nobody can read your password or tell it to you, and nobody will ever ask you for it.',
  },
  'password-rules': {
    title: 'This password is not safe enough',
    why: 'It is too short, too long, the one of before, among the most used ones, or your name, your address or the platform’s name.',
    next: 'Take three or four words that have nothing to do with each other, or let a password manager make one.',
  },
  'password-too-short': {
    title: 'The password is too short to stand alone',
    why: 'Without two-factor login the password is all that protects the account. Then it must have 15 characters.',
    next: 'Choose a longer password first, then switch two-factor login off.',
  },
  wait: {
    title: 'Too many tries: a wait',
    why: 'After five wrong tries each further one waits a little longer, at most an hour, so that nobody can guess. Nothing is locked for good.',
    next: 'Wait as long as the page says, and then try once, with care. A browser in which you signed in before has tries of its own.',
    helper: 'Nobody can shorten the wait. If you did not try yourself, somebody else did: they are waiting, too.',
  },
  'network-waits': {
    title: 'Too many tries from your network',
    why: 'Many tries of yours or of others in the same network failed within an hour.',
    next: 'Wait as long as the page says, or use another network, such as that of your phone.',
    helper:
      'If a whole office is concerned, whoever runs the platform should look whether its proxy tells the addresses of people.',
  },
  'sum-reached': {
    title: 'Too many wrong codes in a year',
    why: 'There were 300 wrong codes for this account in a year. From then on codes count only in browsers that you signed in with before, because somebody may be guessing.',
    next: 'Use a browser in which you have signed in before, or a recovery code. Once inside, change your password with a code: that begins anew.',
    helper:
      'A company admin, or support, can reset two-factor login; that begins anew as well. Ask first who made so many tries.',
  },
  'browser-forgotten': {
    title: 'This browser is no longer known',
    why: 'There were 50 wrong tries in a row in it, so it counts as any other now.',
    next: 'Try again. It is known again once you have signed in.',
  },
  'second-factor-needed': {
    title: 'This page needs two-factor login',
    why: 'What can be done here reaches other people’s accounts. So it opens only to a session with a second factor.',
    next: 'Set up two-factor login from your profile, and sign in with it.',
  },
  'recovery-session': {
    title: 'This is not possible after a recovery code',
    why: 'A recovery code is for getting in and setting up a new app. For everything that concerns others, or takes a factor away, a code of the app is asked for.',
    next: 'Set up your app, log out, and sign in with its code.',
  },
  'too-many-authenticators': {
    title: 'There are as many entries as there can be',
    why: 'Each entry is one more thing to look after, so there can be three.',
    next: 'Remove one that you no longer use, then add the new one.',
  },
  'last-authenticator': {
    title: 'The last entry stays',
    why: 'Without it you could no longer sign in.',
    next: 'Add another one first, or move to the new phone; then this one goes.',
  },
  'wrong-codes': {
    title: 'Several wrong codes in a row',
    why: 'Somebody knew the password and entered codes that were not right. Often it is the owner, with an old entry or a wrong clock.',
    next: 'If it was you, look for the right entry in your app. If it was not you, somebody knows your password: change it now. Without your phone they did not get in.',
    helper: 'Support sees by which cause codes were refused in the last days.',
  },
} satisfies Partial<Record<Explanation, Words>>

export type CodeWords = Record<keyof typeof en, Words>
