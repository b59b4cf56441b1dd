import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Edge } from '../edge/edge.ts'
import { recogniseSession, useSession } from '../sessions/index.ts'
import { readCookies } from '../web/cookies.ts'
import { headersFor } from '../web/guards.ts'
import { identity } from './identity.ts'

/** How proxies ask. Whoever wants more (`step_up=1`) asks the route. */
const PLAIN_CHECKS = new Set(['/auth/verify', '/auth/verify?redirect=1'])

/**
 * Says yes to a plain session check ahead of the router, because proxies ask it before every request of the platform.
 * The store is read for each. Only a yes is said here: a no, a store that fails and anything unusual go the usual way
 * and are judged there afresh, so that there is one place that refuses. Returns whether it answered.
 */
export function yesAhead(edge: Edge) {
  const always = headersFor(edge.config)
  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<boolean> => {
    if (!isPlainCheck(incoming)) return false
    try {
      const session = await recogniseSession(edge, sessionCookie(edge, incoming))
      if (session?.state !== 'open') return false
      await useSession(edge, session)
      outgoing.writeHead(204, { ...always, ...identity(session) }).end()
      return true
    } catch {
      // The route meets the same error, and knows what to say.
      return false
    }
  }
}

const isPlainCheck = ({ method, url = '', headers }: IncomingMessage) =>
  method === 'GET' && PLAIN_CHECKS.has(url) && headers['service-worker'] === undefined

const sessionCookie = ({ config }: Edge, { headers }: IncomingMessage) =>
  readCookies(headers.cookie, config.https).get('session')
