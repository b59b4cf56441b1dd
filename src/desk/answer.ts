import type { Ctx } from '../web/context.ts'
import { say } from '../web/language.ts'
import type { Refusal } from '../web/refusal.ts'
import { messages } from './messages.ts'

const MOST_ANSWER_SIGNS = 10_000
/** Whatever mail programs make a link of. */
const LINKS = /[a-z][a-z0-9+.-]*:\/\/\S+|\bwww\.\S+/giu

/** Without control signs; line ends stay. */
export const cleanAnswer = (typed: string) =>
  typed
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}(?<![\n\t])/gu, '')
    .trim()

/**
 * Why an answer cannot go out. Links lead to pages of our own alone: people learn that support never sends them
 * elsewhere, and an agent whose session was stolen cannot.
 */
export function answerProblem(c: Ctx, text: string): Refusal | undefined {
  const t = say(c, messages).refused
  if (!text) return { reason: 'missing', status: 422, ...t.empty }
  if ([...text].length > MOST_ANSWER_SIGNS)
    return { reason: 'note-too-long', status: 422, ...t.tooLong(MOST_ANSWER_SIGNS.toLocaleString(c.get('language'))) }
  const { origin } = c.get('edge').config.publicUrl
  const strange = (text.match(LINKS) ?? []).some((link) => !link.startsWith(`${origin}/auth/`))
  return strange ? { reason: 'note-with-link', status: 422, ...t.link(origin) } : undefined
}
