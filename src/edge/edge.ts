import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Clock } from './clock.ts'
import type { Db } from './database.ts'
import type { Hasher } from './hasher.ts'
import type { KeyRing } from './key-ring.ts'
import type { Random } from './random.ts'

/** Everything through which the product touches the world. Actions take it as their first argument. */
export interface Edge {
  config: Config
  clock: Clock
  random: Random
  db: Db
  keys: KeyRing
  hasher: Hasher
  log: Logger
  /** No mail server is set up here: what is owed waits in the outbox, and pages must not say that it was sent. */
  mailIsOff?: boolean
  /** What the browser of this request calls itself; none where nobody asks, such as in jobs and commands. */
  userAgent?: string | undefined
}

/**
 * All or nothing. Inside, use the edge that is handed in (it shadows the outer one): SQLite has one connection that writes,
 * and a query on the outer edge would wait for it for ever. Never await the network or a password hash inside.
 */
export async function inTransaction<T>(edge: Edge, work: (edge: Edge) => Promise<T>): Promise<T> {
  if (edge.db.isTransaction) return work(edge)
  return edge.db.transaction().execute((db) => work({ ...edge, db }))
}

/** Leaves a transaction without its effects and hands a value to whoever catches it: see `inTransactionOr`. */
class Undone<T> {
  readonly value: T
  constructor(value: T) {
    this.value = value
  }
}

/** Like `inTransaction`, but `undo(value)` takes everything back and becomes the result: for refusals found half-way. */
export async function inTransactionOr<T>(
  edge: Edge,
  work: (edge: Edge, undo: (value: T) => never) => Promise<T>,
): Promise<T> {
  if (edge.db.isTransaction)
    throw new Error('inTransactionOr must be the outermost: an outer transaction would keep what this one takes back')
  try {
    return await inTransaction(edge, (inner) =>
      work(inner, (value) => {
        throw new Undone(value)
      }),
    )
  } catch (thrown) {
    if (thrown instanceof Undone) return thrown.value as T
    throw thrown
  }
}
