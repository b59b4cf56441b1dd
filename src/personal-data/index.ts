export { deleteAccount, type Deleted } from './delete.ts'
export { exportAccount } from './export.ts'
