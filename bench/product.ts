import type { ChildProcess } from 'node:child_process'
import path from 'node:path'
import { addMember, createCompany } from '../src/companies/index.ts'
import { changeAccount, createAccount } from '../src/accounts/index.ts'
import { readConfig } from '../src/config.ts'
import { HOUR_MS } from '../src/edge/clock.ts'
import { inTransaction, type Edge } from '../src/edge/edge.ts'
import { openEdge } from '../src/edge/open.ts'
import { startSession } from '../src/sessions/index.ts'
import { beginEnrolment, enrolAuthenticator, STEP_SECONDS } from '../src/totp/index.ts'
import type { Place } from './place.ts'
import { firstAnswer, freePort, start, stop } from './processes.ts'
import type { Signer } from './sign-in-load.ts'

export const PASSWORD = 'violet harbour morning'
const DOORWARD = path.join(import.meta.dirname, '../bin/doorward')

export interface Product {
  child: ChildProcess
  port: number
  /** From spawn to the first answer. */
  startedInMs: number
}

/** The product as it is started in production, on a data folder that is there. */
export async function startProduct(place: Place, more: Record<string, string> = {}): Promise<Product> {
  const port = await freePort()
  const env = {
    PATH: process.env.PATH,
    NODE_COMPILE_CACHE: path.join(place.folder, 'compile-cache'),
    ...place.settings,
    ...more,
    DOORWARD_PORT: String(port),
  }
  const startMs = performance.now()
  const child = start([DOORWARD, 'serve'], { env }, 'sh')
  await firstAnswer(`http://127.0.0.1:${port}/auth/login`, child)
  return { child, port, startedInMs: performance.now() - startMs }
}

/** With the compile cache written, which happens when a process ends. */
export async function startWarmProduct(place: Place): Promise<Product> {
  await stopProduct(await startProduct(place))
  return startProduct(place)
}

export const stopProduct = ({ child }: Product) => stop(child)

/** Opens the store of a place with the product's own functions, to fill it before the product starts. */
export async function filling<T>(place: Place, fill: (edge: Edge) => Promise<T>): Promise<T> {
  const config = readConfig(place.settings)
  if (!config.ok) throw new Error(config.problems.join('\n'))
  const edge = await openEdge(config.config)
  try {
    return await fill(edge)
  } finally {
    await edge.db.destroy()
  }
}

/** Members of one company with two-factor login on; all have the same password and an authenticator of their own. */
export async function makeSigners(edge: Edge, count: number): Promise<Signer[]> {
  // A password is hashed outside the transaction, and once: what a sign-in does does not depend on the salt.
  const passwordHash = await edge.hasher.hash(PASSWORD)
  return inTransaction(edge, async (edge) => {
    const company = await createCompany(edge, { name: 'Hansa Kontor', zone: 'Europe/Berlin' }, 'bench')
    const signers: Signer[] = []
    for (let index = 0; index < count; index++) {
      const email = `mara.lindt.${index}@hansa-kontor.example`
      const made = { email, name: 'Mara Lindt', passwordHash, managedBy: company.id }
      const account = await createAccount(edge, made, 'bench')
      await addMember(edge, company.id, account!.id, 'member')
      signers.push({ email, secret: await enrol(edge, account!.id, email) })
    }
    return signers
  })
}

/** As if it had been set up an hour ago, so that the code of now is not used up. */
async function enrol(edge: Edge, accountId: string, email: string): Promise<string> {
  const nowMs = edge.clock.nowMs() - HOUR_MS
  const anHourAgo = { ...edge, clock: { nowMs: () => nowMs } }
  const enrolment = await beginEnrolment(anHourAgo, accountId, `Platform:${email}`)
  await enrolAuthenticator(anHourAgo, accountId, enrolment, [Math.floor(nowMs / 1000 / STEP_SECONDS)])
  await changeAccount(edge, accountId, {}, { twoFactor: 'on', hadAuthenticator: 1 })
  return enrolment.secret.toString('base64')
}

/** Living sessions with the second factor, one for each address in turn. Returns their cookies. */
export async function makeSessions(edge: Edge, accountIds: string[], count: number): Promise<string[]> {
  return inTransaction(edge, async (edge) => {
    const secrets: string[] = []
    for (let index = 0; index < count; index++) {
      const accountId = accountIds[index % accountIds.length]!
      secrets.push((await startSession(edge, { accountId, secondFactor: true, network: '127.0.0.1' })).secret)
    }
    return secrets
  })
}
