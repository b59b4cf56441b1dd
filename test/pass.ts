import assert from 'node:assert/strict'
import { lockAccount } from '../src/accounts/index.ts'
import { inTransaction } from '../src/edge/edge.ts'
import { passIn, readyPass, showPass } from '../src/enrolment-pass/index.ts'
import * as store from '../src/enrolment-pass/store.ts'
import type { World } from './world.ts'

export async function resetByCommand(world: World, { email }: { email: string }): Promise<void> {
  const done = await world.command(['user', 'reset-two-factor', '--email', email, '--reason', 'New phone'])
  assert.equal(done.exit, 0)
}

/** A pass as two people agree about it and one has it shown, without their pages. */
export async function passFor(world: World, { id }: { id: string }): Promise<{ id: string; code: string }> {
  const pass = await inTransaction(world.edge, async (edge) => {
    const account = await lockAccount(edge, id)
    assert.ok(account)
    return readyPass(edge, account, { id: 'a request', companyId: null, openedBy: 'agent', decidedBy: 'operator' })
  })
  const by = { accountId: 'agent', sessionId: 'session', network: '203.0.113.7' }
  const shown = await showPass(world.edge, pass.id, { ...by, stillMay: () => Promise.resolve(true) })
  assert.deepEqual(shown, { ok: true })
  const code = passIn(world.edge, (await store.byId(world.edge.db, pass.id))!, by.sessionId)
  assert.ok(code)
  return { id: pass.id, code }
}
