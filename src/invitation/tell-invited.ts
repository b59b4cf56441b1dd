import { accountById, mailLanguage } from '../accounts/index.ts'
import { activeAdminsOf } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { whoAndWhen } from '../member-roles/index.ts'
import { tellPerson } from '../notices/index.ts'
import { nameForOthers, oweMail } from '../outbox/index.ts'
import { openStop, stopObjection } from '../stop/index.ts'
import type { Place } from './invite.ts'
import { messages } from './messages.ts'

/**
 * Somebody is to become an admin: all admins hear of it before it happens, and each can withdraw the invitation from the
 * mail. The inviter as well, whose session may be a thief's.
 */
export async function tellAdminInvited(
  edge: Edge,
  {
    id,
    email,
    company,
    inviter,
  }: { id: string; email: string; company: Place; inviter: { id: string; name: string; email: string } },
): Promise<void> {
  const change = 'admin-invited'
  const stopId = await openStop(edge, { accountId: inviter.id, change, companyId: company.id, invitationId: id })
  const by = { name: nameForOthers(inviter) }
  const account = await accountById(edge, inviter.id)
  const all = await activeAdminsOf(edge, company.id)
  for (const admin of all) {
    const language = mailLanguage(edge, admin)
    const t = messages[language].adminInvited
    const text = {
      subject: t.subject(company.name),
      heading: t.heading,
      paragraphs: [t.text(email, company.name)],
      facts: whoAndWhen(edge, { by, zone: company.zone, language }),
    }
    if (admin.id === account?.id)
      await tellPerson(edge, admin.id, { purpose: change, language, text, objection: { change, stopId } })
    else
      await oweMail(
        edge,
        change,
        { to: admin.email, name: admin.name, language },
        { ...text, objection: await stopObjection(edge, language, { change, stopId, mailedToAdmin: admin.id }) },
      )
  }
}
