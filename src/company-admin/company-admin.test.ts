import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { createApp } from '../app.ts'
import { currentSession, formToken, signedIn } from '../sessions/index.ts'
import type { Env } from '../web/context.ts'
import { html } from '../web/html.ts'
import { Visitor } from '../../test/visitor.ts'
import { makeWorld, MINUTE, somebody, somebodyWithCode } from '../../test/world.ts'

const PAGE = '/auth/company'

test('Company admin opens to admins with a second factor alone, and leads to the members of their own company', async () => {
  const world = await makeWorld()
  const company = 'Hansa Kontor GmbH'
  await world.command(['company', 'create', '--name', company])
  await world.command(['company', 'create', '--name', 'Alpha AG'])
  await somebody(world, { name: 'Ida Brandt', company: 'Alpha AG', role: 'admin' })
  const { person, phone, visitor } = await somebodyWithCode(world, { name: 'Mara Lindt', company, role: 'admin' })

  const anonymous = world.visitor()
  await anonymous.open(PAGE)
  anonymous.isAt('/auth/login')
  const refusals: [Parameters<typeof somebody>[1], string, string][] = [
    [{ company }, 'not-an-admin', `You are a member of ${company}, and no admin there.`],
    [{}, 'not-an-admin', 'Your account belongs to no company.'],
    [{ company, role: 'admin', name: 'Jonas Wieland' }, 'second-factor-needed', 'Switch it on in your profile'],
  ]
  await visitor.open(PAGE)
  visitor.sees('You are the only admin')
  for (const [options, reason, words] of refusals) {
    const refused = world.visitor()
    await refused.signIn(await somebody(world, options))
    await refused.open(PAGE)
    assert.equal(refused.status, 403)
    refused.sees(words)
    assert.match(refused.text, /href="\/auth\/profile"/)
    refused.doesNotSee('Mara Lindt')
    const program = await refused.request(PAGE, { headers: { accept: 'application/json' } })
    assert.equal(((await program.json()) as { reason: string }).reason, reason)
  }

  await visitor.open('/auth/profile')
  assert.match(visitor.text, /<a href="\/auth\/company">/)
  await visitor.open(PAGE)
  visitor.sees(company, 'Mara Lindt', person.email, 'Jonas Wieland')
  visitor.doesNotSee('Ida Brandt')
  visitor.doesNotSee('You are the only admin')

  // Whoever came in with a recovery code gets no further here than to a new sign-in.
  world.wind(MINUTE)
  await visitor.open('/auth/logout')
  await visitor.signIn(person)
  await visitor.send('/auth/recovery-code', { code: phone.recoveryCodes[0]! })
  await visitor.open(PAGE)
  assert.equal(visitor.status, 403)
  visitor.doesNotSee('Jonas Wieland')
})

test('promise 9: what a tab still shows of one company acts on nothing after another tab has switched to a second one', async () => {
  const world = await makeWorld()
  // A form of a company that names no id, as that of its date will be.
  const action = `${PAGE}/try`
  const form = new Hono<Env>()
    .get(action, signedIn(), (c) =>
      c.html(html`<form method="post" action="${action}">${formToken(c, currentSession(c), action)}</form>`),
    )
    .post(action, signedIn(), (c) => c.text(currentSession(c).companyName ?? ''))
  const app = createApp(world.edge, [form])
  const [hansa, alpha] = await Promise.all(
    ['Hansa Kontor GmbH', 'Alpha AG'].map((name) => world.command(['company', 'create', '--name', name])),
  )
  const person = await somebody(world, { company: String(hansa!.id), role: 'admin' })
  const joining = { companyId: String(alpha!.id), accountId: person.id, joinedAtMs: world.clock.nowMs + 1 }
  await world.edge.db
    .insertInto('members')
    .values({ ...joining, role: 'admin' })
    .execute()
  const visitor = new Visitor(app, world.edge.config.publicUrl)
  await visitor.signIn(person)
  await visitor.open(action)
  const tab = visitor.text
  await visitor.send(action)
  assert.equal(visitor.text, 'Hansa Kontor GmbH')
  await visitor.open('/auth/profile/company')
  await visitor.send('/auth/profile/company', { company: joining.companyId })
  visitor.text = tab
  await visitor.send(action)
  assert.equal(visitor.status, 403)
  visitor.sees('This form is no longer fresh')
  await visitor.open(action)
  await visitor.send(action)
  assert.equal(visitor.text, 'Alpha AG')
})
