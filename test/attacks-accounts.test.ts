import { test } from 'node:test'
import { lockAccount } from '../src/accounts/index.ts'
import { spendAttempt, startNewSum } from '../src/attempts/index.ts'
import { inTransaction } from '../src/edge/edge.ts'
import { makeWorld, somebody } from './world.ts'

/** What somebody tried at the ways into an account, besides signing in. Each was possible once. */

test('a reset, or a new password, while strangers guess codes: neither waits for the other for ever', async () => {
  const world = await makeWorld()
  const { id } = await somebody(world)
  const peer = { address: '203.0.113.9', fromTrustedProxy: false, forwardsUntrusted: false }
  await Promise.all(
    Array.from({ length: 12 }, async () => {
      const reset = inTransaction(world.edge, async (edge) => {
        await lockAccount(edge, id)
        await startNewSum(edge, id)
      })
      await Promise.all([reset, spendAttempt(world.edge, { what: 'code', accountId: id, comparisons: 1 }, peer)])
    }),
  )
})
