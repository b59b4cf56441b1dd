import assert from 'node:assert/strict'
import { lockAccount } from '../src/accounts/index.ts'
import { inTransaction } from '../src/edge/edge.ts'
import { decideRequest, openRequest, type Opening } from '../src/requests/index.ts'
import { DAY, somebodyWithCode, type World } from './world.ts'

let made = 0

/** A company whose three admins have been that for long; the third is the one who is locked out. */
export async function companyOfThree(world: World) {
  const company = `Hansa ${++made}`
  const { id } = await world.command(['company', 'create', '--name', company])
  const someone = (name: string) => somebodyWithCode(world, { name, company, role: 'admin' })
  const admins = [await someone('Mara Lindt'), await someone('Ida Brandt')]
  const target = await someone('Jonas Wieland')
  await beLong(world)
  return { companyId: String(id), company, admins, target }
}

/** As if all had joined long ago: a clock that is wound by a week would end their sessions. */
export async function beLong({ edge: { db }, clock }: World) {
  const longAgoMs = clock.nowMs - 30 * DAY
  await db.updateTable('members').set({ roleSinceMs: longAgoMs }).execute()
  await db.updateTable('accounts').set({ staffSinceMs: longAgoMs }).where('staff', 'is not', null).execute()
}

/** A request as an admin opens it, without the page: its id. */
export async function openAsAdmin(
  world: World,
  openedBy: string,
  targetId: string,
  more: Partial<Opening> = {},
): Promise<string> {
  const opened = await inTransaction(world.edge, async (edge) => {
    const account = await lockAccount(edge, targetId)
    assert.ok(account)
    return openRequest(edge, {
      account,
      openedBy,
      openedAs: 'admin',
      company: { id: account.managedBy! },
      reason: 'New phone',
      network: '203.0.113.7',
      ...more,
    })
  })
  assert.ok(opened.ok, JSON.stringify(opened))
  return opened.request.id
}

/** A decision by the newest session of somebody. */
export async function decide(
  world: World,
  accountId: string,
  requestId: string,
  decision: 'approve' | 'refuse' | 'withdraw',
) {
  const session = await world.edge.db
    .selectFrom('sessions')
    .select('id')
    .where('accountId', '=', accountId)
    .where('endedAtMs', 'is', null)
    .orderBy('createdAtMs', 'desc')
    .executeTakeFirstOrThrow()
  return decideRequest(world.edge, { sessionId: session.id, network: '203.0.113.7' }, requestId, decision)
}
