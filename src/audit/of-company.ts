import { sql } from 'kysely'
import type { Edge } from '../edge/edge.ts'
import type { Db } from '../edge/database.ts'
import { KIND_OF, type AuditEvent } from './events.ts'
import { DID_TO_OTHERS } from './pseudonymise.ts'
import type { AuditRow } from './rows.ts'

/** Which rows of a company. Without `events` all of them; `person` did it, or it was done to them. */
export interface CompanyFilter {
  companyId: string
  events?: AuditEvent[] | undefined
  person?: string | undefined
  /** Whether the sign-ins of `person` are left out. */
  withoutSignIns?: boolean | undefined
}
type SignIn = { [Event in AuditEvent]: (typeof KIND_OF)[Event] extends 'sign-in' ? Event : never }[AuditEvent]
/** How people come and go, as far as the index leaves it out: another event needs another index. */
const SIGN_INS: SignIn[] = [
  'authn_login_success',
  'authn_login_fail',
  'authn_login_lock',
  'authn_password_reset_asked',
  'authn_mfa_challenge',
  'authn_mfa_fail',
  'authn_mfa_mailbox_sent',
  'authn_mfa_mailbox_success',
  'authn_mfa_mailbox_fail',
  'authn_mfa_browser_forgotten',
  'session_created',
  'session_renewed',
  'session_ended',
  'session_company_switched',
]
/** Word for word the condition of the index, which a parameter would not be. */
export const NO_SIGN_IN = sql<boolean>`event not in (${sql.join(SIGN_INS.map((event) => sql.lit(event)))})`

/** What decides whether a row may be shown. */
export type Candidate = Pick<AuditRow, 'id' | 'event' | 'accountId' | 'reason'> & { managedBy: string | null }
export type Step = { rows: Candidate[]; next: string | undefined }

/**
 * The next rows of a company in the order of the newest first, at most `most` of them, and where to go on. Each branch
 * reads one range of one index and stops, so a step costs the same however much has happened.
 */
export async function stepOfCompany(
  { db }: Pick<Edge, 'db'>,
  { companyId, events, person, withoutSignIns }: CompanyFilter,
  { before, most }: { before?: string | undefined; most: number },
): Promise<Step> {
  const branch = () => {
    const rows = db.selectFrom('audit').select(['id', 'event', 'accountId', 'companyId', 'reason'])
    return (before ? rows.where('id', '<', before) : rows).orderBy('id', 'desc').limit(most)
  }
  const ofCompany = () => branch().where('companyId', '=', companyId)
  const happenedTo = (person: string) =>
    withoutSignIns || events?.every((event) => KIND_OF[event] !== 'sign-in')
      ? ofCompany().where('accountId', '=', person).where(NO_SIGN_IN)
      : branch().where('accountId', '=', person)
  const branches =
    person !== undefined
      ? [happenedTo(person), ofCompany().where('actor', '=', person).where(DID_TO_OTHERS)]
      : events
        ? events.map((event) => ofCompany().where('event', '=', event))
        : [ofCompany()]
  const [first, ...others] = branches.map((rows) => db.selectFrom(rows.as('some')).selectAll())
  if (!first) return { rows: [], next: undefined }
  const found = await db
    .selectFrom(others.reduce((all, one) => all.unionAll(one), first).as('rows'))
    .leftJoin('accounts', 'accounts.id', 'rows.accountId')
    .select(['rows.id', 'rows.event', 'rows.accountId', 'rows.companyId', 'rows.reason', 'accounts.managedBy'])
    .orderBy('rows.id', 'desc')
    .limit(most)
    .execute()
  const rows = found.filter((row) => row.companyId === companyId && (!events || events.includes(row.event)))
  return { rows, next: found.length === most ? found.at(-1)?.id : undefined }
}

/** Rows of one company by their ids, newest first. */
export async function rowsOfCompany({ db }: Pick<Edge, 'db'>, companyId: string, ids: string[]): Promise<AuditRow[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('audit')
    .select(['id', 'atMs', 'event', 'actor', 'accountId', 'companyId', 'network', 'browser', 'reason'])
    .where('companyId', '=', companyId)
    .where('id', 'in', ids)
    .orderBy('id', 'desc')
    .execute()
}

/** The newest row of a change that each of these accounts has in a company. */
export async function newestOfCompany(
  { db }: Pick<Edge, 'db'>,
  companyId: string,
  { events, accounts, reason }: { events: AuditEvent[]; accounts: string[]; reason?: string },
): Promise<Map<string, string>> {
  if (accounts.length === 0) return new Map()
  let rows = ofAccounts(db, accounts).where('companyId', '=', companyId).where('event', 'in', events).where(NO_SIGN_IN)
  if (reason !== undefined) rows = rows.where('reason', '=', reason)
  return new Map((await rows.execute()).map(({ accountId, newest }) => [String(accountId), newest]))
}

const ofAccounts = (db: Db, accounts: string[]) =>
  db
    .selectFrom('audit')
    .select((row) => ['accountId', row.fn.max('id').as('newest')])
    .where('accountId', 'in', accounts)
    .groupBy('accountId')
