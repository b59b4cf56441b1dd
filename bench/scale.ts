import { DatabaseSync } from 'node:sqlite'
import { accountByAddress } from '../src/accounts/index.ts'
import type { Edge } from '../src/edge/edge.ts'
import { medianRatio, ofMedian, type Figure } from './figures.ts'
import { stop } from './processes.ts'
import { newPlace } from './place.ts'
import { filling, makeSessions, makeSigners, startProduct, stopProduct } from './product.ts'
import { inTurns, startVerifyLoad } from './verify.ts'

const MANY = 1_000_000
/** Members of the big store whose sessions are asked, spread over all of it. */
const ASKED = 1000

/** The same session check with one account and with a million. */
export async function scale(): Promise<Figure[]> {
  const [small, big] = [await newPlace(), await newPlace()]
  const few = await filling(small, async (edge) => makeSessions(edge, [await oneAccount(edge)], ASKED))
  const many = await filling(big, async (edge) => fillWithMany(edge, await oneAccount(edge)))
  const servers = [await startProduct(small), await startProduct(big)]
  const load = startVerifyLoad()
  const [one, million] = await inTurns(
    load,
    [
      { server: servers[0]!, sessions: few },
      { server: servers[1]!, sessions: many },
    ],
    { rounds: 7, seconds: 1 },
  )
  await Promise.all([...servers.map(stopProduct), stop(load.child)])
  const speed = medianRatio(million!.perSecond, one!.perSecond)
  const cpu = medianRatio(one!.cpuUs, million!.cpuUs)
  return [
    {
      what: 'session check with 1,000,000 accounts (limit: the product with 1), requests a second',
      product: ofMedian(million!.perSecond),
      limit: ofMedian(one!.perSecond),
      ratio: speed.toFixed(2),
      budget: 'within 10 %',
      kept: speed >= 0.9,
    },
    {
      what: 'the same, processor time of one request',
      product: ofMedian(million!.cpuUs, 1, ' µs'),
      limit: ofMedian(one!.cpuUs, 1, ' µs'),
      ratio: cpu.toFixed(2),
      budget: '',
    },
  ]
}

async function oneAccount(edge: Edge): Promise<string> {
  const [signer] = await makeSigners(edge, 1)
  return (await accountByAddress(edge, signer!.email))!.id
}

/**
 * Copies one account, its membership and its session a million times, in SQL and in one transaction; then gives every
 * thousandth a session that we know.
 */
async function fillWithMany(edge: Edge, accountId: string): Promise<string[]> {
  await makeSessions(edge, [accountId], 1)
  const { database: address } = edge.config
  if (address.kind !== 'sqlite') throw new Error('a store of a million accounts is filled on SQLite only')
  const database = new DatabaseSync(address.file)
  // Only for filling: a cut here costs nothing but the run.
  database.exec('pragma synchronous = off; pragma cache_size = -400000')
  database.exec(`begin;
    create temp table numbers as
      with recursive up(n) as (select 1 union all select n + 1 from up where n < ${MANY - 1}) select n from up;
    ${copies('accounts', { id: ID, email: "n || '@hansa-kontor.example'", email_key: "n || '@hansa-kontor.example'" })};
    ${copies('members', { account_id: ID })};
    ${copies('sessions', { id: ID, account_id: ID, secret_hash: 'hex(randomblob(21))' })};
    commit;
    pragma wal_checkpoint(truncate)`)
  const spread = database
    .prepare('select n from temp.numbers where n % ? = 0')
    .all(Math.floor(MANY / ASKED))
    .map(({ n }) => String(n).padStart(32, '0'))
  database.close()
  return makeSessions(edge, spread, spread.length)

  function copies(table: string, changed: Record<string, string>): string {
    const columns = database
      .prepare(`select * from ${table}`)
      .columns()
      .map(({ name }) => name)
    const values = columns.map((name) => changed[name] ?? `(select ${name} from ${table} limit 1)`)
    return `insert into ${table} (${columns.join(', ')}) select ${values.join(', ')} from temp.numbers`
  }
}

/** Ids of the shape and order that the product makes. */
const ID = "printf('%032d', n)"
