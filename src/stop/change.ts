import type { Account } from '../accounts/index.ts'
import type { Member, MemberAsItWas } from '../companies/index.ts'

/** What can be stopped, with what taking it back needs. */
export type Change =
  /** The one of a set-up, and what stood before it: two-factor login off, or a reset that it ended. */
  | { change: 'new-authenticator'; authenticatorId: string; before: 'off' | 'reset'; passId?: string | undefined }
  /** One more, beside others that go on. */
  | { change: 'authenticator-added'; authenticatorId: string }
  /** Moved to a new phone: the new entry took the place of the one that was replaced. */
  | { change: 'authenticator-moved'; authenticatorId: string; replacedId: string }
  | { change: 'authenticator-removed'; authenticatorId: string }
  /** Suspended before: what it was suspended since, and set up, so that its own use does not count as accepting it. */
  | { change: 'authenticator-resumed'; authenticatorId: string; enrolledAtMs: number; suspendedAtMs: number }
  | { change: 'switched-off'; retiredAtMs: number }
  | { change: 'reset'; retiredAtMs: number }
  /** Of what was reported stolen: it comes back as it was, suspended. */
  | { change: 'reset-stolen'; retiredAtMs: number }
  | { change: 'enrolment-link' }
  /** A pass in place of the mailed code: it is dead, and so is what was set up by it. */
  | { change: 'enrolment-pass'; passId: string }
  | { change: 'password-changed'; changedAtMs: number }
  /** Whoever mails a link for a new password looks whether it was stopped (`isStopped`). */
  | { change: 'password-asked' }
  | { change: 'address-changed'; from: string }
  | { change: 'admin-asked'; questionId: string }
  /** Somebody read words to support: it ends, whether or not a ticket was tied by it. */
  | { change: 'caller-verified'; verificationId: string }
  /** A reset that needs two people: nothing has changed yet, unless the phone was reported stolen. */
  | { change: 'reset-requested'; requestId: string }
  /** The same of a pass that stands in for the mailed code, and of becoming the admin of a company that has none. */
  | { change: 'pass-requested' | 'nomination-requested'; requestId: string }
  /** The second address of before, or none. */
  | { change: 'second-address'; from: string | null }
  /** Sessions end, and with them what was set up since; other codes stay: they are older than the event. */
  | { change: 'recovery-code-used' }
  | { change: 'recovery-codes-made' }
  /** The company that managed the account before, or none. */
  | { change: 'management-moved'; from: string | null }
  /** In a company: the role of before, since when, and who had given it; and whom that admin had appointed. */
  /** `unled`: nobody else led the company then, so that going back leaves it as it was. */
  | { change: 'role-changed'; companyId: string; from: Standing; handedOn: string[]; unled?: boolean }
  /** The one who invited is the account; the invitation is withdrawn, if nobody has accepted it yet. */
  | { change: 'admin-invited'; companyId: string; invitationId: string }
  | Removal

type Standing = Pick<Member, 'role' | 'roleSinceMs' | 'appointedBy'>

/** An admin was taken out of a company: all that there was before, and what the closing of the account took. */
export interface Removal {
  change: 'member-removed'
  companyId: string
  member: MemberAsItWas
  handedOn: string[]
  /** This company managed the account. */
  managed: boolean
  /** The account was closed with it: what it was before, and when its entries were retired. */
  closed: { status: Account['status']; retiredAtMs: number | null } | null
}

export type ChangeName = Change['change']

/**
 * What an admin did in a company. Its links go to every admin there, so it is nothing that the person concerned accepts by
 * signing in; and it touches that company alone.
 */
export type InCompany = Extract<Change, { companyId: string }>
