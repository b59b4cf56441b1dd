import type { Account } from '../accounts/index.ts'
import { HOUR_MS, DAY_MS } from '../edge/clock.ts'
import type { Random } from '../edge/random.ts'
import type { Duty } from '../policy/index.ts'
import { nextStep } from '../sign-in/index.ts'
import { groupedSigns, newSigns, readSigns } from '../web/signs.ts'

/**
 * 24 signs of 5 bits are 120: above the 112 of ASVS 6.5.2, so a keyed hash is enough. Six groups of four, so that nobody
 * takes one of the five groups of a recovery code for it.
 */
const SIGNS = 24
const GROUP = 4

/** From being shown on. */
export const PASS_MS = HOUR_MS
/** Two people agreed about it now, not about some time: a weekend, and no longer. */
export const SHOW_WITHIN_MS = 3 * DAY_MS
/** In one sign-in, as for a mailed code. */
export const MOST_TRIES = 5

/** One pass without its hyphens. */
export const newPass = (random: Random) => newSigns(random, SIGNS)

/** As it is shown: six groups of four. */
export const groupedPass = (pass: string) => groupedSigns(pass, GROUP)

/** The pass that a person typed, read as kindly as a recovery code; undefined when it cannot be one. */
export const readPass = (typed: string) => readSigns(typed, SIGNS)

/** Whether the next thing that a right password leads to is the mailed code: nothing else does a pass stand in for. */
export const waitsForMailbox = (account: Pick<Account, 'status' | 'twoFactor'>, duty: Duty['kind']): boolean =>
  nextStep(account, duty, { password: true, mailbox: false, code: false }) === 'mailbox'
