import type { Account } from './store.ts'

type TwoFactorState = Pick<Account, 'twoFactor' | 'twoFactorSinceMs' | 'pendingBecause' | 'chosenBySession'>

/** The states of two-factor login (see two-factor/README.md), as what they change in an account: `off → pending → on`, and back. */
export const off = (nowMs: number): TwoFactorState => ({
  twoFactor: 'off',
  twoFactorSinceMs: nowMs,
  pendingBecause: null,
  chosenBySession: null,
})

export const pendingByChoice = (nowMs: number, sessionId: string): TwoFactorState => ({
  ...off(nowMs),
  twoFactor: 'pending',
  pendingBecause: 'chosen',
  chosenBySession: sessionId,
})

export const pendingByReset = (nowMs: number): TwoFactorState => ({
  ...off(nowMs),
  twoFactor: 'pending',
  pendingBecause: 'reset',
})

export const on = (nowMs: number): TwoFactorState & Pick<Account, 'hadAuthenticator'> => ({
  ...off(nowMs),
  twoFactor: 'on',
  hadAuthenticator: 1,
})
