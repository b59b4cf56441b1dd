import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { SqliteDialect } from 'kysely'

/**
 * Kysely's SQLite dialect expects better-sqlite3; this is the same door in front of node:sqlite. Statements are kept
 * prepared; `begin` becomes `begin immediate`, so that a transaction that will write never fails half-way because
 * another process wrote first.
 */
export function sqliteDialect(file: string): SqliteDialect {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const database = new DatabaseSync(file)
  // FULL: what was acknowledged survives a power cut as well (promise 7).
  database.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000; pragma foreign_keys = on',
  )
  const prepared = new Map<string, PreparedStatement>()
  return new SqliteDialect({
    database: {
      prepare: (sql) => {
        const text = sql === 'begin' ? 'begin immediate' : sql
        const known = prepared.get(text)
        if (known) return known
        const fresh = asBetterSqlite(database.prepare(text))
        if (prepared.size < 1000) prepared.set(text, fresh)
        return fresh
      },
      close: () => database.close(),
    },
  })
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
