import type { Edge } from '../edge/edge.ts'
import { refused } from './command.ts'
import { messages, type RefusalReason } from './messages.ts'

/** A refusal with its sentence in the operator's language. */
export const refuseWith = ({ config }: Pick<Edge, 'config'>, reason: RefusalReason) =>
  refused(reason, messages[config.defaultLanguage].refused[reason])
