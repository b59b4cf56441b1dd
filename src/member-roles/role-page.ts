import { accountById, type Account } from '../accounts/index.ts'
import { memberOf, type Member } from '../companies/index.ts'
import { currentCompany } from '../company-admin/index.ts'
import { calledBy, MEMBERS } from '../members/index.ts'
import { currentSession, formToken, whoIs } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import { each, html } from '../web/html.ts'
import { icon, type IconName } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { messages as chrome } from '../web/messages.ts'
import { insidePage } from '../web/page.ts'
import { problemNote } from '../web/parts.ts'
import { problemPage } from '../web/problem.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { byAdmin } from './by.ts'
import { changeRole, type RoleRefusal } from './change-role.ts'
import { messages } from './messages.ts'

export type Target = { account: Account; member: Member }

const GIVING: IconName[] = ['admin', 'shield', 'clock', 'mail']
const TAKING: IconName[] = ['person', 'admin', 'mail']

const STATUS: Record<RoleRefusal, Refusal['status']> = {
  'not-a-member': 404,
  'not-allowed': 403,
  'not-activated': 409,
  disabled: 409,
  'last-admin': 409,
}

/** The member of the company in use whom the address names; undefined for everybody else's, as for nobody's. */
export async function targetOf(c: Ctx): Promise<Target | undefined> {
  const id = c.req.param('id') ?? ''
  const member = await memberOf(c.get('edge'), currentCompany(c).id, id)
  const account = member && (await accountById(c.get('edge'), id))
  return account && member && { account, member }
}

/** What the button offers is the other role than the one that there is. */
export async function askForRole(c: Ctx) {
  const target = await targetOf(c)
  return target ? rolePage(c, target) : problemPage(c, 'not-found')
}

export async function takeRole(c: Ctx) {
  const target = await targetOf(c)
  if (!target) return problemPage(c, 'not-found')
  const role = c.get('form').text('role')
  if (role !== 'admin' && role !== 'member') return rolePage(c, target, 'unknown-role')
  const { account } = target
  const changed = await changeRole(c.get('edge'), {
    company: currentCompany(c),
    accountId: account.id,
    role,
    by: await byAdmin(c),
  })
  if (changed.ok) {
    // Whoever has just given up the role finds no page of the company any more.
    const self = account.id === currentSession(c).accountId
    return c.redirect(self && role === 'member' ? '/auth/profile' : `${MEMBERS}?said=${role}`, 303)
  }
  return changed.refusal === 'not-a-member' ? problemPage(c, 'not-found') : rolePage(c, target, changed.refusal)
}

function rolePage(c: Ctx, { account, member }: Target, problem?: RoleRefusal | 'unknown-role') {
  const t = say(c, messages)
  const action = c.req.path
  const isSelf = account.id === currentSession(c).accountId
  const to = member.role === 'admin' ? 'member' : 'admin'
  const words = to === 'admin' ? t.appoint : isSelf ? t.stepDown : t.demote
  const title = words.title(calledBy(account))
  const refusal: Refusal | undefined = problem && {
    reason: problem,
    status: problem === 'unknown-role' ? 422 : STATUS[problem],
    ...t.refused[problem],
  }
  const page = (status: Parameters<typeof insidePage>[2]) =>
    insidePage(
      c,
      {
        title,
        narrow: true,
        who: whoIs(currentSession(c)),
        problem: refusal && problemNote(refusal),
        body: html`${head(c, title)}
          <form class="flow" method="post" action="${action}">
            ${formToken(c, currentSession(c), action)}<input type="hidden" name="role" value="${to}" />
            <div class="sheet flow">
              ${personLine(c, { account, member })}
              ${effects(to === 'admin' ? GIVING : TAKING, words.effects(calledBy(account), currentCompany(c).name))}
            </div>
            <p class="row stretch">
              <button class="btn ${to === 'admin' ? 'main' : 'grave'}" type="submit">${words.go}</button
              ><a class="btn plain" href="${MEMBERS}">${t.cancel}</a>
            </p>
          </form>`,
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}

export const head = (c: Ctx, title: string) =>
  html`<div class="head">
    <div class="flow">
      <p class="small"><a href="${MEMBERS}">${say(c, messages).back}</a></p>
      <h1>${title}</h1>
    </div>
  </div>`

/** Who is meant, so that two of the same name are told apart by their addresses. */
export const personLine = (c: Ctx, { account, member }: Target) => {
  const initials = calledBy(account)
    .split(/\s+/)
    .map((part) => [...part][0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase()
  return html`<p class="person">
    <span class="face" aria-hidden="true">${initials}</span
    ><span><b>${calledBy(account)}</b><span>${account.email} · ${say(c, chrome)[member.role]}</span></span>
  </p>`
}

/** What will happen, in lines, each with its symbol. */
export const effects = (symbols: IconName[], lines: [what: string, more: string][]) =>
  html`<ul class="rows">
    ${each(
      lines.map(([what, more], line) => ({ symbol: symbols[line] ?? 'info', what, more })),
      ({ symbol, what, more }) =>
        html`<li>
          ${icon(symbol)}
          <span><b>${what}</b> ${more}</span>
        </li>`,
    )}
  </ul>`
