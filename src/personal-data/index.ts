export { deleteAccount, type Deleted } from './delete.ts'
export { forgetClosedAccounts } from './forget-closed.ts'
export { exportAccount } from './export.ts'
