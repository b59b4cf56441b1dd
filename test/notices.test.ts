import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { after, before, test } from 'node:test'
import type { Mail } from '../src/edge/mail.ts'
import type { MailPurpose } from '../src/outbox/index.ts'
import { HAPPENINGS } from './notices/happenings.ts'
import { noticesPage } from './notices/page.ts'
import { CHANGES, MAILS, type Told } from './notices/table.ts'
import { openWorld, type World } from './world.ts'

const ROOT = path.join(import.meta.dirname, '..')
const NOTICES = Object.entries(MAILS).filter((entry): entry is [MailPurpose, Told] => typeof entry[1] !== 'string')

let world: World
before(async () => void (world = await openWorld()))
after(() => world.stop())

for (const [purpose, told] of NOTICES)
  test(`${told.what}: both addresses are told, each with its own way to object (${purpose})`, async () => {
    const happen = HAPPENINGS[purpose]
    assert.ok(happen, `nobody makes "${purpose}" happen`)
    const owed = async () =>
      (await world.edge.db.selectFrom('outbox').select('id').where('purpose', '=', purpose).execute()).length
    let earlier = NaN
    const { email, second } = await happen(world, async () => void (earlier = await owed()))
    const [toFirst, toSecond] = [await world.newestMail(email), await world.newestMail(second)]
    assert.ok((await owed()) - earlier >= 2)
    const stops = [toFirst, toSecond].map(stopLinkOf)
    if (told.objection === 'support') {
      assert.deepEqual(stops, [undefined, undefined])
      for (const { text } of [toFirst, toSecond]) assert.match(text, /\/auth\/support$/m)
    } else {
      assert.ok(stops[0] && stops[1])
      assert.notEqual(stops[0], stops[1])
      const stopper = world.visitor()
      await stopper.open(stops[1])
      assert.equal(stopper.status, 200, 'the link of the second address works')
    }
    // Nothing that opens something has gone to the second address.
    assert.doesNotMatch(toSecond.text, /\/auth\/(activate|enrol|reset-password|login)\?token=|^\d{8}$/m)
    assert.equal(/\/auth\/(enrol|reset-password)\?token=/.test(toFirst.text), told.first !== undefined)
  })

const stopLinkOf = ({ text }: Mail) => {
  const link = /^(https?:\S+\/auth\/stop\?\S+)$/m.exec(text)?.[1]
  return link && new URL(link).pathname + new URL(link).search
}

test('what the audit log calls a change is told, or the table says why not', () => {
  for (const [event, by] of Object.entries(CHANGES))
    if (typeof by !== 'string')
      for (const purpose of by) assert.notEqual(typeof MAILS[purpose], 'string', `${event}: ${purpose} is no notice`)
})

test('docs/notices.md says what is told here: if it is stale, npm run notices writes it anew', () =>
  assert.equal(readFileSync(path.join(ROOT, 'docs/notices.md'), 'utf8'), noticesPage()))
