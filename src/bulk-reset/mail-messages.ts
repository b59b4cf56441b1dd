import type { Messages } from '../web/language.ts'
import { de } from './mail-messages.de.ts'
import { es } from './mail-messages.es.ts'
import type { Ending } from './store.ts'

interface Mail {
  subject: (platform: string) => string
  heading: string
  text: (company: string) => string
}

/** To the admins of the company. The members get the mail of the reset itself. */
export interface MailWords {
  facts: Record<'by' | 'approvedBy' | 'reason' | 'members' | 'until' | 'reset' | 'leftOut', string>
  opened: Mail & { decide: string }
  ended: Mail
  because: Record<Ending, string>
  button: string
}

const en: MailWords = {
  facts: {
    by: 'Asked by',
    approvedBy: 'Approved by',
    reason: 'Reason',
    members: 'Members',
    until: 'Open until',
    reset: 'Were reset',
    leftOut: 'Left out',
  },
  opened: {
    subject: (platform) => `${platform}: a reset of several members needs a second person`,
    heading: 'A reset of several members needs a second person',
    text: (company) => `The two-factor login of several members of ${company} is to be reset.`,
    decide:
      'One admin more has to approve it; until then nobody is reset. Ask whoever asked for it first, in person or on a number that you know. Every other admin can refuse it.',
  },
  ended: {
    subject: (platform) => `${platform}: a reset of several members has ended`,
    heading: 'A reset of several members has ended',
    text: (company) => `A reset of two-factor login of several members of ${company} has ended.`,
  },
  because: {
    'took-effect': 'It was carried out, as two people had decided. The page says what became of each member.',
    refused: 'One of the admins refused it.',
    withdrawn: 'Whoever had asked for it withdrew it.',
    expired: 'In 7 days nobody approved it.',
    overtaken: 'One of the people who decided lost the role.',
  },
  button: 'Look at the request',
}

export const mailMessages: Messages<MailWords> = { en, de, es }
