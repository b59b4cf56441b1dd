import { createAccounts, type Account } from '../accounts/index.ts'
import { inviteToActivate } from '../activation/index.ts'
import { addMembers } from '../companies/index.ts'
import { inTransactionOr, type Edge } from '../edge/edge.ts'
import { isDeadlock } from '../edge/postgres-error.ts'
import { tellOperators } from '../operator-notices/index.ts'
import { noteForeignHashes } from '../passwords/index.ts'
import { entryLabel, importAuthenticators } from '../totp/index.ts'
import { batchesOf, type BadLine, type GoodLine } from './check.ts'
import { WrongHeader } from './records.ts'

export type { BadLine } from './check.ts'
export { lineProblem } from './messages.ts'

export interface ImportOptions {
  /** Look, and write nothing. */
  dryRun: boolean
  /** Import the good lines although there are bad ones. */
  skipBad: boolean
  /** Without it a file makes neither admins nor staff. */
  allowRoles: boolean
  /** Mail an activation link to whoever comes without a password. */
  mail: boolean
  actor: string
  progress(stage: 'checked' | 'written', lines: number): void
}

/** How many people the file has, or brought. */
export interface Counts {
  people: number
  active: number
  invited: number
  withSecondFactor: number
}
export type ImportResult = { bad: BadLine[]; counts: Counts } & (
  { ok: true } | { ok: false; refusal: 'file-unreadable' | 'file-empty' | 'bad-lines' | 'changed-meanwhile' }
)

const NOBODY: Counts = { people: 0, active: 0, invited: 0, withSecondFactor: 0 }
/** Lines between two words about how far it is. */
const SAY_EVERY = 10_000

/**
 * Imports the people of a file. It is read twice: once to judge every line, once to write, all in one transaction. So
 * nothing is imported unless all lines are good (or the bad ones may be left out), and files of any size fit.
 */
export async function importPeople(edge: Edge, file: string, options: ImportOptions): Promise<ImportResult> {
  const checked = await check(edge, file, options)
  if (!checked.ok || options.dryRun) return checked
  const written = await inTransactionOr<boolean>(edge, async (edge, undo) => {
    const counts = { ...NOBODY }
    let bad = 0
    for await (const batch of batchesOf(edge, file, options)) {
      bad += batch.bad.length
      // Between reading and writing somebody else may take an address, and then nobody is imported.
      if (batch.good.length > 0 && !(await write(edge, batch.good, options))) undo(false)
      count(counts, batch.good, (people) => options.progress('written', people))
    }
    return (counts.people === checked.counts.people && bad === checked.bad.length) || undo(false)
  }).catch(ofTwoAtOnce)
  if (!written) return { ...checked, ok: false, refusal: 'changed-meanwhile' }
  await noteForeignHashes(edge)
  return checked
}

/** Two files with the same people in another order wait for each other's addresses, until the store ends one of them. */
function ofTwoAtOnce(error: unknown): false {
  if (isDeadlock(error)) return false
  throw error
}

async function check(edge: Edge, file: string, options: ImportOptions): Promise<ImportResult> {
  const counts = { ...NOBODY }
  const bad: BadLine[] = []
  try {
    for await (const batch of batchesOf(edge, file, options)) {
      bad.push(...batch.bad)
      count(counts, batch.good, (people) => options.progress('checked', people))
    }
  } catch (error) {
    // Nothing behind a wrong header means anything, so no line can be left out for it.
    if (error instanceof WrongHeader)
      return { ok: false, refusal: 'bad-lines', counts: NOBODY, bad: [{ line: error.line, refusal: error.refusal }] }
    if (isAboutFile(error)) return { ok: false, refusal: 'file-unreadable', bad, counts }
    throw error
  }
  if (counts.people === 0 && bad.length === 0) return { ok: false, refusal: 'file-empty', bad, counts }
  if (bad.length > 0 && !options.skipBad) return { ok: false, refusal: 'bad-lines', bad, counts }
  return { ok: true, bad, counts }
}

const isAboutFile = (error: unknown) =>
  ['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')

function count(counts: Counts, good: GoodLine[], say: (people: number) => void): void {
  const before = Math.floor(counts.people / SAY_EVERY)
  counts.people += good.length
  for (const { person } of good) {
    counts[person.passwordHash ? 'active' : 'invited']++
    if (person.totp) counts.withSecondFactor++
  }
  if (Math.floor(counts.people / SAY_EVERY) > before) say(counts.people)
}

/** False when an address has been taken meanwhile. */
async function write(edge: Edge, good: GoodLine[], { actor, mail }: ImportOptions): Promise<boolean> {
  const accounts = await createAccounts(
    edge,
    good.map(({ person, company }) => ({
      ...person,
      managedBy: company?.id,
      twoFactor: person.totp ? ('on' as const) : ('off' as const),
    })),
    { actor, reason: 'imported' },
  )
  if (!accounts) return false
  const lines = good.map((line, index) => ({ ...line, account: accounts[index]! }))
  for (const { account } of lines)
    if (account.staff) await tellOperators(edge, { kind: 'staff', account, staff: account.staff })
  await addMembers(
    edge,
    lines.flatMap(({ account, company, person }) =>
      company ? [{ accountId: account.id, companyId: company.id, role: person.role }] : [],
    ),
  )
  await importAuthenticators(
    edge,
    lines.flatMap(({ account, person: { totp, email } }) =>
      totp ? [{ accountId: account.id, secret: totp.secret, label: labelOf(totp, email, edge) }] : [],
    ),
  )
  if (mail)
    for (const { account, company } of lines)
      if (isInvited(account)) await inviteToActivate(edge, account, { company, mail })
  return true
}

const isInvited = ({ status }: Account) => status === 'invited'

/** The entry is called in the app as the old system called it; its issuer stands beside where it is not ours. */
function labelOf(
  { account, issuer }: { account: string; issuer: string | undefined },
  email: string,
  { config }: Edge,
) {
  const name = account.includes('@') ? account.slice(0, 300) : email
  return entryLabel(name, issuer === config.platformName ? undefined : issuer?.slice(0, 100))
}
