import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeIn, linkIn, makeWorld, MINUTE, somebody, somebodyWithCode } from '../../test/world.ts'
import type { Visitor } from '../../test/visitor.ts'

const COOKIE = 'doorward-language'

/** Presses a language in the footer of the page that the visitor sees. */
async function choose(visitor: Visitor, language: string) {
  const action = /<form\s+class="langs"\s+method="post"\s+action="([^"]+)"/.exec(visitor.text)?.[1]
  assert.ok(action, `no languages on ${visitor.path}`)
  await visitor.send(action.replaceAll('&amp;', '&'), { language })
}

const speaks = (visitor: Visitor, language: string) => {
  assert.match(visitor.text, new RegExp(`<html lang="${language}">`), visitor.path)
  assert.equal(visitor.answer.headers.get('content-language'), language)
}

test('a page speaks what the browser prefers, else the language of the setting', async () => {
  const world = await makeWorld({ DOORWARD_DEFAULT_LANGUAGE: 'es' })
  for (const [asked, language, title] of [
    ['de-AT,en;q=0.5', 'de', 'Anmelden'],
    ['en-GB', 'en', 'Sign in'],
    ['fr', 'es', 'Iniciar sesión'],
    [undefined, 'es', 'Iniciar sesión'],
  ] as const) {
    const visitor = world.visitor(asked ? { language: asked } : {})
    await visitor.open('/auth/login')
    speaks(visitor, language)
    visitor.sees(title)
  }
})

test('every page names the three languages, each in its own words', async () => {
  const world = await makeWorld()
  const { visitor } = await somebodyWithCode(world)
  for (const path of [
    '/',
    '/auth/profile',
    '/auth/help',
    '/auth/support',
    '/auth/nothing-here',
    '/auth/profile/password',
  ]) {
    await visitor.open(path)
    visitor.sees('English', 'Deutsch', 'Español')
    assert.match(visitor.text, /<button name="language" value="de" lang="de"/)
    assert.match(visitor.text, /value="en" lang="en" aria-current="true"/)
  }
})

test('the switch in the footer brings the same page again, and a sign-in that is under way goes on', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  const visitor = world.visitor()
  await visitor.signIn(person, { returnTo: '/auth/profile/password' })
  visitor.isAt('/auth/code')
  const challenge = visitor.cookie('doorward-challenge')
  await choose(visitor, 'de')
  visitor.isAt('/auth/code')
  speaks(visitor, 'de')
  visitor.sees('Geben Sie Ihren Code ein')
  assert.equal(visitor.cookie('doorward-challenge'), challenge)
  await visitor.send('/auth/code', { code: phone.wrongCode() })
  visitor.sees('Der Code ist nicht richtig oder wurde schon benutzt.')
  world.wind(MINUTE)
  await visitor.send('/auth/code', { code: phone.code() })
  visitor.isAt('/auth/profile/password')
  speaks(visitor, 'de')
})

test('what was wanted before the sign-in is not lost by the switch', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.open('/auth/profile/password')
  visitor.isAt('/auth/login')
  await choose(visitor, 'es')
  assert.equal(visitor.path, '/auth/login?return_to=%2Fauth%2Fprofile%2Fpassword')
  await visitor.send(visitor.path, { email: person.email, password: person.password })
  visitor.isAt('/auth/profile/password')
})

test('in a session the choice is the person’s: another browser speaks it too, before and after the code', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  await visitor.open('/auth/profile')
  await choose(visitor, 'de')
  speaks(visitor, 'de')
  world.wind(MINUTE)
  const other = world.visitor({ language: 'es' })
  await other.open('/auth/login')
  speaks(other, 'es')
  await other.signIn(person)
  other.isAt('/auth/code')
  speaks(other, 'de')
  await other.send('/auth/code', { code: phone.code() })
  speaks(other, 'de')
  // Out again, the door of this browser still speaks it.
  await other.open('/auth/logout')
  speaks(other, 'de')
})

test('whoever presses another language in the middle of a sign-in reads on in it, and keeps it when inside', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  await visitor.open('/auth/profile')
  await choose(visitor, 'de')
  const other = world.visitor()
  world.wind(MINUTE)
  await other.signIn(person)
  speaks(other, 'de')
  world.wind(1000)
  await choose(other, 'es')
  speaks(other, 'es')
  // A password alone has changed nothing: the owner's browser still speaks German.
  await visitor.open('/auth/profile')
  speaks(visitor, 'de')
  await other.send('/auth/code', { code: phone.code() })
  speaks(other, 'es')
  await visitor.open('/auth/profile')
  speaks(visitor, 'es')
})

test('before a locked session a choice is for the browser alone: it may be somebody else’s', async () => {
  const world = await makeWorld()
  const { person, visitor } = await somebodyWithCode(world)
  await visitor.open('/auth/profile')
  await choose(visitor, 'de')
  world.wind(31 * MINUTE)
  await visitor.open('/auth/profile')
  visitor.isAt('/auth/unlock')
  speaks(visitor, 'de')
  await choose(visitor, 'en')
  visitor.isAt('/auth/unlock')
  speaks(visitor, 'en')
  const row = await world.edge.db
    .selectFrom('accounts')
    .select('language')
    .where('id', '=', person.id)
    .executeTakeFirst()
  assert.equal(row?.language, 'de')
})

test('the Profile has the language beside the name, and gives it back to the browser', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const visitor = world.visitor({ language: 'en' })
  await visitor.signIn(person)
  await visitor.send('/auth/profile', { name: 'Mara Lindt', language: 'de' })
  speaks(visitor, 'de')
  visitor.sees('Gespeichert')
  assert.match(visitor.text, /<option value="de" lang="de" selected/)
  // A form without the field, as programs send it, leaves it alone.
  await visitor.send('/auth/profile', { name: 'Mara Lind' })
  speaks(visitor, 'de')
  await visitor.send('/auth/profile', { name: 'Mara Lind', language: 'browser' })
  speaks(visitor, 'en')
  const reasons = await world.edge.db.selectFrom('audit').select('reason').where('event', '=', 'user_updated').execute()
  assert.deepEqual(
    reasons.map(({ reason }) => reason),
    ['language', 'name', 'language'],
  )
})

test('an unknown language is refused with a sentence, in the footer and in the Profile', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  await visitor.send('/auth/language?return_to=/auth/login', { language: 'fr' })
  assert.equal(visitor.status, 422)
  visitor.sees('There is no such language here')
  assert.equal(visitor.cookie(COOKIE), undefined)
  await visitor.signIn(await somebody(world))
  await visitor.send('/auth/profile', { name: 'Mara Lindt', language: 'xx' })
  assert.equal(visitor.status, 422)
  visitor.sees('There is no such language here')
})

test('the choice is a page of its own too, and forms of other websites cannot make it', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  await visitor.open('/auth/language?return_to=/auth/help')
  assert.equal(visitor.status, 200)
  await visitor.send('/auth/language?return_to=%2Fauth%2Fhelp', { language: 'es' })
  visitor.isAt('/auth/help')
  speaks(visitor, 'es')
  const forged = await visitor.post('/auth/language', { language: 'de' }, { 'sec-fetch-site': 'cross-site' })
  assert.equal(forged.status, 403)
  for (const away of ['https://evil.example/', '/auth/logout', '//evil.example']) {
    const answer = await visitor.post(`/auth/language?return_to=${encodeURIComponent(away)}`, { language: 'de' })
    assert.equal(answer.headers.get('location'), '/auth/', away)
  }
})

test('the cookie lives a year, only for us; two of them, or nonsense in it, count as none', async () => {
  const world = await makeWorld({ DOORWARD_PUBLIC_URL: 'https://app.example.com' })
  const answer = await world.visitor().post('/auth/language', { language: 'de' })
  assert.match(
    answer.headers.get('set-cookie') ?? '',
    /^__Host-doorward-language=de\.\d+; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=31536000$/,
  )
  for (const cookie of ['=de; __Host-doorward-language=es', '=fr', '=de.x', '=__proto__', `=${'d'.repeat(9000)}`]) {
    const page = await world
      .visitor()
      .request('/auth/login', { headers: { cookie: `__Host-doorward-language${cookie}` } })
    assert.match(await page.text(), /<html lang="en">/, cookie)
  }
})

test('a refused form that was sent elsewhere leads back to a page that can be opened', async () => {
  const world = await makeWorld()
  const { person, visitor } = await somebodyWithCode(world)
  await visitor.open('/auth/profile/two-factor')
  await visitor.send('/auth/profile/two-factor/off', { password: 'wrong', code: '123456' })
  visitor.sees('That password is not right')
  await choose(visitor, 'de')
  visitor.isAt('/auth/profile/two-factor')
  assert.equal(visitor.status, 200)
  await visitor.send('/auth/profile/two-factor/off', { form: 'stale', password: person.password, code: '1' })
  visitor.sees('Dieses Formular ist nicht mehr aktuell')
  await choose(visitor, 'es')
  visitor.isAt('/auth/profile')
})

test('a mail that somebody asks for speaks the language of the page, unless the person has chosen one', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const visitor = world.visitor({ language: 'de' })
  await visitor.signIn(person)
  await visitor.send('/auth/profile/two-factor')
  await visitor.send('/auth/logout')
  await visitor.signIn(person)
  visitor.isAt('/auth/mailbox')
  visitor.sees('Wir haben um')
  const mail = await world.newestMail(person.email)
  assert.equal(mail.subject, 'Ihr Code für Platform')
  assert.match(mail.text, /^Guten Tag Mara Lindt,$/m)
  assert.match(mail.text, /Er gilt bis \d\d:\d\d Uhr/)
  assert.match(mail.html, /<html lang="de">/)
  assert.match(codeIn(mail), /^\d{8}$/)
})

test('a mail that somebody else may have caused speaks the owner’s language', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const visitor = world.visitor({ language: 'de' })
  await visitor.signIn(person)
  // Signed in once in German, and asked for a link by a stranger who reads Spanish.
  await world.visitor({ language: 'es' }).post('/auth/login/link', { email: person.email })
  assert.equal((await world.newestMail(person.email)).subject, 'Fünf weitere Versuche für Platform')
  await visitor.open('/auth/profile')
  await choose(visitor, 'es')
  await world.visitor({ language: 'en' }).post('/auth/login/link', { email: person.email })
  assert.equal((await world.newestMail(person.email)).subject, 'Cinco intentos más para Platform')
})

test('a reset by the operator is told in the language of the person, with the date in it', async () => {
  const world = await makeWorld()
  await world.command(['company', 'create', '--name', 'Hansa', '--zone', 'Europe/Berlin'])
  const { person, visitor } = await somebodyWithCode(world, { company: 'Hansa' })
  await visitor.open('/auth/profile')
  await choose(visitor, 'es')
  await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'lost phone'])
  const mail = await world.newestMail(person.email)
  assert.equal(mail.subject, 'Se ha restablecido su inicio de sesión en dos pasos de Platform')
  assert.match(mail.text, /martes, 24 de noviembre de 2026, \d\d:\d\d h \(Europe\/Berlin\)/)
  // The page behind its link speaks it too, in a browser that says nothing else.
  const elsewhere = world.visitor()
  await elsewhere.open(linkIn(mail))
  speaks(elsewhere, 'es')
})

test('the desk reads messages in the language of the setting, an operator in their own', async () => {
  const world = await makeWorld({ DOORWARD_DEFAULT_LANGUAGE: 'de' })
  const operator = await somebodyWithCode(world, { staff: 'operator' })
  const write = () =>
    world
      .visitor({ language: 'es' })
      .post('/auth/support', { name: 'Mara', email: 'm@x.example', details: 'Hola', topic: 'phone' })
  await write()
  assert.match((await world.newestMail(operator.person.email)).subject, /^T-1000: Telefon verloren oder gewechselt/)
  await operator.visitor.open('/auth/profile')
  await choose(operator.visitor, 'es')
  await write()
  assert.match((await world.newestMail(operator.person.email)).subject, /^T-1000: He perdido o cambiado el teléfono/)
})
