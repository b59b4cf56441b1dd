import type { Account } from '../accounts/index.ts'
import {
  currentSession,
  isRecoverySession,
  mayEnrolInRecoverySession,
  whoIs,
  zoneOf,
  type Session,
} from '../sessions/index.ts'
import { authenticatorsOf, entryName, type Authenticator } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { clockTime, day } from '../web/dates.ts'
import { each, html, nothing, when, type Html } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { insidePage } from '../web/page.ts'
import { note } from '../web/parts.ts'
import { messages } from './messages.ts'
import { MOST_ENTRIES, PAGE, type Own } from './own.ts'

export function listPage(c: Ctx, { session, entries }: Own) {
  const t = say(c, messages)
  const said = {
    added: t.list.added,
    moved: t.list.moved,
    removed: t.list.removed,
    resumed: t.list.resumed,
    renamed: t.list.renamed,
  }
  const shown = said[(c.req.query('said') ?? '') as keyof typeof said]
  const list = html`<ul class="rows">
      ${each(entries, (entry) => entryRow(c, entry))}
    </ul>
    ${more(c, session, entries.length)}`
  const none = html`<p>${t.list.none}</p>
    <p><a class="btn" href="/auth/profile">${t.list.toProfile}</a></p>`
  return insidePage(c, {
    title: t.list.title,
    narrow: true,
    who: whoIs(session),
    body: html`<div class="head">
        <div class="flow">
          <h1>${t.list.title}</h1>
          <p class="lead">${t.list.lead}</p>
        </div>
      </div>
      ${when(shown, () => note({ symbol: 'check', text: shown }))}${recoveryNote(c, session, entries.filter(({ suspendedAtMs }) => suspendedAtMs === null).length)}${entries.length > 0 ? list : none}
      <p class="small gap"><a href="/auth/help/moving-to-a-new-phone">${t.list.help}</a></p>`,
  })
}

/** What a session that a recovery code opened is for. */
function recoveryNote(c: Ctx, session: Session, count: number) {
  if (!isRecoverySession(session)) return nothing
  const t = say(c, messages).recovery
  const words = mayEnrolInRecoverySession(session) ? t.now : count > 1 ? t.then : t.done
  return note({ symbol: 'key', ...words })
}

function entryRow(c: Ctx, entry: Authenticator) {
  const t = say(c, messages).list
  const zone = zoneOf(currentSession(c))
  const date = (ms: number) => day(ms, zone, c.get('language'))
  const name = entryName(c, entry)
  const here = `${PAGE}/${entry.id}`
  const suspended = entry.suspendedAtMs !== null
  const used =
    entry.lastUsedAtMs === null
      ? t.setUp(date(entry.enrolledAtMs))
      : t.setUpAndUsed(
          date(entry.enrolledAtMs),
          date(entry.lastUsedAtMs),
          clockTime(entry.lastUsedAtMs, zone, c.get('language')),
        )
  return html`<li>
    ${icon(suspended ? 'warning' : 'phone')}
    <div>
      <b>${name}</b>
      <p class="small muted">${used}</p>
      ${when(suspended, () => html`<p class="small">${t.suspended(date(entry.suspendedAtMs ?? 0))}</p>`)}
      <p class="row gap">
        ${when(!suspended && !isRecoverySession(currentSession(c)), () => html`<a class="btn" href="${here}/move" aria-label="${t.moveLabel(name)}">${t.move}</a>`)}
        ${when(suspended, () => html`<a class="btn" href="${here}/resume" aria-label="${t.resumeLabel(name)}">${t.resume}</a>`)}
        <a class="btn plain" href="${here}/rename" aria-label="${t.renameLabel(name)}">${t.rename}</a>
        <a class="btn plain" href="${here}/remove" aria-label="${t.removeLabel(name)}">${t.remove}</a>
      </p>
    </div>
  </li>`
}

/** The way to one more, or why there is none. */
function more(c: Ctx, session: Session, count: number) {
  if (isRecoverySession(session)) return mayEnrolInRecoverySession(session) ? addPart(c) : nothing
  return count < MOST_ENTRIES ? addPart(c) : html`<p class="gap">${say(c, messages).list.full(MOST_ENTRIES)}</p>`
}

function addPart(c: Ctx) {
  const t = say(c, messages).list
  return html`<div class="sheet flow">
    <p>${t.addWhy(MOST_ENTRIES)}</p>
    <p class="row"><a class="btn main" href="${PAGE}/add">${t.add}</a></p>
  </div>`
}

/** The part of the Profile page: the entries by name and date, and the way to change them. */
export async function authenticatorsPart(c: Ctx, account: Account, heading: string): Promise<Html> {
  if (account.twoFactor !== 'on') return nothing
  const t = say(c, messages).list
  const zone = zoneOf(currentSession(c))
  const entries = await authenticatorsOf(c.get('edge'), account.id)
  const line = (entry: Authenticator) =>
    html`<li>
      ${icon('phone')}
      <div>
        <b>${entryName(c, entry)}</b>
        <p class="small muted">${t.setUp(day(entry.enrolledAtMs, zone, c.get('language')))}</p>
      </div>
    </li>`
  return html`<section class="part" aria-labelledby="${heading}">
    <div><h2 id="${heading}">${t.title}</h2></div>
    <div class="flow">
      <ul class="rows bare">
        ${each(entries, line)}
      </ul>
      <p><a class="btn" href="${PAGE}">${t.change}</a></p>
    </div>
  </section>`
}
