import { scanSteps } from '../enrolment/index.ts'
import { dutyOf } from '../policy/index.ts'
import { currentSession, formToken, mayEnrolInRecoverySession, zoneOf } from '../sessions/index.ts'
import { codeProof, entryName, type Authenticator, type Enrolment } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { day } from '../web/dates.ts'
import { html, type Html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { doorPage, type Way } from '../web/page.ts'
import { field, mainButton, plainButton, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { messages } from './messages.ts'
import { freeName, MOST_ENTRIES, PAGE, type Own } from './own.ts'

type Status = Parameters<typeof doorPage>[2]
/** A refused code, as the note on top and the line under the field. */
export interface CodeShown {
  refusal: Refusal
  note: Html
  error: string | undefined
}
type Shown = ({ field: 'code'; typed: string } & CodeShown) | { field: 'name'; typed: string; refusal: Refusal }

const back = (c: Ctx, text = say(c, messages).back): Way => ({ icon: 'arrow', text, href: PAGE })
const lost = (c: Ctx): Way => ({ icon: 'help', text: say(c, messages).lost, href: '/auth/support?topic=phone' })

/** Before a new secret is shown: what it will be called, and a code of an entry that works. */
export async function provePage(c: Ctx, mine: Own, shown?: Shown, name?: string) {
  const t = say(c, messages)
  const words = mine.entry ? t.move : t.add
  const here = c.req.path
  const proof = await codeProof(c, {
    accountId: mine.account.id,
    zone: zoneOf(mine.session),
    shown: shown?.field === 'code' ? shown : undefined,
  })
  const page = (status: Status) =>
    doorPage(
      c,
      {
        title: words.title,
        steps: { done: 1, of: 2 },
        problem: shown && (shown.field === 'code' ? shown.note : problemNote(shown.refusal)),
        body: html`<p class="muted">${words.lead}</p>
          <form class="flow" method="post" action="${here}">
            ${formToken(c, mine.session, here)} ${proof}
            ${nameField(c, shown?.typed ?? name ?? freeName(c, mine.entries), shown?.field === 'name' ? shown.refusal.title : undefined)}
            ${mainButton(t.goOn)}
          </form>`,
        ways: [lost(c), back(c)],
      },
      status,
    )
  return shown ? refuse(c, shown.refusal, page) : page(200)
}

const nameField = (c: Ctx, value: string, error?: string, label = say(c, messages).name.label) =>
  field({ name: 'name', label, hint: say(c, messages).name.hint, value, error })

/** The new secret, for this session alone; nothing is bound before its first code. */
export function scanPage(c: Ctx, mine: Own, begun: Enrolment, shown?: CodeShown) {
  const t = say(c, messages)
  const words = mine.entry ? t.move : t.add
  const here = c.req.path
  const page = (status: Status) =>
    doorPage(
      c,
      {
        title: words.title,
        steps: { done: 2, of: 2 },
        wide: true,
        problem: shown?.note,
        body: html`<p class="lead">${words.scan}</p>
          <form class="flow" method="post" action="${here}">
            ${formToken(c, mine.session, here)}<input type="hidden" name="enrolment" value="${begun.id}" />
            ${scanSteps(c, begun, { hint: words.hint, go: words.go, error: shown?.error })}
          </form>
          <form method="post" action="${here}">
            ${formToken(c, mine.session, here)}<input
              type="hidden"
              name="cancel"
              value="yes"
            />${plainButton(words.cancel, 'withdraw')}
          </form>`,
        ways: [{ icon: 'help', text: t.help, href: '/auth/help/moving-to-a-new-phone' }],
      },
      status,
    )
  return shown ? refuse(c, shown.refusal, page) : page(200)
}

export function fullPage(c: Ctx) {
  const { title, next } = say(c, messages).full(MOST_ENTRIES)
  return refuse(c, { reason: 'too-many-authenticators', status: 409, title, next }, (status) =>
    doorPage(c, { title, refused: true, body: html`<p class="muted">${next}</p>`, ways: [back(c)] }, status),
  )
}

/** Whoever came in by a recovery code sets one new app up, here; for all else a code of it opens a session of its own. */
export function recoveryPage(c: Ctx, { session }: Own) {
  const t = say(c, messages)
  const may = mayEnrolInRecoverySession(session)
  const { title, next } = may ? t.recovery.notMove : t.recovery.oneOnly
  const way: Way = may
    ? { icon: 'key', text: t.list.add, href: `${PAGE}/add` }
    : { icon: 'log-out', text: t.recovery.logOut, href: '/auth/logout' }
  return refuse(c, { reason: 'recovery-session', status: 403, title, next }, (status) =>
    doorPage(c, { title, refused: true, body: html`<p class="muted">${next}</p>`, ways: [way, back(c)] }, status),
  )
}

/** One less: which one, and a code of another. */
export async function removePage(c: Ctx, entry: Authenticator, shown?: CodeShown | 'own-code') {
  const t = say(c, messages)
  const session = currentSession(c)
  const problem = shown === 'own-code' ? ownCode(c) : shown
  const proof = await codeProof(c, {
    accountId: session.accountId,
    zone: zoneOf(session),
    shown: problem,
    exceptId: entry.id,
  })
  const here = c.req.path
  const since = day(entry.enrolledAtMs, zoneOf(session), c.get('language'))
  const page = (status: Status) =>
    doorPage(
      c,
      {
        title: t.remove.title,
        problem: problem?.note,
        body: html`<p class="muted">${t.remove.lead(html`<b>${entryName(c, entry)}</b>`, since)}</p>
          <form class="flow" method="post" action="${here}">
            ${formToken(c, session, here)} ${proof} ${mainButton(t.remove.go)}
          </form>`,
        ways: [back(c, t.remove.keep)],
      },
      status,
    )
  return problem ? refuse(c, problem.refusal, page) : page(200)
}

function ownCode(c: Ctx): CodeShown {
  const refusal: Refusal = { reason: 'code-of-that-entry', status: 401, ...say(c, messages).remove.ownCode }
  return { refusal, note: problemNote(refusal), error: refusal.title }
}

/** The last entry is not removed here, because the account would have none: the page says what can be done instead. */
export async function lastPage(c: Ctx, { account, entries }: Own, refused?: 409) {
  const t = say(c, messages).last
  const { kind } = await dutyOf(c.get('edge'), account)
  const working = entries.find(({ suspendedAtMs }) => suspendedAtMs === null)
  const ways: Way[] = [
    ...(working
      ? [{ icon: 'phone', text: say(c, messages).list.move, href: `${PAGE}/${working.id}/move` } as const]
      : []),
    { icon: 'key', text: say(c, messages).list.add, href: `${PAGE}/add` },
    ...(kind === 'required' ? [] : [{ icon: 'off', text: t.switchOff, href: '/auth/profile/two-factor' } as const]),
    back(c),
  ]
  const page = (status: Status) =>
    doorPage(
      c,
      { title: t.title, refused: refused !== undefined, body: html`<p class="muted">${t.next}</p>`, ways },
      status,
    )
  const { title, next } = t
  return refused ? refuse(c, { reason: 'last-authenticator', status: refused, title, next }, page) : page(200)
}

export function renamePage(
  c: Ctx,
  entry: Authenticator,
  { typed, refusal }: { typed?: string | undefined; refusal?: Refusal },
) {
  const t = say(c, messages)
  const here = c.req.path
  const page = (status: Status) =>
    doorPage(
      c,
      {
        title: t.rename.title,
        problem: refusal && problemNote(refusal),
        body: html`<form class="flow" method="post" action="${here}">
          ${formToken(c, currentSession(c), here)}
          ${nameField(c, typed ?? entryName(c, entry), refusal?.title, t.rename.label)} ${mainButton(t.rename.go)}
        </form>`,
        ways: [back(c)],
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}
