import type { Edge } from '../edge/edge.ts'
import { useMatch, type Match } from '../totp/index.ts'
import { cancelByUse } from './end.ts'

/**
 * Uses a code of an authenticator up, and with it ends a request about that account: whoever has the old factor needs no
 * reset. The one way to accept a code; inside the transaction of what it opens, after `lockAccount`.
 */
export async function useCode(edge: Edge, accountId: string, matches: Match[]): Promise<Match | undefined> {
  const used = await useMatch(edge, matches)
  if (used) await cancelByUse(edge, accountId)
  return used
}
