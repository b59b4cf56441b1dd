import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { numberOf } from '../../test/call.ts'
import { asksForReset, CHECKLIST, comesTo, verifiedTicket } from '../../test/desk.ts'
import { deskOfThree } from '../../test/support-request.ts'
import { makeWorld, type World } from '../../test/world.ts'
import type { Db } from '../edge/database.ts'

/** What forms of the desk send, and what would do the most if it were taken. */
const FIELDS = { ...CHECKLIST, stolen: 'yes', text: 'x', decision: 'approve', words: 'x y z', show: 'yes' }

const TABLES = [
  'tickets',
  'ticketMessages',
  'resetRequests',
  'callerVerifications',
  'supportConfirmations',
  'enrolmentPasses',
  'authenticators',
] as const

/** All that somebody at the desk can change, row by row. */
async function rowsOf({ edge: { db } }: World): Promise<string> {
  const all: unknown[] = []
  for (const table of TABLES) all.push(await rowsIn(db, table))
  return JSON.stringify(all)
}

async function rowsIn(db: Db, table: string): Promise<unknown[]> {
  const { rows } = await sql`select * from ${sql.table(table)} order by id`.execute(db)
  return rows
}

test('whoever no longer works here does nothing with the forms of the desk that are still open, on every route', async () => {
  const world = await makeWorld()
  const { ines, olaf, target } = await deskOfThree(world)
  const ticket = await verifiedTicket(world, ines, target.person)
  await asksForReset(world, ines, ticket)
  const request = ines.visitor.path.split('?')[0]!
  // Signed in, with a fresh code: nothing but the role is missing afterwards.
  await comesTo(world, olaf, request)
  const session = await world.edge.db
    .selectFrom('sessions')
    .select('id')
    .where('accountId', '=', olaf.person.id)
    .where('endedAtMs', 'is', null)
    .orderBy('createdAtMs', 'desc')
    .executeTakeFirstOrThrow()
  const send = (path: string) =>
    olaf.visitor.post(path, {
      ...FIELDS,
      to: olaf.person.id,
      form: world.edge.keys.mac('form', `${session.id} ${path}`),
    })
  const take = `/auth/desk/tickets/${numberOf(ticket)}/assign`
  assert.equal((await send(take)).status, 303, 'with the role such a form is taken')

  const routes = world.app.routes.filter(({ path, method }) => method === 'POST' && path.startsWith('/auth/desk'))
  const paths = new Set(
    routes.flatMap(({ path }) =>
      (path.includes(':act') ? ['suspend', 'resume'] : ['']).map((act) =>
        path
          .replace(':number', numberOf(ticket))
          .replace(/:act\{.*\}/, act)
          .replace('/auth/desk/requests/:id', request),
      ),
    ),
  )
  const unnamed = [...paths].filter((path) => path.includes(':'))
  assert.deepEqual(unnamed, [], 'each has what its address names')
  for (const last of ['reset', 'pass', 'nomination', 'verification', 'suspend', request.split('/').at(-1)!])
    assert.ok(
      [...paths].some((path) => path.endsWith(`/${last}`)),
      last,
    )
  await world.edge.db.updateTable('accounts').set({ staff: null }).where('id', '=', olaf.person.id).execute()
  const before = await rowsOf(world)
  for (const path of paths) assert.equal((await send(path)).status, 404, path)
  assert.equal(await rowsOf(world), before)
})
