import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HOUR, makeWorld, MINUTE, somebody, somebodyWithCode, type World } from '../../test/world.ts'
import type { Visitor } from '../../test/visitor.ts'

const PAGE = '/auth/profile/sessions'
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0'
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Mobile/15E148 Safari/604.1'

/** Signs in from a browser that says what it is. */
async function signInFrom(
  world: World,
  person: { email: string; password: string },
  { userAgent, address }: { userAgent: string; address: string },
): Promise<Visitor> {
  const visitor = world.visitor({ address })
  const answer = await visitor.post(
    '/auth/login',
    { email: person.email, password: person.password },
    {
      'user-agent': userAgent,
    },
  )
  assert.equal(answer.status, 303)
  return visitor
}

const idsOn = (visitor: Visitor) =>
  [...visitor.text.matchAll(/action="\/auth\/profile\/sessions\/([^"/]+)\/end"/g)].map(([, id = '']) => id)

test('the sessions page shows browser, system, network, first and last use, and marks the present session', async () => {
  const world = await makeWorld()
  await world.command(['company', 'create', '--name', 'Hansa Kontor GmbH', '--zone', 'Europe/Berlin'])
  const person = await somebody(world, { company: 'Hansa Kontor GmbH' })
  await signInFrom(world, person, { userAgent: IPHONE, address: '2001:db8:12:34::7' })
  world.wind(10 * MINUTE)
  const laptop = await signInFrom(world, person, { userAgent: FIREFOX, address: '203.0.113.44' })
  world.wind(2 * MINUTE)
  await laptop.open('/auth/profile')
  laptop.sees('Your sessions')
  await laptop.open(PAGE)
  laptop.sees(
    /Firefox · Linux This browser Network 203\.0\.113\.0\/24 · Password alone Signed in on 24 November 2026 at 14:16 Last used on 24 November 2026 at 14:18/,
    /Safari · iPhone Network 2001:db8:12::\/48 · Password alone Signed in on 24 November 2026 at 14:06/,
    'Times are those of Europe/Berlin',
  )
  laptop.doesNotSee('203.0.113.44')
  assert.equal(idsOn(laptop).length, 1, 'the present session has no button of its own')
  const rows = await world.edge.db.selectFrom('sessions').selectAll().execute()
  assert.ok(!JSON.stringify(rows).includes('Mozilla'), 'the header itself is not kept')
})

test('an ended session is closed at once, on /auth/verify as well; the others stay', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const [here, there, elsewhere] = [world.visitor(), world.visitor(), world.visitor()]
  await there.signIn(person)
  const before = await world.edge.db.selectFrom('sessions').select('id').executeTakeFirstOrThrow()
  await elsewhere.signIn(person)
  await here.signIn(person)
  await here.open(PAGE)
  assert.equal(idsOn(here).length, 2)
  await here.send(`${PAGE}/${before.id}/end`)
  here.isAt(PAGE)
  here.sees('That session has ended.')
  assert.equal(await there.reason(), 'anonymous')
  await elsewhere.isSignedIn()
  await here.isSignedIn()
})

test('all other sessions end together; the present one goes on, also under the secret it has', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const others = [world.visitor(), world.visitor(), world.visitor()]
  for (const other of others) await other.signIn(person)
  const here = world.visitor()
  await here.signIn(person)
  await here.open(PAGE)
  await here.send(`${PAGE}/end-others`)
  here.sees('All other sessions have ended.', 'You are signed in nowhere else.')
  for (const other of others) assert.equal(await other.reason(), 'anonymous')
  await here.isSignedIn()
  const ended = await world.edge.db
    .selectFrom('audit')
    .select(['reason', 'network'])
    .where('event', '=', 'session_ended')
    .execute()
  assert.deepEqual(ended, Array(3).fill({ reason: 'ended-by-owner', network: '198.51.100.7' }))
})

test('ids of other accounts, of ended sessions and invented ones are 404, and end nothing', async () => {
  const world = await makeWorld()
  const [mara, ida] = [await somebody(world), await somebody(world)]
  const [visitor, owner, second] = [world.visitor(), world.visitor(), world.visitor()]
  await owner.signIn(ida)
  const foreign = await world.edge.db.selectFrom('sessions').select('id').executeTakeFirstOrThrow()
  await second.signIn(mara)
  await visitor.signIn(mara)
  await visitor.open(PAGE)
  const [own = ''] = idsOn(visitor)
  const token = /name="form" value="([^"]+)"/.exec(visitor.text)?.[1] ?? ''
  for (const id of [foreign.id, 'x', '%00', '..', 'end-others', "'; drop table sessions"]) {
    const path = `${PAGE}/${id}/end`
    // With the token of another form, and with the right one for this path.
    const { pathname } = new URL(path, 'http://localhost')
    const session = await world.edge.db
      .selectFrom('sessions')
      .select('id')
      .where('accountId', '=', mara.id)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    const right = world.edge.keys.mac('form', `${session.id} ${decodeURIComponent(pathname)}`)
    for (const form of [token, right]) {
      const answer = await visitor.post(path, { form })
      assert.ok([403, 404].includes(answer.status), `${path}: ${answer.status}`)
    }
  }
  await owner.isSignedIn()
  await visitor.send(`${PAGE}/${own}/end`)
  await visitor.send(`${PAGE}/${own}/end`)
  await second.isSignedOut()
  await visitor.isSignedIn()
})

test('a form without the token of this session, or with that of another person, ends nothing', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const [visitor, other] = [world.visitor(), world.visitor()]
  await other.signIn(person)
  await visitor.signIn(person)
  assert.equal((await visitor.post(`${PAGE}/end-others`)).status, 403)
  const thief = world.visitor()
  await thief.signIn(await somebody(world))
  await thief.open(PAGE)
  await visitor.open(PAGE)
  const foreign = /end-others"[^>]*>\s*<input[^>]*value="([^"]+)"/.exec(visitor.text)?.[1] ?? ''
  assert.ok(foreign)
  assert.equal((await thief.post(`${PAGE}/end-others`, { form: foreign })).status, 403)
  await other.isSignedIn()
})

test('a form that is sent from the session itself logs out; locked sessions stand in the list, dead ones do not', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  world.wind(40 * MINUTE)
  const later = world.visitor()
  await later.signIn(person, { code: phone.code() })
  await later.open(PAGE)
  later.sees('Locked', 'Password and code')
  await visitor.open(PAGE)
  visitor.isAt('/auth/unlock')
  world.wind(11.5 * HOUR)
  const last = world.visitor()
  await last.signIn(person, { code: phone.code() })
  await last.open(PAGE)
  assert.equal(idsOn(last).length, 1, 'the first one is older than twelve hours')
  const session = await world.edge.db
    .selectFrom('sessions')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  const path = `${PAGE}/${session.id}/end`
  await last.send(path, { form: world.edge.keys.mac('form', `${session.id} ${path}`) })
  last.isAt('/auth/login')
  assert.equal(last.cookie('doorward-session'), undefined)
})

test('ten browsers that end each other at once leave one of them: whoever was thrown out ends nobody', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const browsers = Array.from({ length: 10 }, () => world.visitor())
  for (const browser of browsers) await browser.signIn(person)
  for (const browser of browsers) await browser.open(PAGE)
  const answers = await Promise.all(browsers.map((browser) => browser.post(`${PAGE}/end-others`)))
  assert.ok(answers.every(({ status }) => status === 303))
  const living = await world.edge.db.selectFrom('sessions').select('id').where('endedAtMs', 'is', null).execute()
  assert.equal(living.length, 1)
})
