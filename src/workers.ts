import cluster, { type Address, type Worker } from 'node:cluster'
import { once } from 'node:events'
import type { Logger } from 'pino'

// Every process takes its visitors from the port itself. The other way, in which this process takes all of them and hands
// them on, loses whoever was handed to one that died before it answered: that browser would wait for ever.
cluster.schedulingPolicy = cluster.SCHED_NONE

/** A process that falls at once must not be started a thousand times a second. */
const REPLACE_AFTER_MS = 1000

export const isWorker = () => cluster.isWorker

/** Lets go of the process that started this one: the way to it would keep this one alive. */
export const leaveWorkers = () => cluster.worker?.disconnect()

export interface Workers {
  /** Where all of them listen. */
  port: number
  stop(): Promise<void>
}

/**
 * Starts processes behind one port and replaces each that ends, until they are stopped. They share nothing but the
 * store and the key file. Undefined when one could not listen (it has said why); then all have ended.
 */
export async function startWorkers(count: number, log: Logger): Promise<Workers | undefined> {
  let stopping = false
  const stop = async () => {
    stopping = true
    await Promise.all(Object.values(cluster.workers ?? {}).map(async (worker) => worker && end(worker)))
  }
  const replace = (code: number | null, signal: string | null) => {
    if (stopping) return
    log.error({ code, signal }, 'a process ended and is replaced')
    setTimeout(() => void (stopping || keep(cluster.fork())), REPLACE_AFTER_MS)
  }
  const keep = (worker: Worker) => worker.once('exit', replace)
  const workers = Array.from({ length: count }, () => cluster.fork())
  const ports = await Promise.all(workers.map(portOf))
  if (ports.includes(undefined)) return void (await stop())
  workers.forEach(keep)
  return { port: ports[0]!, stop }
}

async function end(worker: Worker): Promise<void> {
  // It is on the list until its channel has closed, too: whoever is dead does not die again.
  if (worker.isDead()) return
  const ended = once(worker, 'exit')
  worker.process.kill('SIGTERM')
  await ended
}

/** The port once it listens; undefined when it ended before. */
const portOf = (worker: Worker) =>
  new Promise<number | undefined>((resolve) => {
    worker.once('listening', ({ port }: Address) => resolve(port))
    worker.once('exit', () => resolve(undefined))
  })
