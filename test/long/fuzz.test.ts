import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Phone } from '../phone.ts'
import type { Visitor } from '../visitor.ts'
import { codeIn, HOUR, linkIn, makeWorld, MINUTE, somebody, somebodyWithCode, type World } from '../world.ts'
import { chance, type Chance } from './chance.ts'
import { heapMb } from './heap.ts'
import { monster, written, type Material } from './fuzz-requests.ts'

const REQUESTS = Number(process.env.TEST_REQUESTS ?? 24_000)
/** Requests until the browsers are signed in anew: what is sent logs them out and uses them up. */
const ROUND = 600
/** From here on memory has to stay where it is: code is compiled and caches are full. */
const WARM_AT = 6000
const MOST_GROWTH_MB = 12

test('24,000 malformed requests to every route, from browsers in every state, meet no 5xx, and memory stays flat', async () => {
  const by = chance()
  const world = await makeWorld({ DOORWARD_RETURN_HOSTS: 'reports.example' })
  const listed = world.app.routes.filter(({ path }) => path !== '/*').map(({ method, path }) => ({ method, path }))
  const routes = [...new Map(listed.map((route) => [`${route.method} ${route.path}`, route])).values()]
  assert.ok(routes.length > 30, 'the router lists its routes')
  const statuses = new Map<number, number>()
  let warmMb = 0
  let material: Material | undefined
  for (let sent = 0; sent < REQUESTS; sent++) {
    if (sent % ROUND === 0) material = { routes, ...(await browsersInEveryState(world)) }
    if (sent === WARM_AT) warmMb = heapMb()
    const request = monster(by, material!)
    const status = await statusOf(world, by, request)
    if (status !== undefined) statuses.set(status, (statuses.get(status) ?? 0) + 1)
    assert.ok(status === undefined || status < 500, `request ${sent} was answered ${status}:\n${written(request)}`)
  }
  console.log(Object.fromEntries([...statuses].sort(([a], [b]) => a - b)))
  for (const status of [200, 204, 303, 401, 403, 404, 413, 422])
    assert.ok(statuses.has(status), `the requests are of many kinds: none was answered ${status}`)
  const grownMb = heapMb() - warmMb
  console.log(`heap grew by ${grownMb.toFixed(1)} MB after request ${WARM_AT}`)
  assert.ok(grownMb < MOST_GROWTH_MB, `the heap grew by ${grownMb.toFixed(1)} MB`)
  // And the door still opens.
  const { visitor } = await somebodyWithCode(world)
  await visitor.isSignedIn()
})

/** Undefined for what the platform's own Request already refuses to be. */
async function statusOf(world: World, by: Chance, { method, path, headers, body }: ReturnType<typeof monster>) {
  let request: Request
  try {
    request = new Request(new URL(path, 'http://localhost:8080'), { method, headers, body: body ?? null })
  } catch {
    return undefined
  }
  const remoteAddress = by.one(['203.0.113.9', '::1', '2001:db8::1', '', '::ffff:192.0.2.1'])
  const answer = await world.app.request(request, undefined, { incoming: { socket: { remoteAddress } } })
  await answer.arrayBuffer()
  return answer.status
}

/** Nobody, somebody without a second factor, and people at each step of the ceremony, locked and spent ones as well. */
async function browsersInEveryState(world: World): Promise<Omit<Material, 'routes'>> {
  // Each operator is told of all new staff: the mailboxes would be what grows.
  world.forgetMails()
  // So that nobody waits for what was sent in the round before.
  world.wind(2 * HOUR)
  const { person, phone, visitor: inside } = await somebodyWithCode(world, { staff: 'operator' })
  const plain = world.visitor()
  await plain.signIn(await somebody(world))
  const spent = world.visitor()
  await spent.signIn(await somebody(world))
  await spent.send('/auth/profile/two-factor')
  const [atCode, locked] = [world.visitor(), world.visitor()]
  const atMailbox = await atSetUp(world, false)
  const atSetup = await atSetUp(world, true)
  world.wind(MINUTE)
  await locked.signIn(person, { code: phone.code() })
  world.wind(31 * MINUTE)
  await atCode.signIn(person)
  await unlock(inside, phone)
  await plain.open('/auth/unlock')
  await plain.send('/auth/unlock', { password: 'violet harbour morning' })
  for (const path of ['/auth/profile', '/auth/profile/password', '/auth/profile/two-factor']) await inside.open(path)
  const writer = world.visitor({ address: '192.0.2.77' })
  const email = `writer${world.clock.nowMs}@x.example`
  await writer.send('/auth/support', { name: 'Mara', email, details: 'Hello' })
  await writer.open(linkIn(await world.newestMail(email)))
  const browsers = [inside, plain, spent, atCode, atMailbox, atSetup, locked, writer]
  const forms: string[] = []
  for (const browser of [inside, plain])
    for (const path of ['/auth/profile', '/auth/profile/password', '/auth/profile/two-factor']) {
      await browser.open(path)
      forms.push(...[...browser.text.matchAll(/name="form" value="([^"]+)"/g)].map(([, token]) => token!))
    }
  const right = {
    email: [person.email],
    password: [person.password],
    current_password: [person.password],
    code: [phone.code(), phone.code(30), phone.code(-240), phone.wrongCode()],
  }
  return { cookies: ['', ...browsers.map(headerOf)], forms, right }
}

async function atSetUp(world: World, proven: boolean): Promise<Visitor> {
  const person = await somebody(world, { staff: 'support' })
  const visitor = world.visitor()
  await visitor.signIn(person)
  visitor.isAt('/auth/mailbox')
  if (proven) await visitor.send('/auth/mailbox', { code: codeIn(await world.newestMail(person.email)) })
  return visitor
}

async function unlock(visitor: Visitor, phone: Phone) {
  await visitor.open('/auth/unlock')
  await visitor.send('/auth/unlock', { code: phone.code(30) })
  await visitor.isSignedIn()
}

const headerOf = ({ cookies }: Visitor) => cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
