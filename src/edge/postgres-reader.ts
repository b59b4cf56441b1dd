import type { Pool, QueryConfig } from 'pg'
import { asRecord, inCamelCase, type Reader, type Row } from './reader.ts'

/** Round trips of one kind that may be on their way at a time. While they are, whoever comes waits for the next. */
const MOST_TRIPS = 2
const MOST_IN_A_TRIP = 200

interface Question {
  value: unknown
  answer(row: Row | undefined): void
  fail(error: unknown): void
}

/**
 * Look-ups for the session check of every request. Those that arrive together share a round trip: one costs this
 * process 80 µs of processor time and the server as much again, and under load a dozen are waiting anyway. Every
 * question is asked of the store, after it was put.
 */
export function postgresReader(pool: Pool, config: (text: string, values: readonly unknown[]) => QueryConfig): Reader {
  const kinds = new Map<string, (question: Question) => void>()
  const kindOf = (sql: string) => {
    const ask = kinds.get(sql) ?? inTrips((questions) => answerAll(pool, config, sql, questions))
    kinds.set(sql, ask)
    return ask
  }
  return {
    first: (sql, [value]) => new Promise((answer, fail) => kindOf(sql)({ value, answer, fail })),
  }
}

/** Collects what is asked in one turn of the event loop, or while enough trips are on their way. */
function inTrips(answerThem: (questions: Question[]) => Promise<void>) {
  let waiting: Question[] = []
  let underWay = 0
  let planned = false
  const go = () => {
    planned = false
    while (waiting.length > 0 && underWay < MOST_TRIPS) {
      const questions = waiting.slice(0, MOST_IN_A_TRIP)
      waiting = waiting.slice(MOST_IN_A_TRIP)
      underWay++
      void answerThem(questions)
        // A store that does not answer is told to whoever waits as well: under load they would wait for minutes, and
        // more would come than are told.
        .catch((error: unknown) => [...questions, ...waiting.splice(0)].forEach(({ fail }) => fail(error)))
        .finally(() => {
          underWay--
          plan()
        })
    }
  }
  const plan = () => {
    if (planned || waiting.length === 0 || underWay >= MOST_TRIPS) return
    planned = true
    setImmediate(go)
  }
  return (question: Question) => {
    waiting.push(question)
    plan()
  }
}

async function answerAll(
  pool: Pool,
  config: (text: string, values: readonly unknown[]) => QueryConfig,
  sql: string,
  questions: Question[],
): Promise<void> {
  const values = [questions.map(({ value }) => value)]
  const { rows, fields } = await pool.query<unknown[]>({ ...config(forMany(sql), values), rowMode: 'array' })
  const [, ...names] = inCamelCase(fields.map(({ name }) => name))
  const found = new Map(rows.map(([turn, ...row]) => [turn as number, asRecord(names, row)]))
  questions.forEach(({ answer }, index) => answer(found.get(index + 1)))
}

/** The same query for each of many values. Written for queries with one value, a text, as all look-ups of a check are. */
const forMany = (sql: string) =>
  `select asked.turn, found.* from unnest($1::text[]) with ordinality as asked (value, turn)
   cross join lateral (${sql.replace('$1', 'asked.value')}) as found`
