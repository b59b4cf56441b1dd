import { addressHash, lockAccount, mailLanguage, type Account } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { MINUTE_MS, SECOND_MS } from '../edge/clock.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { newId } from '../edge/random.ts'
import { oweMail, requestMail } from '../outbox/index.ts'
import { sessionById } from '../sessions/index.ts'
import { holdChallenge, keepChallengeUntil, type Challenge } from '../sign-in/index.ts'
import { clockTime } from '../web/dates.ts'
import type { Language } from '../web/language.ts'
import { messages } from './messages.ts'
import * as store from './store.ts'

export const DIGITS = 8
const LIFE_MS = 10 * MINUTE_MS
const MOST_TRIES = 5
/** "Send again" waits this long: the first mail may just be slow. */
export const AGAIN_AFTER_MS = 30 * SECOND_MS

/** What a mailed code is for. One for a question to the admins proves nothing at a set-up, and the other way round. */
export type CodeUse = 'set-up' | 'lost-phone' | 'new-authenticator'
const PURPOSE = {
  'set-up': 'mailbox-code',
  'lost-phone': 'lost-phone-code',
  'new-authenticator': 'mailbox-code',
} as const

/** Who asks, and the only one for whom the code is worth anything: a challenge, or a session that is open. */
export type Asker = Challenge | { sessionId: string; account: Account; zone: string }
const holderOf = (asker: Asker): store.Holder =>
  'sessionId' in asker ? { challengeId: null, sessionId: asker.sessionId } : { challengeId: asker.id, sessionId: null }
const isThere = async (edge: Edge, asker: Asker): Promise<boolean> =>
  'sessionId' in asker ? (await sessionById(edge, asker.sessionId)) !== undefined : holdChallenge(edge, asker.id)

export type MailboxState = { sentAtMs: number; expiresAtMs: number } | undefined

export async function mailboxState({ db }: Edge, asker: Asker): Promise<MailboxState> {
  const newest = await store.newestOf(db, holderOf(asker))
  return newest && { sentAtMs: newest.createdAtMs, expiresAtMs: newest.expiresAtMs }
}

export type Sending = { ok: true } | NotSent | { ok: false; reason: 'gone' }
export type NotSent = { ok: false; reason: 'too-soon' | 'mail-limit'; nextAtMs: number }

/** Mails a code for this challenge or session alone. A later code does not kill an earlier one. */
export async function sendMailboxCode(
  edge: Edge,
  asker: Asker,
  language: Language,
  network: string,
  use: CodeUse = 'set-up',
): Promise<Sending> {
  return inTransaction(edge, async (edge) => {
    const { zone } = asker
    // As it is now: the address may have become another one a moment ago.
    const account = await lockAccount(edge, asker.account.id)
    if (!account || !(await isThere(edge, asker))) return { ok: false, reason: 'gone' }
    const nowMs = edge.clock.nowMs()
    const state = await mailboxState(edge, asker)
    // One that was sent at a time yet to come was sent by a clock that was ahead.
    if (state && Math.abs(nowMs - state.sentAtMs) < AGAIN_AFTER_MS)
      return { ok: false, reason: 'too-soon', nextAtMs: state.sentAtMs + AGAIN_AFTER_MS }
    const requested = await requestMail(edge, PURPOSE[use], addressHash(edge, account.email))
    if (!requested.ok) return { ok: false, reason: 'mail-limit', nextAtMs: requested.nextAtMs }
    const code = newMailedCode(edge)
    const id = newId(edge)
    const expiresAtMs = nowMs + LIFE_MS
    await store.insert(edge.db, {
      id,
      ...holderOf(asker),
      codeHash: hashOf(edge, use, asker, code),
      tries: 0,
      createdAtMs: nowMs,
      expiresAtMs,
    })
    if (!('sessionId' in asker)) await keepChallengeUntil(edge, asker.id, expiresAtMs)
    await record(edge, {
      event: 'authn_mfa_mailbox_sent',
      actor: account.id,
      accountId: account.id,
      companyId: account.managedBy,
      network,
    })
    const mailed = mailLanguage(edge, account, language)
    const t = messages[mailed].mail
    await oweMail(
      edge,
      PURPOSE[use],
      { to: account.email, name: account.name, language: mailed },
      {
        subject: t.subject(edge.config.platformName),
        heading: t.headings[use],
        paragraphs: [t.text(edge.config.platformName, clockTime(expiresAtMs, zone, mailed), zone)],
        code,
        objection: { heading: t.objectionHeading, text: t.objections[use] },
      },
    )
    return { ok: true }
  })
}

/** Whether a code belongs to this challenge or session. Counted before it is compared; five tries each. */
export async function checkMailboxCode(
  edge: Edge,
  asker: Asker,
  code: string,
  use: CodeUse = 'set-up',
): Promise<{ ok: true; codeId: string } | { ok: false; reason: 'wrong' | 'none-left' }> {
  const tried = await store.countTry(edge.db, holderOf(asker), MOST_TRIES, edge.clock.nowMs())
  if (tried.length === 0) return { ok: false, reason: 'none-left' }
  const match = tried.find(({ codeHash }) => codeHash === hashOf(edge, use, asker, code))
  return match ? { ok: true, codeId: match.id } : { ok: false, reason: 'wrong' }
}

/** Uses a right code up, in the transaction of what it opens. False when another tab was quicker. */
export const useMailboxCode = ({ db }: Edge, asker: Asker, codeId: string) => store.useUp(db, holderOf(asker), codeId)

/** Codes of sessions that live on while what they prove does not: the address has become another one. */
export const dropMailboxCodesOf = ({ db }: Edge, sessionIds: string[]) => store.dropOfSessions(db, sessionIds)

/** Every code is equally likely: numbers beyond the last whole round are thrown again. */
export function newMailedCode({ random }: Edge): string {
  const codes = 10 ** DIGITS
  for (;;) {
    const number = Buffer.from(random.bytes(4)).readUInt32BE()
    if (number < Math.floor(2 ** 32 / codes) * codes) return String(number % codes).padStart(DIGITS, '0')
  }
}

const hashOf = ({ keys }: Edge, use: CodeUse, asker: Asker, code: string) => {
  const whose = 'sessionId' in asker ? `session ${asker.sessionId}` : asker.id
  return keys.mac('mailbox-code', use === 'set-up' ? `${whose} ${code}` : `${use} ${whose} ${code}`)
}
