import { setImmediate as letOthersGo } from 'node:timers/promises'
import { currentCompany } from '../company-admin/index.ts'
import { record } from '../audit/index.ts'
import { shortenedNetwork } from '../edge/network.ts'
import type { Edge } from '../edge/edge.ts'
import { currentSession } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import { BOM, csvHeaders, csvLine } from '../web/csv.ts'
import { say, type Language } from '../web/language.ts'
import { nextEntries } from './entries.ts'
import { filterIn, rowsOf } from './filter.ts'
import { messages } from './messages.ts'
import { invitationIn, invitedIn, peopleIn } from './people.ts'
import { nameOf, whatHappened, why } from './words.ts'

const BATCH = 500

/**
 * What is selected, as a table. It is written while it is read, one batch after the other and no faster than the
 * browser takes it: a million rows neither fill the memory nor hold the door.
 */
export async function exportAuditOfCompany(c: Ctx) {
  const edge = c.get('edge')
  const { id: companyId, name } = currentCompany(c)
  const { accountId } = currentSession(c)
  const filter = filterIn(c)
  const t = say(c, messages)
  const network = c.get('peer').address
  await record(edge, { event: 'company_audit_exported', actor: accountId, companyId, network, reason: filter.group })
  const lines = linesOf(edge, companyId, filter, c.get('language'))
  const encoder = new TextEncoder()
  const head = BOM + csvLine(Object.values(t.csv))
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(head)),
    async pull(controller) {
      const { value, done } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => void (await lines.return(undefined)),
  })
  return c.body(body, 200, csvHeaders(`${name}-audit.csv`))
}

async function* linesOf(edge: Edge, companyId: string, filter: ReturnType<typeof filterIn>, language: Language) {
  let before: string | undefined
  do {
    const { rows, next } = await nextEntries(edge, rowsOf(companyId, filter), { before, most: BATCH, steps: 1 })
    const people = await peopleIn(edge, companyId, rows)
    const invited = await invitedIn(edge, companyId, rows)
    const name = (id: string) => nameOf(people(id), id, language)
    const lines = rows.map((row) => {
      const person = row.accountId === null ? undefined : people(row.accountId)
      return csvLine([
        new Date(row.atMs).toISOString(),
        row.event,
        whatHappened(row, language),
        why(row, language) ?? null,
        row.accountId && name(row.accountId),
        person?.known ? person.email : (invited.get(invitationIn(row)?.id ?? '') ?? null),
        name(row.actor),
        row.network && shortenedNetwork(row.network),
        row.browser,
      ])
    })
    if (lines.length > 0) yield lines.join('')
    before = next
    // A store of this machine answers without a pause, and a fast browser asks at once.
    await letOthersGo()
  } while (before !== undefined)
}
