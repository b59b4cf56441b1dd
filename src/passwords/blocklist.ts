import { hash } from 'node:crypto'
import { fstatSync, openSync, readSync } from 'node:fs'

export const BLOCKLIST_FILE = new URL('common-passwords.bin', import.meta.url)

// With 64 bits and some twenty thousand records, one good password in 10^15 is refused by accident:
// its owner is asked for another one, and nothing else happens.
export const RECORD_BYTES = 8

const LONGEST_REPEATED_UNIT = 4

/** Whether the whole password is one that attackers try first (NIST SP 800-63B-4 §3.1.1.2). Case makes no difference. */
export function isCommonPassword(password: string): boolean {
  const normalised = normalise(password)
  return isRepetition(normalised) || isDigitRun(normalised) || isListed(normalised)
}

/** What the file holds for a password. */
export function recordOf(password: string): Buffer {
  return hash('sha256', normalise(password), 'buffer').subarray(0, RECORD_BYTES)
}

const normalise = (password: string) => password.toLowerCase().normalize('NFC')

/** One character or a short sequence again and again, also when the last round is cut off: aaaaaaaa, 12121212, abcabcab */
function isRepetition(text: string): boolean {
  for (let period = 1; period <= LONGEST_REPEATED_UNIT && period * 2 <= text.length; period++) {
    if (text.startsWith(text.slice(period))) return true
  }
  return false
}

/** Digits that count up or down, 0 and 9 being neighbours as on a keyboard: 1234567890123456, 98765432 */
function isDigitRun(text: string): boolean {
  if (!/^[0-9]{2,}$/.test(text)) return false
  const digits = [...text].map(Number)
  const isRunOf = (step: number) =>
    digits.every((digit, index) => index === 0 || digit === (digits[index - 1]! + step) % 10)
  return isRunOf(1) || isRunOf(9)
}

/** Binary search in the file itself: some fifteen reads of eight bytes, so the list costs neither start time nor memory. */
function isListed(normalised: string): boolean {
  const { descriptor, records } = openBlocklist()
  const wanted = recordOf(normalised)
  const record = Buffer.alloc(RECORD_BYTES)
  let low = 0
  let high = records
  while (low < high) {
    const middle = (low + high) >>> 1
    readSync(descriptor, record, 0, RECORD_BYTES, middle * RECORD_BYTES)
    const order = record.compare(wanted)
    if (order === 0) return true
    if (order < 0) low = middle + 1
    else high = middle
  }
  return false
}

let opened: { descriptor: number; records: number } | undefined

function openBlocklist() {
  if (opened) return opened
  const descriptor = openSync(BLOCKLIST_FILE, 'r')
  opened = { descriptor, records: fstatSync(descriptor).size / RECORD_BYTES }
  return opened
}
