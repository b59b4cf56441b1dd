import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { after, test } from 'node:test'

const root = path.join(import.meta.dirname, '..')

function serve(settings: Record<string, string>): ChildProcess {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'doorward-workers-'))
  const child = spawn(process.execPath, ['src/boot.mjs', 'serve'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DOORWARD_DATA_DIR: dataDir, DOORWARD_LOG_LEVEL: 'silent', ...settings },
  })
  after(async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
    rmSync(dataDir, { recursive: true, force: true })
  })
  return child
}

const portOf = async (child: ChildProcess) => {
  for await (const line of createInterface(child.stdout!)) {
    const port = /listens on http:\/\/127\.0\.0\.1:(\d+) \(3×\)/.exec(line)?.[1]
    if (port) return port
  }
  throw new Error('it ended before it listened')
}

const childrenOf = (pid: number) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)

const eventually = async (holds: () => boolean | Promise<boolean>) => {
  for (const deadlineMs = performance.now() + 15_000; !(await holds()); await wait(50))
    assert.ok(performance.now() < deadlineMs, 'it never came true')
}

test(
  'WORKERS starts that many processes behind one port; one that dies is replaced and nobody notices',
  { timeout: 60_000, skip: process.platform !== 'linux' },
  async () => {
    const parent = serve({ DOORWARD_WORKERS: '3', DOORWARD_PORT: '0' })
    const port = await portOf(parent)
    const answers = () => fetch(`http://127.0.0.1:${port}/auth/readyz`, { headers: { connection: 'close' } })
    const workers = childrenOf(parent.pid!)
    assert.equal(workers.length, 3)
    process.kill(workers[0]!, 'SIGKILL')
    for (let asked = 0; asked < 20; asked++) assert.equal((await answers()).status, 200)
    await eventually(() => childrenOf(parent.pid!).filter((pid) => !workers.includes(pid)).length === 1)
    const all = childrenOf(parent.pid!)
    const ended = once(parent, 'exit')
    parent.kill('SIGTERM')
    assert.deepEqual(await ended, [0, null])
    await assert.rejects(answers())
    for (const pid of all) assert.throws(() => process.kill(pid, 0), { code: 'ESRCH' })
  },
)

test(
  'processes whose parent was killed end, too: no door is left without a keeper',
  { timeout: 60_000, skip: process.platform !== 'linux' },
  async () => {
    const parent = serve({ DOORWARD_WORKERS: '3', DOORWARD_PORT: '0' })
    await portOf(parent)
    const workers = childrenOf(parent.pid!)
    parent.kill('SIGKILL')
    await eventually(() => workers.every((pid) => !isAlive(pid)))
  },
)

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('many processes on a port that is taken say so and end', { timeout: 60_000 }, async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  after(() => taken.close())
  await once(taken, 'listening')
  const child = serve({ DOORWARD_WORKERS: '2', DOORWARD_PORT: String((taken.address() as AddressInfo).port) })
  let said = ''
  child.stderr!.on('data', (text: Buffer) => (said += text.toString()))
  assert.equal((await once(child, 'close'))[0], 1)
  assert.match(said, /something else listens there already/)
})
