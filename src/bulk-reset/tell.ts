import { accountById, mailLanguage } from '../accounts/index.ts'
import { activeAdminsOf, companyById, zoneOfPerson } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { nameForOthers, oweMail, type MailText } from '../outbox/index.ts'
import { exactly } from '../web/dates.ts'
import type { Language } from '../web/language.ts'
import { mailMessages } from './mail-messages.ts'
import { bulkPath } from './paths.ts'
import type { BulkReset, Ending, Outcome } from './store.ts'

type Text = Omit<MailText, 'closing'>

/** All admins but whoever opened it, with the way to the page on which it is decided. */
export const tellOpened = (edge: Edge, bulk: BulkReset) =>
  tellAdmins(edge, bulk, bulk.openedBy, async (company, language, zone) => {
    const t = mailMessages[language]
    return {
      subject: t.opened.subject(edge.config.platformName),
      heading: t.opened.heading,
      paragraphs: [t.opened.text(company), t.opened.decide],
      facts: [
        ...(await factsOf(edge, bulk, language)),
        [t.facts.members, number(bulk.members, language)],
        [t.facts.until, exactly(bulk.expiresAtMs, zone, language)],
      ],
    }
  })

/** All admins but whoever ended it just now. What became of each member stands on the page. */
export const tellEnded = (
  edge: Edge,
  bulk: BulkReset,
  because: Ending,
  { counts, except }: { counts: Record<Outcome, number>; except: string },
) =>
  tellAdmins(edge, bulk, except, async (company, language) => {
    const t = mailMessages[language]
    const { subject, heading, text } = t.ended
    return {
      subject: subject(edge.config.platformName),
      heading,
      paragraphs: [text(company), t.because[because]],
      facts: [
        ...(await factsOf(edge, bulk, language)),
        [t.facts.reset, number(counts.reset, language)],
        [t.facts.leftOut, number(counts['left-out'], language)],
      ],
    }
  })

async function tellAdmins(
  edge: Edge,
  { id, companyId }: BulkReset,
  except: string,
  textFor: (company: string, language: Language, zone: string) => Promise<Text>,
): Promise<void> {
  const company = (await companyById(edge, companyId))?.name ?? ''
  for (const admin of await activeAdminsOf(edge, companyId)) {
    if (admin.id === except) continue
    const language = mailLanguage(edge, admin)
    const text = await textFor(company, language, await zoneOfPerson(edge, admin.id))
    const button = { label: mailMessages[language].button, url: `${edge.config.publicUrl.origin}${bulkPath(id)}` }
    await oweMail(edge, 'bulk-reset-admins', { to: admin.email, name: admin.name, language }, { ...text, button })
  }
}

/** Who asked, who approved, and why. */
async function factsOf(
  edge: Edge,
  { openedBy, decidedBy, reason }: BulkReset,
  language: Language,
): Promise<[string, string][]> {
  const t = mailMessages[language].facts
  const nameOf = async (id: string | null) => {
    const account = id === null ? undefined : await accountById(edge, id)
    return account && nameForOthers(account)
  }
  const [by, approvedBy] = [await nameOf(openedBy), await nameOf(decidedBy)]
  return [...fact(t.by, by), ...fact(t.approvedBy, approvedBy), [t.reason, reason]]
}

const fact = (name: string, value: string | undefined): [string, string][] => (value ? [[name, value]] : [])
const number = (count: number, language: Language) => count.toLocaleString(language)
