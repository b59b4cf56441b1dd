import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { changeAccount, createAccounts, lockAccount } from '../accounts/index.ts'
import { addMember, addMembers, membersIn } from '../companies/index.ts'
import { inTransaction } from '../edge/edge.ts'
import { EVERYBODY, narrowingOf } from '../members/index.ts'
import { subjectOf } from '../member-reset/index.ts'
import { openRequest } from '../requests/index.ts'
import { resetTwoFactor } from '../two-factor/index.ts'
import { ASK, companyOfMany, goOn, isOn, stateOf, theOne, withApp } from '../../test/bulk-company.ts'
import { linkTo, makeWorld, MINUTE, setUp, somebody, somebodyWithCode } from '../../test/world.ts'
import { whyLeftOut } from './rules.ts'
import { judge } from './selection-store.ts'

test('many are reset by two admins: the filter selects, the number is typed, another one approves, each is told and can stop it', async () => {
  const world = await makeWorld()
  const { company, companyId, mara, ida } = await companyOfMany(world)
  const tomasz = await somebodyWithCode(world, { name: 'Tomasz Król', company })
  const lena = await withApp(world, { name: 'Lena Fuchs', company })
  await withApp(world, { name: 'Odo Kern', company })
  await somebody(world, { name: 'Vincent Roux', company })
  world.wind(MINUTE)

  await mara.visitor.open('/auth/company/members?q=mara')
  assert.match(mara.visitor.text, new RegExp(`${ASK}\\?q=mara`))
  const at = `${ASK}?q=mara`
  await mara.visitor.open(at)
  mara.visitor.sees('To be reset: 3', 'Lena Fuchs, Odo Kern, Tomasz Król', 'Left out: 3')
  mara.visitor.sees('Is or lately was an admin: takes a request of its own', 'Nothing to reset yet', 'Vincent Roux')
  const form = { reason: 'New phones for all', count: '3' }
  const refused: [Record<string, string>, string][] = [
    [{ ...form, reason: ' ' }, 'Enter a reason'],
    [{ ...form, reason: 'See https://evil.example' }, 'The reason must not contain links or addresses'],
    [{ ...form, count: '' }, 'To be reset now: 3'],
    [{ ...form, count: '2' }, 'That is not how many it would be'],
    [{ ...form, count: '-3' }, 'To be reset now: 3'],
  ]
  for (const [fields, says] of refused) {
    await mara.visitor.send(at, fields)
    assert.equal(mara.visitor.status, 422)
    mara.visitor.sees(says)
  }
  assert.match(mara.visitor.text, /value="New phones for all"/)
  // A code that has become old meanwhile: the form comes back with what was typed, and with its selection.
  world.wind(11 * MINUTE)
  await mara.visitor.send(at, form)
  assert.match(mara.visitor.path, /^\/auth\/step-up/)
  await mara.visitor.send(mara.visitor.path, { code: mara.phone.code() })
  assert.equal(mara.visitor.path, at)
  assert.match(mara.visitor.text, /value="New phones for all"/)
  await ida.visitor.open('/auth/step-up')
  await ida.visitor.send('/auth/step-up', { code: ida.phone.code() })
  await mara.visitor.send(at, form)
  const page = await theOne(world, companyId)
  assert.equal(mara.visitor.path, `${page}?said=opened`)
  mara.visitor.sees(
    'You asked for the reset',
    'Asked by Mara Lindt',
    'You opened this request',
    'Who can approve it: Ida Brandt',
  )
  mara.visitor.doesNotSee('Approve the reset')
  // Pressed once more: there is one at a time.
  await mara.visitor.post(at, form)
  await mara.visitor.open(ASK)
  assert.equal(mara.visitor.status, 409)
  mara.visitor.sees('A reset of several members is open already')

  const asked = await world.newestMail(ida.person.email)
  assert.match(asked.text, new RegExp(`needs a second person[^]*Mara Lindt[^]*New phones for all[^]*${page}$`, 'm'))
  assert.ok(!(await world.mailsTo(mara.person.email)).some(({ subject }) => /several members/.test(subject)))
  assert.ok(await isOn(world, tomasz.person.id))

  await ida.visitor.open('/auth/company/members')
  ida.visitor.sees('A request for a reset waits')
  await ida.visitor.open('/auth/company/requests')
  ida.visitor.sees('Reset of several members: 3', 'Waits for a second person until')
  await ida.visitor.open(page)
  ida.visitor.sees('Ask Mara Lindt', 'Lena Fuchs, Odo Kern, Tomasz Król', 'To be reset')
  await ida.visitor.send(page, { decision: 'nothing' })
  assert.equal(ida.visitor.status, 422)
  await ida.visitor.send(page, { decision: 'withdraw' })
  assert.equal(ida.visitor.status, 403)
  await ida.visitor.send(page, { decision: 'approve' })
  ida.visitor.sees('You approved it', 'Approved by Ida Brandt', 'Waiting: 3')
  assert.ok(await isOn(world, tomasz.person.id), 'the answer waits for nobody')
  // Using the old factor in between ends nothing.
  await tomasz.visitor.isSignedIn()

  await goOn(world)
  assert.equal(await tomasz.visitor.reason(), 'anonymous')
  assert.deepEqual((await stateOf(world, tomasz.person.id)).slice(0, 2), ['pending', 'reset'])
  const mail = await world.newestMail(tomasz.person.email)
  assert.match(mail.text, new RegExp(`By +Mara Lindt, Ida Brandt, ${company}[^]*Reason +New phones for all`))
  const words = async (email: string) => /Two words +(\S+ \S+)/.exec((await world.newestMail(email)).text)?.[1]
  assert.ok(await words(lena.email))
  assert.notEqual(await words(tomasz.person.email), await words(lena.email), 'each has words of their own')
  const told = await world.newestMail(mara.person.email)
  assert.match(told.text, /It was carried out[^]*Approved by +Ida Brandt[^]*Were reset +3\n +Left out +0/)
  await mara.visitor.open(page)
  mara.visitor.sees('Done', 'Reset: 3', 'Left out: 0')
  const audit = await world.edge.db
    .selectFrom('audit')
    .select(['event', 'actor', 'accountId', 'reason'])
    .where('companyId', '=', companyId)
    .where(sql<boolean>`event like 'authn_mfa_reset%'`)
    .orderBy('id')
    .execute()
  const ofMany = audit.filter(({ event }) => event.startsWith('authn_mfa_reset_many'))
  assert.deepEqual(
    ofMany.map(({ actor, reason }) => [actor, reason]),
    [
      [mara.person.id, 'New phones for all'],
      [ida.person.id, 'New phones for all'],
      ['system', 'took-effect'],
    ],
  )
  assert.equal(audit.filter(({ event, actor }) => event === 'authn_mfa_reset' && actor === ida.person.id).length, 3)
  await mara.visitor.open('/auth/company/audit')
  mara.visitor.sees('Resetting several members was requested', 'A request to reset several members ended')

  // Whoever does not want it stops their own; whoever does sets up again.
  const stopper = world.visitor()
  await stopper.open(linkTo(mail, '/auth/stop'))
  await stopper.send('/auth/stop')
  assert.ok(await isOn(world, tomasz.person.id))
  const back = world.visitor()
  await back.signIn(lena)
  await setUp(world, back, lena)
  await back.isSignedIn()
})

test('who is left out: the statement that selects says of everybody what the key symbol says', async () => {
  const world = await makeWorld()
  const { edge } = world
  const { company, companyId, mara } = await companyOfMany(world)
  const member = (name: string) => withApp(world, { name, company })
  await member('Fit')
  const change = (id: string, values: Parameters<typeof changeAccount>[3]) => changeAccount(edge, id, {}, values)
  await change((await member('Lately')).id, { adminUntilMs: world.clock.nowMs - MINUTE })
  await change((await member('Disabled')).id, { status: 'disabled' })
  await change((await member('Nobody’s')).id, { managedBy: null })
  await change((await member('Helper')).id, { staff: 'support' })
  await somebody(world, { name: 'Off', company })
  const several = await member('Several')
  for (const name of ['Beta GmbH', 'Gamma GmbH']) {
    const beta = String((await world.command(['company', 'create', '--name', name])).id)
    await addMember(edge, beta, several.id, 'member')
    if (name !== 'Beta GmbH') continue
    await change((await member('Elsewhere')).id, { managedBy: beta })
    await addMember(edge, beta, mara.person.id, 'admin')
  }
  await world.command(['user', 'create', '--email', 'in@x.example', '--name', 'In', '--company', company])
  await resetTwoFactor(edge, await member('Reset'), { reason: 'lost', actor: 'command-line' })
  await change((await member('Chosen')).id, { twoFactor: 'pending', pendingBecause: 'chosen' })
  const asked = await member('Asked')
  await inTransaction(edge, async (edge) => {
    const account = (await lockAccount(edge, asked.id))!
    const opening = { openedBy: mara.person.id, openedAs: 'admin', company: { id: companyId } } as const
    await openRequest(edge, { account, ...opening, reason: 'lost', network: '203.0.113.7' })
  })

  const openedBy = mara.person.id
  const selection = { companyId, narrowing: await narrowingOf(edge, companyId, EVERYBODY), openedBy }
  const said = await judge(edge.db, { ...selection, nowMs: world.clock.nowMs }, 100)
  const statement = new Map(said.map(({ email, why }) => [email, why]))
  const all = await membersIn(edge, companyId).select('accountId').execute()
  assert.equal(said.length, all.length, 'everybody once')
  for (const { accountId } of all) {
    const subject = await subjectOf(edge, { companyId, accountId, actorId: openedBy })
    assert.equal(statement.get(subject!.account.email), whyLeftOut(subject!.action) ?? 'reset', subject!.account.name)
  }
  const reasons = new Set(said.map(({ why }) => why))
  assert.deepEqual([...reasons].sort(), [
    'account-invited',
    'account-not-active',
    'admin',
    'managed-by-none',
    'managed-elsewhere',
    'own-account',
    'requested-already',
    'reset',
    'reset-already',
    'set-up-chosen',
    'several-companies',
    'staff',
    'two-factor-off',
  ])
})

test('at most 1,000 at once: of more there is no form, and a number typed all the same opens nothing', async () => {
  const world = await makeWorld()
  const { companyId, mara } = await companyOfMany(world)
  for (const half of [0, 1])
    await inTransaction(world.edge, async (edge) => {
      const people = Array.from({ length: half ? 501 : 500 }, (_, n) => ({
        email: `p${half}-${n}@many.example`,
        name: `${half ? 'Odd' : 'Even'} Surname${n}`,
        passwordHash: 'none',
        managedBy: companyId,
        twoFactor: 'on' as const,
      }))
      const accounts = (await createAccounts(edge, people, { actor: 'command-line', reason: 'test' }))!
      await addMembers(
        edge,
        accounts.map(({ id }) => ({ companyId, accountId: id, role: 'member' as const })),
      )
    })
  await mara.visitor.open(`${ASK}?q=odd`)
  const form = mara.visitor.text.replaceAll(`${ASK}?q=odd`, ASK)
  mara.visitor.sees('To be reset: 501', 'Number of members')
  await mara.visitor.open(ASK)
  mara.visitor.sees('To be reset: 1,001', 'At most 1,000 members at once')
  mara.visitor.doesNotSee('Request the reset')
  for (const count of ['1001', '1000']) {
    mara.visitor.text = form
    await mara.visitor.send(ASK, { reason: 'New phones', count })
    assert.equal(mara.visitor.status, 422)
    mara.visitor.sees('At most 1,000 members at once')
  }
  assert.deepEqual(await world.edge.db.selectFrom('bulkResets').selectAll().execute(), [])
  assert.deepEqual(await world.edge.db.selectFrom('bulkResetMembers').selectAll().execute(), [])
  await mara.visitor.open(`${ASK}?q=odd`)
  await mara.visitor.send(`${ASK}?q=odd`, { reason: 'New phones', count: '501' })
  mara.visitor.sees('You asked for the reset')
})
