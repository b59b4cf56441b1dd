import { closeAccount, type Account } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { forgetBrowsersOf } from '../browsers/index.ts'
import type { Edge } from '../edge/edge.ts'
import { withdrawLinks } from '../links/index.ts'
import { removeRecoveryCodes } from '../recovery-codes/index.ts'
import { endSessionsOf } from '../sessions/index.ts'
import { dropChallengesOf } from '../sign-in/index.ts'
import { retireAuthenticators } from '../totp/index.ts'
import type { By } from './by.ts'

/**
 * Nobody is there for whom the account would open anything: all that does ends, as in a reset, and the address is free.
 * Inside the caller's transaction, which has locked the account. Says when the authenticators were retired, for a stop.
 */
export async function closeAndEndAll(edge: Edge, account: Account, companyId: string, by: By): Promise<number> {
  await dropChallengesOf(edge, account.id)
  const retiredAtMs = await retireAuthenticators(edge, account.id)
  await removeRecoveryCodes(edge, account.id)
  await endSessionsOf(edge, account.id, 'removed-from-company', by.actor)
  await forgetBrowsersOf(edge, account.id)
  for (const purpose of ['enrol', 'reset-password', 'activate', 'invitation', 'five-tries'] as const)
    await withdrawLinks(edge, purpose, account.id)
  await closeAccount(edge, account)
  await record(edge, { event: 'user_closed', actor: by.actor, accountId: account.id, companyId, network: by.network })
  return retiredAtMs
}
