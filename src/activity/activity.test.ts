import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Visitor } from '../../test/visitor.ts'
import { DAY, makeWorld, MINUTE, somebody, somebodyWithCode } from '../../test/world.ts'
import { KIND_OF, record, type AuditEvent } from '../audit/index.ts'
import { LANGUAGES } from '../web/language.ts'
import { isCredentialChange } from './credential-changes.ts'
import { messages } from './messages.ts'

const PAGE = '/auth/profile/activity'
const entriesOn = (visitor: Visitor) =>
  [...visitor.text.matchAll(/name="entry" value="([^"]+)"/g)].map(([, id = '']) => id)
const rowsOn = (visitor: Visitor) => visitor.text.match(/<li>\s*<svg class="i"/g)?.length ?? 0

test('people read what happened to their account in plain words: what, why, who, when, browser and network', async () => {
  const world = await makeWorld()
  await world.command(['company', 'create', '--name', 'Hansa Kontor GmbH', '--zone', 'Europe/Berlin'])
  const { person, visitor } = await somebodyWithCode(world, { company: 'Hansa Kontor GmbH' })
  const stranger = world.visitor({ address: '203.0.113.44' })
  await stranger.post(
    '/auth/login',
    { email: person.email, password: 'not this one' },
    { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0' },
  )
  await visitor.open(PAGE)
  visitor.sees(
    /A sign-in was refused Wrong password · By somebody who was not signed in 24 November 2026 at 14:06 Firefox · Windows · Network 203\.0\.113\.44/,
    'An authenticator app was set up',
    'Two-factor login was switched on',
    'The account was made By an operator of the platform',
    'Times are those of Europe/Berlin',
  )
  await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'Lost <b>phone</b>'])
  await visitor.open(PAGE)
  visitor.isAt('/auth/login')
})

test('each event has a sentence in each language, and no sentence is a bare word of the log', () => {
  for (const language of LANGUAGES)
    for (const event of Object.keys(KIND_OF) as AuditEvent[])
      assert.match(messages[language].events[event], /^\p{Lu}[^_]+$/u, `${language} ${event}`)
})

test('an operator’s own words are shown as text, never as markup', async () => {
  const world = await makeWorld()
  const { person, visitor } = await somebodyWithCode(world)
  const entry = { event: 'authn_mfa_reset', actor: 'command-line', accountId: person.id } as const
  await record(world.edge, { ...entry, reason: '<script>alert(1)</script>' })
  await visitor.open(PAGE)
  visitor.sees('Reason: <script>alert(1)</script> · By an operator of the platform')
  assert.ok(!visitor.text.includes('<script>alert'))
})

test('the filter stands in the address and goes along with older pages', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  for (let count = 0; count < 70; count++) {
    await record(world.edge, { event: 'authn_login_fail', actor: 'anonymous', accountId: person.id })
    await record(world.edge, { event: 'authn_password_change', actor: person.id, accountId: person.id })
  }
  await visitor.open(`${PAGE}?kind=change`)
  assert.equal(rowsOn(visitor), 50)
  visitor.doesNotSee('A sign-in was refused')
  assert.match(visitor.text, /href="\/auth\/profile\/activity\?kind=change" aria-current="true"/)
  const older = /href="([^"]+before=[^"]+)"/.exec(visitor.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
  assert.match(older, /kind=change/)
  await visitor.open(older)
  assert.equal(rowsOn(visitor), 21, '20 changes and the making of the account')
  visitor.sees('Back to the newest', 'The account was made')
  assert.ok(!/before=/.test(visitor.text))
})

test('pages of 50 neither repeat nor lose a row, also when new ones come in between', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  for (let count = 0; count < 120; count++)
    await record(world.edge, { event: 'authn_password_change', actor: person.id, accountId: person.id })
  const seen: string[] = []
  let path: string | undefined = `${PAGE}?kind=change`
  while (path) {
    await visitor.open(path)
    seen.push(...entriesOn(visitor))
    await record(world.edge, { event: 'authn_password_change', actor: person.id, accountId: person.id })
    path = /href="([^"]+before=[^"]+)"/.exec(visitor.text)?.[1]?.replaceAll('&amp;', '&')
  }
  assert.equal(seen.length, 120)
  assert.equal(new Set(seen).size, 120)
})

test('odd addresses show the newest page, and nobody reads another account', async () => {
  const world = await makeWorld()
  const [mara, ida] = [await somebody(world), await somebody(world)]
  const [visitor, other] = [world.visitor({ address: '203.0.113.44' }), world.visitor()]
  await visitor.signIn(mara)
  await other.signIn(ida)
  for (const query of [
    '?before=%00',
    "?before='",
    '?before=zz&kind=%00',
    '?kind=nothing',
    `?before=${'f'.repeat(33)}`,
  ]) {
    await other.open(PAGE + query)
    assert.equal(other.status, 200, query)
    other.sees('Signed in')
    other.doesNotSee('203.0.113.44')
  }
  // Before an id that is somebody else's: still only the own rows.
  const foreign = await world.edge.db.selectFrom('audit').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow()
  await visitor.open(`${PAGE}?before=${foreign.id}`)
  visitor.sees('Signed in')
  visitor.doesNotSee('198.51.100.7')
})

test('“This was not me” ends the other sessions and waiting sign-ins at once, and says what else to do', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  world.wind(MINUTE)
  const [thief, waiting] = [world.visitor(), world.visitor()]
  await thief.signIn(person, { code: phone.code() })
  await waiting.signIn(person)
  await thief.isSignedIn()
  await visitor.open(`${PAGE}?kind=change`)
  const [entry = ''] = entriesOn(visitor)
  await visitor.send(PAGE, { entry })
  assert.equal(visitor.path, `${PAGE}?said=not-me`)
  visitor.sees('Your other sessions have ended', 'Change your password', 'That was not you?', 'Write to support')
  visitor.sees('You said that a change was not yours An authenticator app was set up')
  assert.equal(await thief.reason(), 'anonymous')
  await waiting.open('/auth/code')
  waiting.isAt('/auth/login')
  await visitor.isSignedIn()
  // More than that takes a fresh code or the mail: the authenticator still is what it was.
  world.wind(MINUTE)
  await waiting.signIn(person, { code: phone.code() })
  await waiting.isSignedIn()
})

test('only an own credential change can be objected to, with the form of this session', async () => {
  const world = await makeWorld()
  const { visitor } = await somebodyWithCode(world)
  const { visitor: other } = await somebodyWithCode(world)
  await other.open(PAGE)
  const [foreign = ''] = entriesOn(other)
  await visitor.open(PAGE)
  const [own = ''] = entriesOn(visitor)
  const signIns = await world.edge.db.selectFrom('audit').select('id').where('event', '=', 'session_created').execute()
  for (const entry of [foreign, '', 'x', 'f'.repeat(32), "' or 1=1", ...signIns.map(({ id }) => id)]) {
    await visitor.open(PAGE)
    assert.equal((await visitor.post(PAGE, { entry })).status, 404, entry)
  }
  assert.equal((await visitor.post(PAGE, { entry: own, form: 'x' })).status, 403)
  await other.isSignedIn()
  assert.equal((await visitor.post(PAGE, { entry: own })).status, 303)
})

test('every change that gives or takes a way in can be objected to', () => {
  const may = (Object.keys(KIND_OF) as AuditEvent[]).filter(isCredentialChange)
  for (const event of [
    'authn_password_change',
    'authn_mfa_enrolled',
    'authn_mfa_switched_off',
    'authn_mfa_reset',
  ] as const)
    assert.ok(may.includes(event), event)
  assert.ok(!may.includes('authn_login_fail'))
})

test('old networks are shown without their last part, as the log keeps them', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const visitor = world.visitor({ address: '203.0.113.44' })
  await visitor.signIn(person)
  world.wind(40 * DAY)
  const { tidyUp } = await import('../upkeep.ts')
  await tidyUp(world.edge)
  const later = world.visitor()
  await later.signIn(person)
  await later.open(PAGE)
  later.sees('Network 203.0.113.0/24')
  later.doesNotSee('203.0.113.44')
})
