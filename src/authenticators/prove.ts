import { lockAccount } from '../accounts/index.ts'
import { takeBack } from '../attempts/index.ts'
import { ownCodeRefused, readOwnCode } from '../confirmation/index.ts'
import { inTransactionOr } from '../edge/edge.ts'
import { useCode } from '../requests/index.ts'
import { renewSession } from '../sessions/index.ts'
import { authenticatorsOf, beginEnrolmentIn, entryLabel, type CodePageProblem } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { setCookie } from '../web/cookies.ts'
import { MOST_ENTRIES, type Own } from './own.ts'

export type Begun = { ok: true } | { ok: false; reason: 'full' | 'gone' } | { ok: false; problem: CodePageProblem }

/**
 * A new code of an entry that works, and only then a secret for this session alone. The entry that will be replaced
 * goes on working: nothing about it changes here.
 */
export async function proveAndBegin(c: Ctx, { account, session, entry }: Own, name: string): Promise<Begun> {
  const edge = c.get('edge')
  const code = await readOwnCode(c, session)
  if (!code.ok) return code
  type Outcome = { secret: string } | 'used' | 'full' | 'gone'
  const outcome = await inTransactionOr<Outcome>(edge, async (edge, undo) => {
    const now = await lockAccount(edge, account.id)
    if (now?.status !== 'active' || now.twoFactor !== 'on') return 'gone'
    if (!(await useCode(edge, account.id, code.matches))) return 'used'
    const refused = await refusedNow()
    if (refused) undo(refused)
    await takeBack(edge, code.spent)
    const secret = (await renewSession(edge, session.id, { withCode: true })) ?? undo('gone')
    const label = entryLabel(account.email, session.companyName ?? undefined, name)
    const replacesId = entry?.id ?? null
    await beginEnrolmentIn(edge, { sessionId: session.id, accountId: account.id, label, name, replacesId })
    return { secret }

    async function refusedNow(): Promise<'full' | 'gone' | undefined> {
      const entries = await authenticatorsOf(edge, account.id)
      if (entry) return entries.some(({ id }) => id === entry.id) ? undefined : 'gone'
      return entries.length >= MOST_ENTRIES ? 'full' : undefined
    }
  })
  if (outcome === 'used') return ownCodeRefused(c, session)
  if (typeof outcome === 'string') return { ok: false, reason: outcome }
  setCookie(c, 'session', outcome.secret)
  return { ok: true }
}
