import type { Edge } from '../edge/edge.ts'
import { authenticatorsOf } from '../totp/index.ts'

/** The authenticators of an account as a request names them. */
export const authenticatorIds = async (edge: Edge, accountId: string) =>
  (await authenticatorsOf(edge, accountId))
    .map(({ id }) => id)
    .sort()
    .join(' ')
