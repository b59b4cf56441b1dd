import { LOOKS_LIKE_LINK } from '../outbox/index.ts'
import type { Ctx } from '../web/context.ts'
import { say } from '../web/language.ts'
import type { Refusal } from '../web/refusal.ts'
import { messages } from './messages.ts'

const MOST_ANSWER_SIGNS = 10_000

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
  const { publicUrl, supportEmail } = c.get('edge').config
  const word = strangeLink(text, { origin: publicUrl.origin, supportEmail })
  return word === undefined ? undefined : { reason: 'note-with-link', status: 422, ...t.link(word, publicUrl.origin) }
}

/**
 * What mail programs would make a link of, and it is none to a page of ours: they do so with a bare name of a host and
 * with an address, too.
 */
export function strangeLink(
  text: string,
  { origin, supportEmail }: { origin: string; supportEmail: string | undefined },
): string | undefined {
  const isOurs = (word: string) => {
    const bare = word.replace(/^[(„“"'<]+|[)”“"'>.,;:!?]+$/gu, '')
    return (
      bare === supportEmail || (bare.startsWith(`${origin}/auth/`) && SIGNS_OF_A_PATH.test(bare.slice(origin.length)))
    )
  }
  return text.split(/\s+/u).find((word) => LOOKS_LIKE_LINK.test(withPlainDots(word)) && !isOurs(word))
}

/** Without those at which a mail program ends a link and may begin another one. */
const SIGNS_OF_A_PATH = /^[\w/.#?=&%~+-]+$/
/** Names of hosts are written with other dots as well (UTS 46), and signs that nobody sees stand between. */
const withPlainDots = (word: string) =>
  word
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[。｡]/gu, '.')
