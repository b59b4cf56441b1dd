import { mailLanguage, type Account } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { companyById, type Company, type Role } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { createLink, withdrawLinks, type Link } from '../links/index.ts'
import { oweMail } from '../outbox/index.ts'
import { exactly } from '../web/dates.ts'
import { messages } from './messages.ts'

/** For the audit log, whose readers know a company by its name. */
export const roleIn = ({ name }: Company, role: Role) => (role === 'admin' ? `${name} (admin)` : name)

/** What the link is about, as it stands in its row. A newer invitation to the same company replaces both forms of it. */
const aboutOf = (companyId: string, role: Role) => `${companyId} ${role}`
const aboutsOf = ({ id }: Pick<Company, 'id'>) => [aboutOf(id, 'member'), aboutOf(id, 'admin')]

/**
 * Invites an account that exists to a company. The caller has locked the account. Nothing about it changes until its
 * person accepts, so whoever invites an address takes and gives nothing.
 */
export async function inviteToCompany(
  edge: Edge,
  account: Account,
  { company, role, actor, mail }: { company: Company; role: Role; actor: string; mail: boolean },
): Promise<string> {
  await withdrawLinks(edge, 'invitation', account.id, aboutsOf(company))
  const about = aboutOf(company.id, role)
  const { url, expiresAtMs } = await createLink(edge, 'invitation', { accountId: account.id, about })
  const reason = roleIn(company, role)
  await record(edge, { event: 'member_invited', actor, accountId: account.id, companyId: company.id, reason })
  if (mail) {
    const language = mailLanguage(edge, account)
    const t = messages[language].mail
    const platform = edge.config.platformName
    await oweMail(
      edge,
      'invitation',
      { to: account.email, name: account.name, language },
      {
        subject: t.subject(company.name, platform),
        heading: t.heading,
        paragraphs: [t.text(company.name, platform)],
        button: { label: t.button, url, after: t.after(exactly(expiresAtMs, company.zone, language)) },
        objection: { heading: t.objectionHeading, text: t.objectionText },
      },
    )
  }
  return url
}

/** The company and the role of an invitation; undefined when the company is gone. */
export async function invitedTo(edge: Edge, { about }: Link): Promise<{ company: Company; role: Role } | undefined> {
  const [companyId = '', role] = (about ?? '').split(' ')
  const company = await companyById(edge, companyId)
  return company && { company, role: role === 'admin' ? 'admin' : 'member' }
}

/**
 * The links of an account's invitations, or of those of one company, no longer work; says how many still did. The
 * account of somebody who was never activated stays, without a way in, until it is invited again.
 */
export async function withdrawInvitations(
  edge: Edge,
  account: Account,
  { company, actor }: { company: Company | undefined; actor: string },
): Promise<number> {
  const toCompanies = await withdrawLinks(edge, 'invitation', account.id, company && aboutsOf(company))
  const isMine = !company || account.managedBy === company.id
  const withdrawn = toCompanies + (isMine ? await withdrawLinks(edge, 'activate', account.id) : 0)
  if (withdrawn > 0)
    await record(edge, {
      event: 'member_invitation_withdrawn',
      actor,
      accountId: account.id,
      companyId: company?.id ?? account.managedBy,
    })
  return withdrawn
}
