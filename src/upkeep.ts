import { forgetOldAttempts } from './attempts/index.ts'
import { forgetOldBrowsers } from './browsers/index.ts'
import { MINUTE_MS } from './edge/clock.ts'
import type { Edge } from './edge/edge.ts'
import { forgetOldLinks } from './links/index.ts'
import { forgetOldMails, forgetOldRequests } from './outbox/index.ts'
import { forgetOldDrafts } from './sessions/index.ts'
import { forgetOldChallenges } from './sign-in/index.ts'
import { forgetOldTotp } from './totp/index.ts'

/** What has no further use goes, one statement each, so that none holds the door for long. */
export async function tidyUp(edge: Edge): Promise<void> {
  for (const forget of [
    forgetOldAttempts,
    forgetOldBrowsers,
    forgetOldLinks,
    forgetOldMails,
    forgetOldRequests,
    forgetOldDrafts,
    forgetOldChallenges,
    forgetOldTotp,
  ])
    await forget(edge)
}

export function startUpkeep(edge: Edge): () => void {
  const timer = setInterval(
    () => void tidyUp(edge).catch((error: Error) => edge.log.error({ err: error }, 'upkeep failed')),
    10 * MINUTE_MS,
  )
  return () => clearInterval(timer)
}
