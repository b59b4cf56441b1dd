import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { lockAccount } from '../accounts/index.ts'
import { inTransaction } from '../edge/edge.ts'
import { openEdge } from '../edge/open.ts'
import { stopLinkOf } from '../stop/index.ts'
import { answerChallenge } from '../totp/index.ts'
import { resetTwoFactor } from '../two-factor/index.ts'
import { companyOfThree, decide, openAsAdmin } from '../../test/reset-request.ts'
import { makeWorld, MINUTE, pathOf } from '../../test/world.ts'
import { settleRequests, takeEffectIfDue, useCode } from './index.ts'

test('approval, stop, use, refusal, reset by command and the time that has come, in every order: one of them counts', async () => {
  const world = await makeWorld()
  const { edge } = world
  // The minute job is another process's, with connections of its own to the same store.
  const elsewhere = await openEdge(edge.config, { clock: edge.clock })
  after(() => elsewhere.db.destroy())
  const { admins, target } = await companyOfThree(world)
  const [mara, ida] = [admins[0]!.person.id, admins[1]!.person.id]
  const { id: accountId } = target.person

  const act = {
    approve: (id: string) => decide(world, ida, id, 'approve'),
    refuse: (id: string) => decide(world, ida, id, 'refuse'),
    async stop(id: string) {
      const { stopId } = await rowOf(id)
      const stopper = world.visitor()
      await stopper.open(pathOf(await stopLinkOf(edge, stopId)))
      await stopper.send('/auth/stop')
    },
    async use() {
      const answer = await answerChallenge(edge, accountId, target.phone.code())
      if (!answer.ok) return
      await inTransaction(edge, async (edge) => {
        await lockAccount(edge, accountId)
        await useCode(edge, accountId, answer.matches)
      })
    },
    command: () => resetTwoFactor(edge, { id: accountId }, { reason: 'lost', actor: 'command-line' }),
    job: () => settleRequests(elsewhere),
    ownJob: () => settleRequests(edge),
    signIn: () => inTransaction(edge, (edge) => takeEffectIfDue(edge, accountId)),
  }
  type Act = keyof typeof act
  const rowOf = (id: string) =>
    edge.db.selectFrom('resetRequests').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

  /** As before the first race: two-factor login on with the same entry, a fresh code in every session, no request. */
  async function again(due: boolean): Promise<string> {
    world.wind(MINUTE)
    const { nowMs } = world.clock
    const on = { twoFactor: 'on', pendingBecause: null } as const
    await edge.db.updateTable('accounts').set(on).where('id', '=', accountId).execute()
    await edge.db.updateTable('authenticators').set({ retiredAtMs: null }).where('accountId', '=', accountId).execute()
    await edge.db.updateTable('sessions').set({ codeAtMs: nowMs, lastUsedAtMs: nowMs }).execute()
    await edge.db.deleteFrom('resetRequests').execute()
    const id = await openAsAdmin(world, mara, accountId)
    if (due) assert.deepEqual(await act.approve(id), { ok: true })
    if (due) await edge.db.updateTable('resetRequests').set({ dueAtMs: nowMs }).execute()
    return id
  }

  async function race(due: boolean, first: Act, second: Act, atOnce: boolean) {
    const id = await again(due)
    if (atOnce) await Promise.all([act[first](id), act[second](id)])
    else {
      await act[first](id)
      await act[second](id)
    }
    const what = `${first} ${atOnce ? 'and' : 'then'} ${second}${due ? ', due' : ''}`
    const request = await rowOf(id)
    const { twoFactor } = await edge.db
      .selectFrom('accounts')
      .select('twoFactor')
      .where('id', '=', accountId)
      .executeTakeFirstOrThrow()
    const commanded = first === 'command' || second === 'command'
    // Reset exactly when something reset it, and never half.
    assert.equal(twoFactor, request.endedBecause === 'took-effect' || commanded ? 'pending' : 'on', what)
    const living = await edge.db
      .selectFrom('authenticators')
      .select('id')
      .where('accountId', '=', accountId)
      .where('retiredAtMs', 'is', null)
      .execute()
    assert.equal(living.length, twoFactor === 'on' ? 1 : 0, what)
    if (!atOnce) assert.equal(request.endedBecause, expected(due, first, second), what)
    // Told once: one mail of an end, whoever was quickest.
    await settleRequests(edge)
    const resets = await edge.db
      .selectFrom('audit')
      .select('event')
      .where('atMs', '=', world.clock.nowMs)
      .where('event', 'in', ['authn_mfa_reset_request_ended', 'authn_mfa_reset'])
      .execute()
    const ends = resets.filter(({ event }) => event === 'authn_mfa_reset_request_ended').length
    assert.equal(ends, request.endedBecause === 'took-effect' || (await rowOf(id)).endedAtMs === null ? 0 : 1, what)
    assert.equal(resets.length - ends, twoFactor === 'pending' ? 1 : 0, what)
  }

  const open: [Act, Act][] = [
    ['approve', 'stop'],
    ['approve', 'use'],
    ['approve', 'refuse'],
    ['approve', 'command'],
    ['stop', 'use'],
  ]
  const due: [Act, Act][] = [
    ['job', 'signIn'],
    ['job', 'stop'],
    ['job', 'use'],
    ['job', 'refuse'],
    ['job', 'command'],
    ['job', 'ownJob'],
  ]
  for (const [first, second] of open) {
    await race(false, first, second, false)
    await race(false, second, first, false)
    await race(false, first, second, true)
  }
  for (const [first, second] of due) {
    await race(true, first, second, false)
    await race(true, second, first, false)
    await race(true, first, second, true)
  }
})

/** How it ends when one comes after the other. Null: it goes on; a reset by command ends it in the next minute. */
function expected(due: boolean, first: string, second: string): string | null {
  const ending: Record<string, string> = { stop: 'stopped', use: 'used', refuse: 'refused' }
  if (due && ['job', 'ownJob', 'signIn'].includes(first)) return 'took-effect'
  if (first === 'command') return second === 'approve' || second === 'job' ? 'overtaken' : (ending[second] ?? null)
  return ending[first] ?? ending[second] ?? (due && second === 'job' ? 'took-effect' : null)
}
