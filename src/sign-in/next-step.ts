import type { Account } from '../accounts/index.ts'
import type { Duty } from '../policy/index.ts'

export type Step = 'password' | 'code' | 'mailbox' | 'setup' | 'done' | 'refused'

/** What this browser has proven so far. It opens nothing. */
export interface Proven {
  password: boolean
  mailbox: boolean
  /** Only true within the request that used a code up: a code is never remembered in a challenge. */
  code: boolean
}

/**
 * What the person sees next: the whole ceremony in one place. Whatever a challenge has proven is judged by what the
 * account is *now*, so that a reset, a switch-off or a disabling in the middle counts at once.
 */
export function nextStep(account: Pick<Account, 'status' | 'twoFactor'>, duty: Duty['kind'], proven: Proven): Step {
  if (account.status !== 'active') return 'refused'
  if (!proven.password) return 'password'
  if (account.twoFactor === 'on') return proven.code ? 'done' : 'code'
  if (account.twoFactor === 'off' && duty !== 'required') return 'done'
  return proven.mailbox ? 'setup' : 'mailbox'
}

/** Whether "Not now, leave it off" is offered: the person's own choice, while optional, with nothing to protect yet. */
export const mayLeaveOff = (
  account: Pick<Account, 'twoFactor' | 'pendingBecause' | 'hadAuthenticator'>,
  duty: Duty['kind'],
) =>
  account.twoFactor === 'pending' &&
  account.pendingBecause === 'chosen' &&
  duty !== 'required' &&
  account.hadAuthenticator === 0

const PATHS: Record<Exclude<Step, 'done' | 'refused'>, string> = {
  password: '/auth/login',
  code: '/auth/code',
  mailbox: '/auth/mailbox',
  setup: '/auth/setup',
}

/** Where a step is taken; whoever has none left to take begins at the login page. */
export const stepPath = (step: Step) => (step === 'done' || step === 'refused' ? PATHS.password : PATHS[step])
