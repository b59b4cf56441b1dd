/** What can be stopped, with what taking it back needs. */
export type Change =
  /** What stood before it: two-factor login off, a reset that it ended, or other entries that work beside it. */
  | { change: 'new-authenticator'; authenticatorId: string; before: 'off' | 'reset' | 'others' }
  | { change: 'switched-off'; retiredAtMs: number }
  | { change: 'reset'; retiredAtMs: number }
  | { change: 'enrolment-link' }
  | { change: 'password-changed'; changedAtMs: number }
  /** Whoever mails a link for a new password looks whether it was stopped (`isStopped`). */
  | { change: 'password-asked' }
  | { change: 'address-changed'; from: string }
  /** The second address of before, or none. */
  | { change: 'second-address'; from: string | null }

export type ChangeName = Change['change']
