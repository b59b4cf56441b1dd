import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Db } from '../src/edge/database.ts'
import type { Phone } from './phone.ts'
import type { Visitor } from './visitor.ts'
import { DAY, MINUTE, openWorld, somebody, somebodyWithCode, type Person, type World } from './world.ts'

const COMPANY = '/auth/company'

/**
 * Every address below /auth/company, by the router: one that is not here fails. `code`: it takes an own fresh code.
 * `of`: what the id in it names, so that the walk knows a foreign one.
 */
const ROUTES: Record<string, { code?: true; of?: Kind; last?: true }> = {
  'GET /auth/company': {},
  'GET /auth/company/audit': {},
  'GET /auth/company/audit/export': { code: true },
  'GET /auth/company/requests': {},
  'GET /auth/company/requests/:id': { code: true, of: 'request' },
  'POST /auth/company/requests/:id': { code: true, of: 'request' },
  'GET /auth/company/confirmations/:id': { code: true, of: 'confirmation' },
  'POST /auth/company/confirmations/:id': { code: true, of: 'confirmation' },
  'GET /auth/company/members/:id/role': { code: true, of: 'member' },
  'POST /auth/company/members/:id/role': { code: true, of: 'member' },
  'GET /auth/company/members/:id/remove': { code: true, of: 'member' },
  'POST /auth/company/members/:id/remove': { code: true, of: 'member', last: true },
  'GET /auth/company/members/:id/pass': { code: true, of: 'member' },
  'POST /auth/company/members/:id/pass': { code: true, of: 'member' },
  'GET /auth/company/members/:id/reset-two-factor': { code: true, of: 'member' },
  'POST /auth/company/members/:id/reset-two-factor': { code: true, of: 'member' },
  'GET /auth/company/members/reset-two-factor': { code: true },
  'POST /auth/company/members/reset-two-factor': { code: true },
  'GET /auth/company/bulk-resets/:id': { code: true, of: 'bulk' },
  'POST /auth/company/bulk-resets/:id': { code: true, of: 'bulk' },
  'GET /auth/company/members': {},
  'POST /auth/company/members/remind': {},
  'GET /auth/company/members/export': { code: true },
  'GET /auth/company/members/:id/note': { of: 'member' },
  'POST /auth/company/members/:id/note': { of: 'member' },
  'GET /auth/company/policy': { code: true },
  'POST /auth/company/policy': { code: true },
  'GET /auth/company/invitations': {},
  // As an admin it takes a code; without fields it is refused before anybody asks.
  'POST /auth/company/invitations': {},
  'GET /auth/company/invitations/import': {},
  'POST /auth/company/invitations/import': {},
  'GET /auth/company/invitations/:id/resend': { of: 'invitation' },
  'POST /auth/company/invitations/:id/resend': { of: 'invitation' },
  'GET /auth/company/invitations/:id/withdraw': { of: 'invitation' },
  'POST /auth/company/invitations/:id/withdraw': { of: 'invitation', last: true },
}
type Kind = 'member' | 'invitation' | 'request' | 'bulk' | 'confirmation'
type Ids = Record<Kind, string[]>

/** What forms of these pages send, and what would do the most if it were taken. */
const FIELDS = {
  reason: 'Lost phone',
  stolen: 'yes',
  role: 'admin',
  note: 'walked',
  decision: 'approve',
  emails: 'walked@kontor.example',
  enforce_from: '2026-12-01T00:00',
  zone: 'Europe/Berlin',
  count: '1',
}

let world: World
let admin: { person: Person; visitor: Visitor; phone: Phone }
let own: Ids
let foreign: Ids
const cast: Record<string, { visitor: Visitor; person?: Person }> = {}

before(async () => {
  world = await openWorld()
  const [alpha, beta] = await Promise.all(
    ['Alpha AG', 'Beta GmbH'].map(async (name) =>
      String((await world.command(['company', 'create', '--name', name])).id),
    ),
  )
  const inAlpha = { company: alpha!, name: 'Mara Lindt' }
  const inBeta = { company: beta!, name: 'Ida Brandt' }
  const admins = {
    alpha: await somebodyWithCode(world, { ...inAlpha, role: 'admin' }),
    deputy: await somebodyWithCode(world, { ...inAlpha, role: 'admin' }),
    beta: await somebodyWithCode(world, { ...inBeta, role: 'admin' }),
  }
  const members = { alpha: await somebody(world, inAlpha), beta: await somebody(world, inBeta) }
  const plain = await somebody(world, { ...inAlpha, role: 'admin' })
  const staff = {
    support: await somebodyWithCode(world, { staff: 'support' }),
    operator: await somebodyWithCode(world, { staff: 'operator' }),
  }
  const open = async (company: string, of: Person, by: Person) => {
    await world.edge.db
      .insertInto('resetRequests')
      .values(requestRow(company, of.id, by.id))
      .execute()
    return requestId(of.id)
  }
  const openMany = async (companyId: string, by: Person) => {
    const openedAtMs = world.clock.nowMs
    const id = requestId(by.id)
    const times = { openedAtMs, expiresAtMs: openedAtMs + 7 * DAY, decidedAtMs: null, endedAtMs: null }
    const row = {
      id,
      companyId,
      openedBy: by.id,
      reason: 'New phones',
      members: 1,
      decidedBy: null,
      endedBecause: null,
    }
    await world.edge.db
      .insertInto('bulkResets')
      .values({ ...row, ...times })
      .execute()
    return id
  }
  own = {
    member: [members.alpha.id, admins.deputy.person.id],
    request: [await open(alpha!, admins.deputy.person, admins.alpha.person)],
    confirmation: [await askedAbout(alpha!, members.alpha)],
    bulk: [await openMany(alpha!, admins.deputy.person)],
    invitation: [await invited(admins.alpha.visitor, 'new@alpha.example')],
  }
  foreign = {
    member: [members.beta.id, admins.beta.person.id, staff.operator.person.id],
    request: [await open(beta!, admins.beta.person, members.beta)],
    confirmation: [await askedAbout(beta!, members.beta)],
    bulk: [await openMany(beta!, admins.beta.person)],
    invitation: [await invited(admins.beta.visitor, 'new@beta.example')],
  }
  world.wind(MINUTE)
  const recovered = world.visitor()
  await recovered.signIn(admins.deputy.person)
  await recovered.send('/auth/recovery-code', { code: admins.deputy.phone.recoveryCodes[0]! })
  const signedIn = async (person: Person) => {
    const visitor = world.visitor()
    await visitor.signIn(person)
    return { visitor, person }
  }
  admin = admins.alpha
  Object.assign(cast, {
    visitor: { visitor: world.visitor() },
    member: await signedIn(members.alpha),
    'admin without a second factor': await signedIn(plain),
    'admin behind a recovery code': { visitor: recovered, person: admins.deputy.person },
    'admin of another company': admins.beta,
    support: staff.support,
    operator: staff.operator,
    admin,
  })
})

after(() => world.stop())

const requestId = (accountId: string) => accountId.split('').reverse().join('')
const requestRow = (companyId: string, accountId: string, openedBy: string) => ({
  id: requestId(accountId),
  kind: 'reset' as const,
  accountId,
  companyId,
  ticketId: null,
  targetCompanyId: null,
  openedBy,
  openedAs: 'admin' as const,
  reason: 'Lost phone',
  stolen: 0,
  phrase: 'amber boat',
  authenticators: '',
  stopId: requestId(accountId),
  openedAtMs: world.clock.nowMs,
  expiresAtMs: world.clock.nowMs + 7 * DAY,
  decidedBy: null,
  decidedAs: null,
  decidedAtMs: null,
  dueAtMs: null,
  endedAtMs: null,
  endedBecause: null,
})

/** As support asks the admins of a company about a member. */
async function askedAbout(companyId: string, { id: accountId }: Person): Promise<string> {
  const id = `asked-${accountId}`
  const { nowMs } = world.clock
  const nothing = { answer: null, answeredBy: null, answeredAtMs: null, requestId: null, endedAtMs: null }
  const asked = { id, ticketId: id, accountId, companyId, askedBy: accountId, reason: 'Lost phone' }
  await world.edge.db
    .insertInto('supportConfirmations')
    .values({ ...asked, askedAtMs: nowMs, lapsesAtMs: nowMs + DAY, ...nothing })
    .execute()
  return id
}

async function invited(visitor: Visitor, address: string): Promise<string> {
  await visitor.open(`${COMPANY}/invitations`)
  await visitor.send(`${COMPANY}/invitations`, { emails: address, role: 'member' })
  const row = await world.edge.db
    .selectFrom('invitations')
    .select('id')
    .where('email', '=', address)
    .executeTakeFirstOrThrow()
  return row.id
}

const routes = () => [
  ...new Set(
    world.app.routes
      .filter(({ path }) => path === COMPANY || path.startsWith(`${COMPANY}/`))
      .map(({ method, path }) => `${method} ${path}`),
  ),
]

/** Asks with the token that a page of this session would carry, so that what is tested is not the token. */
async function ask(
  { visitor, person }: { visitor: Visitor; person?: Person | undefined },
  route: string,
  id = '',
  fields: Record<string, string> = FIELDS,
) {
  const [method = '', pattern = ''] = route.split(' ')
  const path = pattern.replace(':id', id)
  const headers = { accept: 'application/json' }
  const answer =
    method === 'GET'
      ? await visitor.request(path, { headers })
      : await visitor.post(path, { ...(person && { form: await token(person, path) }), ...fields }, headers)
  return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() }
}

async function token({ id }: Person, path: string): Promise<string> {
  const session = await world.edge.db
    .selectFrom('sessions')
    .select(['id', 'companyId'])
    .where('accountId', '=', id)
    .where('endedAtMs', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return world.edge.keys.mac('form', `${session.id} ${path} ${session.companyId}`)
}

/** Every row of every table, without what any request moves. */
async function dump(db: Db): Promise<Map<string, string>> {
  const dumped = new Map<string, string>()
  // One after the other: all at once would wait for each other's connections.
  for (const { name } of await db.introspection.getTables()) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db)
    const kept = rows.map(({ lastUsedAtMs: _, ...row }) => JSON.stringify(row))
    dumped.set(name, kept.sort().join('\n'))
  }
  return dumped
}

test('every address of a company is in the table of this test', () => {
  assert.deepEqual(
    routes().filter((route) => !ROUTES[route]),
    [],
    'add it to ROUTES',
  )
})

test('promise 9: an id of another company is answered as one that does not exist, byte for byte, and nothing changes', async () => {
  const db = world.edge.db
  const before = await dump(db)
  assert.ok(before.size > 25 && (before.get('accounts')?.length ?? 0) > 100, `${before.size} tables were read`)
  const walked = routes().filter((route) => route.includes(':'))
  for (const route of walked) {
    const kind = ROUTES[route]?.of
    assert.ok(kind, `${route} has an id, and ROUTES does not say whose`)
    const nobody = 'f'.repeat(32)
    const none = await ask(admin, route, nobody)
    assert.equal(none.status, 404, route)
    for (const id of foreign[kind]) {
      const answer = await ask(admin, route, id)
      const same = { ...answer, text: answer.text.replaceAll(id, nobody), to: answer.to.replaceAll(id, nobody) }
      assert.deepEqual(same, none, `${route} with ${id}`)
      // The page for people, too, and not only what programs get.
      const [page, other] = await Promise.all(
        [id, nobody].map(async (id) => (await admin.visitor.request(route.split(' ')[1]!.replace(':id', id))).text()),
      )
      assert.equal(page!.replaceAll(id, nobody), other, route)
    }
  }
  const after = await dump(db)
  for (const [table, rows] of before) assert.equal(after.get(table), rows, `${table} has changed`)
})

test('who may do what in a company: one table of people and addresses', async () => {
  const reasonIn = (text: string) =>
    text.startsWith('{') ? String((JSON.parse(text) as { reason: string }).reason) : ''
  const REFUSED: Record<string, string> = {
    visitor: '303 /auth/login',
    member: '403 not-an-admin',
    'admin without a second factor': '403 second-factor-needed',
    'admin behind a recovery code': '403 recovery-session',
    support: '403 not-an-admin',
    operator: '403 not-an-admin',
  }
  const outcomeOf = ({ status, to, text }: Awaited<ReturnType<typeof ask>>) =>
    `${status} ${to ? to.split('?')[0] : reasonIn(text)}`
  const before = await dump(world.edge.db)
  for (const route of routes()) {
    const { of } = ROUTES[route]!
    const id = of && own[of][0]
    for (const [who, expected] of Object.entries(REFUSED))
      assert.equal(outcomeOf(await ask(cast[who]!, route, id)), expected, `${who}: ${route}`)
    if (of) assert.equal((await ask(cast['admin of another company']!, route, id)).status, 404, route)
  }
  const after = await dump(world.edge.db)
  for (const [table, rows] of before) assert.equal(after.get(table), rows, `${table} has changed`)

  // An admin whose code is old reads, and is asked for a new one before anything that matters.
  world.wind(11 * MINUTE)
  for (const route of routes()) {
    const { of, code } = ROUTES[route]!
    if (!code && route.startsWith('POST')) continue
    const outcome = outcomeOf(await ask(admin, route, of && own[of][0], {}))
    if (code) assert.equal(outcome, '303 /auth/step-up', route)
    else assert.doesNotMatch(outcome, /step-up|^40[134]/, route)
  }

  // With one nothing is closed, and a form with nothing in it breaks nothing.
  await admin.visitor.open('/auth/step-up')
  await admin.visitor.send('/auth/step-up', { code: admin.phone.code() })
  const isLast = (route: string) => Number(ROUTES[route]!.last ?? false)
  for (const route of routes().toSorted((one, other) => isLast(one) - isLast(other))) {
    const { of } = ROUTES[route]!
    const { status, text } = await ask(admin, route, of && own[of][0], {})
    assert.ok([200, 303, 409, 422].includes(status), `${route}: ${status} ${text.slice(0, 200)}`)
  }
})
