import { accountByAddress, changeAccount, lockAccount, mailLanguage, type Account } from '../accounts/index.ts'
import { takeBack } from '../attempts/index.ts'
import { ownCodeRefused, readOwnCode, refuseOwnPassword } from '../confirmation/index.ts'
import { inTransactionOr, type Edge } from '../edge/edge.ts'
import { oweMail } from '../outbox/index.ts'
import { normalisePassword } from '../passwords/index.ts'
import { useCode } from '../requests/index.ts'
import { currentSession, zoneOf, type Session } from '../sessions/index.ts'
import type { CodePageProblem } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { clockTime } from '../web/dates.ts'
import { say } from '../web/language.ts'
import type { Refusal } from '../web/refusal.ts'
import { messages } from './messages.ts'
import { keepWish, requestWish } from './wish.ts'

export type Asked =
  | { ok: true }
  | { ok: false; field: 'email' | 'password'; refusal: Refusal }
  | { ok: false; field: 'code'; problem: CodePageProblem }

/** First step: password and, with two-factor login on, a new code; then a code goes to the new address alone. */
export async function askForAddress(c: Ctx, account: Account, email: string): Promise<Asked> {
  const edge = c.get('edge')
  const session = currentSession(c)
  const wrong = await refuseOwnPassword(c, session, account, normalisePassword(c.get('form').text('password')))
  if (wrong) return { ok: false, field: 'password', refusal: wrong }
  const code = account.twoFactor === 'on' ? await readOwnCode(c, session) : undefined
  if (code && !code.ok) return { ok: false, field: 'code', problem: code.problem }
  type Outcome = 'sent' | 'used' | { nextAtMs: number }
  const outcome = await inTransactionOr<Outcome>(edge, async (edge, undo) => {
    await lockAccount(edge, account.id)
    if (code && !(await useCode(edge, account.id, code.matches))) return 'used'
    const { status, twoFactor, passwordHash } = account
    if (!(await changeAccount(edge, account.id, { status, twoFactor, passwordHash }, { status }))) undo('used')
    const requested = await requestWish(edge, account, email, 'first')
    if (!requested.ok) return undo({ nextAtMs: requested.nextAtMs })
    if (code) await takeBack(edge, code.spent)
    await mailCode(c, edge, { account, session, email })
    return 'sent'
  })
  if (outcome === 'sent') return { ok: true }
  // Without a code it was the account that changed meanwhile: the page comes again.
  if (outcome === 'used') return code ? { field: 'code', ...(await ownCodeRefused(c, session)) } : { ok: true }
  const time = clockTime(outcome.nextAtMs, zoneOf(session), c.get('language'))
  const retryAfterMs = outcome.nextAtMs - edge.clock.nowMs()
  const words = say(c, messages).later(time)
  return { ok: false, field: 'email', refusal: { reason: 'mail-limit', status: 429, ...words, retryAfterMs } }
}

/** Somebody else's address gets a mail without a code; the page says the same, so that it tells no accounts apart. */
async function mailCode(
  c: Ctx,
  edge: Edge,
  { account, session, email }: { account: Account; session: Session; email: string },
): Promise<void> {
  const taken = await accountByAddress(edge, email)
  const somebodyElse = taken !== undefined && taken.id !== account.id
  const { code, expiresAtMs } = await keepWish(edge, session, email, { place: 'first', dead: somebodyElse })
  const platform = edge.config.platformName
  const language = somebodyElse ? mailLanguage(edge, taken) : mailLanguage(edge, account, c.get('language'))
  const t = messages[language].mail
  const time = clockTime(expiresAtMs, zoneOf(session), language)
  await oweMail(
    edge,
    'address-code',
    somebodyElse ? { to: taken.email, name: taken.name, language } : { to: email, language },
    somebodyElse
      ? {
          subject: t.taken.subject(platform),
          heading: t.taken.heading,
          paragraphs: [t.taken.text(platform)],
        }
      : {
          subject: t.code.subject(platform),
          heading: t.code.heading,
          paragraphs: [t.code.text(platform, time, zoneOf(session))],
          code,
          objection: { heading: t.code.objectionHeading, text: t.code.objectionText },
        },
  )
}
