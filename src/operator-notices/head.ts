import { mailLanguage, operators } from '../accounts/index.ts'
import { headOfChain } from '../audit/index.ts'
import { DAY_MS, MINUTE_MS } from '../edge/clock.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { takeLease } from '../edge/locks.ts'
import { oweMail } from '../outbox/index.ts'
import { messages } from './messages.ts'

/**
 * Once a day the head of the audit chain leaves the machine, where nobody who writes the chain anew can reach it: by mail
 * to each operator, and into the log, which mostly is kept elsewhere.
 */
export async function tellHead(edge: Edge): Promise<void> {
  const head = await headOfChain(edge)
  if (!head) return
  await inTransaction(edge, async (edge) => {
    if (!(await takeLease(edge, 'audit-head', DAY_MS - MINUTE_MS))) return
    edge.log.info({ entry: head.seq, hash: head.hash }, 'head of the audit chain')
    const platform = edge.config.platformName
    for (const operator of await operators(edge)) {
      const language = mailLanguage(edge, operator)
      const t = messages[language].head
      await oweMail(
        edge,
        'audit-head',
        { to: operator.email, name: operator.name, language },
        {
          subject: t.subject(platform, String(head.seq)),
          heading: t.heading,
          paragraphs: [t.text(platform), t.keep],
          facts: [
            [t.entry, String(head.seq)],
            [t.head, `${head.seq}:${head.hash}`],
          ],
        },
      )
    }
  })
}
