import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { FORGOT } from '../../test/forgotten.ts'
import { makeWorld, somebody, somebodyWithCode, type World } from '../../test/world.ts'
import { accountById, addressHash, changeAccount } from '../accounts/index.ts'
import { createCompany } from '../companies/index.ts'
import { isPostgres } from '../edge/database.ts'
import { answerTicket, assignTicket, listTickets } from '../tickets/index.ts'
import { ACCOUNT_UNTOLD, COUNTERS, HELD, NOT_ABOUT_PEOPLE } from './tables.ts'

const BY_HAND = ['accounts', 'audit', 'outbox', ...COUNTERS]
const TABLES = [...HELD.map(({ table }) => table), ...BY_HAND, ...Object.keys(NOT_ABOUT_PEOPLE)]

type Row = Record<string, unknown>
const rowsIn = async (world: World, table: string) =>
  (await sql<Row>`select * from ${sql.table(table)}`.execute(world.edge.db)).rows

let seeds = 1_000_000
/** One row in every table that hangs on an account, whatever the features have written so far; the deepest come last. */
async function seedEverything(world: World, accountId: string, companyId: string) {
  const ids = new Map<string, string>([['accounts', accountId]])
  const pointsTo: Record<string, string> = {
    account_id: 'accounts',
    session_id: 'sessions',
    challenge_id: 'challenges',
    authenticator_id: 'authenticators',
    set_id: 'recovery_code_sets',
    link_id: 'links',
    stop_id: 'stops',
    ticket_id: 'tickets',
    message_id: 'ticket_messages',
    file_id: 'ticket_files',
    bulk_id: 'bulk_resets',
  }
  const bulk = { id: 'many', companyId, openedBy: accountId, reason: 'New phones', members: 1, decidedBy: accountId }
  const times = { openedAtMs: 1, expiresAtMs: 1, decidedAtMs: 1, endedAtMs: 1, endedBecause: 'took-effect' } as const
  await world.edge.db
    .insertInto('bulkResets')
    .values({ ...bulk, ...times })
    .execute()
  ids.set('bulk_resets', bulk.id)
  for (const { table, told, untold } of [...HELD].reverse()) {
    if (table === 'members') continue
    const columns = [...Object.keys(told), ...untold]
    const values = columns.map((column) => {
      if (column === 'company_id') return companyId
      const parent = pointsTo[column]
      return (parent && ids.get(parent)) ?? String(++seeds)
    })
    if (columns.includes('id')) ids.set(table, values[columns.indexOf('id')]!)
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      values (${sql.join(values)})`.execute(world.edge.db)
  }
}

const deleting = (world: World, email: string) => world.command(['user', 'delete', '--email', email])
const newCompany = (world: World, name = 'Hansa') =>
  createCompany(world.edge, { name, zone: 'Europe/Berlin' }, 'command-line')

/** Of the store that is there: each column, and which table points to which. */
async function schemaOf({ edge: { db } }: World) {
  const columns = isPostgres(db)
    ? sql<{ tableName: string; columnName: string }>`
        select table_name, column_name from information_schema.columns where table_schema = current_schema()`
    : sql<{ tableName: string; columnName: string }>`
        select m.name as table_name, p.name as column_name from sqlite_master m, pragma_table_info(m.name) p
        where m.type = 'table'`
  const pointers = isPostgres(db)
    ? sql<{ tableName: string; parent: string }>`
        select child.relname as table_name, parent.relname as parent from pg_constraint c
        join pg_class child on child.oid = c.conrelid join pg_class parent on parent.oid = c.confrelid
        where c.contype = 'f' and c.connamespace = current_schema()::regnamespace`
    : sql<{ tableName: string; parent: string }>`
        select m.name as table_name, f."table" as parent from sqlite_master m, pragma_foreign_key_list(m.name) f
        where m.type = 'table'`
  return { columns: (await columns.execute(db)).rows, pointers: (await pointers.execute(db)).rows }
}

test('every table and every column of the real schema is deleted, told, or named with the reason why not', async () => {
  const world = await makeWorld()
  const { columns, pointers } = await schemaOf(world)
  const real = Map.groupBy(columns, ({ tableName }) => tableName)
  assert.deepEqual([...real.keys()].sort(), [...new Set(TABLES)].sort())
  for (const { table, told, untold } of HELD) {
    const named = [...Object.keys(told), ...untold]
    assert.deepEqual(
      real
        .get(table)
        ?.map(({ columnName }) => columnName)
        .sort(),
      named.sort(),
      table,
    )
    for (const column of Object.keys(told)) assert.doesNotMatch(column, /hash|secret|sealed|token|undo|(^|_)id$/)
  }
  const toldOfAccount =
    'email second_email name status staff staff_since_ms managed_by two_factor two_factor_since_ms password_changed_at_ms closed_at_ms created_at_ms language last_language'
  assert.deepEqual(
    real
      .get('accounts')
      ?.map(({ columnName }) => columnName)
      .sort(),
    [...toldOfAccount.split(' '), ...ACCOUNT_UNTOLD].sort(),
  )
  // Also what names an account without a reference.
  const naming = columns.filter(({ tableName, columnName }) => columnName === 'account_id' && tableName !== 'audit')
  const hanging = new Set(['accounts', ...naming.map(({ tableName }) => tableName)])
  for (let before = 0; before < hanging.size;) {
    before = hanging.size
    for (const { tableName, parent } of pointers) if (hanging.has(parent)) hanging.add(tableName)
  }
  hanging.delete('accounts')
  assert.deepEqual(
    [...hanging].sort(),
    HELD.map(({ table }) => table).sort(),
    'what hangs on an account is deleted with it',
  )
})

test('user delete: out at the next request, nothing left that opens or names, the address free, the log under a pseudonym', async () => {
  const world = await makeWorld()
  const company = await newCompany(world)
  const [email, name] = ['mara.lindt@hansa-kontor.example', 'Mara Quintessa Lindt']
  const { person, phone, visitor } = await somebodyWithCode(world, { email, name, company: company.id })
  await changeAccount(world.edge, person.id, {}, { secondEmail: 'second@hansa-kontor.example' })
  const other = await somebody(world, { company: company.id })
  const half = world.visitor()
  await half.signIn(person)
  half.isAt('/auth/code')
  await world.visitor().signIn({ email, password: 'a wrong password of some length' })
  await world.mailsTo(email)
  // A mail that waits while the account goes.
  const forgetful = world.visitor()
  await forgetful.open(FORGOT)
  await forgetful.send(FORGOT, { email })
  await seedEverything(world, person.id, company.id)
  // What the person did to somebody else, as an admin would.
  await sql`update audit set actor = ${person.id}, network = '198.51.100.7', reason = 'in their own words'
    where account_id = ${other.id} and event = 'user_created'`.execute(world.edge.db)
  for (const { table } of HELD) assert.ok((await rowsIn(world, table)).length > 0, `${table} has a row`)
  // A request about somebody else that the person opened, and one that they approved.
  for (const [n, own] of [{ opened_by: person.id }, { decided_by: person.id }].entries())
    await sql`insert into reset_requests (id, kind, account_id, opened_by, opened_as, reason, stolen, phrase, authenticators,
      stop_id, opened_at_ms, expires_at_ms, decided_by, ended_at_ms) values (${`of ${n}`}, 'reset', ${other.id},
      ${own.opened_by ?? other.id}, 'admin', 'lost', 0, 'two words', '', ${`stop ${n}`}, 1, 1,
      ${own.decided_by ?? other.id}, 1)`.execute(world.edge.db)
  // The same of passes, one of which the person had shown, and of what support asked about a caller.
  for (const [n, own] of ['opened', 'decided', 'shown'].entries()) {
    const by = (what: string) => (own === what ? person.id : other.id)
    await sql`insert into enrolment_passes (id, account_id, request_id, opened_by, decided_by, two_factor_since_ms, stop_id,
      ready_at_ms, expires_at_ms, shown_by, ended_at_ms) values (${`of ${n}`}, ${other.id}, 'request', ${by('opened')},
      ${by('decided')}, 1, 'stop', 1, 1, ${by('shown')}, 1)`.execute(world.edge.db)
  }
  for (const [n, by] of [person.id, other.id].entries())
    await sql`insert into support_confirmations (id, ticket_id, account_id, company_id, asked_by, reason, asked_at_ms,
      lapses_at_ms, answer, answered_by, ended_at_ms) values (${`of ${n}`}, 'ticket', ${other.id}, ${company.id}, ${by},
      'lost', 1, 1, 'refused', ${n === 0 ? other.id : person.id}, 1)`.execute(world.edge.db)
  await visitor.isSignedIn()
  const before = (await rowsIn(world, 'audit')).length

  const deleted = await deleting(world, 'MARA.Lindt@hansa-kontor.example')
  assert.deepEqual([deleted.exit, deleted.id, deleted.email], [0, person.id, email])
  assert.equal(await visitor.reason(), 'anonymous')
  await half.send('/auth/code', { code: phone.code(30) })
  half.isAt('/auth/login')
  const again = world.visitor()
  await again.signIn(person)
  again.sees('not right')

  const mails = await world.mailsTo(email)
  assert.match(mails[0]!.subject, /account is deleted/)
  assert.doesNotMatch(mails[0]!.text, /stop\?token|reset-password\?/)
  assert.ok(!mails.some(({ text }) => text.includes('/auth/reset-password?token=')), 'what waited is withdrawn')
  assert.match((await world.newestMail('second@hansa-kontor.example')).subject, /account is deleted/)

  for (const table of TABLES) {
    const text = JSON.stringify(await rowsIn(world, table))
    for (const trace of [person.id, email, name, 'Quintessa', 'second@hansa'])
      assert.ok(!text.includes(trace), `${trace} in ${table}`)
    // The last mail went out, and that is known for 30 days.
    if (table !== 'outbox' && table !== 'locks' && table !== 'attempt_waits')
      assert.ok(!text.includes(addressHash(world.edge, email)), `the hash of the address in ${table}`)
  }
  const audit = await rowsIn(world, 'audit')
  const ofPseudonym = audit.filter((row) => row.accountId === deleted.pseudonym || row.actor === deleted.pseudonym)
  assert.ok(ofPseudonym.length > 10 && audit.length > before, 'what happened is still there')
  assert.deepEqual(new Set(ofPseudonym.map(({ network, browser }) => network ?? browser)), new Set([null]))
  const [act] = ofPseudonym.filter(({ event, accountId }) => event === 'user_created' && accountId === other.id)
  assert.deepEqual(
    [act?.accountId, act?.reason],
    [other.id, 'in their own words'],
    'the other person’s row stays theirs',
  )

  const decided = await world.edge.db.selectFrom('resetRequests').selectAll().orderBy('id').execute()
  const [many] = await world.edge.db.selectFrom('bulkResets').selectAll().execute()
  const passes = await world.edge.db.selectFrom('enrolmentPasses').selectAll().orderBy('id').execute()
  const asked = await world.edge.db.selectFrom('supportConfirmations').selectAll().orderBy('id').execute()
  assert.deepEqual(
    [
      ...[decided[0]?.openedBy, decided[1]?.decidedBy, many?.openedBy, many?.decidedBy],
      ...[passes[0]?.openedBy, passes[1]?.decidedBy, passes[2]?.shownBy, asked[0]?.askedBy, asked[1]?.answeredBy],
    ],
    Array(9).fill(deleted.pseudonym),
    'who decided about others is the same somebody everywhere',
  )

  // Somebody else may come by the same address, and knows nothing of the former one.
  const next = await somebody(world, { email, name: 'Odo Kern' })
  assert.notEqual(next.id, person.id)
  const newcomer = world.visitor()
  await newcomer.signIn(next)
  await newcomer.open('/auth/profile/activity')
  newcomer.doesNotSee('authenticator app was set up')
  assert.equal((await deleting(world, 'nobody@hansa-kontor.example')).reason, 'unknown-account')
})

test('the last operator and a company’s last admin stay, until there is another; who was never here gets no mail', async () => {
  const world = await makeWorld()
  const company = await newCompany(world)
  const [one, two] = [await somebody(world, { staff: 'operator' }), await somebody(world, { staff: 'operator' })]
  const both = await Promise.all([deleting(world, one.email), deleting(world, two.email)])
  assert.deepEqual(both.map(({ exit }) => exit).sort(), [0, 1])
  assert.equal(both.find(({ exit }) => exit === 1)?.reason, 'last-operator')

  const admin = await somebody(world, { company: company.id, role: 'admin', name: 'Ines Roth' })
  const member = await somebody(world, { company: company.id })
  assert.equal((await deleting(world, admin.email)).reason, 'last-admin')
  const second = await somebody(world, { company: company.id, role: 'admin' })
  assert.equal((await deleting(world, admin.email)).exit, 0)
  assert.match((await world.newestMail(second.email)).text, /Ines Roth/)
  assert.deepEqual(await world.mailsTo(member.email), [])
  assert.equal((await deleting(world, member.email)).exit, 0)
  assert.equal((await deleting(world, second.email)).exit, 0, 'nobody is left who would need an admin')

  await world.command(['user', 'create', '--email', 'new@hansa.example', '--name', 'N', '--mail'])
  assert.equal((await deleting(world, 'new@hansa.example')).exit, 0)
  assert.deepEqual(
    await world.mailsTo('new@hansa.example'),
    [],
    'the invitation is withdrawn, and nobody has to be told',
  )
})

test('requests under way while an account is deleted end at the door, never in an error', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const inside = world.visitor()
  await inside.signIn(person)
  const at = (path: string, fields: Record<string, string>) => world.visitor().post(path, fields)
  const answers = await Promise.all([
    ...Array.from({ length: 4 }, () => at('/auth/login', person)),
    at(FORGOT, { email: person.email }),
    inside.request('/auth/profile'),
    inside.request('/auth/profile/sessions'),
    inside.post('/auth/profile/two-factor'),
    deleting(world, person.email),
    deleting(world, person.email),
    ...Array.from({ length: 4 }, () => at('/auth/login', person)),
    at(FORGOT, { email: person.email }),
    at('/auth/login/link', { email: person.email }),
  ])
  for (const answer of answers) if (answer instanceof Response) assert.ok(answer.status < 500, `${answer.status}`)
  const exits = answers.flatMap((answer) => (answer instanceof Response ? [] : [answer.exit]))
  assert.deepEqual(exits.sort(), [0, 1], 'of two who delete the second finds nobody')
  assert.equal(await accountById(world.edge, person.id), undefined)
  assert.equal(await inside.reason(), 'anonymous')
})

test('what somebody wrote to support is told and deleted by the address it was written with, an agent’s name alone', async () => {
  const world = await makeWorld()
  const { person } = await somebodyWithCode(world)
  const agent = await somebody(world, { staff: 'support' })
  const writer = world.visitor({ address: '192.0.2.1' })
  for (const email of [person.email.toUpperCase(), 'else@x.example'])
    await writer.sendFiles('/auth/support', { name: 'Mara Q', email, details: 'The Quintessa phone.' }, [
      ['log.txt', 'Hello'],
    ])
  const { tickets } = await listTickets(world.edge, {})
  for (const { id } of tickets) {
    await assignTicket(world.edge, id, { agentId: agent.id, to: agent.id, from: null })
    await answerTicket(world.edge, id, { agentId: agent.id, text: 'Hello' })
  }
  const copy = await world.command(['user', 'export', '--email', person.email])
  const of = (section: string) => copy[section] as Record<string, unknown>[]
  assert.deepEqual([of('tickets').length, of('tickets')[0]!.name], [1, 'Mara Q'])
  assert.ok(of('ticketMessages').some(({ text }) => text === 'The Quintessa phone.'))
  assert.deepEqual(
    of('ticketFiles').map(({ name }) => name),
    ['log.txt'],
  )
  await deleting(world, person.email)
  await deleting(world, agent.email)
  const { tickets: left } = await listTickets(world.edge, {})
  assert.deepEqual(
    left.map(({ email, assignee }) => [email, assignee]),
    [['else@x.example', null]],
  )
  assert.equal((await rowsIn(world, 'ticket_file_chunks')).length, 1)
  for (const table of TABLES) {
    const text = JSON.stringify(await rowsIn(world, table))
    for (const trace of [person.id, agent.id, person.email]) assert.ok(!text.includes(trace), `${trace} in ${table}`)
  }
})

test('user export: all that is kept, in words and times, in the language of the person, without secrets', async () => {
  const world = await makeWorld()
  const company = await newCompany(world)
  const { person, visitor } = await somebodyWithCode(world, { company: company.id })
  const other = await somebody(world, { company: company.id })
  await changeAccount(world.edge, person.id, {}, { language: 'de' })
  await visitor.open('/auth/profile')
  await world.visitor().signIn({ ...person, password: 'a wrong password of some length' })
  await seedEverything(world, person.id, company.id)
  const { exit, ...copy } = await world.command(['user', 'export', '--email', person.email])
  assert.equal(exit, 0)
  const text = JSON.stringify(copy)
  const of = (section: string) => copy[section] as Record<string, unknown>[]
  const account = copy.account as Record<string, unknown>
  assert.deepEqual(
    [account.email, account.status, account.managedBy, account.twoFactorLogin, account.made],
    [person.email, 'active', 'Hansa', 'on', '2026-11-24T13:06:07.000Z'],
  )
  assert.deepEqual(of('companies'), [{ name: 'Hansa', role: 'member', joined: '2026-11-24T13:06:07.000Z' }])
  assert.ok(
    of('activity').some(({ what, more }) => what === 'Eine Anmeldung wurde abgelehnt' && more === 'Falsches Passwort'),
  )
  assert.ok(of('mails').some(({ about }) => about === 'Ein neuer Authenticator-Eintrag'))
  for (const section of [
    'authenticators',
    'sessions',
    'knownBrowsers',
    'links',
    'changesThatCanBeStopped',
    'recoveryCodes',
  ])
    assert.ok(of(section).length > 0, section)

  // Nothing that opens anything, and nothing about anybody else.
  for (const table of TABLES)
    for (const row of await rowsIn(world, table))
      for (const [column, value] of Object.entries(row))
        if (/hash|secret|sealed|token|undo/i.test(column) && typeof value === 'string' && value.length > 5)
          assert.ok(!text.includes(value), `${table}.${column}`)
  for (const trace of [other.id, other.email]) assert.ok(!text.includes(trace), trace)
  assert.equal((await world.command(['user', 'export', '--email', other.email])).exit, 0)
  assert.equal((await world.command(['user', 'export', '--email', 'x@y.example'])).reason, 'unknown-account')
  assert.equal((await world.command(['user', 'export'])).exit, 2)
})
