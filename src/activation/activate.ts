import { Hono } from 'hono'
import { changeAccount, createAccount, lockAccount, type Account } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import type { Edge } from '../edge/edge.ts'
import { acceptInvitation, inviterGone, settleInvitations } from '../invitation/index.ts'
import { dropLinkCookie, endOtherSession, keepLinkFromQuery, linkRefused, spendLink } from '../links/index.ts'
import { normalisePassword, passwordProblem, refusePassword } from '../passwords/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { oneLine } from '../web/form.ts'
import { say } from '../web/language.ts'
import { messages } from './messages.ts'
import { activatePage, needsSecondFactor } from './activate-page.ts'
import { finishWithLink } from './finish.ts'
import { newcomerAt, type Newcomer } from './newcomer.ts'
import { tellActivated } from './tell-activated.ts'

export const MOST_NAME_SIGNS = 120
const PAGE = '/auth/activate'

/** An invited person chooses name and password; the link has proven the mailbox. */
export const activate = new Hono<Env>()
  .get(PAGE, async (c) => {
    const withoutToken = keepLinkFromQuery(c, 'activate')
    if (withoutToken) return withoutToken
    const newcomer = await newcomerAt(c)
    return newcomer instanceof Response ? newcomer : activatePage(c, newcomer, newcomer.account?.name ?? '')
  })
  .post(PAGE, async (c) => {
    const edge = c.get('edge')
    const newcomer = await newcomerAt(c)
    if (newcomer instanceof Response) return newcomer
    const name = [...oneLine(c.get('form').text('name'))].slice(0, MOST_NAME_SIGNS).join('')
    const password = normalisePassword(c.get('form').text('password'))
    const secondFactor = await needsSecondFactor(c, newcomer)
    const refused = refusePassword(password, {
      name,
      email: newcomer.email,
      platform: edge.config.platformName,
      secondFactor,
    })
    if (!name)
      return activatePage(
        c,
        newcomer,
        name,
        { reason: 'name-missing', status: 422, ...say(c, messages).activate.nameMissing },
        'name',
      )
    if (refused)
      return activatePage(
        c,
        newcomer,
        name,
        { reason: refused, status: 422, ...passwordProblem(refused, secondFactor, c.get('language')) },
        'password',
      )
    edge.hasher.ensureRoom()
    const passwordHash = await edge.hasher.hash(password)
    let lost: Lost = 'gone'
    return finishWithLink(
      c,
      edge,
      async (edge) => {
        const active = await begin(c, edge, newcomer, { name, passwordHash })
        if (typeof active === 'string') {
          lost = active
          return undefined
        }
        await tellActivated(c, edge, active)
        await endOtherSession(c, edge, active.id)
        dropLinkCookie(c, 'activate')
        return active.id
      },
      () => (lost === 'gone' ? goneNow(c) : inviterGone(c, newcomer.invited?.company.name ?? '')),
    )
  })

type Lost = 'gone' | 'inviter-gone'

/**
 * The account, active, in the company that invited. Of several links at once one is spent; of two companies that invited
 * the same address the one whose link is pressed first makes the account and manages it (DESIGN §4).
 */
async function begin(
  c: Ctx,
  edge: Edge,
  { link, account, invited }: Newcomer,
  { name, passwordHash }: { name: string; passwordHash: string },
): Promise<Account | Lost> {
  const active = account
    ? await activateAccount(edge, account, { name, passwordHash })
    : invited &&
      (await createAccount(
        edge,
        { email: invited.invitation.email, name, passwordHash, managedBy: invited.company.id },
        invited.invitation.invitedBy ?? 'command-line',
      ))
  if (!active) return 'gone'
  const network = c.get('peer').address
  if (invited) {
    const accepted = await acceptInvitation(edge, link, active.id, network)
    if (!accepted.ok) return accepted.refusal
  } else if (!(await spendLink(edge, link))) return 'gone'
  await settleInvitations(edge, active)
  await record(edge, {
    event: 'authn_token_used',
    actor: active.id,
    accountId: active.id,
    companyId: active.managedBy,
    network,
    reason: 'activated',
  })
  return active
}

async function activateAccount(edge: Edge, { id }: Account, chosen: { name: string; passwordHash: string }) {
  await lockAccount(edge, id)
  const values = { status: 'active', ...chosen, passwordChangedAtMs: edge.clock.nowMs() } as const
  return changeAccount(edge, id, { status: 'invited' }, values)
}

/** Somebody was quicker. Where another invitation made the account meanwhile, this one leads on to its own page. */
async function goneNow(c: Ctx) {
  const now = await newcomerAt(c)
  return now instanceof Response ? now : linkRefused(c, 'used-link')
}
