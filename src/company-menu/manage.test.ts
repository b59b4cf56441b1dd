import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Visitor } from '../../test/visitor.ts'
import { linkTo, makeWorld, MINUTE, pathOf, somebody, somebodyWithCode, type World } from '../../test/world.ts'
import { auditOf } from '../audit/index.ts'

const PAGE = '/auth/profile/company'

async function memberOfTwo(world: World) {
  const [hansa, alpha, third] = (
    await Promise.all(
      ['Hansa Kontor GmbH', 'Alpha AG', 'Gamma KG'].map((name) => world.command(['company', 'create', '--name', name])),
    )
  ).map(({ id }) => String(id)) as [string, string, string]
  const admins = {
    hansa: await somebody(world, { company: hansa, role: 'admin', email: 'admin@hansa.example' }),
    alpha: await somebody(world, { company: alpha, role: 'admin', email: 'admin@alpha.example' }),
  }
  const mara = await somebodyWithCode(world, { company: hansa })
  const invited = await world.command([
    'user',
    'create',
    '--email',
    mara.person.email,
    '--name',
    'x',
    '--company',
    alpha,
  ])
  await mara.visitor.open(pathOf(String(invited.activationUrl)))
  await mara.visitor.send('/auth/invitation')
  return { ...mara, hansa, alpha, third, admins }
}

const managerOf = async (world: World, id: string) =>
  (await world.edge.db.selectFrom('accounts').select('managedBy').where('id', '=', id).executeTakeFirst())?.managedBy

const move = async (visitor: Visitor, company: string) => {
  await visitor.open(PAGE)
  await visitor.send(PAGE, { company, manage: 'yes' })
}

test('whoever manages the account is changed with a fresh code alone, told to both companies, and can be stopped by mail', async () => {
  const world = await makeWorld()
  const { person, phone, visitor, hansa, alpha, third, admins } = await memberOfTwo(world)
  for (const company of [third, 'invented', '']) {
    await move(visitor, company)
    assert.equal(visitor.status, 404)
  }
  // The token of the menu, which stands in pages of the platform as well, switches and moves nothing.
  await visitor.open('/auth/profile')
  const form = /\?return_to[^>]*>\s*<input type="hidden" name="form" value="([^"]+)"/.exec(visitor.text)?.[1] ?? ''
  assert.equal((await visitor.post(PAGE, { company: alpha, manage: 'yes', form })).status, 403)
  assert.equal((await visitor.post(PAGE, { company: hansa, form })).status, 303)
  // A code that has grown old is asked for anew, and then what was pressed is there.
  world.wind(11 * MINUTE)
  await move(visitor, alpha)
  visitor.isAt('/auth/step-up')
  assert.equal(await managerOf(world, person.id), hansa)
  await visitor.send(visitor.path, { code: phone.code() })
  visitor.isAt(PAGE)
  visitor.sees('Shall Alpha AG manage your account from now on?')
  await visitor.send(PAGE, { company: alpha, manage: 'yes' })
  visitor.sees('That company manages your account now.')
  assert.equal(await managerOf(world, person.id), alpha)
  // The company in use is another matter.
  assert.equal((await visitor.request('/auth/verify')).headers.get('remote-company'), hansa)
  const rows = (await auditOf(world.edge, person.id)).filter(({ event }) => event === 'user_management_moved')
  assert.deepEqual(
    new Set(rows.map(({ companyId, reason }) => `${companyId} ${reason}`)),
    new Set([`${hansa} management-ended`, `${alpha} management-begun`]),
  )
  // Neither company reads of the other.
  const [toHansa, toAlpha] = [await world.newestMail(admins.hansa.email), await world.newestMail(admins.alpha.email)]
  assert.match(toHansa.subject, /^Hansa Kontor GmbH no longer manages the account of Mara Lindt$/)
  assert.match(toAlpha.subject, /^Alpha AG manages the account of Mara Lindt now$/)
  assert.doesNotMatch(toHansa.text, /Alpha/)
  assert.doesNotMatch(toAlpha.text, /Hansa Kontor/)
  // Once more is nothing new.
  const mails = (await world.mailsTo(person.email)).length
  await move(visitor, alpha)
  assert.equal((await world.mailsTo(person.email)).length, mails)

  const told = await world.newestMail(person.email)
  assert.match(told.subject, /^Another company manages your .* account$/)
  const owner = world.visitor()
  await owner.open(linkTo(told, '/auth/stop'))
  owner.sees('Another company was chosen to manage the account')
  await owner.send('/auth/stop')
  assert.equal(await managerOf(world, person.id), hansa)
  await visitor.isSignedOut()
})

test('fifty moves at once leave one manager and say so to everybody as often as it changed; who has left does not come back by a stop', async () => {
  const world = await makeWorld()
  const { person, visitor, hansa, alpha } = await memberOfTwo(world)
  await visitor.open(PAGE)
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => visitor.post(PAGE, { company: alpha, manage: 'yes' })),
  )
  assert.ok(answers.every(({ status }) => status === 303))
  assert.equal(await managerOf(world, person.id), alpha)
  const moved = (await world.mailsTo(person.email)).filter(({ subject }) => /manages your/.test(subject))
  assert.equal(moved.length, 1)
  await world.edge.db.deleteFrom('members').where('accountId', '=', person.id).where('companyId', '=', hansa).execute()
  const owner = world.visitor()
  await owner.open(linkTo(moved[0]!, '/auth/stop'))
  await owner.send('/auth/stop')
  assert.equal(await managerOf(world, person.id), null)
})

test('without a second factor, and after a recovery code, nobody chooses who manages the account', async () => {
  const world = await makeWorld()
  const { person, phone, visitor, alpha, hansa } = await memberOfTwo(world)
  await visitor.open('/auth/logout')
  await visitor.signIn(person)
  await visitor.send('/auth/recovery-code', { code: phone.recoveryCodes[0]! })
  const weak = await somebody(world, { company: hansa })
  await world.edge.db
    .insertInto('members')
    .values({ companyId: alpha, accountId: weak.id, role: 'member', joinedAtMs: world.clock.nowMs })
    .execute()
  const other = world.visitor()
  await other.signIn(weak)
  for (const [browser, id] of [
    [visitor, person.id],
    [other, weak.id],
  ] as const) {
    await move(browser, alpha)
    assert.equal(browser.status, 403)
    assert.equal(await managerOf(world, id), hansa)
    await browser.open(PAGE)
    browser.sees('Which company manages your account can be chosen with two-factor login')
    browser.doesNotSee('manage my account')
  }
})
