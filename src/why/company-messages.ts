import type { Explanation } from '../web/reasons.ts'
import type { Words } from './messages.ts'

/** Members, admins, and what a company decides. */
export const en = {
  'has-admin': {
    title: 'There is no company without an admin for this person',
    why: 'Support makes somebody an admin only where nobody leads the company: no other admin is active with two-factor login that works. And only an active member whose own two-factor login is on.',
    next: 'Where there is an admin, the admin appoints. Whoever has not set up two-factor login does that first.',
  },
  'email-taken': {
    title: 'Another account has this address',
    why: 'An address belongs to one account.',
    next: 'Use another address, or sign in with the account that has this one.',
    helper: 'Support can say what to do when an old account still has your address.',
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
  'later-than-platform': {
    title: 'The date is later than the platform’s',
    why: 'A company can require two-factor login earlier than everybody, never later.',
    next: 'Choose a date before the one that the page names.',
    helper: 'Operators of the platform can give single people more time.',
  },
} satisfies Partial<Record<Explanation, Words>>

export type CompanyWords = Record<keyof typeof en, Words>
