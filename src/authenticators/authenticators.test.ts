import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkTo, makeWorld, MINUTE, somebodyWithCode, type Person, type World } from '../../test/world.ts'
import { Phone } from '../../test/phone.ts'
import type { Visitor } from '../../test/visitor.ts'
import { answerChallenge, useMatch } from '../totp/index.ts'

const PAGE = '/auth/profile/authenticators'
const STOP = '/auth/stop'

/** The entries of an account that open it, oldest first. */
const entriesOf = (world: World, { id }: Person) =>
  world.edge.db
    .selectFrom('authenticators')
    .selectAll()
    .where('accountId', '=', id)
    .where('retiredAtMs', 'is', null)
    .orderBy('enrolledAtMs')
    .execute()

/** Proves an entry and comes to the new secret; the page of its first code is open then. */
async function begins(world: World, visitor: Visitor, path: string, phone: Phone, name?: string): Promise<Phone> {
  world.wind(MINUTE)
  await visitor.open(path)
  await visitor.send(path, { code: phone.code(), ...(name && { name }) })
  visitor.isAt(path)
  visitor.sees('Enter the first code')
  return Phone.scan(visitor.otpauth(), world.clock)
}

async function adds(world: World, visitor: Visitor, phone: Phone, name?: string): Promise<Phone> {
  const added = await begins(world, visitor, `${PAGE}/add`, phone, name)
  await visitor.send(`${PAGE}/add`, { code: added.code() })
  visitor.isAt(PAGE)
  visitor.sees('The new entry works')
  return added
}

async function moves(world: World, visitor: Visitor, person: Person, phone: Phone): Promise<Phone> {
  const path = `${PAGE}/${(await entriesOf(world, person))[0]!.id}/move`
  const moved = await begins(world, visitor, path, phone)
  await visitor.send(path, { code: moved.code() })
  visitor.isAt(PAGE)
  visitor.sees('The new phone works')
  return moved
}

async function removes(world: World, visitor: Visitor, id: string, phone: Phone) {
  world.wind(MINUTE)
  await visitor.open(`${PAGE}/${id}/remove`)
  await visitor.send(`${PAGE}/${id}/remove`, { code: phone.code() })
}

async function signsIn(world: World, person: Person, phone: Phone): Promise<Visitor> {
  world.wind(MINUTE)
  const visitor = world.visitor()
  await visitor.signIn(person, { code: phone.code() })
  return visitor
}

/** The newest stop link; pressed by `presses`, in a browser of its own. */
const stopIn = async (world: World, { email }: Person) => linkTo(await world.newestMail(email), STOP)
async function presses(world: World, link: string): Promise<Visitor> {
  const visitor = world.visitor()
  await visitor.open(link)
  await visitor.send(STOP)
  return visitor
}

test('a second app is added after a code of the first: both open the account, nothing ends, and the owner is told', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  const elsewhere = await signsIn(world, person, phone)
  await visitor.open('/auth/profile')
  visitor.sees('Authenticator apps')
  await visitor.open(`${PAGE}/add`)
  assert.doesNotMatch(visitor.text, /otpauth:/, 'nothing to scan before the proof')
  // Without a code, or with a wrong one, no secret is shown.
  await visitor.send(`${PAGE}/add`, { code: phone.wrongCode() })
  assert.equal(visitor.status, 401)
  await visitor.open(`${PAGE}/add`)
  assert.doesNotMatch(visitor.text, /otpauth:/)
  const before = visitor.cookie('doorward-session')
  const tablet = await begins(world, visitor, `${PAGE}/add`, phone, 'Tablet')
  assert.match(
    tablet.entry.label,
    /\(Tablet\)$/,
    'a label of its own, so that no app lets it take the place of the first',
  )
  assert.equal((await entriesOf(world, person)).length, 1, 'nothing is bound before the first code')
  // The secret is the same when the page is opened again, and a code of the wrong entry does not confirm it.
  await visitor.open(`${PAGE}/add`)
  assert.equal(Phone.scan(visitor.otpauth(), world.clock).code(), tablet.code())
  await visitor.send(`${PAGE}/add`, { code: phone.code() })
  visitor.sees('That code does not belong to the picture on this page')
  await visitor.send(`${PAGE}/add`, { code: tablet.code() })
  visitor.isAt(PAGE)
  visitor.sees('The new entry works', 'Tablet', 'Authenticator app', 'Set up on 24 November 2026')
  assert.notEqual(visitor.cookie('doorward-session'), before, 'the session has a new secret')
  await elsewhere.isSignedIn()
  const mail = await world.newestMail(person.email)
  assert.match(mail.subject, /^An authenticator app was added/)
  assert.match(mail.text, /Tablet/)
  // The first code is used up by the confirmation.
  const replayed = world.visitor()
  await replayed.signIn(person, { code: tablet.code() })
  replayed.isAt('/auth/code')
  assert.equal(replayed.status, 401)
  replayed.sees('Any of your entries will do', 'Tablet', 'set up')
  await replayed.open('/auth/lost-phone')
  replayed.sees('You have these entries', /Tablet ?, set up on 24 November 2026/)
  await (await signsIn(world, person, tablet)).isSignedIn()
  await (await signsIn(world, person, phone)).isSignedIn()
  await visitor.open('/auth/profile/activity')
  visitor.sees('An authenticator app was added', 'Tablet')
})

test('three entries are the most, each with a name of its own; a name can be changed and opens nothing', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  await adds(world, visitor, phone)
  visitor.sees('Phone 2')
  world.wind(MINUTE)
  await visitor.open(`${PAGE}/add`)
  for (const name of ['phone 2', 'x'.repeat(41)]) {
    await visitor.send(`${PAGE}/add`, { code: phone.code(), name })
    assert.equal(visitor.status, 422, name)
  }
  // A second tab that has come to the picture when the third entry is confirmed elsewhere binds no fourth.
  const third = await begins(world, visitor, `${PAGE}/add`, phone)
  const late = await signsIn(world, person, phone)
  const fourth = await begins(world, late, `${PAGE}/add`, phone)
  await visitor.send(`${PAGE}/add`, { code: third.code() })
  visitor.isAt(PAGE)
  visitor.sees('Phone 3', 'You have 3 entries')
  await late.send(`${PAGE}/add`, { code: fourth.code() })
  assert.equal(late.status, 409)
  late.sees('You have 3 authenticator apps already')
  assert.equal((await entriesOf(world, person)).length, 3)
  await visitor.open(`${PAGE}/add`)
  assert.equal(visitor.status, 409)
  // A guess is compared with three entries and counts three times.
  const stranger = world.visitor({ address: '203.0.113.9' })
  await stranger.signIn(person, { code: phone.wrongCode() })
  const [sum] = await world.edge.db
    .selectFrom('attemptSums')
    .selectAll()
    .where('budget', '=', `code:${person.id}`)
    .execute()
  assert.equal(sum?.failed, 3)
  const [first] = await entriesOf(world, person)
  const rename = `${PAGE}/${first!.id}/rename`
  await visitor.open(rename)
  await visitor.send(rename, { name: ' ' })
  assert.equal(visitor.status, 422)
  await visitor.send(rename, { name: 'Phone 3' })
  assert.equal(visitor.status, 422)
  await visitor.send(rename, { name: 'Work <phone>' })
  visitor.isAt(PAGE)
  visitor.sees('Work <phone>')
})

test('what a session has begun is seen and confirmed by no other session, no other account and no sign-in', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  const other = await somebodyWithCode(world)
  const elsewhere = await signsIn(world, person, phone)
  const begun = await begins(world, visitor, `${PAGE}/add`, phone)
  const [{ id: enrolment } = { id: '' }] = await world.edge.db.selectFrom('enrolments').select('id').execute()
  for (const somebodyElse of [elsewhere, other.visitor]) {
    await somebodyElse.open(`${PAGE}/add`)
    assert.doesNotMatch(somebodyElse.text, /otpauth:/)
    await somebodyElse.send(`${PAGE}/add`, { code: begun.code(), enrolment })
    await somebodyElse.send(`${PAGE}/add`, { code: begun.code() })
    assert.equal(somebodyElse.status, 401)
  }
  // A secret for one more entry is none for a move, in the same session.
  const [entry] = await entriesOf(world, person)
  await visitor.open(`${PAGE}/${entry!.id}/move`)
  assert.doesNotMatch(visitor.text, /otpauth:/)
  assert.deepEqual(
    (await entriesOf(world, person)).map(({ id }) => id),
    [entry!.id],
  )
  // Ids of another account are as unknown as invented ones.
  for (const step of ['move', 'remove', 'rename'])
    for (const id of [entry!.id, 'f'.repeat(32), '..'])
      assert.equal((await other.visitor.request(`${PAGE}/${id}/${step}`)).status, 404, step)
  // After half an hour the picture is gone; its code is no guess at the first step.
  await visitor.open(`${PAGE}/add`)
  visitor.otpauth()
  for (let tenth = 0; tenth < 4; tenth++) {
    world.wind(8 * MINUTE)
    await visitor.isSignedIn()
  }
  await visitor.send(`${PAGE}/add`, { code: begun.code(), enrolment })
  assert.equal(visitor.status, 200)
  visitor.sees('First a code of an entry that works')
  // And at the door nobody who waits at the code page gets a set-up out of it.
  await begins(world, visitor, `${PAGE}/add`, phone)
  const waiting = world.visitor()
  await waiting.signIn(person)
  await waiting.open('/auth/setup')
  waiting.isAt('/auth/code')
  // Whoever was thrown out binds nothing any more; a changed mind leaves nothing behind.
  await visitor.send(`${PAGE}/add`, { cancel: 'yes' })
  visitor.isAt(PAGE)
  assert.deepEqual(await world.edge.db.selectFrom('enrolments').select('id').execute(), [])
})

test('moving to a new phone: the old entry works until the new one is proven, then it is the old entry', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  const elsewhere = await signsIn(world, person, phone)
  const [old] = await entriesOf(world, person)
  const path = `${PAGE}/${old!.id}/move`
  const fresh = await begins(world, visitor, path, phone)
  await (await signsIn(world, person, phone)).isSignedIn()
  const early = await signsIn(world, person, fresh)
  early.isAt('/auth/code')
  await visitor.open(path)
  await visitor.send(path, { code: fresh.wrongCode() })
  assert.equal((await entriesOf(world, person))[0]!.id, old!.id)
  await visitor.send(path, { code: fresh.code() })
  visitor.isAt(PAGE)
  visitor.sees('The new phone works')
  await visitor.isSignedIn()
  assert.equal(await elsewhere.reason(), 'anonymous', 'sessions of the old phone have ended')
  await (await signsIn(world, person, fresh)).isSignedIn()
  const wrong = await signsIn(world, person, phone)
  wrong.sees('You used the old entry')
  const entries = await entriesOf(world, person)
  assert.deepEqual(
    entries.map(({ replacesId }) => replacesId),
    [old!.id],
  )
  // Moved once: the same address no longer exists.
  await visitor.open(path)
  assert.equal(visitor.status, 404)
  const mail = await world.newestMail(person.email)
  assert.match(mail.subject, /moved to a new phone$/)
  // "This was not me": the old phone works again, the new one does not, and everybody is out.
  await presses(world, linkTo(mail, STOP))
  assert.equal(await visitor.reason(), 'anonymous')
  await (await signsIn(world, person, phone)).isSignedIn()
  ;(await signsIn(world, person, fresh)).isAt('/auth/code')
})

test('an entry is removed with a code of another one, never with its own, and the last one stays', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  const [first] = await entriesOf(world, person)
  await visitor.open(`${PAGE}/${first!.id}/remove`)
  visitor.sees('Your last authenticator app cannot be removed', 'Move to a new phone', 'Switch two-factor login off')
  const tablet = await adds(world, visitor, phone, 'Tablet')
  const elsewhere = await signsIn(world, person, phone)
  const onTablet = await signsIn(world, person, tablet)
  await removes(world, visitor, first!.id, phone)
  assert.equal(visitor.status, 401)
  visitor.sees('That code belongs to the entry you are removing')
  await visitor.send(`${PAGE}/${first!.id}/remove`, { code: tablet.code() })
  visitor.isAt(PAGE)
  visitor.sees('The entry was removed')
  await visitor.isSignedIn()
  await onTablet.isSignedIn()
  assert.equal(await elsewhere.reason(), 'anonymous', 'sessions that were opened with it have ended')
  ;(await signsIn(world, person, phone)).sees('You used the old entry')
  const mail = await world.newestMail(person.email)
  assert.match(mail.subject, /^An authenticator app was removed/)
  const [left] = await entriesOf(world, person)
  await visitor.open(`${PAGE}/${left!.id}/remove`)
  const path = `${PAGE}/${left!.id}/remove`
  const form = await tokenFor(world, person, path)
  assert.equal((await visitor.post(path, { code: tablet.code(), form })).status, 409)
  await presses(world, linkTo(mail, STOP))
  assert.equal((await entriesOf(world, person)).length, 2)
  await (await signsIn(world, person, phone)).isSignedIn()
})

/** The token of a form that its page does not show. */
async function tokenFor(world: World, { id }: Person, path: string): Promise<string> {
  const sessions = await world.edge.db
    .selectFrom('sessions')
    .select('id')
    .where('accountId', '=', id)
    .where('endedAtMs', 'is', null)
    .orderBy('createdAtMs')
    .execute()
  return world.edge.keys.mac('form', `${sessions[0]!.id} ${path}`)
}

test('of fifty first codes at once one binds; of two entries that take each other away at once one stays', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  const tablet = await begins(world, visitor, `${PAGE}/add`, phone)
  const code = tablet.code()
  const tabs = Array.from({ length: 50 }, () => {
    const tab = visitor.copy()
    tab.text = visitor.text
    return tab
  })
  const answers = await Promise.all(tabs.map((tab) => tab.post(`${PAGE}/add`, { code })))
  assert.ok(answers.every(({ status }) => status < 500))
  assert.equal(answers.filter(({ headers }) => headers.get('location')?.endsWith('said=added')).length, 1)
  const entries = await entriesOf(world, person)
  assert.equal(entries.length, 2)
  const here = await signsIn(world, person, phone)
  const there = await signsIn(world, person, tablet)
  world.wind(MINUTE)
  const paths = entries.map(({ id }) => `${PAGE}/${id}/remove`)
  await here.open(paths[1]!)
  await there.open(paths[0]!)
  const both = await Promise.all([
    here.post(paths[1]!, { code: phone.code() }),
    there.post(paths[0]!, { code: tablet.code() }),
  ])
  assert.equal(both.filter(({ status }) => status === 303).length, 1)
  assert.equal((await entriesOf(world, person)).length, 1)
})

test('a code whose entry is removed between the look at it and its use opens nothing', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  const tablet = await adds(world, visitor, phone)
  const [first] = await entriesOf(world, person)
  world.wind(MINUTE)
  const looked = await answerChallenge(world.edge, person.id, phone.code())
  assert.ok(looked.ok)
  const path = `${PAGE}/${first!.id}/remove`
  await visitor.open(path)
  await visitor.send(path, { code: tablet.code() })
  visitor.isAt(PAGE)
  assert.equal(await useMatch(world.edge, looked.matches), undefined)
})

test('stopping a move also ends what the new entry was moved on to, and nothing older', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  const second = await moves(world, visitor, person, phone)
  const firstMove = await stopIn(world, person)
  const third = await moves(world, visitor, person, second)
  const secondMove = await stopIn(world, person)
  const pressed = await presses(world, firstMove)
  pressed.isAt('/auth/login')
  await (await signsIn(world, person, phone)).isSignedIn()
  for (const entry of [second, third]) (await signsIn(world, person, entry)).isAt('/auth/code')
  // The second move has nothing left to take back: it would bring the second entry to life again.
  const again = await presses(world, secondMove)
  assert.equal(again.status, 409)
  assert.equal((await entriesOf(world, person)).length, 1)
})

test('stopping what was added retires that entry alone, and a sign-in with an older one ends the link', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  const tablet = await adds(world, visitor, phone)
  const link = await stopIn(world, person)
  const other = await adds(world, visitor, phone)
  await presses(world, link)
  assert.equal(await visitor.reason(), 'anonymous')
  ;(await signsIn(world, person, tablet)).isAt('/auth/code')
  await (await signsIn(world, person, other)).isSignedIn()
  const inside = await signsIn(world, person, phone)
  const more = await adds(world, inside, phone)
  const late = await stopIn(world, person)
  await signsIn(world, person, phone)
  const refused = world.visitor()
  await refused.open(late)
  refused.sees('This can no longer be stopped here')
  await (await signsIn(world, person, more)).isSignedIn()
})

test('a reset means every entry; only stopping it brings them back, and no link of before it does', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  const tablet = await adds(world, visitor, phone)
  const third = await adds(world, visitor, phone)
  await removes(world, visitor, (await entriesOf(world, person))[2]!.id, phone)
  const removal = await stopIn(world, person)
  world.wind(MINUTE)
  await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'lost phone'])
  const reset = await stopIn(world, person)
  assert.equal((await presses(world, removal)).status, 409)
  assert.equal((await entriesOf(world, person)).length, 0)
  await presses(world, reset)
  for (const entry of [phone, tablet]) await (await signsIn(world, person, entry)).isSignedIn()
  ;(await signsIn(world, person, third)).isAt('/auth/code')
})

test('somebody adds an entry and takes the owner’s away with it: the two links give everything back, in either order', async () => {
  const world = await makeWorld()
  for (const order of ['added first', 'removed first']) {
    const { person, phone, visitor } = await somebodyWithCode(world)
    const theirs = await adds(world, visitor, phone)
    const added = await stopIn(world, person)
    await removes(world, visitor, (await entriesOf(world, person))[0]!.id, theirs)
    const removed = await stopIn(world, person)
    for (const link of order === 'added first' ? [added, removed] : [removed, added]) await presses(world, link)
    assert.equal((await entriesOf(world, person)).length, 1, order)
    await (await signsIn(world, person, phone)).isSignedIn()
    ;(await signsIn(world, person, theirs)).isAt('/auth/code')
  }
})

test('a first set-up that was moved on is stopped with all that took its place, and two-factor login is off as before', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  const setUp = await stopIn(world, person)
  await moves(world, visitor, person, phone)
  await presses(world, setUp)
  assert.equal((await entriesOf(world, person)).length, 0)
  const back = world.visitor()
  await back.signIn(person)
  back.isAt('/auth/profile')
  // Of an entry that was removed meanwhile: what could bring it back has nothing left to take back.
  const other = await somebodyWithCode(world)
  const second = await adds(world, other.visitor, other.phone)
  const link = await stopIn(world, other.person)
  await removes(world, other.visitor, (await entriesOf(world, other.person))[1]!.id, other.phone)
  const removal = await stopIn(world, other.person)
  await presses(world, link)
  assert.equal((await presses(world, removal)).status, 409)
  ;(await signsIn(world, other.person, second)).isAt('/auth/code')
  await (await signsIn(world, other.person, other.phone)).isSignedIn()
})
