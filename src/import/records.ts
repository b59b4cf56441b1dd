import { linesOf, type Line } from './lines.ts'

/** What a person of the file may have. `staff` is what nobody else's export calls so by accident. */
export const FIELDS = ['email', 'name', 'company', 'role', 'staff', 'passwordHash', 'totp'] as const
export type Field = (typeof FIELDS)[number]
export type Fields = Partial<Record<Field, string>>

export type RecordRefusal =
  | { reason: 'line-too-long' | 'not-utf8' | 'not-json' | 'not-csv' | 'wrong-columns' }
  /** `detail` is the name of the field. */
  | { reason: 'unknown-field' | 'not-text'; detail: string }
export type FileRecord = { line: number; fields: Fields } | { line: number; refusal: RecordRefusal }

/** The header of a CSV file is wrong: nothing behind it means anything. */
export class WrongHeader extends Error {
  readonly line: number
  readonly refusal: RecordRefusal
  constructor(line: number, refusal: RecordRefusal) {
    super(refusal.reason)
    this.line = line
    this.refusal = refusal
  }
}

/** JSON Lines where the first line is an object, else CSV with a header. Empty lines are nobody. */
export async function* recordsOf(file: string): AsyncGenerator<FileRecord> {
  const lines = withoutEmpty(linesOf(file))
  const first = await lines.next()
  if (first.done) return
  const all = prepend(first.value, lines)
  const isJson = 'text' in first.value && /^\s*[{[]/.test(first.value.text)
  yield* isJson ? jsonRecords(all) : csvRecords(all)
}

async function* withoutEmpty(lines: AsyncGenerator<Line>): AsyncGenerator<Line> {
  for await (const line of lines) if (!('text' in line) || line.text.trim() !== '') yield line
}

async function* prepend(first: Line, rest: AsyncGenerator<Line>): AsyncGenerator<Line> {
  yield first
  yield* rest
}

async function* jsonRecords(lines: AsyncGenerator<Line>): AsyncGenerator<FileRecord> {
  for await (const line of lines) yield 'text' in line ? jsonRecord(line) : asRefusal(line)
}

function jsonRecord({ line, text }: { line: number; text: string }): FileRecord {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { line, refusal: { reason: 'not-json' } }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { line, refusal: { reason: 'not-json' } }
  const fields: Fields = {}
  for (const [name, content] of Object.entries(value)) {
    // A name that was mistyped would otherwise lose passwords without a word.
    if (!isField(name)) return { line, refusal: { reason: 'unknown-field', detail: shown(name) } }
    if (content === null || content === '') continue
    if (typeof content !== 'string' || !isText(content)) return { line, refusal: { reason: 'not-text', detail: name } }
    fields[name] = content
  }
  return { line, fields }
}

/** NUL, and halves of signs, which JSON can write: PostgreSQL keeps neither. */
const isText = (content: string) => content.isWellFormed() && !content.includes('\0')

const isField = (name: string): name is Field => FIELDS.includes(name as Field)
/** A name is shown. What looks like none is a cell of a file without a header, perhaps a hash: of that, three signs. */
const shown = (name: string) =>
  /^[\p{L}\p{N} _-]{1,60}$/u.test(name) ? name : `${JSON.stringify(name.slice(0, 3)).slice(1, -1)}…`
const asRefusal = ({ line, refusal }: Extract<Line, { refusal: unknown }>): FileRecord => ({
  line,
  refusal: { reason: refusal },
})

/** RFC 4180; semicolons as well, which spreadsheets write where the comma belongs to numbers. */
async function* csvRecords(lines: AsyncGenerator<Line>): AsyncGenerator<FileRecord> {
  let columns: Field[] | undefined
  let separator = ','
  for await (const record of joined(lines)) {
    if (!('text' in record)) {
      if (!columns) throw new WrongHeader(record.line, { reason: record.refusal })
      yield asRefusal(record)
      continue
    }
    const { line, text } = record
    if (!columns) {
      separator = text.includes(';') && !text.includes(',') ? ';' : ','
      columns = readHeader(line, cellsOf(text, separator))
      continue
    }
    const cells = cellsOf(text, separator)
    if (!cells) yield { line, refusal: { reason: 'not-csv' } }
    else if (cells.length !== columns.length) yield { line, refusal: { reason: 'wrong-columns' } }
    else yield csvRecord(line, columns, cells)
  }
}

function csvRecord(line: number, columns: Field[], cells: string[]): FileRecord {
  const odd = columns.find((_, at) => !isText(cells[at]!))
  if (odd) return { line, refusal: { reason: 'not-text', detail: odd } }
  return { line, fields: Object.fromEntries(columns.map((name, at) => [name, cells[at]!]).filter(([, cell]) => cell)) }
}

function readHeader(line: number, cells: string[] | undefined): Field[] {
  if (!cells) throw new WrongHeader(line, { reason: 'not-csv' })
  const stranger = cells.find((name, at) => !isField(name) || cells.indexOf(name) !== at)
  if (stranger !== undefined) throw new WrongHeader(line, { reason: 'unknown-field', detail: shown(stranger) })
  return cells as Field[]
}

/** A line end inside of quotes belongs to the cell. */
async function* joined(lines: AsyncGenerator<Line>): AsyncGenerator<Line> {
  let open: { line: number; text: string } | undefined
  for await (const line of lines) {
    if (!('text' in line)) {
      yield line
      open = undefined
      continue
    }
    const whole = open ? { line: open.line, text: `${open.text}\n${line.text}` } : line
    if (quotesIn(whole.text) % 2 === 0) {
      yield whole
      open = undefined
    } else if (whole.text.length > MOST_SIGNS) {
      yield { line: whole.line, refusal: 'line-too-long' }
      open = undefined
    } else open = whole
  }
  // Never closed: the parser says so.
  if (open) yield open
}
const MOST_SIGNS = 64 * 1024
const quotesIn = (text: string) => text.split('"').length - 1

/** The cells of one record, without the spaces around them; undefined when its quotes are wrong. */
export function cellsOf(text: string, separator: string): string[] | undefined {
  const cells: string[] = []
  for (let at = 0; ; at++) {
    if (text[at] === '"') {
      const quoted = /"((?:[^"]|"")*)"/y
      quoted.lastIndex = at
      const match = quoted.exec(text)
      if (!match) return undefined
      cells.push(match[1]!.replaceAll('""', '"').trim())
      at = quoted.lastIndex
      if (at < text.length && text[at] !== separator) return undefined
    } else {
      const end = text.indexOf(separator, at)
      const cell = text.slice(at, end < 0 ? text.length : end)
      if (cell.includes('"')) return undefined
      cells.push(cell.trim())
      at = end < 0 ? text.length : end
    }
    if (at >= text.length) return cells
  }
}
