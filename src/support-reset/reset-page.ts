import { accountById, type Account } from '../accounts/index.ts'
import { companyById } from '../companies/index.ts'
import { deskPage } from '../desk-access/index.ts'
import { HOUR_MS } from '../edge/clock.ts'
import { deskRequestPath, openRequestOf } from '../requests/index.ts'
import { currentSession, formToken, takeDraft, zoneOf } from '../sessions/index.ts'
import { formatNumber, ticketPath, type Ticket } from '../tickets/index.ts'
import type { Ctx } from '../web/context.ts'
import { distance, exactly } from '../web/dates.ts'
import { each, html, nothing, raw, when, type Html } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { field, note, problemNote } from '../web/parts.ts'
import { personLine } from '../web/person-line.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { judge, type Judged } from './judge.ts'
import { messages } from './messages.ts'
import { resetPath } from './paths.ts'
import { CHECKS, type Check } from './rules.ts'

/** What was typed and ticked, and what of it was refused. */
export interface Typed {
  reason: string
  stolen: boolean
  checks: Check[]
  refusal: Refusal
}

export const checkField = (check: Check) => `check-${check}`

/** The checklist of a ticket: what the agent does next, for whom, or why nothing. */
export async function resetPage(c: Ctx, ticket: Ticket, typed?: Typed) {
  const t = say(c, messages)
  const edge = c.get('edge')
  const account = await accountById(edge, ticket.accountId ?? '')
  const number = formatNumber(ticket.number)
  const title = account ? t.desk.title(account.name) : t.section.title
  const judged = account && (await judge(edge, ticket, account, currentSession(c).accountId))
  const said = c.req.query('said') === 'asked' && !typed
  const body = html`<div class="flow">
    <p class="small"><a href="${ticketPath(ticket.number)}">${t.desk.back(number)}</a></p>
    ${when(said, () => note({ symbol: 'check', title: t.desk.said, text: t.desk.sayAgain }))}
    ${account && judged?.refusal !== 'own-account' ? await whoAndWhere(c, account, judged!, ticket) : nothing}
    ${account && judged && !judged.refusal ? await form(c, ticket, account, { judged, typed }) : await noForm(c, ticket, account, judged)}
  </div>`
  const problem = typed && problemNote(typed.refusal)
  const page = (status: Parameters<typeof deskPage>[2]) =>
    deskPage(c, { title, lead: account ? t.desk.lead : undefined, problem, current: 'inbox', body }, status)
  return typed ? refuse(c, typed.refusal, page) : page(200)
}

/** Whom it is about, and where the company's admins stand. */
async function whoAndWhere(c: Ctx, account: Account, { standing, asked }: Judged, { number }: Ticket): Promise<Html> {
  const company = await companyById(c.get('edge'), account.managedBy ?? '')
  const t = say(c, messages)
  const at = (ms: number) => exactly(ms, zoneOf(currentSession(c)), c.get('language'))
  const admin = asked?.answeredBy ? await accountById(c.get('edge'), asked.answeredBy) : undefined
  const words = {
    none: t.desk.none,
    ask: undefined,
    refused: undefined,
    waiting: t.section.waiting(at(asked?.lapsesAtMs ?? 0)),
    confirmed: t.desk.confirmed(admin?.name ?? t.gone, at(asked?.answeredAtMs ?? 0)),
    lapsed: t.desk.lapsed,
  }[standing]
  return html`<div class="sheet flow">
    ${personLine(account, company?.name ?? formatNumber(number))}${when(words, () => html`<p>${words}</p>`)}
  </div>`
}

async function form(
  c: Ctx,
  ticket: Ticket,
  { id }: Account,
  { judged, typed }: { judged: Judged; typed: Typed | undefined },
): Promise<Html> {
  const t = say(c, messages).desk
  const { config } = c.get('edge')
  const session = currentSession(c)
  const action = resetPath(ticket.number)
  const draft = typed ? undefined : await takeDraft(c.get('edge'), session.id, action)
  const hours = (hours: number) => distance(hours * HOUR_MS, c.get('language'))
  const ticked = (check: Check) => typed?.checks.includes(check) ?? draft?.[checkField(check)] === 'yes'
  const missing = (check: Check) => typed?.refusal.reason === 'checklist' && !typed.checks.includes(check)
  const asks = judged.next === 'ask'
  return html`<form class="flow" method="post" action="${action}" data-account="${id}">
    ${formToken(c, session, action)}
    <fieldset class="flow">
      <legend>${t.checklist}</legend>
      <p class="small muted">${t.checklistHint}</p>
      ${each(CHECKS, (check) =>
        pick({
          name: checkField(check),
          ticked: ticked(check),
          label: t.checks[check](hours(config.resetWaitHours)),
          error: missing(check) ? t.missing : undefined,
          required: true,
        }),
      )}
    </fieldset>
    ${field({
      name: 'reason',
      label: t.reason,
      hint: t.reasonHint,
      value: typed?.reason ?? draft?.reason ?? '',
      error: typed && typed.refusal.reason !== 'checklist' ? typed.refusal.title : undefined,
      more: 'required maxlength="500"',
    })}
    ${when(!asks, () =>
      pick({
        name: 'stolen',
        ticked: typed?.stolen ?? draft?.stolen === 'yes',
        label: html`<b>${t.stolen.label}</b><br /><span class="muted small">${t.stolen.text}</span>`,
      }),
    )}
    ${note({ tone: 'warn', symbol: 'clock', text: asks ? t.askText(hours(config.supportWaitHours)) : t.openText(hours(config.resetWaitHours)) })}
    <p class="row stretch">
      <button class="btn ${asks ? 'main' : 'grave'}" type="submit">
        ${asks ? t.ask : html`${icon('key')}${t.open}`}
      </button>
    </p>
  </form>`
}

function pick({
  name,
  ticked,
  label,
  error,
  required = false,
}: {
  name: string
  ticked: boolean
  label: string | Html
  error?: string | undefined
  required?: boolean
}): Html {
  const described = error ? raw(`aria-invalid="true" aria-describedby="${name}-err"`) : nothing
  return html`<label class="pick"
      ><input
        type="checkbox"
        name="${name}"
        value="yes"
        ${ticked ? raw('checked') : nothing}
        ${required ? raw('required') : nothing}
        ${described}
      /><span>${label}</span></label
    >${when(error, () => html`<p class="err" id="${name}-err">${icon('warning')}${error}</p>`)}`
}

/** Why nothing begins here now, and the way on. */
async function noForm(c: Ctx, ticket: Ticket, account: Account | undefined, judged: Judged | undefined): Promise<Html> {
  const t = say(c, messages)
  const why = judged?.refusal ?? 'not-verified'
  const request = account && why === 'open-already' ? await openRequestOf(c.get('edge'), account.id) : undefined
  const way =
    request?.openedAs === 'support'
      ? { text: t.desk.toRequest, href: deskRequestPath(request.id) }
      : why === 'not-verified' || why === 'factor-used'
        ? { text: t.desk.toVerification, href: `${ticketPath(ticket.number)}/verification` }
        : undefined
  const { title, next } = t.noReset[why]
  return html`${note({ tone: why === 'waits-for-admin' ? '' : 'warn', symbol: 'info', title, text: next })}
  ${when(way, () => html`<p><a class="btn" href="${way!.href}">${way!.text}</a></p>`)}`
}
