import type { Context } from 'hono'
import type { Edge } from '../edge/edge.ts'
import type { Peer } from '../edge/network.ts'
import type { Cookies } from './cookies.ts'
import type { Form } from './form.ts'
import type { Language } from './language.ts'
import type { Reason } from './reasons.ts'

/**
 * What every request carries: the edges, who asks from where, and what was sent along. `session` is there behind the
 * guard of `sessions/`, which alone knows its shape.
 */
export interface Env {
  Variables: {
    edge: Edge
    peer: Peer
    cookies: Cookies
    form: Form
    language: Language
    session: unknown
    /** What was refused, for the page that says so. */
    refused?: Reason
  }
  Bindings: { incoming?: { socket: { remoteAddress?: string | undefined } } }
}
export type Ctx = Context<Env>
