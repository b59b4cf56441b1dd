import { Hono } from 'hono'
import { accountById, changeAccount, lockAccount, type Account } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import {
  dropLinkCookie,
  endOtherSession,
  keepLinkFromQuery,
  linkAt,
  linkField,
  linkRefused,
  otherPersonNote,
  spendLink,
  type Link,
} from '../links/index.ts'
import { normalisePassword, passwordCount, passwordHint, passwordProblem, refusePassword } from '../passwords/index.ts'
import { dutyOf } from '../policy/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { oneLine } from '../web/form.ts'
import { html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { messages as chrome } from '../web/messages.ts'
import { doorPage } from '../web/page.ts'
import { field, mainButton, passwordField, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { finishWithLink } from './finish.ts'
import { tellActivated } from './tell-activated.ts'
import { messages } from './messages.ts'

export const MOST_NAME_SIGNS = 120

/** An invited person chooses name and password; the link has proven the mailbox. */
export const activate = new Hono<Env>()
  .get('/auth/activate', async (c) => {
    const withoutToken = keepLinkFromQuery(c, 'activate')
    if (withoutToken) return withoutToken
    const link = await linkAt(c, 'activate')
    if (link instanceof Response) return link
    const account = await accountById(c.get('edge'), link.accountId!)
    return account?.status === 'invited'
      ? activatePage(c, { link, account }, account.name)
      : linkRefused(c, 'used-link')
  })
  .post('/auth/activate', async (c) => {
    const edge = c.get('edge')
    const link = await linkAt(c, 'activate')
    if (link instanceof Response) return link
    const account = await accountById(edge, link.accountId!)
    if (account?.status !== 'invited') return linkRefused(c, 'used-link')
    const name = [...oneLine(c.get('form').text('name'))].slice(0, MOST_NAME_SIGNS).join('')
    const password = normalisePassword(c.get('form').text('password'))
    const secondFactor = await needsSecondFactor(c, account)
    const refused = refusePassword(password, {
      name,
      email: account.email,
      platform: edge.config.platformName,
      secondFactor,
    })
    if (!name)
      return activatePage(
        c,
        { link, account },
        name,
        { reason: 'name-missing', status: 422, ...say(c, messages).activate.nameMissing },
        'name',
      )
    if (refused)
      return activatePage(
        c,
        { link, account },
        name,
        { reason: refused, status: 422, ...passwordProblem(refused, secondFactor, c.get('language')) },
        'password',
      )
    edge.hasher.ensureRoom()
    const passwordHash = await edge.hasher.hash(password)
    return finishWithLink(
      c,
      edge,
      async (edge) => {
        await lockAccount(edge, account.id)
        if (!(await spendLink(edge, link))) return undefined
        const values = { status: 'active', name, passwordHash, passwordChangedAtMs: edge.clock.nowMs() } as const
        const active = await changeAccount(edge, account.id, { status: 'invited' }, values)
        if (!active) return undefined
        await record(edge, {
          event: 'authn_token_used',
          actor: account.id,
          accountId: account.id,
          companyId: account.managedBy,
          network: c.get('peer').address,
          reason: 'activated',
        })
        await tellActivated(c, edge, active)
        await endOtherSession(c, edge, account.id)
        dropLinkCookie(c, 'activate')
        return account.id
      },
      () => linkRefused(c, 'used-link'),
    )
  })

const needsSecondFactor = async (c: Ctx, account: Account) => (await dutyOf(c.get('edge'), account)).kind === 'required'

async function activatePage(
  c: Ctx,
  { link, account }: { link: Link; account: Account },
  name: string,
  refusal?: Refusal,
  wrongField?: 'name' | 'password',
) {
  const t = say(c, messages).activate
  const secondFactor = await needsSecondFactor(c, account)
  const errorOf = (field: 'name' | 'password') => (field === wrongField ? refusal?.title : undefined)
  const other = await otherPersonNote(c, account.id)
  const page = (status: Parameters<typeof doorPage>[2]) =>
    doorPage(
      c,
      {
        title: t.title,
        problem: refusal && problemNote(refusal),
        body: html`<p class="muted">${t.lead(c.get('edge').config.platformName, account.email)}</p>
          ${other}
          <form class="flow" method="post" action="/auth/activate">
            ${linkField(link)}
            <input type="hidden" name="username" autocomplete="username" value="${account.email}" />
            ${field({ name: 'name', label: t.name, value: name, autocomplete: 'name', more: 'required', error: errorOf('name'), autofocus: !refusal })}
            ${passwordField({ name: 'password', label: t.password, autocomplete: 'new-password', hint: passwordHint(secondFactor, c.get('language')), count: passwordCount(secondFactor, c.get('language')), error: errorOf('password'), showLabel: say(c, chrome).showPassword })}
            ${mainButton(t.go)}
          </form>`,
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}
