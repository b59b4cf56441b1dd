import assert from 'node:assert/strict'
import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, copyFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import { describeConfig, readConfig, type Config } from '../config.ts'
import { makeWorld, somebodyWithCode } from '../../test/world.ts'
import { keyRing } from './key-ring.ts'
import { CannotOpen, openEdge } from './open.ts'
import { systemRandom } from './random.ts'

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'doorward-start-'))
  after(() => rmSync(made, { recursive: true, force: true }))
  return made
}
function configIn(dataDir: string, more: Record<string, string> = {}): Config {
  const read = readConfig({ DOORWARD_DATA_DIR: dataDir, DOORWARD_LOG_LEVEL: 'silent', ...more })
  assert.ok(read.ok)
  return read.config
}
function fileOf({ database }: Config): string {
  assert.ok(database.kind === 'sqlite')
  return database.file
}
const problemsOf = (environment: Record<string, string>) => {
  const read = readConfig(environment)
  return read.ok ? [] : read.problems
}

test('the first start makes a private key file and the database; the second finds both', async () => {
  const config = configIn(folder())
  const edge = await openEdge(config)
  const sealed = edge.keys.seal('secret', 'owner')
  await edge.db.destroy()
  assert.equal(statSync(config.keysFile).mode & 0o777, 0o600)
  const again = await openEdge(config)
  assert.equal(again.keys.open(sealed, 'owner').toString(), 'secret')
  await again.db.destroy()
})

test('six processes that start together on an empty folder agree on one ring and one schema', async () => {
  const dataDir = folder()
  const start = () =>
    promisify(execFile)(process.execPath, ['src/boot.mjs', 'policy', 'show', '--json'], {
      cwd: path.join(import.meta.dirname, '../..'),
      env: { ...process.env, DOORWARD_DATA_DIR: dataDir },
    })
  const printed = await Promise.all(Array.from({ length: 6 }, start))
  for (const { stdout } of printed) assert.deepEqual(JSON.parse(stdout), { platform: null, companies: [] })
  const edge = await openEdge(configIn(dataDir))
  await edge.db.destroy()
})

test('a key ring that does not open the database refuses to start, and nothing is changed', async () => {
  const [one, two] = [configIn(folder()), configIn(folder())]
  for (const config of [one, two]) await (await openEdge(config)).db.destroy()
  copyFileSync(two.keysFile, one.keysFile)
  await assert.rejects(openEdge(one), (error: CannotOpen) => /does not open this database/.test(error.problems[0]!))
})

test('of two key files made at the same moment for one empty database one counts, and the other refuses to start', async () => {
  const [one, two] = [configIn(folder()), folder()]
  let other = ''
  const random = {
    bytes(count: number) {
      // In the moment in which the first makes its file, the second starts and is done.
      other ||= execFileSync(process.execPath, ['src/boot.mjs', 'policy', 'show', '--json'], {
        cwd: path.join(import.meta.dirname, '../..'),
        env: { ...process.env, DOORWARD_DATA_DIR: two, DOORWARD_DATABASE: `sqlite:${fileOf(one)}` },
      }).toString()
      return systemRandom.bytes(count)
    },
  }
  await assert.rejects(openEdge(one, { random }), (error: CannotOpen) =>
    /does not open this database/.test(error.problems[0]!),
  )
  const edge = await openEdge(configIn(two, { DOORWARD_DATABASE: `sqlite:${fileOf(one)}` }))
  await edge.db.destroy()
})

test('a lost key file is never replaced by a new one while the database has data', async () => {
  const config = configIn(folder())
  await (await openEdge(config)).db.destroy()
  rmSync(config.keysFile)
  await assert.rejects(openEdge(config), (error: CannotOpen) => /cannot be read/.test(error.problems[0]!))
  assert.throws(() => statSync(config.keysFile))
})

test('a database newer than the program refuses to start, together with every other problem', async () => {
  const config = configIn(folder())
  await (await openEdge(config)).db.destroy()
  const database = new DatabaseSync(fileOf(config))
  database.exec("insert into migrations values ('9999-the-future.sql', 'x', 1)")
  database.close()
  writeFileSync(config.keysFile, 'not a ring')
  await assert.rejects(openEdge(config), (error: CannotOpen) => {
    assert.equal(error.problems.length, 2)
    assert.match(error.problems.join('\n'), /newer than this program.*9999-the-future[\s\S]*is not a key ring/)
    return true
  })
})

test('a migration that was changed after it ran is found', async () => {
  const config = configIn(folder())
  await (await openEdge(config)).db.destroy()
  const database = new DatabaseSync(fileOf(config))
  database.exec("update migrations set hash = 'other' where name like '0001%'")
  database.close()
  await assert.rejects(openEdge(config), (error: CannotOpen) =>
    /not the one that this database was made with/.test(error.problems[0]!),
  )
})

test('the database is private from its first byte', async () => {
  const config = configIn(folder())
  const edge = await openEdge(config)
  assert.equal(statSync(fileOf(config)).mode & 0o777, 0o600)
  assert.equal(statSync(`${fileOf(config)}-wal`).mode & 0o777, 0o600)
  await edge.db.destroy()
})

test('a file that is no database is refused in words', async () => {
  const config = configIn(folder())
  writeFileSync(fileOf(config), 'this is a text, and long enough to be looked at as a header '.repeat(20))
  await assert.rejects(openEdge(config))
})

test('all wrong settings are reported at once, each with its name', () => {
  const problems = problemsOf({
    DOORWARD_PORT: 'http',
    DOORWARD_SESSION_IDLE_MINUTES: '-1',
    DOORWARD_SMTP_URL: 'mail.example',
    DOORWARD_TRUSTED_PROXIES: '10.0.0.0/33, ::1',
    DOORWARD_RETURN_HOSTS: 'https://x.example/',
    DOORWARD_DATABASE: 'mysql://x',
    DOORWARD_PUBLIC_URL: 'http://fernhill.example/path',
    DOORWARD_LOG_LEVEL: 'loud',
    DOORWARD_PLATFORM_NAME: 'A: B',
  })
  for (const name of [
    'PORT',
    'SESSION_IDLE_MINUTES',
    'SMTP_URL',
    'TRUSTED_PROXIES',
    'RETURN_HOSTS',
    'DATABASE',
    'PUBLIC_URL',
    'LOG_LEVEL',
    'PLATFORM_NAME',
  ])
    assert.ok(
      problems.some((problem) => problem.startsWith(`DOORWARD_${name} `)),
      name,
    )
  assert.equal(problems.filter((problem) => problem.startsWith('DOORWARD_PUBLIC_URL')).length, 2)
})

test('PUBLIC_URL is required as soon as HOST is not a loopback address, and https unless it is localhost', () => {
  assert.match(problemsOf({ DOORWARD_HOST: '0.0.0.0' })[0]!, /PUBLIC_URL is required/)
  assert.deepEqual(problemsOf({ DOORWARD_HOST: '0.0.0.0', DOORWARD_PUBLIC_URL: 'https://fernhill.example' }), [])
  assert.match(
    problemsOf({ DOORWARD_PUBLIC_URL: 'http://fernhill.example' })[0]!,
    /must be https unless it is localhost/,
  )
  assert.deepEqual(problemsOf({}), [])
})

test('what is sealed opens for its owner alone, and not when a single bit was changed', () => {
  const file = {
    version: 1 as const,
    current: 'k2',
    keys: { k1: Buffer.alloc(32, 1).toString('base64'), k2: Buffer.alloc(32, 2).toString('base64') },
    mac: Buffer.alloc(32, 3).toString('base64'),
  }
  const ring = keyRing(file, systemRandom)
  const sealed = ring.seal('secret', 'mara')
  assert.equal(ring.open(sealed, 'mara').toString(), 'secret')
  assert.throws(() => ring.open(sealed, 'ida'))
  assert.throws(() =>
    ring.open(sealed.replace(/.$/, (sign) => (sign === 'A' ? 'Q' : 'A')).replace(/^k2/, 'k1'), 'mara'),
  )
  const before = keyRing({ ...file, current: 'k1' }, systemRandom).seal('older', 'mara')
  assert.equal(ring.open(before, 'mara').toString(), 'older', 'older keys open what they sealed')
  assert.notEqual(ring.mac('address', 'x'), ring.mac('network', 'x'))
})

test('no secret, code, token or password lies in the database in clear', async () => {
  const world = await makeWorld({ DOORWARD_DATABASE: `sqlite:${path.join(folder(), 'doorward.db')}` })
  const { phone, person, visitor } = await somebodyWithCode(world)
  await world.command(['user', 'create', '--email', 'new@x.example', '--name', 'New', '--mail'])
  await world.edge.db.destroy()
  const file = fileOf(world.edge.config)
  const everything =
    readFileSync(file).toString('latin1') + readFileSync(`${file}-wal`, { flag: 'a+' }).toString('latin1')
  const secret = phone.entry.secret
  for (const clear of [
    Buffer.from(secret.bytes).toString('latin1'),
    secret.base32,
    secret.hex,
    person.password,
    visitor.cookie('doorward-session')!,
    visitor.cookie('doorward-browser')!,
    phone.code(),
    '/auth/activate?token',
  ])
    assert.ok(!everything.includes(clear), `"${clear.slice(0, 4)}…" is in the file`)
  world.stop = async () => {}
})

test('the page of settings names every setting with its default', () => {
  const page = readFileSync(path.join(import.meta.dirname, '../../docs/settings.md'), 'utf8')
  const read = readConfig({})
  assert.ok(read.ok)
  for (const { name } of describeConfig(read.config))
    assert.ok(page.includes(`\`${name.slice('DOORWARD_'.length)}\``), name)
})
