import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after } from 'node:test'
import type { Hono } from 'hono'
import { createApp } from '../src/app.ts'
import { runCommand } from '../src/command-line/index.ts'
import { readConfig } from '../src/config.ts'
import type { Edge } from '../src/edge/edge.ts'
import type { Mail } from '../src/edge/mail.ts'
import { openEdge } from '../src/edge/open.ts'
import { deliverDue } from '../src/outbox/index.ts'
import type { Env } from '../src/web/context.ts'
import { makePostgresSchema, onPostgres } from './databases.ts'
import { Phone } from './phone.ts'
import { Visitor } from './visitor.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
export const PASSWORD = 'violet harbour morning'

export interface World {
  edge: Edge
  app: Hono<Env>
  /** What has been mailed to an address so far, newest first. */
  mailsTo(address: string): Promise<Mail[]>
  /** The newest mail to an address; throws when there is none. */
  newestMail(address: string): Promise<Mail>
  /** Empties all mailboxes: for whoever measures memory, or sends thousands. */
  forgetMails(): void
  wind(ms: number): void
  /** The time of the product, to be set back and forth. */
  clock: { nowMs: number }
  visitor(options?: { address?: string; language?: string }): Visitor
  /** Runs a command line; returns what `--json` prints, with the exit code as `exit`. */
  command(words: string[], input?: string): Promise<Record<string, unknown> & { exit: number }>
  stop(): Promise<void>
}

/** The whole product over a real store, with a clock that tests wind and a mailbox they read. Stops with the test file. */
export async function makeWorld(...how: Parameters<typeof openWorld>): Promise<World> {
  const world = await openWorld(...how)
  after(() => world.stop())
  return world
}

/** The same for whoever stops it: also outside of a test. */
export async function openWorld(
  settings: Record<string, string> = {},
  { startMs = Date.UTC(2026, 10, 24, 13, 6, 7) } = {},
): Promise<World> {
  const folder = mkdtempSync(path.join(tmpdir(), 'doorward-test-'))
  const database = onPostgres ? await makePostgresSchema() : undefined
  const environment = {
    DOORWARD_DATA_DIR: folder,
    DOORWARD_LOG_LEVEL: 'silent',
    ...(database && { DOORWARD_DATABASE: database }),
    ...settings,
  }
  const config = readConfig(environment)
  if (!config.ok) throw new Error(config.problems.join('\n'))
  const clock = { nowMs: startMs }
  const edge = await openEdge(config.config, { clock: { nowMs: () => clock.nowMs } })
  const app = createApp(edge)
  const delivered: Mail[] = []
  const world: World = {
    edge,
    app,
    clock,
    async mailsTo(address) {
      await deliverDue(edge, { deliver: async (mail) => void delivered.unshift(mail) })
      return delivered.filter(({ to }) => to === address)
    },
    async newestMail(address) {
      const [mail] = await world.mailsTo(address)
      if (!mail) throw new Error(`no mail to ${address}`)
      return mail
    },
    forgetMails: () => void (delivered.length = 0),
    wind: (ms) => void (clock.nowMs += ms),
    visitor: (options) => new Visitor(app, edge.config.publicUrl, options),
    async command(words, input = '') {
      let printed = ''
      const exit = await runCommand([...words, '--json'], {
        environment,
        print: (text) => void (printed += text),
        complain: (text) => void (printed += text),
        readInput: () => Promise.resolve(input),
        withEdge: (_config, work) => work(edge),
      })
      return { ...(JSON.parse(printed) as object), exit: exit ?? -1 }
    },
    async stop() {
      await edge.db.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return world
}

/** The code that stands alone on a line of a mail. */
export const codeIn = (mail: Mail) => /^(\d{8})$/m.exec(mail.text)?.[1] ?? fail(`no code in: ${mail.text}`)
/** The link that stands whole on a line of a mail, as a path. */
export const linkIn = (mail: Mail) => pathOf(/^(https?:\S+)$/m.exec(mail.text)?.[1] ?? fail(`no link in: ${mail.text}`))
/** The link of a mail that leads to a page, such as its stop link, as a path. */
export const linkTo = (mail: Mail, page: string) =>
  pathOf(
    new RegExp(`^(https?:\\S+${page}\\?\\S+)$`, 'm').exec(mail.text)?.[1] ??
      fail(`no link to ${page} in: ${mail.text}`),
  )
export const pathOf = (url: string) => new URL(url).pathname + new URL(url).search

function fail(message: string): never {
  throw new Error(message)
}

export type Person = { id: string; email: string; password: string }

let people = 0
/** An active account with a password, made by the command line. */
export async function somebody(
  world: World,
  {
    email = `mara${++people}@hansa-kontor.example`,
    name = 'Mara Lindt',
    password = PASSWORD,
    company,
    role,
    staff,
  }: { email?: string; name?: string; password?: string; company?: string; role?: string; staff?: string } = {},
): Promise<Person> {
  const more = [
    ...(company ? ['--company', company] : []),
    ...(role ? ['--role', role] : []),
    ...(staff ? ['--staff', staff] : []),
  ]
  const made = await world.command(
    ['user', 'create', '--email', email, '--name', name, '--password-stdin', ...more],
    `${password}\n`,
  )
  if (made.exit !== 0) throw new Error(JSON.stringify(made))
  return { id: String(made.id), email, password }
}

/** Somebody who has set two-factor login up by the real door, in a browser that knows them now. */
export async function somebodyWithCode(
  world: World,
  options: Parameters<typeof somebody>[1] = {},
): Promise<{ person: Person; phone: Phone; visitor: Visitor }> {
  const person = await somebody(world, options)
  const visitor = world.visitor()
  await visitor.signIn(person)
  // Staff are led to set-up at once; everybody else switches it on first.
  if (visitor.path !== '/auth/mailbox') {
    await visitor.open('/auth/profile')
    await visitor.send('/auth/profile/two-factor')
    await visitor.send('/auth/logout')
    await visitor.signIn(person)
  }
  const phone = await setUp(world, visitor, person)
  return { person, phone, visitor }
}

/** From the mailbox page to a finished set-up, its recovery codes kept. */
export async function setUp(world: World, visitor: Visitor, { email }: { email: string }): Promise<Phone> {
  visitor.isAt('/auth/mailbox')
  await visitor.send('/auth/mailbox', { code: codeIn(await world.newestMail(email)) })
  visitor.isAt('/auth/setup')
  const phone = Phone.scan(visitor.otpauth(), world.clock)
  await visitor.send('/auth/setup', { code: phone.code() })
  await keepCodes(visitor, phone)
  return phone
}

/** Writes the recovery codes down where they are shown, and says so. */
export async function keepCodes(visitor: Visitor, phone: Phone): Promise<void> {
  visitor.isAt('/auth/recovery-codes')
  phone.recoveryCodes = visitor.recoveryCodes()
  await visitor.send('/auth/recovery-codes', { kept: 'yes' })
}
