import type { Ctx } from '../web/context.ts'
import { expireCookie, setCookie } from '../web/cookies.ts'
import { looksLikeToken } from '../edge/random.ts'
import { LINK_PATH, type LinkPurpose } from './links.ts'

/** Long enough to fill in a form; whoever comes back later opens the mail again. */
const COOKIE_SECONDS = 3600

/**
 * A token in the address would end up in histories, logs and referrers. It moves into a cookie for that path alone,
 * and the page comes again without it. Undefined when there is no token in the address.
 */
export function keepLinkFromQuery(c: Ctx, purpose: LinkPurpose): Response | undefined {
  const token = c.req.query('token')
  if (token === undefined) return undefined
  const path = LINK_PATH[purpose]
  for (const at of [path, ...(ALSO_AT[purpose] ?? [])])
    if (looksLikeToken(token)) setCookie(c, 'link', token, { path: at, maxAgeSeconds: COOKIE_SECONDS })
    else expireCookie(c, 'link', at)
  return c.redirect(path, 303)
}

/** Five tries are for the password, wherever a stranger is asked for it. */
const ALSO_AT: Partial<Record<LinkPurpose, string[]>> = { 'five-tries': ['/auth/support/verify'] }

export const fromLink = (c: Ctx) => c.get('cookies').get('link')

/** The same link at another page: where what it is for has become something else since it was mailed. */
export function leadLinkOver(c: Ctx, from: LinkPurpose, to: LinkPurpose): Response {
  const token = fromLink(c)
  expireCookie(c, 'link', LINK_PATH[from])
  if (looksLikeToken(token)) setCookie(c, 'link', token, { path: LINK_PATH[to], maxAgeSeconds: COOKIE_SECONDS })
  return c.redirect(LINK_PATH[to], 303)
}
