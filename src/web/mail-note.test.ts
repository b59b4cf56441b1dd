import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runCommand } from '../command-line/index.ts'
import { makeWorld, somebody, somebodyWithCode } from '../../test/world.ts'

const NONE = 'No mail can be sent from here yet'

test('without a mail server no page says that a mail is on its way: each says that there is none, and what to do', async () => {
  const world = await makeWorld({ DOORWARD_SUPPORT_EMAIL: 'desk@fernhill.example' })
  const company = 'Hansa Kontor'
  await world.command(['company', 'create', '--name', company])
  await somebodyWithCode(world, { company, role: 'admin' })
  const { person, visitor } = await somebodyWithCode(world, { company })
  const fresh = await somebody(world)
  world.edge.mailIsOff = true
  const nobody = world.visitor()
  await nobody.open('/auth/forgot-password')
  nobody.sees(NONE)
  await nobody.send('/auth/forgot-password', { email: person.email })
  nobody.sees(NONE, 'hand you a link', 'desk@fernhill.example')
  nobody.doesNotSee('is on its way')
  await nobody.send('/auth/login/link', { email: person.email })
  nobody.sees(NONE)
  nobody.doesNotSee('is on its way')
  await nobody.open('/auth/support?said=sent')
  nobody.sees(NONE)
  // At set-up, and where a code goes to another mailbox.
  await nobody.signIn(fresh)
  await nobody.open('/auth/profile')
  await nobody.send('/auth/profile/two-factor')
  await nobody.send('/auth/logout')
  await nobody.signIn(fresh)
  nobody.isAt('/auth/mailbox')
  nobody.sees(NONE)
  nobody.doesNotSee('We sent a code')
  await visitor.open('/auth/profile/email/second')
  await visitor.send('/auth/profile/email/second', { email: 'home@x.example' })
  visitor.sees(NONE)
  const lost = world.visitor()
  await lost.signIn(person)
  await lost.open('/auth/lost-phone')
  await lost.send('/auth/lost-phone', { ask: 'admin' })
  lost.sees(NONE)
  // What was asked for is kept, and nothing changes for whoever has a mail server.
  world.edge.mailIsOff = false
  await lost.open('/auth/lost-phone')
  lost.sees('We sent a code')
  lost.doesNotSee(NONE)
  assert.match((await world.newestMail(person.email)).text, /^\d{8}$/m)
})

test('user create --mail says that the mail waits for a mail server, and prints the link', async () => {
  const world = await makeWorld()
  for (const mail of [true, false]) {
    let printed = ''
    await runCommand(['user', 'create', '--email', `a${mail}@b.example`, '--name', 'A', ...(mail ? ['--mail'] : [])], {
      environment: {},
      print: (text) => void (printed += text),
      complain: () => {},
      readInput: () => Promise.resolve(''),
      withEdge: (_config, work) => work(world.edge),
    })
    assert.match(printed, /\/auth\/activate\?token=/)
    assert.equal(/The mail waits: no mail server is set up/.test(printed), mail)
  }
})
