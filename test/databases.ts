import pg from 'pg'

/** Which store this run of the tests uses: the whole suite runs on SQLite, and once more on PostgreSQL. */
export const onPostgres = process.env.DOORWARD_TEST_DATABASE === 'postgres'

/** The server that `setup.ts` started for this run, and the database that new ones are copied from. */
export const SERVER = 'DOORWARD_TEST_POSTGRES_SERVER'
export const TEMPLATE = 'doorward_template'

const server = () => {
  const url = process.env[SERVER]
  if (!url) throw new Error(`${SERVER} is not set: start the tests with npm test`)
  return url
}
export const databaseUrl = (name: string) => `${server()}/${name}`

let made = 0
/** A database of its own, with the newest schema. Returns its address and how it goes again. */
export async function makePostgresDatabase(
  template: string | null = TEMPLATE,
): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `t${process.pid}_${++made}`
  await onServer(`create database ${name}${template ? ` template ${template}` : ''}`)
  return { url: databaseUrl(name), drop: () => onServer(`drop database ${name} with (force)`) }
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
