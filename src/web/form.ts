import type { Ctx } from './context.ts'

export interface Form {
  /** A text field as it was sent, '' when it is missing or a file. Of fields sent twice the first counts. */
  text(name: string): string
  /** Names and texts of all fields, for forms that have to wait. */
  all(): Record<string, string>
  /** What a file that came along says, as UTF-8; '' when there is none. Never part of `all`. */
  upload(name: string): string
}

/** The longest form is a message to support; 64 KB of text fields are kept over a lock. */
const MOST_FORM_BYTES = 128 * 1024
const MOST_FIELDS = 50

/** Whether a request brings what a feature that takes files reads by itself: see `withForm`. */
export const isMultipart = (c: Ctx) => /^multipart\/form-data\b/i.test(c.req.header('content-type') ?? '')

export const emptyForm: Form = { text: () => '', all: () => ({}), upload: () => '' }

/**
 * Reads urlencoded and multipart bodies; anything else is an empty form, which the page then refuses in words.
 * Undefined when it is too large. Everything is bounded before anybody looks at it: normalising 400 KB of combining
 * marks would hold the process for 20 seconds.
 */
export async function readForm(c: Ctx): Promise<Form | undefined> {
  const type = c.req.header('content-type') ?? ''
  const body = await readBody(c)
  if (!body) return undefined
  const fields = await fieldsOf(body, type)
  return formOf(fields, await uploadsOf(fields))
}

async function readBody(c: Ctx): Promise<Buffer<ArrayBuffer> | undefined> {
  if (Number(c.req.header('content-length') ?? 0) > MOST_FORM_BYTES) return undefined
  const parts: Uint8Array[] = []
  let length = 0
  const reader = c.req.raw.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length
    if (length > MOST_FORM_BYTES) {
      await reader?.cancel()
      return undefined
    }
    parts.push(part.value)
  }
  return Buffer.concat(parts)
}

/** In the order they were sent, files and what cannot be read left out. */
async function fieldsOf(body: Buffer<ArrayBuffer>, type: string): Promise<[string, unknown][]> {
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) {
    const text = body.toString()
    // Counted before it is parsed: half a million empty fields take seconds.
    return (text.match(/&/g)?.length ?? 0) < MOST_FIELDS ? [...new URLSearchParams(text)] : []
  }
  if (!/^multipart\/form-data\b/i.test(type)) return []
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => new FormData())
  return [...form].slice(0, MOST_FIELDS)
}

/** Within the bounds of the whole form: a file is no longer than that. */
async function uploadsOf(fields: [string, unknown][]): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const [name, value] of fields)
    if (value instanceof File && value.size > 0 && !texts.has(name)) texts.set(name, withoutNul(await value.text()))
  return texts
}

// No person types NUL, PostgreSQL keeps none, and HTML shows it as this sign as well.
const withoutNul = (text: string) => text.replaceAll('\0', '\uFFFD')

/** Of fields in the order they were sent. */
export function formOf(fields: [string, unknown][], uploads = new Map<string, string>()): Form {
  const texts = new Map<string, string>()
  for (const [name, value] of fields)
    if (typeof value === 'string' && !texts.has(name)) texts.set(name, withoutNul(value))
  return {
    text: (name) => texts.get(name) ?? '',
    all: () => Object.fromEntries(texts),
    upload: (name) => uploads.get(name) ?? '',
  }
}

/** No line that a person means is longer; normalising takes time that grows with the square of the length. */
const MOST_LINE_SIGNS = 2000

/** One line of a person's own words: control signs out, spaces folded. */
export const oneLine = (text: string) =>
  text
    .slice(0, MOST_LINE_SIGNS)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
