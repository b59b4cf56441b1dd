import assert from 'node:assert/strict'
import { test } from 'node:test'
import { doMinuteJobsOnce } from '../src/upkeep.ts'
import { beginsCall, callPage, entersPassword, isVerifiedOnThePhone, wordsOn, writesToSupport } from './call.ts'
import { asksForReset, comesTo, decidesAt, resetPage } from './desk.ts'
import { deskOfThree } from './support-request.ts'
import { DAY, linkTo, makeWorld, MINUTE, type World } from './world.ts'

/** Whoever it is has no phone; two days later nobody has got in, and the owner still does. */
async function nobodyGotIn(
  world: World,
  { person, phone, visitor }: Awaited<ReturnType<typeof deskOfThree>>['target'],
) {
  world.wind(2 * DAY)
  await doMinuteJobsOnce(world.edge)
  const { twoFactor } = await world.edge.db
    .selectFrom('accounts')
    .select('twoFactor')
    .where('id', '=', person.id)
    .executeTakeFirstOrThrow()
  assert.equal(twoFactor, 'on')
  await visitor.open('/auth/logout')
  await visitor.signIn(person)
  await visitor.send('/auth/code', { code: phone.code() })
  await visitor.isSignedIn()
}

test('a rescue by support with only the password: the owner is told, reads no mail that day, and still nobody gets in', async () => {
  const world = await makeWorld()
  const { ines, olaf, target } = await deskOfThree(world)
  const { person } = target
  // The thief calls, is verified by the password, and both agents believe every word.
  const ticket = await writesToSupport(world, 'mara.lindt@thief.example')
  await isVerifiedOnThePhone(world, ines, ticket, person)
  await asksForReset(world, ines, ticket)
  await decidesAt(world, olaf, ines.visitor.path.split('?')[0]!, 'approve')
  world.wind(DAY + MINUTE)
  await doMinuteJobsOnce(world.edge)
  // The factor is gone, and the way to a new one leads through the mailbox, which the thief does not read.
  const thief = world.visitor({ address: '203.0.113.44' })
  await thief.signIn(person)
  thief.isAt('/auth/mailbox')
  for (let tries = 0; tries < 6; tries++) await thief.send('/auth/mailbox', { code: '12345678' })
  await thief.open('/auth/setup')
  assert.notEqual(thief.path, '/auth/setup')
  await thief.isSignedOut()
  assert.deepEqual(
    await world.mailsTo('mara.lindt@thief.example').then((mails) => mails.filter(({ text }) => /enrol/.test(text))),
    [],
  )
})

test('a rescue by support with only the mailbox: nothing is tied without the password', async () => {
  const world = await makeWorld()
  const { ines, target } = await deskOfThree(world)
  const ticket = await writesToSupport(world, target.person.email)
  await beginsCall(world, ines, ticket)
  const thief = world.visitor({ address: '203.0.113.44' })
  await entersPassword(thief, ticket, { email: target.person.email, password: 'harbour violet evening lamp' })
  assert.equal(thief.status, 401)
  assert.equal(wordsOn(thief), '')
  // Nor does a new password lead there: a code of the phone is asked for first.
  await thief.send('/auth/forgot-password', { email: target.person.email })
  await thief.open(linkTo(await world.newestMail(target.person.email), '/auth/reset-password'))
  await thief.send('/auth/reset-password', { password: 'harbour violet evening lamp' })
  assert.notEqual(thief.path, '/auth/login')
  await ines.visitor.open(callPage(ticket))
  await ines.visitor.send(callPage(ticket), { words: 'magpie moonlight honey' })
  await comesTo(world, ines, resetPage(ticket))
  ines.visitor.sees('The caller is not verified')
  await nobodyGotIn(world, target)
})

test('a rescue by support with one bribed agent, who even has the password: the second person is somebody else', async () => {
  const world = await makeWorld()
  const { ines, target } = await deskOfThree(world)
  const { person } = target
  const ticket = await writesToSupport(world, person.email)
  await isVerifiedOnThePhone(world, ines, ticket, person)
  await asksForReset(world, ines, ticket)
  const request = ines.visitor.path.split('?')[0]!
  await decidesAt(world, ines, request, 'approve')
  assert.equal(ines.visitor.status, 403)
  // In another session, and by the page of a company, it is the same agent.
  const again = { ...ines, visitor: world.visitor() }
  await decidesAt(world, again, request, 'approve')
  assert.notEqual(again.visitor.status, 200)
  await again.visitor.open(request.replace('/auth/desk/', '/auth/company/'))
  assert.notEqual(again.visitor.status, 200)
  await nobodyGotIn(world, target)
})

test('a rescue by support with the owner pressing stop, at each step: it ends, also after the approval', async () => {
  for (const step of ['words', 'asked', 'approved'] as const) {
    const world = await makeWorld()
    const { ines, olaf, target } = await deskOfThree(world)
    const { person } = target
    const ticket = await writesToSupport(world, person.email)
    const stop = async () => {
      const owner = world.visitor()
      await owner.open(linkTo(await world.newestMail(person.email), '/auth/stop'))
      await owner.send('/auth/stop')
      assert.equal(owner.status, 200, step)
    }
    await isVerifiedOnThePhone(world, ines, ticket, person)
    if (step === 'words') {
      await stop()
      await comesTo(world, ines, resetPage(ticket))
      ines.visitor.sees('The caller is not verified')
    } else {
      await asksForReset(world, ines, ticket)
      const request = ines.visitor.path.split('?')[0]!
      if (step === 'asked') await stop()
      await decidesAt(world, olaf, request, 'approve')
      if (step === 'approved') await stop()
    }
    await nobodyGotIn(world, target)
  }
})
