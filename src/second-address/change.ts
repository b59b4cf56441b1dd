import { changeAccount, lockAccount, mailedAddressesOf, mailLanguage, type Account } from '../accounts/index.ts'
import { keepWish, requestWish, takeWish, tryWish } from '../address-change/index.ts'
import { record } from '../audit/index.ts'
import { inTransaction, inTransactionOr, type Edge } from '../edge/edge.ts'
import { tellPerson } from '../notices/index.ts'
import { oweMail } from '../outbox/index.ts'
import { currentSession, sessionById, zoneOf } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import { clockTime, exactly } from '../web/dates.ts'
import { maskAddress } from '../web/mask.ts'
import { messages } from './messages.ts'

export type Asked = { ok: true } | { ok: false; nextAtMs: number }

/** First step: a code goes to the address. Whose else it may be is of no matter: nobody signs in with it. */
export const askForSecond = (c: Ctx, account: Account, email: string): Promise<Asked> =>
  inTransactionOr<Asked>(c.get('edge'), async (edge, undo) => {
    const session = currentSession(c)
    await lockAccount(edge, account.id)
    const requested = await requestWish(edge, account, email, 'second')
    if (!requested.ok) return undo(requested)
    const { code, expiresAtMs } = await keepWish(edge, session, email, { place: 'second' })
    const language = mailLanguage(edge, account, c.get('language'))
    const t = messages[language].mail.code
    const platform = edge.config.platformName
    await oweMail(
      edge,
      'second-address-code',
      { to: email, language },
      {
        subject: t.subject(platform),
        heading: t.heading,
        paragraphs: [t.text(platform, clockTime(expiresAtMs, zoneOf(session), language), zoneOf(session))],
        code,
        objection: { heading: t.objectionHeading, text: t.objectionText },
      },
    )
    return { ok: true }
  })

export type Proven = 'changed' | 'wrong' | 'none-left' | 'gone'

/** Second step: the mailed code. From here on notices go there as well. */
export async function proveSecond(c: Ctx, typed: string): Promise<Proven> {
  const edge = c.get('edge')
  const wish = await tryWish(edge, currentSession(c), 'second', typed)
  if (typeof wish === 'string') return wish
  return inTransaction(edge, async (edge) => {
    const before = await lockAccount(edge, wish.accountId)
    if (!before || !(await isStillInside(c, edge)) || !(await takeWish(edge, wish))) return 'gone'
    await become(c, edge, before, wish.email)
    return 'changed'
  })
}

/** From here on notices go to the first address alone. */
export const removeSecond = (c: Ctx): Promise<void> =>
  inTransaction(c.get('edge'), async (edge) => {
    const before = await lockAccount(edge, currentSession(c).accountId)
    if (before && before.secondEmail !== null && (await isStillInside(c, edge))) await become(c, edge, before, null)
  })

/** Whoever was thrown out a moment ago changes nothing any more. */
const isStillInside = async (c: Ctx, edge: Edge) => (await sessionById(edge, currentSession(c).id))?.state === 'open'

/** The change, its audit row, and the mails to every address concerned. Stopped, it is again what it was. */
async function become(c: Ctx, edge: Edge, before: Account, to: string | null): Promise<void> {
  const from = before.secondEmail
  if (from === to) return
  const what = from === null ? 'added' : to === null ? 'removed' : 'changed'
  await changeAccount(edge, before.id, {}, { secondEmail: to })
  const session = currentSession(c)
  await record(edge, {
    event: 'user_second_email_changed',
    actor: before.id,
    accountId: before.id,
    companyId: session.companyId,
    network: c.get('peer').address,
    reason: `second-address-${what}`,
  })
  const language = mailLanguage(edge, before, c.get('language'))
  const t = messages[language].mail.changed
  const platform = edge.config.platformName
  await tellPerson(edge, before.id, {
    purpose: 'second-address',
    language,
    text: {
      subject: t.subject(platform)[what],
      heading: t.heading[what],
      paragraphs: [t.text[what](platform)],
      facts: [
        [t.address, maskAddress(to ?? from ?? '')],
        [t.when, exactly(edge.clock.nowMs(), zoneOf(session), language)],
        [t.network, c.get('peer').address],
      ],
    },
    objection: { accountId: before.id, change: 'second-address', from },
    also: mailedAddressesOf(before),
  })
}
