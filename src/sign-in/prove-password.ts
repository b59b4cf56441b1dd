import { accountByAddress, addressHash, type Account } from '../accounts/index.ts'
import { FREE_TRIES, spendAttempt, takeBack, type NotSpent, type Spending } from '../attempts/index.ts'
import { record } from '../audit/index.ts'
import { forgetBrowser, knownBrowser } from '../browsers/index.ts'
import type { Edge } from '../edge/edge.ts'
import { findLink, fromLink, takeBackUse, useLink, type Link } from '../links/index.ts'
import { decoyFor } from '../passwords/index.ts'
import type { Ctx } from '../web/context.ts'

type Try = Spending | { ok: true; link: Link } | { ok: false; refusal: 'link-used-up' }
/** A try that was counted before anybody looked at the password. */
export type SpentTry = Extract<Try, { ok: true }>

export type PasswordProof =
  | { ok: true; account: Account & { passwordHash: string }; spent: SpentTry }
  | { ok: false; reason: 'wrong' }
  | { ok: false; reason: 'not-spent'; why: NotSpent | { ok: false; refusal: 'link-used-up' } }

/**
 * Whether this is the password of the account with that address. **The one way to ask a stranger for a password**: the
 * budgets, the waits, the work and the answer are the same for every address, whatever the account behind it is.
 * Whoever goes on calls `takeBackTry` in the transaction that looks again at what the account is by then.
 */
export async function provePassword(c: Ctx, email: string, password: string): Promise<PasswordProof> {
  const edge = c.get('edge')
  // Before anything is counted: whoever meets a full queue has not had a try.
  edge.hasher.ensureRoom()
  const account = await accountByAddress(edge, email)
  const spent = await spendTry(c, email, account)
  if (!spent.ok) return { ok: false, reason: 'not-spent', why: spent }
  // Exactly one hash whatever the account is, so that neither time nor answer tells strangers who has one.
  const decoy = await decoyFor(edge, addressHash(edge, email))
  const right = await edge.hasher.verify(account?.passwordHash ?? decoy, password)
  if (right && account?.status === 'active' && account.passwordHash !== null)
    return { ok: true, account: { ...account, passwordHash: account.passwordHash }, spent }
  await recordFailure(c, account, right, spent)
  return { ok: false, reason: 'wrong' }
}

/** The password was right: only failures count. */
export const takeBackTry = (edge: Edge, spent: SpentTry) =>
  'link' in spent ? takeBackUse(edge, spent.link) : takeBack(edge, spent)

/** Which counter this try spends: a mailed link's five, a known browser's own, else the address's. */
async function spendTry(c: Ctx, email: string, account: Account | undefined): Promise<Try> {
  const edge = c.get('edge')
  const hash = addressHash(edge, email)
  const link = await fiveTriesLink(c, hash)
  if (link) return (await useLink(edge, link, FREE_TRIES)) ? { ok: true, link } : { ok: false, refusal: 'link-used-up' }
  const browser = account && (await knownBrowser(c, account.id))
  const spent = await spendAttempt(edge, { what: 'password', addressHash: hash, knownBrowser: browser }, c.get('peer'))
  if (spent.ok || spent.refusal !== 'browser-forgotten' || !browser) return spent
  await forgetBrowser(edge, browser, account.id)
  return spendAttempt(edge, { what: 'password', addressHash: hash }, c.get('peer'))
}

async function fiveTriesLink(c: Ctx, hash: string): Promise<Link | undefined> {
  const found = await findLink(c.get('edge'), 'five-tries', fromLink(c))
  return found.ok && found.link.about === hash ? found.link : undefined
}

const failure = (account: Account | undefined, right: boolean) =>
  !account ? 'unknown-address' : right ? account.status : 'wrong-password'

async function recordFailure(c: Ctx, account: Account | undefined, right: boolean, spent: SpentTry) {
  const who = {
    actor: 'anonymous',
    accountId: account?.id,
    companyId: account?.managedBy,
    network: c.get('peer').address,
  }
  await record(c.get('edge'), { event: 'authn_login_fail', ...who, reason: failure(account, right) })
  // Written once as a wait begins, not for each refused try: strangers must not fill the log for nothing.
  if ('inRow' in spent && spent.inRow >= FREE_TRIES) await record(c.get('edge'), { event: 'authn_login_lock', ...who })
}
