import { createHmac } from 'node:crypto'

/** Length of a time step X (RFC 6238 §4.1). */
export const STEP_SECONDS = 30
export const DIGITS = 6
/** RFC 4226 §4 R6 recommends 160 bits; SHA-1, because Microsoft Authenticator and Authy compute it whatever the QR says. */
export const SECRET_BYTES = 20
/** One step of delay (RFC 6238 §5.2) and one of a fast clock (§6): decision 0001 weighs this against ASVS 6.5.5. */
export const WINDOW_STEPS = 1
/** How far the learned drift may go. Not further than the window, so that the step of the true time is always accepted. */
export const MOST_DRIFT_STEPS = 1
/** A code of another time within ±10 minutes is refused with a diagnosis. */
export const DIAGNOSIS_STEPS = 20

/** The HOTP value of a counter (RFC 4226 §5.3), `digits` decimal digits. */
export function hotp(secret: Uint8Array, counter: number, digits = DIGITS): string {
  const message = Buffer.alloc(8)
  message.writeBigUInt64BE(BigInt(counter))
  const mac = createHmac('sha1', secret).update(message).digest()
  const offset = mac[19]! & 0xf
  const value = mac.readUInt32BE(offset) & 0x7fffffff
  return String(value % 10 ** digits).padStart(digits, '0')
}

/** The time step T of an instant (RFC 6238 §4.2). */
export const stepAt = (nowMs: number) => Math.floor(nowMs / 1000 / STEP_SECONDS)

/** What the app shows at this instant. */
export const codeAt = (secret: Uint8Array, nowMs: number) => hotp(secret, stepAt(nowMs))

/** The steps that are acceptable now, oldest first. */
export function acceptableSteps(nowMs: number, drift: number): number[] {
  const centre = stepAt(nowMs) + drift
  return range(centre - WINDOW_STEPS, centre + WINDOW_STEPS)
}

/** The acceptable steps this code belongs to (neighbours can share a code). Says nothing about use. */
export const matchingSteps = (code: string, secret: Uint8Array, nowMs: number, drift: number) =>
  acceptableSteps(nowMs, drift).filter((step) => sameCode(hotp(secret, step), code))

/** The step nearest to now, outside the window and within ±10 minutes, that this code belongs to. */
export function misplacedStep(code: string, secret: Uint8Array, nowMs: number, drift: number): number | undefined {
  const now = stepAt(nowMs)
  const acceptable = acceptableSteps(nowMs, drift)
  return range(now - DIAGNOSIS_STEPS, now + DIAGNOSIS_STEPS)
    .filter((step) => !acceptable.includes(step) && sameCode(hotp(secret, step), code))
    .sort((a, b) => Math.abs(a - now) - Math.abs(b - now))[0]
}

/** The drift after an accepted step (RFC 6238 §6): one step nearer to what was seen, never beyond ±1. */
export function learnedDrift(drift: number, acceptedStep: number, nowMs: number): number {
  const seen = acceptedStep - stepAt(nowMs)
  return clamp(drift + Math.sign(seen - drift), -MOST_DRIFT_STEPS, MOST_DRIFT_STEPS)
}

/** With every space and hyphen that a person may add. */
const LONGEST_TYPED = 64

/**
 * The digits of what a person typed: spaces, hyphens and full-width digits are welcome, nothing else is.
 * Undefined when it is not a code of that many digits.
 */
export function readCode(typed: string, digits = DIGITS): string | undefined {
  const code = typed
    .slice(0, LONGEST_TYPED)
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
  return code.length === digits && /^[0-9]+$/.test(code) ? code : undefined
}

/** Comparing takes the same time whatever differs. */
function sameCode(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i)
  return difference === 0
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)
const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))
