import { Hono } from 'hono'
import { setImmediate as letOthersGo } from 'node:timers/promises'
import { record } from '../audit/index.ts'
import { asCompanyAdmin, currentCompany } from '../company-admin/index.ts'
import type { Edge } from '../edge/edge.ts'
import { currentSession, signedIn } from '../sessions/index.ts'
import { steppedUp } from '../step-up/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { csv, csvHeaders, type Cell } from '../web/csv.ts'
import { say } from '../web/language.ts'
import { readFilter, type Filter, type Position } from './filter.ts'
import { membersAt, type Member } from './list.ts'
import { messages, type Words } from './messages.ts'
import { MEMBERS } from './paths.ts'
import { narrowingOf } from './select.ts'
import * as store from './store.ts'

const AT_ONCE = 500

/** The members that match, all pages of them, as a table for spreadsheet programs: what the page shows, and times in UTC. */
export const exportPage = new Hono<Env>().get(
  `${MEMBERS}/export`,
  signedIn(),
  asCompanyAdmin,
  steppedUp(),
  async (c) => {
    const edge = c.get('edge')
    const companyId = currentCompany(c).id
    const t = say(c, messages)
    const rows = [headOf(t)]
    for await (const members of inParts(
      edge,
      companyId,
      readFilter((name) => c.req.query(name)),
    ))
      rows.push(...members.map((member) => lineOf(t, member)))
    await record(edge, {
      event: 'members_exported',
      actor: currentSession(c).accountId,
      companyId,
      network: c.get('peer').address,
      reason: String(rows.length - 1),
    })
    return file(c, rows)
  },
)

/** Some hundred in a statement, and others get their turn in between. */
async function* inParts(edge: Edge, companyId: string, filter: Filter): AsyncGenerator<Member[]> {
  const narrowing = await narrowingOf(edge, companyId, filter)
  const { sort, descending } = filter
  for (let behind: Position | undefined; ; await letOthersGo()) {
    const places = await store.placesFrom(edge.db, companyId, narrowing, { sort, descending, behind, most: AT_ONCE })
    yield await membersAt(edge, companyId, places, narrowing)
    behind = places.at(-1)?.position
    if (places.length < AT_ONCE) return
  }
}

const headOf = ({ columns, file }: Words): Cell[] => [
  columns.name,
  file.email,
  columns.role,
  columns.state,
  file.since,
  columns.codes,
  columns.used,
  file.note,
]

const lineOf = (
  t: Words,
  { name, email, role, state, stateSinceMs, codesLeft, lastUsedAtMs, note }: Member,
): Cell[] => [name, email, t.roles[role], t.chips[state], iso(stateSinceMs), codesLeft, iso(lastUsedAtMs), note]

const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString())

function file(c: Ctx, rows: Cell[][]) {
  const day = new Date(c.get('edge').clock.nowMs()).toISOString().slice(0, 10)
  return c.body(csv(rows), 200, csvHeaders(`members-${day}.csv`))
}
