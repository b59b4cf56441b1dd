import { Hono } from 'hono'
import { lockAccount } from '../accounts/index.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import {
  currentSession,
  endSession,
  endSessionsOf,
  formToken,
  isSessionIdle,
  livingSessionsOf,
  sessionById,
  signedIn,
  whoIs,
  zoneOf,
} from '../sessions/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { expireCookie } from '../web/cookies.ts'
import { clockTime, day } from '../web/dates.ts'
import { each, html, when } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { insidePage } from '../web/page.ts'
import { note } from '../web/parts.ts'
import { problemPage } from '../web/problem.ts'
import { messages } from './messages.ts'

const PAGE = '/auth/profile/sessions'
const END_OTHERS = `${PAGE}/end-others`

type Listed = Awaited<ReturnType<typeof livingSessionsOf>>[number]

/** Where an account is signed in, and how to close what is not its person's. */
export const ownSessions = new Hono<Env>()
  .get(PAGE, signedIn(), (c) => sessionsPage(c))
  .post(`${PAGE}/:id/end`, signedIn({ page: PAGE }), async (c) => {
    const edge = c.get('edge')
    const { id: here, accountId } = currentSession(c)
    // Looked for among the account's own: an id of somebody else's session is as unknown as an invented one.
    const found = (await livingSessionsOf(edge, accountId)).find(({ id }) => id === c.req.param('id'))
    if (!found) return problemPage(c, 'not-found')
    const network = c.get('peer').address
    await asLongAsItLives(c, async (edge) => {
      await endSession(edge, found.id, found.id === here ? 'logged-out' : 'ended-by-owner', accountId, network)
    })
    if (found.id !== here) return c.redirect(`${PAGE}?said=ended`, 303)
    expireCookie(c, 'session')
    return c.redirect('/auth/login?said=logged-out', 303)
  })
  .post(END_OTHERS, signedIn({ page: PAGE }), async (c) => {
    const { id: here, accountId } = currentSession(c)
    await asLongAsItLives(c, async (edge) => {
      await endSessionsOf(edge, accountId, 'ended-by-owner', accountId, here, c.get('peer').address)
    })
    return c.redirect(`${PAGE}?said=others-ended`, 303)
  })

/** Of two sessions that end each other at once one wins: whoever was just thrown out ends nobody any more. */
function asLongAsItLives(c: Ctx, work: (edge: Edge) => Promise<void>): Promise<void> {
  const { id, accountId } = currentSession(c)
  return inTransaction(c.get('edge'), async (edge) => {
    await lockAccount(edge, accountId)
    if (await sessionById(edge, id)) await work(edge)
  })
}

async function sessionsPage(c: Ctx) {
  const t = say(c, messages)
  const session = currentSession(c)
  const all = await livingSessionsOf(c.get('edge'), session.accountId)
  const here = all.filter(({ id }) => id === session.id)
  const others = all.filter(({ id }) => id !== session.id)
  const said = { ended: t.ended, 'others-ended': t.othersEnded }[c.req.query('said') ?? '']
  return insidePage(c, {
    title: t.title,
    narrow: true,
    who: whoIs(session),
    body: html`<div class="head">
        <div class="flow">
          <h1>${t.title}</h1>
          <p class="lead">${t.lead}</p>
        </div>
      </div>
      ${when(said, () => note({ symbol: 'check', text: said! }))}
      <ul class="rows">
        ${each([...here, ...others], (listed) => sessionRow(c, listed))}
      </ul>
      ${others.length === 0 ? html`<p class="gap">${t.alone}</p>` : endOthersForm(c)}
      <p class="small muted gap">${t.zone(zoneOf(session))}</p>
      <p class="small gap"><a href="/auth/profile/activity">${t.activity}</a></p>`,
  })
}

function sessionRow(c: Ctx, { id, browser, network, secondFactor, createdAtMs, lastUsedAtMs }: Listed) {
  const t = say(c, messages)
  const session = currentSession(c)
  const language = c.get('language')
  const zone = zoneOf(session)
  const name = browser ?? t.unknownBrowser
  // What was no address is written as "unknown/0".
  const place = network && !network.startsWith('unknown') ? t.network(network) : t.unknownNetwork
  const at = (words: (day: string, time: string) => string, ms: number) =>
    words(day(ms, zone, language), clockTime(ms, zone, language))
  const action = `${PAGE}/${id}/end`
  const isHere = id === session.id
  const state = isHere
    ? html`<span class="state on">${icon('check')}${t.here}</span>`
    : when(
        isSessionIdle(c.get('edge'), { lastUsedAtMs }),
        () => html`<span class="state off">${icon('lock')}${t.locked}</span>`,
      )
  return html`<li>
    ${icon(/Android|iPhone/.test(name) ? 'phone' : 'laptop')}
    <div>
      <div class="row"><b>${name}</b>${state}</div>
      <p class="small muted">${place} · ${secondFactor === 1 ? t.withCode : t.passwordOnly}</p>
      <p class="small muted">${at(t.firstUse, createdAtMs)}<br />${at(t.lastUse, lastUsedAtMs)}</p>
    </div>
    ${when(
      !isHere,
      () =>
        html`<form method="post" action="${action}">
          ${formToken(c, session, action)}
          <button class="btn" type="submit" aria-label="${t.endLabel(name, place)}">${t.end}</button>
        </form>`,
    )}
  </li>`
}

function endOthersForm(c: Ctx) {
  const t = say(c, messages)
  return html`<form class="sheet flow" method="post" action="${END_OTHERS}">
    ${formToken(c, currentSession(c), END_OTHERS)}
    <p>${t.endOthersWhy}</p>
    <p class="row">
      <button class="btn main" type="submit">${t.endOthers}</button>
    </p>
    <p class="small muted">${t.unknownThere} <a href="/auth/profile/password">${t.change}</a></p>
  </form>`
}
