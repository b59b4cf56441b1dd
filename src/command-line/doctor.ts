import { statSync } from 'node:fs'
import { accountByAddress } from '../accounts/index.ts'
import { newestEntryMs } from '../audit/index.ts'
import { DAY_MS, SECOND_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { noteFact, recallFact } from '../edge/facts.ts'
import { storeClockMs } from '../edge/store-clock.ts'
import { smtpMailer } from '../edge/mail.ts'
import { newId } from '../edge/random.ts'
import { helpProblems } from '../help/index.ts'
import { done, refused, text, textOption, type Command } from './command.ts'
import type { Words } from './messages.ts'
import { wordsFor } from './say-refused.ts'

interface Finding {
  /** Stable, for programs; people read its name in their language. */
  check: keyof Words['doctor']['checks']
  state: 'ok' | 'warning' | 'problem'
  says: string
}

/** What an operator wants to know before people do. Exit 1 when something is broken, 0 with warnings. */
const doctor: Command = {
  name: 'doctor',
  usage: '[--mail ADDRESS]',
  options: { mail: textOption },
  async run(edge, { values }) {
    const t = wordsFor(edge).doctor
    const findings = [
      await clock(edge),
      keyFile(edge),
      { check: 'migrations', state: 'ok', says: t.schemaGood } as Finding,
      ...settings(edge),
      ...articles(edge),
      await forwarding(edge),
      await mail(edge, text(values, 'mail')),
      await address(edge),
    ]
    const width = Math.max(...Object.values(t.states).map(({ length }) => length))
    const lines = findings
      .map(({ check, state, says }) => `${t.states[state].padEnd(width)}  ${t.checks[check]}: ${says}`)
      .join('\n')
    const broken = findings.filter(({ state }) => state === 'problem')
    if (broken.length > 0) return refused('problems-found', lines)
    return done({ findings }, lines)
  },
}

/** The newest thing written can hardly be from the future: codes would be refused with a clock that is wrong. */
async function clock(edge: Edge): Promise<Finding> {
  const { db, clock } = edge
  const t = wordsFor(edge).doctor
  const nowMs = clock.nowMs()
  const apart = Math.abs(nowMs - (await storeClockMs(db)))
  if (apart > 5 * SECOND_MS)
    return { check: 'clock', state: 'problem', says: t.clockApart(String(Math.round(apart / 1000))) }
  const ahead = ((await newestEntryMs(edge)) ?? 0) - nowMs
  if (ahead > 5 * SECOND_MS)
    return {
      check: 'clock',
      state: 'problem',
      says: t.clockBehind(String(Math.round(ahead / 1000))),
    }
  return { check: 'clock', state: 'ok', says: t.clockGood }
}

function keyFile(edge: Edge): Finding {
  const { config } = edge
  const t = wordsFor(edge).doctor
  const mode = statSync(config.keysFile).mode & 0o777
  if (mode & 0o077)
    return {
      check: 'key file',
      state: 'warning',
      says: t.keysPublic(config.keysFile, mode.toString(8)),
    }
  return { check: 'key file', state: 'ok', says: t.keysGood }
}

const settings = (edge: Edge): Finding[] =>
  edge.config.unknownSettings.map((name) => ({
    check: 'settings',
    state: 'warning',
    says: wordsFor(edge).doctor.unknownSetting(name),
  }))

/** What lies in HELP_DIR and is left out, so that no page of the help is missing without a word. */
const articles = (edge: Edge): Finding[] =>
  helpProblems(edge.config).map(({ name, problem }) => ({
    check: 'help',
    state: 'warning',
    says: wordsFor(edge).doctor.article[problem](name),
  }))

async function forwarding(edge: Edge): Promise<Finding> {
  const t = wordsFor(edge).doctor
  const seen = await recallFact(edge, 'untrusted-forwarding')
  if (!seen || edge.clock.nowMs() - seen.atMs > 7 * DAY_MS)
    return { check: 'proxies', state: 'ok', says: t.proxiesGood }
  return {
    check: 'proxies',
    state: 'warning',
    says: t.proxyUnknown(seen.value),
  }
}

async function mail(edge: Edge, to: string | undefined): Promise<Finding> {
  const { smtpUrl, mailFrom } = edge.config
  const t = wordsFor(edge).doctor
  if (!smtpUrl)
    return {
      check: 'mail',
      // Whoever asked for a test mail must not take silence for success.
      state: to ? 'problem' : 'warning',
      says: t.noMailServer,
    }
  if (!to)
    return {
      check: 'mail',
      state: 'ok',
      says: (await recallFact(edge, 'mail-delivered')) ? t.mailDelivered : t.mailNeverTried,
    }
  try {
    await smtpMailer(smtpUrl, mailFrom).deliver({
      messageId: `<${newId(edge)}@${edge.config.publicUrl.hostname}>`,
      to: (await accountByAddress(edge, to))?.email ?? to,
      subject: t.testSubject(edge.config.platformName),
      text: t.testText,
      html: `<p lang="${edge.config.commandLanguage}">${t.testText}</p>`,
    })
    await noteFact(edge, 'mail-delivered', 'doctor')
    return { check: 'mail', state: 'ok', says: t.mailAccepted(to) }
  } catch (error) {
    return { check: 'mail', state: 'problem', says: t.mailRefused((error as Error).message) }
  }
}

async function address(edge: Edge): Promise<Finding> {
  const { config } = edge
  const t = wordsFor(edge).doctor
  const url = new URL('/auth/healthz', config.publicUrl)
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000), redirect: 'error' })
    if (answer.ok) return { check: 'address', state: 'ok', says: t.addressAnswers(config.publicUrl.origin) }
    return { check: 'address', state: 'warning', says: t.addressStatus(url.href, String(answer.status)) }
  } catch {
    return { check: 'address', state: 'warning', says: t.addressSilent(url.href) }
  }
}

export const doctorCommands = [doctor]
