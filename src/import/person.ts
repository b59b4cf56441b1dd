import { addressKey, normaliseAddress, type Account } from '../accounts/index.ts'
import { MOST_NAME_SIGNS } from '../activation/index.ts'
import type { Role } from '../companies/index.ts'
import { readHash, type HashRefusal } from '../edge/password-schemes.ts'
import { readOtpauthUri, type UriRefusal } from '../totp/index.ts'
import { oneLine } from '../web/form.ts'
import type { Fields, RecordRefusal } from './records.ts'

export interface Person {
  email: string
  emailKey: string
  name: string
  /** An id or an exact name, as typed. */
  company: string | undefined
  role: Role
  staff: Account['staff']
  passwordHash: string | undefined
  totp: { secret: Buffer; account: string; issuer: string | undefined } | undefined
}

type PersonRefusal =
  | 'email-wrong'
  | 'name-missing'
  | 'unknown-role'
  | 'role-without-company'
  | 'unknown-staff'
  | 'roles-not-allowed'
  | 'totp-without-password'
  | HashRefusal
  | UriRefusal
export type LineRefusal =
  | RecordRefusal
  | { reason: PersonRefusal | 'unknown-company' | 'ambiguous-company' | 'email-taken' }
  /** `detail` is the number of the line that has the same address. */
  | { reason: 'email-twice'; detail: string }

const isRole = (text: string): text is Role => text === 'admin' || text === 'member'

type ReadPerson = { ok: true; person: Person } | { ok: false; refusal: { reason: PersonRefusal } }

/** A person as far as one line says it; whether company and address are right is for the store to say. */
export function readPerson(fields: Fields, { allowRoles }: { allowRoles: boolean }): ReadPerson {
  const no = (reason: PersonRefusal): ReadPerson => ({ ok: false, refusal: { reason } })
  const { company, role = 'member', staff, passwordHash } = fields
  const email = normaliseAddress(fields.email ?? '')
  if (!email) return no('email-wrong')
  const name = oneLine(fields.name ?? '')
  if (!name || name.length > MOST_NAME_SIGNS) return no('name-missing')
  if (!isRole(role)) return no('unknown-role')
  if (fields.role !== undefined && company === undefined) return no('role-without-company')
  if (staff !== undefined && staff !== 'support' && staff !== 'operator') return no('unknown-staff')
  if (!allowRoles && (staff !== undefined || role !== 'member')) return no('roles-not-allowed')
  const hash = passwordHash === undefined ? undefined : readHash(passwordHash)
  if (hash && !hash.ok) return no(hash.refusal)
  const totp = fields.totp === undefined ? undefined : readOtpauthUri(fields.totp)
  if (totp && !totp.ok) return no(totp.refusal)
  // Nobody could reset it: an account that was never activated has nothing to reset.
  if (totp && !hash) return no('totp-without-password')
  const emailKey = addressKey(email)
  return { ok: true, person: { email, emailKey, name, company, role, staff: staff ?? null, passwordHash, totp } }
}
