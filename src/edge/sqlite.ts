import { closeSync, mkdirSync, openSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { SqliteDialect, type Dialect } from 'kysely'
import { isLockedElsewhere, patientDialect } from './patience.ts'
import { asRecord, inCamelCase, type Reader } from './reader.ts'

/**
 * Kysely's SQLite dialect expects better-sqlite3; this is the same door in front of node:sqlite. Statements are kept
 * prepared; `begin` becomes `begin immediate`, so that a transaction that will write never fails half-way because
 * another process wrote first.
 */
export function openSqlite(file: string): { dialect: Dialect; reader: Reader } {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  // Made private before SQLite opens it; its companions get the same mode.
  closeSync(openSync(file, 'a', 0o600))
  const database = new DatabaseSync(file)
  turnOnWal(database)
  // SQLite's own wait for another process would stop this one whole: `patience.ts` waits beside the other work.
  database.exec('pragma busy_timeout = 0')
  // FULL: what was acknowledged survives a power cut as well (promise 7).
  database.exec('pragma synchronous = full; pragma foreign_keys = on')
  const reader = openReader(file)
  const prepared = new Map<string, PreparedStatement>()
  const dialect = new SqliteDialect({
    database: {
      prepare: (sql) => {
        const text = sql === 'begin' ? 'begin immediate' : sql
        const known = prepared.get(text)
        if (known) return known
        const fresh = asBetterSqlite(database.prepare(text))
        if (prepared.size < 1000) prepared.set(text, fresh)
        return fresh
      },
      close: () => {
        reader.close()
        database.close()
      },
    },
  })
  return { dialect: patientDialect(dialect), reader }
}

/** The first switch to WAL needs the file for itself, and SQLite does not wait for it: of processes that start together the others try again. */
function turnOnWal(database: DatabaseSync): void {
  const patienceMs = 5000
  database.exec('pragma busy_timeout = 5000')
  const startMs = performance.now()
  for (;;) {
    try {
      return database.exec('pragma journal_mode = wal')
    } catch (error) {
      if (!isLockedElsewhere(error) || performance.now() - startMs > patienceMs) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}

function openReader(file: string): Reader & { close(): void } {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5000 })
  // 32 MB at most instead of 2: with a million accounts a look-up otherwise takes 40 % longer. (Mapping the file is as
  // quick, but kept 180 MB resident, and a failing disk would then end the process instead of throwing.)
  database.exec('pragma cache_size = -32000')
  const prepared = new Map<string, { statement: StatementSync; names: string[] }>()
  const prepare = (sql: string) => {
    const statement = database.prepare(sql)
    // Rows as arrays: node:sqlite's row objects cost 3 µs more each.
    statement.setReturnArrays(true)
    const fresh = { statement, names: inCamelCase(statement.columns().map(({ name }) => name)) }
    prepared.set(sql, fresh)
    return fresh
  }
  return {
    first(sql, values) {
      const { statement, names } = prepared.get(sql) ?? prepare(sql)
      const row = statement.get(...(values as SQLInputValue[])) as unknown as unknown[] | undefined
      return row && asRecord(names, row)
    },
    close: () => database.close(),
  }
}

interface PreparedStatement {
  reader: boolean
  all(parameters: readonly unknown[]): unknown[]
  run(parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint }
  iterate(parameters: readonly unknown[]): IterableIterator<unknown>
}

function asBetterSqlite(statement: StatementSync): PreparedStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters.map(bindable)),
    run: (parameters) => statement.run(...parameters.map(bindable)),
    iterate: (parameters) => statement.iterate(...parameters.map(bindable)) as IterableIterator<unknown>,
  }
}

const bindable = (value: unknown) =>
  (value === undefined ? null : typeof value === 'boolean' ? Number(value) : value) as SQLInputValue
