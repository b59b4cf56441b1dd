import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Phone } from '../../test/phone.ts'
import { codeIn, DAY, linkIn, keepCodes, makeWorld, pathOf, PASSWORD, somebody, type World } from '../../test/world.ts'

const invite = async (world: World, email = 'tomasz@hansa-kontor.example', more: string[] = []) =>
  pathOf(String((await world.command(['user', 'create', '--email', email, '--name', 'Tomasz', ...more])).activationUrl))

test('an invited person opens the mailed link, chooses name and password, and is signed in while a code is optional', async () => {
  const world = await makeWorld()
  await world.command(['company', 'create', '--name', 'Hansa Kontor GmbH'])
  await invite(world, 'tomasz@hansa-kontor.example', ['--mail', '--company', 'Hansa Kontor GmbH'])
  const mail = await world.newestMail('tomasz@hansa-kontor.example')
  assert.match(mail.text, /^http:\/\/localhost:8080\/auth\/activate\?token=[\w-]{43}$/m)
  const visitor = world.visitor()
  await visitor.open(linkIn(mail))
  assert.equal(visitor.path, '/auth/activate')
  visitor.sees('You sign in as tomasz@hansa-kontor.example', 'At least 15 characters')
  await visitor.send('/auth/activate', { name: 'Tomasz Nowak', password: PASSWORD })
  visitor.isAt('/auth/profile')
  visitor.sees('Tomasz Nowak', 'Hansa Kontor GmbH')
})

test('where a code is required, activation leads straight into set-up: the link has proven the mailbox', async () => {
  const world = await makeWorld()
  await world.command(['policy', 'set', '--enforce-from', '2026-11-24T00:00 Europe/Berlin'])
  const visitor = world.visitor()
  await visitor.open(await invite(world))
  visitor.sees('At least 8 characters')
  await visitor.send('/auth/activate', { name: 'Tomasz', password: 'kurz&gut9' })
  visitor.isAt('/auth/setup')
  await visitor.isSignedOut()
  assert.deepEqual(
    (await world.mailsTo('tomasz@hansa-kontor.example')).map(({ subject }) => subject),
    ['Your account for Platform is active'],
  )
})

test('a link opened twenty times by GET, as scanners do, still works once: of fifty who activate at the same moment one does', async () => {
  const world = await makeWorld()
  const link = await invite(world)
  for (let scans = 0; scans < 20; scans++) await world.visitor().open(link)
  const browsers = Array.from({ length: 50 }, () => world.visitor())
  for (const browser of browsers) await browser.open(link)
  const answers = await Promise.all(
    browsers.map((browser) => browser.post('/auth/activate', { name: 'Tomasz', password: PASSWORD })),
  )
  assert.equal(answers.filter(({ status }) => status === 303).length, 1)
  assert.equal(
    (await Promise.all(browsers.map((browser) => browser.check()))).filter((status) => status === 204).length,
    1,
  )
  const late = world.visitor()
  await late.open(link)
  late.sees('This link was already used')
})

test('the token leaves the address at once, and its cookie goes to that path alone', async () => {
  const world = await makeWorld()
  const answer = await world.app.request(await invite(world))
  assert.equal(answer.status, 303)
  assert.equal(answer.headers.get('location'), '/auth/activate')
  assert.match(
    answer.headers.getSetCookie()[0]!,
    /^doorward-link=[\w-]{43}; Path=\/auth\/activate; HttpOnly; SameSite=Lax/,
  )
})

test('an expired link, a broken one and one for another purpose get their own sentence', async () => {
  const world = await makeWorld()
  const link = await invite(world)
  const visitor = world.visitor()
  await visitor.open('/auth/activate?token=short')
  visitor.sees('This link is not complete')
  await visitor.open(link.replace('/auth/activate', '/auth/enrol'))
  visitor.sees('This link is not complete')
  await visitor.open(link.replace('/auth/activate', '/auth/first-run'))
  visitor.sees('This link is not complete')
  world.wind(7 * DAY)
  await visitor.open(link)
  visitor.sees('This link is too old')
})

test('weak passwords are refused in words, and what was typed stays, except the password', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  await visitor.open(await invite(world))
  const refused: [string, string][] = [
    ['short', 'needs at least 15 characters'],
    ['x'.repeat(257), 'more than 256 characters'],
    ['qwertyuiopasdfgh', 'on lists that attackers try first'],
    ['1234567890123456', 'on lists that attackers try first'],
    ['tomasz@hansa-kontor.example', 'made of your name, your address'],
  ]
  for (const [password, says] of refused) {
    await visitor.send('/auth/activate', { name: 'Tomasz <b>Nowak</b>', password })
    assert.equal(visitor.status, 422)
    visitor.sees(says)
    assert.match(visitor.text, /value="Tomasz &lt;b&gt;Nowak&lt;\/b&gt;"/)
    assert.ok(!visitor.text.includes(`value="${password}"`) || password.includes('@'))
  }
  await visitor.send('/auth/activate', { name: '', password: PASSWORD })
  visitor.sees('Enter your name')
})

test('a password is taken exactly, in any composition of its letters (NFC)', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  await visitor.open(await invite(world))
  await visitor.send('/auth/activate', { name: 'Tomasz', password: ' Zu\u0308rich am See 😀 ' })
  visitor.isAt('/auth/profile')
  const again = world.visitor()
  await again.signIn({ email: 'tomasz@hansa-kontor.example', password: ' Z\u00fcrich am See 😀 ' })
  again.isAt('/auth/profile')
  const trimmed = world.visitor()
  await trimmed.signIn({ email: 'tomasz@hansa-kontor.example', password: 'Z\u00fcrich am See 😀' })
  trimmed.isAt('/auth/login')
})

test('a link’s token decides the account: another person’s session in that browser ends, after the page has said so', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  await visitor.signIn(await somebody(world, { name: 'Ida Brandt' }))
  const ida = visitor.copy()
  await visitor.open(await invite(world))
  visitor.sees('In this browser Ida Brandt is signed in. Going on ends that session.')
  await ida.isSignedIn()
  await visitor.send('/auth/activate', { name: 'Tomasz', password: PASSWORD })
  await visitor.open('/auth/profile')
  visitor.sees('tomasz@hansa-kontor.example')
  assert.equal(await ida.reason(), 'anonymous')
})

test('the first person becomes operator and company admin in one, and goes on to set-up', async () => {
  const world = await makeWorld()
  const first = await world.command(['first-run'])
  const second = await world.command(['first-run'])
  const visitor = world.visitor()
  await visitor.open(pathOf(String(first.url)))
  visitor.sees('This link was withdrawn')
  await visitor.open(pathOf(String(second.url)))
  visitor.sees('Open your front door')
  const typed = {
    company: 'Hansa Kontor GmbH',
    zone: 'Europe/Berlin',
    name: 'Olga Petrova',
    email: 'Olga@Hansa-Kontor.example',
    password: 'amber station winter',
  }
  for (const [field, value, says] of [
    ['zone', 'Mars/Olympus', 'This time zone is not known'],
    ['email', 'olga', 'no e-mail address that mail can reach'],
    ['company', '', 'Enter the name of your company'],
    ['password', 'short', 'needs at least 8 characters'],
  ] as const) {
    await visitor.send('/auth/first-run', { ...typed, [field]: value })
    assert.equal(visitor.status, 422)
    visitor.sees(says)
  }
  await visitor.send('/auth/first-run', typed)
  visitor.isAt('/auth/setup')
  const phone = Phone.scan(visitor.otpauth(), world.clock)
  await visitor.send('/auth/setup', { code: phone.code() })
  await keepCodes(visitor, phone)
  visitor.isAt('/auth/profile')
  visitor.sees('Hansa Kontor GmbH', 'Operator')
  const answer = await visitor.request('/auth/verify')
  assert.equal(answer.headers.get('remote-role'), 'admin')
  assert.equal((await world.command(['first-run'])).reason, 'operator-exists')
  const late = world.visitor()
  await late.open(pathOf(String(second.url)))
  late.sees('This link was already used')
})

test('set-up finished in one tab leaves nothing for the other: one secret, one authenticator', async () => {
  const world = await makeWorld()
  await world.command(['policy', 'set', '--enforce-from', '2026-11-24T00:00 Europe/Berlin'])
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  await visitor.send('/auth/mailbox', { code: codeIn(await world.newestMail(person.email)) })
  const key = /id="setup-key">([^<]+)</.exec(visitor.text)?.[1]
  await visitor.open('/auth/setup')
  assert.equal(/id="setup-key">([^<]+)</.exec(visitor.text)?.[1], key, 'the key stays the same on reload')
  const code = Phone.scan(visitor.otpauth(), world.clock).code()
  const answers = await Promise.all(Array.from({ length: 20 }, () => visitor.post('/auth/setup', { code })))
  const inside = answers.filter((answer) => answer.headers.get('location') === '/auth/recovery-codes')
  assert.equal(inside.length, 1)
  assert.equal((await world.edge.db.selectFrom('authenticators').selectAll().execute()).length, 1)
  assert.equal((await world.mailsTo(person.email)).filter(({ subject }) => subject.endsWith('is set up')).length, 1)
})

test('an unconfirmed secret is kept for the next challenge for an hour after the mailbox proof, then replaced', async () => {
  const world = await makeWorld()
  await world.command(['policy', 'set', '--enforce-from', '2026-11-24T00:00 Europe/Berlin'])
  const person = await somebody(world)
  const keys: (string | undefined)[] = []
  for (const waits of [0, 40, 61]) {
    world.wind(waits * 60_000)
    const visitor = world.visitor()
    await visitor.signIn(person)
    await visitor.send('/auth/mailbox', { code: codeIn(await world.newestMail(person.email)) })
    keys.push(/id="setup-key">([^<]+)</.exec(visitor.text)?.[1])
  }
  assert.equal(keys[0], keys[1])
  assert.notEqual(keys[1], keys[2])
})

test('a wrong, misplaced or malformed first code gets its sentence and confirms nothing', async () => {
  const world = await makeWorld()
  await world.command(['policy', 'set', '--enforce-from', '2026-11-24T00:00 Europe/Berlin'])
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  await visitor.send('/auth/mailbox', { code: codeIn(await world.newestMail(person.email)) })
  const phone = Phone.scan(visitor.otpauth(), world.clock)
  await visitor.send('/auth/setup', { code: phone.code(-300) })
  visitor.sees('Your phone’s clock is about 5 minutes slow')
  await visitor.send('/auth/setup', { code: '12' })
  assert.equal(visitor.status, 422)
  await visitor.send('/auth/setup', { code: phone.wrongCode() })
  assert.equal(visitor.status, 401)
  await visitor.isSignedOut()
  await visitor.send('/auth/setup', { code: phone.code() })
  await visitor.isSignedIn()
})

test('mailbox codes: sent again after 30 seconds, three an hour, each good until it is ten minutes old', async () => {
  const world = await makeWorld()
  await world.command(['policy', 'set', '--enforce-from', '2026-11-24T00:00 Europe/Berlin'])
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  visitor.sees('We sent a code at', '@hansa-kontor.example', 'Valid until')
  const first = codeIn(await world.newestMail(person.email))
  await visitor.open('/auth/mailbox')
  await visitor.open('/auth/mailbox')
  assert.equal((await world.mailsTo(person.email)).length, 1, 'reloading sends nothing')
  await visitor.send('/auth/mailbox', { again: 'yes' })
  assert.equal(visitor.status, 429)
  for (let mails = 2; mails <= 3; mails++) {
    world.wind(31_000)
    await visitor.send('/auth/mailbox', { again: 'yes' })
    assert.equal(visitor.status, 200)
    assert.equal((await world.mailsTo(person.email)).length, mails)
  }
  world.wind(31_000)
  await visitor.send('/auth/mailbox', { again: 'yes' })
  assert.equal(visitor.status, 429)
  visitor.sees('No more mails to this address for now')
  // A later mail does not kill an earlier code.
  await visitor.send('/auth/mailbox', { code: first })
  visitor.isAt('/auth/setup')
})

test('an old mailbox code is dead', async () => {
  const world = await makeWorld()
  await world.command(['policy', 'set', '--enforce-from', '2026-11-24T00:00 Europe/Berlin'])
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  world.wind(9.9 * 60_000)
  const late = visitor.copy()
  world.wind(0.2 * 60_000)
  await late.send('/auth/mailbox', { code: codeIn(await world.newestMail(person.email)) })
  late.isAt('/auth/login')
})

test('the same mailbox code sent 30 times in parallel is used once', async () => {
  const world = await makeWorld()
  await world.command(['policy', 'set', '--enforce-from', '2026-11-24T00:00 Europe/Berlin'])
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  const code = codeIn(await world.newestMail(person.email))
  const answers = await Promise.all(Array.from({ length: 30 }, () => visitor.post('/auth/mailbox', { code })))
  assert.equal(answers.filter((answer) => answer.headers.get('location') === '/auth/setup').length, 1)
  await setUpAfter(world, visitor)
})

async function setUpAfter(world: World, visitor: ReturnType<World['visitor']>) {
  await visitor.open('/auth/setup')
  await visitor.send('/auth/setup', { code: Phone.scan(visitor.otpauth(), world.clock).code() })
  await visitor.isSignedIn()
}
