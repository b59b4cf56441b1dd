import { staffSince, type Account } from '../accounts/index.ts'
import type { Membership, Standing } from '../companies/index.ts'
import { DAY_MS } from '../edge/clock.ts'
import type { ResetRequest } from './store.ts'

/** "Lately" of DESIGN §4: for so long a role that is gone still counts, and a new one does not yet. */
export const LATELY_MS = 7 * DAY_MS
/** Nobody decides: then it ends. */
export const OPEN_MS = 7 * DAY_MS
/** After so many requests that the person stopped, in so long a time, the next one needs an operator. */
export const STOPPED_BEFORE = 2
export const STOPPED_WITHIN_MS = 14 * DAY_MS

/** Why one admin alone does not decide about this account. */
export type Need = 'admin' | 'staff' | 'several-companies'

/** Who is or was an admin lately, works for the platform, or belongs to several companies (DESIGN §4). */
export function whyRequest(
  { staff, adminUntilMs }: Pick<Account, 'staff' | 'adminUntilMs'>,
  memberships: Pick<Membership, 'role'>[],
  nowMs: number,
): Need | undefined {
  if (memberships.some(({ role }) => role === 'admin')) return 'admin'
  if (adminUntilMs !== null && adminUntilMs > nowMs - LATELY_MS) return 'admin'
  if (staff !== null) return 'staff'
  return memberships.length > 1 ? 'several-companies' : undefined
}

type Asked = Pick<ResetRequest, 'accountId' | 'openedBy' | 'openedAs'>
type Admin = Pick<Standing, 'id' | 'roleSinceMs' | 'appointedBy'>
/** Why somebody is no second person. */
export type NoSecond =
  | 'own-account'
  | 'opened-it'
  | 'not-an-admin'
  | 'too-new'
  | 'too-new-staff'
  | 'appointed-by-requester'
  | 'appointed-requester'

/**
 * Whether an admin may be the second person. Appointments count in one direction and along the whole line: whoever hangs
 * on the requester is no second person. The other direction counts for a week: decision 0015 says why.
 */
export function whyNoSecond(
  { accountId, openedBy, openedAs }: Asked,
  adminId: string,
  admins: Admin[],
  nowMs: number,
): NoSecond | undefined {
  if (adminId === accountId) return 'own-account'
  if (adminId === openedBy) return 'opened-it'
  const known = new Map(admins.map((admin) => [admin.id, admin]))
  const admin = known.get(adminId)
  if (!admin) return 'not-an-admin'
  if (admin.roleSinceMs > nowMs - LATELY_MS) return 'too-new'
  // The locked-out person asks for themselves: whom they once appointed may help.
  if (openedAs === 'owner') return undefined
  if (lineOf(admin, known).includes(openedBy)) return 'appointed-by-requester'
  const requester = known.get(openedBy)
  return requester?.appointedBy === adminId && requester.roleSinceMs > nowMs - LATELY_MS
    ? 'appointed-requester'
    : undefined
}

/** Whether somebody who works for the platform may be it: agents and operators alike. Nobody is beside themselves. */
export function whyNoSecondOfStaff(
  { accountId, openedBy }: Pick<Asked, 'accountId' | 'openedBy'>,
  { id, ...person }: Pick<Account, 'id' | 'staff' | 'staffSinceMs'>,
  nowMs: number,
): NoSecond | undefined {
  if (id === accountId) return 'own-account'
  if (id === openedBy) return 'opened-it'
  const sinceMs = staffSince(person)
  // Whoever does not work there is as new as can be.
  return sinceMs === undefined || sinceMs > nowMs - LATELY_MS ? 'too-new-staff' : undefined
}

/** Who appointed somebody, who had appointed that one, and so on. A ring ends where it began. */
function lineOf(admin: Admin, known: Map<string, Admin>): string[] {
  const line: string[] = []
  for (let above = admin.appointedBy; above !== null && !line.includes(above);) {
    line.push(above)
    above = known.get(above)?.appointedBy ?? null
  }
  return line
}

/** What a request was opened about, and what stands there now. Each kind adds its own (kinds.ts). */
export interface Now {
  account: Pick<Account, 'status' | 'managedBy'>
  /** Whether the opener still has the role, without a break since the opening; the owner needs none. */
  openerHolds: boolean
  /** The same of the second person, since the approval; true while nobody has approved. */
  deciderHolds: boolean
  /** Whether the ticket that support opened it from has been this account's all the time; true without one. */
  ticketHolds: boolean
}

/** A request acts on nothing but what it was opened about (DESIGN §4). */
export const isAsItWas = ({ companyId }: Pick<ResetRequest, 'companyId'>, now: Now): boolean =>
  now.account.status === 'active' &&
  now.account.managedBy === companyId &&
  now.openerHolds &&
  now.deciderHolds &&
  now.ticketHolds
