import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, NEW, RESET, resetLink } from '../../test/forgotten.ts'
import { HOUR, linkTo, makeWorld, MINUTE, setUp, somebodyWithCode, type World } from '../../test/world.ts'
import { doMinuteJobsOnce } from '../upkeep.ts'

/** The state of an account that was reset and not set up again. */
async function somebodyReset(world: World) {
  const { person, phone } = await somebodyWithCode(world)
  await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'lost phone'])
  world.wind(MINUTE)
  return { person, phone }
}

test('after a reset of the factor the link waits 24 hours: only a stop link goes out at once', async () => {
  const world = await makeWorld()
  const { person } = await somebodyReset(world)
  const visitor = await ask(world, person.email)
  visitor.sees('If there is an account with that address, a mail is on its way.')
  const told = await world.newestMail(person.email)
  assert.match(told.subject, /^Somebody asked for a new password/)
  assert.doesNotMatch(told.text, /reset-password/)
  assert.match(told.text, /24 hours[\s\S]*Link comes {2}Wednesday 25 November 2026/)
  assert.match(told.text, /\/auth\/stop\?token=/)
  world.wind(23 * HOUR)
  // Asking again makes it no later, and no second link.
  await ask(world, person.email)
  await doMinuteJobsOnce(world.edge)
  assert.doesNotMatch((await world.newestMail(person.email)).text, /reset-password/)
  world.wind(HOUR)
  // Many processes look at the same moment.
  await Promise.all(Array.from({ length: 8 }, () => doMinuteJobsOnce(world.edge)))
  world.wind(MINUTE)
  await doMinuteJobsOnce(world.edge)
  const links = (await world.mailsTo(person.email)).filter(({ text }) => /reset-password/.test(text))
  assert.equal(links.length, 1)
  await visitor.open(linkTo(links[0]!, RESET))
  await visitor.send(RESET, { password: NEW })
  visitor.isAt('/auth/login')
  // Still nothing but set-up with proof of the mailbox.
  await visitor.signIn({ ...person, password: NEW })
  visitor.isAt('/auth/mailbox')
})

test('the wait is stopped from the first mail, or from the second, also after the link was mailed', async () => {
  const world = await makeWorld()
  for (const after of [0, 24 * HOUR]) {
    const { person } = await somebodyReset(world)
    await ask(world, person.email)
    const first = await world.newestMail(person.email)
    world.wind(after)
    await doMinuteJobsOnce(world.edge)
    const newest = await world.newestMail(person.email)
    const stopper = world.visitor()
    await stopper.open(linkTo(first, '/auth/stop'))
    await stopper.send('/auth/stop')
    stopper.isAt('/auth/login')
    world.wind(after ? MINUTE : 25 * HOUR)
    await doMinuteJobsOnce(world.edge)
    const visitor = world.visitor()
    if (after) {
      await visitor.open(linkTo(newest, RESET))
      visitor.sees('This link was withdrawn')
    } else assert.equal((await world.mailsTo(person.email)).filter(({ text }) => /reset-password/.test(text)).length, 0)
    await stopper.open(linkTo(newest, '/auth/stop'))
    stopper.sees(after ? 'There is nothing left to stop' : 'This link was already used')
    // Whoever asks after that waits from then on.
    world.wind(HOUR)
    await ask(world, person.email)
    assert.doesNotMatch((await world.newestMail(person.email)).text, /reset-password/)
    world.wind(24 * HOUR + MINUTE)
    await doMinuteJobsOnce(world.edge)
    assert.match((await world.newestMail(person.email)).text, /reset-password/)
  }
})

test('set-up done meanwhile ends the wait, and a new reset begins a new one', async () => {
  const world = await makeWorld()
  const { person } = await somebodyReset(world)
  await ask(world, person.email)
  world.wind(HOUR)
  const visitor = world.visitor()
  await visitor.signIn(person)
  await setUp(world, visitor, person)
  await visitor.isSignedIn()
  await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'again'])
  world.wind(24 * HOUR)
  await doMinuteJobsOnce(world.edge)
  assert.equal((await world.mailsTo(person.email)).filter(({ text }) => /reset-password/.test(text)).length, 0)
})

test('a link that was mailed before the reset of the factor does not pass by the wait', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(MINUTE)
  await ask(world, person.email)
  const link = await resetLink(world, person.email)
  const proven = world.visitor()
  await proven.open(link)
  await proven.send(RESET, { code: phone.code() })
  proven.sees('New password')
  world.wind(1000)
  await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'lost phone'])
  await proven.send(RESET, { password: NEW })
  proven.sees('This link was withdrawn')
  const visitor = world.visitor()
  await visitor.open(link)
  visitor.sees('This link was withdrawn')
})

test('the wait is a setting, and an odd value stops the start', async () => {
  const world = await makeWorld({ DOORWARD_PASSWORD_WAIT_HOURS: '0.5' })
  const { person } = await somebodyReset(world)
  await ask(world, person.email)
  assert.match((await world.newestMail(person.email)).text, /30 minutes/)
  world.wind(30 * MINUTE)
  await doMinuteJobsOnce(world.edge)
  assert.match((await world.newestMail(person.email)).text, /reset-password/)
  await assert.rejects(makeWorld({ DOORWARD_PASSWORD_WAIT_HOURS: 'a day' }), /PASSWORD_WAIT_HOURS/)
})
