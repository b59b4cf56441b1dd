import { lockAccount, mailLanguage, type Account } from '../accounts/index.ts'
import { inBatches } from '../edge/batches.ts'
import { DAY_MS } from '../edge/clock.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { oweMail } from '../outbox/index.ts'
import { isAnswered } from './ask-admins.ts'
import { messages } from './messages.ts'
import * as store from './store.ts'

const AT_ONCE = 100
const KEEP_MS = 30 * DAY_MS

/** Nobody is trapped (promise 6): whoever got no answer in time is mailed the way over support, once. */
export async function tellOfSilentAdmins(edge: Edge): Promise<void> {
  for (const question of await store.due(edge.db, edge.clock.nowMs(), AT_ONCE))
    await inTransaction(edge, async (edge) => {
      const account = await lockAccount(edge, question.accountId)
      const answered = !account || (await isAnswered(edge, account, question))
      const because = answered ? 'answered' : 'nobody-answered'
      // Ended in one statement, together with the mail: a second process finds nothing to tell.
      if (!(await store.end(edge.db, question.id, edge.clock.nowMs(), because)) || answered) return
      await mailPerson(edge, account)
    })
}

async function mailPerson(edge: Edge, account: Account) {
  const language = mailLanguage(edge, account)
  const t = messages[language].mail.silent
  await oweMail(
    edge,
    'admins-silent',
    { to: account.email, name: account.name, language },
    {
      subject: t.subject(edge.config.platformName),
      heading: t.heading,
      paragraphs: [t.text],
      reason: 'admins-silent',
      button: { label: t.button, url: `${edge.config.publicUrl.origin}/auth/support?topic=phone` },
      objection: { heading: t.objectionHeading, text: t.objectionText },
    },
  )
}

export const forgetOldQuestions = ({ db, clock }: Edge) =>
  inBatches((most) => store.forget(db, clock.nowMs() - KEEP_MS, most))
