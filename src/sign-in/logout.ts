import { Hono } from 'hono'
import type { Ctx, Env } from '../web/context.ts'
import { expireCookie } from '../web/cookies.ts'
import { html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { doorPage } from '../web/page.ts'
import { mainButton } from '../web/parts.ts'
import { hashToken, looksLikeToken } from '../edge/random.ts'
import { dropChallenge } from './challenges.ts'
import { messages } from './messages.ts'
import { endSession, recogniseSession } from '../sessions/index.ts'

/** Every path that a link's cookie may have: all of them are cleared. */
const LINK_COOKIE_PATHS = [
  '/auth/activate',
  '/auth/enrol',
  '/auth/first-run',
  '/auth/login',
  '/auth/stop',
  '/auth/reset-password',
  '/auth/invitation',
  '/auth/support/ticket',
  '/auth/support/verify',
]

/**
 * The repair of every broken sign-in: works by GET, without a session, with malformed cookies, with the store down.
 * Only navigations act, so that a picture, a prefetch or another website cannot sign people out.
 */
export const logout = new Hono<Env>()
  .get('/auth/logout', (c) => {
    // Whoever asks for the head alone looks at links; that is no person leaving.
    if (c.req.method === 'HEAD') return c.body(null, 204)
    const destination = c.req.header('sec-fetch-dest')
    if (
      (destination !== undefined && destination !== 'document') ||
      /prefetch/i.test(c.req.header('sec-purpose') ?? '')
    )
      return c.body(null, 204)
    const site = c.req.header('sec-fetch-site')
    return site === 'cross-site' || site === 'same-site' ? askFirst(c) : logOut(c)
  })
  .post('/auth/logout', (c) => logOut(c))

function askFirst(c: Ctx) {
  const t = say(c, messages).logout
  return doorPage(c, {
    title: t.askTitle,
    body: html`<p class="muted">${t.askText}</p>
      <form method="post" action="/auth/logout">${mainButton(t.ask)}</form>`,
    ways: [{ icon: 'arrow', text: t.stay, href: '/auth/profile' }],
  })
}

async function logOut(c: Ctx) {
  // The one place that must work when nothing else does: without the store the cookies still go.
  await endAll(c).catch((error: Error) => c.get('edge').log.error({ err: error }, 'logout could not reach the store'))
  expireCookie(c, 'session')
  expireCookie(c, 'challenge')
  // Logging out does not make a browser unknown; a broken or doubled cookie is cleared, though.
  if (!looksLikeToken(c.get('cookies').get('browser'))) expireCookie(c, 'browser')
  for (const path of LINK_COOKIE_PATHS) expireCookie(c, 'link', path)
  c.header('Clear-Site-Data', '"cache"')
  return c.redirect('/auth/login?said=logged-out', 303)
}

async function endAll(c: Ctx) {
  const edge = c.get('edge')
  const session = await recogniseSession(edge, c.get('cookies').get('session'))
  if (session) await endSession(edge, session.id, 'logged-out', session.accountId, c.get('peer').address)
  const challenge = c.get('cookies').get('challenge')
  if (looksLikeToken(challenge)) await dropChallenge(edge, hashToken(challenge))
}
