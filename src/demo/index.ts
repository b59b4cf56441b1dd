import path from 'node:path'
import { Hono } from 'hono'
import { allAccounts, fillDemo, PASSWORDS } from './people.ts'
import type { Config } from '../config.ts'
import { systemClock } from '../edge/clock.ts'
import type { Mail } from '../edge/mail.ts'
import { CannotOpen, openEdge } from '../edge/open.ts'
import { listen, stopOnSignal } from '../serve.ts'
import type { Env } from '../web/context.ts'
import { demoPages } from './pages.ts'

/** The whole product on a data folder of its own, with people, a mailbox and a phone. Only on a loopback address. */
export async function demo(config: Config): Promise<void> {
  const dataDir = path.join(path.dirname(config.dataDir), `${path.basename(config.dataDir)}-demo`)
  const demoConfig: Config = {
    ...config,
    platformUrl: undefined,
    dataDir,
    database: { kind: 'sqlite', file: path.join(dataDir, 'doorward.db') },
    keysFile: path.join(dataDir, 'keys.json'),
    platformName: config.platformName === 'Platform' ? 'Fernhill' : config.platformName,
    logLevel: 'warn',
  }
  if (!['127.0.0.1', 'localhost', '::1'].includes(config.host))
    throw new CannotOpen(['the demo shows everybody’s codes and mails: it starts on a loopback address only'])
  const edge = await openEdge(demoConfig, { clock: systemClock })
  await fillDemo(edge)
  const mails: Mail[] = []
  const running = await listen(edge, { deliver: async (mail) => void mails.unshift(mail) }, [
    new Hono<Env>().route('/', demoPages(mails)),
  ])
  const people = (await allAccounts(edge)).map(({ email, name }) => ({ email, name, password: PASSWORDS[email] ?? '' }))
  const width = Math.max(...people.map(({ email }) => email.length))
  const { origin } = demoConfig.publicUrl
  console.log(`
Doorward demo: ${origin}/

${people.map(({ email, name, password }) => `  ${email.padEnd(width)}  ${password.padEnd(34)}  ${name}`).join('\n')}

  Codes of their phones  ${origin}/auth/demo/phone
  Their mailboxes        ${origin}/auth/demo/mailbox

Ends with Ctrl+C. People and data stay in ${path.relative(process.cwd(), dataDir) || dataDir}: passwords and states above are those of a
first start; delete that folder to begin afresh.`)
  stopOnSignal(running)
}
