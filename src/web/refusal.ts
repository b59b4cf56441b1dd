import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Ctx } from './context.ts'
import type { Reason } from './reasons.ts'

/** What a person can cause and we do not do. Reason, status and sentence are three things; `next` says what to do. */
export interface Refusal {
  reason: Reason
  status: 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503
  title: string
  next: string
  retryAfterMs?: number
}

/** The page for people, `{reason, title, next}` for programs, with the same status. */
export function refuse(c: Ctx, refusal: Refusal, page: (status: ContentfulStatusCode) => Response | Promise<Response>) {
  if (refusal.retryAfterMs !== undefined)
    c.header('Retry-After', String(Math.max(1, Math.ceil(refusal.retryAfterMs / 1000))))
  const { reason, title, next, status } = refusal
  c.set('refused', reason)
  return wantsJson(c) ? c.json({ reason, title, next }, status) : page(status)
}

export const wantsJson = (c: Ctx) => /^application\/json\b/i.test(c.req.header('accept') ?? '')
