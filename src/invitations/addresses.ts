import { addressKey, normaliseAddress } from '../accounts/index.ts'

/** As people paste them: one a line, or with commas and semicolons between, alone or as "Name <address>". */
export function addressesIn(text: string): string[] {
  const seen = new Set<string>()
  const found: string[] = []
  for (const typed of pieces(text).flatMap(addressesOf)) {
    const key = addressKey(normaliseAddress(typed) ?? typed)
    if (seen.has(key)) continue
    seen.add(key)
    found.push(typed)
  }
  return found
}

/** Parts between separators; those inside of quotes and angle brackets separate nothing. */
function pieces(text: string): string[] {
  const parts = [...text.matchAll(/(?:"[^"\r\n]*"|<[^<>\r\n]*>|[^,;\r\n])+[,;]?/g)]
  return parts
    .filter((part, index) => !isFamilyName(part, parts[index + 1]))
    .map(([part]) => part.replace(/[,;]$/, '').trim())
    .filter((part) => part !== '')
}

/** Address books write "Lindt, Mara <mara@…>" without quotes. */
const isFamilyName = (part: RegExpExecArray, next: RegExpExecArray | undefined) =>
  part[0].endsWith(',') &&
  !/[@<]/.test(part[0]) &&
  next?.index === part.index + part[0].length &&
  /^[^@<]*<[^<>]+>/.test(next[0])

function addressesOf(piece: string): string[] {
  const bracketed = /<([^<>]*)>/.exec(piece)?.[1]
  if (bracketed !== undefined) return [bracketed.trim()]
  const words = piece.split(/\s+/)
  return words.every((word) => word.includes('@')) ? words : [piece]
}
