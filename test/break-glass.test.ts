import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Phone } from './phone.ts'
import { keepCodes, linkTo, makeWorld, pathOf, somebodyWithCode } from './world.ts'

test('all operators have lost their phones: by command each gets back in, with password and link, and all are told', async () => {
  const world = await makeWorld()
  await world.command(['company', 'create', '--name', 'Hansa'])
  const alone = await somebodyWithCode(world, { staff: 'operator', name: 'Ida Brandt' })
  const employed = await somebodyWithCode(world, { staff: 'operator', company: 'Hansa', role: 'admin' })
  assert.equal((await world.command(['first-run'])).reason, 'operator-exists')
  for (const [{ person, visitor }, other] of [
    [alone, employed],
    [employed, alone],
  ] as const) {
    const reset = await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'phones burnt'])
    assert.equal(reset.exit, 0)
    await visitor.isSignedOut()
    assert.match((await world.newestMail(other.person.email)).subject, /two-factor login of a person was reset/)
    // The mail may not arrive either: then the link is printed.
    const printed = await world.command(['user', 'enrolment-link', '--email', person.email, '--reason', 'no mail'])
    const fresh = world.visitor()
    await fresh.open(pathOf(String(printed.url)))
    await fresh.send('/auth/enrol')
    await fresh.send('/auth/login', person)
    fresh.isAt('/auth/setup')
    const phone = Phone.scan(fresh.otpauth(), world.clock)
    await fresh.send('/auth/setup', { code: phone.code() })
    await keepCodes(fresh, phone)
    await fresh.isSignedIn()
    const told = (await world.mailsTo(person.email)).find(({ subject }) => /was reset$/.test(subject))
    assert.ok(told && linkTo(told, '/auth/stop'))
  }
})
