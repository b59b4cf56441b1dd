import { activeAdminsOf } from '../companies/index.ts'
import { currentCompany } from '../company-admin/index.ts'
import { DAY_MS } from '../edge/clock.ts'
import type { Invitation } from '../invitation/index.ts'
import { mailsGivenUp } from '../outbox/index.ts'
import { currentSession, formToken } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import { amount, day } from '../web/dates.ts'
import { each, html, nothing, when } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { messages as chrome } from '../web/messages.ts'
import { messages } from './messages.ts'
import { PAGE } from './page.ts'

export const MOST_ON_PAGE = 50

/** Who was invited and has not come yet: by address alone, whoever that is elsewhere. */
export async function invitationList(c: Ctx, found: Invitation[]) {
  const t = say(c, messages)
  const shown = found.slice(0, MOST_ON_PAGE)
  if (shown.length === 0) return nothing
  const edge = c.get('edge')
  const givenUp = await mailsGivenUp(
    edge,
    shown.map(({ mailId }) => mailId).filter((id) => id !== null),
  )
  const admins = new Set((await activeAdminsOf(edge, currentCompany(c).id)).map(({ id }) => id))
  return html`<div class="list">
    <table role="table">
      <caption>
        ${t.list.caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${t.list.address}</th>
          <th role="columnheader" scope="col">${t.list.role}</th>
          <th role="columnheader" scope="col">${t.list.state}</th>
          <th role="columnheader" scope="col"><span class="sr">${t.list.actions}</span></th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${each(shown, (invitation) => row(c, invitation, { givenUpAtMs: givenUp.get(invitation.mailId ?? ''), admins }))}
      </tbody>
    </table>
  </div>`
}

interface Facts {
  givenUpAtMs: number | undefined
  admins: Set<string>
}

function row(c: Ctx, invitation: Invitation, facts: Facts) {
  const t = say(c, messages).list
  const { id, email, role, note } = invitation
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <span class="person"
        ><span class="face plain" aria-hidden="true">${icon('mail')}</span
        ><span>${email}${when(note, () => html`<br /><span class="small muted">${t.note(note!)}</span>`)}</span></span
      >
    </th>
    <td role="cell" data-label="${t.role}">${say(c, chrome)[role]}</td>
    <td role="cell" class="all">${state(c, invitation, facts)}</td>
    <td role="cell">
      <span class="acts"
        >${button(c, `${PAGE}/${id}/resend`, { text: t.again, of: t.againOf(email), first: true })}
        ${button(c, `${PAGE}/${id}/withdraw`, { text: t.withdraw, of: t.withdrawOf(email) })}</span
      >
    </td>
  </tr>`
}

/** What stands in the way comes before what is as it should be. */
function state(c: Ctx, { role, invitedBy, invitedAtMs, mailedAtMs, expiresAtMs }: Invitation, facts: Facts) {
  const t = say(c, messages).list
  const { zone } = currentCompany(c)
  const language = c.get('language')
  const nowMs = c.get('edge').clock.nowMs()
  const on = (ms: number) => day(ms, zone, language)
  if (facts.givenUpAtMs !== undefined)
    return html`<span class="state stop">${icon('warning')}${t.cameBack(on(facts.givenUpAtMs))}</span>`
  if (expiresAtMs <= nowMs) return html`<span class="state stop">${icon('warning')}${t.expired(on(expiresAtMs))}</span>`
  if (role === 'admin' && invitedBy !== null && !facts.admins.has(invitedBy))
    return html`<span class="state stop">${icon('warning')}${t.inviterGone}</span>`
  const left = amount(Math.ceil((expiresAtMs - nowMs) / DAY_MS), 'day', language)
  return html`<span class="state wait">${icon('clock')}${t.waits(on(mailedAtMs ?? invitedAtMs), left)}</span>`
}

const button = (c: Ctx, action: string, { text, of, first }: { text: string; of: string; first?: boolean }) =>
  html`<form method="post" action="${action}">
    ${formToken(c, currentSession(c), action)}<button class="btn plain${first ? ' first' : ''}" type="submit">
      ${text}<span class="sr"> ${of}</span>
    </button>
  </form>`
