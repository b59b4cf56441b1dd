import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillKeys } from '../accounts/index.ts'
import { HOUR, makeWorld, MINUTE, somebody } from '../../test/world.ts'

test('the list of a company follows what its people are called, where they stand, and when they used the company', async () => {
  const world = await makeWorld()
  const company = String((await world.command(['company', 'create', '--name', 'Hansa Kontor GmbH'])).id)
  const elif = await somebody(world, { name: 'Elif Aydın', email: 'elif@x.example', company })
  const row = async () => {
    const members = world.edge.db.selectFrom('members').selectAll().where('accountId', '=', elif.id)
    const { nameKey, searchKey, listState, lastUsedAtMs } = await members.executeTakeFirstOrThrow()
    return { nameKey, searchKey, listState, lastUsedAtMs }
  }
  const fresh = { nameKey: 'elif aydin', searchKey: ' elif aydin elif@x.example', listState: 'off', lastUsedAtMs: null }
  assert.deepEqual(await row(), fresh)

  // Written by the sign-in, then once an hour at most, along with the session's own use.
  const visitor = world.visitor()
  await visitor.signIn(elif)
  const signedInAtMs = world.clock.nowMs
  for (let minute = 0; minute < 60; minute += 20) {
    assert.equal((await row()).lastUsedAtMs, signedInAtMs)
    world.wind(20 * MINUTE)
    assert.equal(await visitor.check(), 204)
  }
  assert.equal((await row()).lastUsedAtMs, signedInAtMs + HOUR)

  await visitor.open('/auth/profile')
  await visitor.send('/auth/profile', { name: 'Élise Ärmel', language: 'en' })
  assert.equal((await row()).nameKey, 'elise armel')
  assert.equal((await row()).searchKey, ' elise armel elif elif@x.example')
  await visitor.open('/auth/profile')
  await visitor.send('/auth/profile/two-factor')
  assert.equal((await row()).listState, 'pending')
  await world.command(['user', 'disable', '--email', elif.email])
  assert.equal((await row()).listState, 'disabled')

  // Rows of a version before: upkeep works out what they lack.
  const empty = { nameKey: '', searchKey: '' }
  await world.edge.db.updateTable('members').set(empty).execute()
  await world.edge.db.updateTable('accounts').set(empty).execute()
  assert.equal(await fillKeys(world.edge), 1)
  assert.equal((await row()).searchKey, ' elise armel elif elif@x.example')
  assert.equal(await fillKeys(world.edge), 0)

  await world.command(['user', 'create', '--email', 'l.f@x.example', '--name', 'Lena Fuchs', '--company', company])
  const invited = world.edge.db.selectFrom('members').select(['nameKey', 'listState']).where('accountId', '!=', elif.id)
  assert.deepEqual(await invited.execute(), [{ nameKey: 'l.f@x.example', listState: 'invited' }])
})
