import { accountById, mailLanguage, type Account } from '../accounts/index.ts'
import { zoneOfPerson } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { tellPerson } from '../notices/index.ts'
import { nameForOthers } from '../outbox/index.ts'
import { exactly } from '../web/dates.ts'
import { messages } from './messages.ts'
import type { EnrolmentPass } from './store.ts'

/** From now on one of the two people may have it shown. */
export const tellReady = (edge: Edge, account: Account, pass: EnrolmentPass) => tell(edge, account, pass, 'ready')

/** It was shown: whoever hears it now and has the password can set up. */
export const tellShown = (edge: Edge, account: Account, pass: EnrolmentPass) => tell(edge, account, pass, 'shown')

/** The person, at every address, each mail with a link that ends the pass and whatever was done with it. */
async function tell(edge: Edge, account: Account, pass: EnrolmentPass, what: 'ready' | 'shown'): Promise<void> {
  const language = mailLanguage(edge, account)
  const zone = await zoneOfPerson(edge, account.id)
  const t = messages[language].mail
  const platform = edge.config.platformName
  const until = exactly(pass.expiresAtMs, zone, language)
  const people = [pass.openedBy, pass.decidedBy].map((id) => nameOf(edge, id))
  const [openedBy, decidedBy] = await Promise.all(people)
  const shownBy = await nameOf(edge, pass.shownBy)
  await tellPerson(edge, account.id, {
    purpose: 'enrolment-pass',
    language,
    text: {
      subject: t[what].subject(platform),
      heading: t[what].heading,
      paragraphs: [t[what].text(platform, until), t.what],
      facts: [
        ...fact(t.openedBy, openedBy),
        ...fact(t.decidedBy, decidedBy),
        ...fact(t.shownBy, shownBy),
        [t.when, exactly(edge.clock.nowMs(), zone, language)],
      ],
    },
    objection: { change: 'enrolment-pass', stopId: pass.stopId },
  })
}

const fact = (name: string, value: string | undefined): [string, string][] => (value ? [[name, value]] : [])

async function nameOf(edge: Edge, accountId: string | null): Promise<string | undefined> {
  const account = accountId === null ? undefined : await accountById(edge, accountId)
  return account && nameForOthers(account)
}
