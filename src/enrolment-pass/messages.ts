import type { Messages } from '../web/language.ts'
import { de } from './messages.de.ts'
import { es } from './messages.es.ts'

interface Told {
  subject: (platform: string) => string
  heading: string
  text: (platform: string, until: string) => string
}

export interface Words {
  mail: { ready: Told; shown: Told; what: string; openedBy: string; decidedBy: string; shownBy: string; when: string }
}

const en: Words = {
  mail: {
    ready: {
      subject: (platform) => `A pass for setting up two-factor login on ${platform} can be shown`,
      heading: 'An enrolment pass can be shown',
      text: (platform, until) =>
        `Two people have agreed to help you set up two-factor login on ${platform} without a code from this mailbox. Until ${until} one of them can have the pass shown and read it to you.`,
    },
    shown: {
      subject: (platform) => `A pass for setting up two-factor login on ${platform} was shown`,
      heading: 'An enrolment pass was shown',
      text: (platform, until) =>
        `The pass for setting up two-factor login on ${platform} was shown to the person named below. It works once, until ${until}.`,
    },
    what: 'Together with your password it lets an authenticator app be set up, in place of the code that we mail here. On its own it opens nothing.',
    openedBy: 'Asked for by',
    decidedBy: 'Approved by',
    shownBy: 'Shown to',
    when: 'When',
  },
}

export const messages: Messages<Words> = { en, de, es }
