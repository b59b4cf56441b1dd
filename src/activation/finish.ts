import { inTransactionOr, type Edge } from '../edge/edge.ts'
import { beginChallenge, completeSignIn, onward, stepPath, toLogin } from '../sign-in/index.ts'
import type { Ctx } from '../web/context.ts'

/**
 * After a link that proved the mailbox and a password just chosen: on to set-up where that is required, else signed
 * in. `prepare` spends the link and makes the account ready, in the same transaction; undefined means somebody else
 * was quicker.
 */
export async function finishWithLink(
  c: Ctx,
  edge: Edge,
  prepare: (edge: Edge) => Promise<string | undefined>,
  onLost: () => Response | Promise<Response>,
) {
  type Outcome = { to: 'lost' } | { to: 'login' } | { to: 'step'; path: string } | { to: 'inside' }
  const outcome = await inTransactionOr<Outcome>(edge, async (edge, undo) => {
    const accountId = await prepare(edge)
    if (!accountId) return undo({ to: 'lost' })
    const challenge = await beginChallenge(c, edge, { accountId, password: true, mailbox: true })
    if (!challenge || challenge.step === 'refused') return undo({ to: 'login' })
    if (challenge.step !== 'done') return { to: 'step', path: stepPath(challenge.step) }
    return (await completeSignIn(c, edge, challenge, { secondFactor: false }))
      ? { to: 'inside' }
      : undo({ to: 'login' })
  })
  if (outcome.to === 'lost') return onLost()
  if (outcome.to === 'login') return toLogin(c)
  return outcome.to === 'step' ? c.redirect(outcome.path, 303) : onward(c, undefined)
}
