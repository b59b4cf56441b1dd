import { Hono } from 'hono'
import { createAccount, normaliseAddress, operators } from '../accounts/index.ts'
import { finishWithLink, MOST_NAME_SIGNS } from '../activation/index.ts'
import { messages } from './messages.ts'
import { record } from '../audit/index.ts'
import { addMember, createCompany, serverZone } from '../companies/index.ts'
import { aloneWith } from '../edge/locks.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import {
  createLink,
  dropLinkCookie,
  endOtherSession,
  keepLinkFromQuery,
  linkAt,
  linkRefused,
  otherPersonNote,
  spendLink,
  withdrawLinks,
} from '../links/index.ts'
import { normalisePassword, passwordHint, passwordProblem, refusePassword } from '../passwords/index.ts'
import { isZone } from '../policy/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { oneLine } from '../web/form.ts'
import { each, html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { messages as chrome } from '../web/messages.ts'
import { doorPage } from '../web/page.ts'
import { field, mainButton, passwordField, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'

/** The link to the first person's page: only while there is no operator. Earlier ones no longer work. */
export async function firstRunLink(
  edge: Edge,
): Promise<{ ok: true; url: string } | { ok: false; refusal: 'operator-exists' }> {
  return inTransaction(edge, async (edge) => {
    await aloneWith(edge, 'first-run')
    if ((await operators(edge)).length > 0) return { ok: false, refusal: 'operator-exists' }
    await withdrawLinks(edge, 'first-run', null)
    const { url } = await createLink(edge, 'first-run')
    return { ok: true, url }
  })
}

type FieldName = 'company' | 'zone' | 'name' | 'email' | 'password'
type Typed = Record<FieldName, string>

/** The first company and its first person, who is its admin and the operator of the platform. */
export const firstRun = new Hono<Env>()
  .get('/auth/first-run', async (c) => {
    const withoutToken = keepLinkFromQuery(c, 'first-run')
    if (withoutToken) return withoutToken
    const link = await linkAt(c, 'first-run')
    return link instanceof Response
      ? link
      : firstRunPage(c, { company: '', zone: serverZone, name: '', email: '', password: '' })
  })
  .post('/auth/first-run', async (c) => {
    const edge = c.get('edge')
    const link = await linkAt(c, 'first-run')
    if (link instanceof Response) return link
    const typed = readFields(c)
    const problem = problemOf(c, typed)
    if (problem) return firstRunPage(c, typed, problem)
    edge.hasher.ensureRoom()
    const passwordHash = await edge.hasher.hash(typed.password)
    let taken = false
    return finishWithLink(
      c,
      edge,
      async (edge) => {
        await aloneWith(edge, 'first-run')
        if ((await operators(edge)).length > 0 || !(await spendLink(edge, link))) return undefined
        const company = await createCompany(edge, { name: typed.company, zone: typed.zone }, 'first-run')
        const account = await createAccount(
          edge,
          {
            email: normaliseAddress(typed.email)!,
            name: typed.name,
            staff: 'operator',
            passwordHash,
            managedBy: company.id,
          },
          'first-run',
        )
        if (!account) {
          taken = true
          return undefined
        }
        await addMember(edge, company.id, account.id, 'admin')
        await record(edge, {
          event: 'authn_token_used',
          actor: account.id,
          accountId: account.id,
          companyId: company.id,
          network: c.get('peer').address,
          reason: 'first-run',
        })
        await endOtherSession(c, edge, account.id)
        dropLinkCookie(c, 'first-run')
        return account.id
      },
      () =>
        taken
          ? firstRunPage(c, typed, {
              field: 'email',
              reason: 'email-taken',
              status: 409,
              ...say(c, messages).emailTaken,
            })
          : linkRefused(c, 'used-link'),
    )
  })

const readFields = (c: Ctx): Typed => {
  const text = (name: FieldName) => oneLine(c.get('form').text(name))
  return {
    company: text('company'),
    zone: text('zone') || serverZone,
    name: text('name'),
    email: text('email'),
    password: normalisePassword(c.get('form').text('password')),
  }
}

function problemOf(
  c: Ctx,
  { company, zone, name, email, password }: Typed,
): (Refusal & { field: FieldName }) | undefined {
  const t = say(c, messages)
  if (!company || company.length > MOST_NAME_SIGNS)
    return { field: 'company', reason: 'company-missing', status: 422, ...t.companyMissing }
  if (!isZone(zone)) return { field: 'zone', reason: 'zone-unknown', status: 422, ...t.zoneUnknown }
  if (!name || name.length > MOST_NAME_SIGNS)
    return { field: 'name', reason: 'name-missing', status: 422, ...t.nameMissing }
  if (!normaliseAddress(email)) return { field: 'email', reason: 'email-wrong', status: 422, ...t.emailWrong }
  const refused = refusePassword(password, {
    name,
    email,
    platform: c.get('edge').config.platformName,
    secondFactor: true,
  })
  return (
    refused && { field: 'password', reason: refused, status: 422, ...passwordProblem(refused, true, c.get('language')) }
  )
}

async function firstRunPage(c: Ctx, typed: Typed, problem?: Refusal & { field: FieldName }) {
  const t = say(c, messages)
  const errorOf = (name: FieldName) => (problem?.field === name ? problem.title : undefined)
  const zones = Intl.supportedValuesOf('timeZone')
  const other = await otherPersonNote(c, null)
  const page = (status: Parameters<typeof doorPage>[2]) =>
    doorPage(
      c,
      {
        title: t.title,
        problem: problem && problemNote(problem),
        body: html`<p class="muted">${t.lead}</p>
          ${other}
          <form class="flow" method="post" action="/auth/first-run">
            ${field({ name: 'company', label: t.company, value: typed.company, autocomplete: 'organization', more: 'required', error: errorOf('company'), autofocus: !problem })}
            ${field({ name: 'zone', label: t.zone, value: typed.zone, hint: t.zoneHint, more: 'required list="zones"', error: errorOf('zone') })}
            <datalist id="zones">${each(zones, (zone) => html`<option value="${zone}"></option>`)}</datalist>
            ${field({ name: 'name', label: t.name, value: typed.name, autocomplete: 'name', more: 'required', error: errorOf('name') })}
            ${field({ name: 'email', label: t.email, value: typed.email, type: 'email', autocomplete: 'username', more: 'required autocapitalize="none" spellcheck="false"', error: errorOf('email') })}
            ${passwordField({ name: 'password', label: t.password, autocomplete: 'new-password', hint: passwordHint(true, c.get('language')), error: errorOf('password'), showLabel: say(c, chrome).showPassword })}
            ${mainButton(t.go)}
          </form>`,
      },
      status,
    )
  return problem ? refuse(c, problem, page) : page(200)
}
