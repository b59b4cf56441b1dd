/** The only source of time. Tests wind it by hand. */
export interface Clock {
  nowMs(): number
}

export const systemClock: Clock = { nowMs: () => Date.now() }

export const SECOND_MS = 1000
export const MINUTE_MS = 60 * SECOND_MS
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/**
 * Clocks of processes on one store are hardly further apart. What lies further ahead than anybody would have written by
 * a right clock was written by one that was wrong for a moment, and must not keep people waiting for its time to come.
 */
export const MOST_SKEW_MS = 30 * SECOND_MS
