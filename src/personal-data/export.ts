import { mailLanguage, type Account } from '../accounts/index.ts'
import { describeEntry, reasonWords } from '../activity/index.ts'
import { auditOf } from '../audit/index.ts'
import { companyById, joinedCompanies } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { mailsTo } from '../outbox/index.ts'
import { formerAddressesOf } from '../stop/index.ts'
import type { Language } from '../web/language.ts'
import { hashesOf } from './addresses.ts'
import { messages } from './messages.ts'
import * as store from './store.ts'
import { HELD } from './tables.ts'

/**
 * Everything that is kept about a person, without a secret: times in ISO 8601 (UTC), and what is a code in the store in
 * words of the person's language.
 */
export async function exportAccount(edge: Edge, account: Account): Promise<object> {
  const language = mailLanguage(edge, account)
  const t = messages[language]
  const hashes = await hashesOf(edge, account)
  const kept: Record<string, unknown> = {}
  for (const held of HELD) {
    const section = SECTIONS[held.table]
    if (!section) continue
    const rows = await store.rowsOf(edge.db, held, account.id, hashes)
    kept[section] = rows.map((row) => told(row, held.told, language))
  }
  const activity = (await auditOf(edge, account.id)).map((row) => ({
    at: iso(row.atMs),
    ...describeEntry(row, language),
  }))
  const mails = await mailsTo(edge, hashes)
  return {
    account: await accountItself(edge, account),
    companies: (await joinedCompanies(edge, account.id)).map(({ name, role, joinedAtMs }) => ({
      name,
      role,
      joined: iso(joinedAtMs),
    })),
    ...kept,
    mails: mails.map(({ purpose, createdAtMs, sentAtMs, givenUpAtMs }) => ({
      about: wordIn(t.purposes, purpose),
      written: iso(createdAtMs),
      handedOn: iso(sentAtMs),
      givenUp: iso(givenUpAtMs),
    })),
    activity,
  }
}

/** How the copy calls a table; one that is not here is in the copy by hand (`companies`). */
export const SECTIONS: Record<string, string | undefined> = {
  authenticators: 'authenticators',
  used_steps: 'usedCodes',
  enrolments: 'unfinishedSetUps',
  recovery_code_sets: 'recoveryCodes',
  recovery_codes: 'recoveryCodesOneByOne',
  sessions: 'sessions',
  browsers: 'knownBrowsers',
  challenges: 'unfinishedSignIns',
  mailbox_codes: 'mailedCodes',
  links: 'links',
  invitations: 'invitations',
  tickets: 'tickets',
  ticket_messages: 'ticketMessages',
  ticket_files: 'ticketFiles',
  ticket_links: 'ticketLinks',
  stops: 'changesThatCanBeStopped',
  reset_proofs: 'codesGivenForANewPassword',
  password_waits: 'newPasswordsThatWait',
  address_changes: 'addressesNotYetProven',
  admin_questions: 'questionsToAdmins',
  reset_requests: 'requestsForResets',
  support_confirmations: 'adminsAskedBySupport',
  enrolment_passes: 'passesForSettingUp',
  caller_verifications: 'callsWithSupport',
  bulk_reset_members: 'resetsOfMany',
  form_drafts: 'formsKeptWhileLocked',
}

async function accountItself(edge: Edge, account: Account) {
  const company = account.managedBy === null ? undefined : await companyById(edge, account.managedBy)
  return {
    id: account.id,
    email: account.email,
    secondEmail: account.secondEmail,
    formerAddresses: await formerAddressesOf(edge, account.id),
    name: account.name,
    status: account.status,
    staff: account.staff,
    staffSince: iso(account.staffSinceMs),
    managedBy: company?.name ?? null,
    twoFactorLogin: account.twoFactor,
    twoFactorLoginSince: iso(account.twoFactorSinceMs),
    passwordSet: iso(account.passwordChangedAtMs),
    language: account.language,
    languageOfLastSignIn: account.lastLanguage,
    closed: iso(account.closedAtMs),
    made: iso(account.createdAtMs),
  }
}

function told(row: Record<string, unknown>, names: Record<string, string>, language: Language) {
  const camel = (column: string) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  return Object.fromEntries(
    Object.entries(names).map(([column, name]) => {
      const value = row[camel(column)]
      if (column.endsWith('_ms')) return [name, iso(value as number | null)]
      return [name, typeof value === 'string' ? inWords(column, value, language) : value]
    }),
  )
}

function inWords(column: string, value: string, language: Language): string {
  const t = messages[language]
  if (column === 'purpose') return wordIn(t.links, value)
  if (column === 'change') return wordIn(t.changes, value)
  return column === 'ended_because' ? (reasonWords(value, language) ?? value) : value
}

const wordIn = (words: Record<string, string>, value: string) => (Object.hasOwn(words, value) ? words[value]! : value)
const iso = (atMs: number | null) => (atMs === null ? null : new Date(Number(atMs)).toISOString())
