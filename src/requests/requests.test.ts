import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountById } from '../accounts/index.ts'
import { auditOf } from '../audit/index.ts'
import { doMinuteJobsOnce } from '../upkeep.ts'
import { beLong, companyOfThree, decide, openAsAdmin } from '../../test/reset-request.ts'
import { codeIn, DAY, linkTo, makeWorld, MINUTE, setUp, somebodyWithCode, type World } from '../../test/world.ts'

const pageOf = (id: string) => `/auth/company/requests/${id}`
const endOf = async (world: World, id: string) =>
  (await world.edge.db.selectFrom('resetRequests').selectAll().where('id', '=', id).executeTakeFirstOrThrow())
    .endedBecause
const stateOf = async (world: World, accountId: string) =>
  (await world.edge.db.selectFrom('accounts').select('twoFactor').where('id', '=', accountId).executeTakeFirstOrThrow())
    .twoFactor

test('an admin is reset by two people and a wait: opened, approved, told at every step, done at the next sign-in', async () => {
  const world = await makeWorld()
  const { admins, target } = await companyOfThree(world)
  const [mara, ida] = [admins[0]!, admins[1]!]
  const id = await openAsAdmin(world, mara.person.id, target.person.id)

  const asked = await world.newestMail(target.person.email)
  assert.match(asked.text, /Nothing has changed yet[\s\S]*Mara Lindt[\s\S]*New phone/)
  const toIda = await world.newestMail(ida.person.email)
  assert.match(toIda.text, new RegExp(`${pageOf(id)}$`, 'm'))

  // Whoever opened it is no second person, and neither is the one it is about.
  await mara.visitor.open(pageOf(id))
  mara.visitor.sees('You opened this request', 'Who can approve it: Ida Brandt')
  await mara.visitor.send(pageOf(id), { decision: 'approve' })
  assert.equal(mara.visitor.status, 403)
  await ida.visitor.open('/auth/company')
  ida.visitor.sees('A request for a reset waits')
  await ida.visitor.open('/auth/company/members')
  ida.visitor.sees('A request for a reset waits')
  await ida.visitor.open('/auth/company/requests')
  ida.visitor.sees('Jonas Wieland', 'Asked by Mara Lindt', 'Waits for a second person')
  await ida.visitor.open(pageOf(id))
  ida.visitor.sees('Jonas Wieland', 'Call Jonas Wieland before you approve', 'New phone')
  await ida.visitor.send(pageOf(id), { decision: 'nothing' })
  assert.equal(ida.visitor.status, 422)
  await ida.visitor.send(pageOf(id), { decision: 'approve' })
  ida.visitor.isAt(pageOf(id))
  ida.visitor.sees('You approved the reset', 'Approved by Ida Brandt', '25 November 2026, 13:')
  await ida.visitor.send(pageOf(id), { decision: 'approve' })
  assert.equal(ida.visitor.status, 409)
  const approved = await world.newestMail(target.person.email)
  assert.match(approved.text, /It takes effect on Wednesday 25 November 2026/)
  assert.equal(await stateOf(world, target.person.id), 'on')

  // A minute too early it is nothing but a request; then the right password alone finds the account reset.
  world.wind(DAY - MINUTE)
  await doMinuteJobsOnce(world.edge)
  const visitor = world.visitor()
  await visitor.signIn(target.person)
  visitor.isAt('/auth/code')
  world.wind(MINUTE)
  await visitor.signIn(target.person)
  visitor.isAt('/auth/mailbox')
  assert.equal(await endOf(world, id), 'took-effect')
  const told = (await world.mailsTo(target.person.email)).find(({ subject }) => subject.includes('was reset'))
  assert.match(told?.text ?? '', /Mara Lindt, Ida Brandt/)
  const phrase = /Two words\s+(\S+ \S+)/.exec(asked.text)?.[1]
  assert.ok(phrase && told!.text.includes(phrase), 'the two words are the same all the way')
  await setUp(world, visitor, target.person)
  await visitor.isSignedIn()

  const rows = await auditOf(world.edge, target.person.id)
  const actorOf = (event: string) => rows.find((row) => row.event === event)?.actor
  assert.equal(actorOf('authn_mfa_reset_requested'), mara.person.id)
  assert.equal(actorOf('authn_mfa_reset_approved'), ida.person.id)
  assert.equal(actorOf('authn_mfa_reset'), ida.person.id)
  // The link of the request undoes nothing any more; the reset has its own.
  const late = world.visitor()
  await late.open(linkTo(approved, '/auth/stop'))
  assert.equal(late.status, 409)
})

const restOf = (world: World, accountId: string) =>
  world.edge.db.selectFrom('accounts').selectAll().where('id', '=', accountId).executeTakeFirstOrThrow()

test('what ends a request: the link of a mail, any use of the old factor, no, never mind, time, and a reset by command', async () => {
  const world = await makeWorld()
  const { admins, target } = await companyOfThree(world)
  const [mara, ida] = [admins[0]!, admins[1]!]
  const open = () => openAsAdmin(world, mara.person.id, target.person.id)
  const { person, phone, visitor } = target

  // Stopped: nothing else happens, and its owner stays signed in.
  let id = await open()
  const stopper = world.visitor()
  await stopper.open(linkTo(await world.newestMail(person.email), '/auth/stop'))
  stopper.sees('Resetting two-factor login was requested', 'Sessions stay')
  await stopper.send('/auth/stop')
  assert.equal(await endOf(world, id), 'stopped')
  await visitor.isSignedIn()
  await ida.visitor.open(pageOf(id))
  ida.visitor.sees('Stopped from a mail')
  ida.visitor.doesNotSee('Approve the reset')

  // Asked for again, approved, and refused all the same; withdrawn by nobody but whoever opened it.
  id = await open()
  await ida.visitor.open(pageOf(id))
  await ida.visitor.send(pageOf(id), { decision: 'withdraw' })
  assert.equal(ida.visitor.status, 403)
  await ida.visitor.send(pageOf(id), { decision: 'approve' })
  await ida.visitor.send(pageOf(id), { decision: 'refuse' })
  ida.visitor.sees('You refused the request')
  assert.equal(await endOf(world, id), 'refused')
  await ida.visitor.open('/auth/company/requests')
  ida.visitor.sees('Refused')
  id = await open()
  await mara.visitor.open(pageOf(id))
  await mara.visitor.send(pageOf(id), { decision: 'withdraw' })
  assert.equal(await endOf(world, id), 'withdrawn')
  assert.match((await world.newestMail(person.email)).text, /Whoever opened it withdrew it/)

  // Every form that takes a code of the old factor.
  const signsIn = () => world.visitor().signIn(person, { code: phone.code() })
  const unlocks = async () => {
    world.wind(31 * MINUTE)
    await visitor.open('/auth/profile')
    visitor.isAt('/auth/unlock')
    await visitor.send('/auth/unlock?return_to=%2Fauth%2Fprofile', { code: phone.code() })
  }
  const stepsUp = async () => {
    world.wind(11 * MINUTE)
    await visitor.open('/auth/step-up')
    await visitor.send('/auth/step-up', { code: phone.code() })
  }
  const makesCodes = async () => {
    await visitor.open('/auth/profile/recovery-codes')
    await visitor.send('/auth/profile/recovery-codes', { code: phone.code() })
  }
  for (const use of [signsIn, unlocks, stepsUp, makesCodes]) {
    world.wind(MINUTE)
    id = await open()
    await use()
    assert.equal(await endOf(world, id), 'used', use.name)
  }
  assert.match((await world.newestMail(mara.person.email)).text, /A code of the authenticator app was used/)

  // Nobody decides for a week.
  id = await open()
  world.wind(7 * DAY)
  await doMinuteJobsOnce(world.edge)
  assert.equal(await endOf(world, id), 'expired')
  id = await open()
  await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'lost'])
  world.wind(MINUTE)
  await doMinuteJobsOnce(world.edge)
  assert.equal(await endOf(world, id), 'overtaken')
  assert.equal((await restOf(world, person.id)).twoFactor, 'pending')
})

test('stolen: out at once, its use cancels nothing, stopping brings nothing back, and two people still decide', async () => {
  const world = await makeWorld()
  const { admins, target } = await companyOfThree(world)
  const [mara, ida] = [admins[0]!, admins[1]!]
  const waiting = world.visitor()
  await waiting.signIn(target.person)
  waiting.isAt('/auth/code')
  const first = await openAsAdmin(world, mara.person.id, target.person.id, { stolen: true })
  assert.equal(await target.visitor.reason(), 'anonymous')
  world.wind(MINUTE)
  await waiting.send('/auth/code', { code: target.phone.code() })
  waiting.isAt('/auth/login')
  await waiting.signIn(target.person, { code: target.phone.code() })
  assert.equal(waiting.status, 401)
  await waiting.isSignedOut()
  assert.equal(await endOf(world, first), null)
  await waiting.open('/auth/lost-phone')
  waiting.sees('A reset was requested', 'The phone was reported stolen')

  const mail = await world.newestMail(target.person.email)
  assert.match(mail.text, /Your entry in the app|your entry in the app/)
  const stopper = world.visitor()
  await stopper.open(linkTo(mail, '/auth/stop'))
  await stopper.send('/auth/stop')
  assert.equal(await endOf(world, first), 'stopped')
  world.wind(MINUTE)
  await waiting.signIn(target.person, { code: target.phone.code() })
  assert.equal(waiting.status, 401)

  const id = await openAsAdmin(world, mara.person.id, target.person.id, { stolen: true })
  await ida.visitor.open(pageOf(id))
  ida.visitor.sees('The phone was reported stolen')
  await ida.visitor.send(pageOf(id), { decision: 'approve' })
  world.wind(DAY)
  await doMinuteJobsOnce(world.edge)
  await waiting.signIn(target.person)
  await setUp(world, waiting, target.person)
  await waiting.isSignedIn()
})

test('a request is there for the admins of its company alone; the third after two that were stopped needs an operator', async () => {
  const world = await makeWorld()
  const { admins, target, company } = await companyOfThree(world)
  const [mara, ida] = [admins[0]!, admins[1]!]
  await world.command(['company', 'create', '--name', 'Alpha AG'])
  const alpha = await somebodyWithCode(world, { company: 'Alpha AG', role: 'admin', name: 'Ana Alpha' })
  const operator = await somebodyWithCode(world, { staff: 'operator', name: 'Olga Betrieb' })
  const member = await somebodyWithCode(world, { company })
  // Jonas works for Alpha too: its admins hear that there is a request, and nothing of whose and why (promise 9).
  const alphaId = (await accountById(world.edge, alpha.person.id))!.managedBy!
  const joining = { companyId: alphaId, accountId: target.person.id, role: 'member', joinedAtMs: 1 } as const
  await world.edge.db.insertInto('members').values(joining).execute()
  let id = await openAsAdmin(world, mara.person.id, target.person.id)
  const { text } = await world.newestMail(alpha.person.email)
  assert.match(text, /For Jonas Wieland \(.*a member of your company/)
  assert.doesNotMatch(text, new RegExp(`${company}|Mara|New phone|requests/`))
  const statuses = async () => {
    const found: number[] = []
    for (const { visitor } of [alpha, operator, member]) {
      for (const path of [pageOf(id), pageOf('00000000-0000-7000-8000-000000000000')]) {
        await visitor.open(path)
        found.push(visitor.status)
        visitor.doesNotSee('Jonas Wieland')
      }
    }
    return found
  }
  assert.deepEqual(await statuses(), [404, 404, 403, 403, 403, 403])
  await alpha.visitor.open('/auth/company')
  for (const decision of ['approve', 'refuse', 'withdraw'] as const)
    assert.deepEqual(await decide(world, alpha.person.id, id, decision), { ok: false, refusal: 'gone' })
  await alpha.visitor.open('/auth/company/requests')
  alpha.visitor.doesNotSee('Jonas Wieland')

  // The person it is about reads it, and decides nothing.
  world.wind(11 * MINUTE)
  await target.visitor.open(pageOf(id))
  target.visitor.isAt('/auth/step-up')
  assert.deepEqual(await decide(world, ida.person.id, id, 'approve'), { ok: false, refusal: 'gone' }, 'an old code')

  const stopIt = async () => {
    const stopper = world.visitor()
    await stopper.open(linkTo(await world.newestMail(target.person.email), '/auth/stop'))
    await stopper.send('/auth/stop')
    assert.equal(await endOf(world, id), 'stopped')
  }
  await stopIt()
  id = await openAsAdmin(world, mara.person.id, target.person.id)
  await stopIt()
  id = await openAsAdmin(world, mara.person.id, target.person.id)
  const toOperator = await world.newestMail(operator.person.email)
  assert.match(toOperator.text, new RegExp(`${pageOf(id)}$`, 'm'))
  for (const { visitor, phone } of [ida, operator]) {
    await visitor.open('/auth/step-up')
    await visitor.send('/auth/step-up', { code: phone.code() })
    await visitor.open(pageOf(id))
  }
  ida.visitor.sees('An operator has to approve this one')
  assert.deepEqual(await decide(world, ida.person.id, id, 'approve'), { ok: false, refusal: 'needs-operator' })
  operator.visitor.sees('Jonas Wieland', company, 'You have worked for the platform for less than seven days')
  operator.visitor.doesNotSee('Approve the reset')
  assert.deepEqual(await decide(world, operator.person.id, id, 'approve'), { ok: false, refusal: 'too-new-staff' })
  await beLong(world)
  await operator.visitor.open(pageOf(id))
  operator.visitor.sees('Approve the reset')
  await operator.visitor.send(pageOf(id), { decision: 'approve' })
  operator.visitor.sees('You approved the reset')
  // That page and nothing else of the company.
  for (const path of ['/auth/company/requests', '/auth/company']) {
    await operator.visitor.open(path)
    assert.equal(operator.visitor.status, 403)
  }
  world.wind(DAY)
  await doMinuteJobsOnce(world.edge)
  assert.equal(await endOf(world, id), 'took-effect')
})

test('a locked-out admin asks at the sign-in: a request of their own, which one other admin approves', async () => {
  const world = await makeWorld()
  const { admins, target } = await companyOfThree(world)
  const [mara, ida] = [admins[0]!, admins[1]!]
  // Appointed by the one who asks: for the locked-out person that does not count.
  const appointedBy = { appointedBy: target.person.id }
  await world.edge.db.updateTable('members').set(appointedBy).where('accountId', '=', ida.person.id).execute()
  const visitor = world.visitor()
  await visitor.signIn(target.person)
  await visitor.open('/auth/lost-phone')
  visitor.sees('two people have to decide', 'it waits for 24 hours')
  await visitor.send('/auth/lost-phone', { ask: 'admin' })
  await visitor.send('/auth/lost-phone', { ask: 'admin', code: codeIn(await world.newestMail(target.person.email)) })
  visitor.sees('A reset was requested on', 'Another admin has to approve it')
  await visitor.send('/auth/lost-phone', { ask: 'admin' })
  assert.equal(visitor.status, 409)
  assert.match((await world.newestMail(target.person.email)).text, /You asked with your password/)
  const { id } = await world.edge.db.selectFrom('resetRequests').select('id').executeTakeFirstOrThrow()
  for (const admin of [mara, ida])
    assert.match((await world.newestMail(admin.person.email)).text, new RegExp(`${pageOf(id)}$`, 'm'))
  assert.deepEqual(await decide(world, target.person.id, id, 'approve'), { ok: false, refusal: 'own-account' })
  await ida.visitor.open(pageOf(id))
  ida.visitor.sees('Asked for it at the sign-in', 'Whoever asked had the password of Jonas Wieland')
  await ida.visitor.send(pageOf(id), { decision: 'approve' })
  await visitor.open('/auth/lost-phone')
  visitor.sees('It was approved and takes effect on Wednesday 25 November 2026')
  world.wind(DAY)
  await visitor.signIn(target.person)
  visitor.isAt('/auth/mailbox')
  // Where the admins answer, nobody is sent to support as if they had not.
  await doMinuteJobsOnce(world.edge)
  const subjects = (await world.mailsTo(target.person.email)).map(({ subject }) => subject)
  assert.ok(!subjects.some((subject) => subject.includes('No answer yet')))
})
