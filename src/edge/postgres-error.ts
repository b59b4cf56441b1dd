/** A refusal of the server carries a severity and a five-sign code (SQLSTATE). */
export function isSaidByServer(error: unknown): boolean {
  const { code, severity } = error as { code?: unknown; severity?: unknown }
  return typeof code === 'string' && code.length === 5 && typeof severity === 'string'
}

/**
 * "cached plan must not change result type": a newer program changed a table while this one runs. What this connection
 * has prepared is of no more use; another one prepares it anew.
 */
export const isOldPlan = (error: unknown) => isSaidByServer(error) && (error as { code?: unknown }).code === '0A000'

/** Two transactions waited for each other: the server has taken this one back, and the other goes on. */
export const isDeadlock = (error: unknown) => isSaidByServer(error) && (error as { code?: unknown }).code === '40P01'

const BROKEN =
  /^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end|driver has already been destroyed)/
/** Calls of the operating system that fail with the network or the server. */
const SYSTEM_CALLS = new Set(['connect', 'read', 'write', 'getaddrinfo'])

/** Whether it was PostgreSQL, or the way to it, that failed. */
export function isPostgresError(error: Error): boolean {
  if (isSaidByServer(error)) return true
  if (error instanceof AggregateError)
    return error.errors.some((each) => each instanceof Error && isPostgresError(each))
  return SYSTEM_CALLS.has((error as NodeJS.ErrnoException).syscall ?? '') || BROKEN.test(error.message)
}
