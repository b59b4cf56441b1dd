import type { Account } from './store.ts'

/** What a reset leaves until set-up is done, or until it is stopped. */
type ResetWords = Pick<Account, 'resetPhrase' | 'resetBy' | 'resetIn'>
type TwoFactorState = Pick<Account, 'twoFactor' | 'twoFactorSinceMs' | 'pendingBecause' | 'chosenBySession'> &
  ResetWords

/** The states of two-factor login (see two-factor/README.md), as what they change in an account: `off → pending → on`, and back. */
export const off = (nowMs: number): TwoFactorState => ({
  twoFactor: 'off',
  twoFactorSinceMs: nowMs,
  pendingBecause: null,
  chosenBySession: null,
  resetPhrase: null,
  resetBy: null,
  resetIn: null,
})

export const pendingByChoice = (nowMs: number, sessionId: string): TwoFactorState => ({
  ...off(nowMs),
  twoFactor: 'pending',
  pendingBecause: 'chosen',
  chosenBySession: sessionId,
})

export const pendingByReset = (nowMs: number, words: ResetWords): TwoFactorState => ({
  ...off(nowMs),
  ...words,
  twoFactor: 'pending',
  pendingBecause: 'reset',
})

export const on = (nowMs: number): TwoFactorState & Pick<Account, 'hadAuthenticator'> => ({
  ...off(nowMs),
  twoFactor: 'on',
  hadAuthenticator: 1,
})
