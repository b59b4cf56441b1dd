import { accountByAddress, addressKey, lockAccount, normaliseAddress, type Account } from '../accounts/index.ts'
import { inviteToActivate } from '../activation/index.ts'
import { findCompany, membershipsOf, type Company, type Role } from '../companies/index.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { inviteToCompany, withdrawInvitations, withdrawInvitationsTo } from '../invitation/index.ts'
import { done, text, textOption, type Command, type CommandResult } from './command.ts'
import { refuseWith, wordsFor } from './say-refused.ts'

interface Wanted {
  email: string
  company: Company | undefined
  role: Role
  staff: Account['staff']
  password: string | undefined
}

/**
 * `user create` for an address that has an account: whoever was never activated gets a new link in place of the
 * earlier; anybody else is invited to the company. Name, password and staff of an account that exists stay as they are.
 */
export async function inviteAgain(
  edge: Edge,
  { email, company, role, staff, password }: Wanted,
  { actor, mail }: { actor: string; mail: boolean },
): Promise<CommandResult> {
  const found = await accountByAddress(edge, email)
  const account = found && (await lockAccount(edge, found.id))
  if (!account || staff !== null || password !== undefined) return refuseWith(edge, 'email-taken')
  const isMember = company && (await membershipsOf(edge, account.id)).some(({ id }) => id === company.id)
  const t = wordsFor(edge).done
  const answer = (url: string, words: string) =>
    done({ id: account.id, email: account.email, activationUrl: url }, invited(edge, { words, url, mail }))
  if (account.status === 'invited' && (!company || isMember))
    return answer(await inviteToActivate(edge, account, { company, mail }), t.activationLink)
  if (!company) return refuseWith(edge, 'email-taken')
  if (isMember) return refuseWith(edge, 'already-member')
  if (account.status !== 'active' && account.status !== 'invited') return refuseWith(edge, 'account-not-active')
  const url = await inviteToCompany(edge, account, { company, role, actor, mail })
  return answer(url, t.userInvitedToCompany(account.email, company.name))
}

/** What is printed about a link; with `--mail` also that the mail has to wait, where it has to. */
export const invited = (edge: Edge, { words, url, mail }: { words: string; url: string; mail: boolean }) =>
  [words, url, ...(mail && !edge.config.smtpUrl ? [wordsFor(edge).done.mailWaits] : [])].join('\n')

const withdraw: Command = {
  name: 'user withdraw-invitation',
  usage: '--email E [--company C]',
  options: { email: textOption, company: textOption },
  required: ['email'],
  async run(edge, { values }) {
    const named = text(values, 'company')
    const company = named === undefined ? undefined : await findCompany(edge, named)
    if (company && !company.ok) return refuseWith(edge, company.refusal)
    const address = normaliseAddress(text(values, 'email') ?? '')
    if (!address) return refuseWith(edge, 'email-wrong')
    const by = { company: company?.company, actor: 'command-line' }
    const { withdrawn, id, email } = await inTransaction(edge, async (edge) => {
      const found = await accountByAddress(edge, address)
      const account = found && (await lockAccount(edge, found.id))
      // Whom a company has invited may have no account yet.
      if (!account)
        return { withdrawn: await withdrawInvitationsTo(edge, addressKey(address), by), id: null, email: address }
      return { withdrawn: await withdrawInvitations(edge, account, by), id: account.id, email: account.email }
    })
    if (withdrawn === 0) return refuseWith(edge, 'no-invitation')
    return done({ id, email }, wordsFor(edge).done.invitationWithdrawn(email))
  },
}

export const inviteCommands = [withdraw]
