import { linkField, otherPersonNote } from '../links/index.ts'
import { passwordCount, passwordHint } from '../passwords/index.ts'
import { dutyOf } from '../policy/index.ts'
import type { Ctx } from '../web/context.ts'
import { html, when } from '../web/html.ts'
import { say } from '../web/language.ts'
import { messages as chrome } from '../web/messages.ts'
import { doorPage } from '../web/page.ts'
import { field, mainButton, note, passwordField, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { messages } from './messages.ts'
import type { Newcomer } from './newcomer.ts'

/** What an account is before there is one. */
const NOBODY = { id: '', staff: null, twoFactor: 'off', pendingBecause: null } as const

/** The company that is about to be joined counts already. */
export const needsSecondFactor = async (c: Ctx, { account, invited }: Newcomer) =>
  (await dutyOf(c.get('edge'), account ?? NOBODY, invited?.company.id)).kind === 'required'

export async function activatePage(
  c: Ctx,
  newcomer: Newcomer,
  name: string,
  refusal?: Refusal,
  wrongField?: 'name' | 'password',
) {
  const { link, email, account, invited } = newcomer
  const t = say(c, messages).activate
  const secondFactor = await needsSecondFactor(c, newcomer)
  const errorOf = (field: 'name' | 'password') => (field === wrongField ? refusal?.title : undefined)
  const other = await otherPersonNote(c, account?.id ?? null)
  const platform = c.get('edge').config.platformName
  const lead = invited ? t.invited(invited.company.name, platform, email) : t.lead(platform, email)
  const page = (status: Parameters<typeof doorPage>[2]) =>
    doorPage(
      c,
      {
        title: t.title,
        problem: refusal && problemNote(refusal),
        body: html`<p class="muted">${lead}</p>
          ${when(invited?.invitation.role === 'admin', () => note({ symbol: 'admin', text: t.asAdmin }))} ${other}
          <form class="flow" method="post" action="/auth/activate">
            ${linkField(link)}
            <input type="hidden" name="username" autocomplete="username" value="${email}" />
            ${field({ name: 'name', label: t.name, value: name, autocomplete: 'name', more: 'required', error: errorOf('name'), autofocus: !refusal })}
            ${passwordField({ name: 'password', label: t.password, autocomplete: 'new-password', hint: passwordHint(secondFactor, c.get('language')), count: passwordCount(secondFactor, c.get('language')), error: errorOf('password'), showLabel: say(c, chrome).showPassword })}
            ${mainButton(t.go)}
          </form>`,
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}
