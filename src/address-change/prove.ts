import { lockAccount, mailLanguage, moveToAddress, type Account } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { inTransactionOr, type Edge } from '../edge/edge.ts'
import { withdrawLinks } from '../links/index.ts'
import { dropMailboxCodesOf } from '../mailbox-proof/index.ts'
import { tellPerson } from '../notices/index.ts'
import { currentSession, livingSessionsOf, renewSession, zoneOf } from '../sessions/index.ts'
import { dropChallengesOf } from '../sign-in/index.ts'
import { openStop } from '../stop/index.ts'
import { dropEnrolment } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { setCookie } from '../web/cookies.ts'
import { exactly } from '../web/dates.ts'
import { maskAddress } from '../web/mask.ts'
import { messages } from './messages.ts'
import { dropWishesOf, takeWish, tryWish } from './wish.ts'

export type Proven = 'changed' | 'wrong' | 'none-left' | 'taken' | 'gone'

/** Second step: the mailed code. From here on the new address is the one that counts, and both are told. */
export async function proveAddress(c: Ctx, typed: string): Promise<Proven> {
  const edge = c.get('edge')
  const session = currentSession(c)
  const wish = await tryWish(edge, session, 'first', typed)
  if (typeof wish === 'string') return wish
  const outcome = await inTransactionOr<{ secret: string } | Proven>(edge, async (edge, undo) => {
    const before = await lockAccount(edge, session.accountId)
    if (before?.status !== 'active' || !(await takeWish(edge, wish))) return 'gone'
    const after = await moveToAddress(edge, before.id, wish.email)
    if (!after) return 'taken'
    // Undefined when the session was ended meanwhile: then nothing that it asked for happens.
    const secret = (await renewSession(edge, session.id, { withCode: false })) ?? undo('gone')
    await dropWishesOf(edge, before.id)
    // What was mailed to the former address, or begun with a code from there, proves nothing about the new one.
    await dropChallengesOf(edge, before.id)
    await dropMailboxCodesOf(
      edge,
      (await livingSessionsOf(edge, before.id)).map(({ id }) => id),
    )
    await dropEnrolment(edge, before.id)
    await withdrawLinks(edge, 'enrol', before.id)
    await withdrawLinks(edge, 'reset-password', before.id)
    await record(edge, {
      event: 'user_email_changed',
      actor: before.id,
      accountId: before.id,
      companyId: session.companyId,
      network: c.get('peer').address,
      reason: maskAddress(before.email),
    })
    await tellBoth(c, edge, before, after)
    return { secret }
  })
  if (typeof outcome === 'string') return outcome
  setCookie(c, 'session', outcome.secret)
  return 'changed'
}

/** The former address, and the second one, can take it back for seven days; the new one is told where to go. */
async function tellBoth(c: Ctx, edge: Edge, before: Account, after: Account): Promise<void> {
  const language = mailLanguage(edge, before, c.get('language'))
  const t = messages[language].mail.changed
  const platform = edge.config.platformName
  const taken = { accountId: before.id, change: 'address-changed', from: before.email } as const
  const stop = { change: taken.change, stopId: await openStop(edge, taken) }
  await tellPerson(edge, before.id, {
    purpose: 'address-changed',
    language,
    text: {
      subject: t.subject(platform),
      heading: t.heading,
      paragraphs: [t.text(platform)],
      facts: [
        [t.address, maskAddress(after.email)],
        [t.when, exactly(edge.clock.nowMs(), zoneOf(currentSession(c)), language)],
        [t.network, c.get('peer').address],
      ],
    },
    firstObjection: {
      heading: t.newHeading,
      text: t.newText,
      link: { label: t.support, url: `${edge.config.publicUrl.origin}/auth/support` },
    },
    objection: stop,
    also: [before.email],
  })
}
