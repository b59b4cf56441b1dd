import { de as code } from './code-messages.de.ts'
import { de as company } from './company-messages.de.ts'
import { de as link } from './link-messages.de.ts'
import type { WhyMessages } from './messages.ts'
import { de as page } from './page-messages.de.ts'
import { de as request } from './request-messages.de.ts'

export const de: WhyMessages = {
  title: 'Warum wurde das abgelehnt?',
  lead: 'Hier lesen alle dasselbe: Sie, Ihr Firmenadmin und der Support.',
  code: 'Begründungscode',
  whyHeading: 'Warum',
  next: 'Was Sie tun können',
  helper: 'Was andere für Sie tun können',
  article: 'Den Artikel dazu lesen',
  contact: 'Den Support danach fragen',
  notKnown: {
    title: 'Diesen Begründungscode gibt es nicht',
    next: 'Kopieren Sie ihn noch einmal von der Seite oder aus der E-Mail. Er besteht nur aus kleinen Buchstaben und Bindestrichen.',
  },
  explained: { ...code, ...link, ...company, ...request, ...page },
}
