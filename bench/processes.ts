import { fork, spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Ticks of /proc/PID/stat in a second: the same on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100

const running = new Set<ChildProcess>()
// Whatever ends the bench, nothing that it started stays behind.
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))

export function start(words: string[], options: SpawnOptions = {}, program = process.execPath): ChildProcess {
  return watch(spawn(program, words, { stdio: ['ignore', 'ignore', 'inherit'], ...options }))
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

export interface Helper<Job, Result> {
  child: ChildProcess
  ask(job: Job): Promise<Result>
}

/** A script of this folder in a process of its own, which answers one job after the other. */
export function startHelper<Job, Result>(file: string): Helper<Job, Result> {
  const child = watch(fork(path.join(import.meta.dirname, file), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }))
  return {
    child,
    ask: (job) =>
      new Promise((resolve, reject) => {
        const ended = () => reject(new Error(`${file} ended before it answered`))
        child.once('exit', ended)
        child.once('message', (result) => {
          child.off('exit', ended)
          resolve(result as Result)
        })
        child.send(job as object)
      }),
  }
}

/** The other end of `startHelper`. */
export function answerJobs<Job, Result>(work: (job: Job) => Promise<Result>): void {
  process.on('message', (job: Job) => void work(job).then((result) => process.send!(result as object)))
  // Without the bench there is nobody to work for.
  process.on('disconnect', () => process.exit(0))
}

/** Processor time that a process and those it started have used so far, all threads together. */
export function cpuMs({ pid }: ChildProcess): number {
  return treeOf(pid!).reduce((sum, each) => sum + ownCpuMs(each), 0)
}

function treeOf(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
  return [pid, ...children.flatMap(treeOf)]
}

function ownCpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name in parentheses may hold spaces; utime and stime are fields 14 and 15.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND
}

/** Resident memory in MB: now, and the most there ever was. */
export function residentMb({ pid }: ChildProcess): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const of = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024
  return { now: of('VmRSS'), most: of('VmHWM') }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Waits until the port is open (knocking costs little, so that it does not hold up who starts), then asks once. */
export async function firstAnswer(url: string, child: ChildProcess): Promise<void> {
  while (!(await isOpen(Number(new URL(url).port)))) {
    if (child.exitCode !== null) throw new Error(`the server at ${url} ended with ${child.exitCode}`)
    await wait(3)
  }
  const answer = await fetch(url, { redirect: 'manual', headers: { connection: 'close' } })
  await answer.arrayBuffer()
  if (answer.status >= 500) throw new Error(`${url} answered ${answer.status}`)
}

function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  return new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
  }).finally(() => socket.destroy())
}

function watch(child: ChildProcess): ChildProcess {
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}
