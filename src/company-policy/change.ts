import { accountById, mailLanguage } from '../accounts/index.ts'
import { activeAdminsOf, type Company } from '../companies/index.ts'
import { inTransactionOr, type Edge } from '../edge/edge.ts'
import { aloneWith } from '../edge/locks.ts'
import { nameForOthers, oweMail } from '../outbox/index.ts'
import { changePolicy, policies, type PolicyInstant } from '../policy/index.ts'
import { exactly } from '../web/dates.ts'
import { messages } from './messages.ts'

export type PolicyRefusal = 'later-than-platform' | 'changed-meanwhile' | 'not-allowed'
export type Dates = { platform: PolicyInstant | null; own: PolicyInstant | null }

export async function datesOf(edge: Edge, companyId: string): Promise<Dates> {
  const { platform, companies } = await policies(edge)
  return { platform, own: companies.find(({ scope }) => scope === companyId) ?? null }
}

/** What a preview was about: it is saved only while both dates are what they were then. */
export const seenIn = ({ platform, own }: Dates, wanted: PolicyInstant | null) =>
  [platform, own, wanted].map((date) => (date ? `${date.instantMs} ${date.zone}` : '-')).join(' ')

/**
 * Sets the date of a company, or takes it away, and tells all its admins. `seen`: what the preview showed, where there was
 * one. `stillMay` is asked inside the transaction.
 */
export function changeCompanyPolicy(
  edge: Edge,
  {
    company,
    policy,
    actor,
    seen,
    stillMay = () => Promise.resolve(true),
  }: {
    company: Pick<Company, 'id' | 'name' | 'zone'>
    policy: PolicyInstant | null
    actor: string
    seen?: string
    stillMay?: (edge: Edge) => Promise<boolean>
  },
): Promise<{ ok: true } | { ok: false; refusal: PolicyRefusal }> {
  return inTransactionOr<{ ok: true } | { ok: false; refusal: PolicyRefusal }>(edge, async (edge, undo) => {
    await aloneWith(edge, `policy ${company.id}`)
    const before = await datesOf(edge, company.id)
    if (!(await stillMay(edge))) undo({ ok: false, refusal: 'not-allowed' })
    if (seen !== undefined && seen !== seenIn(before, policy)) undo({ ok: false, refusal: 'changed-meanwhile' })
    const changed = await changePolicy(edge, company.id, policy, actor)
    if (!changed.ok) return changed
    await tellAdmins(edge, { company, before: before.own, now: policy, actor })
    return { ok: true }
  })
}

async function tellAdmins(
  edge: Edge,
  {
    company,
    before,
    now,
    actor,
  }: { company: Pick<Company, 'id' | 'name'>; before: PolicyInstant | null; now: PolicyInstant | null; actor: string },
): Promise<void> {
  const who = await accountById(edge, actor)
  const platform = edge.config.platformName
  for (const admin of await activeAdminsOf(edge, company.id)) {
    const language = mailLanguage(edge, admin)
    const t = messages[language].mail
    const inWords = (date: PolicyInstant | null) => (date ? exactly(date.instantMs, date.zone, language) : t.none)
    await oweMail(
      edge,
      'company-date',
      { to: admin.email, name: admin.name, language },
      {
        subject: t.subject(company.name),
        heading: t.heading,
        paragraphs: [now ? t.set(company.name) : t.cleared(company.name)],
        facts: [
          [t.before, inWords(before)],
          [t.now, inWords(now)],
          [t.by, who ? nameForOthers(who) : t.operator(platform)],
        ],
        objection: {
          heading: t.objectionHeading,
          text: t.objectionText,
          link: { label: t.objectionLink, url: `${edge.config.publicUrl.origin}/auth/company/policy` },
        },
      },
    )
  }
}
