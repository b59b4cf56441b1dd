import assert from 'node:assert/strict'
import { test } from 'node:test'
import { companyWithKey as company, COMPANY, keyPage as page, REASON, stateOf } from '../../test/key-company.ts'
import { beLong, decide, openAsAdmin } from '../../test/reset-request.ts'
import { makeWorld, somebodyWithCode } from '../../test/world.ts'
import { settleRequests } from '../requests/index.ts'

test('the key and a request about the same person at once: one of them resets, one mail tells it, the other is told why not', async () => {
  const world = await makeWorld()
  const { admin, member } = await company(world)
  const ida = await somebodyWithCode(world, { name: 'Ida Brandt', company: COMPANY, role: 'admin' })
  await beLong(world)
  const { id } = member.person
  const at = page(id)
  const { visitor } = admin
  const links = async () => {
    const mails = await world.mailsTo(member.person.email)
    return mails.filter(({ text }) => text.includes('/auth/enrol?token=')).length
  }
  const resets = async () =>
    (await world.edge.db.selectFrom('audit').select('id').where('event', '=', 'authn_mfa_reset').execute()).length
  const requestOf = () => world.edge.db.selectFrom('resetRequests').selectAll().executeTakeFirstOrThrow()
  await visitor.open(at)

  // The member asks, and it is approved at the moment at which the other admin presses the key: it goes on as decided.
  const request = await openAsAdmin(world, id, id, { openedAs: 'owner' })
  const [pressed, approved] = await Promise.all([
    visitor.post(at, REASON),
    decide(world, ida.person.id, request, 'approve'),
  ])
  assert.deepEqual(approved, { ok: true })
  assert.ok(pressed.status >= 400, String(pressed.status))
  assert.match(await pressed.text(), /was requested already/)
  assert.deepEqual([(await stateOf(world, id)).twoFactor, await resets(), await links()], ['on', 0, 0])
  assert.equal((await requestOf()).endedAtMs, null)

  // Its time comes while the key is pressed again: reset once, told once.
  await world.edge.db.updateTable('resetRequests').set({ dueAtMs: world.clock.nowMs }).execute()
  const [again] = await Promise.all([visitor.post(at, REASON), settleRequests(world.edge)])
  assert.ok(!again.headers.get('location')?.includes('request'), 'no second request')
  assert.equal((await requestOf()).endedBecause, 'took-effect')
  assert.deepEqual([(await stateOf(world, id)).twoFactor, await resets(), await links()], ['pending', 1, 1])
})
