import { createMiddleware } from 'hono/factory'
import type { Edge } from '../edge/edge.ts'
import { peerOf } from '../edge/network.ts'
import { newId } from '../edge/random.ts'
import { Busy } from '../edge/busy.ts'
import { isGone } from '../edge/gone.ts'
import { isStoreError } from '../edge/store-error.ts'
import type { Config } from '../config.ts'
import type { Ctx, Env } from './context.ts'
import { readCookies } from './cookies.ts'
import { emptyForm, isMultipart, readForm } from './form.ts'
import { languageOfBrowser } from './language.ts'
import { problemPage } from './problem.ts'

/** Fills in what every request carries. */
export const withEdge = (edge: Edge) =>
  createMiddleware<Env>(async (c, next) => {
    c.set('edge', { ...edge, userAgent: c.req.header('user-agent') })
    const cookies = readCookies(c.req.header('cookie'), edge.config.https)
    c.set('cookies', cookies)
    c.set('language', languageOfBrowser(cookies, c.req.header('accept-language'), edge.config.defaultLanguage))
    c.set(
      'peer',
      peerOf(c.env?.incoming?.socket.remoteAddress ?? '', c.req.header('x-forwarded-for'), edge.config.trustedProxies),
    )
    c.set('form', emptyForm)
    await next()
  })

/** Headers of every answer. */
export function headersFor(config: Config): Record<string, string> {
  // Browsers apply form-action to the redirect after a form as well, so the places a sign-in may lead to belong in it.
  const targets = [
    "'self'",
    ...(config.platformUrl ? [config.platformUrl.origin] : []),
    ...config.returnHosts.map((host) => `https://${host}`),
  ]
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self' data:",
    `form-action ${targets.join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cache-Control': 'no-store',
    ...(config.https && { 'Strict-Transport-Security': 'max-age=63072000' }),
  }
}

/** A feature may set its own Cache-Control. */
export function withHeaders(config: Config) {
  const { 'Cache-Control': unlessSet, ...always } = headersFor(config)
  return createMiddleware<Env>(async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(always)) c.header(name, value)
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', unlessSet)
  })
}

/** No page of ours has a NUL in its path, and PostgreSQL takes no text with one: an id like that is nobody's. */
export const noZeroInPath = createMiddleware<Env>(async (c, next) =>
  c.req.path.includes('%00') || c.req.path.includes('\0') ? problemPage(c, 'not-found') : next(),
)

/**
 * Cross-site request forgery: what the browser says about the sender decides. Without either header
 * the sender is no browser and carries no person's cookies.
 */
export const sameOriginOnly = createMiddleware<Env>(async (c, next) => {
  // The platform shares our origin: its scripts must not put a worker between people and their sign-in.
  if (c.req.header('service-worker') === 'script') return problemPage(c, 'other-origin')
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && !fromHere(c)) return problemPage(c, 'other-origin')
  return next()
})

function fromHere(c: Ctx): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = c.req.header('origin')
  return origin === undefined || origin === c.get('edge').config.publicUrl.origin
}

/**
 * Logging out takes no fields, and must not fail for what is sent along. At `filePaths` forms with files are left to the
 * feature: it reads them as they come, and bounds them.
 */
export const withForm = (filePaths: readonly string[]) =>
  createMiddleware<Env>(async (c, next) => {
    if (c.req.method !== 'POST' || c.req.path === '/auth/logout') return next()
    if (filePaths.includes(c.req.path) && isMultipart(c)) return next()
    const form = await readForm(c)
    if (!form) return problemPage(c, 'too-large')
    c.set('form', form)
    return next()
  })

/** The one place that catches: a closed door with a page, and a reference number that also stands in the log. */
export function onError(error: Error, c: Ctx): Response | Promise<Response> {
  const edge = c.get('edge')
  // Cookies of what was taken back would stand for nothing, and would overwrite ones that still count.
  c.header('Set-Cookie', undefined)
  if (error instanceof Busy) return problemPage(c, 'busy', { retryAfterMs: error.retryAfterMs })
  // Whoever hangs up in the middle is no fault of ours, and must not fill the log with them.
  if (c.req.raw.signal.aborted) return problemPage(c, 'not-found')
  // The account was deleted while the request was under way: like everybody without one.
  if (isGone(error)) return c.redirect('/auth/login?said=sign-in-again', 303)
  const reference = newId(edge).slice(-10)
  edge.log.error({ err: error, reference, path: c.req.path, method: c.req.method }, 'request failed')
  if (isStoreError(error)) return problemPage(c, 'unavailable', { retryAfterMs: 10_000 })
  return problemPage(c, 'broken', { reference })
}
