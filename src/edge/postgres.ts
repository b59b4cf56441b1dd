import { createHash } from 'node:crypto'
import { PostgresDialect, type PostgresPool, type PostgresPoolClient, type PostgresQueryResult } from 'kysely'
import type { Pool, PoolClient, QueryConfig } from 'pg'
import { isOldPlan, isSaidByServer } from './postgres-error.ts'
import { postgresReader } from './postgres-reader.ts'
import type { Reader } from './reader.ts'

/** Connections of one process. Whoever needs another waits for it: more would only wait inside the server. */
const MOST_CONNECTIONS = 8
/** Kept for the reader, so that no crowd at the door, waiting for each other's rows, keeps session checks waiting. */
const READER_CONNECTIONS = 2
/** For a free connection, and for a server that is asked to open one. */
const CONNECT_MS = 5000
/** A statement of ours takes milliseconds; after this long the server or the way to it is gone. */
const ANSWER_MS = 10_000
/** OID of bigint: our times and sums are far below 2^53. */
const BIGINT = 20

/**
 * The pool is loaded only where it is used. Statements are prepared once for each connection, under a name of their
 * text; nothing else outlives a transaction, so a pooler in front must only know protocol-level prepared statements
 * (PgBouncer from 1.21). `?prepared=no` at the end of the address is for older ones.
 */
export async function openPostgres(address: string): Promise<{ dialect: PostgresDialect; reader: Reader }> {
  const { default: pg } = await import('pg')
  const url = new URL(address)
  const prepared = url.searchParams.get('prepared') !== 'no'
  url.searchParams.delete('prepared')
  const poolOf = (max: number) => {
    const pool = new pg.Pool({
      connectionString: url.href,
      max,
      connectionTimeoutMillis: CONNECT_MS,
      query_timeout: ANSWER_MS,
      keepAlive: true,
      fallback_application_name: 'doorward',
      types: { getTypeParser: (oid, format) => (oid === BIGINT ? Number : pg.types.getTypeParser(oid, format)) },
    })
    // A connection that breaks fails the statement that uses it; while nobody does, the next one gets another. Said as
    // an event as well, which would end the process if nobody listened.
    pool.on('error', () => {})
    pool.on('connect', (client) => client.on('error', () => {}))
    return pool
  }
  const [pool, forReader] = [poolOf(MOST_CONNECTIONS), poolOf(READER_CONNECTIONS)]
  const config = (text: string, values: readonly unknown[]) => ({
    text,
    values: values as unknown[],
    ...(prepared && STATEMENT.test(text) && { name: nameOf(text) }),
  })
  return {
    dialect: new PostgresDialect({ pool: poolFor(pool, forReader, config) }),
    reader: postgresReader(forReader, config),
  }
}

const STATEMENT = /^\s*(select|insert|update|delete|with)\b/i
const names = new Map<string, string>()
function nameOf(text: string): string {
  const name = names.get(text) ?? createHash('sha256').update(text).digest('base64url').slice(0, 20)
  names.set(text, name)
  return name
}

/** Said each time: the database may have another default, and our locks and conditions are made for this one (decision 0011). */
const BEGIN = 'begin isolation level read committed'

type Configure = (text: string, values: readonly unknown[]) => QueryConfig

/** Kysely's view of the pool. A connection that failed is closed, never handed to the next. */
function poolFor(pool: Pool, forReader: Pool, config: Configure): PostgresPool {
  return {
    connect: async () => clientOf(await pool.connect(), config),
    end: async () => void (await Promise.all([pool.end(), forReader.end()])),
  }
}

function clientOf(client: PoolClient, config: Configure): PostgresPoolClient {
  let broken = false
  async function query<R>(text: string, values: readonly unknown[] = []): Promise<PostgresQueryResult<R>> {
    try {
      return (await client.query(config(text === 'begin' ? BEGIN : text, values))) as unknown as PostgresQueryResult<R>
    } catch (error) {
      // What the server says itself leaves the connection in order; anything else is the connection's own end.
      broken ||= !isSaidByServer(error) || isOldPlan(error)
      throw error
    }
  }
  return { query: query as PostgresPoolClient['query'], release: () => client.release(broken) }
}
