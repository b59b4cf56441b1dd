import type { Messages } from '../web/language.ts'
import { de } from './messages.de.ts'
import { es } from './messages.es.ts'
import type { PageRefusal } from './page.ts'
import type { Reason } from './stuck.ts'

export interface Words {
  title: string
  lead: string
  help: string
  nowTitle: string
  platform: (words: string) => string
  own: (words: string) => string
  noOwn: string
  change: string
  from: string
  fromHint: string
  zone: string
  zoneHint: string
  show: string
  clear: string
  save: string
  saveClear: string
  cancel: string
  said: Record<'set' | 'cleared', string>
  refused: Record<PageRefusal, { title: string; next: string }>
  preview: {
    title: (instant: string) => string
    clearTitle: string
    clearText: string
    atOnce: string
    mailIsOff: string
    noHelper: string
    stuck: (count: string) => string
    nobodyStuck: string
    asked: (count: string) => string
    nobodyAsked: string
    askedWhat: string
    elsewhere: (count: string) => string
    elsewhereWhy: string
    more: (count: string) => string
    you: string
    reasons: Record<Reason, string>
  }
  mail: Record<
    'heading' | 'before' | 'now' | 'by' | 'none' | 'objectionHeading' | 'objectionText' | 'objectionLink',
    string
  > &
    Record<'subject' | 'set' | 'cleared', (company: string) => string> & { operator: (platform: string) => string }
}

const en: Words = {
  title: 'Two-factor login in your company',
  lead: 'Your company can require a code from everybody earlier than the platform does, never later.',
  help: 'What to do in the weeks before, step by step',
  nowTitle: 'In force now',
  platform: (words) => `Everybody on the platform: ${words}`,
  own: (words) => `Your company: ${words}`,
  noOwn: 'Your company has no date of its own: that of the platform counts.',
  change: 'A date for your company',
  from: 'Required from',
  fromHint: 'Day and time. From then on nobody gets in without a code, and sessions without one end.',
  zone: 'Time zone',
  zoneHint: 'For example Europe/Berlin',
  show: 'Show who would be asked',
  clear: 'Take the date of your company away',
  save: 'Set this date',
  saveClear: 'Take the date away',
  cancel: 'Cancel',
  said: {
    set: 'The date is set. All admins of your company are told by e-mail.',
    cleared: 'Your company has no date of its own any more. All its admins are told by e-mail.',
  },
  refused: {
    'not-a-time': { title: 'That is no date', next: 'Choose a day and a time, such as 6 February 2027, 00:00.' },
    'unknown-zone': { title: 'That time zone is not known', next: 'Use a name such as Europe/Berlin.' },
    'time-does-not-exist': {
      title: 'This time does not exist',
      next: 'The clocks are set forward over it that night. Choose an hour earlier or later.',
    },
    'later-than-platform': {
      title: 'The platform asks earlier',
      next: 'Your company can require two-factor login earlier than the platform, not later. Choose an earlier date.',
    },
    'changed-meanwhile': {
      title: 'The date has changed meanwhile',
      next: 'Somebody changed it after you had looked. Here is the preview as it is now; nothing was saved yet.',
    },
    'not-allowed': {
      title: 'You may no longer do this',
      next: 'Your role or your session changed. Open the page again.',
    },
  },
  preview: {
    title: (instant) => `If it were required from ${instant}`,
    clearTitle: 'Without a date of your own',
    clearText:
      'The date of the platform counts for your people. Where a code is no longer required, a password is enough for whoever has not set it up.',
    atOnce: 'That time has come already: it acts at once, on open sessions too.',
    mailIsOff: 'No mail server is set up here. Set-up needs a code by e-mail, so nobody could do it.',
    noHelper:
      'No admin of your company has two-factor login set up. Until one has, nobody can help whoever loses the phone.',
    stuck: (count) => `Would be stuck: ${count}`,
    nobodyStuck: 'Nobody, as far as we can see.',
    asked: (count) => `Would be asked to set it up: ${count}`,
    nobodyAsked: 'Everybody whose account your company manages has it already.',
    askedWhat: 'At the next sign-in after that, with password and a code by e-mail.',
    elsewhere: (count) => `Managed by another company or none: ${count}`,
    elsewhereWhy: 'The date counts for them, too. How they stand, their own company sees.',
    more: (count) => `and ${count} more`,
    you: 'you',
    reasons: {
      'not-activated': 'Has never accepted the invitation.',
      'no-password': 'Has no password that works; a new one is chosen by e-mail first.',
      'mail-fails': 'E-mails to this address could not be delivered lately.',
      'no-helper': 'No other admin could help.',
    },
  },
  mail: {
    subject: (company) => `${company}: the date for two-factor login has changed`,
    heading: 'The date of your company has changed',
    set: (company) => `From the date below on, everybody in ${company} needs a code to sign in.`,
    cleared: (company) => `${company} has no date of its own any more; that of the platform counts.`,
    before: 'Until now',
    now: 'From now on',
    by: 'By',
    none: 'no date',
    operator: (platform) => `the operator of ${platform}`,
    objectionHeading: 'You know nothing about this?',
    objectionText: 'Ask the other admins. Each of you can change the date again.',
    objectionLink: 'Open the page',
  },
}

export const messages: Messages<Words> = { en, de, es }
