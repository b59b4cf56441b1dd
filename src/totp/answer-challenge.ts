import { DAY_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import * as store from './store.ts'
import { acceptableSteps, learnedDrift, matchingSteps, misplacedStep, stepAt, STEP_SECONDS } from './totp.ts'

/** How long a retired authenticator is still recognised as "the old entry"; then its secret is destroyed. */
export const OLD_ENTRY_MS = 30 * DAY_MS

export interface Match {
  authenticatorId: string
  enrolledAtMs: number
  /** Acceptable steps that the code belongs to, newest first. Not used up yet. */
  steps: number[]
  newestAcceptable: number
  drift: number
}
export type CodeRefusal =
  | { reason: 'wrong-code' }
  /** The phone's clock is `offsetSeconds` ahead of ours (negative: behind). */
  | { reason: 'clock-off'; offsetSeconds: number }
  | { reason: 'old-entry' }
export type Answer = { ok: true; matches: Match[] } | { ok: false; refusal: CodeRefusal }

/**
 * Compares a code with every authenticator of the account. A match is not yet accepted: `useMatch` does that, in the
 * transaction that opens what the code opens. (An attempt has been spent before anyone looks at the code.)
 */
export async function answerChallenge(edge: Edge, accountId: string, code: string): Promise<Answer> {
  const nowMs = edge.clock.nowMs()
  const authenticators = (await store.activeOf(edge.db, accountId)).filter((row) => row.suspendedAtMs === null)
  const matches = authenticators.map((row): Match => {
    const steps = matchingSteps(code, secretOf(edge, row), nowMs, row.drift).reverse()
    return {
      authenticatorId: row.id,
      enrolledAtMs: row.enrolledAtMs,
      steps,
      newestAcceptable: acceptableSteps(nowMs, row.drift).at(-1)!,
      drift: row.drift,
    }
  })
  if (matches.some(({ steps }) => steps.length > 0)) return { ok: true, matches }
  return {
    ok: false,
    refusal: (await diagnose(edge, authenticators, code)) ??
      (await recogniseOldEntry(edge, accountId, code)) ?? { reason: 'wrong-code' },
  }
}

/** Uses the code up; says which match it was. Of several matching steps any that was not used and is newer than the last one counts. */
export async function useMatch({ db, clock }: Edge, matches: Match[]): Promise<Match | undefined> {
  const nowMs = clock.nowMs()
  for (const match of matches) {
    const { authenticatorId, steps, newestAcceptable, drift } = match
    for (const step of steps)
      if (await store.claimStep(db, authenticatorId, step, newestAcceptable, nowMs)) {
        const used = { drift: learnedDrift(drift, step, nowMs), lastUsedAtMs: nowMs }
        // Removed or moved away since the code was looked at: then it opens nothing any more.
        if (await store.noteUse(db, authenticatorId, used)) return match
      }
  }
  return undefined
}

/** The code of another time: says how far the clock is off, and burns the step so that it never works when its time comes. */
async function diagnose(
  edge: Edge,
  authenticators: store.AuthenticatorRow[],
  code: string,
): Promise<CodeRefusal | undefined> {
  const nowMs = edge.clock.nowMs()
  for (const row of authenticators) {
    const step = misplacedStep(code, secretOf(edge, row), nowMs, row.drift)
    if (step !== undefined && (await store.burnStep(edge.db, row.id, step, nowMs)))
      return { reason: 'clock-off', offsetSeconds: (step - stepAt(nowMs)) * STEP_SECONDS }
  }
  return undefined
}

async function recogniseOldEntry(edge: Edge, accountId: string, code: string): Promise<CodeRefusal | undefined> {
  const nowMs = edge.clock.nowMs()
  const retired = await store.retiredSince(edge.db, accountId, nowMs - OLD_ENTRY_MS)
  return retired.some((row) => matchingSteps(code, secretOf(edge, row), nowMs, row.drift).length > 0)
    ? { reason: 'old-entry' }
    : undefined
}

const secretOf = ({ keys }: Edge, row: { accountId: string; secret: string | null }) =>
  keys.open(row.secret ?? '', row.accountId)
