import { addressHash } from '../accounts/index.ts'
import { DAY_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { aloneWith } from '../edge/locks.ts'
import type { Mail } from '../edge/mail.ts'
import { newId } from '../edge/random.ts'
import type { Language } from '../web/language.ts'
import { whyPath } from '../web/reasons.ts'
import { messages } from './messages.ts'
import { htmlPart, textPart, type MailText } from './mail-page.ts'
import { nameToGreet } from './names.ts'
import { LONGEST_LIMIT_MS, MAIL_LIMITS, nextMailAtMs } from './retry.ts'
import * as store from './store.ts'

export type { MailText } from './mail-page.ts'
export { LOOKS_LIKE_LINK, nameForOthers } from './names.ts'
export { NETWORK_MAIL_LIMITS } from './retry.ts'
export { deliverDue, startDelivery } from './deliver.ts'

export type MailPurpose =
  | 'activation'
  | 'mailbox-code'
  | 'new-authenticator'
  | 'authenticator-removed'
  | 'switched-off'
  | 'reset'
  | 'wrong-codes'
  | 'five-tries'
  | 'support'
  | 'support-receipt'
  | 'support-answer'
  | 'password-changed'
  | 'password-asked'
  | 'stopped'
  | 'address-code'
  | 'address-changed'
  | 'second-address-code'
  | 'second-address'
  | 'switched-on'
  | 'left-off'
  | 'disabled'
  | 'enabled'
  | 'activated'
  | 'enrolment-link'
  | 'enrolment-pass'
  | 'invitation'
  | 'lost-phone-code'
  | 'admin-asked'
  | 'admin-asked-owner'
  | 'reset-requested'
  | 'reset-approved'
  | 'reset-request-ended'
  | 'reset-request-admins'
  | 'confirmation-asked'
  | 'confirmation-answered'
  | 'bulk-reset-admins'
  | 'admins-silent'
  | 'account-deleted'
  | 'recovery-code-used'
  | 'recovery-codes-made'
  | 'operators-told'
  | 'audit-head'
  | 'management-moved'
  | 'set-up-reminder'
  | 'role-changed'
  | 'company-date'
  | 'admin-invited'
  | 'member-reset'
  | 'member-removed'
  | 'authenticator-resumed'
  | 'caller-verification'
  | 'suspended'
  | 'suspended-admins'

/** How long the outbox remembers what it did: for whoever asks whether a mail went out. */
const KEEP_DONE_MS = 30 * DAY_MS

export interface Recipient {
  /** The stored address, never a typed one; null for nobody: the same work, so that its time tells strangers nothing. */
  to: string | null
  name?: string | undefined
  replyTo?: string
  language: Language
}

/** Owes a mail, in the transaction of what it tells about; it is handed on within seconds (see `deliver.ts`). Its row's name. */
export async function oweMail(
  edge: Edge,
  purpose: MailPurpose,
  recipient: Recipient,
  text: Omit<MailText, 'closing'>,
): Promise<string> {
  const { config, clock, keys, db } = edge
  const id = newId(edge)
  const { language } = recipient
  const t = messages[language]
  const name = nameToGreet(recipient.name)
  const whole: MailText = {
    ...text,
    paragraphs: [...(name ? [t.hello(name)] : []), ...text.paragraphs],
    facts: factsWithReason(edge, text, t.reason),
    closing: closingFor(purpose, t, config.publicUrl.host),
  }
  const mail: Mail = {
    messageId: `<${id}@${config.publicUrl.hostname}>`,
    to: recipient.to ?? '',
    subject: text.subject,
    text: textPart(whole, config.platformName, language),
    html: String(await htmlPart(whole, config.platformName, language)),
    ...(recipient.replyTo ? { replyTo: recipient.replyTo } : {}),
  }
  const nowMs = clock.nowMs()
  const sealed = keys.seal(JSON.stringify(mail), id)
  await store.insert(db, {
    id,
    purpose,
    sealed: recipient.to === null ? null : sealed,
    createdAtMs: nowMs,
    nextTryAtMs: nowMs,
    tries: 0,
    sentAtMs: recipient.to === null ? nowMs : null,
    givenUpAtMs: null,
    recipientHash: recipient.to === null ? null : addressHash(edge, recipient.to),
  })
  return id
}

/** The reason code stands with the facts, and with it where it is explained: it can be told to whoever helps. */
const factsWithReason = (
  { config }: Edge,
  { facts = [], reason }: Pick<MailText, 'facts' | 'reason'>,
  label: string,
) =>
  reason ? [...facts, [label, `${reason}, ${config.publicUrl.origin}${whyPath(reason)}`] as [string, string]] : facts

/** Which of these mails nobody took: when each was given up. */
export const mailsGivenUp = ({ db }: Edge, ids: string[]) => store.givenUp(db, ids)

/** Who has no account yet, or cannot sign in, gets nowhere by hand, and the desk needs no closing at all. */
function closingFor(purpose: MailPurpose, t: (typeof messages)['en'], host: string): string | undefined {
  if (purpose === 'support') return undefined
  return WITHOUT_SIGN_IN.includes(purpose) ? t.neverAsk : t.closing(host)
}
const WITHOUT_SIGN_IN: MailPurpose[] = ['activation', 'support-receipt', 'support-answer']

/**
 * Asks for one mail of a purpose to an address: allowed, or when the next may go out. The caller's transaction makes
 * counting and sending one.
 */
export async function requestMail(
  edge: Edge,
  purpose: MailPurpose | `${MailPurpose}-by-${string}`,
  askedBy: string,
  limits = MAIL_LIMITS,
): Promise<{ ok: true } | { ok: false; nextAtMs: number }> {
  const nowMs = edge.clock.nowMs()
  const budget = `${purpose}:${askedBy}`
  await aloneWith(edge, `mail ${budget}`)
  const nextAtMs = nextMailAtMs(
    (await store.requestsSince(edge.db, budget, nowMs - LONGEST_LIMIT_MS)).map(({ atMs }) => atMs),
    nowMs,
    limits,
  )
  if (nextAtMs > nowMs) return { ok: false, nextAtMs }
  await store.insertRequest(edge.db, { id: newId(edge), budget, atMs: nowMs })
  return { ok: true }
}

/** What went, or has yet to go, to addresses of these keyed hashes: about what and when, never the text. */
export const mailsTo = ({ db }: Edge, recipientHashes: string[]) => store.toRecipients(db, recipientHashes)

/** Which of these keyed hashes belong to addresses whose newest mail was given up, and none was handed on since. */
export const undeliverable = async ({ db }: Edge, recipientHashes: string[]): Promise<Set<string>> => {
  const failing = new Set<string>()
  for (let at = 0; at < recipientHashes.length; at += HASHES_AT_ONCE)
    for (const hash of await store.addressesGivenUp(db, recipientHashes.slice(at, at + HASHES_AT_ONCE)))
      failing.add(hash)
  return failing
}
const HASHES_AT_ONCE = 500

/** Mails that were handed on or given up long ago; what waits stays. */
export const forgetOldMails = ({ db, clock }: Edge) => store.forgetDone(db, clock.nowMs() - KEEP_DONE_MS)
export const forgetOldRequests = ({ db, clock }: Edge) => store.forgetRequests(db, clock.nowMs() - LONGEST_LIMIT_MS)
