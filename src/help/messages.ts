import type { Messages } from '../web/language.ts'

const en = {
  help: 'Help',
  title: 'Help',
  lead: 'How signing in works, and what to do when it does not.',
  onThisPage: 'On this page',
  more: 'Need more help?',
  contact: 'Contact support',
  articles: { 'two-factor-authentication': 'Two-factor login' },
  policy: {
    none: 'Whether and from when two-factor login is required stands in your profile.',
    optional: 'From the date above nobody signs in without a code. Until then you can switch it on yourself.',
    required: 'Nobody signs in without a code.',
  },
}

export const messages: Messages<typeof en> = { en }
