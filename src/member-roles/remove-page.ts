import { currentCompany } from '../company-admin/index.ts'
import { companyById } from '../companies/index.ts'
import { calledBy, MEMBERS } from '../members/index.ts'
import { currentSession } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import { say } from '../web/language.ts'
import { problemPage } from '../web/problem.ts'
import type { Refusal } from '../web/refusal.ts'
import { byAdmin } from './by.ts'
import { memberPage, targetOf, type Target } from './member-page.ts'
import { messages } from './messages.ts'
import { removeMember, type RemoveRefusal } from './remove-member.ts'

const STATUS: Record<RemoveRefusal, Refusal['status']> = { 'not-a-member': 404, 'not-allowed': 403, 'last-admin': 409 }

export async function askToRemove(c: Ctx) {
  const target = await targetOf(c)
  return target ? removePage(c, target) : problemPage(c, 'not-found')
}

export async function remove(c: Ctx) {
  const target = await targetOf(c)
  const company = await companyById(c.get('edge'), currentCompany(c).id)
  if (!target || !company) return problemPage(c, 'not-found')
  const { account } = target
  const removed = await removeMember(c.get('edge'), { company, accountId: account.id, by: await byAdmin(c) })
  if (removed.ok) {
    // The session of whoever has left is over.
    if (account.id === currentSession(c).accountId) return c.redirect('/auth/login', 303)
    return c.redirect(`${MEMBERS}?said=removed`, 303)
  }
  return removed.refusal === 'not-a-member' ? problemPage(c, 'not-found') : removePage(c, target, removed.refusal)
}

function removePage(c: Ctx, target: Target, problem?: RemoveRefusal) {
  const t = say(c, messages)
  const { account, member } = target
  const isSelf = account.id === currentSession(c).accountId
  const words = isSelf ? t.leave : member.role === 'admin' ? t.removeAdmin : t.remove
  const title = words.title(calledBy(account))
  const refusal: Refusal | undefined = problem && { reason: problem, status: STATUS[problem], ...t.refused[problem] }
  return memberPage(c, target, {
    title,
    refusal,
    symbols: ['log-out', 'person', 'mail'],
    effects: words.effects(calledBy(account), currentCompany(c).name),
    go: words.go,
    grave: true,
  })
}
