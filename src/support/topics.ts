import type { Ctx } from '../web/context.ts'
import { say } from '../web/language.ts'
import { messages } from './messages.ts'

/** What a ticket is about, in the words of the form; a topic of another version is "something else". */
export function topicWords(c: Ctx, topic: string): string {
  const { topics } = say(c, messages)
  return (Object.hasOwn(topics, topic) ? topics[topic] : topics.other)![0]
}
