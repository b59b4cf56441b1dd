import { accountById, type Account } from '../accounts/index.ts'
import { invitedBy, inviterGone, mayStillAppoint, type Invited } from '../invitation/index.ts'
import { leadLinkOver, linkAt, linkRefused, type Link } from '../links/index.ts'
import type { Ctx } from '../web/context.ts'

/** Whoever is about to choose a first password. */
export interface Newcomer {
  link: Link
  email: string
  /** Made by command or import and never activated; none for an address that a company invited. */
  account: Account | undefined
  invited: Invited | undefined
}

/** The newcomer of this request's link; or the page that says why there is none, or the one for people with an account. */
export async function newcomerAt(c: Ctx): Promise<Newcomer | Response> {
  const edge = c.get('edge')
  const link = await linkAt(c, ['activate', 'invitation'])
  if (link instanceof Response) return link
  if (link.purpose === 'activate') {
    const account = await accountById(edge, link.accountId!)
    if (account?.status !== 'invited') return linkRefused(c, 'used-link')
    return { link, email: account.email, account, invited: undefined }
  }
  const invited = await invitedBy(edge, link)
  if (!invited) return linkRefused(c, 'withdrawn-link')
  const { account, invitation, company } = invited
  if (account && account.status !== 'invited') return leadLinkOver(c, 'activate', 'invitation')
  if (!(await mayStillAppoint(edge, invitation))) return inviterGone(c, company.name)
  return { link, email: account?.email ?? invitation.email, account, invited }
}
