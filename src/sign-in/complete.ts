import { changeAccount } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { rememberBrowser } from '../browsers/index.ts'
import type { Edge } from '../edge/edge.ts'
import { endSession, recogniseSession, startSession } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import { expireCookie, setCookie } from '../web/cookies.ts'
import { choiceSince, rememberLanguage } from '../web/language.ts'
import { afterSignIn } from '../web/return-to.ts'
import { takeChallenge, type Challenge } from './challenges.ts'

/** What stood beside the password, and since when that factor has been there (stop/ asks). */
export interface SignedInBy {
  secondFactor: boolean
  factorSinceMs?: number
  byRecoveryCode?: boolean
}

/**
 * Turns a challenge into a session, inside the caller's transaction. Undefined, and then the caller takes everything
 * back, when the challenge was taken meanwhile or the account is no longer what the challenge was judged by.
 */
export async function completeSignIn(
  c: Ctx,
  edge: Edge,
  challenge: Challenge,
  { secondFactor, factorSinceMs, byRecoveryCode = false }: SignedInBy,
): Promise<{ sessionId: string } | undefined> {
  const { account } = challenge
  if (!(await takeChallenge(edge, challenge.id))) return undefined
  // Whoever chose a language in the middle of this sign-in wants to keep it.
  const chosen = choiceSince(c, challenge.createdAtMs)
  const language = chosen ?? account.language
  // Locks the account's row: a reset or a disabling that runs at the same moment comes before or after, never between.
  if (
    !(await changeAccount(
      edge,
      account.id,
      { status: 'active', twoFactor: secondFactor ? 'on' : 'off' },
      { status: 'active', lastLanguage: c.get('language'), ...(chosen && { language: chosen }) },
    ))
  )
    return undefined
  const network = c.get('peer').address
  const old = await recogniseSession(edge, c.get('cookies').get('session'))
  if (old)
    await endSession(edge, old.id, old.accountId === account.id ? 'logged-out' : 'someone-else', account.id, network)
  const session = await startSession(edge, {
    accountId: account.id,
    secondFactor,
    byRecoveryCode,
    network,
    ...(factorSinceMs !== undefined && { factorSinceMs }),
  })
  await record(edge, {
    event: 'authn_login_success',
    actor: account.id,
    accountId: account.id,
    companyId: challenge.company?.id,
    network,
    reason: byRecoveryCode ? 'pwd recovery-code' : secondFactor ? 'pwd otp' : 'pwd',
  })
  // A recovery code makes no browser known: that would give whoever found one more codes to guess.
  if (secondFactor && !byRecoveryCode) await rememberBrowser(c, edge, account.id)
  setCookie(c, 'session', session.secret)
  expireCookie(c, 'challenge')
  // The sign-in page after the next logout speaks it too.
  if (language && language !== choiceSince(c, 0)) rememberLanguage(c, language)
  return { sessionId: session.id }
}

/** After a good sign-in: to the wanted page, else to the platform. */
export const onward = (c: Ctx, returnTo: string | null | undefined) =>
  c.redirect(afterSignIn(returnTo, c.get('edge').config), 303)
