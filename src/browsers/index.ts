import { record } from '../audit/index.ts'
import { DAY_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { hashToken, looksLikeToken, newId, newToken } from '../edge/random.ts'
import type { Ctx } from '../web/context.ts'
import { setCookie } from '../web/cookies.ts'

declare module '../edge/database.ts' {
  interface Tables {
    browsers: { id: string; secretHash: string; accountId: string; createdAtMs: number; expiresAtMs: number }
  }
}

const KNOWN_MS = 365 * DAY_MS

const secretOf = (c: Ctx) => {
  const secret = c.get('cookies').get('browser')
  return looksLikeToken(secret) ? secret : undefined
}

/**
 * The id under which this browser is known to the account: it completed a sign-in with the second factor before. It
 * never skips a factor (decision 0005); it only has counters of its own.
 */
export async function knownBrowser(c: Ctx, accountId: string): Promise<string | undefined> {
  const { db, clock } = c.get('edge')
  const secret = secretOf(c)
  if (!secret) return undefined
  const row = await db
    .selectFrom('browsers')
    .select('id')
    .where('secretHash', '=', hashToken(secret))
    .where('accountId', '=', accountId)
    .where('expiresAtMs', '>', clock.nowMs())
    .executeTakeFirst()
  return row?.id
}

/**
 * After a completed sign-in. The cookie gets a new value each time, for every account that knows this browser: a value
 * that was copied or planted before is worth nothing from then on.
 */
export async function rememberBrowser(c: Ctx, edge: Edge, accountId: string): Promise<void> {
  const sent = secretOf(c)
  const secret = newToken(edge.random)
  const secretHash = hashToken(secret)
  const nowMs = edge.clock.nowMs()
  const expiresAtMs = nowMs + KNOWN_MS
  if (sent)
    await edge.db.updateTable('browsers').set({ secretHash }).where('secretHash', '=', hashToken(sent)).execute()
  await edge.db
    .insertInto('browsers')
    .values({ id: newId(edge), secretHash, accountId, createdAtMs: nowMs, expiresAtMs })
    .onConflict((conflict) => conflict.columns(['secretHash', 'accountId']).doUpdateSet({ expiresAtMs }))
    .execute()
  setCookie(c, 'browser', secret, { maxAgeSeconds: KNOWN_MS / 1000 })
}

/** Too many wrong codes in a row: whoever sits there is no longer somebody we know. */
export async function forgetBrowser(edge: Edge, id: string, accountId: string): Promise<void> {
  await edge.db.deleteFrom('browsers').where('id', '=', id).execute()
  await record(edge, { event: 'authn_mfa_browser_forgotten', actor: 'system', accountId })
}

export const forgetBrowsersOf = ({ db }: Edge, accountId: string) =>
  db.deleteFrom('browsers').where('accountId', '=', accountId).execute()
export const forgetOldBrowsers = ({ db, clock }: Edge) =>
  db.deleteFrom('browsers').where('expiresAtMs', '<=', clock.nowMs()).execute()
