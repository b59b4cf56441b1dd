import path from 'node:path'
import { Hono } from 'hono'
import { allAccounts, fillDemo, PASSWORDS } from './people.ts'
import type { Config } from '../config.ts'
import { systemClock } from '../edge/clock.ts'
import type { Mail } from '../edge/mail.ts'
import { CannotOpen, openEdge } from '../edge/open.ts'
import { listen, stopOnSignal } from '../serve.ts'
import type { Env } from '../web/context.ts'
import { messages } from './messages.ts'
import { demoPages } from './pages.ts'

/** The whole product on a data folder of its own, with people, a mailbox and a phone. Only on a loopback address. */
export async function demo(config: Config): Promise<void> {
  const t = messages[config.commandLanguage].start
  const dataDir = path.join(path.dirname(config.dataDir), `${path.basename(config.dataDir)}-demo`)
  const demoConfig: Config = {
    ...withShortWaits(config),
    platformUrl: undefined,
    dataDir,
    database: { kind: 'sqlite', file: path.join(dataDir, 'doorward.db') },
    keysFile: path.join(dataDir, 'keys.json'),
    platformName: config.platformName === 'Platform' ? 'Fernhill' : config.platformName,
    logLevel: 'warn',
  }
  if (!['127.0.0.1', 'localhost', '::1'].includes(config.host)) throw new CannotOpen([t.loopbackOnly])
  const edge = await openEdge(demoConfig, { clock: systemClock })
  await fillDemo(edge)
  const mails: Mail[] = []
  const running = await listen(edge, { deliver: async (mail) => void mails.unshift(mail) }, [
    new Hono<Env>().route('/', demoPages(mails)),
  ])
  const people = (await allAccounts(edge)).map(({ email, name, is }) => ({
    email,
    name: `${name} (${t.people[is]})`,
    password: PASSWORDS[email] ?? '',
  }))
  const width = Math.max(...people.map(({ email }) => email.length))
  const wide = Math.max(t.codes.length, t.mailboxes.length)
  const { origin } = demoConfig.publicUrl
  console.log(`
${t.title(`${origin}/`)}

${people.map(({ email, name, password }) => `  ${email.padEnd(width)}  ${password.padEnd(34)}  ${name}`).join('\n')}

  ${t.codes.padEnd(wide)}  ${origin}/auth/demo/phone
  ${t.mailboxes.padEnd(wide)}  ${origin}/auth/demo/mailbox

${t.waits}
${t.ends(path.relative(process.cwd(), dataDir) || dataDir)}`)
  stopOnSignal(running)
}

/** The waits that nobody tries to the end. */
const A_DAY_OR_MORE = ['resetWaitHours', 'supportWaitHours', 'passwordWaitHours'] as const
const DEMO_WAIT_HOURS = 2 / 60

/** What was not set otherwise waits two minutes. */
function withShortWaits(config: Config): Config {
  const short = A_DAY_OR_MORE.filter((name) => config[name] >= 24).map((name) => [name, DEMO_WAIT_HOURS])
  return { ...config, ...Object.fromEntries(short) }
}
