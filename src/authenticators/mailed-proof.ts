import { lockAccount } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { inTransactionOr } from '../edge/edge.ts'
import {
  checkMailboxCode,
  DIGITS,
  mailedCodeRefusal,
  sendingRefusal,
  sendMailboxCode,
  useMailboxCode,
} from '../mailbox-proof/index.ts'
import { mayEnrolInRecoverySession, renewSession, sessionById, zoneOf } from '../sessions/index.ts'
import { beginEnrolmentIn, codeProblem, entryLabel, readCode } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { setCookie } from '../web/cookies.ts'
import { askerOf } from './asker.ts'
import { mailedPage } from './mailed-page.ts'
import { nameIn, PAGE, type Own } from './own.ts'

const USE = 'new-authenticator'

/**
 * In place of a code of an entry, for whoever came in by a recovery code: 8 digits mailed to the stored address. So what
 * binds a new phone is a password, a recovery code and the mailbox.
 */
export async function mailedProof(c: Ctx, mine: Own): Promise<Response> {
  const edge = c.get('edge')
  const form = c.get('form')
  if (form.text('again') === 'yes') {
    const sent = await sendMailboxCode(edge, askerOf(mine), c.get('language'), c.get('peer').address, USE)
    if (sent.ok) return c.redirect(c.req.path, 303)
    return sent.reason === 'gone'
      ? c.redirect(PAGE, 303)
      : mailedPage(c, mine, { refusal: sendingRefusal(c, zoneOf(mine.session), sent) })
  }
  const named = nameIn(c, mine.entries)
  if (!named.ok) return mailedPage(c, mine, { field: 'name', name: named.typed, refusal: named.refusal })
  const { name } = named
  const typed = readCode(form.text('code'), DIGITS)
  if (!typed) {
    const { refusal } = codeProblem(c, { reason: 'malformed', digits: 8 }, zoneOf(mine.session))
    return mailedPage(c, mine, { field: 'code', name, refusal })
  }
  const proven = await prove(c, mine, typed, name)
  if (proven === 'gone') return c.redirect(PAGE, 303)
  if (proven !== 'proven') return mailedPage(c, mine, { field: 'code', name, refusal: mailedCodeRefusal(c, proven) })
  return c.redirect(c.req.path, 303)
}

async function prove(
  c: Ctx,
  mine: Own,
  typed: string,
  name: string,
): Promise<'proven' | 'wrong' | 'none-left' | 'gone'> {
  const edge = c.get('edge')
  const { account, session } = mine
  const asker = askerOf(mine)
  const entry = {
    actor: account.id,
    accountId: account.id,
    companyId: session.companyId,
    network: c.get('peer').address,
  }
  const checked = await checkMailboxCode(edge, asker, typed, USE)
  if (!checked.ok) {
    // Only what was compared is written down: five tries for each code.
    if (checked.reason === 'wrong') await record(edge, { event: 'authn_mfa_mailbox_fail', ...entry, reason: 'wrong' })
    return checked.reason
  }
  const outcome = await inTransactionOr<{ secret: string } | 'wrong' | 'gone'>(edge, async (edge, undo) => {
    const now = await lockAccount(edge, account.id)
    const living = await sessionById(edge, session.id)
    if (now?.status !== 'active' || now.twoFactor !== 'on' || !living || !mayEnrolInRecoverySession(living))
      return 'gone'
    if (!(await useMailboxCode(edge, asker, checked.codeId))) return 'wrong'
    await record(edge, { event: 'authn_mfa_mailbox_success', ...entry })
    const label = entryLabel(account.email, session.companyName ?? undefined, name)
    await beginEnrolmentIn(edge, { sessionId: session.id, accountId: account.id, label, name, replacesId: null })
    return { secret: (await renewSession(edge, session.id, { withCode: false })) ?? undo('gone') }
  })
  if (typeof outcome === 'string') return outcome
  setCookie(c, 'session', outcome.secret)
  return 'proven'
}
