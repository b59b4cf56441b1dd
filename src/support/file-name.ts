/**
 * What a sent file is called on pages and as a download: no folders, no signs that turn text around or that a file system
 * takes for something else, and the ending of what it is, whatever it claimed to be.
 */
export function shownName(sent: string, endings: readonly string[]): string {
  const last = sent.slice(-MOST_SENT_SIGNS).split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, '')
    .replace(/[<>:"|?*%;]+/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const fits = (name: string) => endings.some((ending) => name.toLowerCase().endsWith(ending))
  const stem = [...(fits(plain) ? plain : plain.replace(/\.[^.]{1,8}$/, ''))].slice(0, MOST_SIGNS).join('') || 'file'
  return fits(stem) ? stem : `${stem}${endings[0] ?? ''}`
}

/** The ending that a name claims, with its dot and in small letters; '' for none. */
export const endingOf = (sent: string): string => /\.[^./\\]{1,8}$/.exec(sent.trim())?.[0].toLowerCase() ?? ''

const MOST_SENT_SIGNS = 1000
const MOST_SIGNS = 80
