import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { Phone } from '../phone.ts'
import type { Visitor } from '../visitor.ts'
import { chance, type Chance } from './chance.ts'
import { databases } from './databases.ts'
import { MailSink } from './mail-sink.ts'
import { makeMembers, makeMembersWithCode, realClock, type Member } from './people.ts'
import { makePlace, type Place, type Server } from './server.ts'
import { inTurns, until } from './until.ts'

const SIGN_INS = 250
const SET_UPS = 250
const AT_A_TIME = 20
const KILLS = 5
const STEP_MS = 30_000
/** A mail that a dead process had claimed becomes due again after a minute. */
const MAIL_DEADLINE_MS = 120_000

/** Somebody who wants to get in, and what this person was told about it. */
interface Somebody {
  person: Member
  /** Once there is one: before set-up, or when it was shown. */
  phone: Phone | undefined
  /** The newest step whose code was sent; an older one may be refused. */
  sentStep: number
  /** The code that got in, and when this person was told so. */
  told: { code: string; atMs: number } | undefined
}

for (const database of databases())
  test(`promise 7: kill -9 in the middle of 500 sign-ins and set-ups loses nothing that was acknowledged (${database.name})`, async () => {
    const by = chance()
    const sink = await MailSink.open()
    const place = await makePlace(database, { settings: { DOORWARD_SMTP_URL: sink.url } })
    await place.command('policy', 'set', '--enforce-from', '2026-01-01T00:00 Europe/Berlin')
    const people = await peopleOf(place, by)
    const server = await place.serve()
    const killing = killNowAndThen(server, people, by)
    await inTurns(people, AT_A_TIME, (one) => getIn(server, sink, one))
    await killing
    await inTurns(people, AT_A_TIME, (one) => worksAndOnce(server, one))
    await everyMailArrives(place, sink, people)
    // Exit 1 would throw: five times the sealer was killed in the middle of something as well.
    const chain = () => place.command('audit', 'verify')
    await until('every audit row is sealed', async () => (await chain()).unsealed === 0, { everyMs: 1000 })
    assert.ok(Number((await chain()).rows) > 3 * people.length)
  })

async function peopleOf(place: Place, by: Chance): Promise<Somebody[]> {
  const people = await place.withEdge(async (edge) => [
    ...(await makeMembersWithCode(edge, SIGN_INS)),
    ...(await makeMembers(edge, SET_UPS)).map((person) => ({ person, phone: undefined })),
  ])
  const mixed = people.map((one) => ({ ...one, sentStep: 0, told: undefined, place: by.number() }))
  return mixed.sort((a, b) => a.place - b.place)
}

/** At moments that the seed chooses, spread over the whole load. The process comes back each time, and knows what it said. */
async function killNowAndThen(server: Server, people: Somebody[], by: Chance) {
  for (let kill = 0; kill < KILLS; kill++) {
    const share = (kill + 0.2 + 0.7 * by.number()) / KILLS
    const isTime = () => people.filter(({ told }) => told).length >= share * people.length
    await until(`${Math.round(100 * share)} % are in`, isTime, { deadlineMs: 180_000, everyMs: 5 })
    await wait(by.below(40))
    await server.kill()
    const justTold = people.filter(({ told }) => told && Date.now() - told.atMs < STEP_MS / 2)
    assert.ok(justTold.length > 0)
    await server.start()
    // Their codes would still be of this step or the one before: they must be used up all the same.
    for (const one of justTold.slice(-20)) await isRefused(server, one, one.told!.code)
  }
}

/** What a person does whose page does not load: waits a moment and begins again. */
async function getIn(server: Server, sink: MailSink, one: Somebody): Promise<void> {
  for (let tries = 0; tries < 20; tries++)
    try {
      if (await (one.phone ? signIn(server, one) : setUp(server, sink, one))) return
    } catch (error) {
      // That is how fetch says that nobody answered.
      if (!(error instanceof TypeError)) throw error
      await wait(100)
      await until('the process is back', () => server.isRunning(), { deadlineMs: 20_000 })
    }
  assert.fail(`${one.person.email} never gets in`)
}

async function signIn(server: Server, one: Somebody): Promise<boolean> {
  const visitor = server.visitor()
  await visitor.signIn(one.person)
  if (visitor.path === '/auth/mailbox') {
    // The answer to the set-up was lost, and the set-up with it: nobody was told otherwise.
    assert.equal(one.told, undefined)
    one.phone = undefined
    return false
  }
  visitor.isAt('/auth/code')
  return sendCode(visitor, one, '/auth/code')
}

async function setUp(server: Server, sink: MailSink, one: Somebody): Promise<boolean> {
  const visitor = server.visitor()
  await visitor.signIn(one.person)
  visitor.isAt('/auth/mailbox')
  assert.equal(visitor.status, 200, `${one.person.email} is mailed a code`)
  const tried = new Set<string>()
  const codeArrives = async () => {
    // One that was on its way to an earlier challenge may arrive as well.
    for (const code of sink.codes(one.person.email).filter((code) => !tried.has(code)))
      if (visitor.path === '/auth/mailbox') await visitor.send('/auth/mailbox', { code: (tried.add(code), code) })
    return visitor.path !== '/auth/mailbox'
  }
  // The one mail that a dying process had in its hands comes a minute later; a person asks again before that.
  const arrived = await until('the code arrives', codeArrives, { deadlineMs: 20_000 }).then(
    () => true,
    (error: Error) => {
      if (error instanceof TypeError) throw error
      return false
    },
  )
  if (!arrived) return false
  visitor.isAt('/auth/setup')
  one.phone = Phone.scan(visitor.otpauth(), realClock)
  return sendCode(visitor, one, '/auth/setup')
}

const stepNow = () => Math.floor(Date.now() / STEP_MS)

/** A code that was not sent before: of this step, of the next one, or as soon as the phone shows another. */
async function nextCode(one: Somebody): Promise<string> {
  await until('the phone shows another code', () => one.sentStep <= stepNow(), { deadlineMs: 2 * STEP_MS })
  const ahead = one.sentStep === stepNow() ? 1 : 0
  one.sentStep = stepNow() + ahead
  return one.phone!.code(ahead * 30)
}

async function sendCode(visitor: Visitor, one: Somebody, path: string): Promise<boolean> {
  const code = await nextCode(one)
  const answer = await visitor.post(path, { code })
  if (answer.status !== 303) return false
  assert.ok(visitor.cookie('doorward-session'), `${path} led to ${answer.headers.get('location')}`)
  one.told = { code, atMs: Date.now() }
  return true
}

async function isRefused(server: Server, { person }: Somebody, code: string) {
  const visitor = server.visitor()
  await visitor.signIn(person, { code })
  visitor.isAt('/auth/code')
  assert.equal(visitor.status, 401, `${person.email}: a used code was answered ${visitor.status}`)
  await visitor.isSignedOut()
}

/** The authenticator of everybody who was told so is there: a new code opens the door, and opens it once. */
async function worksAndOnce(server: Server, one: Somebody) {
  for (let tries = 0; ; tries++) {
    const visitor = server.visitor()
    await visitor.signIn(one.person)
    visitor.isAt('/auth/code')
    if (await sendCode(visitor, one, '/auth/code')) break
    assert.ok(tries < 3, `${one.person.email} is kept out`)
  }
  await isRefused(server, one, one.told!.code)
}

async function everyMailArrives(place: Place, sink: MailSink, people: Somebody[]) {
  const owed = () => place.withEdge(({ db }) => db.selectFrom('outbox').select(['id', 'purpose', 'sentAtMs']).execute())
  const allSent = async () => (await owed()).every(({ sentAtMs }) => sentAtMs !== null)
  await until('every mail is sent', allSent, { deadlineMs: MAIL_DEADLINE_MS, everyMs: 1000 })
  const mails = await owed()
  const ids = new Set(sink.accepted.map(({ messageId }) => messageId))
  assert.deepEqual(new Set(mails.map(({ id }) => `<${id}@localhost>`)), ids)
  const setUpBy = people.filter(({ person }) => person.email.startsWith('ida'))
  for (const { person } of setUpBy) {
    assert.ok(sink.to(person.email, /code/i).length > 0, `${person.email} was mailed a code`)
    assert.ok(sink.to(person.email, /is set up/).length > 0, `${person.email} was told that it is set up`)
  }
  console.log(`${mails.length} mails owed, ${sink.accepted.length} deliveries`)
}
