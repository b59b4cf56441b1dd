import { forgetBrowsersOf } from '../browsers/index.ts'
import type { Edge } from '../edge/edge.ts'
import { endSessionsOf } from '../sessions/index.ts'
import { dropChallengesOf } from '../sign-in/index.ts'
import { dropEnrolment, suspendAuthenticators } from '../totp/index.ts'

/**
 * Whoever has the phone is out at once, and its codes open nothing until a recovery code, another authenticator, or a
 * reset with a second person (DESIGN §4). Inside a transaction that has locked the account.
 */
export async function suspendTwoFactor(edge: Edge, accountId: string, actor: string): Promise<void> {
  await suspendAuthenticators(edge, accountId)
  await endSessionsOf(edge, accountId, 'reported-stolen', actor)
  await dropChallengesOf(edge, accountId)
  await dropEnrolment(edge, accountId)
  await forgetBrowsersOf(edge, accountId)
}
