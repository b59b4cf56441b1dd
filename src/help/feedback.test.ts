import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DAY, HOUR, makeWorld } from '../../test/world.ts'
import { tidyUp } from '../upkeep.ts'
import { giveFeedback, MOST_FEEDBACK_OF_A_NETWORK, type Feedback } from './feedback.ts'
import { feedbackByArticle } from './index.ts'

const about: Feedback = { slug: 'recovery-codes', language: 'en', helpful: false, text: '' }
const from = { address: '198.51.100.7', accountId: undefined, browser: 'Firefox' }

test('one answer counts for each visitor, article and day: the newest, and words that were written stay', async () => {
  const { edge, wind } = await makeWorld()
  await giveFeedback(edge, about, from)
  await giveFeedback(edge, { ...about, text: 'Where do I print them?' }, from)
  await Promise.all([1, 2, 3].map(() => giveFeedback(edge, { ...about, helpful: true }, from)))
  const [one, ...others] = await feedbackByArticle(edge, 0)
  assert.deepEqual(others, [])
  assert.deepEqual([one?.yes, one?.no, one?.newest.map(({ text }) => text)], [1, 0, ['Where do I print them?']])
  await giveFeedback(edge, { ...about, language: 'de' }, { ...from, browser: 'Safari' })
  await giveFeedback(edge, about, { ...from, accountId: 'x' })
  wind(DAY)
  await giveFeedback(edge, about, from)
  const all = await feedbackByArticle(edge, 0)
  assert.deepEqual(
    all.map(({ language, yes, no }) => [language, yes, no]),
    [
      ['de', 0, 1],
      ['en', 1, 2],
    ],
  )
  assert.deepEqual(
    (await feedbackByArticle(edge, edge.clock.nowMs())).map(({ no }) => no),
    [1],
  )
})

test('a network is bounded, with what it says again; another one is not, and an hour later it may again', async () => {
  const { edge, wind } = await makeWorld()
  for (let round = 0; round < MOST_FEEDBACK_OF_A_NETWORK / 2; round++)
    for (const slug of ['recovery-codes', `a${round}`])
      assert.ok((await giveFeedback(edge, { ...about, slug }, from)).ok)
  assert.deepEqual(await giveFeedback(edge, about, { ...from, browser: 'Safari' }), { ok: false, retryAfterMs: HOUR })
  assert.ok((await giveFeedback(edge, about, { ...from, address: '203.0.113.9' })).ok)
  wind(HOUR)
  assert.ok((await giveFeedback(edge, about, from)).ok)
})

test('who said it is forgotten after a day, and what was said after a year', async () => {
  const { edge, wind } = await makeWorld()
  const rows = () => edge.db.selectFrom('articleFeedback').select(['visitor', 'network']).execute()
  await giveFeedback(edge, about, from)
  await tidyUp(edge)
  const [row] = await rows()
  assert.ok(row?.visitor && row.network && !JSON.stringify(row).includes(from.address))
  wind(DAY + 1)
  await tidyUp(edge)
  assert.deepEqual(await rows(), [{ visitor: null, network: null }])
  wind(364 * DAY)
  await tidyUp(edge)
  assert.deepEqual(await rows(), [])
})
