import type { Config } from '../config.ts'
import type { Ctx } from './context.ts'

/** Where a sign-in must not lead back to: the ceremony itself, and out again. */
const CEREMONY =
  /^\/auth\/(login|code|mailbox|setup|unlock|step-up|logout|recovery-code|recovery-codes|lost-phone|activate|enrol|first-run|stop|forgot-password|reset-password|verify|menu|language)(\/|$)/

/** The wanted address if a sign-in may lead there: a path of this host, or https on RETURN_HOSTS. Else undefined. */
export function safeReturnTo(wanted: string | undefined, config: Config): string | undefined {
  if (!wanted || isOddAddress(wanted)) return undefined
  if (wanted.startsWith('/')) return ownPath(wanted, config)
  const url = URL.canParse(wanted) ? new URL(wanted) : undefined
  if (!url || url.username || url.password) return undefined
  if (url.origin === config.publicUrl.origin) return ownPath(url.pathname + url.search + url.hash, config)
  return url.protocol === 'https:' && config.returnHosts.includes(url.host) ? url.href : undefined
}

function ownPath(wanted: string, config: Config): string | undefined {
  const url = ownUrl(wanted, config)
  if (!url) return undefined
  const decoded = safelyDecoded(url.pathname)
  if (decoded === undefined || CEREMONY.test(decoded) || decoded === '/auth' || decoded === '/auth/') return undefined
  return url.pathname + url.search + url.hash
}

/** Backslashes and control signs are read differently by browsers and by URL parsers: no honest address has them. */
const isOddAddress = (wanted: string) => wanted.length > 2000 || /[\\\p{Cc}]/u.test(wanted)

function ownUrl(wanted: string, config: Config): URL | undefined {
  const url = URL.canParse(wanted, config.publicUrl) ? new URL(wanted, config.publicUrl) : undefined
  return url && url.origin === config.publicUrl.origin && !url.pathname.startsWith('//') ? url : undefined
}

function safelyDecoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/** What shows nothing, or acts: no page to come back to in another language. */
const NO_PAGE = /^\/auth\/(logout|verify|menu|language|assets)(\/|$)/

/**
 * The page to show again in another language: any path of this host, the ceremony included, because whoever is in the
 * middle of a sign-in stays there. Else undefined. A token of a link does not travel along.
 */
export function safeOwnPage(wanted: string | undefined, config: Config): string | undefined {
  if (!wanted?.startsWith('/') || isOddAddress(wanted)) return undefined
  const url = ownUrl(wanted, config)
  const decoded = url && safelyDecoded(url.pathname)
  if (!url || decoded === undefined || NO_PAGE.test(decoded)) return undefined
  if (url.searchParams.has('token')) url.searchParams.delete('token')
  return url.pathname + url.search
}

export const afterSignIn = (returnTo: string | null | undefined, config: Config) =>
  safeReturnTo(returnTo ?? undefined, config) ?? config.platformUrl?.href ?? '/auth/profile'

/** A path with `return_to`, when there is one to carry. */
export const withReturnTo = (path: string, returnTo: string | null | undefined) =>
  returnTo ? `${path}?return_to=${encodeURIComponent(returnTo)}` : path

/** What the person wanted to see, from proxies that we trust; everybody else could send people anywhere. */
export function wantedOfProxy(c: Ctx): string | undefined {
  if (!c.get('peer').fromTrustedProxy) return undefined
  const { config } = c.get('edge')
  const uri = c.req.header('x-forwarded-uri') ?? c.req.header('x-original-uri')
  const host = c.req.header('x-forwarded-host')
  const elsewhere = uri?.startsWith('/') && host && host !== config.publicUrl.host ? `https://${host}${uri}` : uri
  return safeReturnTo(elsewhere, config)
}
