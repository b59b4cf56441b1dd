export { nominationKind } from './kind.ts'
export { adminNomination, nominationSection } from './page.ts'
