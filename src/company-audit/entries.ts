import { accountById } from '../accounts/index.ts'
import { newestOfCompany, rowsOfCompany, stepOfCompany, type AuditRow, type CompanyFilter } from '../audit/index.ts'
import type { Edge } from '../edge/edge.ts'
import { isOfTheCompany } from './groups.ts'

/** Rows that one statement looks at: what is not shown costs time, too, and must not hold the door. */
const STEP = 500
/** A page gives up after so many: it then shows what it has found, and where to go on. */
const MOST_STEPS = 5

export interface Entries {
  rows: AuditRow[]
  /** Go on with what is older than this; undefined at the end. */
  next: string | undefined
}

/** The next rows that an admin of the company may read, newest first. */
export async function nextEntries(
  edge: Edge,
  filter: CompanyFilter,
  { before, most, steps = MOST_STEPS }: { before?: string | undefined; most: number; steps?: number },
): Promise<Entries> {
  const ids: string[] = []
  const narrow = { ...filter, withoutSignIns: await isManagedElsewhere(edge, filter) }
  let next = before
  for (let step = 0; step < steps && ids.length <= most; step++) {
    // Mostly everything is shown, and the first step is enough.
    const found = await stepOfCompany(edge, narrow, { before: next, most: step === 0 ? most + 1 : STEP })
    ids.push(...(await shownOf(edge, filter.companyId, found.rows)))
    next = found.next
    if (next === undefined) break
  }
  const more = ids.length > most
  return {
    rows: await rowsOfCompany(edge, filter.companyId, ids.slice(0, most)),
    next: more ? ids[most - 1] : next,
  }
}

/** Then none of the sign-ins of this person is shown, and thousands of them need not be looked at. */
const isManagedElsewhere = async (edge: Edge, { companyId, person }: CompanyFilter) =>
  person !== undefined && (await accountById(edge, person))?.managedBy !== companyId

/**
 * A row about a person alone is shown while the company manages the account, and only if it did when the row was
 * written: moving management shows nobody what was before.
 */
async function shownOf(
  edge: Edge,
  companyId: string,
  rows: Awaited<ReturnType<typeof stepOfCompany>>['rows'],
): Promise<string[]> {
  const managed = rows.filter((row) => !isOfTheCompany(row) && row.managedBy === companyId)
  const accounts = [...new Set(managed.map(({ accountId }) => String(accountId)))]
  const begun = await newestOfCompany(edge, companyId, {
    events: ['user_management_moved'],
    reason: 'management-begun',
    accounts,
  })
  const isShown = (row: (typeof rows)[number]) =>
    isOfTheCompany(row) || (row.managedBy === companyId && row.id >= (begun.get(String(row.accountId)) ?? ''))
  return rows.filter(isShown).map(({ id }) => id)
}
