import { currentCompany } from '../company-admin/index.ts'
import { calledBy, MEMBERS } from '../members/index.ts'
import { currentSession } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import { html } from '../web/html.ts'
import type { IconName } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { problemPage } from '../web/problem.ts'
import type { Refusal } from '../web/refusal.ts'
import { byAdmin } from './by.ts'
import { changeRole, type RoleRefusal } from './change-role.ts'
import { memberPage, targetOf, type Target } from './member-page.ts'
import { messages } from './messages.ts'

const GIVING: IconName[] = ['admin', 'shield', 'clock', 'mail']
const TAKING: IconName[] = ['person', 'admin', 'mail']

const STATUS: Record<RoleRefusal, Refusal['status']> = {
  'not-a-member': 404,
  'not-allowed': 403,
  'not-activated': 409,
  disabled: 409,
  'last-admin': 409,
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
  const isSelf = account.id === currentSession(c).accountId
  const to = member.role === 'admin' ? 'member' : 'admin'
  const words = to === 'admin' ? t.appoint : isSelf ? t.stepDown : t.demote
  const title = words.title(calledBy(account))
  const refusal: Refusal | undefined = problem && {
    reason: problem,
    status: problem === 'unknown-role' ? 422 : STATUS[problem],
    ...t.refused[problem],
  }
  return memberPage(
    c,
    { account, member },
    {
      title,
      refusal,
      fields: html`<input type="hidden" name="role" value="${to}" />`,
      symbols: to === 'admin' ? GIVING : TAKING,
      effects: words.effects(calledBy(account), currentCompany(c).name),
      go: words.go,
      grave: to === 'member',
    },
  )
}
