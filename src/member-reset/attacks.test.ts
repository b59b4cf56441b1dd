import assert from 'node:assert/strict'
import { test } from 'node:test'
import { companyWithKey as company, COMPANY, keyPage as page, REASON, stateOf } from '../../test/key-company.ts'
import type { Visitor } from '../../test/visitor.ts'
import { codeIn, HOUR, linkTo, makeWorld, somebodyWithCode } from '../../test/world.ts'

test('races: two admins at once, a role lost in between, an old tab: one reset, or none', async () => {
  const world = await makeWorld()
  const { admin, member } = await company(world)
  const second = await somebodyWithCode(world, { name: 'Ida Brandt', company: COMPANY, role: 'admin' })
  const at = page(member.person.id)
  await admin.visitor.open(at)
  await second.visitor.open(at)
  const sign = world.visitor()
  await sign.signIn(member.person)
  const signing = sign.post('/auth/code', { code: member.phone.code() })
  const form = (visitor: Visitor) => ({
    ...REASON,
    form: /name="form" value="([^"]+)"[^]*id="reason"/.exec(visitor.text)![1]!,
  })
  const answers = await Promise.all([
    ...Array.from({ length: 5 }, () => admin.visitor.post(at, form(admin.visitor))),
    ...Array.from({ length: 5 }, () => second.visitor.post(at, form(second.visitor))),
    signing,
  ])
  assert.deepEqual(
    answers.slice(0, 10).map(({ status }) => status),
    Array(10).fill(303),
  )
  assert.ok([303, 401].includes(answers[10]!.status), 'a code of an entry that was just retired is an old one')
  const resets = await world.edge.db.selectFrom('audit').select('id').where('event', '=', 'authn_mfa_reset').execute()
  assert.equal(resets.length, 1)
  const mails = (await world.mailsTo(member.person.email)).filter(({ text }) => text.includes('/auth/enrol?token='))
  assert.equal(mails.length, 1)
  // Whichever came first, the sign-in is not inside now, and nothing of before is left.
  const living = await world.edge.db
    .selectFrom('sessions')
    .select('id')
    .where('accountId', '=', member.person.id)
    .where('endedAtMs', 'is', null)
    .execute()
  assert.deepEqual(living, [])

  const late = await somebodyWithCode(world, { name: 'Pilar Ortega', company: COMPANY })
  await second.visitor.open(page(late.person.id))
  await world.edge.db.updateTable('members').set({ role: 'member' }).where('accountId', '=', second.person.id).execute()
  await second.visitor.send(page(late.person.id), REASON)
  assert.equal(second.visitor.status, 403)
  assert.equal((await stateOf(world, late.person.id)).twoFactor, 'on')
})

test('a reset that races the member’s removal leaves nobody half in: whoever was removed is out, with every link of the reset', async () => {
  const world = await makeWorld()
  const { admin } = await company(world)
  const second = await somebodyWithCode(world, { name: 'Ida Brandt', company: COMPANY, role: 'admin' })
  const tokenOf = ({ text }: Visitor) =>
    /name="form" value="([^"]+)"/.exec(/<form[^>]*members[^]*/.exec(text)?.[0] ?? '')?.[1] ?? ''
  // Both orders one after the other, and both at once.
  for (const order of ['reset first', 'removal first', 'at once'] as const) {
    const leaving = await somebodyWithCode(world, { name: 'Pilar Ortega', company: COMPANY })
    const [reset, removal] = [page(leaving.person.id), `/auth/company/members/${leaving.person.id}/remove`]
    await admin.visitor.open(reset)
    await second.visitor.open(removal)
    const resets = { ...REASON, form: tokenOf(admin.visitor) }
    const removes = { form: tokenOf(second.visitor) }
    const doReset = () => admin.visitor.post(reset, resets)
    const doRemoval = () => second.visitor.post(removal, removes)
    const answers =
      order === 'at once'
        ? await Promise.all([doReset(), doRemoval()])
        : order === 'reset first'
          ? [await doReset(), await doRemoval()]
          : [await doRemoval(), await doReset()]
    assert.ok(
      answers.every(({ status }) => [303, 404].includes(status)),
      answers.map(({ status }) => status).join(' '),
    )
    const account = await stateOf(world, leaving.person.id)
    assert.equal(account.status, 'closed', order)
    assert.equal(await leaving.visitor.reason(), 'anonymous')
    const link = (await world.mailsTo(leaving.person.email)).find(({ text }) => text.includes('/auth/enrol?token='))
    const out = world.visitor()
    if (link) {
      await out.open(linkTo(link, '/auth/enrol'))
      await out.send('/auth/enrol')
    }
    await out.signIn(leaving.person)
    out.isAt('/auth/login')
    await out.open('/auth/setup')
    out.isAt('/auth/login')
    await admin.visitor.open(reset)
    assert.equal(admin.visitor.status, 404)
  }
})

test('a stolen password and a reset bind no phone without the mailbox; a stolen mailbox and a reset wait a day', async () => {
  const world = await makeWorld()
  const { admin, member } = await company(world)
  await admin.visitor.open(page(member.person.id))
  await admin.visitor.send(page(member.person.id), REASON)
  // The password alone.
  const thief = world.visitor({ address: '203.0.113.9' })
  await thief.signIn(member.person)
  thief.isAt('/auth/mailbox')
  for (const [path, lead] of [
    ['/auth/setup', '/auth/mailbox'],
    ['/auth/profile/authenticators/add', '/auth/login'],
  ] as const) {
    await thief.open(path)
    thief.isAt(lead)
    thief.doesNotSee('otpauth')
  }
  await thief.send('/auth/mailbox', { code: '00000000' })
  assert.equal(thief.status, 401)
  await thief.isSignedOut()
  // The mailbox alone: the set-up link asks for the password, and a forgotten one is replaced after the wait only.
  const reader = world.visitor({ address: '203.0.113.10' })
  await reader.open(
    linkTo(
      (await world.mailsTo(member.person.email)).find(({ text }) => text.includes('/auth/enrol'))!,
      '/auth/enrol',
    ),
  )
  await reader.send('/auth/enrol')
  reader.isAt('/auth/login')
  await reader.post('/auth/forgot-password', { email: member.person.email })
  const asked = await world.newestMail(member.person.email)
  assert.doesNotMatch(asked.text, /\/auth\/reset-password\?token=/)
  assert.match(asked.text, /\/auth\/stop\?token=/)
  world.wind(HOUR)
  // The owner, with both, is not held up by any of that.
  const owner = world.visitor()
  await owner.signIn(member.person)
  await owner.send('/auth/mailbox', { code: codeIn(await world.newestMail(member.person.email)) })
  owner.isAt('/auth/setup')
})
