import type { Explanation } from '../web/reasons.ts'
import type { Words } from './messages.ts'

/** Requests, calls, and what takes a second person. */
export const en = {
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
} satisfies Partial<Record<Explanation, Words>>

export type RequestWords = Record<keyof typeof en, Words>
