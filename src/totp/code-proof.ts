import type { Ctx } from '../web/context.ts'
import { html, nothing, type Html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { codeField } from '../web/parts.ts'
import type { codeProblem } from './code-problem.ts'
import { entry } from './entry.ts'
import { messages } from './messages.ts'
import { activeOf } from './store.ts'

/** The field for a code, with the entry to look for: the newest one, because older ones are what people mix up. */
export async function codeProof(
  c: Ctx,
  { accountId, zone, shown }: { accountId: string; zone: string; shown?: ReturnType<typeof codeProblem> | undefined },
): Promise<Html> {
  const newest = (await activeOf(c.get('edge').db, accountId)).at(-1)
  const field = codeField({
    label: say(c, messages).label,
    error: shown?.error,
    ...(newest && { describedBy: 'which' }),
    autofocus: !shown,
  })
  return html`${field}${newest ? entry(c, newest, zone) : nothing}`
}
