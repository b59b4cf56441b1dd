import type { Ctx } from '../web/context.ts'
import { html, nothing, type Html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { codeField, field as textField } from '../web/parts.ts'
import type { codeProblem } from './code-problem.ts'
import { entries, entry, suspendedNote } from './entry.ts'
import { messages } from './messages.ts'
import { activeOf } from './store.ts'

/** The field for a code, with the entry to look for; of several any will do, but for the one that is about to go. */
export async function codeProof(
  c: Ctx,
  {
    accountId,
    zone,
    shown,
    exceptId,
    recovery,
  }: {
    accountId: string
    zone: string
    shown?: Pick<ReturnType<typeof codeProblem>, 'error'> | undefined
    exceptId?: string
    /** A recovery code will do as well: then the field takes letters too, under a label of its own. */
    recovery?: { label: string; hint: string }
  },
): Promise<Html> {
  const all = await activeOf(c.get('edge').db, accountId)
  const some = all.filter(({ id, suspendedAtMs }) => id !== exceptId && suspendedAtMs === null)
  const [one] = some
  const common = { error: shown?.error, ...(one && { describedBy: 'which' }), autofocus: !shown }
  const field = recovery
    ? textField({
        ...common,
        ...recovery,
        name: 'code',
        autocomplete: 'one-time-code',
        more: 'required autocapitalize="characters" spellcheck="false"',
      })
    : codeField({ ...common, label: say(c, messages).label })
  return html`${suspendedNote(c, all, zone)}${field}${one ? (some.length > 1 ? entries(c, some, zone) : entry(c, one, zone)) : nothing}`
}
