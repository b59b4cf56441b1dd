import { normaliseAddress } from '../accounts/index.ts'
import type { Config } from '../config.ts'
import type { Ctx } from '../web/context.ts'
import { oneLine, type Form } from '../web/form.ts'
import { say } from '../web/language.ts'
import { isReason, type Reason } from '../web/reasons.ts'
import type { Refusal } from '../web/refusal.ts'
import { messages } from './messages.ts'
import type { FileProblem } from './receive-files.ts'

/** What somebody typed into the form, bounded, and where they came from. */
export interface Message {
  topic: string
  name: string
  email: string
  company: string
  details: string
  /** A path of ours; '' for none. */
  from: string
  why: Reason | undefined
}

const MOST_DETAILS_SIGNS = 10_000
const MOST_LINE_SIGNS = 300
/** Of name and company: what is longer is no name, and goes into lists and mails. */
const MOST_NAME_SIGNS = 100

export function readMessage(form: Form): Message {
  const line = (name: string, most = MOST_LINE_SIGNS) => oneLine(form.text(name)).slice(0, most).trim()
  return {
    topic: line('topic'),
    name: line('name', MOST_NAME_SIGNS),
    email: line('email'),
    company: line('company', MOST_NAME_SIGNS),
    details: readDetails(form),
    from: pathOfOurs(line('from')),
    why: reasonOf(form.text('why')),
  }
}

/** Many lines of a person's own words: control signs out, those that turn text around as well; line ends kept. */
export const readDetails = (form: Form): string =>
  form
    .text('details')
    .slice(0, MOST_DETAILS_SIGNS)
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .replace(/[\p{Cc}\p{Bidi_Control}](?<![\n\t])/gu, '')

/** An empty form, with where the person came from: by the address of the page, else by the page before. */
export const prefilled = (c: Ctx): Message => ({
  topic: c.req.query('topic') ?? 'other',
  name: '',
  email: '',
  company: '',
  details: '',
  from: pathOfOurs(c.req.query('from') ?? '') || pageBefore(c.req.header('referer'), c.get('edge').config),
  why: reasonOf(c.req.query('why') ?? ''),
})

const reasonOf = (code: string) => (isReason(code) ? code : undefined)

/** Never a query: tokens stand there. `help/<slug>` is short for the path of an article. */
function pathOfOurs(text: string): string {
  const path = /^help\/[\w-]+$/.test(text) ? `/auth/${text}` : text
  return /^\/auth\/[\w/.-]{0,190}$/.test(path) ? path : ''
}

function pageBefore(referer: string | undefined, config: Config): string {
  const url = referer && URL.canParse(referer) ? new URL(referer) : undefined
  const path = url?.origin === config.publicUrl.origin ? pathOfOurs(url.pathname) : ''
  return path.startsWith('/auth/support') ? '' : path
}

export function messageProblem(c: Ctx, { name, email, details }: Message): Refusal | undefined {
  const t = say(c, messages)
  if (!name || !email || !details.trim()) return { reason: 'missing', status: 422, ...t.missing }
  return normaliseAddress(email) ? undefined : { reason: 'email-wrong', status: 422, ...t.emailWrong }
}

const REASON_OF = {
  type: 'file-type',
  size: 'file-size',
  count: 'file-size',
  whole: 'file-size',
  later: 'files-later',
  unreadable: 'form-broken',
} as const satisfies Record<FileProblem['kind'], Reason>

/** A sentence that names the file, and what to do. */
export function fileRefusal(c: Ctx, { kind, name }: FileProblem): Refusal {
  const t = say(c, messages).refusedFile
  const words = kind === 'type' || kind === 'size' ? t[kind](name) : t[kind]
  const status = kind === 'whole' ? 413 : kind === 'later' ? 429 : 422
  return { reason: REASON_OF[kind], status, ...words, ...(kind === 'later' && { retryAfterMs: LATER_MS }) }
}
const LATER_MS = 60_000
