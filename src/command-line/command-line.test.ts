import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { makeWorld, PASSWORD, pathOf, somebody } from '../../test/world.ts'

const root = path.join(import.meta.dirname, '../..')
const dataDir = mkdtempSync(path.join(tmpdir(), 'doorward-cli-'))
after(() => rmSync(dataDir, { recursive: true, force: true }))

/** The real command, in a process of its own. */
function doorward(words: string[], input = '', environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(path.join(root, 'bin/doorward'), words, {
    input,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', DOORWARD_DATA_DIR: dataDir, ...environment },
  })
  return { status, stdout, stderr }
}

test('the real command prints one object with --json, a sentence without, and exits 0, 1 or 2', () => {
  const made = doorward(['company', 'create', '--name', 'Hansa Kontor GmbH', '--zone', 'Europe/Berlin', '--json'])
  assert.equal(made.status, 0, made.stderr)
  assert.deepEqual(Object.keys(JSON.parse(made.stdout)), ['id', 'name'])
  const refused = doorward(['user', 'create', '--email', 'nobody', '--name', 'N'])
  assert.deepEqual([refused.status, refused.stdout], [1, ''])
  assert.match(refused.stderr, /no e-mail address that mail can reach/)
  const usage = doorward(['user', 'create', '--email', 'a@b.example'])
  assert.equal(usage.status, 2)
  assert.match(usage.stderr, /--name is missing/)
  assert.equal(doorward(['fly']).status, 2)
  assert.equal(doorward(['policy', 'show', '--fast']).status, 2)
  const help = doorward(['policy', 'set', '--help'])
  assert.equal(help.status, 0)
  assert.match(help.stdout, /--enforce-from 'YYYY-MM-DDTHH:MM Zone' \[--company C\]/)
  assert.match(doorward(['--help']).stdout, /user reset-two-factor/)
})

test('a password comes by standard input, loses one line end, and obeys the rules', async () => {
  const world = await makeWorld()
  const create = (password: string) =>
    world.command(['user', 'create', '--email', 'a@b.example', '--name', 'A', '--password-stdin'], password)
  assert.equal((await create('short\n')).reason, 'too-short')
  assert.equal((await create('')).reason, 'password-missing')
  const made = await create(`${PASSWORD}\r\n`)
  assert.deepEqual([made.exit, made.email, made.activationUrl], [0, 'a@b.example', null])
  assert.equal((await create(`${PASSWORD}\n`)).reason, 'email-taken')
  const visitor = world.visitor()
  await visitor.signIn({ email: 'a@b.example', password: PASSWORD })
  await visitor.isSignedIn()
})

test('user create prints the activation link, mails it only when asked, and takes companies by id or exact name', async () => {
  const world = await makeWorld()
  const one = await world.command(['company', 'create', '--name', 'Twin'])
  await world.command(['company', 'create', '--name', 'Twin'])
  assert.equal(
    (await world.command(['user', 'create', '--email', 'a@b.example', '--name', 'A', '--company', 'Twin'])).reason,
    'ambiguous-company',
  )
  assert.equal(
    (await world.command(['user', 'create', '--email', 'a@b.example', '--name', 'A', '--company', 'twin'])).reason,
    'unknown-company',
  )
  assert.equal(
    (await world.command(['user', 'create', '--email', 'a@b.example', '--name', 'A', '--role', 'admin'])).reason,
    'role-without-company',
  )
  const made = await world.command([
    'user',
    'create',
    '--email',
    'a@b.example',
    '--name',
    'A',
    '--company',
    String(one.id),
    '--role',
    'admin',
  ])
  assert.match(String(made.activationUrl), /^http:\/\/localhost:8080\/auth\/activate\?token=[\w-]{43}$/)
  assert.equal((await world.mailsTo('a@b.example')).length, 0)
  await world.command(['user', 'create', '--email', 'c@b.example', '--name', 'C', '--mail'])
  assert.equal((await world.mailsTo('c@b.example')).length, 1)
})

test('policy set acts at once, warns while no mail was delivered, and policy show says what is in force', async () => {
  const world = await makeWorld()
  const { id } = await world.command(['company', 'create', '--name', 'Hansa'])
  const set = await world.command(['policy', 'set', '--enforce-from', '2027-02-06T00:00 Europe/Berlin'])
  assert.match(String(set.warning), /no mail has been delivered yet/)
  await world.command(['policy', 'set', '--enforce-from', '2027-01-01T00:00 America/New_York', '--company', 'Hansa'])
  const { exit, ...shown } = await world.command(['policy', 'show'])
  assert.equal(exit, 0)
  assert.deepEqual(shown, {
    platform: { instant: '2027-02-05T23:00:00.000Z', zone: 'Europe/Berlin' },
    companies: [{ id, name: 'Hansa', instant: '2027-01-01T05:00:00.000Z', zone: 'America/New_York' }],
  })
  for (const [date, reason] of [
    ['2027-03-28T02:30 Europe/Berlin', 'time-does-not-exist'],
    ['2027-02-06 Europe/Berlin', 'not-a-time'],
    ['2027-02-06T00:00', 'not-a-time'],
    ['2027-02-06T00:00 Mars/Olympus', 'unknown-zone'],
  ])
    assert.equal((await world.command(['policy', 'set', '--enforce-from', date!])).reason, reason)
  assert.deepEqual((await world.command(['policy', 'clear'])).platform, null)
})

test('a disabled account ends its sessions, signs in nowhere, and comes back when enabled', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  assert.equal((await world.command(['user', 'disable', '--email', person.email])).exit, 0)
  assert.equal(await visitor.reason(), 'anonymous')
  assert.equal((await world.command(['user', 'disable', '--email', person.email])).reason, 'already-disabled')
  await visitor.signIn(person)
  visitor.isAt('/auth/login')
  assert.equal((await world.command(['user', 'enable', '--email', person.email])).exit, 0)
  await visitor.signIn(person)
  await visitor.isSignedIn()
})

test('an enrolment link is for who has no authenticator yet, and needs a reason', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const made = await world.command(['user', 'enrolment-link', '--email', person.email, '--reason', 'mailbox moved'])
  assert.equal(pathOf(String(made.url)).split('?')[0], '/auth/enrol')
  assert.equal(
    (await world.command(['user', 'enrolment-link', '--email', person.email, '--reason', '  '])).reason,
    'reason-missing',
  )
  assert.equal((await world.command(['user', 'enrolment-link', '--email', person.email])).exit, 2)
})

test('doctor finds a clock that stands wrong, a public key file and a missing mail server', async () => {
  const world = await makeWorld({ DOORWARD_SESION_IDLE_MINUTES: '5' }, { startMs: Date.now() })
  const { chmodSync } = await import('node:fs')
  chmodSync(world.edge.config.keysFile, 0o644)
  const findings = JSON.stringify((await world.command(['doctor'])).findings)
  for (const says of [
    'agrees with the database',
    'can be read by others (mode 644)',
    'DOORWARD_SMTP_URL is not set',
    'DOORWARD_SESION_IDLE_MINUTES is set, but there is no such setting',
    'cannot be reached from here',
  ])
    assert.ok(findings.includes(says), says)
  world.wind(60_000)
  const broken = await world.command(['doctor'])
  assert.equal(broken.exit, 1)
  assert.match(String(broken.message), /clock: differs from the database's by 6\d s/)
})

test('a test mail that was asked for and cannot go out is a problem, not a warning', async () => {
  const world = await makeWorld({}, { startMs: Date.now() })
  const asked = await world.command(['doctor', '--mail', 'a@b.example'])
  assert.equal(asked.exit, 1)
  assert.match(String(asked.message), /problem {2}mail: DOORWARD_SMTP_URL is not set/)
})

test('config prints what is in force and never the password of the mail server', () => {
  const { status, stdout } = spawnSync(path.join(root, 'bin/doorward'), ['config', '--json'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      LC_ALL: 'C',
      DOORWARD_DATA_DIR: dataDir,
      DOORWARD_SMTP_URL: 'smtp://user:hunter2@mail.example',
      DOORWARD_PLATFORM_NAME: 'Fernhill',
    },
  })
  assert.equal(status, 0)
  const shown = JSON.parse(stdout) as Record<string, string>
  assert.equal(shown.DOORWARD_PLATFORM_NAME, 'Fernhill')
  assert.equal(shown.DOORWARD_SESSION_IDLE_MINUTES, '30')
  assert.equal(shown.DOORWARD_PUBLIC_URL, 'http://localhost:8080')
  assert.ok(!stdout.includes('hunter2'))
})

test('wrong settings stop every command with all problems in one list', () => {
  const { status, stderr } = spawnSync(path.join(root, 'bin/doorward'), ['policy', 'show'], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', DOORWARD_PORT: 'x', DOORWARD_SMTP_URL: 'y' },
  })
  assert.equal(status, 1)
  assert.match(stderr, /DOORWARD_PORT[\s\S]*DOORWARD_SMTP_URL/)
})

test('the real command speaks the language of the setting, else that of the terminal', () => {
  const german = { LC_ALL: '', LC_MESSAGES: '', LANG: 'de_AT.UTF-8' }
  assert.match(doorward(['--help'], '', german).stdout, /user disable +das Konto meldet sich nirgends mehr an/)
  assert.match(
    doorward(['--help'], '', { ...german, LC_ALL: 'C' }).stdout,
    /user disable +the account signs in nowhere/,
  )
  assert.match(doorward(['--help'], '', { ...german, DOORWARD_DEFAULT_LANGUAGE: 'es' }).stdout, /inicia sesión/)
  assert.match(doorward(['fly'], '', german).stderr, /^unbekannter Befehl: fly/)
  assert.match(
    doorward(['policy', 'show', '--fast'], '', german).stderr,
    /^unbekannte Option: --fast\ndoorward policy show/,
  )
  assert.match(doorward(['company', 'create', '--name'], '', german).stderr, /^--name braucht einen Wert/)
  assert.match(doorward(['company', 'create', '--json=1'], '', german).stderr, /--json nimmt keinen Wert an/)
  assert.match(doorward(['config'], '', german).stdout, /DOORWARD_PORT=8080\n {4}Port, an dem gelauscht wird/)
  const wrong = doorward(['policy', 'show'], '', {
    ...german,
    DOORWARD_PORT: 'x',
    DOORWARD_TRUSTED_PROXIES: '10.0.0.0/99',
  })
  assert.match(wrong.stderr, /DOORWARD_PORT: muss ein Port von 0 bis 65535 sein. Jetzt steht dort „x“/)
  assert.match(wrong.stderr, /„10\.0\.0\.0\/99“ muss eine Adresse oder ein Bereich sein/)
  // A language that we do not have is a wrong setting, said in English.
  assert.match(
    doorward(['config'], '', { DOORWARD_DEFAULT_LANGUAGE: 'fr' }).stderr,
    /must be one of en, de, es; it is "fr"/,
  )
})

test('sentences are German, reasons and names stay what programs expect', async () => {
  const world = await makeWorld({ DOORWARD_DEFAULT_LANGUAGE: 'de' })
  const refused = await world.command(['user', 'disable', '--email', 'a@b.example'])
  assert.deepEqual(refused, { reason: 'unknown-account', message: 'Zu dieser Adresse gibt es kein Konto.', exit: 1 })
  const short = await world.command(
    ['user', 'create', '--email', 'a@b.example', '--name', 'A', '--password-stdin'],
    'kurz',
  )
  assert.equal(short.reason, 'too-short')
  assert.match(String(short.message), /^Das Passwort braucht mindestens 15 Zeichen/)
  const set = await world.command(['policy', 'set', '--enforce-from', '2027-02-06T00:00 Europe/Berlin'])
  assert.match(String(set.warning), /^Warnung: Es wurde noch keine E-Mail zugestellt/)
  const { findings } = (await world.command(['doctor'])) as unknown as { findings?: unknown; message: string }
  assert.equal(findings, undefined)
  const broken = await world.command(['doctor'])
  assert.match(String(broken.message), /Problem {2}Uhr: weicht um \d+ s von der Uhr der Datenbank ab/)
})
