import { mailLanguage, type Account } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { forgetBrowsersOf } from '../browsers/index.ts'
import { DAY_MS, HOUR_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { newId } from '../edge/random.ts'
import { newPhrase } from '../phrases/index.ts'
import { endSessionsOf } from '../sessions/index.ts'
import { dropChallengesOf } from '../sign-in/index.ts'
import { openStop } from '../stop/index.ts'
import { dropEnrolment, suspendAuthenticators } from '../totp/index.ts'
import { endIfOver } from './end.ts'
import { authenticatorIds, needsOperator } from './now.ts'
import { OPEN_MS } from './rules.ts'
import * as store from './store.ts'
import type { ResetRequest } from './store.ts'
import { tellOpened } from './tell.ts'

export interface Opening {
  /** As `lockAccount` gave it in this transaction. */
  account: Account
  openedBy: string
  openedAs: ResetRequest['openedAs']
  /** The company that manages the account; null for support. */
  company: { id: string } | null
  reason: string
  stolen?: boolean
  network: string
}
export type OpenRefusal = 'not-active' | 'not-on' | 'own-account' | 'not-managed' | 'open-already'
export type Opened = { ok: true; request: ResetRequest } | { ok: false; refusal: OpenRefusal }

/**
 * Opens a request inside the caller's transaction, which has locked the account and has looked at who asks: whether an
 * admin of that company with a fresh code, or the person with password and mailed code. Every address on file is told,
 * and the admins. A refusal has changed nothing.
 */
export async function openRequest(edge: Edge, opening: Opening): Promise<Opened> {
  const { account, openedBy, openedAs, company } = opening
  if (account.status !== 'active') return { ok: false, refusal: 'not-active' }
  if (account.twoFactor !== 'on') return { ok: false, refusal: 'not-on' }
  if (openedAs === 'admin' && openedBy === account.id) return { ok: false, refusal: 'own-account' }
  if (openedAs !== 'support' && (company === null || account.managedBy !== company.id))
    return { ok: false, refusal: 'not-managed' }
  const before = await store.openOf(edge.db, account.id)
  if (before && !(await endIfOver(edge, account, before))) return { ok: false, refusal: 'open-already' }
  const request = await writeDown(edge, opening)
  const { reason, stolen, network } = opening
  await record(edge, {
    event: 'authn_mfa_reset_requested',
    actor: openedBy,
    accountId: account.id,
    companyId: request.companyId,
    network,
    reason,
  })
  if (stolen) await suspend(edge, account.id, openedBy)
  await tellOpened(edge, account, request, { needsOperator: await needsOperator(edge, request) })
  return { ok: true, request }
}

async function writeDown(edge: Edge, { account, openedBy, openedAs, company, reason, stolen }: Opening) {
  const nowMs = edge.clock.nowMs()
  const id = newId(edge)
  const expiresAtMs = nowMs + OPEN_MS
  const stopId = await openStop(edge, {
    accountId: account.id,
    change: 'reset-requested',
    requestId: id,
    // Its links live until it ends, also when it is approved at the last moment.
    untilMs: expiresAtMs + edge.config.resetWaitHours * HOUR_MS + DAY_MS,
  })
  const request: ResetRequest = {
    id,
    accountId: account.id,
    companyId: company?.id ?? null,
    openedBy,
    openedAs,
    reason,
    stolen: stolen ? 1 : 0,
    phrase: newPhrase(edge, mailLanguage(edge, account)),
    authenticators: await authenticatorIds(edge, account.id),
    stopId,
    openedAtMs: nowMs,
    expiresAtMs,
    decidedBy: null,
    decidedAs: null,
    decidedAtMs: null,
    dueAtMs: null,
    endedAtMs: null,
    endedBecause: null,
  }
  await store.insert(edge.db, request)
  return request
}

/** Whoever has the phone is out at once, and its codes open nothing. */
async function suspend(edge: Edge, accountId: string, actor: string): Promise<void> {
  await suspendAuthenticators(edge, accountId)
  await endSessionsOf(edge, accountId, 'reported-stolen', actor)
  await dropChallengesOf(edge, accountId)
  await dropEnrolment(edge, accountId)
  await forgetBrowsersOf(edge, accountId)
}
