import { Hono } from 'hono'
import { isStoreError } from '../edge/store-error.ts'
import { checkSession, hasFreshCode, useSession, type CheckedSession } from '../sessions/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { say } from '../web/language.ts'
import { wantedOfProxy, withReturnTo } from '../web/return-to.ts'
import { identity } from './identity.ts'
import { messages } from './messages.ts'

export { yesAhead } from './yes-ahead.ts'

type Reason = 'anonymous' | 'locked' | 'spent' | 'step-up' | 'unavailable'
const WHERE: Record<Exclude<Reason, 'unavailable'>, string> = {
  anonymous: '/auth/login',
  locked: '/auth/unlock',
  spent: '/auth/profile/two-factor',
  'step-up': '/auth/step-up',
}

/**
 * The yes or no that a reverse proxy asks for. `redirect=1` turns a no for a browser into a 302 (Caddy, Traefik);
 * `step_up=1` asks for a fresh own code as well.
 */
export const forwardAuth = new Hono<Env>().get('/auth/verify', async (c) => {
  try {
    const session = await checkSession(c.get('edge'), c.get('cookies').get('session'))
    if (session?.state === 'open') await useSession(c.get('edge'), session)
    const reason = refusalOf(c, session)
    if (reason || !session) return no(c, reason ?? 'anonymous')
    return c.body(null, 204, identity(session))
  } catch (error) {
    // Errors deny (promise 10): a store that does not answer is a closed door, said in the proxy's terms.
    if (!isStoreError(error)) throw error
    c.get('edge').log.error({ err: error }, 'the store did not answer a session check')
    return no(c, 'unavailable')
  }
})

function refusalOf(c: Ctx, session: CheckedSession | undefined): Reason | undefined {
  if (!session) return 'anonymous'
  if (session.state !== 'open') return session.state
  return c.req.query('step_up') === '1' && !hasFreshCode(c.get('edge'), session) ? 'step-up' : undefined
}

function no(c: Ctx, reason: Reason) {
  const { title, next } = say(c, messages)[reason]
  if (reason === 'unavailable') return c.json({ reason, title, next }, 503, { 'Retry-After': '10' })
  const location = withReturnTo(WHERE[reason], wantedOfProxy(c))
  // nginx turns a 302 of this answer into a 500, so it has to be asked for.
  if (c.req.query('redirect') === '1' && /\btext\/html\b/.test(c.req.header('accept') ?? ''))
    return c.redirect(location, 302)
  return c.json({ reason, title, next }, 401, { Location: location })
}
