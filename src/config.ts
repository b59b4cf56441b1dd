import path from 'node:path'
import type { DatabaseAddress } from './edge/database.ts'
import { parseRange, type AddressRange } from './edge/network.ts'

/**
 * Every setting of the product, read from `DOORWARD_…` variables. This file is the only reader of the environment.
 * `readConfig` finds all problems before it reports any, so that nobody mends them one start at a time.
 */
interface Setting<T> {
  name: string
  means: string
  secret?: boolean
  default: string | undefined
  parse(text: string): T
}

const setting = <T>(name: string, means: string, parse: (text: string) => T, fallback?: string, secret = false) =>
  ({ name, means, parse, default: fallback, secret }) satisfies Setting<T>

const text = (value: string) => value
const positive = (value: string) => {
  const number = Number(value)
  if (!/^\d+(\.\d+)?$/.test(value) || number <= 0) throw new Error('must be a number above 0 (fractions are allowed)')
  return number
}
const port = (value: string) => {
  const number = Number(value)
  if (!/^\d+$/.test(value) || number > 65535) throw new Error('must be a port from 0 to 65535')
  return number
}
const workers = (value: string) => {
  const number = Number(value)
  if (!/^\d+$/.test(value) || number < 1 || number > 64) throw new Error('must be a whole number from 1 to 64')
  return number
}
const oneOf =
  <const T extends string>(...allowed: T[]) =>
  (value: string) => {
    if (!allowed.includes(value as T)) throw new Error(`must be one of ${allowed.join(', ')}`)
    return value as T
  }
const webAddress = (value: string) => {
  const url = URL.canParse(value) ? new URL(value) : null
  if (!url || !['http:', 'https:'].includes(url.protocol))
    throw new Error('must be an address that begins with http:// or https://')
  return url
}
const list = (value: string) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
const ranges = (value: string): AddressRange[] => list(value).map(parseRange)
const hosts = (value: string) => {
  const wrong = list(value).find((host) => !/^[a-z0-9.-]+(:\d+)?$/i.test(host))
  if (wrong) throw new Error(`"${wrong}" must be a host name such as app.example.com`)
  return list(value).map((host) => host.toLowerCase())
}
const mailServer = (value: string) => {
  if (!URL.canParse(value) || !['smtp:', 'smtps:'].includes(new URL(value).protocol))
    throw new Error('must look like smtp://user:password@host:587 or smtps://…')
  return value
}
const mailbox = (value: string) => {
  if (!/[^\s@]+@[^\s@]+/.test(value) || /[\r\n]/.test(value))
    throw new Error('must be a mail address, or a name with <address>')
  return value
}
const database = (value: string): DatabaseAddress => {
  if (/^postgres(ql)?:/.test(value)) {
    if (!URL.canParse(value) || new URL(value).pathname.length < 2)
      throw new Error('must look like postgres://user:password@host:5432/database')
    return { kind: 'postgres', url: value }
  }
  if (!value.startsWith('sqlite:') || value === 'sqlite:')
    throw new Error('must be sqlite:PATH or postgres://user:password@host:5432/database')
  return { kind: 'sqlite', file: path.resolve(value.slice('sqlite:'.length)) }
}
const oneLine = (value: string) => {
  if (/[\r\n:]/.test(value) || value.trim() === '')
    throw new Error('must be one line without a colon (authenticator apps show it before one)')
  return value.trim()
}

const settings = {
  host: setting('HOST', 'address to listen on', text, '127.0.0.1'),
  port: setting('PORT', 'port to listen on', port, '8080'),
  publicUrl: setting(
    'PUBLIC_URL',
    'address at which people reach Doorward; default http://localhost:PORT while HOST is a loopback address',
    webAddress,
    '',
  ),
  dataDir: setting('DATA_DIR', 'folder for the database and the key file', path.resolve, './data'),
  database: setting(
    'DATABASE',
    'where the data is: sqlite:PATH, or postgres://… for many processes; default sqlite:DATA_DIR/doorward.db',
    database,
    '',
    true,
  ),
  keysFile: setting(
    'KEYS_FILE',
    'key ring that seals authenticator secrets; made only while the database is empty; default DATA_DIR/keys.json',
    path.resolve,
    '',
  ),
  platformName: setting(
    'PLATFORM_NAME',
    'name of the platform on pages, in mails and in authenticator apps',
    oneLine,
    'Platform',
  ),
  platformUrl: setting('PLATFORM_URL', 'where people go after signing in; unset: a small stand-in at /', webAddress),
  returnHosts: setting(
    'RETURN_HOSTS',
    'other hosts that a sign-in may return to, https only, comma-separated',
    hosts,
    '',
  ),
  defaultLanguage: setting('DEFAULT_LANGUAGE', 'language of pages and mails', oneOf('en'), 'en'),
  supportEmail: setting('SUPPORT_EMAIL', 'where messages of the contact form go; unset: to the operators', mailbox),
  smtpUrl: setting(
    'SMTP_URL',
    'mail server, smtp:// or smtps://; unset: nobody gets mail',
    mailServer,
    undefined,
    true,
  ),
  mailFrom: setting('MAIL_FROM', 'sender of mails; default doorward@ the host of PUBLIC_URL', mailbox),
  sessionIdleMinutes: setting(
    'SESSION_IDLE_MINUTES',
    'a session locks after this long unused (ASVS 7.3.1)',
    positive,
    '30',
  ),
  sessionLifetimeHours: setting(
    'SESSION_LIFETIME_HOURS',
    'a session ends after this long, used or not (ASVS 7.3.2)',
    positive,
    '12',
  ),
  stepUpMinutes: setting('STEP_UP_MINUTES', 'how long an own code counts as fresh', positive, '10'),
  trustedProxies: setting(
    'TRUSTED_PROXIES',
    'addresses or CIDR ranges whose X-Forwarded-For is believed, comma-separated',
    ranges,
    '',
  ),
  keepChallengesHours: setting('KEEP_CHALLENGES_HOURS', 'sign-ins that were not finished', positive, '24'),
  keepLinksDays: setting('KEEP_LINKS_DAYS', 'mailed links that ran out (until then they say why)', positive, '30'),
  keepSessionsDays: setting('KEEP_SESSIONS_DAYS', 'sessions that ended', positive, '30'),
  keepSignInsDays: setting('KEEP_SIGN_INS_DAYS', 'audit rows about sign-ins and sessions', positive, '365'),
  keepChangesDays: setting('KEEP_CHANGES_DAYS', 'audit rows about changes', positive, '730'),
  keepNetworksDays: setting('KEEP_NETWORKS_DAYS', 'whole network addresses; then their last part goes', positive, '30'),
  workers: setting('WORKERS', 'processes behind the one port', workers, '1'),
  logLevel: setting(
    'LOG_LEVEL',
    'how much is logged',
    oneOf('trace', 'debug', 'info', 'warn', 'error', 'silent'),
    'info',
  ),
}

type Values = { [Name in keyof typeof settings]: ReturnType<(typeof settings)[Name]['parse']> | undefined }
export interface Config extends Required<
  Omit<{ [Name in keyof Values]: NonNullable<Values[Name]> }, 'platformUrl' | 'supportEmail' | 'smtpUrl'>
> {
  platformUrl: URL | undefined
  supportEmail: string | undefined
  smtpUrl: string | undefined
  /** Whether cookies get their `__Host-` prefix and answers HSTS: decided by PUBLIC_URL alone. */
  https: boolean
  /** Names that begin like ours and mean nothing here: mostly misspelt. */
  unknownSettings: string[]
}

export type ConfigResult = { ok: true; config: Config } | { ok: false; problems: string[] }

export function readConfig(environment: Record<string, string | undefined>): ConfigResult {
  const problems: string[] = []
  const values: Record<string, unknown> = {}
  for (const [key, { name, parse, default: fallback }] of Object.entries(settings)) {
    const given = environment[`DOORWARD_${name}`] || fallback
    try {
      if (given) values[key] = parse(given)
      else if (fallback === '' && (parse === ranges || parse === hosts)) values[key] = []
    } catch (error) {
      problems.push(
        `DOORWARD_${name} ${(error as Error).message}; it is "${settings[key as keyof typeof settings].secret ? '…' : given}"`,
      )
    }
  }
  const read = values as Partial<Config>
  const loopback = isLoopback(read.host ?? '')
  if (!read.publicUrl && !problems.some((problem) => problem.startsWith('DOORWARD_PUBLIC_URL'))) {
    if (loopback) read.publicUrl = new URL(`http://localhost:${read.port ?? 8080}`)
    else
      problems.push(
        'DOORWARD_PUBLIC_URL is required while DOORWARD_HOST is not a loopback address: cookies and links depend on it',
      )
  }
  if (read.publicUrl && read.publicUrl.protocol === 'http:' && !isLoopback(read.publicUrl.hostname))
    problems.push('DOORWARD_PUBLIC_URL must be https unless it is localhost: passwords and codes pass through it')
  if (read.publicUrl && (read.publicUrl.pathname !== '/' || read.publicUrl.search || read.publicUrl.hash))
    problems.push('DOORWARD_PUBLIC_URL must be a bare address without a path: everything lives under its /auth/')
  if (problems.length > 0) return { ok: false, problems }
  read.https = read.publicUrl!.protocol === 'https:'
  read.database ??= { kind: 'sqlite', file: path.join(read.dataDir!, 'doorward.db') }
  read.keysFile ??= path.join(read.dataDir!, 'keys.json')
  read.mailFrom ??= `${read.platformName} <doorward@${read.publicUrl!.hostname}>`
  const known = new Set(Object.values(settings).map(({ name }) => `DOORWARD_${name}`))
  read.unknownSettings = Object.keys(environment).filter((name) => name.startsWith('DOORWARD_') && !known.has(name))
  return { ok: true, config: read as Config }
}

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || host === '[::1]' || /^127\./.test(host)

/** An address that may be shown: without the password. */
export function describeDatabase(database: DatabaseAddress): string {
  if (database.kind === 'sqlite') return `sqlite:${database.file}`
  const url = new URL(database.url)
  if (url.password) url.password = '***'
  return url.href
}

/** What is in force, for `doorward config`: secrets are masked. */
export function describeConfig(config: Config): { name: string; value: string; means: string }[] {
  const shown: Record<string, string> = {
    database: describeDatabase(config.database),
    trustedProxies: config.trustedProxies.map((range) => range.text).join(','),
    returnHosts: config.returnHosts.join(','),
    publicUrl: config.publicUrl.origin,
  }
  return Object.entries(settings).map(([key, { name, means, secret }]) => {
    const value = shown[key]
    if (value !== undefined) return { name: `DOORWARD_${name}`, value, means }
    const plain = String(config[key as keyof Config] ?? '')
    return { name: `DOORWARD_${name}`, value: secret && plain ? '(set, not shown)' : plain, means }
  })
}
