import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, FORGOT, NEW, RESET, resetLink } from '../../test/forgotten.ts'
import { DAY, HOUR, linkTo, makeWorld, MINUTE, somebody, somebodyWithCode } from '../../test/world.ts'
import { deliverDue } from '../outbox/index.ts'
import { doMinuteJobsOnce, tidyUp } from '../upkeep.ts'

const asks = /^Choose a new password/

test('a forgotten password: a link by mail, a new password, everybody out, nobody signed in', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const inside = world.visitor()
  await inside.signIn(person)
  const visitor = world.visitor()
  await visitor.open('/auth/login')
  assert.match(visitor.text, /href="\/auth\/forgot-password"/)
  await ask(world, person.email.toUpperCase(), visitor)
  visitor.sees('If there is an account with that address, a mail is on its way.')
  const link = await resetLink(world, person.email)
  await visitor.open(link)
  visitor.isAt(RESET)
  visitor.sees('Choose a new password', 'At least 15 characters')
  await visitor.send(RESET, { password: 'short' })
  assert.equal(visitor.status, 422)
  await visitor.send(RESET, { password: NEW })
  visitor.isAt('/auth/login')
  visitor.sees('Your password is changed, and all sessions have ended.')
  await visitor.isSignedOut()
  assert.equal(await inside.reason(), 'anonymous')
  const told = await world.newestMail(person.email)
  assert.match(told.subject, /was replaced$/)
  assert.match(told.text, /\/auth\/stop\?token=/)
  await visitor.signIn(person)
  visitor.sees('That e-mail address or password is not right')
  await visitor.signIn({ ...person, password: NEW })
  await visitor.isSignedIn()
  await visitor.open(link)
  visitor.sees('This link was already used')
})

test('an unknown, a disabled and an active address: one answer, one budget, and mail for the last alone', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const disabled = await somebody(world)
  await world.command(['user', 'disable', '--email', disabled.email])
  const rows = async () => (await world.edge.db.selectFrom('links').select('id').execute()).length
  for (const [index, email] of [person.email, disabled.email, 'nobody@x.example', 'no address'].entries()) {
    const before = await rows()
    const visitor = world.visitor({ address: `203.0.113.${index}` })
    const answers: [number, string | null, string][] = []
    for (let asked = 0; asked < 4; asked++) {
      const answer = await visitor.post(FORGOT, { email })
      answers.push([answer.status, answer.headers.get('location'), (await answer.text()).replaceAll(email, '')])
    }
    assert.deepEqual(
      answers.map(([status]) => status),
      [303, 303, 303, 429],
    )
    assert.equal(answers[0]![1], `${FORGOT}?said=sent`)
    assert.match(answers[3]![2], /No more mails to this address before/)
    // The same work: a link to the form and, for each of two addresses, one to stop it, whoever it was.
    assert.equal((await rows()) - before, 9)
  }
  assert.equal((await world.mailsTo(person.email)).length, 3)
  assert.match((await world.newestMail(disabled.email)).subject, /was disabled$/)
  assert.equal((await world.mailsTo('nobody@x.example')).length, 0)
})

test('one network cannot ask for everybody', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  const answers = []
  for (let asked = 0; asked < 21; asked++)
    answers.push((await visitor.post(FORGOT, { email: `a${asked}@x.example` })).status)
  assert.deepEqual(answers.slice(-2), [303, 429])
})

test('opening a reset link twenty times, as mail scanners do, changes nothing', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  await ask(world, person.email)
  const link = await resetLink(world, person.email)
  for (let opened = 0; opened < 20; opened++) await world.visitor().open(link)
  const visitor = world.visitor()
  await visitor.signIn(person)
  await visitor.isSignedIn()
  await visitor.open(link)
  await visitor.send(RESET, { password: NEW })
  visitor.isAt('/auth/login')
})

test('of fifty parallel uses of one reset link one succeeds', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  await ask(world, person.email)
  const link = await resetLink(world, person.email)
  const browsers = Array.from({ length: 50 }, () => world.visitor())
  for (const browser of browsers) await browser.open(link)
  const answers = await Promise.all(
    browsers.map((browser, index) => browser.post(RESET, { password: `${NEW} number ${index}` })),
  )
  assert.equal(answers.filter(({ status }) => status === 303).length, 1)
  assert.equal(answers.filter(({ status }) => status === 404).length, 49)
  const winner = answers.findIndex(({ status }) => status === 303)
  const visitor = world.visitor()
  await visitor.signIn({ email: person.email, password: `${NEW} number ${winner}` })
  await visitor.isSignedIn()
  const changed = (await world.mailsTo(person.email)).filter(({ subject }) => /was replaced$/.test(subject))
  assert.equal(changed.length, 1)
})

test('after thirty minutes the link is too old, and a link for something else is none', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  await ask(world, person.email)
  const link = await resetLink(world, person.email)
  world.wind(30 * MINUTE)
  const visitor = world.visitor()
  await visitor.open(link)
  visitor.sees('This link is too old')
  await visitor.send(RESET, { password: NEW })
  assert.equal(visitor.status, 404)
  const { url } = await world.command(['user', 'enrolment-link', '--email', person.email, '--reason', 'x'])
  await visitor.open(`${RESET}?token=${new URL(String(url)).searchParams.get('token')}`)
  visitor.sees('This link is not complete')
})

test('with two-factor login on the code comes first; it is used up, and the second factor stays as it is', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(MINUTE)
  const visitor = await ask(world, person.email)
  await visitor.open(await resetLink(world, person.email))
  visitor.sees('First your code')
  visitor.doesNotSee('New password')
  await visitor.send(RESET, { code: phone.wrongCode() })
  assert.equal(visitor.status, 401)
  const code = phone.code()
  await visitor.send(RESET, { code })
  visitor.sees('Choose a new password', 'At least 8 characters')
  await visitor.send(RESET, { password: 'harbour9' })
  visitor.isAt('/auth/login')
  await visitor.isSignedOut()
  // Neither removed nor satisfied: the new password leads to the code page, and the code of the reset is used.
  await visitor.signIn({ ...person, password: 'harbour9' }, { code })
  visitor.sees('That code is not right or was already used.')
  world.wind(MINUTE)
  await visitor.send('/auth/code', { code: phone.code() })
  await visitor.isSignedIn()
})

test('without the phone a reset link leads to no new password and to no session, whatever is sent', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(MINUTE)
  const thief = await ask(world, person.email)
  await thief.open(await resetLink(world, person.email))
  for (const fields of [
    { password: NEW },
    { code: '', password: NEW },
    { code: 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE', password: NEW },
    { code: phone.wrongCode(), password: NEW },
  ]) {
    await thief.send(RESET, fields as Record<string, string>)
    assert.ok([401, 422].includes(thief.status), String(thief.status))
    thief.sees('First your code')
  }
  for (let tries = 0; tries < 6; tries++) await thief.send(RESET, { code: phone.wrongCode() })
  assert.equal(thief.status, 429)
  await thief.isSignedOut()
  for (const path of ['/auth/code', '/auth/mailbox', '/auth/setup', '/auth/profile']) {
    await thief.open(path)
    thief.isAt('/auth/login')
  }
  const owner = world.visitor()
  world.wind(2 * HOUR)
  await owner.signIn(person, { code: phone.code() })
  await owner.isSignedIn()
})

test('the code given in one browser is no proof in another that has the same link', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(MINUTE)
  await ask(world, person.email)
  const link = await resetLink(world, person.email)
  const [owner, thief] = [world.visitor(), world.visitor()]
  await owner.open(link)
  await thief.open(link)
  await owner.send(RESET, { code: phone.code() })
  owner.sees('New password')
  await thief.send(RESET, { password: NEW })
  thief.sees('First your code')
  await thief.open(link)
  thief.sees('First your code')
  // Nor for another link of the same account in the same browser.
  await ask(world, person.email)
  const copied = owner.copy()
  await copied.open(await resetLink(world, person.email))
  copied.sees('First your code')
  // After ten minutes the code is asked for anew; the link is still known.
  world.wind(11 * MINUTE)
  await owner.send(RESET, { password: NEW })
  owner.sees('First your code')
  await owner.send(RESET, { code: phone.code() })
  await owner.send(RESET, { password: NEW })
  owner.isAt('/auth/login')
})

test('the same code in two browsers with the same link proves one of them', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(MINUTE)
  await ask(world, person.email)
  const link = await resetLink(world, person.email)
  const browsers = Array.from({ length: 5 }, () => world.visitor())
  for (const browser of browsers) await browser.open(link)
  const answers = await Promise.all(browsers.map((browser) => browser.post(RESET, { code: phone.code() })))
  assert.equal(answers.filter(({ status }) => status === 303).length, 1)
})

test('waiting sign-ins end with the old password, other links die, and the address waits no longer', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(MINUTE)
  const waiting = world.visitor()
  await waiting.signIn(person)
  waiting.isAt('/auth/code')
  const visitor = world.visitor()
  for (let tries = 0; tries < 7; tries++) await visitor.signIn({ ...person, password: 'guess' })
  assert.equal(visitor.status, 429)
  await ask(world, person.email)
  const first = await resetLink(world, person.email)
  await ask(world, person.email)
  await visitor.open(await resetLink(world, person.email))
  await visitor.send(RESET, { code: phone.code() })
  await visitor.send(RESET, { password: NEW })
  await waiting.open('/auth/code')
  waiting.isAt('/auth/login')
  await visitor.open(first)
  visitor.sees('This link was withdrawn')
  await visitor.signIn({ ...person, password: NEW })
  visitor.isAt('/auth/code')
})

test('a stop link in the mail kills the reset link; used meanwhile, it says that something changed since', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  await ask(world, person.email)
  const mail = await world.newestMail(person.email)
  const [visitor, stopper] = [world.visitor(), world.visitor()]
  await visitor.open(linkTo(mail, RESET))
  await stopper.open(linkTo(mail, '/auth/stop'))
  stopper.sees('A new password was asked for')
  await stopper.send('/auth/stop')
  stopper.isAt('/auth/login')
  await visitor.send(RESET, { password: NEW })
  visitor.sees('This link was withdrawn')
  await visitor.signIn(person)
  await visitor.isSignedIn()
  await ask(world, person.email)
  const second = (await world.mailsTo(person.email)).find(({ subject }) => asks.test(subject))!
  const other = world.visitor()
  await other.open(linkTo(second, RESET))
  await other.send(RESET, { password: NEW })
  await other.open(linkTo(second, '/auth/stop'))
  assert.equal(other.status, 409)
  other.sees('There is nothing left to stop')
})

test('another person’s session in the browser ends, after the page has said so', async () => {
  const world = await makeWorld()
  const [mara, ida] = [await somebody(world), await somebody(world, { name: 'Ida Brandt' })]
  await ask(world, mara.email)
  const visitor = world.visitor()
  await visitor.signIn(ida)
  await visitor.open(await resetLink(world, mara.email))
  visitor.sees('In this browser Ida Brandt is signed in.')
  await visitor.send(RESET, { password: NEW })
  visitor.isAt('/auth/login')
  await visitor.isSignedOut()
})

test('an invited person gets the activation link again, for as long as the invitation lives', async () => {
  const world = await makeWorld()
  const email = 'tomasz@x.example'
  await world.command(['user', 'create', '--email', email, '--name', 'Tomasz', '--mail'])
  const first = linkTo(await world.newestMail(email), '/auth/activate')
  world.wind(6 * DAY)
  await ask(world, email)
  const again = linkTo(await world.newestMail(email), '/auth/activate')
  assert.notEqual(again, first)
  const visitor = world.visitor()
  await visitor.open(first)
  visitor.sees('Activate your account')
  world.wind(DAY)
  await visitor.open(again)
  visitor.sees('This link is too old')
  const before = (await world.mailsTo(email)).length
  await ask(world, email)
  assert.equal((await world.mailsTo(email)).length, before)
})

test('the address behind the link comes from PUBLIC_URL, whatever the request calls us', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  await world
    .visitor()
    .post(FORGOT, { email: person.email }, { host: 'evil.example', 'x-forwarded-host': 'evil.example' })
  const mail = await world.newestMail(person.email)
  assert.doesNotMatch(mail.text + mail.html, /evil/)
})

test('a mail server that refuses for an hour: the page answers at once, and each mail arrives later, once', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const visitor = await ask(world, person.email)
  visitor.sees('a mail is on its way')
  const refuse = { deliver: () => Promise.reject(new Error('try again later')) }
  for (let minutes = 0; minutes < 60; minutes++) {
    await deliverDue(world.edge, refuse)
    world.wind(MINUTE)
  }
  world.wind(HOUR)
  const mails = await world.mailsTo(person.email)
  assert.equal(mails.length, 1)
  assert.equal((await world.mailsTo(person.email)).length, 1)
  await visitor.open(linkTo(mails[0]!, RESET))
  visitor.sees('This link is too old')
})

test('proofs, waits and stops go by themselves when they have run out', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(MINUTE)
  const visitor = await ask(world, person.email)
  await visitor.open(await resetLink(world, person.email))
  await visitor.send(RESET, { code: phone.code() })
  await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'lost phone'])
  await ask(world, person.email)
  world.wind(DAY)
  await doMinuteJobsOnce(world.edge)
  world.wind(40 * DAY)
  await tidyUp(world.edge)
  for (const table of ['resetProofs', 'passwordWaits', 'stops', 'links'] as const)
    assert.equal((await world.edge.db.selectFrom(table).selectAll().execute()).length, 0, table)
})

test('odd bodies, doubled fields and old forms are answered in words', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  for (const body of ['', 'email=', 'email=%00&email=b', `email=${'a'.repeat(5000)}@x.example`])
    for (const path of [FORGOT, RESET]) {
      const answer = await visitor.request(path, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      })
      assert.ok(answer.status < 500, `${path} ${body.slice(0, 20)}: ${answer.status}`)
    }
  const asJson = await visitor.post(FORGOT, {}, { accept: 'application/json' })
  assert.equal(asJson.status, 422)
  assert.equal(((await asJson.json()) as { reason: string }).reason, 'empty')
})
