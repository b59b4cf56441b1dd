import { accountById, lockAccount, mailLanguage, type Account } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { adminsOf, companyById, zoneOfPerson, type Company } from '../companies/index.ts'
import { DAY_MS, HOUR_MS } from '../edge/clock.ts'
import { inTransactionOr, type Edge } from '../edge/edge.ts'
import { shortenedNetwork } from '../edge/network.ts'
import { newId } from '../edge/random.ts'
import { browserWords } from '../edge/user-agent.ts'
import { useMailboxCode } from '../mailbox-proof/index.ts'
import { tellPerson } from '../notices/index.ts'
import { nameForOthers, oweMail, requestMail } from '../outbox/index.ts'
import { isRequestSettledSince, needsRequest, openRequest } from '../requests/index.ts'
import { codeGivenSince } from '../sessions/index.ts'
import type { Challenge } from '../sign-in/index.ts'
import { isSuspended } from '../totp/index.ts'
import { exactly } from '../web/dates.ts'
import { messages } from './messages.ts'
import * as store from './store.ts'
import type { Question } from './store.ts'

/** How often the admins may be mailed about one person, and how long they have to answer. */
export const AGAIN_AFTER_MS = HOUR_MS
export const ANSWER_WITHIN_MS = DAY_MS
const LIMITS = [
  { most: 1, withinMs: AGAIN_AFTER_MS },
  { most: 10, withinMs: DAY_MS },
]

export interface Helpers {
  company: Company
  admins: Account[]
}

/**
 * Who can help this person: the admins of the managing company who are somebody else, active, and have a working
 * second factor (DESIGN §4). Undefined when there is none.
 */
export async function helpersOf(edge: Edge, account: Account): Promise<Helpers | undefined> {
  const company = account.managedBy ? await companyById(edge, account.managedBy) : undefined
  if (!company) return undefined
  const admins: Account[] = []
  for (const id of await adminsOf(edge, company.id)) {
    const admin = id === account.id ? undefined : await accountById(edge, id)
    if (admin?.status !== 'active' || admin.twoFactor !== 'on') continue
    // Whose only phone was stolen gets no further than anybody else.
    if (!(await isSuspended(edge, admin.id))) admins.push(admin)
  }
  return admins.length > 0 ? { company, admins } : undefined
}

/** The question that waits for an answer, and from when on the admins may be mailed again. */
export async function questionOf(edge: Edge, account: Account): Promise<{ open?: Question; nextAtMs: number }> {
  const newest = await store.newestOf(edge.db, account.id)
  if (!newest) return { nextAtMs: 0 }
  const nextAtMs = newest.mailedAtMs + AGAIN_AFTER_MS
  const isOpen = newest.endedAtMs === null && !(await isAnswered(edge, account, newest))
  return isOpen ? { open: newest, nextAtMs } : { nextAtMs }
}

/** The owner says that the question is not theirs. False when it has ended already. */
export const stopQuestion = (edge: Edge, accountId: string, questionId: string): Promise<boolean> =>
  store.stop(edge.db, accountId, questionId, edge.clock.nowMs())

/** A reset, a factor switched off or set up anew, a request that was decided, or a code given: then the question has no object any more. */
export async function isAnswered(edge: Edge, account: Account, { askedAtMs }: Question): Promise<boolean> {
  if (account.status !== 'active' || account.twoFactor !== 'on' || account.twoFactorSinceMs > askedAtMs) return true
  if (await isRequestSettledSince(edge, account.id, askedAtMs)) return true
  return codeGivenSince(edge, account.id, askedAtMs)
}

export type Asked = { ok: true } | { ok: false; reason: 'gone' | 'used' | 'no-admin' | 'request-open' } | TooSoon
type TooSoon = { ok: false; reason: 'too-soon'; nextAtMs: number }

/**
 * Mails the admins and the owner. Where one admin alone must not decide, it opens a request: then the mails are those of the
 * request, and the question only keeps the promise of an answer in time. The mailed code is used up by it and proves the mailbox for this question alone: the
 * challenge stays where it is, before the code of the authenticator, and may enrol nothing.
 */
export function askAdmins(edge: Edge, challenge: Challenge, codeId: string, network: string): Promise<Asked> {
  return inTransactionOr<Asked>(edge, async (edge, undo) => {
    const account = await lockAccount(edge, challenge.accountId)
    if (account?.status !== 'active' || account.twoFactor !== 'on') return undo({ ok: false, reason: 'gone' })
    if (!(await useMailboxCode(edge, challenge, codeId))) return undo({ ok: false, reason: 'used' })
    const helpers = await helpersOf(edge, account)
    if (!helpers) return undo({ ok: false, reason: 'no-admin' })
    // Whoever comes too soon keeps the code.
    const requested = await requestMail(edge, 'admin-asked', account.id, LIMITS)
    if (!requested.ok) return undo({ ok: false, reason: 'too-soon', nextAtMs: requested.nextAtMs })
    const question = await noteQuestion(edge, account, helpers.company, network)
    if (await needsRequest(edge, account)) {
      const { company } = helpers
      const reason = messages[mailLanguage(edge, account)].reason
      const opening = { account, openedBy: account.id, openedAs: 'owner', company, reason, network } as const
      const opened = await openRequest(edge, opening)
      return opened.ok ? { ok: true } : undo({ ok: false, reason: 'request-open' })
    }
    for (const admin of helpers.admins) await mailAdmin(edge, admin, account, helpers.company, question)
    await mailOwner(edge, account, helpers.company, question, challenge.zone)
    await record(edge, {
      event: 'authn_mfa_admin_asked',
      actor: account.id,
      accountId: account.id,
      companyId: helpers.company.id,
      network,
    })
    return { ok: true }
  })
}

/** Asking again mails again, and the time that was promised stays. */
async function noteQuestion(edge: Edge, account: Account, company: Company, network: string): Promise<Question> {
  const nowMs = edge.clock.nowMs()
  const from = { browser: browserWords(edge.userAgent), network: shortenedNetwork(network), mailedAtMs: nowMs }
  const { open } = await questionOf(edge, account)
  if (open) {
    await store.mailedAgain(edge.db, open.id, from)
    return { ...open, ...from }
  }
  // One that was answered without anybody saying so must not keep the new one short.
  await store.endOf(edge.db, account.id, nowMs, 'answered')
  const question: Question = {
    id: newId(edge),
    accountId: account.id,
    companyId: company.id,
    ...from,
    askedAtMs: nowMs,
    dueAtMs: nowMs + ANSWER_WITHIN_MS,
    endedAtMs: null,
    endedBecause: null,
  }
  await store.insert(edge.db, question)
  return question
}

async function mailAdmin(edge: Edge, admin: Account, person: Account, company: Company, question: Question) {
  const language = mailLanguage(edge, admin)
  const t = messages[language].mail
  const zone = await zoneOfPerson(edge, admin.id)
  await oweMail(
    edge,
    'admin-asked',
    { to: admin.email, name: admin.name, language },
    {
      subject: t.admin.subject(nameForOthers(person), edge.config.platformName),
      heading: t.admin.heading,
      paragraphs: [t.admin.text(nameForOthers(person), company.name), t.admin.check, t.admin.act],
      facts: [
        [t.who, [...new Set([nameForOthers(person), person.email])].join(', ')],
        [t.when, exactly(question.mailedAtMs, zone, language)],
        [t.browser, question.browser ?? t.unknownBrowser],
        [t.network, question.network],
      ],
    },
  )
}

/** Whoever asks may be somebody else with password and mailbox: the mail says so, in the owner's own language. */
async function mailOwner(edge: Edge, account: Account, company: Company, question: Question, zone: string) {
  const language = mailLanguage(edge, account)
  const t = messages[language].mail
  await tellPerson(edge, account.id, {
    purpose: 'admin-asked-owner',
    language,
    text: {
      subject: t.owner.subject(edge.config.platformName),
      heading: t.owner.heading,
      paragraphs: [t.owner.text(company.name, exactly(question.dueAtMs, zone, language))],
      facts: [
        [t.when, exactly(question.mailedAtMs, zone, language)],
        [t.browser, question.browser ?? t.unknownBrowser],
        [t.network, question.network],
      ],
    },
    objection: { accountId: account.id, change: 'admin-asked', questionId: question.id },
  })
}
