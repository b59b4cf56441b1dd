import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loseTables } from '../../test/faults.ts'
import type { Visitor } from '../../test/visitor.ts'
import { DAY, makeWorld, MINUTE, pathOf, somebody, somebodyWithCode, type World } from '../../test/world.ts'
import { auditOf } from '../audit/index.ts'

const SWITCH = '/auth/profile/company'

const makeCompany = async (world: World, name: string) =>
  String((await world.command(['company', 'create', '--name', name, '--zone', 'Europe/Berlin'])).id)

/** By an invitation, pressed in a session of the person. */
async function joins(world: World, visitor: Visitor, email: string, company: string) {
  const invited = await world.command(['user', 'create', '--email', email, '--name', 'x', '--company', company])
  await visitor.open(pathOf(String(invited.activationUrl)))
  await visitor.send('/auth/invitation')
}

/** For which company, and as what, the platform is told that this browser works. */
async function worksFor(visitor: Visitor) {
  const { headers } = await visitor.request('/auth/verify')
  return [headers.get('remote-company'), headers.get('remote-role')]
}

const switches = async (world: World, accountId: string) =>
  (await auditOf(world.edge, accountId)).filter(({ event }) => event === 'session_company_switched')

test('promise 9: people switch between their own companies, and an id of any other is as unknown as an invented one', async () => {
  const world = await makeWorld()
  const [hansa, alpha, third] = [
    await makeCompany(world, 'Hansa Kontor GmbH'),
    await makeCompany(world, 'Alpha AG'),
    await makeCompany(world, 'Gamma KG'),
  ]
  const { person, visitor } = await somebodyWithCode(world, { company: hansa, role: 'admin' })
  await visitor.open('/auth/profile')
  visitor.sees('Hansa Kontor GmbH', 'Company admin')
  visitor.doesNotSee('Work for another company')
  await joins(world, visitor, person.email, alpha)
  const secret = visitor.cookie('doorward-session')
  await visitor.open('/auth/profile')
  visitor.sees('Work for another company', 'Alpha AG')
  visitor.doesNotSee('Gamma KG')

  await visitor.open(SWITCH)
  const form = /name="form" value="([^"]+)"/.exec(visitor.text)?.[1] ?? ''
  const answers = []
  for (const company of [third, 'invented', '', `${alpha} `, alpha.slice(0, -1)]) {
    await visitor.open(SWITCH)
    await visitor.send(SWITCH, { company })
    assert.equal(visitor.status, 404)
    answers.push(visitor.text)
  }
  assert.equal(new Set(answers).size, 1, 'nobody learns which ids there are')
  visitor.sees('That is none of your companies')
  visitor.doesNotSee('Gamma KG')
  // Neither an address nor a header says which company it is.
  const headers = { 'remote-company': alpha, 'x-company': alpha, 'remote-role': 'admin' }
  await visitor.request(`/auth/profile?company=${alpha}`, { headers })
  await visitor.request(`${SWITCH}?company=${alpha}`, { headers })
  await visitor.post(`${SWITCH}?company=${alpha}`, { company: third, form }, headers)
  // Without the page's own token nothing happens.
  assert.equal((await visitor.post(SWITCH, { company: alpha, form: 'x' })).status, 403)
  assert.deepEqual(await worksFor(visitor), [hansa, 'admin'])
  assert.deepEqual(await switches(world, person.id), [])

  const strong = (await visitor.request('/auth/verify?step_up=1')).headers.get('remote-amr')
  const answer = await visitor.post(`${SWITCH}?return_to=%2Freports`, { company: alpha, form })
  assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/reports'])
  assert.deepEqual(await worksFor(visitor), [alpha, 'member'])
  const used = world.edge.db.selectFrom('members').select('lastUsedAtMs').where('companyId', '=', alpha)
  assert.deepEqual(await used.execute(), [{ lastUsedAtMs: world.clock.nowMs }], 'its admins see when it was used')
  assert.equal(visitor.cookie('doorward-session'), secret)
  assert.equal(
    (await visitor.request('/auth/verify?step_up=1')).headers.get('remote-amr'),
    strong,
    'as strong as before',
  )
  const [entry, ...more] = await switches(world, person.id)
  assert.deepEqual([entry?.actor, entry?.companyId, entry?.reason, more.length], [person.id, alpha, 'Alpha AG', 0])
  await visitor.open('/auth/profile/activity')
  visitor.sees('A session went over to another company', 'Alpha AG')
  visitor.doesNotSee('Company admin')
  await visitor.open('/auth/company')
  assert.equal(visitor.status, 403)
  visitor.sees('You are a member of Alpha AG, and no admin there.', 'Your companies')

  // Fifty at once, to and fro: every one is answered, and the session works for one of the two.
  await visitor.open(SWITCH)
  const targets = Array.from({ length: 50 }, (_, index) => (index % 2 ? hansa : alpha))
  const all = await Promise.all(targets.map((company) => visitor.post(SWITCH, { company })))
  assert.ok(all.every(({ status }) => status === 303))
  assert.match(String((await worksFor(visitor))[0]), new RegExp(`^(${hansa}|${alpha})$`))

  // Another person's page is worth nothing here.
  const stranger = await somebodyWithCode(world, { company: third })
  await joins(world, stranger.visitor, stranger.person.email, alpha)
  await stranger.visitor.open(SWITCH)
  visitor.text = stranger.visitor.text
  assert.equal((await visitor.post(SWITCH, { company: hansa })).status, 403)
  // Nor does a session that has locked meanwhile switch.
  const before = await worksFor(visitor)
  world.wind(31 * MINUTE)
  const target = before[0] === hansa ? alpha : hansa
  const locked = await visitor.post(SWITCH, { company: target, form })
  assert.equal(locked.headers.get('location'), '/auth/unlock?return_to=%2Fauth%2Fprofile%2Fcompany')
  world.wind(-31 * MINUTE)
  assert.deepEqual(await worksFor(visitor), before)
})

test('whoever has left the company in use works for another of theirs, or for none; other sessions stay where they are', async () => {
  const world = await makeWorld()
  const [hansa, alpha] = [await makeCompany(world, 'Hansa Kontor GmbH'), await makeCompany(world, 'Alpha AG')]
  const person = await somebody(world, { company: hansa, role: 'admin' })
  const [visitor, other] = [world.visitor(), world.visitor()]
  await visitor.signIn(person)
  await joins(world, visitor, person.email, alpha)
  await other.signIn(person)
  await visitor.open(SWITCH)
  visitor.sees('In use here', 'Manages your account')
  const before = visitor.text
  await visitor.send(SWITCH, { company: alpha })
  assert.deepEqual(
    [await worksFor(visitor), await worksFor(other)],
    [
      [alpha, 'member'],
      [hansa, 'admin'],
    ],
  )
  const leave = (companyId: string) =>
    world.edge.db.deleteFrom('members').where('accountId', '=', person.id).where('companyId', '=', companyId).execute()
  await leave(alpha)
  assert.deepEqual(await worksFor(visitor), [hansa, 'admin'])
  // The page from before is still open in another tab.
  visitor.text = before
  await visitor.send(SWITCH, { company: alpha })
  assert.equal(visitor.status, 404)
  await visitor.open('/auth/profile')
  visitor.sees('Hansa Kontor GmbH')
  visitor.doesNotSee('Alpha AG')
  await leave(hansa)
  assert.deepEqual(
    [await worksFor(visitor), await worksFor(other)],
    [
      [null, null],
      [null, null],
    ],
  )
  await visitor.isSignedIn()
  await visitor.open(SWITCH)
  visitor.sees('Your account', 'Your account belongs to no company.')
})

const fragmentOf = async (visitor: Visitor, query = '') => {
  const answer = await visitor.request(`/auth/menu${query}`)
  const text = await answer.text()
  // A fragment for somebody else's page, which no cache keeps for anybody else.
  assert.doesNotMatch(text, /<(!doctype|html|head|body|script|main)/i)
  assert.equal(answer.headers.get('cache-control'), 'private, no-store')
  assert.match(answer.headers.get('vary') ?? '', /Cookie/)
  return { status: answer.status, text }
}

test('/auth/menu: the menu for the platform’s header; whoever is not inside gets a way in and nothing about anybody', async () => {
  const world = await makeWorld({
    DOORWARD_PLATFORM_URL: 'http://localhost:8080/start',
    DOORWARD_TRUSTED_PROXIES: '10.0.0.0/8',
  })
  const company = await makeCompany(world, 'Hansa <b>Kontor</b>')
  const alpha = await makeCompany(world, 'Alpha AG')
  const person = await somebody(world, { company, name: 'Mara Lindt' })
  const visitor = world.visitor()
  const harmless = ({ text }: { text: string }, where: string) => {
    assert.match(text, new RegExp(`<a class="sign-in" href="${where.replaceAll('?', '\\?')}">Sign in</a>`))
    assert.doesNotMatch(text, /Mara|Hansa|@|name="form"/)
  }
  const nobody = await fragmentOf(visitor)
  harmless(nobody, '/auth/login')
  const [, style = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(nobody.text) ?? []
  const sheet = await visitor.request(style)
  assert.equal(sheet.headers.get('content-type'), 'text/css; charset=utf-8')
  assert.match(await sheet.text(), /^[^{]*\.doorward-menu \{/)
  harmless(await fragmentOf(visitor, '?return_to=/reports'), '/auth/login?return_to=%2Freports')
  harmless(await fragmentOf(visitor, '?return_to=https://evil.example/'), '/auth/login')
  // A proxy that includes it says which page that is, with all of its query; strangers say nothing.
  const included = { headers: { 'x-original-uri': '/reports?x=1&y=2' } }
  const proxied = await world.visitor({ address: '10.1.2.3' }).request('/auth/menu', included)
  harmless({ text: await proxied.text() }, '/auth/login?return_to=%2Freports%3Fx%3D1%26y%3D2')
  harmless({ text: await (await visitor.request('/auth/menu', included)).text() }, '/auth/login')

  await visitor.signIn(person)
  const inside = await fragmentOf(visitor)
  assert.equal(inside.status, 200)
  assert.match(inside.text, /Mara Lindt/)
  assert.match(inside.text, /Hansa &lt;b&gt;Kontor&lt;\/b&gt;/)
  assert.match(inside.text, /<details class="menu">/)
  for (const link of ['/auth/profile', '/auth/help', '/auth/logout']) assert.ok(inside.text.includes(`href="${link}"`))
  assert.doesNotMatch(inside.text, /href="\/auth\/company"|class="note/)

  // Where there is a platform, the fragment is the place that says, once a day, what is coming.
  await world.command(['policy', 'set', '--enforce-from', '2027-02-06T00:00 Europe/Berlin'])
  const coming = /Optional up to and including Friday 5 February 2027/
  assert.match((await fragmentOf(visitor)).text, coming)
  assert.doesNotMatch((await fragmentOf(visitor)).text, coming)

  // Whoever switches in the platform's header comes back to the page where that was.
  await joins(world, visitor, person.email, alpha)
  visitor.text = (await fragmentOf(visitor, '?return_to=/reports')).text
  const [, action = ''] = /<form method="post" action="([^"]+)"/.exec(visitor.text) ?? []
  assert.equal(action, `${SWITCH}?return_to=%2Freports`)
  const switched = await visitor.post(action, { company: alpha })
  assert.deepEqual([switched.status, switched.headers.get('location')], [303, '/reports'])
  assert.match((await fragmentOf(visitor)).text, /<span class="long">Alpha AG<\/span>/)
  visitor.text = (await fragmentOf(visitor)).text
  assert.equal((await visitor.post(SWITCH, { company })).headers.get('location'), 'http://localhost:8080/start')

  world.wind(31 * MINUTE)
  harmless(await fragmentOf(visitor, '?return_to=/reports'), '/auth/unlock?return_to=%2Freports')
  await world.command(['policy', 'set', '--enforce-from', '2026-11-24T00:00 Europe/Berlin'])
  harmless(await fragmentOf(visitor), '/auth/profile/two-factor')
  world.wind(DAY)
  harmless(await fragmentOf(visitor), '/auth/login')
  const german = world.visitor({ language: 'de' })
  assert.match((await fragmentOf(german)).text, /lang="de"[^]*Anmelden/)
  await loseTables(world, 'sessions')
  const closed = await fragmentOf(visitor)
  assert.equal(closed.status, 503)
  harmless(closed, '/auth/login')
})
