import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { accountById, lockAccount } from '../src/accounts/index.ts'
import { spendAttempt, startNewSum } from '../src/attempts/index.ts'
import { inTransaction } from '../src/edge/edge.ts'
import { onPostgres } from './databases.ts'
import type { Visitor } from './visitor.ts'
import { codeIn, linkIn, linkTo, makeWorld, MINUTE, PASSWORD, pathOf, somebody, somebodyWithCode } from './world.ts'

/** What somebody tried at the ways into an account, besides signing in. Each was possible once. */

test('a reset, or a new password, while strangers guess codes: neither waits for the other for ever', async () => {
  const world = await makeWorld()
  const { id } = await somebody(world)
  const peer = { address: '203.0.113.9', fromTrustedProxy: false, forwardsUntrusted: false }
  await Promise.all(
    Array.from({ length: 12 }, async () => {
      const reset = inTransaction(world.edge, async (edge) => {
        await lockAccount(edge, id)
        await startNewSum(edge, id)
      })
      await Promise.all([reset, spendAttempt(world.edge, { what: 'code', accountId: id, comparisons: 1 }, peer)])
    }),
  )
})

/** What a browser sends along without being seen: for which link the form was shown. */
const shownFor = ({ text }: Visitor) => ({ link: /name="link" value="([^"]+)"/.exec(text)?.[1] ?? '' })

test('two links opened in two tabs: the button of the first tab never acts on the link of the second', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  const invite = async (email: string, ...more: string[]) =>
    world.command(['user', 'create', '--email', email, '--name', 'Mara', ...more])
  const [mara, desk] = [await invite('mara@hansa.example'), await invite('desk@hansa.example')]
  await visitor.open(pathOf(String(mara.activationUrl)))
  const forMara = { name: 'Mara Lindt', password: PASSWORD, ...shownFor(visitor) }
  await visitor.open(pathOf(String(desk.activationUrl)))
  await visitor.send('/auth/activate', forMara)
  assert.equal(visitor.status, 409)
  visitor.sees('Another link was opened in this browser')
  for (const { id } of [mara, desk]) assert.equal((await accountById(world.edge, String(id)))?.status, 'invited')
  await visitor.open(pathOf(String(mara.activationUrl)))
  await visitor.send('/auth/activate', { ...forMara, ...shownFor(visitor) })
  await visitor.isSignedIn()

  // The same person, two mails: what is stopped is what the page said.
  await visitor.open('/auth/profile/password')
  await visitor.send('/auth/profile/password', { current_password: PASSWORD, password: 'amber station winter' })
  const changed = linkTo(await world.newestMail('mara@hansa.example'), '/auth/stop')
  await world.visitor().send('/auth/forgot-password', { email: 'mara@hansa.example' })
  const asked = await world.newestMail('mara@hansa.example')
  const reader = world.visitor()
  await reader.open(linkTo(asked, '/auth/stop'))
  const forAsked = shownFor(reader)
  await reader.open(changed)
  await reader.send('/auth/stop', forAsked)
  reader.sees('Another link was opened in this browser')
  await visitor.isSignedIn()
  await reader.open(linkIn(asked))
  assert.equal(reader.status, 200)

  // Two people who share a browser: the new password is for the one on the page.
  const other = await somebody(world)
  await world.visitor().send('/auth/forgot-password', { email: other.email })
  await reader.open(linkTo(asked, '/auth/reset-password'))
  const forMaras = { password: 'copper lantern meadow', ...shownFor(reader) }
  await reader.open(linkTo(await world.newestMail(other.email), '/auth/reset-password'))
  assert.equal((await reader.post('/auth/reset-password', forMaras)).status, 409)
  await world.visitor().signIn(other)
  assert.equal((await reader.post('/auth/reset-password', { ...forMaras, ...shownFor(reader) })).status, 303)

  // Two companies: who presses "Join" joins the one on the page.
  for (const name of ['Alpha AG', 'Beta GmbH']) await world.command(['company', 'create', '--name', name])
  const [alpha, beta] = [
    await invite('mara@hansa.example', '--company', 'Alpha AG'),
    await invite('mara@hansa.example', '--company', 'Beta GmbH', '--role', 'admin'),
  ]
  await visitor.open(pathOf(String(alpha.activationUrl)))
  const forAlpha = shownFor(visitor)
  await visitor.open(pathOf(String(beta.activationUrl)))
  assert.equal((await visitor.post('/auth/invitation', forAlpha)).status, 409)
  assert.equal((await visitor.post('/auth/invitation', shownFor(visitor))).status, 303)
})

test('a name is no way to put a link into our mails: neither to strangers nor to the admins', async () => {
  const world = await makeWorld()
  await world.command(['company', 'create', '--name', 'Hansa'])
  const admin = await somebody(world, { company: 'Hansa', role: 'admin' })
  const person = await somebody(world, { company: 'Hansa' })
  const visitor = world.visitor()
  await visitor.signIn(person)
  for (const name of ['Prize! https://lure.example/x', 'You won at lure.example']) {
    await visitor.open('/auth/profile')
    await visitor.send('/auth/profile', { name })
    await visitor.open('/auth/profile/email?other=yes')
    await visitor.send('/auth/profile/email', { email: 'stranger@b.example', password: person.password })
  }
  await visitor.open('/auth/profile/password')
  await visitor.send('/auth/profile/password', { current_password: PASSWORD, password: 'amber station winter' })
  const reader = world.visitor()
  await reader.open(linkTo(await world.newestMail(person.email), '/auth/stop'))
  await reader.send('/auth/stop')
  for (const address of ['stranger@b.example', admin.email, person.email])
    for (const { subject, text, html } of await world.mailsTo(address))
      assert.doesNotMatch(`${subject} ${text} ${html}`, /lure/, `to ${address}`)
  assert.equal((await world.mailsTo('stranger@b.example')).length, 2)
  assert.ok((await world.newestMail(admin.email)).subject.includes(person.email))
})

test('a code mailed to the former address binds no new app once the address is another one', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  const add = '/auth/profile/authenticators/add'
  // Somebody with the password, the paper and the old mailbox.
  const thief = world.visitor()
  await thief.signIn(person)
  await thief.send('/auth/recovery-code', { code: phone.recoveryCodes[0]! })
  await thief.open(add)
  await thief.send(add, { again: 'yes' })
  const mailed = codeIn(await world.newestMail(person.email))
  world.wind(MINUTE)
  await visitor.open('/auth/profile/email')
  const email = 'new@hansa-kontor.example'
  await visitor.send('/auth/profile/email', { email, password: person.password, code: phone.code() })
  await visitor.send('/auth/profile/email', { code: codeIn(await world.newestMail(email)) })
  visitor.isAt('/auth/profile')
  await thief.open(add)
  await thief.send(add, { code: mailed })
  assert.equal(thief.status, 401)
  await thief.send(add, { again: 'yes' })
  assert.match((await world.newestMail(email)).text, /^\d{8}$/m)
})

test('whoever reads the whole store finds nothing that was typed, mailed or shown and still opens something', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  const slip = 'password in the wrong field'
  await world.visitor().post('/auth/login', { email: slip, password: slip })
  await world.visitor().send('/auth/forgot-password', { email: person.email })
  await world.visitor().send('/auth/login/link', { email: person.email })
  world.wind(MINUTE)
  await visitor.open('/auth/profile/email')
  const [email, code] = ['new@hansa-kontor.example', phone.code()]
  await visitor.send('/auth/profile/email', { email, password: person.password, code })
  await visitor.send('/auth/profile/email', { code: codeIn(await world.newestMail(email)) })
  const lost = world.visitor()
  await lost.signIn({ ...person, email })
  await lost.send('/auth/recovery-code', { code: phone.recoveryCodes[0]! })
  await lost.open('/auth/profile/authenticators/add')
  await lost.send('/auth/profile/authenticators/add', { again: 'yes' })
  const mails = [...(await world.mailsTo(person.email)), ...(await world.mailsTo(email))]
  const secrets = [
    ...[person.password, slip, code, phone.entry.secret.base32],
    ...phone.recoveryCodes.flatMap((one) => [one, one.replaceAll('-', '')]),
    ...mails.flatMap(({ text }) => text.match(/(?<=token=)[\w-]{43}|^\d{8}$/gm) ?? []),
    ...[visitor, lost].flatMap(({ cookies }) => cookies.map(({ value }) => value)).filter((value) => value.length > 20),
  ]
  assert.ok(secrets.length > 35, String(secrets.length))
  const names = onPostgres
    ? sql<{
        name: string
      }>`select table_name as name from information_schema.tables where table_schema = current_schema()`
    : sql<{ name: string }>`select name from sqlite_master where type = 'table'`
  for (const { name } of (await names.execute(world.edge.db)).rows) {
    const rows = JSON.stringify((await sql`select * from ${sql.table(name)}`.execute(world.edge.db)).rows)
    for (const secret of secrets) assert.doesNotMatch(rows, new RegExp(`(?<![\\w-])${secret}(?![\\w-])`), name)
  }
})

test('asking for a new password, or for a mailed link, runs the same statements for every address', async () => {
  const world = await makeWorld()
  const [active, disabled] = [await somebody(world), await somebody(world)]
  await world.command(['user', 'disable', '--email', disabled.email])
  let ran: string[] = []
  world.edge.db = world.edge.db.withPlugin({
    transformQuery: ({ node }) => (ran.push(node.kind), node),
    transformResult: ({ result }) => Promise.resolve(result),
  })
  for (const path of ['/auth/forgot-password', '/auth/login/link']) {
    const statementsFor = async (email: string) => {
      ran = []
      assert.equal((await world.visitor().post(path, { email })).status, 303)
      return ran
    }
    const forUnknown = await statementsFor('nobody@hansa-kontor.example')
    assert.ok(forUnknown.length > 5, forUnknown.join())
    assert.deepEqual(await statementsFor(active.email), forUnknown, path)
    assert.deepEqual(await statementsFor(disabled.email), forUnknown, path)
  }
})
