import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DAY, makeWorld, MINUTE, somebody, somebodyWithCode } from '../../test/world.ts'
import { changeAccount } from '../accounts/index.ts'
import { createCompany } from '../companies/index.ts'
import { doMinuteJobsOnce } from '../upkeep.ts'

test('every operator is told of a reset by command, of new staff, and of a date that is moved back or lifted', async () => {
  const world = await makeWorld()
  const [one, two] = [await somebody(world, { staff: 'operator' }), await somebody(world, { staff: 'operator' })]
  await changeAccount(world.edge, two.id, {}, { language: 'de', secondEmail: 'two@home.example' })
  const subjects = async (email: string) => (await world.mailsTo(email)).map(({ subject }) => subject)
  assert.deepEqual((await subjects(one.email)).length, 1, 'the first one is told of the second')
  assert.deepEqual(await subjects(two.email), [])

  const { person } = await somebodyWithCode(world)
  await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'lost in the train'])
  const [english, german] = [await world.newestMail(one.email), await world.newestMail(two.email)]
  assert.match(english.subject, /two-factor login of a person was reset by command/)
  for (const { text } of [english, german]) assert.ok(text.includes(person.email) && text.includes('lost in the train'))
  assert.match(german.subject, /per Befehl zurückgesetzt/)
  assert.equal((await world.newestMail('two@home.example')).subject, german.subject)
  // Refused, or only the link again: nothing was reset.
  const before = (await subjects(one.email)).length
  await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'again'])
  await world.command(['user', 'reset-two-factor', '--email', one.email, '--reason', 'off'])
  assert.equal((await subjects(one.email)).length, before)

  const agent = await somebody(world, { staff: 'support', name: 'Ines Roth' })
  assert.match((await world.newestMail(one.email)).text, /Ines Roth\n.*\n.*support agent/)
  assert.deepEqual(await subjects(agent.email), [])

  const company = await createCompany(world.edge, { name: 'Hansa', zone: 'Europe/Berlin' }, 'command-line')
  const policy = (...words: string[]) => world.command(['policy', ...words])
  const told = (await subjects(one.email)).length
  await policy('set', '--enforce-from', '2027-02-06T00:00 Europe/Berlin')
  await policy('set', '--enforce-from', '2027-01-06T00:00 Europe/Berlin')
  await policy('set', '--enforce-from', '2026-12-24T00:00 Europe/Berlin', '--company', company.id)
  assert.equal((await subjects(one.email)).length, told, 'an earlier date lets nobody in')
  await policy('set', '--enforce-from', '2027-01-05T00:00 Europe/Berlin', '--company', company.id)
  assert.match((await world.newestMail(one.email)).text, /Hansa[^]*24 December 2026[^]*5 January 2027/)
  await policy('clear')
  assert.match((await world.newestMail(one.email)).text, /An operator of Platform[^]*6 January 2027[^]*no date/)
  await policy('clear')
  assert.equal((await subjects(one.email)).length, told + 2, 'there was no date any more')
})

test('once a day the head of the chain goes to every operator, and proves later that nothing before it changed', async () => {
  const world = await makeWorld()
  const [one, two] = [await somebody(world, { staff: 'operator' }), await somebody(world, { staff: 'operator' })]
  const heads = async (email: string) =>
    (await world.mailsTo(email)).filter(({ subject }) => /head of the/.test(subject))
  await Promise.all([doMinuteJobsOnce(world.edge), doMinuteJobsOnce(world.edge)])
  world.wind(MINUTE)
  await doMinuteJobsOnce(world.edge)
  assert.deepEqual([(await heads(one.email)).length, (await heads(two.email)).length], [1, 1])
  world.wind(DAY)
  await somebody(world)
  await doMinuteJobsOnce(world.edge)
  assert.equal((await heads(one.email)).length, 2)
  const [, earlier] = await heads(one.email)
  const head = /\d+:[\w-]{43}/.exec(earlier!.text)![0]
  assert.equal((await world.command(['audit', 'verify', '--head', head])).known, 'yes')
  await world.edge.db.updateTable('audit').set({ reason: 'other' }).where('accountId', '=', one.id).execute()
  assert.equal((await world.command(['audit', 'verify', '--head', head])).exit, 1)
})
