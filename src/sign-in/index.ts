import { Hono } from 'hono'
import type { Env } from '../web/context.ts'
import { code } from './code.ts'
import { login } from './login.ts'
import { loginLink } from './login-link.ts'
import { logout } from './logout.ts'

export {
  advanceChallenge,
  beginChallenge,
  challengeAt,
  challengeById,
  dropChallengesOf,
  forgetOldChallenges,
  holdChallenge,
  keepChallengeUntil,
  toLogin,
  type Challenge,
} from './challenges.ts'
export { completeSignIn, onward } from './complete.ts'
export { mayLeaveOff, nextStep, stepPath } from './next-step.ts'
export { mailLinkForm, passwordRefusal } from './login-page.ts'
export { provePassword, takeBackTry, type PasswordProof, type SpentTry } from './prove-password.ts'
export { recordWrongCode } from './wrong-code.ts'
export { spendCode, type CodeSpending } from './spend-code.ts'

export const signIn = new Hono<Env>().route('/', login).route('/', loginLink).route('/', code).route('/', logout)
