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

const NOBODY_WAITS_LONGER_MS = 20_000

/** What a visitor gets: an answer, or a connection that ends. Neither for so long fails, because it would be for ever. */
const ask = async (port: string): Promise<number | 'cut off'> => {
  const signal = AbortSignal.timeout(NOBODY_WAITS_LONGER_MS)
  try {
    return (await fetch(`http://127.0.0.1:${port}/auth/readyz`, { headers: { connection: 'close' }, signal })).status
  } catch (error) {
    assert.ok(!signal.aborted, `nobody answered: ${String(error)}`)
    return 'cut off'
  }
}
const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make)

test(
  'WORKERS starts that many processes behind one port; when one dies nobody is left waiting, and it is replaced',
  { timeout: 60_000, skip: process.platform !== 'linux' },
  async () => {
    const parent = serve({ DOORWARD_WORKERS: '3', DOORWARD_PORT: '0' })
    const port = await portOf(parent)
    const workers = childrenOf(parent.pid!)
    assert.equal(workers.length, 3)
    for (const dying of workers.slice(1)) {
      const before = times(20, () => ask(port))
      await wait(2)
      process.kill(dying, 'SIGKILL')
      const answers = await Promise.all([...before, ...times(20, () => ask(port))])
      // Only whoever had its ear can be cut off, and asks again.
      assert.deepEqual(new Set(answers.filter((answer) => answer !== 'cut off')), new Set([200]))
      await eventually(() => !childrenOf(parent.pid!).includes(dying))
      assert.deepEqual(new Set(await Promise.all(times(20, () => ask(port)))), new Set([200]))
    }
    await eventually(() => childrenOf(parent.pid!).length === 3)
    // Stopped while the replacements are still starting.
    const all = childrenOf(parent.pid!)
    const ended = once(parent, 'exit')
    parent.kill('SIGTERM')
    assert.deepEqual(await ended, [0, null])
    assert.equal(await ask(port), 'cut off')
    for (const pid of all) assert.ok(!isAlive(pid))
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
