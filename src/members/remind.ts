import { setImmediate as letOthersGo } from 'node:timers/promises'
import { accountById, mailLanguage } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { claimReminder, companyById } from '../companies/index.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { newId } from '../edge/random.ts'
import { oweMail } from '../outbox/index.ts'
import { dutyOf, dutyWords } from '../policy/index.ts'
import { queryOf, readFilter, type Filter } from './filter.ts'
import { mailMessages } from './mail-messages.ts'
import * as rounds from './rounds.ts'
import { countSelected, NOT_SET_UP, selectMembers } from './select.ts'

export interface Reminded {
  reminded: number
  /** Had been reminded within a day. */
  today: number
  /** Will be within minutes. */
  later: number
}

/** More than a page can wait for: the minute job reminds them. */
const MOST_AT_ONCE = 200
const MOST_A_MINUTE = 2000
const IN_ONE_TRANSACTION = 25

/**
 * Reminds whoever of a selection has not set two-factor login up, each at most once a day. The filter is the selection:
 * whoever stands otherwise, or is managed elsewhere, is none of it.
 */
export async function remindMembers(
  edge: Edge,
  companyId: string,
  filter: Filter,
  { actor, network }: { actor: string; network?: string | undefined },
): Promise<Reminded> {
  const selected = await countSelected(edge, companyId, filter, NOT_SET_UP)
  const done = { reminded: 0, today: 0, later: 0 }
  if (selected === 0) return done
  await inTransaction(edge, async (edge) => {
    await record(edge, { event: 'members_reminded', actor, companyId, network, reason: String(selected) })
    if (selected <= MOST_AT_ONCE) return
    done.later = selected
    const round = { id: newId(edge), companyId, filter: queryOf(filter), behind: '' }
    // Whoever presses twice gets one round.
    if (!(await rounds.isWaiting(edge.db, companyId)))
      await rounds.insert(edge.db, { ...round, askedAtMs: edge.clock.nowMs() })
  })
  for (let behind: string | undefined = ''; behind !== undefined && done.later === 0;)
    behind = await remindSome(edge, { companyId, filter, behind }, done)
  return done
}

/** What the page did not wait for; at most so many a minute, and others get their turn after every few. */
export async function remindOnInRounds(edge: Edge): Promise<void> {
  const done = { reminded: 0, today: 0, later: 0 }
  for (let most = MOST_A_MINUTE; most > 0; most -= IN_ONE_TRANSACTION) {
    const round = await rounds.oldest(edge.db)
    if (!round) return
    const query = new URLSearchParams(round.filter)
    const filter = readFilter((name) => query.get(name) ?? undefined)
    const behind = await remindSome(edge, { ...round, filter }, done)
    if (behind === undefined) await rounds.remove(edge.db, round.id)
    else await rounds.goOn(edge.db, round.id, behind)
    await letOthersGo()
  }
}

/** The next few of a selection. Says behind whom the others are; undefined when there are none. */
async function remindSome(
  edge: Edge,
  { companyId, filter, behind }: { companyId: string; filter: Filter; behind: string },
  done: Reminded,
): Promise<string | undefined> {
  const ids = await selectMembers(edge, companyId, filter, { behind, most: IN_ONE_TRANSACTION, among: NOT_SET_UP })
  if (ids.length > 0)
    await inTransaction(edge, async (edge) => {
      for (const id of ids) {
        const outcome = await remindOne(edge, companyId, id)
        if (outcome) done[outcome]++
      }
    })
  return ids.length < IN_ONE_TRANSACTION ? undefined : ids.at(-1)
}

/** Undefined for whoever has set it up or gone meanwhile. */
async function remindOne(edge: Edge, companyId: string, accountId: string): Promise<'reminded' | 'today' | undefined> {
  const account = await accountById(edge, accountId)
  const company = await companyById(edge, companyId)
  if (!company || account?.managedBy !== companyId || account.status !== 'active' || account.twoFactor === 'on')
    return undefined
  if (!(await claimReminder(edge, companyId, accountId))) return 'today'
  const language = mailLanguage(edge, account)
  const t = mailMessages[language]
  const platform = edge.config.platformName
  const isPending = account.twoFactor === 'pending'
  await oweMail(
    edge,
    'set-up-reminder',
    { to: account.email, name: account.name, language },
    {
      subject: t.subject(platform),
      heading: t.heading,
      paragraphs: [t.text(company.name, platform), isPending ? t.howPending : t.how],
      facts: [[t.duty, dutyWords(await dutyOf(edge, account), language)]],
      button: {
        label: t.button,
        url: new URL('/auth/profile', edge.config.publicUrl).href,
        after: t.after(edge.config.publicUrl.host),
      },
    },
  )
  return 'reminded'
}
