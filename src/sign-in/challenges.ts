import { accountById, type Account } from '../accounts/index.ts'
import { membershipsOf, serverZone } from '../companies/index.ts'
import { inBatches } from '../edge/batches.ts'
import { HOUR_MS, MINUTE_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { hashToken, looksLikeToken, newId, newToken } from '../edge/random.ts'
import { dutyOf, type Duty } from '../policy/index.ts'
import type { Ctx } from '../web/context.ts'
import { setCookie } from '../web/cookies.ts'
import { speakTo } from '../web/language.ts'
import { nextStep, stepPath, type Step } from './next-step.ts'
import * as store from './store.ts'
import type { ChallengeRow } from './store.ts'

/** Life of a challenge, counted anew at each step passed; longer after the mailbox proof: an app may have to be installed. */
const LIFE_MS = 10 * MINUTE_MS
const LIFE_AFTER_MAILBOX_MS = 30 * MINUTE_MS
/** One that expires later was made by a clock that was ahead; one that went back a little ends no sign-in. */
const latestMs = (nowMs: number) => nowMs + 2 * LIFE_AFTER_MAILBOX_MS

/** A challenge with the account it is about, as both are now. */
export interface Challenge extends ChallengeRow {
  account: Account
  duty: Duty
  step: Step
  company: { id: string; name: string; zone: string } | undefined
  zone: string
}

/** Begins a challenge in this browser, in place of any that it had. */
export async function beginChallenge(
  c: Ctx,
  edge: Edge,
  {
    accountId,
    password,
    mailbox,
    returnTo,
  }: { accountId: string; password: boolean; mailbox: boolean; returnTo?: string | undefined },
): Promise<Challenge | undefined> {
  const nowMs = edge.clock.nowMs()
  const secret = newToken(edge.random)
  const old = c.get('cookies').get('challenge')
  if (looksLikeToken(old)) await store.dropBySecret(edge.db, hashToken(old))
  const row: ChallengeRow = {
    id: newId(edge),
    secretHash: hashToken(secret),
    accountId,
    passwordProvenAtMs: password ? nowMs : null,
    mailboxProvenAtMs: mailbox ? nowMs : null,
    returnTo: returnTo ?? null,
    createdAtMs: nowMs,
    expiresAtMs: nowMs + (mailbox ? LIFE_AFTER_MAILBOX_MS : LIFE_MS),
  }
  await store.insert(edge.db, row)
  setCookie(c, 'challenge', secret)
  return judged(edge, row)
}

/** The challenge of this browser and what it has to do next; undefined when it has none that lives. Speaks its person's language. */
export async function challengeOf(c: Ctx, edge: Edge = c.get('edge')): Promise<Challenge | undefined> {
  const secret = c.get('cookies').get('challenge')
  if (!looksLikeToken(secret)) return undefined
  const nowMs = edge.clock.nowMs()
  const row = await store.bySecret(edge.db, hashToken(secret), nowMs, latestMs(nowMs))
  const challenge = row && (await judged(edge, row))
  if (challenge) speakTo(c, challenge.account.language, challenge.createdAtMs)
  return challenge
}

export const challengeById = ({ db }: Edge, id: string) => store.byId(db, id)

/**
 * Whether the challenge is still there, as it stays until the transaction ends: between the request's first look and
 * what is written for it a reset may have ended it.
 */
export const holdChallenge = ({ db }: Edge, id: string) => store.hold(db, id)

async function judged(edge: Edge, row: ChallengeRow): Promise<Challenge | undefined> {
  const account = await accountById(edge, row.accountId)
  if (!account) return undefined
  const duty = await dutyOf(edge, account)
  const [company] = await membershipsOf(edge, account.id)
  const step = nextStep(account, duty.kind, {
    password: row.passwordProvenAtMs !== null,
    mailbox: row.mailboxProvenAtMs !== null,
    code: false,
  })
  return { ...row, account, duty, step, company, zone: company?.zone ?? serverZone }
}

/**
 * One proof more: the secret rotates and the life is counted anew (not for a proof given before: that would keep a
 * mailbox proof alive for ever). Undefined when the challenge is gone meanwhile.
 */
export async function advanceChallenge(
  c: Ctx,
  edge: Edge,
  challenge: Pick<ChallengeRow, 'id' | 'passwordProvenAtMs' | 'mailboxProvenAtMs' | 'expiresAtMs'>,
  proof: 'password' | 'mailbox',
  returnTo?: string,
): Promise<Challenge | undefined> {
  const nowMs = edge.clock.nowMs()
  const secret = newToken(edge.random)
  const afterMailbox = proof === 'mailbox' || challenge.mailboxProvenAtMs !== null
  const again = proof === 'password' && challenge.passwordProvenAtMs !== null
  const row = await store.advance(edge.db, challenge.id, {
    secretHash: hashToken(secret),
    expiresAtMs: again ? challenge.expiresAtMs : nowMs + (afterMailbox ? LIFE_AFTER_MAILBOX_MS : LIFE_MS),
    ...(proof === 'password' ? { passwordProvenAtMs: nowMs } : { mailboxProvenAtMs: nowMs }),
    ...(returnTo && { returnTo }),
  })
  if (row) setCookie(c, 'challenge', secret)
  return row && judged(edge, row)
}

/** A mailed code must not outlive the challenge that it is for. How many mails go out is bounded elsewhere. */
export const keepChallengeUntil = ({ db }: Edge, id: string, expiresAtMs: number) =>
  store.keepUntil(db, id, expiresAtMs)

/** Finishing takes the challenge away, in the transaction of what it opens: of two tabs one gets it, after a reset none. */
export const takeChallenge = ({ db }: Edge, id: string) => store.take(db, id)

export const dropChallenge = ({ db }: Edge, secretHash: string) => store.dropBySecret(db, secretHash)
export const dropChallengesOf = ({ db }: Edge, accountId: string) => store.dropOf(db, accountId)
/** Unfinished sign-ins, some time after they ran out. */
export const forgetOldChallenges = ({ db, clock, config }: Edge) =>
  inBatches((most) => store.forget(db, clock.nowMs() - config.keepChallengesHours * HOUR_MS, most))

/**
 * The challenge if it is this page's turn; else the way to where it belongs. Without a challenge that is the login
 * page, which says why.
 */
export async function challengeAt(
  c: Ctx,
  step: Exclude<Step, 'done' | 'refused' | 'password'>,
): Promise<Challenge | Response> {
  const challenge = await challengeOf(c)
  if (challenge?.step === step) return challenge
  if (!challenge || challenge.step === 'refused' || challenge.step === 'done') return toLogin(c)
  return c.redirect(stepPath(challenge.step), 303)
}

/**
 * The cookie that the browser has stays: it may be newer than what this request knows, in another tab. One that was
 * prepared here belongs to what was taken back.
 */
export function toLogin(c: Ctx) {
  c.header('Set-Cookie', undefined)
  return c.redirect('/auth/login?said=sign-in-again', 303)
}
