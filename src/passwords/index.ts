export {
  leastSigns,
  MOST_SIGNS,
  normalisePassword,
  refusePassword,
  type PasswordContext,
  type PasswordRefusal,
} from './rules.ts'
export { passwordHint, passwordProblem } from './words.ts'
