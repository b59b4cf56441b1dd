import type { Messages } from '../web/language.ts'
import type { Explanation } from '../web/reasons.ts'
import { en as code } from './code-messages.ts'
import { en as company } from './company-messages.ts'
import { en as link } from './link-messages.ts'
import { de } from './messages.de.ts'
import { es } from './messages.es.ts'
import { en as page } from './page-messages.ts'
import { en as request } from './request-messages.ts'

export interface Words {
  /** What was refused, as a heading. */
  title: string
  /** Why: what the product looked at, and what it protects. */
  why: string
  /** What the person can do. */
  next: string
  /** What a company admin or support can do for the person, where they can do something. */
  helper?: string
}

/** The same words for the person, the company admin and the support agent, so that all three speak of one thing. */
const en: {
  title: string
  lead: string
  code: string
  whyHeading: string
  next: string
  helper: string
  article: string
  contact: string
  notKnown: { title: string; next: string }
  explained: Record<Explanation, Words>
} = {
  title: 'Why was this refused?',
  lead: 'Everybody reads the same here: you, your company admin, and support.',
  code: 'Reason code',
  whyHeading: 'Why',
  next: 'What you can do',
  helper: 'What others can do for you',
  article: 'Read the article about it',
  contact: 'Ask support about this',
  notKnown: {
    title: 'There is no such reason code',
    next: 'Copy it from the page or the mail once more. It has small letters and hyphens only.',
  },
  explained: { ...code, ...link, ...company, ...request, ...page },
}

export type WhyMessages = typeof en
export const messages: Messages<typeof en> = { en, de, es }
