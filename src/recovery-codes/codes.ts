import type { Random } from '../edge/random.ts'
import { groupedSigns, newSigns, readSigns } from '../web/signs.ts'

/** 25 signs of 5 bits are 125: above the 112 of ASVS 6.5.2, so a keyed hash and one indexed lookup are enough. */
const SIGNS = 25
const GROUP = 5
/** How many are made at a time, and below how many left the person is warned. */
export const CODES_IN_A_SET = 10
export const FEW_CODES = 4

/** One code without its hyphens. */
export const newRecoveryCode = (random: Random) => newSigns(random, SIGNS)

/** As it is shown: five groups of five. */
export const groupedCode = (code: string) => groupedSigns(code, GROUP)

/** The code that a person typed; undefined when it is none. */
export const readRecoveryCode = (typed: string) => readSigns(typed, SIGNS)
