import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { DAY, HOUR, makeWorld, MINUTE, somebody } from '../../test/world.ts'
import { smtpMailer } from '../edge/mail.ts'
import { deliverDue, LOOKS_LIKE_LINK, oweMail } from './index.ts'
import { nextMailAtMs, retryAfterMs } from './retry.ts'

/** A real SMTP server on loopback that keeps what it is given, or refuses it. */
async function mailServer({ refuses = () => false }: { refuses?: () => boolean } = {}) {
  const received: { to: string; raw: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      let raw = ''
      stream.on('data', (data: Buffer) => (raw += data.toString()))
      stream.on('end', () => {
        if (refuses()) return done(new Error('try again later'))
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), raw })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }
  return {
    received,
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => void server.close(resolve)),
  }
}

test('mail reaches a real SMTP server: both parts, a stable id, from and to as stored', async () => {
  const world = await makeWorld()
  const { received, url, close } = await mailServer()
  const { email } = await somebody(world)
  await world.visitor().post('/auth/login/link', { email: email.toUpperCase() })
  assert.equal(await deliverDue(world.edge, smtpMailer(url, world.edge.config.mailFrom)), 1)
  assert.equal(received[0]!.to, email)
  assert.match(received[0]!.raw, /^Message-ID: <[0-9a-f]{32}@localhost>/m)
  assert.match(received[0]!.raw, /^From: Platform <doorward@localhost>/m)
  assert.match(received[0]!.raw, /Content-Type: text\/plain/)
  assert.match(received[0]!.raw, /Content-Type: text\/html/)
  assert.match(received[0]!.raw, /^Auto-Submitted: auto-generated/m)
  // Handed on once, and its content is gone.
  assert.equal(await deliverDue(world.edge, smtpMailer(url, world.edge.config.mailFrom)), 0)
  const rows = await world.edge.db.selectFrom('outbox').selectAll().execute()
  assert.deepEqual(
    rows.map(({ sealed }) => sealed),
    [null],
  )
  await close()
})

test('a mail server that refuses for an hour gets every mail afterwards, once; pages answered at once', async () => {
  const world = await makeWorld()
  let refusing = true
  const { received, url, close } = await mailServer({ refuses: () => refusing })
  const mailer = smtpMailer(url, world.edge.config.mailFrom)
  const people = [await somebody(world), await somebody(world), await somebody(world)]
  for (const { email } of people) assert.equal((await world.visitor().post('/auth/login/link', { email })).status, 303)
  for (let minutes = 0; minutes < 60; minutes++) {
    assert.equal(await deliverDue(world.edge, mailer), 0)
    world.wind(MINUTE)
  }
  refusing = false
  world.wind(HOUR)
  await Promise.all([deliverDue(world.edge, mailer), deliverDue(world.edge, mailer), deliverDue(world.edge, mailer)])
  assert.deepEqual(received.map(({ to }) => to).sort(), people.map(({ email }) => email).sort())
  await close()
})

test('a mail server that cannot be reached loses nothing, and after three days a mail is given up, which is audited', async () => {
  const world = await makeWorld()
  const { email } = await somebody(world)
  await world.visitor().post('/auth/login/link', { email })
  const mailer = smtpMailer('smtp://127.0.0.1:9', world.edge.config.mailFrom)
  assert.equal(await deliverDue(world.edge, mailer), 0)
  world.wind(3 * DAY)
  assert.equal(await deliverDue(world.edge, mailer), 0)
  const [row] = await world.edge.db.selectFrom('outbox').selectAll().execute()
  assert.ok(row?.givenUpAtMs)
  assert.equal(
    (await world.edge.db.selectFrom('audit').select('reason').where('event', '=', 'mail_given_up').execute())[0]
      ?.reason,
    'five-tries',
  )
})

test('a mail whose deliverer died becomes due again', async () => {
  const world = await makeWorld()
  const { email } = await somebody(world)
  await world.visitor().post('/auth/login/link', { email })
  const never = deliverDue(world.edge, { deliver: () => new Promise(() => {}) })
  void never
  // Once it has been taken, nobody else takes it …
  while ((await world.edge.db.selectFrom('outbox').select('tries').executeTakeFirstOrThrow()).tries === 0);
  assert.equal((await world.mailsTo(email)).length, 0)
  // … until its time is over.
  world.wind(3 * MINUTE)
  assert.equal((await world.mailsTo(email)).length, 1)
})

test('a mail server that takes its time gets the mail once: whoever is at it keeps the claim alive', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] })
  const world = await makeWorld()
  const { email } = await somebody(world)
  await world.visitor().post('/auth/login/link', { email })
  let arrived: (() => void) | undefined
  const slow = deliverDue(world.edge, { deliver: () => new Promise((accepted) => (arrived = accepted)) })
  const claimedUntil = async () =>
    (await world.edge.db.selectFrom('outbox').select('nextTryAtMs').executeTakeFirstOrThrow()).nextTryAtMs
  // Once it is being handed on the claim is kept alive; seen from here, the claim itself may be there before.
  while (!arrived) await claimedUntil()
  for (let seconds = 0; seconds < 180; seconds += 30) {
    const before = await claimedUntil()
    world.wind(30_000)
    t.mock.timers.tick(30_000)
    while ((await claimedUntil()) === before);
    assert.equal((await world.mailsTo(email)).length, 0)
  }
  arrived()
  assert.equal(await slow, 1)
})

test('five mails are handed on at a time, so that one that hangs holds up nobody', async () => {
  const world = await makeWorld()
  const people = [await somebody(world), await somebody(world)]
  for (const { email } of people) await world.visitor().post('/auth/login/link', { email })
  const arrived: string[] = []
  void deliverDue(world.edge, {
    deliver: ({ to }) => (to === people[0]!.email ? new Promise(() => {}) : Promise.resolve(void arrived.push(to))),
  })
  while (arrived.length === 0) await world.edge.db.selectFrom('outbox').select('id').execute()
  assert.deepEqual(arrived, [people[1]!.email])
})

test('a mail lives and dies with the transaction of what it tells about', async () => {
  const world = await makeWorld()
  const text = { subject: 's', heading: 'h', paragraphs: [] }
  await assert.rejects(
    world.edge.db.transaction().execute(async (db) => {
      await oweMail({ ...world.edge, db }, 'support', { to: 'a@b.example', language: 'en' }, text)
      throw new Error('undone')
    }),
  )
  assert.equal((await world.mailsTo('a@b.example')).length, 0)
})

test('line breaks in a name cannot add headers to a mail', async () => {
  const world = await makeWorld({ DOORWARD_SUPPORT_EMAIL: 'desk@fernhill.example' })
  const { received, url, close } = await mailServer()
  await world.visitor().post('/auth/support', {
    name: 'Mara\r\nBcc: evil@evil.example',
    email: 'mara@x.example',
    details: 'Hello',
    topic: 'other',
  })
  await deliverDue(world.edge, smtpMailer(url, world.edge.config.mailFrom))
  await close()
  assert.deepEqual(received.map(({ to }) => to).sort(), ['desk@fernhill.example', 'mara@x.example'])
  for (const { raw } of received) assert.doesNotMatch(raw, /^Bcc:/m)
  const toDesk = received.find(({ to }) => to === 'desk@fernhill.example')
  assert.match(toDesk!.raw, /^Reply-To: mara@x\.example/m)
})

test('three mails an hour and ten a day to one address; then the page can say when', () => {
  const minute = 60_000
  assert.equal(nextMailAtMs([], 0), 0)
  const now = 100 * 60 * minute
  assert.equal(nextMailAtMs([now - 1, now - 2], now), now)
  assert.equal(nextMailAtMs([now - minute, now - 2 * minute, now - 30 * minute], now), now + 30 * minute)
  const hourly = Array.from({ length: 10 }, (_, index) => now - (index + 1) * 65 * minute)
  assert.equal(nextMailAtMs(hourly, now), hourly[9]! + 24 * 60 * minute)
  assert.deepEqual(
    [1, 2, 3, 4, 5, 6, 7, 50].map((tries) => retryAfterMs(tries) / 1000),
    [5, 15, 60, 300, 900, 1800, 3600, 3600],
  )
})

test('what a mail program makes a link of is seen, however its dots are written; names and sentences are not', () => {
  for (const link of [
    'evil.example',
    'see evil．example',
    'evil。com',
    'evil｡com/x',
    'e\u200Bvil\u200B.\u200Bc\u200Bom',
    'me＠x',
    'x://y',
  ])
    assert.ok(LOOKS_LIKE_LINK.test(link), link)
  for (const plain of ['Dr. Mara Lindt', 'J.-P. Ort', 'z. B. am 5.12. um 8.30', '电话丢了。请帮忙', 'Fa. Kontor'])
    assert.ok(!LOOKS_LIKE_LINK.test(plain), plain)
})
