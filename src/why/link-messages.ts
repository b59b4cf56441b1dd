import type { Explanation } from '../web/reasons.ts'
import type { Words } from './messages.ts'

/** Links from mails, and the mails themselves. */
export const en = {
  'mail-limit': {
    title: 'No further mail for now',
    why: 'Mails that anybody can ask for are limited, so that nobody can fill a mailbox of somebody else. Earlier codes and links stay valid.',
    next: 'Look into the mailbox, also under spam: the last mail still works. The page says when the next one can go out.',
    helper: 'If no mail ever arrives, the mail server of your company may hold it back. Its administrator can tell.',
  },
  'unknown-link': {
    title: 'The link is not complete',
    why: 'Part of the address is missing, as it happens when a mail breaks it into two lines.',
    next: 'Open it from the mail once more, or copy the whole address.',
  },
  'used-link': {
    title: 'The link was used already',
    why: 'A link from a mail works once. What it was for has happened.',
    next: 'Sign in. If that does not work, or it was not you who used it, ask support.',
    helper: 'Whoever sent the link can send another.',
  },
  'withdrawn-link': {
    title: 'The link was withdrawn',
    why: 'A newer link took its place, or whoever sent it took it back.',
    next: 'Look for a newer mail.',
    helper: 'Whoever sent the link can send another.',
  },
  'expired-link': {
    title: 'The link is too old',
    why: 'Links end after a time, so that an old mailbox opens nothing.',
    next: 'Ask for a new one: on the page where you asked for it, or whoever invited you.',
    helper: 'Whoever sent the link can send another.',
  },
  'other-link': {
    title: 'Two links in one browser',
    why: 'Another mail’s link was opened in this browser after this page had been shown. Nothing was done, so that it does not happen to the wrong account.',
    next: 'Open the link that you mean once more, and press its button then.',
  },
  'link-used-up': {
    title: 'The five tries of this link are used up',
    why: 'The link gave this browser five tries of its own.',
    next: 'Choose a new password with “Forgot your password?”, or wait as the sign-in page says.',
  },
  'other-account': {
    title: 'The invitation is for another account',
    why: 'Somebody else is signed in in this browser than the invitation was sent to.',
    next: 'Log out, open the link of the mail once more, and sign in with the address it was sent to.',
  },
  'inviter-gone': {
    title: 'The invitation no longer counts',
    why: 'Whoever sent it is no admin of that company any more.',
    next: 'Ask another admin of the company to invite you.',
    helper: 'An admin of the company can send a new invitation from the Members page.',
  },
  'older-factor': {
    title: 'There is nothing left to stop',
    why: 'After the change somebody signed in with a factor that is older than it. So the owner of the account has seen it, and the link has done its work.',
    next: 'If you did not sign in yourself, change your password and tell support.',
    helper: 'Support can look at what happened to the account.',
  },
  'nothing-left': {
    title: 'There is nothing left to take back',
    why: 'What the link would have undone has changed since, or was undone in another way.',
    next: 'Look at the activity in your profile. If something there was not you, tell support.',
  },
} satisfies Partial<Record<Explanation, Words>>

export type LinkWords = Record<keyof typeof en, Words>
