import { inBatches } from '../edge/batches.ts'
import { DAY_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { newId } from '../edge/random.ts'
import { createLink } from '../links/index.ts'
import type { MailText } from '../outbox/index.ts'
import type { Language } from '../web/language.ts'
import type { Change } from './change.ts'
import { messages } from './messages.ts'
import * as store from './store.ts'
import { companyOf } from './undo-in-company.ts'

const STOP_MS = 7 * DAY_MS

export type Stoppable = Change & {
  /** Undefined for an address without an account: the same work, so that its time tells strangers nothing. */
  accountId: string | undefined
  /** When it happened, if that was earlier in this transaction. */
  atMs?: number
  /** When what has been announced will happen: until then it can be stopped, and a while longer. */
  untilMs?: number
}

/** Writes down an event that can be stopped, in its own transaction. Its links come from `stopLinkOf`. */
export async function openStop(edge: Edge, stoppable: Stoppable): Promise<string> {
  const { accountId, change, atMs = edge.clock.nowMs(), untilMs = 0, ...undo } = stoppable
  const id = newId(edge)
  await store.insert(edge.db, {
    id,
    accountId: accountId ?? null,
    change,
    undo: JSON.stringify(undo),
    atMs,
    expiresAtMs: Math.max(atMs + STOP_MS, untilMs + DAY_MS),
    stoppedAtMs: null,
  })
  return id
}

/** One more link for an event: each mail about it has its own. One that a page gives lives no longer than that page counts. */
export async function stopLinkOf(
  edge: Edge,
  stopId: string,
  { mailedToAdmin, untilMs = Infinity }: { mailedToAdmin?: string | undefined; untilMs?: number } = {},
): Promise<string> {
  const stop = await store.byId(edge.db, stopId)
  if (!stop) throw new Error('a link for an event that was forgotten')
  const { accountId } = stop
  const expiresAtMs = Math.min(stop.expiresAtMs, untilMs)
  const owner = accountId ?? undefined
  return (await createLink(edge, 'stop', { accountId: owner, about: stopId, mailedToAdmin, expiresAtMs })).url
}

/** An event and its one link, for a mail that goes to one address. */
export const stopLink = async (edge: Edge, stoppable: Stoppable) => stopLinkOf(edge, await openStop(edge, stoppable))

/**
 * The box "This was not you?" of a mail about a change, with its stop link and, as the second way, support. The link that an
 * admin gets about what happened in the company (`mailedToAdmin`) works only while that one is an admin there.
 */
export async function stopObjection(
  edge: Edge,
  language: Language,
  stoppable: Stoppable | { change: Change['change']; stopId: string; mailedToAdmin?: string },
): Promise<NonNullable<MailText['objection']>> {
  const t = messages[language]
  const url =
    'stopId' in stoppable
      ? await stopLinkOf(edge, stoppable.stopId, { mailedToAdmin: stoppable.mailedToAdmin })
      : await stopLink(edge, stoppable)
  return {
    heading: t.objection[stoppable.change].heading,
    text: t.objection[stoppable.change].text,
    link: { label: t.objectionLink, url },
    second: { label: t.supportLink, url: `${edge.config.publicUrl.origin}/auth/support` },
  }
}

/** Whether somebody has stopped it: asked by whoever still has to act on an event. What is not there counts as stopped. */
export const isStopped = async ({ db }: Edge, stopId: string) => (await store.byId(db, stopId))?.stoppedAtMs !== null

/** Addresses that were an account's before changes that are still remembered. */
export async function formerAddressesOf({ db }: Edge, accountId: string): Promise<string[]> {
  const undos = await store.undosOf(db, accountId, ['address-changed', 'second-address'])
  return undos.map((undo) => (JSON.parse(undo) as { from?: unknown }).from).filter((from) => typeof from === 'string')
}

/**
 * Whoever joins a company anew begins there anew: what happened to an earlier membership has nothing left to go back to.
 * Else a role of back then would come with the mail of back then.
 */
export async function closeStopsIn(edge: Edge, accountId: string, companyId: string): Promise<void> {
  for (const stop of await store.openOnes(edge.db, accountId))
    if (OF_MEMBERSHIP.has(stop.change) && companyOf(stop) === companyId) await closeStop(edge, stop.id)
}

const OF_MEMBERSHIP: ReadonlySet<string> = new Set<Change['change']>(['role-changed', 'member-removed'])

/** The event has led to another one that has its own links: nothing is left to stop. */
export const closeStop = ({ db, clock }: Edge, stopId: string) => store.stop(db, stopId, clock.nowMs())

export const forgetOldStops = ({ db, clock, config }: Edge) =>
  inBatches((most) => store.forget(db, clock.nowMs() - config.keepLinksDays * DAY_MS, most))

/** Events of others may name an account: whoever had appointed them. For whoever deletes it. */
export const forgetMentionsOf = ({ db }: Edge, accountId: string) => store.forgetMentions(db, accountId)
