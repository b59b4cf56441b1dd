import type { Messages } from '../web/language.ts'
import type { KindPageWords } from './kinds.ts'
import { messages, type Words } from './messages.ts'

const of = ({ page, states, said }: Words): KindPageWords => ({ ...page, tookEffect: states['took-effect'], ...said })

/** What pages say about the reset of two-factor login. */
export const resetWords: Messages<KindPageWords> = { en: of(messages.en), de: of(messages.de), es: of(messages.es) }
