import type { Config } from '../config.ts'

/** Where a sign-in must not lead back to: the ceremony itself, and out again. */
const CEREMONY =
  /^\/auth\/(login|code|mailbox|setup|unlock|step-up|logout|recovery-code|recovery-codes|lost-phone|activate|enrol|first-run|stop|forgot-password|reset-password|verify|language)(\/|$)/

/** The wanted address if a sign-in may lead there: a path of this host, or https on RETURN_HOSTS. Else undefined. */
export function safeReturnTo(wanted: string | undefined, config: Config): string | undefined {
  // Backslashes and control signs are read differently by browsers and by URL parsers: no honest address has them.
  if (!wanted || wanted.length > 2000 || /[\\\p{Cc}]/u.test(wanted)) return undefined
  if (wanted.startsWith('/')) return ownPath(wanted, config)
  const url = URL.canParse(wanted) ? new URL(wanted) : undefined
  if (!url || url.username || url.password) return undefined
  if (url.origin === config.publicUrl.origin) return ownPath(url.pathname + url.search + url.hash, config)
  return url.protocol === 'https:' && config.returnHosts.includes(url.host) ? url.href : undefined
}

function ownPath(wanted: string, config: Config): string | undefined {
  const url = URL.canParse(wanted, config.publicUrl) ? new URL(wanted, config.publicUrl) : undefined
  if (!url || url.origin !== config.publicUrl.origin || url.pathname.startsWith('//')) return undefined
  const decoded = safelyDecoded(url.pathname)
  if (decoded === undefined || CEREMONY.test(decoded) || decoded === '/auth' || decoded === '/auth/') return undefined
  return url.pathname + url.search + url.hash
}

function safelyDecoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

export const afterSignIn = (returnTo: string | null | undefined, config: Config) =>
  safeReturnTo(returnTo ?? undefined, config) ?? config.platformUrl?.href ?? '/auth/profile'

/** A path with `return_to`, when there is one to carry. */
export const withReturnTo = (path: string, returnTo: string | null | undefined) =>
  returnTo ? `${path}?return_to=${encodeURIComponent(returnTo)}` : path
