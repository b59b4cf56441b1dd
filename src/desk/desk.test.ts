import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callPage, isVerifiedOnThePhone, numberOf, opensCall, writesToSupport, type Somebody } from '../../test/call.ts'
import { linkTo, makeWorld, MINUTE, somebody, somebodyWithCode, type World } from '../../test/world.ts'
import { inTransaction } from '../edge/edge.ts'
import { giveFeedback } from '../help/feedback.ts'
import { addMessage, messagesOf } from '../tickets/index.ts'
import { strangeLink } from './answer.ts'

const agentOf = (world: World, staff: 'support' | 'operator' = 'support') => somebodyWithCode(world, { staff })
const pageOf = (ticket: { number: number }) => `/auth/desk/tickets/${numberOf(ticket)}`

test('an agent finds who waits longest, takes it over, answers by mail, and closes it', async () => {
  const world = await makeWorld()
  const agent = await agentOf(world)
  const other = await agentOf(world)
  const first = await writesToSupport(world, 'mara@kontor.example', 'Mara Lindt')
  world.wind(10 * MINUTE)
  const second = await writesToSupport(world, 'ida@kontor.example', 'Ida Brandt')
  const { visitor } = agent
  await visitor.open('/auth/desk')
  assert.ok(visitor.text.indexOf(numberOf(first)) < visitor.text.indexOf(numberOf(second)), 'the longest waiting first')
  visitor.sees('Waiting for us 2', 'nobody yet')
  await visitor.open('/auth/desk?q=lindt')
  visitor.sees(numberOf(first))
  visitor.doesNotSee(numberOf(second))
  await visitor.open(pageOf(first))
  visitor.sees('My phone fell into the harbour.', 'nobody has proven the address')
  const taking = { to: agent.person.id, from: '' }
  await visitor.send(`${pageOf(first)}/assign`, taking)
  visitor.sees('You work on this.')
  // Whose page is older than that learns it instead of taking it away.
  await other.visitor.open(pageOf(first))
  await other.visitor.send(`${pageOf(first)}/assign`, { to: other.person.id, from: '' })
  assert.equal(other.visitor.status, 409)
  other.visitor.sees('Somebody else has taken it over')
  await visitor.send(pageOf(first), { text: 'Read <b>this</b>:\nhttp://localhost:8080/auth/help' })
  visitor.sees('Your answer is on its way.', '<b>this</b>')
  const mail = await world.newestMail('mara@kontor.example')
  assert.match(mail.text, /Read <b>this<\/b>:/)
  assert.ok(!mail.html.includes('<b>this</b>'))
  await visitor.open('/auth/desk?view=answered')
  visitor.sees(numberOf(first))
  await visitor.open(pageOf(first))
  await visitor.send(`${pageOf(first)}/close`)
  visitor.sees('The ticket is closed.')
  // An answer of an old tab opens it again; the thread tells all of it.
  await other.visitor.send(pageOf(first), { text: 'One more thing.' })
  other.visitor.sees('One more thing.', 'The ticket was opened again.')
})

test('links in an answer lead to our own pages alone, and what was refused is still there', async () => {
  const world = await makeWorld()
  const { visitor } = await agentOf(world)
  const ticket = await writesToSupport(world, 'mara@kontor.example')
  await visitor.open(pageOf(ticket))
  for (const text of [
    'Go to https://evil.example/auth/login',
    'Go to http://localhost:8080.evil.example/auth/',
    'www.evil.example',
    'javascript://localhost:8080/auth/',
    'http://localhost:8080@evil.example/auth/',
    'http://localhost:8080/auth/help,<evil.example>',
    'Sign in at evil.example, not here',
    'evil。example/auth/login',
    'Write your code to agent@evil.example',
  ]) {
    await visitor.send(pageOf(ticket), { text })
    assert.equal(visitor.status, 422, text)
    visitor.sees('A link could lead to another place', text)
  }
  await visitor.send(pageOf(ticket), { text: ' \n ' })
  assert.equal(visitor.status, 422)
  // Neither of these is a link; both are often written.
  for (const text of ['Open http://localhost:8080/auth/help/moving-to-a-new-phone#move.', 'Until 14.30 h, z.B. today.'])
    assert.equal(strangeLink(text, { origin: 'http://localhost:8080', supportEmail: undefined }), undefined, text)
  assert.deepEqual(await world.mailsTo('mara@kontor.example'), [])
})

test('how an account stands is said in plain words, with why its codes were refused, and never a secret', async () => {
  const world = await makeWorld()
  const { visitor } = await agentOf(world)
  const company = String((await world.command(['company', 'create', '--name', 'Kontor'])).id)
  const target = await somebodyWithCode(world, { company, name: 'Mara Lindt' })
  await somebodyWithCode(world, { company, role: 'admin' })
  const thief = world.visitor()
  await thief.signIn(target.person)
  await thief.send('/auth/code', { code: target.phone.code(-240) })
  await thief.send('/auth/code', { code: target.phone.wrongCode() })
  await thief.send('/auth/code', { code: target.phone.wrongCode() })
  const ticket = await writesToSupport(world, target.person.email)
  await visitor.open(pageOf(ticket))
  visitor.sees(
    'Nobody has proven this address',
    'Two-factor login is on since',
    'Managed by Kontor.',
    '1 company admin could reset it.',
    '10 recovery codes left.',
    '1 × the phone’s clock was off',
    '2 × a wrong code',
  )
  visitor.doesNotSee('Suspend the account')
  visitor.doesNotSee(target.phone.recoveryCodes[0]!)
  const stranger = await writesToSupport(world, 'nobody@kontor.example')
  await visitor.open(pageOf(stranger))
  visitor.sees('No account has this address')
  await visitor.open(`${pageOf(ticket)}/suspend`)
  assert.equal(visitor.status, 404, 'a ticket that is tied to nobody suspends nobody')
})

test('a verified caller’s account is suspended at once, and an operator lets it open again', async () => {
  const world = await makeWorld()
  const agent = await agentOf(world)
  const company = String((await world.command(['company', 'create', '--name', 'Kontor'])).id)
  const admin = await somebodyWithCode(world, { company, role: 'admin' })
  const target = await somebodyWithCode(world, { company, name: 'Mara Lindt' })
  const ticket = await writesToSupport(world, target.person.email)
  await isVerifiedOnThePhone(world, agent, ticket, target.person)
  const { visitor } = agent
  await visitor.open(`${pageOf(ticket)}/suspend`)
  await visitor.send(`${pageOf(ticket)}/suspend`, { reason: 'see http://x.example' })
  assert.equal(visitor.status, 422)
  await Promise.all([1, 2].map(() => visitor.post(`${pageOf(ticket)}/suspend`, { reason: 'The phone was stolen' })))
  await target.visitor.open('/auth/profile')
  target.visitor.isAt('/auth/login')
  const told = (await world.mailsTo(target.person.email)).filter(({ subject }) => /is suspended/.test(subject))
  assert.equal(told.length, 1, 'suspended once, told once')
  assert.match(told[0]!.text, /The phone was stolen/)
  assert.match((await world.newestMail(admin.person.email)).subject, /Mara Lindt’s account was suspended/)
  world.wind(MINUTE)
  await target.visitor.signIn(target.person)
  await target.visitor.send('/auth/code', { code: target.phone.code() })
  assert.equal(target.visitor.status, 401, 'its codes open nothing')
  await visitor.open(pageOf(ticket))
  visitor.sees('The authenticators are suspended')
  visitor.doesNotSee('/resume')
  await visitor.open(`${pageOf(ticket)}/resume`)
  assert.equal(visitor.status, 404, 'that is for an operator')
  const operator = await agentOf(world, 'operator')
  await operator.visitor.open(`${pageOf(ticket)}/resume`)
  await operator.visitor.send(`${pageOf(ticket)}/resume`, { reason: 'The phone was found at home' })
  operator.visitor.sees('The entries open again.')
  world.wind(MINUTE)
  await target.visitor.send('/auth/code', { code: target.phone.code() })
  await target.visitor.open('/auth/profile')
  target.visitor.isAt('/auth/profile')
  const mail = (await world.mailsTo(target.person.email)).find(({ subject }) => /opens .* again/.test(subject))
  assert.ok(linkTo(mail!, '/auth/stop'), 'and the person can take it back')
})

test('nobody works on their own case, and whoever no longer works here changes nothing', async () => {
  const world = await makeWorld()
  const agent = await agentOf(world)
  const own = await writesToSupport(world, agent.person.email)
  const { visitor } = agent
  await visitor.open(pageOf(own))
  visitor.sees('This ticket is about your own account')
  visitor.doesNotSee('name="text"')
  for (const path of ['', '/close', '/assign', '/suspend']) {
    const answer = await visitor.post(`${pageOf(own)}${path}`, { text: 'x', to: agent.person.id, reason: 'x' })
    assert.equal(answer.status, 403, path)
  }
  const secondEmail = 'agent@elsewhere.example'
  await world.edge.db.updateTable('accounts').set({ secondEmail }).where('id', '=', agent.person.id).execute()
  const second = await writesToSupport(world, secondEmail)
  await visitor.open(pageOf(second))
  visitor.sees('This ticket is about your own account')
  await opensCall(world, agent, second)
  await visitor.send(callPage(second))
  assert.equal(visitor.status, 403, 'whoever works here asks a colleague')
  const ticket = await writesToSupport(world, 'mara@kontor.example')
  await visitor.open(pageOf(ticket))
  await world.edge.db.updateTable('accounts').set({ staff: null }).where('id', '=', agent.person.id).execute()
  await visitor.send(pageOf(ticket), { text: 'Still here' })
  assert.equal(visitor.status, 404)
  assert.deepEqual(await world.mailsTo('mara@kontor.example'), [])
})

test('companies that nobody can help, or one alone, and what articles lack, are on the desk', async () => {
  const world = await makeWorld()
  const { visitor } = await agentOf(world)
  const create = async (name: string) => String((await world.command(['company', 'create', '--name', name])).id)
  const [none, one, two] = [await create('Nobody & Co'), await create('One AG'), await create('Two SA')]
  await somebody(world, { company: none, role: 'admin' })
  await somebodyWithCode(world, { company: one, role: 'admin', name: 'Uma Eins' })
  for (let admins = 0; admins < 2; admins++) await somebodyWithCode(world, { company: two, role: 'admin' })
  await visitor.open('/auth/desk/companies')
  visitor.sees('Nobody & Co')
  visitor.doesNotSee('One AG')
  visitor.doesNotSee('Two SA')
  await visitor.open('/auth/desk/companies?admins=1')
  visitor.sees('One AG', 'Uma Eins')
  visitor.doesNotSee('Nobody & Co')
  visitor.doesNotSee('Two SA')
  const feedback = { slug: 'two-factor-authentication', language: 'en', helpful: false, text: '<i>Where?</i>' } as const
  await giveFeedback(world.edge, feedback, { address: '203.0.113.9', accountId: undefined, browser: 'Firefox' })
  await visitor.open('/auth/desk/feedback')
  visitor.sees('Not helpful: 1', '<i>Where?</i>')
})

test('whatever stands in the address of the inbox is a filter, and pages lead on', async () => {
  const world = await makeWorld()
  const { visitor } = await agentOf(world)
  for (let number = 0; number < 51; number++) await writesToSupport(world, `p${number}@kontor.example`)
  await visitor.open('/auth/desk')
  const next = /rel="next" href="([^"]+)"/.exec(visitor.text)?.[1]
  assert.ok(next)
  await visitor.open(next.replaceAll('&amp;', '&'))
  visitor.sees('1 of 51')
  for (const query of [
    'view=x&whose=y',
    'after=%00',
    `after=${'x'.repeat(3000)}`,
    'after=W10',
    'q=%00%27',
    'q=T-99999999999',
  ]) {
    await visitor.open(`/auth/desk?${query}`)
    assert.equal(visitor.status, 200, query)
  }
  for (const path of ['tickets/T-0', 'tickets/x', 'tickets/T-999999', 'files/x', `files/${'0'.repeat(32)}`]) {
    await visitor.open(`/auth/desk/${path}`)
    assert.equal(visitor.status, 404, path)
  }
})

type Role = 'anonymous' | 'member' | 'company admin' | 'support without a second factor' | 'support' | 'operator'
test('the desk opens to staff with a second factor and to nobody else, on every route', async () => {
  const world = await makeWorld()
  const company = String((await world.command(['company', 'create', '--name', 'Kontor'])).id)
  const ticket = await writesToSupport(world, 'mara@kontor.example')
  const plain = { visitor: world.visitor(), person: await somebody(world, { company }) }
  await plain.visitor.signIn(plain.person)
  // Whoever came in with the password alone, before working here.
  const halfway = { visitor: world.visitor(), person: await somebody(world) }
  await halfway.visitor.signIn(halfway.person)
  await world.edge.db.updateTable('accounts').set({ staff: 'support' }).where('id', '=', halfway.person.id).execute()
  const cast: Record<Role, { who: Pick<Somebody, 'visitor'> & Partial<Somebody>; status?: number }> = {
    anonymous: { who: { visitor: world.visitor() }, status: 303 },
    member: { who: plain, status: 404 },
    'company admin': { who: await somebodyWithCode(world, { company, role: 'admin' }), status: 404 },
    'support without a second factor': { who: halfway, status: 303 },
    support: { who: await agentOf(world) },
    operator: { who: await agentOf(world, 'operator') },
  }
  const routes = world.app.routes.filter(({ path, method }) => /^\/auth\/desk/.test(path) && /GET|POST/.test(method))
  const walked = new Set(routes.map(({ method, path }) => `${method} ${path}`))
  assert.ok(walked.size > 12, 'the router lists its routes')
  for (const [role, { who, status }] of Object.entries(cast))
    for (const route of walked) {
      if (status === undefined) continue
      const [method = '', pattern = ''] = route.split(' ')
      const path = pattern
        .replace(':number', numberOf(ticket))
        .replace(/:act\{.*\}/, 'suspend')
        .replace(/:\w+/g, '0'.repeat(32))
      const fields = { text: 'x', reason: 'x', ...(await tokenOf(world, who, path)) }
      const answer = method === 'GET' ? await who.visitor.request(path) : await who.visitor.post(path, fields)
      assert.equal(answer.status, status, `${role}: ${route}`)
    }
  assert.deepEqual((await messagesOf(world.edge, ticket.id)).length, 2, 'nothing came of it')
  // The same form, with the same token, is taken from whoever works here: it was the role.
  for (const { who } of [cast.support, cast.operator]) {
    const fields = { text: 'We look into it.', ...(await tokenOf(world, who, pageOf(ticket))) }
    assert.equal((await who.visitor.post(pageOf(ticket), fields)).status, 303)
  }
})

/** What a page of this session would carry, so that what is tested is not the token. */
async function tokenOf(world: World, { person }: Partial<Somebody>, path: string): Promise<{ form?: string }> {
  if (!person) return {}
  const session = await world.edge.db
    .selectFrom('sessions')
    .select('id')
    .where('accountId', '=', person.id)
    .where('endedAtMs', 'is', null)
    .executeTakeFirstOrThrow()
  return { form: world.edge.keys.mac('form', `${session.id} ${path}`) }
}

test('what is written into a ticket is text: in the thread, in the list and in mails', async () => {
  const world = await makeWorld()
  const { visitor } = await agentOf(world)
  const evil = '<script>alert(1)</script><a href="javascript:x">x</a>\r\nBcc: all@x.example'
  const ticket = await writesToSupport(world, 'mara@kontor.example', evil)
  await inTransaction(world.edge, (edge) => addMessage(edge, ticket, { author: 'person', via: 'form', text: evil }))
  for (const path of ['/auth/desk', pageOf(ticket)]) {
    await visitor.open(path)
    assert.ok(!/<script>alert|href="javascript:/.test(visitor.text), path)
  }
})
