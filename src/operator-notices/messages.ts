import type { Messages } from '../web/language.ts'
import { de } from './messages.de.ts'
import { es } from './messages.es.ts'

const en = {
  when: 'When',
  person: 'Who',
  address: 'Address',
  unknown: {
    heading: 'You know nothing about this?',
    text: 'Ask the other operators. Whoever can run commands on the machine can do this; the audit log says when it happened.',
  },
  reset: {
    subject: (platform: string) => `${platform}: two-factor login of a person was reset by command`,
    heading: 'Two-factor login of a person was reset by command',
    text: (platform: string) =>
      `An operator of ${platform} used the way that needs nobody else. The person is told by mail and can stop it.`,
    reason: 'Reason',
  },
  staff: {
    subject: (platform: string) => `${platform}: somebody new helps to run it`,
    heading: 'Somebody new helps to run the platform',
    text: (platform: string) =>
      `An operator of ${platform} made an account that may do more than members and admins may.`,
    role: 'As',
    roles: { support: 'support agent', operator: 'operator' },
  },
  request: {
    subject: (platform: string) => `${platform}: a reset needs an operator`,
    heading: 'A reset needs an operator',
    text: (platform: string) =>
      `Two requests to reset this account of ${platform} were stopped by its person. A third waits for an operator as the second person. Call the person, on a number that you know, before you approve it.`,
    button: 'Look at the request',
  },
  date: {
    subject: (platform: string) => `${platform}: two-factor login is required later, or no longer`,
    heading: 'A date for two-factor login was moved back or taken away',
    text: (platform: string) =>
      `An operator of ${platform} changed from when on a code is required. Until then a password is enough for whoever has not set it up.`,
    byAdmin: (platform: string) =>
      `A company admin of a company on ${platform} changed from when on it requires a code. Until then a password is enough there for whoever has not set it up.`,
    whose: 'For',
    before: 'Until now',
    now: 'From now on',
    none: 'no date',
  },
  head: {
    subject: (platform: string, entry: string) => `${platform}: head of the audit chain, entry ${entry}`,
    heading: 'The head of the audit chain',
    text: (platform: string) =>
      `Every row of the audit log of ${platform} is in a chain of hashes. This is the end of the chain today; it stands for everything before it.`,
    keep: 'Keep this mail. If you ever doubt the log, “doorward audit verify --head” with the head below says whether anything before it was changed since.',
    entry: 'Entry',
    head: 'Head',
  },
}

export type Words = typeof en
export const messages: Messages<Words> = { en, de, es }
