import type { Messages } from '../web/language.ts'
import { de } from './messages.de.ts'
import { en } from './messages.en.ts'
import { es } from './messages.es.ts'
import type { ChangeName } from './change.ts'

export interface Words {
  objectionLink: string
  supportLink: string
  /** The box in the mail about each change. */
  objection: Record<ChangeName, { heading: string; text: string }>
  /** What happened, in a few words, and what stopping it does. */
  change: Record<ChangeName, { name: string; effect: string }>
  page: {
    title: string
    lead: (platform: string, address: string) => string
    /** Read by any admin of the company. */
    inCompany: (platform: string, address: string) => string
    go: string
    wasMe: string
    support: string
    once: string
  }
  refused: Record<'older-factor' | 'nothing-left' | 'last-admin', { title: string; next: string }>
  mail: {
    subject: (platform: string) => string
    heading: string
    text: (platform: string) => string
    change: string
    means: string
    when: string
    network: string
    objectionHeading: string
    objectionText: string
  }
  adminMail: AdminMail
  /** What was done in a company may have been stopped by any of its admins. */
  companyMail: AdminMail
}
interface AdminMail {
  subject: (name: string) => string
  heading: string
  text: (name: string, email: string, platform: string) => string
  advice: string
}

export const messages: Messages<Words> = { en, de, es }
