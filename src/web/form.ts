import type { Ctx } from './context.ts'

export interface Form {
  /** A text field as it was sent, '' when it is missing or a file. Of fields sent twice the first counts. */
  text(name: string): string
  /** Names and texts of all fields, for forms that have to wait. */
  all(): Record<string, string>
}

export const MOST_FORM_BYTES = 1024 * 1024

export const emptyForm: Form = { text: () => '', all: () => ({}) }

/** Reads urlencoded and multipart bodies; anything else is an empty form, which the page then refuses in words. */
export async function readForm(c: Ctx): Promise<Form> {
  const type = c.req.header('content-type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return emptyForm
  const body = await c.req.parseBody({ all: true }).catch(() => ({}))
  const fields = new Map<string, string>()
  for (const [name, value] of Object.entries(body)) {
    const first: unknown = Array.isArray(value) ? value[0] : value
    if (typeof first === 'string') fields.set(name, first)
  }
  return { text: (name) => fields.get(name) ?? '', all: () => Object.fromEntries(fields) }
}

/** One line of a person's own words: control signs out, spaces folded. */
export const oneLine = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
