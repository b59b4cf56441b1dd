import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { createApp } from './app.ts'
import { startSealing } from './audit/index.ts'
import type { Config } from './config.ts'
import type { Edge } from './edge/edge.ts'
import { smtpMailer, type Mailer } from './edge/mail.ts'
import { CannotOpen, openEdge } from './edge/open.ts'
import { firstRunLink } from './first-run/index.ts'
import { yesAhead } from './forward-auth/index.ts'
import { startDelivery } from './outbox/index.ts'
import { helpProblems, prepareHelp } from './help/index.ts'
import { messages } from './serve-messages.ts'
import { startUpkeep } from './upkeep.ts'
import type { Env } from './web/context.ts'
import { isWorker, leaveWorkers, startWorkers } from './workers.ts'

/** /auth/logout must work with 48 KB of headers: it is the repair for browsers that carry too much. */
const MOST_HEADER_BYTES = 64 * 1024

export interface Running {
  edge: Edge
  address: string
  stop(): Promise<void>
}

/** The production start: no default account, no default secret. */
export async function serve(config: Config): Promise<void> {
  const edge = { ...(await openEdge(config)), mailIsOff: !config.smtpUrl }
  const mailer = config.smtpUrl ? smtpMailer(config.smtpUrl, config.mailFrom) : undefined
  if (isWorker()) {
    // One of many says nothing: whoever started it has said it all.
    const running = await listen(edge, mailer).catch((error: Error) => {
      leaveWorkers()
      throw error
    })
    return stopOnSignal(running)
  }
  warn(edge)
  if (config.workers === 1) {
    const running = await listen(edge, mailer)
    await welcome(edge, running.address)
    return stopOnSignal(running)
  }
  const workers = await startWorkers(config.workers, edge.log)
  // The one that could not listen has said why.
  if (!workers) return process.exit(1)
  await welcome(edge, `http://${config.host}:${workers.port} (${config.workers}×)`)
  stopOnSignal({ stop: () => Promise.all([workers.stop(), edge.db.destroy()]) })
}

function warn({ config, log }: Edge): void {
  for (const name of config.unknownSettings) log.warn(`${name} is set, but there is no such setting in this version`)
  for (const { name, problem } of helpProblems(config)) log.warn(`DOORWARD_HELP_DIR: ${name} is left out (${problem})`)
  if (!config.smtpUrl) log.warn('DOORWARD_SMTP_URL is not set: nobody gets mail, so nobody can set up two-factor login')
}

async function welcome(edge: Edge, address: string): Promise<void> {
  const t = messages[edge.config.commandLanguage]
  console.log(t.listens(address, `${edge.config.publicUrl.origin}/auth/`))
  const link = await firstRunLink(edge)
  if (link.ok) console.log(`${t.noOperator}\n${link.url}`)
}

/** Opens the port and starts the work in the background. Without a mailer, mail waits in the outbox. */
export async function listen(edge: Edge, mailer: Mailer | undefined, more: Hono<Env>[] = []): Promise<Running> {
  const app = createApp(edge, more)
  const respond = getRequestListener((request, env) => app.fetch(request, env), { overrideGlobalObjects: false })
  const server = createServer(
    { maxHeaderSize: MOST_HEADER_BYTES },
    yesAhead(edge, (incoming, outgoing) => void respond(incoming, outgoing)),
  )
  await openPort(server, edge.config).catch(async (error: Error) => {
    await edge.db.destroy()
    throw error
  })
  const stopDelivery = mailer ? startDelivery(edge, mailer) : async () => {}
  const stopUpkeep = startUpkeep(edge)
  const stopSealing = startSealing(edge)
  prepareHelp(edge.config).catch((error: Error) => edge.log.error({ err: error }, 'the help could not be read'))
  return {
    edge,
    address: addressOf(server),
    async stop() {
      await new Promise((resolve) => {
        server.close(resolve)
        server.closeIdleConnections()
      })
      stopUpkeep()
      await stopDelivery()
      await stopSealing()
      await edge.db.destroy()
    },
  }
}

async function openPort(server: Server, { port, host, commandLanguage }: Config): Promise<void> {
  const t = messages[commandLanguage]
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve)).catch(
    (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? t.portTaken : error.message
      throw new CannotOpen([t.cannotListen(host, String(port), why)])
    },
  )
}

function addressOf(server: Server): string {
  const address = server.address()
  if (address === null || typeof address === 'string') return String(address)
  return `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`
}

export function stopOnSignal(running: { stop(): Promise<unknown> }): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      // Whoever does not finish within five seconds is cut off; what was acknowledged is in the store.
      setTimeout(() => process.exit(0), 5000).unref()
      void running.stop().then(() => process.exit(0))
    })
}
