import type { Messages } from '../web/language.ts'
import type { Explanation } from '../web/reasons.ts'
import { de } from './messages.de.ts'
import { es } from './messages.es.ts'

interface Words {
  /** What was refused, as a heading. */
  title: string
  /** Why: what the product looked at, and what it protects. */
  why: string
  /** What the person can do. */
  next: string
  /** What a company admin or support can do for the person, where they can do something. */
  helper?: string
}

/** The same words for the person, the company admin and the support agent, so that all three speak of one thing. */
const en: {
  title: string
  lead: string
  code: string
  whyHeading: string
  next: string
  helper: string
  article: string
  contact: string
  notKnown: { title: string; next: string }
  explained: Record<Explanation, Words>
} = {
  title: 'Why was this refused?',
  lead: 'Everybody reads the same here: you, your company admin, and support.',
  code: 'Reason code',
  whyHeading: 'Why',
  next: 'What you can do',
  helper: 'What others can do for you',
  article: 'Read the article about it',
  contact: 'Ask support about this',
  notKnown: {
    title: 'There is no such reason code',
    next: 'Copy it from the page or the mail once more. It has small letters and hyphens only.',
  },
  explained: {
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
    'has-admin': {
      title: 'There is no company without an admin for this person',
      why: 'Support makes somebody an admin only where nobody leads the company: no other admin is active with two-factor login that works. And only an active member whose own two-factor login is on.',
      next: 'Where there is an admin, the admin appoints. Whoever has not set up two-factor login does that first.',
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
    'feedback-limit': {
      title: 'Many answers about articles from your network',
      why: 'In an hour 60 people of one network can say whether an article was helpful, so that nobody can say it for everybody.',
      next: 'Wait as long as the page says, and send your answer then. To get help, write to support: that is not limited by it.',
    },
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
    'email-taken': {
      title: 'Another account has this address',
      why: 'An address belongs to one account.',
      next: 'Use another address, or sign in with the account that has this one.',
      helper: 'Support can say what to do when an old account still has your address.',
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
    'no-admin': {
      title: 'No company admin can help right now',
      why: 'None counts: an admin must be somebody else, active, and have a working second factor.',
      next: 'Ask support, who look more closely because they do not know you.',
      helper: 'Support can reset two-factor login with two people and a wait.',
    },
    'request-open': {
      title: 'This was asked for already',
      why: 'Somebody has asked, and it goes on by itself. Asking twice makes nothing faster.',
      next: 'Look into your mailbox: a mail says what comes next and when.',
      helper: 'The admins of the company, or support, see what is asked and who may decide.',
    },
    'not-an-admin': {
      title: 'This is for admins of the company',
      why: 'The page belongs to the company in use, and you are no admin there, or are not any more.',
      next: 'If you have several companies, switch to the one whose admin you are. Otherwise ask an admin.',
      helper: 'An admin can make you one from the Members page.',
    },
    'not-a-member': {
      title: 'This needs an active member',
      why: 'The person is no member of this company, has not accepted the invitation yet, or is disabled.',
      next: 'Look at the person’s row on the Members page: it says where they stand.',
    },
    'already-there': {
      title: 'This person is there already',
      why: 'They are a member of the company, or have an invitation that still counts.',
      next: 'Look for them on the Members page, or send the invitation again.',
    },
    'last-admin': {
      title: 'A company keeps one admin',
      why: 'Without one nobody could help its members any more.',
      next: 'Make somebody else an admin first.',
    },
    'own-account': {
      title: 'Not for your own account',
      why: 'What gets people in is never decided by the person alone, or whoever has your session could do so as well.',
      next: 'Use your profile, or ask another admin.',
      helper: 'Another admin of the company can do this for you.',
    },
    'managed-elsewhere': {
      title: 'Another company looks after this account',
      why: 'Only the admins of the company that manages an account can reset it.',
      next: 'The person can ask the admins of that company, or support.',
      helper: 'The person can move the account to another of their companies in the profile.',
    },
    'nothing-to-reset': {
      title: 'There is nothing to reset',
      why: 'The person has no two-factor login, has not set it up yet, has not accepted the invitation, or is disabled.',
      next: 'Look at the person’s row: what helps instead stands on the page.',
    },
    'no-second-person': {
      title: 'This takes somebody else',
      why: 'Two people decide, and neither may depend on the other: not whoever asked, not whom they made an admin, not an admin of less than seven days.',
      next: 'Ask one of the people whom the page names.',
      helper: 'Where nobody else can decide, the person can ask support.',
    },
    'factor-used': {
      title: 'A code was used since the call',
      why: 'Whoever called support said that the phone is gone, and since then somebody used a code of it.',
      next: 'If it was you, you need no reset. If not, somebody has your phone: tell support at once.',
      helper: 'Verify the caller again and ask who used the code. If in doubt, suspend the account.',
    },
    'waits-for-admin': {
      title: 'An admin of the company was asked',
      why: 'Where a company has an admin who can help, support asks there first whether the caller is who they say.',
      next: 'Ask an admin of your company to answer. Without an answer support can go on after some days.',
      helper: 'An admin confirms or refuses among the requests of the company.',
    },
    'refused-by-admin': {
      title: 'An admin of the company said no',
      why: 'Support asked whether the caller is who they say, and an admin of the company refused.',
      next: 'Talk to an admin of your company: an admin can reset your account. Or write to support once more.',
      helper: 'The admin can reset the account under Members.',
    },
    'support-decides': {
      title: 'Support decides about this',
      why: 'Support was called by somebody who knew the password, so two people of support approve it. Admins of the company can only refuse it.',
      next: 'Call the person, on a number that you know. If it was somebody else who called, refuse it.',
      helper: 'Another agent or an operator approves it on the desk.',
    },
    'needs-operator': {
      title: 'This takes an operator',
      why: 'Requests for this account were stopped twice within 14 days, so somebody may be trying to take it.',
      next: 'Wait: the operators have been told. If you are in a hurry, tell support.',
      helper: 'An operator can look at the request and decide.',
    },
    over: {
      title: 'This has been decided already',
      why: 'Somebody else decided, or it was stopped, or it ended by itself.',
      next: 'Open the page again: it shows what happened.',
    },
    'not-yours': {
      title: 'Only whoever asked can withdraw it',
      why: 'A withdrawal is the word of the person who asked. Others refuse.',
      next: 'Refuse it instead, if you think it is wrong.',
    },
    'later-than-platform': {
      title: 'The date is later than the platform’s',
      why: 'A company can require two-factor login earlier than everybody, never later.',
      next: 'Choose a date before the one that the page names.',
      helper: 'Operators of the platform can give single people more time.',
    },
    'changed-meanwhile': {
      title: 'Somebody else has changed this meanwhile',
      why: 'What you saw is no longer what is stored. Nothing was overwritten.',
      next: 'Look at the page as it is now, and decide again.',
    },
    'no-call': {
      title: 'Nobody at support waited for this ticket number',
      why: 'An agent of support whom you called begins, and then says so. Without that a right password shows nothing here, so that nobody is led to read words to a stranger.',
      next: 'Compare the ticket number with the person on the phone. If you did not call support yourself, hang up and change your password.',
    },
    'call-not-needed': {
      title: 'There was nothing that a call could do',
      why: 'Two-factor login is off for this account and nothing requires it, so nobody has to prove to support on the phone who is calling.',
      next: 'Sign in with your address and your password. If that does not work, write to support.',
    },
    'caller-not-verified': {
      title: 'The caller could not be verified',
      why: 'A ticket is tied to an account only by the three words that the account’s password has shown within the last 15 minutes. Five wrong tries, a new beginning or a stop link end that.',
      next: 'Nothing has changed for the account. Whoever called can ask the agent to begin anew, and enter the password once more.',
      helper: 'An agent begins anew only while the caller is on the line, and never helps with a word.',
    },
    'ticket-closed': {
      title: 'The ticket was closed',
      why: 'What is done for an account is done from an open ticket, so that it can be read there later.',
      next: 'Write to support once more, or let the agent open the ticket again.',
    },
    'wrong-codes': {
      title: 'Several wrong codes in a row',
      why: 'Somebody knew the password and entered codes that were not right. Often it is the owner, with an old entry or a wrong clock.',
      next: 'If it was you, look for the right entry in your app. If it was not you, somebody knows your password: change it now. Without your phone they did not get in.',
      helper: 'Support sees by which cause codes were refused in the last days.',
    },
    'admins-silent': {
      title: 'No company admin has answered',
      why: 'The admins of the company were asked for help a day ago, and nothing has happened since.',
      next: 'Ask them in person if you can. Otherwise ask support, who may help now.',
      helper: 'An admin of the company resets two-factor login with the key symbol on the Members page.',
    },
    'request-ended': {
      title: 'A request for a reset has ended',
      why: 'It was refused or withdrawn, nobody decided in time, a code of the old factor was used, or the account changed meanwhile. Two-factor login stays as it is.',
      next: 'If you can sign in, nothing is left to do. If you still cannot, ask your company admin, or support.',
      helper: 'The request can be opened again. Where its owner stopped it twice in 14 days, an operator decides.',
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
  },
}

export type WhyMessages = typeof en
export const messages: Messages<typeof en> = { en, de, es }
