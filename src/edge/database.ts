import { CamelCasePlugin, Kysely, PostgresAdapter, type Compilable, type CompiledQuery } from 'kysely'
import { openPostgres } from './postgres.ts'
import type { Reader } from './reader.ts'
import { openSqlite } from './sqlite.ts'

/** Where the data is: a file of this machine for one process or a few, a server for many. */
export type DatabaseAddress = { kind: 'sqlite'; file: string } | { kind: 'postgres'; url: string }

/** All tables. Each feature adds its own in its `store.ts` by `declare module`, so that a table has one owner. */
export interface Tables {}

export type Db = Kysely<Tables>

const readers = new WeakMap<Db, Reader>()

/** Columns are `snake_case` in SQL and `camelCase` here. Times are integers (ms), booleans 0 or 1. */
export async function openDatabase(address: DatabaseAddress): Promise<Db> {
  const { dialect, reader } = address.kind === 'sqlite' ? openSqlite(address.file) : await openPostgres(address.url)
  const db = new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] })
  readers.set(db, reader)
  return db
}

/** For the few places where the two databases have different words for the same thing. */
export const isPostgres = (db: Kysely<never> | Db) => db.getExecutor().adapter instanceof PostgresAdapter

/**
 * A look-up that is built and compiled once for each database; afterwards only its values change. For the one that
 * every request makes: of the 107 µs from session cookie to row compiling took 51, and the builder, the lock and the
 * camel-case plugin another 40; this way it takes 13. The store is read each time.
 */
export function compiledOnce<Values extends readonly unknown[], Row>(
  build: (db: Db, ...values: Values) => Compilable<Row>,
) {
  const known = new WeakMap<Db, CompiledQuery<Row>>()
  const compiled = (db: Db, values: Values) => {
    const query = known.get(db) ?? compileFor(build(db, ...values), values)
    known.set(db, query)
    return query
  }
  return {
    /** The first row as soon as the store can have it: at once from SQLite. Undefined as well inside a transaction. */
    soon(db: Db, ...values: Values): Row | undefined | Promise<Row | undefined> {
      return readers.get(db)?.first(compiled(db, values).sql, values) as ReturnType<typeof this.soon>
    },
    /** The first row; inside a transaction with what it has written so far. */
    async first(db: Db, ...values: Values): Promise<Row | undefined> {
      const query = compiled(db, values)
      const reader = readers.get(db)
      if (reader) return (await reader.first(query.sql, values)) as Row | undefined
      return (await db.executeQuery<Row>({ ...query, parameters: values })).rows[0]
    },
  }
}

function compileFor<Row>(query: Compilable<Row>, values: readonly unknown[]): CompiledQuery<Row> {
  const compiled = query.compile()
  const { parameters } = compiled
  // A constant in the query would be a parameter as well, and the values would move to the wrong places.
  if (parameters.length !== values.length || parameters.some((parameter, index) => parameter !== values[index]))
    throw new Error(`the values are not the parameters of: ${compiled.sql}`)
  return compiled
}
