import { readFileSync } from 'node:fs'
import path from 'node:path'
import { raw } from 'hono/html'

/** Our icons, read once from the drawing that also documents them. The word beside an icon carries the meaning. */
const drawn = new Map<string, string>()
const source = readFileSync(path.join(import.meta.dirname, 'assets/icons.svg'), 'utf8')
for (const [, id = '', box = '', body = ''] of source.matchAll(
  /<symbol id="([\w-]+)" viewBox="([^"]+)">(.*?)<\/symbol>/g,
))
  drawn.set(id, `viewBox="${box}" aria-hidden="true">${body}</svg>`)

export type IconName =
  | 'key'
  | 'shield'
  | 'phone'
  | 'check'
  | 'cross'
  | 'off'
  | 'warning'
  | 'info'
  | 'help'
  | 'person'
  | 'admin'
  | 'building'
  | 'mail'
  | 'log-out'
  | 'chevron'
  | 'arrow'
  | 'copy'
  | 'eye'
  | 'clock'
  | 'lock'
  | 'laptop'
  | 'download'
  | 'print'
  | 'withdraw'
  | 'pause'
  | 'remove'
  | 'search'
  | 'note'
  | 'page'
  | 'plus'

export const icon = (name: IconName, more = '') => raw(`<svg class="i${more && ` ${more}`}" ${drawn.get(name)}`)
export const mark = raw(`<svg class="mark" ${drawn.get('mark')}`)
/** For the browser's tab: the mark in our accent, as an address, so that it costs no request. */
export const tabIcon = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" fill="#1c5b4b" ${drawn.get('mark')}`)}`
