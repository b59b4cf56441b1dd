/** What a spreadsheet program writes (RFC 4180), with a byte order mark or without, its cells apart by , ; or tab. */
export function readCsv(text: string): string[][] {
  const whole = text.replace(/^\uFEFF/, '')
  const separator = separatorOf(whole)
  const rows: string[][] = []
  let row: string[] = []
  // A cell in quotes with what stands after it, or one without; each ends at a separator, a line's end or the end.
  const cell = separator === ';' ? CELLS.semicolon : separator === '\t' ? CELLS.tab : CELLS.comma
  for (const [, quoted, plain, end] of whole.matchAll(cell)) {
    row.push((quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"')).trim())
    if (end === separator) continue
    if (row.some((value) => value !== '')) rows.push(row)
    row = []
    if (end === '') break
  }
  return rows
}

const CELLS = {
  comma: /(?:"((?:[^"]|"")*)"[^,\r\n]*|([^,\r\n]*))(,|\r\n|\r|\n|$)/g,
  semicolon: /(?:"((?:[^"]|"")*)"[^;\r\n]*|([^;\r\n]*))(;|\r\n|\r|\n|$)/g,
  tab: /(?:"((?:[^"]|"")*)"[^\t\r\n]*|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g,
}

/** Whichever stands in the first line, the header. */
const separatorOf = (text: string) => {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  return header.includes(';') ? ';' : header.includes('\t') ? '\t' : ','
}
