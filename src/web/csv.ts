/**
 * A table for spreadsheet programs (RFC 4180): UTF-8, with the byte order mark without which they take it for something
 * else. A cell that would be read as a formula begins with an apostrophe instead (ASVS 5.0, 1.2.10), so that a name that
 * somebody chose computes nothing on the machine of whoever opens the file.
 */
export const csv = (rows: Iterable<readonly Cell[]>): string => [BOM, ...Array.from(rows, csvLine)].join('')

export type Cell = string | number | null

export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`

export const BOM = '\uFEFF'

function csvCell(value: Cell): string {
  if (value === null) return ''
  // A number is ours and never a formula, also with a minus in front.
  const text = typeof value === 'number' ? String(value) : harmless(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

// Full-width signs are read as formulas by some programs, too.
const harmless = (text: string) => (/^[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/.test(text) ? `'${text}` : text)

/** How such a table is answered: a file of that name, never kept by anything in between. */
export const csvHeaders = (name: string) => ({
  'Content-Type': 'text/csv; charset=utf-8',
  'Content-Disposition': `attachment; filename="${name.replaceAll(/[^\w.-]+/g, '-')}"`,
  'Cache-Control': 'no-store',
})
