export { decoyFor, noteForeignHashes } from './decoys.ts'
export {
  leastSigns,
  MOST_SIGNS,
  normalisePassword,
  refusePassword,
  type PasswordContext,
  type PasswordRefusal,
} from './rules.ts'
export { passwordCount, passwordHint, passwordProblem } from './words.ts'
