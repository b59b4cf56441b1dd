import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { after, test } from 'node:test'
import { SMTPServer } from 'smtp-server'

const root = path.join(import.meta.dirname, '..')

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

test(
  'the production start: no account, a one-time link for the first person, mail within seconds, and commands beside it',
  { timeout: 60_000 },
  async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'doorward-serve-'))
    after(() => rmSync(dataDir, { recursive: true, force: true }))
    let arrived = (_raw: string) => {}
    const mail = new Promise<string>((resolve) => (arrived = resolve))
    const smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _session, done) {
        let raw = ''
        stream.on('data', (data: Buffer) => (raw += data.toString())).on('end', () => (arrived(raw), done()))
      },
    })
    await new Promise<void>((resolve) => void smtp.listen(0, '127.0.0.1', resolve))
    const port = await freePort()
    const env = {
      ...process.env,
      LC_ALL: 'C',
      DOORWARD_DATA_DIR: dataDir,
      DOORWARD_PORT: String(port),
      DOORWARD_SMTP_URL: `smtp://127.0.0.1:${(smtp.server.address() as { port: number }).port}`,
    }
    const serve = spawn(process.execPath, ['src/boot.mjs', 'serve'], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    after(() => serve.kill('SIGKILL'))
    const link = await new Promise<string>((resolve) =>
      createInterface(serve.stdout).on('line', (line) => line.startsWith('http') && resolve(line)),
    )
    assert.match(link, new RegExp(`^http://localhost:${port}/auth/first-run\\?token=[\\w-]{43}$`))
    const opened = await fetch(link, { redirect: 'manual' })
    const cookie = opened.headers.getSetCookie()[0]!.split(';')[0]!
    const page = await fetch(`http://localhost:${port}/auth/first-run`, { headers: { cookie } })
    assert.match(await page.text(), /Open your front door/)
    // A command in a process of its own, on the same store, while the server runs: its mail goes out through the server.
    const made = spawnSync(
      process.execPath,
      ['src/boot.mjs', 'user', 'create', '--email', 'mara@x.example', '--name', 'Mara', '--mail', '--json'],
      { cwd: root, env, encoding: 'utf8' },
    )
    assert.equal(made.status, 0, made.stderr)
    assert.match(await mail, /Activate your account/)
    assert.deepEqual(await (await fetch(`http://localhost:${port}/auth/healthz`)).json(), {
      status: 'ok',
      version: '0.1.0',
    })
    assert.equal((await fetch(`http://localhost:${port}/auth/readyz`)).status, 200)
    const ended = new Promise<number | null>((resolve) => serve.once('exit', resolve))
    serve.kill('SIGTERM')
    assert.equal(await ended, 0)
    await new Promise<void>((resolve) => void smtp.close(resolve))
  },
)

test('a wrong start says every problem and exits 1', () => {
  const { status, stderr } = spawnSync(process.execPath, ['src/boot.mjs', 'serve'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', DOORWARD_HOST: '0.0.0.0', DOORWARD_PORT: 'x' },
  })
  assert.equal(status, 1)
  assert.match(stderr, /DOORWARD_PORT must be a port[\s\S]*DOORWARD_PUBLIC_URL is required/)
})

test('a port that is taken is said in a sentence, and the command ends', { timeout: 20_000 }, async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'doorward-serve-'))
  after(() => rmSync(dataDir, { recursive: true, force: true }))
  const taken = createServer()
  await new Promise<void>((resolve) => void taken.listen(0, '127.0.0.1', resolve))
  const { port } = taken.address() as { port: number }
  const env = {
    ...process.env,
    LC_ALL: 'C',
    DOORWARD_DATA_DIR: dataDir,
    DOORWARD_PORT: String(port),
    DOORWARD_LOG_LEVEL: 'silent',
  }
  const { status, stderr } = spawnSync(process.execPath, ['src/boot.mjs', 'serve'], {
    cwd: root,
    encoding: 'utf8',
    env,
  })
  taken.close()
  assert.equal(status, 1)
  assert.match(stderr, /something else listens there already/)
})
