import { mailLanguage, type Account } from '../accounts/index.ts'
import type { Company } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { nameForOthers, oweMail } from '../outbox/index.ts'
import { exactly } from '../web/dates.ts'
import type { Language } from '../web/language.ts'
import { messages } from './messages.ts'
import type { Invitation } from './store.ts'

/** The name of the mail's row. To somebody without a password it says how to begin, to everybody else how to join. */
export async function mailInvitation(
  edge: Edge,
  {
    invitation,
    company,
    inviter,
    account,
    isNew,
    isMuted = false,
    url,
    expiresAtMs,
    language: unknown,
  }: {
    invitation: Invitation
    company: Pick<Company, 'name' | 'zone'>
    inviter: { name: string; email: string } | undefined
    account: Account | undefined
    isNew: boolean
    isMuted?: boolean | undefined
    url: string
    expiresAtMs: number
    language: Language
  },
): Promise<string> {
  const language = account ? mailLanguage(edge, account) : unknown
  const t = messages[language]
  const platform = edge.config.platformName
  const words = isNew ? t.newMail : t.mail
  const name = inviter && nameForOthers(inviter)
  return oweMail(
    edge,
    isNew ? 'activation' : 'invitation',
    { to: isMuted ? null : (account?.email ?? invitation.email), name: isNew ? undefined : account?.name, language },
    {
      subject: words.subject(company.name, platform),
      heading: words.heading,
      paragraphs: [
        words.text(company.name, platform),
        ...(invitation.role === 'admin' ? [t.asAdmin] : []),
        ...(name && !invitation.note ? [t.invitedBy(name)] : []),
        ...(name && invitation.note ? [t.wrote(name, invitation.note)] : []),
      ],
      button: { label: words.button, url, after: words.after(exactly(expiresAtMs, company.zone, language)) },
      objection: { heading: words.objectionHeading, text: words.objectionText },
    },
  )
}
