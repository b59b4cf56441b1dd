import { statSync } from 'node:fs'
import { accountByAddress } from '../accounts/index.ts'
import { newestEntryMs } from '../audit/index.ts'
import { DAY_MS, SECOND_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { noteFact, recallFact } from '../edge/facts.ts'
import { storeClockMs } from '../edge/store-clock.ts'
import { smtpMailer } from '../edge/mail.ts'
import { newId } from '../edge/random.ts'
import { done, refused, text, textOption, type Command } from './command.ts'

interface Finding {
  check: string
  state: 'ok' | 'warning' | 'problem'
  says: string
}

/** What an operator wants to know before people do. Exit 1 when something is broken, 0 with warnings. */
const doctor: Command = {
  name: 'doctor',
  means: 'checks clock, key file, database, mail and address; --mail sends a test mail',
  usage: '[--mail ADDRESS]',
  options: { mail: textOption },
  async run(edge, { values }) {
    const findings = [
      await clock(edge),
      keyFile(edge),
      { check: 'migrations', state: 'ok', says: 'the database has the newest schema' } as Finding,
      ...settings(edge),
      await forwarding(edge),
      await mail(edge, text(values, 'mail')),
      await address(edge),
    ]
    const marks = { ok: 'ok     ', warning: 'warning', problem: 'problem' }
    const lines = findings.map(({ check, state, says }) => `${marks[state]}  ${check}: ${says}`).join('\n')
    const broken = findings.filter(({ state }) => state === 'problem')
    if (broken.length > 0) return refused('problems-found', lines)
    return done({ findings }, lines)
  },
}

/** The newest thing written can hardly be from the future: codes would be refused with a clock that is wrong. */
async function clock(edge: Edge): Promise<Finding> {
  const { db, clock } = edge
  const nowMs = clock.nowMs()
  const apart = Math.abs(nowMs - (await storeClockMs(db)))
  if (apart > 5 * SECOND_MS)
    return { check: 'clock', state: 'problem', says: `differs from the database's by ${Math.round(apart / 1000)} s` }
  const ahead = ((await newestEntryMs(edge)) ?? 0) - nowMs
  if (ahead > 5 * SECOND_MS)
    return {
      check: 'clock',
      state: 'problem',
      says: `is behind: the audit log has entries from ${Math.round(ahead / 1000)} s in the future`,
    }
  return { check: 'clock', state: 'ok', says: 'agrees with the database' }
}

function keyFile({ config }: Edge): Finding {
  const mode = statSync(config.keysFile).mode & 0o777
  if (mode & 0o077)
    return {
      check: 'key file',
      state: 'warning',
      says: `${config.keysFile} can be read by others (mode ${mode.toString(8)}); make it 600`,
    }
  return { check: 'key file', state: 'ok', says: 'opens this database and is private' }
}

const settings = ({ config }: Edge): Finding[] =>
  config.unknownSettings.map((name) => ({
    check: 'settings',
    state: 'warning',
    says: `${name} is set, but there is no such setting in this version`,
  }))

async function forwarding(edge: Edge): Promise<Finding> {
  const seen = await recallFact(edge, 'untrusted-forwarding')
  if (!seen || edge.clock.nowMs() - seen.atMs > 7 * DAY_MS)
    return { check: 'proxies', state: 'ok', says: 'no forwarded requests from unknown proxies' }
  return {
    check: 'proxies',
    state: 'warning',
    says: `${seen.value} sends X-Forwarded-For but is not in DOORWARD_TRUSTED_PROXIES: the network budget is off for its requests`,
  }
}

async function mail(edge: Edge, to: string | undefined): Promise<Finding> {
  const { smtpUrl, mailFrom } = edge.config
  if (!smtpUrl)
    return {
      check: 'mail',
      // Whoever asked for a test mail must not take silence for success.
      state: to ? 'problem' : 'warning',
      says: 'DOORWARD_SMTP_URL is not set: nobody gets mail, so nobody can set up two-factor login',
    }
  if (!to)
    return {
      check: 'mail',
      state: 'ok',
      says: (await recallFact(edge, 'mail-delivered'))
        ? 'mail has been delivered'
        : 'set, but nothing has been delivered yet; try doctor --mail ADDRESS',
    }
  try {
    const note = 'This is a test mail of doorward doctor. You need not do anything.'
    await smtpMailer(smtpUrl, mailFrom).deliver({
      messageId: `<${newId(edge)}@${edge.config.publicUrl.hostname}>`,
      to: (await accountByAddress(edge, to))?.email ?? to,
      subject: `Test mail of ${edge.config.platformName}`,
      text: note,
      html: `<p>${note}</p>`,
    })
    await noteFact(edge, 'mail-delivered', 'doctor')
    return { check: 'mail', state: 'ok', says: `a test mail to ${to} was accepted` }
  } catch (error) {
    return { check: 'mail', state: 'problem', says: `a test mail was not accepted: ${(error as Error).message}` }
  }
}

async function address({ config }: Edge): Promise<Finding> {
  const url = new URL('/auth/healthz', config.publicUrl)
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000), redirect: 'error' })
    if (answer.ok) return { check: 'address', state: 'ok', says: `${config.publicUrl.origin} answers` }
    return { check: 'address', state: 'warning', says: `${url.href} answers ${answer.status}` }
  } catch {
    return { check: 'address', state: 'warning', says: `${url.href} cannot be reached from here; is serve running?` }
  }
}

export const doctorCommands = [doctor]
