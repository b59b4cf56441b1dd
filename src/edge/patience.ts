import { setTimeout as wait } from 'node:timers/promises'
import type { DatabaseConnection, Dialect, Driver } from 'kysely'

/** As long as SQLite's own busy timeout would be (DESIGN §6). */
const PATIENCE_MS = 5000
const SQLITE_BUSY = 5

/** node:sqlite's errors carry SQLite's result code; its extended forms keep it in the lowest byte. */
export const isLockedElsewhere = (error: unknown) =>
  ((error as { errcode?: number }).errcode ?? 0) % 256 === SQLITE_BUSY

/**
 * Waits for the write lock that another process holds without stopping this one: session checks and pages that only
 * read go on meanwhile. A transaction takes the lock with its first statement, so only that one and statements of
 * their own can meet it.
 */
export function patientDialect(dialect: Dialect): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => patientDriver(dialect.createDriver()),
  }
}

function patientDriver(driver: Driver): Driver {
  const known = new WeakMap<DatabaseConnection, DatabaseConnection>()
  return {
    init: () => driver.init(),
    async acquireConnection() {
      const connection = await driver.acquireConnection()
      const patient = known.get(connection) ?? patientConnection(connection)
      known.set(connection, patient)
      return patient
    },
    beginTransaction: (connection, settings) => driver.beginTransaction(connection, settings),
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
    releaseConnection: (connection) => driver.releaseConnection(connection),
    destroy: () => driver.destroy(),
  }
}

function patientConnection(connection: DatabaseConnection): DatabaseConnection {
  return {
    executeQuery: (query) => patiently(() => connection.executeQuery(query)),
    streamQuery: (query, size) => connection.streamQuery(query, size),
  }
}

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const startMs = performance.now()
  for (let pauseMs = 1; ; pauseMs = Math.min(pauseMs * 2, 16)) {
    try {
      return await work()
    } catch (error) {
      if (!isLockedElsewhere(error) || performance.now() - startMs > PATIENCE_MS) throw error
    }
    // Not all at the same moment: whoever waits longest is not favoured by SQLite either.
    await wait(pauseMs * (0.5 + Math.random()))
  }
}
