import { accountById, type Account } from '../accounts/index.ts'
import { companyById, memberOf } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { aloneWith } from '../edge/locks.ts'
import { changeRole } from '../member-roles/index.ts'
import { wordsOfKind, type Kind } from '../requests/index.ts'
import { couldLead } from './companies.ts'
import { kindMessages } from './kind-messages.ts'
import { tellFormerAdmins } from './tell.ts'

/**
 * The request to make a member the admin of a company that nobody leads. Made when the application is put together, like
 * the kind of enrolment-pass/.
 */
export const nominationKind = (): Kind => ({
  change: 'nomination-requested',
  events: {
    requested: 'member_nomination_requested',
    approved: 'member_nomination_approved',
    ended: 'member_nomination_request_ended',
  },
  // Pages of a company open to a second factor alone.
  whyNotOpen: (_edge, { twoFactor }) => Promise.resolve(twoFactor === 'on' ? undefined : 'not-on'),
  async isAsItWas(edge, account, { targetCompanyId, openedAtMs }) {
    const companyId = targetCompanyId ?? ''
    // From here to the end of the transaction nobody else becomes an admin there.
    await aloneWith(edge, `admins ${companyId}`)
    const member = await memberOf(edge, companyId, account.id)
    // Reset and set up anew, or gone and back, it is not what it was.
    if (!member || member.joinedAtMs > openedAtMs || account.twoFactorSinceMs > openedAtMs) return false
    return couldLead(edge, account, companyId)
  },
  takeEffect: (edge, account, { targetCompanyId, decidedBy }, by) =>
    appoint(edge, account, { companyId: targetCompanyId ?? '', actor: decidedBy ?? 'system', by }),
  ...wordsOfKind(kindMessages),
})

/** Nobody in the company has appointed them, so nobody there hangs on anybody by it. */
async function appoint(
  edge: Edge,
  { id: accountId }: Account,
  { companyId, actor, by }: { companyId: string; actor: string; by: string },
): Promise<void> {
  const company = await companyById(edge, companyId)
  if (!company) throw new Error('a nomination for a company that is not there')
  const stillMay = () => Promise.resolve(true)
  const given = await changeRole(edge, {
    company,
    accountId,
    role: 'admin',
    by: { actor, accountId: null, name: by, stillMay },
  })
  if (!given.ok) throw new Error(`a nomination could not take effect: ${given.refusal}`)
  const account = await accountById(edge, accountId)
  if (account) await tellFormerAdmins(edge, account, company, 'done')
}
