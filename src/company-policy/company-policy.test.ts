import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeWorld, MINUTE, somebody, somebodyWithCode } from '../../test/world.ts'
import { addressHash } from '../accounts/index.ts'
import { whoIsStuck } from './stuck.ts'

const PAGE = '/auth/company/policy'

const seenOn = (text: string) => /name="seen" value="([^"]*)"/.exec(text)?.[1] ?? ''

test('a date is previewed by name before it is saved, and saved only as it was shown; all admins are told', async () => {
  const world = await makeWorld()
  const company = String((await world.command(['company', 'create', '--name', 'Hansa', '--zone', 'Europe/Berlin'])).id)
  const { person: mara, phone, visitor } = await somebodyWithCode(world, { company, role: 'admin' })
  const deputy = await somebody(world, { company, role: 'admin', name: 'Jonas Wieland' })
  const ida = await somebody(world, { company, name: 'Ida Brandt' })
  await world.command(['user', 'create', '--email', 'new@hansa.example', '--name', 'Nele Neu', '--company', company])
  await world.command(['company', 'create', '--name', 'Alpha AG'])
  const foreign = await somebody(world, { company: 'Alpha AG', name: 'Otto Fremd' })
  await world.edge.db
    .insertInto('members')
    .values({ companyId: company, accountId: foreign.id, role: 'member', joinedAtMs: 1, listState: 'elsewhere' })
    .execute()
  await world.command(['policy', 'set', '--enforce-from', '2027-02-06T00:00 Europe/Berlin'])
  await world.edge.db
    .insertInto('outbox')
    .values({
      id: 'given-up',
      purpose: 'support',
      sealed: null,
      createdAtMs: 1,
      nextTryAtMs: 1,
      tries: 9,
      sentAtMs: null,
      givenUpAtMs: world.clock.nowMs,
      recipientHash: addressHash(world.edge, ida.email),
    })
    .execute()

  await visitor.open(PAGE)
  visitor.sees('required from Saturday 6 February 2027', 'no date of its own', 'Remind the 2 not set up')
  await visitor.send('/auth/company/members/remind')
  visitor.isAt('/auth/company/members')
  visitor.sees('Reminded by mail: 2.')
  await visitor.open(PAGE)
  assert.match(visitor.text, /name="zone"[^>]*value="Europe\/Berlin"/)
  const date = (enforce_from: string, zone = 'Europe/Berlin') => ({ enforce_from, zone })
  for (const [fields, status, words] of [
    [date('soon'), 422, 'That is no date'],
    [date('2027-01-01T00:00', 'Europe/Nowhere'), 422, 'not known'],
    [date('2026-03-29T02:30'), 422, 'does not exist'],
    [date('2027-02-06T00:01'), 409, 'The platform asks earlier'],
  ] as const) {
    await visitor.send(PAGE, fields)
    assert.equal(visitor.status, status)
    visitor.sees(words)
  }
  const wanted = date('2026-12-24T08:00')
  await visitor.send(PAGE, wanted)
  assert.equal(visitor.status, 200)
  visitor.sees('If it were required from Thursday 24 December 2026, 08:00 (Europe/Berlin)', 'Would be stuck: 2')
  visitor.sees(/Ida Brandt mara\S+ E-mails to this address/, /Nele Neu new@hansa.example Has never accepted/)
  visitor.sees('asked to set it up: 2', 'Jonas Wieland', 'another company or none: 1', 'Otto Fremd')
  visitor.doesNotSee('mara1@hansa-kontor.example')
  const state = async () => (await world.command(['policy', 'show'])).companies
  assert.deepEqual(await state(), [], 'nothing is saved by looking')

  // Somebody else was quicker: what was shown is no longer so.
  const [old, seen] = [visitor.text, seenOn(visitor.text)]
  await world.command(['policy', 'set', '--enforce-from', '2026-12-31T00:00 Europe/Berlin', '--company', company])
  await visitor.send(PAGE, { ...wanted, seen })
  assert.equal(visitor.status, 409)
  visitor.sees('The date has changed meanwhile', 'Would be stuck: 2')
  await visitor.send(PAGE, { ...wanted, seen: seenOn(visitor.text) })
  assert.equal(visitor.path, `${PAGE}?said=set`)
  const instant = '2026-12-24T07:00:00.000Z'
  assert.deepEqual(await state(), [{ id: company, name: 'Hansa', instant, zone: 'Europe/Berlin' }])
  for (const { email } of [mara, deputy]) {
    const { text } = await world.newestMail(email)
    assert.match(text, /31 December 2026[^]*24 December 2026[^]*Mara Lindt/)
  }
  const rows = await world.edge.db.selectFrom('audit').selectAll().where('event', '=', 'policy_changed').execute()
  assert.deepEqual(rows.at(-1) && [rows.at(-1)!.actor, rows.at(-1)!.companyId, rows.at(-1)!.reason], [
    mara.id,
    company,
    `${instant} Europe/Berlin (2026-12-30T23:00:00.000Z Europe/Berlin)`,
  ])

  // The first press of a page that is older than the date saves nothing either; taking it away is shown first, too.
  visitor.text = old
  await visitor.send(PAGE, { ...wanted, seen })
  assert.equal(visitor.status, 409)
  await visitor.open(PAGE)
  await visitor.send(PAGE, { clear: 'yes' })
  visitor.sees('Without a date of your own')
  const operator = await somebody(world, { staff: 'operator', name: 'Olga Betrieb' })
  await visitor.send(PAGE, { clear: 'yes', seen: seenOn(visitor.text) })
  assert.equal(visitor.path, `${PAGE}?said=cleared`)
  assert.match((await world.newestMail(operator.email)).text, /A company admin of a company on Platform changed/)
  assert.deepEqual(await state(), [])

  // Whoever lost the role in between saves nothing; an old code asks for a new one and the date comes back.
  world.wind(11 * MINUTE)
  await visitor.send(PAGE, wanted)
  visitor.isAt('/auth/step-up')
  await visitor.send(visitor.path, { code: phone.code() })
  visitor.isAt(PAGE)
  assert.match(visitor.text, /value="2026-12-24T08:00"/)
  await visitor.send(PAGE, wanted)
  await world.command(['company', 'admins', '--company', company, '--remove', mara.email])
  await visitor.send(PAGE, { ...wanted, seen: seenOn(visitor.text) })
  assert.equal(visitor.status, 403)
  assert.deepEqual(await state(), [])
})

test('who is stuck: the admins first, and whoever leads alone has nobody to turn to', () => {
  const one = { email: 'x@y.example', isInvited: false, hasPassword: true, mailFails: false }
  const reasons = (helpers: string[]) =>
    whoIsStuck(
      [
        { ...one, id: 'm', name: 'Ada', role: 'member', hasPassword: false },
        { ...one, id: 'a', name: 'Zoe', role: 'admin' },
        { ...one, id: 'n', name: 'Ben', role: 'member' },
        { ...one, id: 'i', name: 'Cem', role: 'member', isInvited: true, hasPassword: false, mailFails: true },
      ],
      helpers,
    ).map(({ id, reasons }) => `${id}: ${reasons.join(' ')}`)
  assert.deepEqual(reasons(['b']), ['m: no-password', 'i: not-activated mail-fails'])
  assert.deepEqual(reasons([]), ['a: no-helper', 'm: no-password', 'i: not-activated mail-fails'])
  assert.deepEqual(reasons(['a'])[0], 'a: no-helper')
})
