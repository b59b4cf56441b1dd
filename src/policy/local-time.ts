import type { PolicyInstant } from './duty.ts'

export type LocalTimeRefusal = 'not-a-time' | 'unknown-zone' | 'time-does-not-exist'
export type LocalTimeResult = { ok: true; policy: PolicyInstant } | { ok: false; refusal: LocalTimeRefusal }

/**
 * The instant of a wall-clock time in a zone. A time that the zone skips (spring) is refused; one that it has twice
 * (autumn) means the first.
 */
export function instantOf(local: string, zone: string): LocalTimeResult {
  const match = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})$/.exec(local)
  if (!match) return { ok: false, refusal: 'not-a-time' }
  const wall = Date.UTC(+match[1]!, +match[2]! - 1, +match[3]!, +match[4]!, +match[5]!)
  if (!(new Date(wall).toISOString().slice(0, 16) === local.replace(' ', 'T')))
    return { ok: false, refusal: 'not-a-time' }
  if (!isZone(zone)) return { ok: false, refusal: 'unknown-zone' }
  // The zone's offset a day before and a day after: near a change of clocks these are the two candidates.
  const offsets = [wall - 86_400_000, wall + 86_400_000].map((nearMs) => offsetAt(nearMs, zone))
  const instants = offsets
    .map((offset) => wall - offset)
    .filter((instant) => instant + offsetAt(instant, zone) === wall)
  if (instants.length === 0) return { ok: false, refusal: 'time-does-not-exist' }
  return { ok: true, policy: { instantMs: Math.min(...instants), zone } }
}

export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== undefined
  } catch {
    return false
  }
}

/** How far the wall clock of the zone is ahead of UTC at this instant, in milliseconds. */
function offsetAt(instantMs: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const parts = Object.fromEntries(format.formatToParts(instantMs).map(({ type, value }) => [type, Number(value)]))
  const wall = Date.UTC(parts.year!, parts.month! - 1, parts.day!, parts.hour!, parts.minute!, parts.second!)
  return wall - Math.floor(instantMs / 1000) * 1000
}
