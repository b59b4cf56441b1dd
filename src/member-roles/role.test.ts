import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  HOUR,
  linkTo,
  makeWorld,
  MINUTE,
  somebody,
  somebodyWithCode,
  type Person,
  type World,
} from '../../test/world.ts'
import type { Visitor } from '../../test/visitor.ts'
import { accountById } from '../accounts/index.ts'
import { auditOf } from '../audit/index.ts'
import { activeAdminsOf, addMember, memberOf } from '../companies/index.ts'
import { needsRequest } from '../requests/index.ts'
import { byCommandLine, changeRole } from './index.ts'

const HANSA = 'Hansa Kontor GmbH'
const rolePage = ({ id }: Pick<Person, 'id'>) => `/auth/company/members/${id}/role`

async function makeCompany(world: World, name = HANSA): Promise<string> {
  return String((await world.command(['company', 'create', '--name', name])).id)
}

async function give(visitor: Visitor, person: Pick<Person, 'id'>, role: string): Promise<void> {
  await visitor.open(rolePage(person))
  await visitor.send(rolePage(person), { role })
}

test('an admin makes a member an admin and takes the role away again; all are told, and each mail can stop it', async () => {
  const world = await makeWorld()
  const company = await makeCompany(world)
  const roleOf = async ({ id }: Person) => (await memberOf(world.edge, company, id))?.role
  const untilOf = async ({ id }: Person) => (await accountById(world.edge, id))?.adminUntilMs
  const { person: mara, phone, visitor } = await somebodyWithCode(world, { company, role: 'admin' })
  const ida = await somebody(world, { company, name: 'Ida Brandt' })
  const jonas = await somebody(world, { company, role: 'admin', name: 'Jonas Wieland' })
  await makeCompany(world, 'Alpha AG')
  const stranger = await somebody(world, { company: 'Alpha AG', name: 'Ana Gil' })

  await visitor.open(rolePage(ida))
  visitor.sees('Make Ida Brandt an admin?', ida.email)
  const tab = visitor.copy()
  tab.text = visitor.text
  await visitor.send(rolePage(ida), { role: 'owner' })
  assert.equal(visitor.status, 422)
  await give(visitor, ida, 'admin')
  const member = await memberOf(world.edge, company, ida.id)
  assert.deepEqual([member?.role, member?.appointedBy, member?.roleSinceMs], ['admin', mara.id, world.clock.nowMs])
  const mails = []
  for (const { email } of [mara, ida, jonas]) mails.push(await world.newestMail(email))
  assert.deepEqual(
    mails.map(({ subject }) => subject),
    [
      `Ida Brandt is an admin of ${HANSA} now`,
      `You are an admin of ${HANSA} now`,
      `Ida Brandt is an admin of ${HANSA} now`,
    ],
  )
  assert.ok(mails.every(({ text }) => text.includes('Mara Lindt')))
  // A second press changes nothing, and nobody is told once more.
  await tab.send(rolePage(ida), { role: 'admin' })
  assert.equal((await world.mailsTo(jonas.email)).length, 1)

  // Another admin stops it, signed in or not: the role alone goes, and whoever it was stays signed in.
  const inside = world.visitor()
  await inside.signIn(ida)
  await visitor.open(linkTo(mails[2]!, '/auth/stop'))
  visitor.sees('in your company', 'The role is again what it was before.')
  await visitor.send('/auth/stop')
  assert.equal(await roleOf(ida), 'member')
  assert.equal(await untilOf(ida), world.clock.nowMs, 'for 7 days nothing about her is instant')
  for (const browser of [inside, visitor]) await browser.isSignedIn()
  assert.match((await world.newestMail(jonas.email)).subject, /A change in your company was stopped: Ida Brandt/)
  assert.deepEqual(await world.mailsTo(stranger.email), [])

  // The role goes, with its age; stopping that brings both back, and no 7 days are left behind.
  const before = await memberOf(world.edge, company, jonas.id)
  world.wind(MINUTE)
  await give(visitor, jonas, 'member')
  assert.equal(await roleOf(jonas), 'member')
  assert.equal(await untilOf(jonas), world.clock.nowMs)
  const toJonas = await world.newestMail(jonas.email)
  assert.match(toJonas.subject, /no longer an admin/)
  // His own sign-in accepts nothing: the other admins may still stop it.
  world.wind(MINUTE)
  const owner = world.visitor()
  await owner.signIn(jonas)
  await owner.open(linkTo(toJonas, '/auth/stop'))
  await owner.send('/auth/stop')
  const { role, roleSinceMs, appointedBy } = (await memberOf(world.edge, company, jonas.id))!
  assert.deepEqual([role, roleSinceMs, appointedBy], ['admin', before?.roleSinceMs, null])
  assert.equal(await untilOf(jonas), null)

  // Whoever is disabled gets no role; of a person managed elsewhere that would tell how the account stands.
  const pilar = await somebody(world, { company, name: 'Pilar Ortega' })
  const otto = await somebody(world, { company: 'Alpha AG', name: 'Otto Fremd' })
  await addMember(world.edge, company, otto.id, 'member')
  for (const { email } of [pilar, otto]) await world.command(['user', 'disable', '--email', email])
  await give(visitor, pilar, 'admin')
  assert.equal(visitor.status, 409)
  await give(visitor, otto, 'admin')
  assert.equal(visitor.status, 200)
  assert.deepEqual([await roleOf(pilar), await roleOf(otto)], ['member', 'admin'])

  // Other companies' people are nobody, and an old code is not enough.
  for (const id of [stranger.id, 'nobody']) {
    await visitor.open(rolePage({ id }))
    assert.equal(visitor.status, 404)
    visitor.text = tab.text
    assert.equal((await visitor.post(rolePage({ id }), { role: 'admin' })).status, 403, 'the token is for one page')
  }
  world.wind(11 * MINUTE)
  await visitor.open(rolePage(ida))
  visitor.isAt('/auth/step-up')
  await visitor.send(`/auth/step-up?return_to=${encodeURIComponent(rolePage(ida))}`, { code: phone.code() })
  visitor.sees('Make Ida Brandt an admin?')
  const events = (await auditOf(world.edge, ida.id)).filter(({ event }) => event === 'member_role_changed')
  assert.deepEqual(
    events.map(({ actor, companyId, reason }) => [actor, companyId, reason]),
    [[mara.id, company, 'appointed']],
  )
})

test('a company keeps an admin: alone nobody gives up the role, and of many who go at once one stays', async () => {
  const world = await makeWorld()
  const company = await makeCompany(world)
  const one = await somebodyWithCode(world, { company, role: 'admin' })
  await give(one.visitor, one.person, 'member')
  assert.equal(one.visitor.status, 409)
  one.visitor.sees('A company needs an admin')

  const two = await somebodyWithCode(world, { company, role: 'admin', name: 'Jonas Wieland' })
  await one.visitor.open(rolePage(two.person))
  await two.visitor.open(rolePage(one.person))
  const answers = await Promise.all([
    one.visitor.post(rolePage(two.person), { role: 'member' }),
    two.visitor.post(rolePage(one.person), { role: 'member' }),
  ])
  // Whoever was too slow is no admin any more, and is told so.
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 403])
  const [stays] = await activeAdminsOf(world.edge, company)
  assert.equal((await activeAdminsOf(world.edge, company)).length, 1)
  const [winner, loser] = stays!.id === one.person.id ? [one, two] : [two, one]
  await loser.visitor.open(rolePage(winner.person))
  assert.equal(loser.visitor.status, 403)
  loser.visitor.sees('no admin there')

  // With a second one, anybody may give up the own role; the pages of the company close at once.
  await give(winner.visitor, loser.person, 'admin')
  await winner.visitor.open(rolePage(winner.person))
  winner.visitor.sees('Give up your admin role?')
  await winner.visitor.send(rolePage(winner.person), { role: 'member' })
  winner.visitor.isAt('/auth/profile')
  await winner.visitor.open('/auth/company')
  assert.equal(winner.visitor.status, 403)
  // Whoever is no admin any more has no word about others, and the one who is alone now would leave nobody.
  const stopper = world.visitor()
  const toWinner = (await world.mailsTo(winner.person.email)).find(({ subject }) => /is an admin of/.test(subject))
  await stopper.open(linkTo(toWinner!, '/auth/stop'))
  stopper.sees('This link was withdrawn')
  const toLoser = (await world.mailsTo(loser.person.email)).find(({ subject }) =>
    /You are (now )?an admin of/.test(subject),
  )
  await stopper.open(linkTo(toLoser!, '/auth/stop'))
  await stopper.send('/auth/stop')
  assert.equal(stopper.status, 409)
  stopper.sees('This would leave the company without an admin')

  const ids = [winner.person.id, loser.person.id]
  for (let more = 0; more < 3; more++) ids.push((await somebody(world, { company, role: 'admin' })).id)
  await changeRole(world.edge, {
    company: { id: company, name: HANSA, zone: 'Europe/Berlin' },
    accountId: ids[0]!,
    role: 'admin',
    by: byCommandLine,
  })
  const demoting = {
    company: { id: company, name: HANSA, zone: 'Europe/Berlin' },
    role: 'member',
    by: byCommandLine,
  } as const
  const tries = Array.from({ length: 50 }, (_, index) =>
    changeRole(world.edge, { ...demoting, accountId: ids[index % ids.length]! }),
  )
  assert.ok((await Promise.all(tries)).some((tried) => !tried.ok && tried.refusal === 'last-admin'))
  const left = (await activeAdminsOf(world.edge, company)).map(({ id }) => id)
  assert.equal(left.length, 1)

  // Taking the role first gets nobody into another admin's account: for 7 days a reset of it needs two people.
  const former = ids.slice(2).find((id) => !left.includes(id))
  const need = async () => needsRequest(world.edge, (await accountById(world.edge, former!))!)
  await changeRole(world.edge, { ...demoting, accountId: former! })
  world.wind(7 * 24 * HOUR - MINUTE)
  assert.equal(await need(), 'admin')
  world.wind(2 * MINUTE)
  assert.equal(await need(), undefined)
})

test('company list, show and admins: who leads a company, and how a member becomes an admin by command', async () => {
  const world = await makeWorld()
  assert.deepEqual((await world.command(['company', 'list'])).companies, [])
  const id = await makeCompany(world)
  const admins = (...more: string[]) => world.command(['company', 'admins', '--company', HANSA, ...more])
  const reasonOf = async (...more: string[]) => (await admins(...more)).reason
  const founder = await somebody(world, { company: id, role: 'admin' })
  const ida = await somebody(world, { company: id, name: 'Ida Brandt' })
  const stranger = await somebody(world)
  await world.command(['user', 'create', '--email', 'new@x.example', '--name', 'N', '--company', id])
  assert.equal(await reasonOf('--add', stranger.email), 'not-a-member')
  assert.equal(await reasonOf('--add', 'new@x.example'), 'not-activated')
  assert.equal(await reasonOf('--add', 'nobody@x.example'), 'unknown-account')
  assert.equal(await reasonOf('--remove', founder.email), 'last-company-admin')

  world.wind(HOUR)
  const changed = await admins('--add', ida.email, '--remove', founder.email)
  const since = '2026-11-24T14:06:07.000Z'
  assert.deepEqual(changed.admins, [{ id: ida.id, email: ida.email, name: 'Ida Brandt', status: 'active', since }])
  assert.equal((await memberOf(world.edge, id, ida.id))?.appointedBy, null, 'nobody’s puppet')
  assert.match((await world.newestMail(founder.email)).text, /the operator of Platform/)
  const [{ actor, reason } = { actor: '', reason: '' }] = await auditOf(world.edge, ida.id)
  assert.deepEqual([actor, reason], ['command-line', 'appointed'])

  await world.command(['policy', 'set', '--enforce-from', '2027-02-06T00:00 Europe/Berlin', '--company', id])
  const { exit, zone, ...shown } = await world.command(['company', 'show', '--company', id])
  assert.deepEqual(
    [exit, typeof zone, shown],
    [
      0,
      'string',
      {
        id,
        name: HANSA,
        members: 3,
        admins: 1,
        people: { active: 2, invited: 1, disabled: 0 },
        twoFactor: { on: 0, pending: 0, off: 2 },
        enforceFrom: { instant: '2027-02-05T23:00:00.000Z', zone: 'Europe/Berlin' },
      },
    ],
  )
  assert.deepEqual((await world.command(['company', 'list'])).companies, [
    { id, name: HANSA, zone, members: 3, admins: 1 },
  ])
  assert.equal((await world.command(['company', 'show', '--company', 'Nobody'])).reason, 'unknown-company')
  assert.equal((await world.command(['company', 'show'])).exit, 2)
})
