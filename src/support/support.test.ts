import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeWorld, somebody } from '../../test/world.ts'

const message = {
  topic: 'phone',
  name: 'Mara Lindt',
  email: 'mara@x.example',
  company: 'Hansa',
  details: 'My phone fell into the harbour.\nWhat now?',
}

test('a message reaches SUPPORT_EMAIL with an address to answer to', async () => {
  const world = await makeWorld({ DOORWARD_SUPPORT_EMAIL: 'desk@fernhill.example' })
  const visitor = world.visitor()
  await visitor.open('/auth/support?topic=phone')
  assert.match(visitor.text, /value="phone"\s+checked/)
  await visitor.send('/auth/support', message)
  visitor.sees('Your message is on its way')
  const mail = await world.newestMail('desk@fernhill.example')
  assert.equal(mail.subject, 'Support: I lost or changed my phone (Mara Lindt)')
  assert.equal(mail.replyTo, 'mara@x.example')
  assert.match(mail.text, /My phone fell into the harbour\.\nWhat now\?/)
})

test('without SUPPORT_EMAIL it goes to the operators', async () => {
  const world = await makeWorld()
  const operator = await somebody(world, { staff: 'operator' })
  await world.visitor().send('/auth/support', message)
  assert.match((await world.newestMail(operator.email)).text, /harbour/)
})

test('what is missing is asked for, and what was typed stays', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  await visitor.send('/auth/support', { ...message, email: 'mara' })
  assert.equal(visitor.status, 422)
  visitor.sees('no e-mail address that mail can reach')
  assert.match(visitor.text, /fell into the harbour/)
  await visitor.send('/auth/support', { ...message, details: ' ' })
  visitor.sees('Some fields are still empty')
})

test('the form answers alike for everybody and is no way to flood the desk', async () => {
  const world = await makeWorld({ DOORWARD_SUPPORT_EMAIL: 'desk@fernhill.example' })
  const { email } = await somebody(world)
  for (const address of [email, 'nobody@x.example']) {
    const statuses: number[] = []
    for (let sent = 0; sent < 4; sent++)
      statuses.push((await world.visitor().post('/auth/support', { ...message, email: address })).status)
    assert.deepEqual(statuses, [303, 303, 303, 429])
  }
})
