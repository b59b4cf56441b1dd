import { requestPath } from '../requests/index.ts'
import type { Ctx } from '../web/context.ts'
import { html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { doorPage, type Way } from '../web/page.ts'
import { refuse } from '../web/refusal.ts'
import { messages } from './messages.ts'
import { MEMBERS } from './paths.ts'
import type { ResetDisabled } from './reset-action.ts'
import type { Subject } from './subject.ts'

/** What is not for this admin to decide; everything else is a state in which there is nothing to reset. */
const NOT_YOURS: ReadonlySet<string> = new Set(['own-account', 'managed-elsewhere', 'managed-by-none'])

/** Why the key symbol does nothing for this member, and what to do instead. */
export function refusedPage(c: Ctx, { account, requestId }: Subject, reason: ResetDisabled | 'no-second') {
  const t = say(c, messages)
  const { title, next } = t.refused[reason](account.name, c.get('edge').config.platformName)
  const members: Way = { icon: 'arrow', text: t.back, href: MEMBERS }
  const ways: Way[] =
    reason === 'own-account'
      ? [{ icon: 'person', text: t.profile, href: '/auth/profile' }, members]
      : [
          ...(reason === 'requested-already' && requestId
            ? [{ icon: 'key', text: t.toRequest, href: requestPath(requestId) } satisfies Way]
            : []),
          members,
          { icon: 'help', text: t.support, href: '/auth/support' },
        ]
  return refuse(c, { reason, status: NOT_YOURS.has(reason) ? 403 : 409, title, next }, (status) =>
    doorPage(c, { title, refused: true, body: html`<p class="muted">${next}</p>`, ways }, status),
  )
}
