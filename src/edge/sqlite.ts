import { closeSync, mkdirSync, openSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { SqliteDialect } from 'kysely'

/**
 * Kysely's SQLite dialect expects better-sqlite3; this is the same door in front of node:sqlite. Statements are kept
 * prepared; `begin` becomes `begin immediate`, so that a transaction that will write never fails half-way because
 * another process wrote first.
 */
export function openSqlite(file: string): { dialect: SqliteDialect; reader: Reader } {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  // Made private before SQLite opens it; its companions get the same mode.
  closeSync(openSync(file, 'a', 0o600))
  const database = new DatabaseSync(file)
  database.exec('pragma busy_timeout = 5000')
  turnOnWal(database)
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
  return { dialect, reader }
}

/** The first switch to WAL needs the file for itself, and SQLite does not wait for it: of processes that start together the others try again. */
function turnOnWal(database: DatabaseSync): void {
  const patienceMs = 5000
  const startMs = performance.now()
  for (;;) {
    try {
      return database.exec('pragma journal_mode = wal')
    } catch (error) {
      if (performance.now() - startMs > patienceMs) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}

/**
 * A second connection for the one look-up that every request makes. It sees everything that has been committed and
 * nothing that has not, and never waits for a transaction of ours.
 */
export interface Reader {
  /** The first row of a query whose columns are named one by one, under their names in camel case. */
  first(sql: string, values: readonly unknown[]): Record<string, unknown> | undefined
  close(): void
}

function openReader(file: string): Reader {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5000 })
  // 32 MB at most instead of 2: with a million accounts a look-up otherwise takes 40 % longer. (Mapping the file is as
  // quick, but kept 180 MB resident, and a failing disk would then end the process instead of throwing.)
  database.exec('pragma cache_size = -32000')
  const prepared = new Map<string, { statement: StatementSync; names: string[] }>()
  const prepare = (sql: string) => {
    const statement = database.prepare(sql)
    // Rows as arrays: node:sqlite's row objects cost 3 µs more each.
    statement.setReturnArrays(true)
    const names = statement
      .columns()
      .map(({ name }) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()))
    const fresh = { statement, names }
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

/** A plain loop: `Object.fromEntries` takes ten times as long. */
function asRecord(names: string[], row: unknown[]): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (let index = 0; index < names.length; index++) record[names[index]!] = row[index]
  return record
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
