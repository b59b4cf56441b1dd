import { Hono } from 'hono'
import { asCompanyAdmin, currentCompany } from '../company-admin/index.ts'
import { inBatches } from '../edge/batches.ts'
import { DAY_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { memberResetMessages, MOST_REASON } from '../member-reset/index.ts'
import { LOOKS_LIKE_LINK } from '../outbox/index.ts'
import { requestsMessages, type Beside } from '../requests/index.ts'
import { currentSession, pathAndQuery, signedIn } from '../sessions/index.ts'
import { steppedUp } from '../step-up/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { oneLine } from '../web/form.ts'
import { say } from '../web/language.ts'
import { problemPage } from '../web/problem.ts'
import type { Refusal } from '../web/refusal.ts'
import { askPage, filterOf, judgedNow, refusedPage, whyNot } from './ask-page.ts'
import { bulkPage, bulkRows } from './bulk-page.ts'
import { decideBulk, type Decision, type DecisionRefusal } from './decide.ts'
import { number } from './lists.ts'
import { messages } from './messages.ts'
import { openBulkReset } from './open.ts'
import { ASK, bulkPath, ONE } from './paths.ts'
import { MOST_AT_ONCE, readCount } from './rules.ts'
import * as store from './store.ts'

export { EVERY_MS, goOnWithBulkResets, settleBulkResets } from './effect.ts'

/** The form comes back with its selection, which stands in its address, after a lock and after a new code. */
const signedInHere = (c: Ctx, next: () => Promise<void>) => signedIn({ page: pathAndQuery(c) })(c, next)
const steppedUpHere = (c: Ctx, next: () => Promise<void>) => steppedUp({ page: pathAndQuery(c) })(c, next)

/** Resets two-factor login of many members at once, decided by two admins. */
export const bulkReset = new Hono<Env>()
  .get(ASK, signedInHere, asCompanyAdmin, steppedUpHere, async (c) => {
    const why = await whyNot(c)
    return why ? refusedPage(c, why) : askPage(c)
  })
  .post(ASK, signedInHere, asCompanyAdmin, steppedUpHere, async (c) => {
    const why = await whyNot(c)
    if (why) return refusedPage(c, why)
    const reason = oneLine(c.get('form').text('reason'))
    const typed = { reason, count: c.get('form').text('count').slice(0, 20) }
    const refusal = refuseReason(c, reason)
    if (refusal) return askPage(c, { ...typed, refusal })
    const count = readCount(typed.count)
    if (count === undefined || count > MOST_AT_ONCE) return askPage(c, { ...typed, refusal: await wrongCount(c) })
    const { id: sessionId } = currentSession(c)
    const opened = await openBulkReset(c.get('edge'), {
      sessionId,
      companyId: currentCompany(c).id,
      filter: filterOf(c),
      reason,
      count,
      network: c.get('peer').address,
    })
    if (opened.ok) return c.redirect(`${bulkPath(opened.id)}?said=opened`, 303)
    if (opened.refusal === 'open-already') return refusedPage(c, { openId: opened.id })
    if (opened.refusal === 'count') return askPage(c, { ...typed, refusal: await wrongCount(c) })
    // The role, the session or the code is gone: the page meets its guards.
    return c.redirect(pathAndQuery(c), 303)
  })
  .get(ONE, signedIn(), asCompanyAdmin, steppedUp(), async (c) => {
    const bulk = await bulkAt(c)
    return bulk ? bulkPage(c, bulk) : problemPage(c, 'not-found')
  })
  .post(ONE, signedIn(), asCompanyAdmin, steppedUp(), async (c) => {
    const bulk = await bulkAt(c)
    if (!bulk) return problemPage(c, 'not-found')
    const decision = c.get('form').text('decision')
    if (!isDecision(decision)) return bulkPage(c, bulk, refusalOf(c, 'unknown-decision'))
    const { id: sessionId } = currentSession(c)
    const by = { sessionId, companyId: currentCompany(c).id, network: c.get('peer').address }
    const decided = await decideBulk(c.get('edge'), by, bulk.id, decision)
    if (decided.ok) return c.redirect(`${bulkPath(bulk.id)}?said=${SAID[decision]}`, 303)
    // The page as it is now: another decision may just have been made.
    const now = await bulkAt(c)
    if (decided.refusal === 'gone' || !now) return problemPage(c, 'not-found')
    return bulkPage(c, now, refusalOf(c, decided.refusal))
  })

const SAID = { approve: 'approved', refuse: 'refused', withdraw: 'withdrawn' } as const
const isDecision = (text: string): text is Decision => Object.hasOwn(SAID, text)

/** The one of the company in use that the address names. */
const bulkAt = (c: Ctx) => store.byId(c.get('edge').db, currentCompany(c).id, c.req.param('id') ?? '')

/** The same rules as beside the key symbol: it goes into mails to the members. */
function refuseReason(c: Ctx, reason: string): Refusal | undefined {
  const t = say(c, memberResetMessages)
  if (!reason) return { reason: 'reason-missing', status: 422, ...t.noReason }
  const signs = [...reason].length
  if (signs > MOST_REASON)
    return { reason: 'reason-too-long', status: 422, ...t.longReason(String(MOST_REASON), String(signs)) }
  return LOOKS_LIKE_LINK.test(reason) ? { reason: 'reason-with-link', status: 422, ...t.linkInReason } : undefined
}

async function wrongCount(c: Ctx): Promise<Refusal> {
  const now = (await judgedNow(c)).find(({ why }) => why === 'reset')?.people ?? 0
  if (now > MOST_AT_ONCE)
    return { reason: 'too-many', status: 422, ...say(c, messages).tooMany(number(c, MOST_AT_ONCE)) }
  return { reason: 'wrong-count', status: 422, ...say(c, messages).wrongCount(number(c, now)) }
}

const STATUS: Partial<Record<DecisionRefusal | 'unknown-decision', Refusal['status']>> = {
  'unknown-decision': 422,
  over: 409,
  'approved-already': 409,
}

function refusalOf(c: Ctx, reason: DecisionRefusal | 'unknown-decision'): Refusal {
  return { reason, status: STATUS[reason] ?? 403, ...say(c, requestsMessages).refused[reason] }
}

/** What stands in a company's list of requests; of what waits there is one or none. */
export const besideRequests: Beside = {
  rows: bulkRows,
  countOpen: async (c) => ((await store.openOf(c.get('edge').db, currentCompany(c).id)) ? 1 : 0),
}

/** For whoever deletes an account. */
export const renameInBulkResets = ({ db }: Edge, from: string, to: string) => store.rename(db, from, to)

/** Rows that have ended. */
const KEEP_MS = 365 * DAY_MS
export const forgetOldBulkResets = ({ db, clock }: Edge) =>
  inBatches((most) => store.forget(db, clock.nowMs() - KEEP_MS, most))
