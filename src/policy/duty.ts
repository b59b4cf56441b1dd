/** An instant with the time zone in which it was stated: "2027-02-06T00:00 Europe/Berlin". */
export interface PolicyInstant {
  instantMs: number
  zone: string
}

/** Moves an account's own date to a later one, never to "never". */
export interface Delay {
  untilMs: number
}

export interface DutyFacts {
  platform: PolicyInstant | null
  /** Policies of every company the person is an active member of; companies without one are left out. */
  companies: PolicyInstant[]
  staff: boolean
  exemption: Delay | null
  postponement: Delay | null
  /** Whether the person has switched two-factor login on. */
  choice: boolean
  nowMs: number
}

export type Duty = {
  kind: 'optional' | 'chosen' | 'required'
  /** From when a second factor is required; null while nobody has set a date, and for staff, who always need it. */
  from: PolicyInstant | null
}

/**
 * Whether this account needs a second factor, and from which instant. The earliest date of platform and companies
 * counts; an exemption or postponement moves it for this account; staff need one always.
 */
export function duty({ platform, companies, staff, exemption, postponement, choice, nowMs }: DutyFacts): Duty {
  if (staff) return { kind: 'required', from: null }
  const from = later(earliest([platform, ...companies]), exemption, postponement)
  if (from && nowMs >= from.instantMs) return { kind: 'required', from }
  return { kind: choice ? 'chosen' : 'optional', from }
}

function earliest(policies: (PolicyInstant | null)[]): PolicyInstant | null {
  const set = policies.filter((policy) => policy !== null)
  return set.sort((a, b) => a.instantMs - b.instantMs)[0] ?? null
}

function later(from: PolicyInstant | null, ...delays: (Delay | null)[]): PolicyInstant | null {
  return from && { ...from, instantMs: Math.max(from.instantMs, ...delays.map((delay) => delay?.untilMs ?? 0)) }
}
