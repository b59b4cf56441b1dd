import { CamelCasePlugin, Kysely } from 'kysely'
import { sqliteDialect } from './sqlite.ts'

/** All tables. Each feature adds its own in its `store.ts` by `declare module`, so that a table has one owner. */
export interface Tables {}

export type Db = Kysely<Tables>

/** Columns are `snake_case` in SQL and `camelCase` here. Times are integers (ms), booleans 0 or 1. */
export const openDatabase = (file: string): Db =>
  new Kysely<Tables>({ dialect: sqliteDialect(file), plugins: [new CamelCasePlugin()] })
