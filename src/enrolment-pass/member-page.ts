import { accountById } from '../accounts/index.ts'
import { memberOf } from '../companies/index.ts'
import { asCompanyAdmin, currentCompany } from '../company-admin/index.ts'
import { requestPath } from '../requests/index.ts'
import { currentSession, signedIn, whoIs } from '../sessions/index.ts'
import { steppedUp } from '../step-up/index.ts'
import { companyStylePath } from '../web/assets.ts'
import type { Ctx } from '../web/context.ts'
import { oneLine } from '../web/form.ts'
import { html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { messages as chrome } from '../web/messages.ts'
import { doorPage, insidePage, type Way } from '../web/page.ts'
import { problemNote } from '../web/parts.ts'
import { problemPage } from '../web/problem.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { Hono } from 'hono'
import type { Env } from '../web/context.ts'
import { askAsAdmin, isAdminNow, showTo } from './ask.ts'
import { pageMessages } from './page-messages.ts'
import { passPart } from './pass-page.ts'
import { refuseReason } from '../member-reset/index.ts'
import { standingOf, type NoPass, type Standing } from './standing.ts'

const MEMBERS = '/auth/company/members'
const ROUTE = `${MEMBERS}/:id/pass`
export const memberPassPath = (accountId: string) => `${MEMBERS}/${accountId}/pass`

/** An admin asks for a pass for a member, and has it shown once a second person has agreed. */
export const memberPass = new Hono<Env>()
  .get(ROUTE, signedIn(), asCompanyAdmin, steppedUp(), async (c) => {
    const member = await memberAt(c)
    return member ? page(c, member) : problemPage(c, 'not-found')
  })
  .post(ROUTE, signedIn(), asCompanyAdmin, steppedUp(), async (c) => {
    const member = await memberAt(c)
    if (!member) return problemPage(c, 'not-found')
    const { id } = member.account
    if (member.standing.kind === 'no') return page(c, member)
    if (c.get('form').text('show') === 'yes') {
      const shown = await showTo(c, id, currentCompany(c).id, (edge) => isAdminNow(c, edge))
      // Whatever came between stands on the page.
      return c.redirect(shown.ok ? memberPassPath(id) : `${memberPassPath(id)}?said=${shown.refusal}`, 303)
    }
    const typed = oneLine(c.get('form').text('reason'))
    const refusal = refuseReason(c, typed)
    if (refusal) return page(c, member, { typed, refusal })
    await askAsAdmin(c, id, typed)
    return c.redirect(memberPassPath(id), 303)
  })

type MemberAt = NonNullable<Awaited<ReturnType<typeof memberAt>>>

/** The member of the company in use that the address names; undefined for everybody else's, as for nobody's. */
async function memberAt(c: Ctx) {
  const edge = c.get('edge')
  const { id: companyId } = currentCompany(c)
  const { accountId: personId, id: sessionId } = currentSession(c)
  const id = c.req.param('id') ?? ''
  const member = await memberOf(edge, companyId, id)
  const account = member && (await accountById(edge, id))
  if (!member || !account || account.status === 'closed') return undefined
  return { account, role: member.role, standing: await standingOf(edge, account, { companyId, personId, sessionId }) }
}

async function page(c: Ctx, { account, role, standing }: MemberAt, more: { typed?: string; refusal?: Refusal } = {}) {
  const t = say(c, pageMessages)
  if (standing.kind === 'no') return refused(c, account.name, standing.why)
  const problem = more.refusal ?? changed(c, standing)
  const body = html`<div class="head">
      <div class="flow">
        <p class="small"><a href="${MEMBERS}">${t.back}</a></p>
        <h1>${t.title(account.name)}</h1>
        <p class="lead">${t.lead}</p>
      </div>
    </div>
    <div class="flow">
      ${await passPart(c, {
        account,
        standing,
        action: memberPassPath(account.id),
        about: say(c, chrome)[role],
        by: 'admin',
        requestPath: standing.kind === 'waiting' ? requestPath(standing.request.id) : undefined,
        ...more,
      })}
    </div>`
  const show = (status: Parameters<typeof insidePage>[2]) =>
    insidePage(
      c,
      {
        title: t.title(account.name),
        narrow: true,
        who: whoIs(currentSession(c)),
        sheet: companyStylePath,
        problem: problem && problemNote(problem),
        body,
      },
      status,
    )
  return problem ? refuse(c, problem, show) : show(200)
}

/** The button was pressed for something that is there no longer. */
export function changed(c: Ctx, { kind }: Standing): Refusal | undefined {
  if (!c.req.query('said') || kind === 'shown') return undefined
  return { reason: 'changed-meanwhile', status: 409, ...say(c, pageMessages).changed }
}

/** What is not for this admin to decide; everything else is a state in which nothing needs a pass. */
const NOT_YOURS: ReadonlySet<NoPass> = new Set(['own-account', 'managed-elsewhere', 'managed-by-none', 'support-only'])

function refused(c: Ctx, name: string, why: NoPass) {
  const t = say(c, pageMessages)
  const { title, next } = t.no[why](name)
  const ways: Way[] = [
    { icon: 'arrow', text: t.back, href: MEMBERS },
    { icon: 'help', text: t.support, href: '/auth/support' },
  ]
  return refuse(c, { reason: why, status: NOT_YOURS.has(why) ? 403 : 409, title, next }, (status) =>
    doorPage(c, { title, refused: true, body: html`<p class="muted">${next}</p>`, ways }, status),
  )
}
