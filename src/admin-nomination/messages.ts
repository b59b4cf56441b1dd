import type { Messages } from '../web/language.ts'
import { de } from './messages.de.ts'
import { es } from './messages.es.ts'

type Refused = Record<'title' | 'next', string>
interface Line {
  what: string
  more: string
}
interface Told {
  subject: (company: string) => string
  heading: string
  text: (name: string, address: string, company: string) => string
}

export interface Words {
  title: (name: string) => string
  lead: string
  waiting: { title: string; go: string }
  form: {
    lines: (wait: string) => Line[]
    danger: string
    company: string
    reason: string
    reasonHint: (name: string) => string
    go: string
  }
  own: Refused
  notVerified: Refused
  none: (name: string) => Refused
  unknownCompany: Refused
  changed: Refused
  section: { title: string; text: string; go: string }
  /** To whoever led the company until lately. */
  mail: {
    asked: Told
    done: Told
    when: string
    objection: { heading: string; text: string; link: string }
  }
}

const en: Words = {
  title: (name) => `Make ${name} a company admin`,
  lead: 'For a company that nobody leads: no admin is active with two-factor login that works.',
  waiting: { title: 'A request waits', go: 'Look at the request' },
  form: {
    lines: (wait) => [
      { what: 'A second person of support has to approve it.', more: 'Not whoever asks, and not the person itself.' },
      { what: 'Then it waits.', more: `For ${wait}. If the company has an admin by then, nothing happens.` },
      {
        what: 'Every step is told.',
        more: 'To the person at every address, with a link that stops it, and to members who were admins until lately.',
      },
    ],
    danger:
      'An admin reads who works there, resets two-factor login and invites people. Ask the company on a way that did not come from the caller.',
    company: 'Company without an admin',
    reason: 'Reason',
    reasonHint: (name) => `Goes into the audit trail. ${name} sees it as well.`,
    go: 'Ask for it',
  },
  own: { title: 'Nobody nominates themselves', next: 'A colleague can ask for it.' },
  notVerified: {
    title: 'The caller is not verified',
    next: 'This begins with a caller whose three words were right in the last 24 hours. Verify the caller on the page of the ticket.',
  },
  none: (name) => ({
    title: `${name} belongs to no company without an admin`,
    next: 'Where an admin is there, the admin appoints. Whoever becomes an admin has two-factor login on.',
  }),
  unknownCompany: { title: 'Choose one of the companies', next: 'Nothing was changed.' },
  changed: { title: 'Something changed meanwhile', next: 'This page says how it stands now.' },
  section: {
    title: 'A new company admin',
    text: 'The person belongs to a company that nobody leads.',
    go: 'Make the person a company admin',
  },
  mail: {
    asked: {
      subject: (company) => `${company}: somebody is to become the admin`,
      heading: 'Support was asked to make somebody an admin',
      text: (name, address, company) =>
        `Nobody leads ${company} at the moment. Support was called and asked to make ${name} (${address}) an admin. Two people of support have to agree, and then it waits.`,
    },
    done: {
      subject: (company) => `${company} has a new admin`,
      heading: 'Somebody was made an admin by support',
      text: (name, address, company) =>
        `${name} (${address}) is an admin of ${company} from now on, as two people of support had decided.`,
    },
    when: 'When',
    objection: {
      heading: 'That must not be?',
      text: 'You led this company until lately. If you know why it must not happen, tell support at once.',
      link: 'Write to support',
    },
  },
}

export const messages: Messages<Words> = { en, de, es }
