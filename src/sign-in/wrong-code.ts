import { claimDailyNotice, mailLanguage } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { tellPerson } from '../notices/index.ts'
import type { Ctx } from '../web/context.ts'
import { exactly } from '../web/dates.ts'
import type { Challenge } from './challenges.ts'
import { messages } from './messages.ts'

/** Wrong codes in a row after which the owner is told: a slip or two is everybody's. */
const TELL_AFTER = 3

/** A code, of the app or for recovery, that was wrong after the right password. The owner is told once a day. */
export const recordWrongCode = (c: Ctx, challenge: Challenge, { reason, inRow }: { reason: string; inRow: number }) =>
  inTransaction(c.get('edge'), async (edge) => {
    const { account, company } = challenge
    await record(edge, {
      event: 'authn_mfa_fail',
      actor: account.id,
      accountId: account.id,
      companyId: company?.id,
      network: c.get('peer').address,
      reason,
    })
    if (inRow >= TELL_AFTER && (await claimDailyNotice(edge, account.id, 'toldWrongCodesAtMs')))
      await tellOwner(c, edge, challenge)
  })

async function tellOwner(c: Ctx, edge: Edge, { account, zone }: Challenge) {
  // Whoever types wrong codes may be somebody else: their language is not the owner's.
  const language = mailLanguage(edge, account)
  const t = messages[language].mail.wrongCodes
  await tellPerson(edge, account.id, {
    purpose: 'wrong-codes',
    language,
    text: {
      subject: t.subject(edge.config.platformName),
      heading: t.heading,
      paragraphs: [t.text],
      facts: [
        [t.when, exactly(edge.clock.nowMs(), zone, language)],
        [t.network, c.get('peer').address],
      ],
      reason: 'wrong-codes',
    },
    objection: {
      heading: t.objectionHeading,
      text: t.objectionText,
      link: { label: t.objectionLink, url: `${edge.config.publicUrl.origin}/auth/support` },
    },
  })
}
