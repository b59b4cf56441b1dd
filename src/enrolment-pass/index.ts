export { deskPass, passSection } from './desk-page.ts'
export { memberPass, memberPassPath } from './member-page.ts'
export { passKind } from './kind.ts'
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
  passOfRequest,
  readyPass,
  renameInPasses,
  showPass,
  stopPass,
  usePass,
  type PassRefusal,
  type ShowRefusal,
} from './passes.ts'
export type { EnrolmentPass } from './store.ts'
