import type { Edge } from '../edge/edge.ts'
import { refused } from './command.ts'
import { messages, type RefusalReason } from './messages.ts'

/** What the command line says, in the operator's language. */
export const wordsFor = ({ config }: Pick<Edge, 'config'>) => messages[config.commandLanguage]

/** A refusal with its sentence. */
export const refuseWith = (edge: Pick<Edge, 'config'>, reason: RefusalReason) =>
  refused(reason, wordsFor(edge).refused[reason])
