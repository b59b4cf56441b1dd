import { changeAccount, twoFactorState } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { dropChallengesOf } from '../sign-in/index.ts'
import type { Session } from '../sessions/index.ts'
import { dropEnrolment } from '../totp/index.ts'
import type { Language } from '../web/language.ts'
import { tellSwitched } from './tell-switched.ts'

/** From where, and in which language, the person asks. */
export interface From {
  network: string
  asking: Language
}

/** Off → pending, by the person. Every session without a second factor is spent by it. False when it is not off. */
export async function chooseTwoFactor(edge: Edge, session: Session, from: From): Promise<boolean> {
  return inTransaction(edge, async (edge) => {
    const pending = twoFactorState.pendingByChoice(edge.clock.nowMs(), session.id)
    const still = { status: 'active', twoFactor: 'off' } as const
    const changed = await changeAccount(edge, session.accountId, still, pending)
    if (!changed) return false
    // A sign-in that waits was judged by "off"; it starts again.
    await dropChallengesOf(edge, session.accountId)
    await dropEnrolment(edge, session.accountId)
    await record(edge, {
      event: 'authn_mfa_chosen',
      actor: session.accountId,
      accountId: session.accountId,
      companyId: session.companyId,
      network: from.network,
    })
    await tellSwitched(edge, changed, 'switched-on', from)
    return true
  })
}

/** Pending → off, only in the session that chose it, and only while nothing was ever set up. */
export async function undoChoice(edge: Edge, session: Session, from: From): Promise<boolean> {
  return inTransaction(edge, async (edge) => {
    const off = twoFactorState.off(edge.clock.nowMs())
    const still = { status: 'active', twoFactor: 'pending', chosenBySession: session.id } as const
    const changed = await changeAccount(edge, session.accountId, still, off)
    if (!changed) return false
    await dropEnrolment(edge, session.accountId)
    await record(edge, {
      event: 'authn_mfa_choice_undone',
      actor: session.accountId,
      accountId: session.accountId,
      companyId: session.companyId,
      network: from.network,
    })
    await tellSwitched(edge, changed, 'left-off', from)
    return true
  })
}
