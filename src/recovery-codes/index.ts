import { Hono } from 'hono'
import type { Env } from '../web/context.ts'
import { makeCodes } from './make-page.ts'
import { shownPage } from './shown-page.ts'
import { usePage } from './use-page.ts'

export { readRecoveryCode } from './codes.ts'
export { offerRecoveryCodes } from './offer.ts'
export { recoveryProblem } from './problem.ts'
export { recoveryCodesPart, recoverySessionNote } from './profile-part.ts'
export {
  codesLeftOf,
  forgetOldRecoveryCodes,
  makeRecoveryCodes,
  recoveryCodesOf,
  removeRecoveryCodes,
  takeBackRecoveryCodes,
} from './sets.ts'
export { tellUsed } from './tell.ts'
export { spendRecoveryTry, useRecoveryCode } from './use.ts'

/** Ten codes for the day the phone is gone: shown once, used once each, made anew with a fresh code. */
export const recoveryCodes = new Hono<Env>().route('/', shownPage).route('/', makeCodes).route('/', usePage)
