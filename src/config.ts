import path from 'node:path'
import type { DatabaseAddress } from './edge/database.ts'
import { settingMeanings, settingProblems } from './config-messages.ts'
import {
  database,
  hosts,
  mailbox,
  mailServer,
  oneLine,
  oneOf,
  port,
  positive,
  ranges,
  text,
  webAddress,
  workers,
  Wrong,
} from './config-values.ts'
import { isLanguage, LANGUAGES, type Language } from './web/language.ts'

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
  defaultLanguage: setting(
    'DEFAULT_LANGUAGE',
    'language of pages and mails where nobody asks for another, and of the command line: en, de or es',
    oneOf(...LANGUAGES),
    'en',
  ),
  helpDir: setting(
    'HELP_DIR',
    'folder with articles of your own for the help, and with ones that stand for ours',
    path.resolve,
  ),
  supportEmail: setting('SUPPORT_EMAIL', 'where messages of the contact form go; unset: to the operators', mailbox),
  supportFilesMb: setting(
    'SUPPORT_FILES_MB',
    'megabytes of files that people may have sent to support in all; beyond it messages come without files',
    positive,
    '2000',
  ),
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
  passwordWaitHours: setting('PASSWORD_WAIT_HOURS', 'wait before a forgotten password after a reset', positive, '24'),
  resetWaitHours: setting('RESET_WAIT_HOURS', 'wait between the approval of a reset and the reset', positive, '24'),
  supportWaitHours: setting(
    'SUPPORT_WAIT_HOURS',
    'how long admins of a company have to answer before support goes on without them',
    positive,
    '72',
  ),
  trustedProxies: setting(
    'TRUSTED_PROXIES',
    'addresses or CIDR ranges whose X-Forwarded-For is believed, comma-separated',
    ranges,
    '',
  ),
  keepChallengesHours: setting(
    'KEEP_CHALLENGES_HOURS',
    'hours that a sign-in which was not finished is kept after it ran out',
    positive,
    '24',
  ),
  keepLinksDays: setting(
    'KEEP_LINKS_DAYS',
    'days that a link which ran out is kept; until then it says why it does not work',
    positive,
    '30',
  ),
  keepSessionsDays: setting('KEEP_SESSIONS_DAYS', 'days that a session is kept after its end', positive, '30'),
  keepSignInsDays: setting(
    'KEEP_SIGN_INS_DAYS',
    'days that audit rows about sign-ins and sessions are kept',
    positive,
    '365',
  ),
  keepChangesDays: setting('KEEP_CHANGES_DAYS', 'days that audit rows about changes are kept', positive, '730'),
  keepFeedbackDays: setting(
    'KEEP_FEEDBACK_DAYS',
    'days that what people say about articles of the help is kept',
    positive,
    '365',
  ),
  keepNetworksDays: setting(
    'KEEP_NETWORKS_DAYS',
    'days that network addresses are kept whole; then their last part goes',
    positive,
    '30',
  ),
  keepTicketsDays: setting('KEEP_TICKETS_DAYS', 'days that a ticket of support is kept after closing', positive, '730'),
  keepAttachmentsDays: setting(
    'KEEP_ATTACHMENTS_DAYS',
    'days that files sent to support are kept after the ticket was closed',
    positive,
    '90',
  ),
  workers: setting('WORKERS', 'processes behind the one port', workers, '1'),
  logLevel: setting(
    'LOG_LEVEL',
    'how much is logged',
    oneOf('trace', 'debug', 'info', 'warn', 'error', 'silent'),
    'info',
  ),
}

export type SettingName = keyof typeof settings
type Values = { [Name in keyof typeof settings]: ReturnType<(typeof settings)[Name]['parse']> | undefined }
export interface Config extends Required<
  Omit<{ [Name in keyof Values]: NonNullable<Values[Name]> }, 'platformUrl' | 'helpDir' | 'supportEmail' | 'smtpUrl'>
> {
  platformUrl: URL | undefined
  helpDir: string | undefined
  supportEmail: string | undefined
  smtpUrl: string | undefined
  /** The language of the command line: DEFAULT_LANGUAGE if it is set, else that of the terminal. */
  commandLanguage: Language
  /** Whether cookies get their `__Host-` prefix and answers HSTS: decided by PUBLIC_URL alone. */
  https: boolean
  /** Names that begin like ours and mean nothing here: mostly misspelt. */
  unknownSettings: string[]
}

export type ConfigResult = { ok: true; config: Config } | { ok: false; problems: string[] }

export function readConfig(environment: Record<string, string | undefined>): ConfigResult {
  const commandLanguage = commandLanguageOf(environment)
  const t = settingProblems[commandLanguage]
  const problems: string[] = []
  const values: Record<string, unknown> = {}
  for (const [key, { name, parse, default: fallback }] of Object.entries(settings)) {
    const given = environment[`DOORWARD_${name}`] || fallback
    try {
      if (given) values[key] = parse(given)
      else if (fallback === '' && (parse === ranges || parse === hosts)) values[key] = []
    } catch (error) {
      problems.push(
        t.setting(
          `DOORWARD_${name}`,
          error instanceof Wrong ? error.in(t) : (error as Error).message,
          settings[key as SettingName].secret ? '…' : (given ?? ''),
        ),
      )
    }
  }
  const read = values as Partial<Config>
  const loopback = isLoopback(read.host ?? '')
  if (!read.publicUrl && !problems.some((problem) => problem.startsWith('DOORWARD_PUBLIC_URL'))) {
    if (loopback) read.publicUrl = new URL(`http://localhost:${read.port ?? 8080}`)
    else problems.push(t.publicUrlMissing)
  }
  if (read.publicUrl && read.publicUrl.protocol === 'http:' && !isLoopback(read.publicUrl.hostname))
    problems.push(t.publicUrlNotSafe)
  if (read.publicUrl && (read.publicUrl.pathname !== '/' || read.publicUrl.search || read.publicUrl.hash))
    problems.push(t.publicUrlWithPath)
  if (problems.length > 0) return { ok: false, problems }
  read.commandLanguage = commandLanguage
  read.https = read.publicUrl!.protocol === 'https:'
  read.database ??= { kind: 'sqlite', file: path.join(read.dataDir!, 'doorward.db') }
  read.keysFile ??= path.join(read.dataDir!, 'keys.json')
  read.mailFrom ??= `${read.platformName} <doorward@${read.publicUrl!.hostname}>`
  const known = new Set(Object.values(settings).map(({ name }) => `DOORWARD_${name}`))
  read.unknownSettings = Object.keys(environment).filter((name) => name.startsWith('DOORWARD_') && !known.has(name))
  return { ok: true, config: read as Config }
}

/** Known before anything else, because problems are said in it: a setting, else what the terminal asks for. */
export function commandLanguageOf(environment: Record<string, string | undefined>): Language {
  const { DOORWARD_DEFAULT_LANGUAGE: wanted, LC_ALL, LC_MESSAGES, LANG } = environment
  if (isLanguage(wanted)) return wanted
  // POSIX: the first that is set counts, whatever it says; "de_AT.UTF-8" is German, "C" is English.
  const language = (LC_ALL || LC_MESSAGES || LANG || '').split(/[_.@]/)[0]
  return isLanguage(language) ? language : 'en'
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
    const t = settingMeanings[config.commandLanguage]
    const inWords = t.settings ? t.settings[key as SettingName] : means
    const value = shown[key]
    if (value !== undefined) return { name: `DOORWARD_${name}`, value, means: inWords }
    const plain = String(config[key as keyof Config] ?? '')
    return { name: `DOORWARD_${name}`, value: secret && plain ? t.secret : plain, means: inWords }
  })
}
