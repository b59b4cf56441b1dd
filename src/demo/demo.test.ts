import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createApp } from '../app.ts'
import { Visitor } from '../../test/visitor.ts'
import { callPage, entersPassword, numberOn, wordsOn } from '../../test/call.ts'
import { CHECKLIST } from '../../test/desk.ts'
import { DAY, makeWorld, MINUTE } from '../../test/world.ts'
import { countTickets } from '../tickets/index.ts'
import { doMinuteJobsOnce } from '../upkeep.ts'
import { demoPages } from './pages.ts'
import { allAccounts, fillDemo, PASSWORDS } from './people.ts'

const world = await makeWorld()
await fillDemo(world.edge)
const app = createApp(world.edge, [demoPages([])])
const browser = () => new Visitor(app, world.edge.config.publicUrl)

async function codeOf(email: string): Promise<string> {
  const phone = browser()
  await phone.open('/auth/demo/phone')
  return new RegExp(`${email}[\\s\\S]*?(\\d{6})<`).exec(phone.text)?.[1] ?? ''
}

async function signedIn(name: keyof typeof PASSWORDS & string): Promise<Visitor> {
  const visitor = browser()
  await visitor.signIn({ email: name, password: PASSWORDS[name]! }, { code: await codeOf(name) })
  visitor.isAt('/auth/profile')
  return visitor
}

test('everybody of the demo gets in with what its start prints', async () => {
  for (const { email, twoFactor } of await allAccounts(world.edge)) {
    const visitor = browser()
    await visitor.signIn({ email, password: PASSWORDS[email]! })
    const next = { off: '/auth/profile', pending: '/auth/mailbox', on: '/auth/code' }[twoFactor]
    visitor.isAt(next)
    if (twoFactor !== 'on') continue
    await visitor.send('/auth/code', { code: await codeOf(email) })
    visitor.isAt('/auth/profile')
  }
  world.wind(MINUTE)
})

test('support of the demo finds feedback, and gets Jule of the company without an admin in again', async () => {
  const sam = await signedIn('sam.okafor@fernhill.example')
  await sam.open('/auth/desk')
  sam.sees('T-1002', 'Jule Harms')
  await sam.open('/auth/desk/companies')
  sam.sees('Ostsee Boote GmbH')
  await sam.open('/auth/desk/feedback')
  sam.sees('It was the clock, and now it works.')
  const { email, password } = { email: 'jule.harms@ostsee-boote.example', password: 'little anchor february' }
  const page = callPage({ number: 1002 })
  await sam.open(page)
  await sam.send(page)
  const jule = browser()
  await entersPassword(jule, { number: 1002 }, { email, password })
  assert.equal(numberOn(jule), numberOn(sam))
  await sam.send(page, { words: wordsOn(jule) })
  sam.sees('The caller is verified')

  const reset = '/auth/desk/tickets/T-1002/reset'
  await sam.open(reset)
  await sam.send(reset, CHECKLIST)
  const request = sam.path.replace(/\?.*/, '')
  assert.match(request, /^\/auth\/desk\/requests\//)
  const olga = await signedIn('olga.petrova@fernhill.example')
  await olga.open(request)
  await olga.send(request, { decision: 'approve' })
  world.wind(DAY + MINUTE)
  await doMinuteJobsOnce(world.edge)
  await jule.signIn({ email, password })
  jule.isAt('/auth/mailbox')
})

test('a second start of the demo adds nobody and nothing', async () => {
  await fillDemo(world.edge)
  assert.equal((await countTickets(world.edge, {})).all, 3)
})
