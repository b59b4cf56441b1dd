import pg from 'pg'

/** Which store this run of the tests uses: the whole suite runs on SQLite, and once more on PostgreSQL. */
export const onPostgres = process.env.DOORWARD_TEST_DATABASE === 'postgres'

/** The server that `setup.ts` started for this run. */
export const SERVER = 'DOORWARD_TEST_POSTGRES_SERVER'

const server = () => {
  const url = process.env[SERVER]
  if (!url) throw new Error(`${SERVER} is not set: start the tests with npm test`)
  return url
}
export const databaseUrl = (name: string) => `${server()}/${name}`

let made = 0
interface Made {
  url: string
  drop(): Promise<void>
}

/** An empty database of its own. */
export async function makePostgresDatabase(): Promise<Made> {
  const name = `t${process.pid}_${++made}`
  await onServer(`create database ${name}`)
  return { url: databaseUrl(name), drop: () => onServer(`drop database ${name} with (force)`) }
}

/** An empty place of its own in the database that all share: a tenth of the work, and for one process as good. */
export async function makePostgresSchema(): Promise<string> {
  const name = `t${process.pid}_${++made}`
  await onServer(`create schema ${name}`)
  // It goes with the server, at the end of the run.
  return `${databaseUrl('postgres')}?options=${encodeURIComponent(`-c search_path=${name}`)}`
}

/** One statement for the server itself. */
export async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl('postgres') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
