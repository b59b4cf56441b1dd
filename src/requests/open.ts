import { mailLanguage, type Account } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { DAY_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { newId } from '../edge/random.ts'
import { newPhrase } from '../phrases/index.ts'
import { openStop } from '../stop/index.ts'
import { suspendTwoFactor } from '../two-factor/index.ts'
import { authenticatorIds } from './authenticators.ts'
import { endIfOver } from './end.ts'
import { kindOf, waitMs } from './kinds.ts'
import { isTiedSince, needsOperator } from './now.ts'
import { OPEN_MS } from './rules.ts'
import * as store from './store.ts'
import type { KindName, ResetRequest } from './store.ts'
import { tellOpened } from './tell.ts'
import { tellThread } from './thread.ts'

export interface Opening {
  /** As `lockAccount` gave it in this transaction. */
  account: Account
  openedBy: string
  openedAs: ResetRequest['openedAs']
  kind?: KindName
  /** The company that manages the account. Support asks where it is somebody else's, or nobody's: null. */
  company: { id: string } | null
  /** Support asks from a ticket that caller verification has tied to the account, and from nothing else. */
  ticketId?: string
  /** Of a nomination: the company that gets an admin. */
  targetCompanyId?: string
  reason: string
  stolen?: boolean
  network: string
}
export type OpenRefusal =
  'not-active' | 'not-on' | 'not-fitting' | 'own-account' | 'not-managed' | 'not-tied' | 'open-already'
export type Opened = { ok: true; request: ResetRequest } | { ok: false; refusal: OpenRefusal }

/**
 * Opens a request inside the caller's transaction, which has locked the account and has looked at who asks: whether an
 * admin of that company with a fresh code, an agent with one, or the person with password and mailed code. Every address
 * on file is told, and the admins. A refusal has changed nothing.
 */
export async function openRequest(edge: Edge, opening: Opening): Promise<Opened> {
  const { account, openedBy, reason, stolen, network } = opening
  const refusal = await whyNotOpen(edge, opening)
  if (refusal) return { ok: false, refusal }
  const request = await writeDown(edge, opening)
  await record(edge, {
    event: kindOf(request).events.requested,
    actor: openedBy,
    accountId: account.id,
    companyId: request.companyId,
    network,
    reason,
  })
  if (stolen) await suspendTwoFactor(edge, account.id, openedBy)
  await tellThread(edge, request, 'requested', openedBy)
  await tellOpened(edge, account, request, { needsOperator: await needsOperator(edge, request) })
  return { ok: true, request }
}

async function whyNotOpen(edge: Edge, opening: Opening): Promise<OpenRefusal | undefined> {
  const { account, openedBy, openedAs, company, kind = 'reset', ticketId } = opening
  if (account.status !== 'active') return 'not-active'
  const notOfThisKind = await kindOf({ kind }).whyNotOpen(edge, account)
  if (notOfThisKind) return notOfThisKind
  if (openedAs !== 'owner' && openedBy === account.id) return 'own-account'
  if (openedAs === 'support') {
    if (!ticketId || !(await isTiedSince(edge, ticketId, account, edge.clock.nowMs()))) return 'not-tied'
  } else if (company === null || account.managedBy !== company.id) return 'not-managed'
  const before = await store.openOf(edge.db, account.id, kind)
  return before && !(await endIfOver(edge, account, before)) ? 'open-already' : undefined
}

async function writeDown(edge: Edge, opening: Opening) {
  const { account, openedBy, openedAs, kind = 'reset', ticketId = null, targetCompanyId = null } = opening
  const nowMs = edge.clock.nowMs()
  const id = newId(edge)
  const expiresAtMs = nowMs + OPEN_MS
  const request: ResetRequest = {
    id,
    kind,
    accountId: account.id,
    companyId: account.managedBy,
    ticketId,
    targetCompanyId,
    openedBy,
    openedAs,
    reason: opening.reason,
    stolen: opening.stolen ? 1 : 0,
    phrase: newPhrase(edge, mailLanguage(edge, account)),
    authenticators: await authenticatorIds(edge, account.id),
    stopId: '',
    openedAtMs: nowMs,
    expiresAtMs,
    decidedBy: null,
    decidedAs: null,
    decidedAtMs: null,
    dueAtMs: null,
    endedAtMs: null,
    endedBecause: null,
  }
  request.stopId = await openStop(edge, {
    accountId: account.id,
    change: kindOf(request).change,
    requestId: id,
    // Its links live until it ends, also when it is approved at the last moment.
    untilMs: expiresAtMs + waitMs(edge, request) + DAY_MS,
  })
  await store.insert(edge.db, request)
  return request
}
