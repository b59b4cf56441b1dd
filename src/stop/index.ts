import { Hono } from 'hono'
import { accountById, lockAccount, mailedAddressesOf, type Account } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { activeAdminsOf, zoneOfPerson } from '../companies/index.ts'
import { inTransactionOr, type Edge } from '../edge/edge.ts'
import {
  dropLinkCookie,
  endOtherSession,
  keepLinkFromQuery,
  linkAt,
  linkField,
  linkRefused,
  otherPersonNote,
  spendLink,
  type Link,
} from '../links/index.ts'
import { signedInWithOlderFactor } from '../sessions/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { exactly } from '../web/dates.ts'
import { html, nothing } from '../web/html.ts'
import { say, speakTo } from '../web/language.ts'
import { maskAddress } from '../web/mask.ts'
import { doorPage } from '../web/page.ts'
import { mainButton, note } from '../web/parts.ts'
import { refuse } from '../web/refusal.ts'
import type { ChangeName } from './change.ts'
import { messages } from './messages.ts'
import * as store from './store.ts'
import type { StopRow } from './store.ts'
import { tellStopped } from './tell.ts'
import { undoChange } from './undo.ts'
import { companyOf } from './undo-in-company.ts'

export type { Change, ChangeName, Removal } from './change.ts'
export {
  closeStop,
  closeStopsIn,
  forgetMentionsOf,
  forgetOldStops,
  formerAddressesOf,
  isStopped,
  openStop,
  stopLink,
  stopLinkOf,
  stopObjection,
  type Stoppable,
} from './stops.ts'

const PAGE = '/auth/stop'
type Refused = 'older-factor' | 'nothing-left' | 'last-admin'

/** "This was not me": from a mail about a change, without signing in. GET shows what will be stopped, POST stops it. */
export const stop = new Hono<Env>()
  .get(PAGE, async (c) => {
    const withoutToken = keepLinkFromQuery(c, 'stop')
    if (withoutToken) return withoutToken
    const at = await eventAt(c)
    return at instanceof Response ? at : stopPage(c, at)
  })
  .post(PAGE, async (c) => {
    const at = await eventAt(c)
    if (at instanceof Response) return at
    const { link, event } = at
    const network = c.get('peer').address
    const outcome = await inTransactionOr<'stopped' | 'used' | 'no-admin' | Refused>(
      c.get('edge'),
      async (edge, undo) => {
        const before = await lockBoth(edge, event, link)
        if (!(await holderMayStop(edge, event, link))) return 'no-admin'
        if (!before || !(await spendLink(edge, link))) return 'used'
        if (!(await store.stop(edge.db, event.id, edge.clock.nowMs()))) undo('nothing-left')
        if (await isAccepted(edge, event, before.id)) undo('older-factor')
        const undone = await undoChange(edge, before, event)
        if (undone !== true) undo(undone || 'nothing-left')
        const account = (await accountById(edge, before.id)) ?? before
        await record(edge, {
          event: 'authn_change_stopped',
          actor: 'anonymous',
          accountId: account.id,
          companyId: companyOf(event) ?? account.managedBy,
          network,
          reason: event.change,
        })
        const formerly = mailedAddressesOf(before)
        await tellStopped(edge, { account, formerly, change: event.change, companyId: companyOf(event), network })
        if (!isInCompany(event)) await endOtherSession(c, edge, account.id)
        return 'stopped'
      },
    )
    if (outcome === 'used') return linkRefused(c, 'used-link')
    if (outcome === 'no-admin') return linkRefused(c, 'withdrawn-link')
    if (outcome !== 'stopped') return refusedPage(c, outcome)
    dropLinkCookie(c, 'stop')
    return c.redirect(
      event.change === 'password-changed' ? '/auth/forgot-password?said=stopped' : '/auth/login?said=stopped',
      303,
    )
  })

/** What does not end by a sign-in of its person, and can be stopped until it ends. */
const GOES_ON: ReadonlySet<string> = new Set<ChangeName>([
  'reset-requested',
  'pass-requested',
  'nomination-requested',
  'caller-verified',
])

/**
 * Somebody who was there before has come back since. Whoever has found recovery codes may have found several: that a
 * second one was used does not mean that the owner accepts the first. A request for a reset ends by a sign-in; one
 * that goes on all the same can be stopped until it ends.
 */
const isAccepted = async (edge: Edge, event: StopRow, accountId: string) =>
  !isInCompany(event) &&
  !GOES_ON.has(event.change) &&
  (await signedInWithOlderFactor(edge, accountId, event.atMs, {
    recoveryCodesToo: event.change !== 'recovery-code-used' && event.change !== 'authenticator-resumed',
    exceptFactorSinceMs: resumedFactor(event),
  }))

/** A suspended entry is older than the moment it opened again, and may be a thief's: its own use accepts nothing. */
const resumedFactor = ({ change, undo }: StopRow) =>
  change === 'authenticator-resumed' ? (JSON.parse(undo) as { enrolledAtMs: number }).enrolledAtMs : undefined

/** The person concerned, and the admin whose link it is, so that neither becomes something else meanwhile. */
async function lockBoth(edge: Edge, { accountId }: StopRow, { mailedToAdmin }: Link): Promise<Account | undefined> {
  const locked = new Map<string, Account | undefined>()
  for (const id of [accountId ?? '', mailedToAdmin ?? ''].sort()) locked.set(id, await lockAccount(edge, id))
  return locked.get(accountId ?? '')
}

/** What somebody got as an admin of the company is good only while that one leads it. */
const holderMayStop = async (edge: Edge, event: StopRow, { mailedToAdmin }: Link): Promise<boolean> =>
  mailedToAdmin === null || (await activeAdminsOf(edge, companyOf(event) ?? '')).some(({ id }) => id === mailedToAdmin)

/** Any admin of the company may have the link: the page is not the person's own, and whoever reads it may be signed in. */
const isInCompany = (event: StopRow) => companyOf(event) !== undefined

interface At {
  link: Link
  event: StopRow
  account: Account
}

/** The event of this request's link while it can still be stopped, or the page that says why not. */
async function eventAt(c: Ctx): Promise<At | Response> {
  const edge = c.get('edge')
  const link = await linkAt(c, 'stop')
  if (link instanceof Response) return link
  const event = await store.byId(edge.db, link.about ?? '')
  const account = event?.accountId ? await accountById(edge, event.accountId) : undefined
  if (!event || !account) return linkRefused(c, 'used-link')
  if (!(await holderMayStop(edge, event, link))) return linkRefused(c, 'withdrawn-link')
  if (!isInCompany(event)) speakTo(c, account.language, 0)
  if (event.stoppedAtMs !== null) return refusedPage(c, 'nothing-left')
  if (await isAccepted(edge, event, account.id)) return refusedPage(c, 'older-factor')
  return { link, event, account }
}

async function stopPage(c: Ctx, { link, event, account }: At) {
  const t = say(c, messages)
  const { name, effect } = t.change[event.change]
  const when = exactly(event.atMs, await zoneOfPerson(c.get('edge'), account.id), c.get('language'))
  const other = isInCompany(event) ? nothing : await otherPersonNote(c, account.id)
  const whose = isInCompany(event) ? t.page.inCompany : t.page.lead
  return doorPage(c, {
    title: t.page.title,
    body: html`<p class="muted">${whose(c.get('edge').config.platformName, maskAddress(account.email))}</p>
      ${note({ tone: 'warn', symbol: 'warning', title: name, text: when })}
      <p>${effect}</p>
      ${other}
      <form method="post" action="${PAGE}">${linkField(link)}${mainButton(t.page.go)}</form>
      <p class="small muted">${t.page.once}</p>`,
    ways: [
      { icon: 'arrow', text: t.page.wasMe, href: '/auth/login' },
      { icon: 'help', text: t.page.support, href: '/auth/support' },
    ],
  })
}

function refusedPage(c: Ctx, reason: Refused) {
  const t = say(c, messages)
  const { title, next } = t.refused[reason]
  return refuse(c, { reason, status: 409, title, next }, (status) =>
    doorPage(
      c,
      {
        title,
        refused: true,
        body: html`<p class="muted">${next}</p>`,
        ways: [
          { icon: 'help', text: t.page.support, href: '/auth/support' },
          { icon: 'arrow', text: t.page.wasMe, href: '/auth/login' },
        ],
      },
      status,
    ),
  )
}
