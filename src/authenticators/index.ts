import { Hono } from 'hono'
import { lockAccount } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { inTransaction } from '../edge/edge.ts'
import { firstCodeProblem } from '../enrolment/index.ts'
import {
  currentSession,
  isRecoverySession,
  mayEnrolInRecoverySession,
  signedIn,
  takeDraft,
  zoneOf,
} from '../sessions/index.ts'
import {
  checkFirstCode,
  codeProblem,
  currentEnrolment,
  dropEnrolmentOf,
  readCode,
  renameAuthenticator,
  type Enrolment,
} from '../totp/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { oneLine } from '../web/form.ts'
import { say } from '../web/language.ts'
import { problemPage } from '../web/problem.ts'
import type { Refusal } from '../web/refusal.ts'
import { bindEntry } from './bind.ts'
import { listPage } from './list-page.ts'
import { mailedPage } from './mailed-page.ts'
import { mailedProof } from './mailed-proof.ts'
import { messages } from './messages.ts'
import { isLast, MOST_ENTRIES, nameIn, own, PAGE, type Own } from './own.ts'
import { fullPage, lastPage, provePage, recoveryPage, removePage, renamePage, scanPage } from './pages.ts'
import { proveAndBegin } from './prove.ts'
import { removeEntry } from './remove.ts'
import { resumeEntry, resumePage, withAnotherFactor } from './resume.ts'

export { authenticatorsPart } from './list-page.ts'

/** The authenticator apps of an account: one more, another name, one less, and moving to a new phone. */
export const authenticators = new Hono<Env>()
  .get(PAGE, signedIn(), async (c) => listPage(c, await own(c)))
  .get(`${PAGE}/add`, signedIn(), async (c) => {
    const mine = await own(c)
    return mine.account.twoFactor === 'on' ? newEntryPage(c, mine) : c.redirect(PAGE, 303)
  })
  .post(`${PAGE}/add`, signedIn(), async (c) => {
    const mine = await own(c)
    return mine.account.twoFactor === 'on' ? newEntry(c, mine) : c.redirect(PAGE, 303)
  })
  .get(`${PAGE}/:id/move`, signedIn(), async (c) => {
    const mine = await own(c)
    return mine.entry?.suspendedAtMs === null ? newEntryPage(c, mine) : problemPage(c, 'not-found')
  })
  .post(`${PAGE}/:id/move`, signedIn(), async (c) => {
    const mine = await own(c)
    return mine.entry?.suspendedAtMs === null ? newEntry(c, mine) : problemPage(c, 'not-found')
  })
  .get(`${PAGE}/:id/remove`, signedIn(), async (c) => {
    const mine = await own(c)
    if (!mine.entry) return problemPage(c, 'not-found')
    return isLast(mine.entries, mine.entry) ? lastPage(c, mine) : removePage(c, mine.entry)
  })
  .post(`${PAGE}/:id/remove`, signedIn(), async (c) => {
    const mine = await own(c)
    const { entry } = mine
    if (!entry) return problemPage(c, 'not-found')
    if (isLast(mine.entries, entry)) return lastPage(c, mine, 409)
    const removal = await removeEntry(c, mine, entry)
    if (removal.ok) return c.redirect(`${PAGE}?said=removed`, 303)
    if ('problem' in removal) return removePage(c, entry, codeProblem(c, removal.problem, zoneOf(mine.session)))
    if (removal.reason === 'gone') return c.redirect(PAGE, 303)
    return removal.reason === 'last' ? lastPage(c, mine, 409) : removePage(c, entry, 'own-code')
  })
  .get(`${PAGE}/:id/resume`, signedIn(), withAnotherFactor, async (c) => {
    const mine = await own(c)
    if (!mine.entry) return problemPage(c, 'not-found')
    return mine.entry.suspendedAtMs === null ? c.redirect(PAGE, 303) : resumePage(c, mine, mine.entry)
  })
  .post(`${PAGE}/:id/resume`, signedIn(), withAnotherFactor, async (c) => {
    const mine = await own(c)
    if (!mine.entry) return problemPage(c, 'not-found')
    const resumed = await resumeEntry(c, mine, mine.entry)
    return c.redirect(resumed ? `${PAGE}?said=resumed` : PAGE, 303)
  })
  .get(`${PAGE}/:id/rename`, signedIn(), async (c) => {
    const { entry } = await own(c)
    if (!entry) return problemPage(c, 'not-found')
    const draft = await takeDraft(c.get('edge'), currentSession(c).id, c.req.path)
    return renamePage(c, entry, { typed: draft.name })
  })
  .post(`${PAGE}/:id/rename`, signedIn(), async (c) => {
    const { entry, entries } = await own(c)
    if (!entry) return problemPage(c, 'not-found')
    const named = nameIn(c, entries, entry.id)
    if (!oneLine(c.get('form').text('name'))) return renamePage(c, entry, { typed: '', refusal: nameMissing(c) })
    if (!named.ok) return renamePage(c, entry, named)
    await rename(c, entry.id, named.name)
    return c.redirect(`${PAGE}?said=renamed`, 303)
  })

/** What this session has begun for this very purpose: a secret for one more entry is none for a move. */
async function begunFor(c: Ctx, { session, entry }: Own): Promise<Enrolment | undefined> {
  const begun = await currentEnrolment(c.get('edge'), session.id)
  return begun?.replacesId === (entry?.id ?? null) ? begun : undefined
}

/** Whoever came in by a recovery code may have lost all three, and removes them once the new one works. */
const isFull = ({ entry, entries, session }: Own) =>
  !entry && entries.length >= MOST_ENTRIES && !isRecoverySession(session)

/** Of a session that a recovery code opened: one new entry, beside the others. For anything more, sign in with its code. */
const isRefusedAfterRecovery = ({ entry, session }: Own) =>
  isRecoverySession(session) && (entry !== undefined || !mayEnrolInRecoverySession(session))

async function newEntryPage(c: Ctx, mine: Own) {
  if (isRefusedAfterRecovery(mine)) return recoveryPage(c, mine)
  if (isFull(mine)) return fullPage(c)
  const begun = await begunFor(c, mine)
  if (begun) return scanPage(c, mine, begun)
  if (isRecoverySession(mine.session)) return mailedPage(c, mine)
  const draft = await takeDraft(c.get('edge'), mine.session.id, c.req.path)
  return provePage(c, mine, undefined, draft.name)
}

/** First the proof, then the first code of the new entry: one field, and what has been begun says which. */
async function newEntry(c: Ctx, mine: Own) {
  const form = c.get('form')
  if (form.text('cancel') === 'yes') {
    await dropEnrolmentOf(c.get('edge'), mine.session.id)
    return c.redirect(PAGE, 303)
  }
  if (isRefusedAfterRecovery(mine)) return recoveryPage(c, mine)
  if (isFull(mine)) return fullPage(c)
  const begun = await begunFor(c, mine)
  // The secret on the page has expired, or another tab has begun anew: a code of it means nothing, and is no guess.
  const shown = form.text('enrolment')
  if (shown && shown !== begun?.id) return c.redirect(c.req.path, 303)
  if (begun) return confirm(c, mine, begun)
  return isRecoverySession(mine.session) ? mailedProof(c, mine) : prove(c, mine)
}

async function prove(c: Ctx, mine: Own) {
  const named = nameIn(c, mine.entries, mine.entry?.id)
  if (!named.ok) return provePage(c, mine, { field: 'name', typed: named.typed, refusal: named.refusal })
  const begun = await proveAndBegin(c, mine, named.name)
  if (begun.ok) return c.redirect(c.req.path, 303)
  if ('problem' in begun) {
    const shown = codeProblem(c, begun.problem, zoneOf(mine.session))
    return provePage(c, mine, { field: 'code', typed: named.name, ...shown })
  }
  return begun.reason === 'full' ? fullPage(c) : c.redirect(PAGE, 303)
}

async function confirm(c: Ctx, mine: Own, begun: Enrolment) {
  const typed = readCode(c.get('form').text('code'))
  const checked = typed ? checkFirstCode(c.get('edge'), begun, typed) : undefined
  if (!checked?.ok) return scanPage(c, mine, begun, firstCodeProblem(c, checked?.refusal, zoneOf(mine.session)))
  const bound = await bindEntry(c, begun, checked.steps, mine.entry)
  if (bound === 'full') return fullPage(c)
  return c.redirect(bound === 'gone' ? PAGE : `${PAGE}?said=${mine.entry ? 'moved' : 'added'}`, 303)
}

const nameMissing = (c: Ctx): Refusal => ({ reason: 'name-missing', status: 422, ...say(c, messages).name.missing })

/** A name opens nothing: no code is asked, and no mail goes out. */
function rename(c: Ctx, id: string, name: string) {
  const { accountId, companyId } = currentSession(c)
  return inTransaction(c.get('edge'), async (edge) => {
    await lockAccount(edge, accountId)
    if (!(await renameAuthenticator(edge, accountId, id, name))) return
    await record(edge, {
      event: 'authn_mfa_authenticator_renamed',
      actor: accountId,
      accountId,
      companyId,
      network: c.get('peer').address,
      reason: name,
    })
  })
}
