import { currentCompany } from '../company-admin/index.ts'
import { HOUR_MS } from '../edge/clock.ts'
import { currentSession, formToken, lastSessionIn, takeDraft, whoIs } from '../sessions/index.ts'
import { companyStylePath } from '../web/assets.ts'
import type { Ctx } from '../web/context.ts'
import { day, distance, exactly } from '../web/dates.ts'
import { each, html, nothing, raw, when, type Html } from '../web/html.ts'
import { icon, type IconName } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { messages as chrome } from '../web/messages.ts'
import { insidePage } from '../web/page.ts'
import { field, note, problemNote } from '../web/parts.ts'
import { personLine } from '../web/person-line.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { messages } from './messages.ts'
import { MEMBERS, resetPath } from './paths.ts'
import type { Subject } from './subject.ts'

export const MOST_REASON = 500

/** What was typed, and what of it was refused. */
export interface Typed {
  reason: string
  stolen: string
  refusal: Refusal
}

/** Names the person and says what will happen, before anything does; for an instant reset and for a request. */
export async function keyPage(c: Ctx, subject: Subject, typed?: Typed) {
  const t = say(c, messages)
  const { account, action } = subject
  const { name } = account
  const session = currentSession(c)
  const path = resetPath(account.id)
  const draft = typed ?? (await takeDraft(c.get('edge'), session.id, path))
  const request = action.kind === 'request' ? action.why : undefined
  const title = request ? t.request.title(name) : t.title(name)
  const facts = await factsLine(c, subject)
  const page = (status: Parameters<typeof insidePage>[2]) =>
    insidePage(
      c,
      {
        title,
        narrow: true,
        sheet: companyStylePath,
        who: whoIs(session),
        problem: typed && problemNote(typed.refusal),
        body: html`${head(c, title)}
          <form class="flow" method="post" action="${path}">
            ${formToken(c, session, path)}
            <div class="sheet flow">
              ${personLine(account, say(c, chrome)[subject.role])} ${facts}
              ${when(request, () => html`<p>${t.request.why[request!](name)}</p>`)}
              ${request ? whatARequestDoes(c) : lines(['log-out', 'key', 'mail'], t.lines(name))}
            </div>
            ${note({ tone: 'warn', symbol: 'warning', text: t.inPerson(name) })}
            ${field({
              name: 'reason',
              label: t.reason,
              hint: t.reasonHint(name),
              value: draft.reason ?? '',
              error: typed?.refusal.title,
              more: 'required',
            })}
            <label class="pick"
              ><input
                type="checkbox"
                name="stolen"
                value="yes"
                ${draft.stolen === 'yes' ? raw('checked') : nothing}
              /><span
                ><b>${t.stolen.label}</b><br /><span class="muted small"
                  >${request ? t.stolen.request : t.stolen.reset}</span
                ></span
              ></label
            >
            ${note({ text: request ? t.request.wordsLater : t.wordsAfter })}
            <p class="row stretch">
              <button class="btn grave" type="submit">${icon('key')}${request ? t.request.go : t.go}</button
              ><a class="btn plain" href="${MEMBERS}">${t.cancel}</a>
            </p>
          </form>`,
      },
      status,
    )
  return typed ? refuse(c, typed.refusal, page) : page(200)
}

export const head = (c: Ctx, title: string) =>
  html`<div class="head">
    <div class="flow">
      <p class="small"><a href="${MEMBERS}">${say(c, messages).back}</a></p>
      <h1>${title}</h1>
    </div>
  </div>`

function whatARequestDoes(c: Ctx): Html {
  const t = say(c, messages).request
  const wait = distance(c.get('edge').config.resetWaitHours * HOUR_MS, c.get('language'))
  return lines(['person', 'clock', 'mail'], [t.second, t.wait(wait), t.told])
}

const lines = (symbols: IconName[], said: { what: string; more: string }[]) =>
  html`<ul class="rows">
    ${each(
      said,
      ({ what, more }) =>
        html`<li>
          ${icon(symbols[said.findIndex((line) => line.what === what)]!)}<span><b>${what}</b> ${more}</span>
        </li>`,
    )}
  </ul>`

/** Since when it is on, and the last use of this company: the network only if that session was one in this company. */
async function factsLine(c: Ctx, { account, lastUsedAtMs }: Subject): Promise<Html> {
  const t = say(c, messages)
  const { id, zone } = currentCompany(c)
  const language = c.get('language')
  const session = await lastSessionIn(c.get('edge'), account.id, id)
  const usedAtMs = Math.max(lastUsedAtMs ?? 0, session?.lastUsedAtMs ?? 0)
  const instant = exactly(usedAtMs, zone, language)
  const use = session?.network ? t.lastUseFrom(instant, session.network) : t.lastUse(instant)
  return html`<p class="small muted">
    ${t.on(day(account.twoFactorSinceMs, zone, language))} ${usedAtMs > 0 ? use : t.neverUsed}
  </p>`
}
