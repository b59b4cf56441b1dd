import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changeAccount } from '../accounts/index.ts'
import { endMembership, giveRole } from '../companies/index.ts'
import { ASK, companyOfMany, goOn, isOn, theOne, withApp } from '../../test/bulk-company.ts'
import { failOn } from '../../test/faults.ts'
import type { Visitor } from '../../test/visitor.ts'
import { DAY, makeWorld, MINUTE, somebodyWithCode, type World } from '../../test/world.ts'
import { doMinuteJobsOnce, tidyUp } from '../upkeep.ts'
import { goOnWithBulkResets } from './effect.ts'

type Many = Awaited<ReturnType<typeof companyOfMany>>

/** Asks for the reset of all that can be. */
async function asks(world: World, visitor: Visitor, companyId: string, count: number): Promise<string> {
  await visitor.open(ASK)
  await visitor.send(ASK, { reason: 'New phones', count: String(count) })
  assert.match(visitor.path, /said=opened$/, visitor.text)
  return theOne(world, companyId)
}

const rowOf = (world: World, page: string) =>
  world.edge.db.selectFrom('bulkResets').selectAll().where('id', '=', page.split('/').at(-1)!).executeTakeFirstOrThrow()

const outcomes = async (world: World, page: string) =>
  new Map(
    (
      await world.edge.db
        .selectFrom('bulkResetMembers')
        .selectAll()
        .where('bulkId', '=', page.split('/').at(-1)!)
        .execute()
    ).map(({ accountId, outcome, why }) => [accountId, why ?? outcome]),
  )

/** As if somebody had the role since an instant, from somebody. */
const appointed = (world: World, { companyId }: Many, accountId: string, sinceMs: number, by: string | null) =>
  world.edge.db
    .updateTable('members')
    .set({ roleSinceMs: sinceMs, appointedBy: by })
    .where('companyId', '=', companyId)
    .where('accountId', '=', accountId)
    .execute()

test('one admin alone resets nobody together: not from a second session, not by a puppet, not with a role of yesterday', async () => {
  const world = await makeWorld()
  const many = await companyOfMany(world)
  const { company, companyId, mara, ida } = many
  const member = await withApp(world, { name: 'Lena Fuchs', company })
  const nowMs = world.clock.nowMs
  const page = await asks(world, mara.visitor, companyId, 1)

  const second = world.visitor()
  await second.signIn(mara.person, { code: mara.phone.code() })
  await second.open(page)
  second.doesNotSee('Approve the reset')
  await second.send(page, { decision: 'approve' })
  assert.equal(second.status, 403)
  const refused: [number, string | null, string][] = [
    [nowMs - DAY, null, 'You have been an admin for less than seven days'],
    [nowMs - 30 * DAY, mara.person.id, 'You were appointed by whoever opened it'],
  ]
  for (const [sinceMs, by, says] of refused) {
    await appointed(world, many, ida.person.id, sinceMs, by)
    await ida.visitor.open(page)
    ida.visitor.sees(says)
    await ida.visitor.send(page, { decision: 'approve' })
    assert.equal(ida.visitor.status, 403)
  }
  // Whoever appointed the opener just now asks through a puppet.
  await appointed(world, many, ida.person.id, nowMs - 30 * DAY, null)
  await appointed(world, many, mara.person.id, nowMs - DAY, ida.person.id)
  await ida.visitor.send(page, { decision: 'approve' })
  ida.visitor.sees('You appointed whoever opened it less than seven days ago')
  await appointed(world, many, mara.person.id, nowMs - 30 * DAY, null)

  // Without a fresh code there is nothing to see and nothing to press; the selection comes along.
  world.wind(11 * MINUTE)
  await ida.visitor.open(page)
  assert.match(ida.visitor.path, /^\/auth\/step-up/)
  await mara.visitor.open(`${ASK}?q=lena`)
  assert.equal(mara.visitor.path, `/auth/step-up?return_to=${encodeURIComponent(`${ASK}?q=lena`)}`)
  await goOn(world)
  assert.ok(await isOn(world, member.id))
  assert.equal((await rowOf(world, page)).decidedAtMs, null)

  // Nobody decides for a week: it ends, and the next one can be asked for.
  world.wind(7 * DAY)
  await doMinuteJobsOnce(world.edge)
  assert.equal((await rowOf(world, page)).endedBecause, 'expired')
  assert.deepEqual([...(await outcomes(world, page)).values()], ['not-reached'])
  assert.match((await world.newestMail(mara.person.email)).text, /In 7 days nobody approved it/)
  world.wind(366 * DAY)
  await tidyUp(world.edge)
  for (const table of ['bulkResets', 'bulkResetMembers'] as const)
    assert.deepEqual(await world.edge.db.selectFrom(table).selectAll().execute(), [], table)
})

test('who became something else in between is left out with the reason; two who approve at once are one, and so are two jobs', async () => {
  const world = await makeWorld()
  const many = await companyOfMany(world)
  const { company, companyId, mara, ida } = many
  const third = await somebodyWithCode(world, { name: 'Jonas Wieland', company, role: 'admin' })
  await appointed(world, many, third.person.id, 0, null)
  const member = (name: string) => withApp(world, { name, company })
  const [stays, admin, gone, off, disabled, deleted] = await Promise.all(
    ['Stays', 'Admin', 'Gone', 'Off', 'Disabled', 'Deleted'].map(member),
  )
  const page = await asks(world, mara.visitor, companyId, 6)
  const late = await member('Late')

  await giveRole(
    world.edge,
    { companyId, accountId: admin!.id },
    { role: 'admin', roleSinceMs: world.clock.nowMs, appointedBy: mara.person.id },
  )
  await endMembership(world.edge, companyId, gone!.id)
  await changeAccount(world.edge, off!.id, {}, { twoFactor: 'off' })
  await changeAccount(world.edge, disabled!.id, {}, { status: 'disabled' })
  assert.equal((await world.command(['user', 'delete', '--email', deleted!.email])).exit, 0)

  const both = [ida, third]
  await Promise.all(both.map(({ visitor }) => visitor.open(page)))
  await Promise.all(both.map(({ visitor }) => visitor.send(page, { decision: 'approve' })))
  assert.deepEqual(both.map(({ visitor }) => visitor.status).sort(), [200, 409])

  world.wind(6000)
  const job = async () => {
    await world.edge.db.deleteFrom('locks').where('name', '=', 'bulk-resets').execute()
    await goOnWithBulkResets(world.edge)
  }
  await Promise.all([job(), job()])
  const end = await rowOf(world, page)
  assert.equal(end.endedBecause, 'took-effect')
  assert.deepEqual(
    await outcomes(world, page),
    new Map([
      [stays!.id, 'reset'],
      [admin!.id, 'admin'],
      [gone!.id, 'no-member'],
      [off!.id, 'two-factor-off'],
      [disabled!.id, 'account-not-active'],
    ]),
  )
  for (const { id } of [admin!, gone!, late]) assert.ok(await isOn(world, id), 'whoever came later is not among them')
  assert.equal((await world.mailsTo(stays!.email)).filter(({ subject }) => /was reset/.test(subject)).length, 1)
  await mara.visitor.open(page)
  mara.visitor.sees('Reset: 1', 'Left out: 4', 'No longer belongs to the company', 'Gone')
  mara.visitor.doesNotSee(gone!.email)
  // What has ended is decided by nobody.
  await ida.visitor.send(page, { decision: 'refuse' })
  assert.equal(ida.visitor.status, 409)
})

test('whoever loses the role decides nothing any more; a no counts until the last one, and a job that was killed goes on', async () => {
  const world = await makeWorld()
  const many = await companyOfMany(world)
  const { company, companyId, mara, ida } = many
  const members = await Promise.all(['Lena', 'Odo', 'Tomasz'].map((name) => withApp(world, { name, company })))
  const lose = (accountId: string, role: 'admin' | 'member') =>
    giveRole(world.edge, { companyId, accountId }, { role, roleSinceMs: world.clock.nowMs, appointedBy: null })
  const allAreOn = async () => (await Promise.all(members.map(({ id }) => isOn(world, id)))).every(Boolean)

  // Approved, then the opener is no admin any more, and is one again: another one.
  let page = await asks(world, mara.visitor, companyId, 3)
  await ida.visitor.open(page)
  await ida.visitor.send(page, { decision: 'approve' })
  world.wind(1000)
  await lose(mara.person.id, 'member')
  await lose(mara.person.id, 'admin')
  await goOn(world)
  assert.equal((await rowOf(world, page)).endedBecause, 'overtaken')
  assert.ok(await allAreOn())
  await appointed(world, many, mara.person.id, 0, null)

  // And the approver is none any more.
  page = await asks(world, mara.visitor, companyId, 3)
  await ida.visitor.open(page)
  await ida.visitor.send(page, { decision: 'approve' })
  await lose(ida.person.id, 'member')
  await goOn(world)
  assert.equal((await rowOf(world, page)).endedBecause, 'overtaken')
  assert.ok(await allAreOn())
  await lose(ida.person.id, 'admin')
  await appointed(world, many, ida.person.id, 0, null)

  // The approver is demoted between the page and the button, and the page of one company is nothing in another.
  page = await asks(world, mara.visitor, companyId, 3)
  await ida.visitor.open(page)
  await lose(ida.person.id, 'member')
  await ida.visitor.send(page, { decision: 'approve' })
  assert.equal(ida.visitor.status, 403)
  const beta = String((await world.command(['company', 'create', '--name', 'Beta GmbH'])).id)
  const other = await somebodyWithCode(world, { name: 'Eve', company: 'Beta GmbH', role: 'admin' })
  await other.visitor.open(page)
  assert.equal(other.visitor.status, 404)
  await other.visitor.open(`${ASK}?q=lena`)
  assert.equal(other.visitor.status, 409, 'nobody there could be the second person')
  other.visitor.doesNotSee('Lena')
  assert.ok(beta)
  await lose(ida.person.id, 'admin')
  await appointed(world, many, ida.person.id, 0, null)

  // Withdrawn by whoever opened it, and by nobody else.
  await mara.visitor.open(page)
  await mara.visitor.send(page, { decision: 'refuse' })
  assert.equal(mara.visitor.status, 403)
  await mara.visitor.send(page, { decision: 'withdraw' })
  mara.visitor.sees('You withdrew it')
  assert.equal((await rowOf(world, page)).endedBecause, 'withdrawn')

  // Killed after the first member: the others follow in the next round, and nobody is told twice.
  page = await asks(world, mara.visitor, companyId, 3)
  await ida.visitor.open(page)
  await ida.visitor.send(page, { decision: 'approve' })
  world.wind(6000)
  let left = 1
  const dying = {
    ...world.edge,
    random: {
      ...world.edge.random,
      bytes(size: number) {
        if (size === 32 && left-- <= 0) throw new Error('killed')
        return world.edge.random.bytes(size)
      },
    },
  }
  await goOnWithBulkResets(dying)
  const after = [...(await outcomes(world, page)).values()].sort()
  assert.ok(after.includes('waiting'), after.join())
  assert.equal((await rowOf(world, page)).endedAtMs, null)
  await goOn(world)
  assert.deepEqual([...(await outcomes(world, page)).values()], ['reset', 'reset', 'reset'])
  for (const { email } of members)
    assert.equal((await world.mailsTo(email)).filter(({ subject }) => /was reset/.test(subject)).length, 1)

  // A no between the first and the others.
  for (const { id } of members) await changeAccount(world.edge, id, {}, { twoFactor: 'on', pendingBecause: null })
  page = await asks(world, mara.visitor, companyId, 3)
  await ida.visitor.open(page)
  await ida.visitor.send(page, { decision: 'approve' })
  ida.visitor.sees('See how far it is')
  await ida.visitor.send(page, { decision: 'refuse' })
  ida.visitor.sees('You refused it', 'It ended before their turn')
  await goOn(world)
  assert.ok(await allAreOn())
})

test('ten members who can never be reset hold up nobody behind them, and no other company', async () => {
  const world = await makeWorld()
  const asked = []
  for (const name of ['Cursed', 'Fit']) {
    const { company, companyId, mara, ida } = await companyOfMany(world)
    for (let count = 0; count < 10; count++) await withApp(world, { name: `${name} ${count}`, company })
    const last = await withApp(world, { name: 'Behind', company })
    const page = await asks(world, mara.visitor, companyId, 11)
    await ida.visitor.open(page)
    await ida.visitor.send(page, { decision: 'approve' })
    asked.push({ page, last })
  }
  const [cursed, fit] = [asked[0]!, asked[1]!]
  const mend = await failOn(world, 'update', 'accounts', "new.name like 'Cursed %'")
  await goOn(world)
  assert.equal((await rowOf(world, fit.page)).endedBecause, 'took-effect')
  assert.ok(await isOn(world, cursed.last.id), 'after ten errors the round ends')
  await goOn(world)
  assert.equal((await outcomes(world, cursed.page)).get(cursed.last.id), 'reset')
  assert.equal((await rowOf(world, cursed.page)).endedAtMs, null)
  await mend()
  await goOn(world)
  assert.equal((await rowOf(world, cursed.page)).endedBecause, 'took-effect')
})
