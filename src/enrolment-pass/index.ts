export { groupedPass, readPass, waitsForMailbox } from './pass.ts'
export {
  canHavePass,
  checkPass,
  endPassesOf,
  forgetOldPasses,
  isLiving,
  mayShow,
  passBehind,
  passIn,
  readyPass,
  showPass,
  stopPass,
  usePass,
  type PassRefusal,
  type ShowRefusal,
} from './passes.ts'
export type { EnrolmentPass } from './store.ts'
