import { Hono } from 'hono'
import { lockAccount, mailLanguage, type Account } from '../accounts/index.ts'
import type { Edge } from '../edge/edge.ts'
import { noteActivation } from '../invitation/index.ts'
import { createLink, livingLink, withdrawLinks } from '../links/index.ts'
import { oweMail } from '../outbox/index.ts'
import { membershipsOf, serverZone, type Company } from '../companies/index.ts'
import type { Env } from '../web/context.ts'
import { exactly } from '../web/dates.ts'
import { activate } from './activate.ts'
import { enrol } from './enrol.ts'
import { messages } from './messages.ts'

export { finishWithLink } from './finish.ts'
export { MOST_NAME_SIGNS } from './activate.ts'
export const activation = new Hono<Env>().route('/', activate).route('/', enrol)

/** A link with which an invited person chooses name and password; earlier ones no longer work. */
export async function inviteToActivate(
  edge: Edge,
  account: Account,
  { company, mail }: { company?: Company | undefined; mail: boolean },
): Promise<string> {
  await lockAccount(edge, account.id)
  await withdrawLinks(edge, 'activate', account.id)
  const { url, expiresAtMs } = await createLink(edge, 'activate', { accountId: account.id })
  const mailId = mail ? await mailActivation(edge, account, { url, expiresAtMs }, company) : null
  const role = company && (await membershipsOf(edge, account.id)).find(({ id }) => id === company.id)?.role
  if (company && role) await noteActivation(edge, account, { company, role, mailId, expiresAtMs })
  return url
}

/**
 * The same invitation once more, for whoever has lost the mail and asks for a new password. Only while it lives, and
 * no longer than it does: a stranger who asks must neither renew an invitation nor kill its link. False without one.
 */
export async function inviteAgain(edge: Edge, account: Account): Promise<boolean> {
  const living = await livingLink(edge, 'activate', account.id)
  if (!living) return false
  const { expiresAtMs } = living
  const [company] = await membershipsOf(edge, account.id)
  const { url } = await createLink(edge, 'activate', { accountId: account.id, expiresAtMs })
  await mailActivation(edge, account, { url, expiresAtMs }, company)
  return true
}

async function mailActivation(
  edge: Edge,
  account: Account,
  { url, expiresAtMs }: { url: string; expiresAtMs: number },
  company: { name: string; zone: string } | undefined,
): Promise<string> {
  const language = mailLanguage(edge, account)
  const t = messages[language].mail
  const platform = edge.config.platformName
  return oweMail(
    edge,
    'activation',
    { to: account.email, name: account.name, language },
    {
      subject: t.subject(platform),
      heading: t.heading,
      paragraphs: [t.text(platform, company?.name)],
      button: { label: t.button, url, after: t.after(exactly(expiresAtMs, company?.zone ?? serverZone, language)) },
      objection: { heading: t.objectionHeading, text: t.objectionText },
    },
  )
}
