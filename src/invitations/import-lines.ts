import { addressKey, normaliseAddress } from '../accounts/index.ts'
import type { Role } from '../companies/index.ts'
import { oneLine } from '../web/form.ts'
import { noteProblem } from './note.ts'
import { readCsv } from './read-csv.ts'

export const MOST_LINES = 500

/** As programs write them, in every language. */
export const COLUMNS = ['email', 'role', 'note']

/** One line of the table, or what is wrong with it. */
export interface Line {
  number: number
  email: string
  role: Role
  note: string
  problem?: 'not-an-address' | 'unknown-role' | 'note-too-long' | 'note-with-link' | 'twice' | undefined
}
export type Read =
  { ok: true; lines: Line[] } | { ok: false; refusal: 'no-lines' | 'no-email-column' | 'too-many-lines' }

/** A table with a header that names `email`, and perhaps `role` and `note`, in any order. */
export function readLines(text: string): Read {
  const [header = [], ...rows] = readCsv(text)
  if (rows.length === 0) return { ok: false, refusal: 'no-lines' }
  const names = header.map((name) => name.toLowerCase())
  const [email, role, note] = COLUMNS.map((name) => names.indexOf(name)) as [number, number, number]
  if (email < 0) return { ok: false, refusal: 'no-email-column' }
  if (rows.length > MOST_LINES) return { ok: false, refusal: 'too-many-lines' }
  const seen = new Set<string>()
  const lines = rows.map((row, index) =>
    lineOf({ number: index + 2, email: row[email] ?? '', role: row[role] ?? '', note: row[note] ?? '' }, seen),
  )
  return { ok: true, lines }
}

function lineOf(
  { number, email, role, note: words }: { number: number; email: string; role: string; note: string },
  seen: Set<string>,
): Line {
  const note = oneLine(words)
  const address = normaliseAddress(email)
  const key = addressKey(address ?? email)
  const known = seen.has(key)
  seen.add(key)
  const wanted = role.toLowerCase()
  const problem = !address
    ? 'not-an-address'
    : known
      ? 'twice'
      : !['', 'member', 'admin'].includes(wanted)
        ? 'unknown-role'
        : noteProblem(note)
  return { number, email, role: wanted === 'admin' ? 'admin' : 'member', note, problem }
}

export const hasAdmins = (read: Read) => read.ok && read.lines.some(({ role, problem }) => role === 'admin' && !problem)
