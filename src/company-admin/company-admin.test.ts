import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeWorld, MINUTE, somebody, somebodyWithCode } from '../../test/world.ts'

const PAGE = '/auth/company'

test('Company admin opens to admins with a second factor alone, names their own company and says what goes by command line', async () => {
  const world = await makeWorld()
  const company = 'Hansa Kontor GmbH'
  const { id } = await world.command(['company', 'create', '--name', company])
  await world.command(['company', 'create', '--name', 'Alpha AG'])
  await somebody(world, { name: 'Ida Brandt', company: 'Alpha AG', role: 'admin' })
  const { person, phone, visitor } = await somebodyWithCode(world, { name: 'Mara Lindt', company, role: 'admin' })

  const anonymous = world.visitor()
  await anonymous.open(PAGE)
  anonymous.isAt('/auth/login')
  const refusals: [Parameters<typeof somebody>[1], string, string][] = [
    [{ company }, 'not-an-admin', `You are a member of ${company}, and no admin there.`],
    [{}, 'not-an-admin', 'Your account belongs to no company.'],
    [{ company, role: 'admin', name: 'Jonas Wieland' }, 'second-factor-needed', 'Switch it on in your profile'],
  ]
  await visitor.open(PAGE)
  visitor.sees('You are the only admin')
  for (const [options, reason, words] of refusals) {
    const refused = world.visitor()
    await refused.signIn(await somebody(world, options))
    await refused.open(PAGE)
    assert.equal(refused.status, 403)
    refused.sees(words)
    assert.match(refused.text, /href="\/auth\/profile"/)
    refused.doesNotSee('Mara Lindt')
    const program = await refused.request(PAGE, { headers: { accept: 'application/json' } })
    assert.equal(((await program.json()) as { reason: string }).reason, reason)
  }

  await visitor.open('/auth/profile')
  assert.match(visitor.text, /<a href="\/auth\/company">/)
  await visitor.open(PAGE)
  visitor.sees(
    company,
    'Mara Lindt (you)',
    person.email,
    'Jonas Wieland',
    `--company ${String(id)}`,
    'Write to support',
  )
  visitor.doesNotSee('Ida Brandt')
  visitor.doesNotSee('You are the only admin')

  // Whoever came in with a recovery code gets no further here than to a new sign-in.
  world.wind(MINUTE)
  await visitor.open('/auth/logout')
  await visitor.signIn(person)
  await visitor.send('/auth/recovery-code', { code: phone.recoveryCodes[0]! })
  await visitor.open(PAGE)
  assert.equal(visitor.status, 403)
  visitor.doesNotSee('Jonas Wieland')
})
