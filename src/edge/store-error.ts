import { isPostgresError } from './postgres-error.ts'

/** Whether the store does not answer: locked, full, broken, stopped or out of reach, the door stays closed (promise 10). */
export const isStoreError = (error: unknown) =>
  error instanceof Error && (isSqliteError(error) || isPostgresError(error))

const isSqliteError = (error: Error) =>
  ['ERR_SQLITE_ERROR', 'ERR_INVALID_STATE'].includes((error as NodeJS.ErrnoException).code ?? '')
