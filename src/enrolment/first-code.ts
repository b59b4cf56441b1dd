import { codeProblem, type CodeRefusal } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { say } from '../web/language.ts'
import { problemNote } from '../web/parts.ts'
import type { Refusal } from '../web/refusal.ts'
import { messages } from './messages.ts'

/** A first code that was not taken; undefined is what was no code. A wrong one belongs to another entry of the app. */
export function firstCodeProblem(
  c: Ctx,
  refusal: CodeRefusal | undefined,
  zone: string,
): ReturnType<typeof codeProblem> {
  if (refusal?.reason !== 'wrong-code') return codeProblem(c, refusal ?? { reason: 'malformed', digits: 6 }, zone)
  const wrong: Refusal = { reason: 'wrong-code', status: 401, ...say(c, messages).wrong }
  return { refusal: wrong, note: problemNote(wrong), error: wrong.title }
}
