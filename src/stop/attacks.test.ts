import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Phone } from '../../test/phone.ts'
import {
  linkTo,
  makeWorld,
  MINUTE,
  pathOf,
  setUp,
  somebodyWithCode,
  type Person,
  type World,
} from '../../test/world.ts'
import { accountById } from '../accounts/index.ts'
import { memberOf } from '../companies/index.ts'

type Somebody = Awaited<ReturnType<typeof somebodyWithCode>>
const ENTRIES = '/auth/profile/authenticators'

async function makeCompany(world: World, name: string): Promise<string> {
  return String((await world.command(['company', 'create', '--name', name])).id)
}

async function joins(world: World, { person, visitor, phone }: Somebody, company: string): Promise<void> {
  const words = ['user', 'create', '--email', person.email, '--name', 'x', '--company', company]
  const link = pathOf(String((await world.command(words)).activationUrl))
  world.wind(MINUTE)
  await visitor.open(link)
  if (visitor.path.startsWith('/auth/login')) await visitor.signIn(person, { code: phone.code() })
  await visitor.open('/auth/invitation')
  await visitor.send('/auth/invitation')
  assert.equal(visitor.path, '/auth/profile?said=joined')
}

/** As the admin does it on the page, with a code where one is asked for. */
async function acts(
  world: World,
  { visitor, phone }: Somebody,
  { person }: Somebody,
  what: string,
  fields: Record<string, string> = {},
): Promise<void> {
  const page = `/auth/company/members/${person.id}/${what}`
  world.wind(MINUTE)
  await visitor.open(page)
  if (visitor.path.startsWith('/auth/step-up')) await visitor.send(visitor.path, { code: phone.code() })
  await visitor.send(page, fields)
  assert.equal(visitor.status, 200, visitor.path)
}

/** A link of a mail, pressed by whoever reads the mailbox: says whether anything was stopped. */
async function stops(world: World, link: string): Promise<boolean> {
  world.wind(MINUTE)
  const thief = world.visitor()
  await thief.open(link)
  await thief.send('/auth/stop')
  return thief.path === '/auth/login?said=stopped'
}
const stopIn = async (world: World, { email }: Person) => linkTo(await world.newestMail(email), '/auth/stop')

test('whoever comes back to a company after a dismissal gets no role by a mail of before it, nor the company its rights', async () => {
  const world = await makeWorld()
  const company = await makeCompany(world, 'Hansa Kontor GmbH')
  const second = await makeCompany(world, 'Alpha AG')
  const ida = await somebodyWithCode(world, { company, role: 'admin', name: 'Ida Brandt' })
  const jonas = await somebodyWithCode(world, { company, role: 'admin', name: 'Jonas Wieland' })
  const roleOf = async () => (await memberOf(world.edge, company, jonas.person.id))?.role
  await joins(world, jonas, second)
  await jonas.visitor.open('/auth/profile/company')
  await jonas.visitor.send('/auth/profile/company', { company: second, manage: 'yes' })
  await jonas.visitor.open('/auth/profile/company')
  await jonas.visitor.send('/auth/profile/company', { company: second })
  assert.equal((await accountById(world.edge, jonas.person.id))?.managedBy, second)
  const moved = await stopIn(world, jonas.person)
  await acts(world, ida, jonas, 'remove')
  const removed = await stopIn(world, ida.person)
  await joins(world, jonas, company)
  await acts(world, ida, jonas, 'role', { role: 'admin' })
  await acts(world, ida, jonas, 'role', { role: 'member' })
  const demoted = await stopIn(world, jonas.person)

  await acts(world, ida, jonas, 'remove')
  assert.equal(await stops(world, removed), false)
  assert.equal(await roleOf(), undefined, 'the link of the first dismissal does not undo the second')
  await joins(world, jonas, company)
  assert.equal(await stops(world, demoted), false)
  assert.equal(await roleOf(), 'member')
  assert.equal(await stops(world, moved), true)
  assert.equal((await accountById(world.edge, jonas.person.id))?.managedBy, null, 'whoever left is managed by none')
})

test('what an admin got by mail about the company does nothing once that one leads it no more; the own link does', async () => {
  const world = await makeWorld()
  const company = await makeCompany(world, 'Hansa Kontor GmbH')
  const ida = await somebodyWithCode(world, { company, role: 'admin', name: 'Ida Brandt' })
  const jonas = await somebodyWithCode(world, { company, role: 'admin', name: 'Jonas Wieland' })
  const tomasz = await somebodyWithCode(world, { company, name: 'Tomasz Król' })
  const roleOf = async ({ person }: typeof ida) => (await memberOf(world.edge, company, person.id))?.role
  await acts(world, ida, tomasz, 'role', { role: 'admin' })
  const link = await stopIn(world, jonas.person)
  const tab = world.visitor()
  await tab.open(link)
  tab.sees('The role is again what it was before')

  await acts(world, ida, jonas, 'role', { role: 'member' })
  const own = await stopIn(world, jonas.person)
  await tab.send('/auth/stop')
  tab.sees('This link was withdrawn')
  assert.equal(await stops(world, link), false)
  assert.equal(await roleOf(tomasz), 'admin')

  // Their own dismissal is theirs to stop; an admin again, they have the word again.
  assert.equal(await stops(world, own), true)
  assert.equal(await roleOf(jonas), 'admin')
  assert.equal((await world.command(['user', 'disable', '--email', jonas.person.email])).exit, 0)
  assert.equal(await stops(world, link), false)
  assert.equal((await world.command(['user', 'enable', '--email', jonas.person.email])).exit, 0)
  assert.equal(await stops(world, link), true)
  assert.equal(await roleOf(tomasz), 'member')

  // Whoever is deleted is named by no link that is left, and none of them does anything.
  await acts(world, ida, tomasz, 'role', { role: 'admin' })
  const last = await stopIn(world, jonas.person)
  assert.equal((await world.command(['user', 'delete', '--email', jonas.person.email])).exit, 0)
  assert.equal(await stops(world, last), false)
  const links = await world.edge.db.selectFrom('links').select('mailedToAdmin').execute()
  assert.ok(links.every(({ mailedToAdmin }) => mailedToAdmin !== jonas.person.id))
})

test('a stolen phone does not open by a stop link of before the report, nor any entry by one of before a reset', async () => {
  const world = await makeWorld()
  const company = await makeCompany(world, 'Hansa Kontor GmbH')
  const ida = await somebodyWithCode(world, { company, role: 'admin', name: 'Ida Brandt' })
  const tomasz = await somebodyWithCode(world, { company, name: 'Tomasz Król' })
  const { person, phone, visitor } = tomasz
  const begins = async (page: string) => {
    world.wind(MINUTE)
    await visitor.open(page)
    await visitor.send(page, { code: phone.code() })
    const fresh = Phone.scan(visitor.otpauth(), world.clock)
    await visitor.send(page, { code: fresh.code() })
    visitor.isAt(ENTRIES)
    return fresh
  }
  const first = async () =>
    world.edge.db
      .selectFrom('authenticators')
      .select('id')
      .where('accountId', '=', person.id)
      .orderBy('enrolledAtMs')
      .executeTakeFirstOrThrow()
  const isIn = async (with_: Phone) => {
    world.wind(MINUTE)
    const thief = world.visitor()
    await thief.signIn(person, { code: with_.code() })
    return (await thief.check()) === 204
  }

  // The thief with phone, password and mailbox moves the entry on, and takes that back when all is suspended.
  const at = `${ENTRIES}/${(await first()).id}`
  await begins(`${at}/move`)
  const moved = await stopIn(world, person)
  await acts(world, ida, tomasz, 'reset-two-factor', { reason: 'Stolen', stolen: 'yes' })
  assert.equal(await stops(world, await stopIn(world, person)), true)
  assert.equal(await stops(world, moved), true)
  assert.equal(await isIn(phone), false)

  // A second entry, the first one removed, and a reset: what is set up after it stands alone.
  await world.edge.db.updateTable('authenticators').set({ suspendedAtMs: null }).execute()
  world.wind(MINUTE)
  await visitor.signIn(person, { code: phone.code() })
  const tablet = await begins(`${ENTRIES}/add`)
  world.wind(MINUTE)
  await visitor.open(`${at}/remove`)
  await visitor.send(`${at}/remove`, { code: tablet.code() })
  const gone = await stopIn(world, person)
  await acts(world, ida, tomasz, 'reset-two-factor', { reason: 'New phone' })
  const reset = await stopIn(world, person)
  await visitor.signIn(person)
  await setUp(world, visitor, person)
  assert.equal(await stops(world, gone), false)
  assert.equal(await isIn(phone), false)
  // The reset itself can still be stopped, and then the removal as well.
  assert.equal(await stops(world, reset), true)
  assert.equal(await stops(world, gone), true)
  assert.equal(await isIn(phone), true)
})
