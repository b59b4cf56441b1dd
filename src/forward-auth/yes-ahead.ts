import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Edge } from '../edge/edge.ts'
import { clearlyOpenSession, type CheckedSession } from '../sessions/index.ts'
import { readCookies } from '../web/cookies.ts'
import { headersFor } from '../web/guards.ts'
import { identity } from './identity.ts'

/** How proxies ask. Whoever wants more (`step_up=1`) asks the route. */
const PLAIN_CHECKS = new Set(['/auth/verify', '/auth/verify?redirect=1'])

/**
 * Says yes to a plain session check ahead of the router, because a proxy asks before every request of the platform:
 * 50 µs of processor time instead of 319 (bare node:http: 25). The store is read each time. Only a yes beyond doubt is
 * said here; a no, a store that fails and anything unusual go the usual way and are judged there afresh, so that there
 * is one place that refuses.
 */
export function yesAhead(edge: Edge, usualWay: (incoming: IncomingMessage, outgoing: ServerResponse) => void) {
  const always = headersFor(edge.config)
  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const answer = (session: CheckedSession | undefined) => {
      if (session) outgoing.writeHead(204, { ...always, ...identity(session) }).end()
      else usualWay(incoming, outgoing)
    }
    const session = isPlainCheck(incoming) ? lookUp(edge, sessionCookie(edge, incoming)) : undefined
    if (session instanceof Promise) void session.catch(() => undefined).then(answer)
    else answer(session)
  }
}

/** The usual way meets the same error, and knows what to say. */
function lookUp(edge: Edge, secret: string | undefined): ReturnType<typeof clearlyOpenSession> {
  try {
    return clearlyOpenSession(edge, secret)
  } catch {
    return undefined
  }
}

const isPlainCheck = ({ method, url = '', headers }: IncomingMessage) =>
  method === 'GET' && PLAIN_CHECKS.has(url) && headers['service-worker'] === undefined

const sessionCookie = ({ config }: Edge, { headers }: IncomingMessage) =>
  readCookies(headers.cookie, config.https).get('session')
