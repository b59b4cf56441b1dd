import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Phone } from '../../test/phone.ts'
import { beLong } from '../../test/reset-request.ts'
import { codeIn, DAY, HOUR, linkTo, makeWorld, MINUTE, setUp, somebodyWithCode, type World } from '../../test/world.ts'
import { doMinuteJobsOnce } from '../upkeep.ts'

const COMPANY = 'Hansa Kontor GmbH'
const key = (id: string) => `/auth/company/members/${id}/reset-two-factor`
const STOLEN = { reason: 'Phone stolen on the train', stolen: 'yes' }

async function company(world: World, role = 'member') {
  await world.command(['company', 'create', '--name', COMPANY, '--zone', 'Europe/Berlin'])
  const admin = await somebodyWithCode(world, { name: 'Mara Lindt', company: COMPANY, role: 'admin' })
  const member = await somebodyWithCode(world, { name: 'Tomasz Król', company: COMPANY, role })
  world.wind(MINUTE)
  return { admin, member }
}
const entries = (world: World, accountId: string) =>
  world.edge.db.selectFrom('authenticators').selectAll().where('accountId', '=', accountId).execute()

test('a stolen phone, a reset that is stopped: the entry comes back suspended, opens nothing anywhere, and each page says so', async () => {
  const world = await makeWorld()
  const { admin, member } = await company(world)
  const { person, phone } = member
  await admin.visitor.open(key(person.id))
  await admin.visitor.send(key(person.id), STOLEN)
  const mail = await world.newestMail(person.email)
  assert.match(mail.text, /stays suspended, because it was reported stolen/)
  const thief = world.visitor()
  await thief.open(linkTo(mail, '/auth/stop'))
  thief.sees('because the phone was reported stolen')
  await thief.send('/auth/stop')
  const [entry] = await entries(world, person.id)
  assert.ok(entry!.retiredAtMs === null && entry!.suspendedAtMs !== null)
  world.wind(MINUTE)

  // At the door: said after the right password alone, and a right code is a wrong one, in the same words.
  await thief.open('/auth/login')
  thief.doesNotSee('stolen')
  await thief.signIn(person)
  thief.isAt('/auth/code')
  thief.sees('Reported stolen', 'suspended since 24 November 2026', 'ask the admins of your company')
  await thief.send('/auth/code', { code: phone.code() })
  assert.equal(thief.status, 401)
  thief.sees('That code is not right or was already used.')
  await thief.isSignedOut()
  assert.deepEqual(await world.edge.db.selectFrom('usedSteps').select('step').where('burned', '=', 1).execute(), [])
  await thief.open('/auth/lost-phone')
  thief.doesNotSee('Another device')

  // A forgotten password waits a day, and its page takes no code of it.
  await thief.post('/auth/forgot-password', { email: person.email })
  assert.doesNotMatch((await world.newestMail(person.email)).text, /\/auth\/reset-password\?token=/)
  world.wind(DAY + MINUTE)
  await doMinuteJobsOnce(world.edge)
  const reader = world.visitor()
  await reader.open(linkTo(await world.newestMail(person.email), '/auth/reset-password'))
  await reader.send('/auth/reset-password', { code: phone.code() })
  assert.equal(reader.status, 401)

  // The operator's break-glass resets it like any other.
  const reset = await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'stolen'])
  assert.equal(reset.exit, 0)
  const owner = world.visitor()
  await owner.signIn(person)
  await setUp(world, owner, person)
  owner.isAt('/auth/profile')
})

test('a request that says stolen ends sessions at once; a recovery code lets the owner in, who sees it and may remove it', async () => {
  const world = await makeWorld()
  const { admin, member } = await company(world, 'admin')
  await somebodyWithCode(world, { name: 'Ida Brandt', company: COMPANY, role: 'admin' })
  await beLong(world)
  const { person, phone } = member
  // A password link of before, and a code given for it, are worth nothing after the report.
  await world.visitor().post('/auth/forgot-password', { email: person.email })
  const link = linkTo(await world.newestMail(person.email), '/auth/reset-password')
  const reader = world.visitor()
  await reader.open(link)
  await reader.send('/auth/reset-password', { code: phone.code() })
  assert.equal(reader.status, 200)
  world.wind(MINUTE)
  await admin.visitor.open(key(person.id))
  await admin.visitor.send(key(person.id), STOLEN)
  assert.match(admin.visitor.path, /^\/auth\/company\/requests\//)
  assert.equal(await member.visitor.reason(), 'anonymous')
  await reader.send('/auth/reset-password', { password: 'copper lantern autumn' })
  assert.equal(reader.status, 404)

  const owner = world.visitor()
  await owner.signIn(person)
  await owner.send('/auth/code', { code: phone.code() })
  assert.equal(owner.status, 401)
  await owner.send('/auth/recovery-code', { code: phone.recoveryCodes[0]! })
  await owner.open('/auth/profile/authenticators')
  owner.sees('Suspended since 24 November 2026, reported stolen')
  const [stolen] = await entries(world, person.id)
  const at = `/auth/profile/authenticators/${stolen!.id}`
  await owner.open(`${at}/move`)
  assert.equal(owner.status, 404)
  await owner.open(`${at}/remove`)
  await owner.open('/auth/profile/authenticators/add')
  await owner.send('/auth/profile/authenticators/add', { again: 'yes' })
  await owner.send('/auth/profile/authenticators/add', { code: codeIn(await world.newestMail(person.email)) })
  const fresh = Phone.scan(owner.otpauth(), world.clock)
  await owner.send('/auth/profile/authenticators/add', { code: fresh.code() })
  world.wind(HOUR)
  await owner.open('/auth/logout')
  await owner.signIn(person)
  owner.sees('suspended since', 'Use another entry')
  await owner.send('/auth/code', { code: fresh.code() })
  world.wind(MINUTE)
  // Used again, after all: told, and stopped from the mail although the resumed phone itself has signed in since.
  await owner.open(`${at}/resume`)
  owner.sees('Only do this if you have that phone in your hand')
  await owner.send(`${at}/resume`)
  owner.sees('The entry works again.')
  const told = await world.newestMail(person.email)
  const resumed = world.visitor()
  world.wind(MINUTE)
  await resumed.signIn(person)
  await resumed.send('/auth/code', { code: phone.code() })
  await resumed.isSignedIn()
  const stopper = world.visitor()
  await stopper.open(linkTo(told, '/auth/stop'))
  await stopper.send('/auth/stop')
  stopper.isAt('/auth/login')
  await resumed.isSignedOut()
  world.wind(MINUTE)
  await resumed.signIn(person)
  await resumed.send('/auth/code', { code: phone.code() })
  await resumed.isSignedOut()
  await owner.signIn(person)
  await owner.send('/auth/code', { code: fresh.code() })
  await owner.isSignedIn()
  world.wind(11 * MINUTE)
  await owner.open(`${at}/resume`)
  owner.isAt('/auth/step-up')
  await owner.open(`${at}/remove`)
  await owner.send(`${at}/remove`, { code: fresh.code() })
  assert.ok(
    (await entries(world, person.id)).every(
      ({ retiredAtMs, suspendedAtMs }) => (retiredAtMs === null) === (suspendedAtMs === null),
    ),
  )
})
