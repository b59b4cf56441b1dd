import type { Account } from '../accounts/index.ts'
import { accountById } from '../accounts/index.ts'
import { MINUTE_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { hashToken, looksLikeToken, newId, newToken } from '../edge/random.ts'
import { findLink, findLinkById, fromLink, isShownFor, LINK_PATH, linkRefused, type Link } from '../links/index.ts'
import { isStopped } from '../stop/index.ts'
import { suspendedSince } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { setCookie } from '../web/cookies.ts'
import * as store from './store.ts'

/** As long as a step of a sign-in. */
const PROOF_MS = 10 * MINUTE_MS
const COOKIE_SECONDS = 3600

/** A living reset link as this browser holds it. */
export interface ResetAt {
  link: Link
  account: Account
  /** The code that this browser gave for this link. Another browser with the same link has none. */
  proofId: string | undefined
}

/**
 * The reset link of this request, or the page that says why there is none. The cookie holds the link's token, and after
 * the code a secret of this browser instead: who copies the link from the mail has not copied the proof.
 */
export async function resetAt(c: Ctx): Promise<ResetAt | Response> {
  const edge = c.get('edge')
  const cookie = fromLink(c)
  const proof = looksLikeToken(cookie) ? await store.proofBySecret(edge.db, hashToken(cookie)) : undefined
  const found = proof
    ? await findLinkById(edge, 'reset-password', proof.linkId)
    : await findLink(edge, 'reset-password', cookie)
  if (!found.ok) return linkRefused(c, found.refusal)
  const { link } = found
  if (!isShownFor(c, link)) return linkRefused(c, 'other-link')
  const account = await accountById(edge, link.accountId ?? '')
  if (account?.status !== 'active') return linkRefused(c, 'used-link')
  if (await isDead(edge, link, account)) return linkRefused(c, 'withdrawn-link')
  const proven = proof !== undefined && proof.expiresAtMs > edge.clock.nowMs()
  return { link, account, proofId: proven ? proof.id : undefined }
}

/**
 * Somebody stopped it, or two-factor login of the account has changed since: a link that was mailed before a reset of
 * the factor must not pass by the wait that comes with the reset, nor one of before everything was reported stolen.
 */
export async function isDead(edge: Edge, link: Link, account: Account): Promise<boolean> {
  if (link.createdAtMs < account.twoFactorSinceMs || link.about === null) return true
  const suspendedAtMs = await suspendedSince(edge, account.id)
  return (suspendedAtMs ?? 0) > link.createdAtMs || (await isStopped(edge, link.about))
}

/** Keeps the proof, for this browser alone. */
export async function keepProof(c: Ctx, edge: Edge, { link, account }: ResetAt): Promise<void> {
  const secret = newToken(edge.random)
  await store.insertProof(edge.db, {
    id: newId(edge),
    secretHash: hashToken(secret),
    linkId: link.id,
    accountId: account.id,
    expiresAtMs: edge.clock.nowMs() + PROOF_MS,
  })
  setCookie(c, 'link', secret, { path: LINK_PATH['reset-password'], maxAgeSeconds: COOKIE_SECONDS })
}
