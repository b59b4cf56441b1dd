import type { Asker } from '../mailbox-proof/index.ts'
import { zoneOf } from '../sessions/index.ts'
import type { Own } from './own.ts'

/** The mailed code belongs to this session: in another browser, or at the door, it is worth nothing. */
export const askerOf = ({ account, session }: Own): Asker => ({
  sessionId: session.id,
  account,
  zone: zoneOf(session),
})
