import { accountById } from '../accounts/index.ts'
import type { Edge } from '../edge/edge.ts'
import type { Ticket } from '../tickets/index.ts'
import { VERIFIED_MS } from './rules.ts'

export interface Verified {
  accountId: string
  /** Who heard the words. */
  agentId: string
  atMs: number
}

/**
 * Whether the caller of this ticket was verified lately: asked by whoever begins something for the account. A password
 * that was changed since proves nothing any more.
 */
export async function isVerified(
  edge: Edge,
  { accountId, verifiedAtMs, verifiedBy, state }: Pick<Ticket, 'accountId' | 'verifiedAtMs' | 'verifiedBy' | 'state'>,
): Promise<Verified | undefined> {
  if (state !== 'open' || accountId === null || verifiedAtMs === null || verifiedBy === null) return undefined
  if (verifiedAtMs + VERIFIED_MS <= edge.clock.nowMs()) return undefined
  const account = await accountById(edge, accountId)
  if (account?.status !== 'active' || (account.passwordChangedAtMs ?? 0) > verifiedAtMs) return undefined
  return { accountId, agentId: verifiedBy, atMs: verifiedAtMs }
}
