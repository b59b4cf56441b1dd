import { DAY_MS, HOUR_MS, MINUTE_MS, MOST_SKEW_MS, SECOND_MS } from '../edge/clock.ts'

const WAITS_MS = [5 * SECOND_MS, 15 * SECOND_MS, MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS, 30 * MINUTE_MS]
/** A mail that nobody took for three days is given up, and that is written to the audit log. */
export const GIVE_UP_AFTER_MS = 3 * DAY_MS

/** A mail whose deliverer died becomes due again after this long; one that lives renews its claim. */
export const CLAIM_MS = MINUTE_MS
/** From this many tries on, the wait grows no longer. */
export const LONGEST_WAIT_AT = WAITS_MS.length + 1

/** How long after the n-th failed try (from 1) the next one comes. */
export const retryAfterMs = (tries: number) => WAITS_MS[tries - 1] ?? HOUR_MS

/** Mails that somebody can ask for: per purpose and address 3 an hour and 10 a day. */
export interface MailLimit {
  most: number
  withinMs: number
}
export const MAIL_LIMITS: MailLimit[] = [
  { most: 3, withinMs: HOUR_MS },
  { most: 10, withinMs: DAY_MS },
]
/** One network may ask this often, whatever addresses it types. */
export const NETWORK_MAIL_LIMITS: MailLimit[] = [
  { most: 20, withinMs: HOUR_MS },
  { most: 100, withinMs: DAY_MS },
]
export const LONGEST_LIMIT_MS = DAY_MS

/**
 * When the next mail may go out, after requests at these instants (newest first): now, or later. Those of a moment yet to
 * come count as well: another process wrote them, whose clock is a little ahead or which was let in first.
 */
export function nextMailAtMs(requestedAtMs: number[], nowMs: number, limits = MAIL_LIMITS): number {
  return Math.max(
    nowMs,
    ...limits.map(({ most, withinMs }) => {
      const blocking = requestedAtMs.filter((atMs) => atMs > nowMs - withinMs && atMs <= nowMs + MOST_SKEW_MS)[most - 1]
      return blocking === undefined ? nowMs : blocking + withinMs
    }),
  )
}
