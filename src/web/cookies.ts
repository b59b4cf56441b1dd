import type { Ctx } from './context.ts'

export type CookieName = 'session' | 'challenge' | 'browser' | 'link' | 'language'
export interface Cookies {
  /** The cookie's value; undefined when it is absent, or there twice: of duplicates none counts. */
  get(name: CookieName): string | undefined
}

/** `__Host-` binds a cookie to this very host on https; the link cookie has a path of its own, which that prefix forbids. */
const fullName = (name: CookieName, https: boolean) =>
  `${!https ? '' : name === 'link' ? '__Secure-' : '__Host-'}doorward-${name}`

/** Two cookies of one name mean that somebody else set one of them (a neighbouring host, a path below): trust neither. */
export function readCookies(header: string | undefined, https: boolean): Cookies {
  const values = new Map<string, string | null>()
  for (const part of (header ?? '').split(';')) {
    const equals = part.indexOf('=')
    if (equals < 0) continue
    const name = part.slice(0, equals).trim()
    values.set(name, values.has(name) ? null : part.slice(equals + 1).trim())
  }
  return { get: (name) => values.get(fullName(name, https)) ?? undefined }
}

/** Without `maxAgeSeconds` the cookie lives as long as the browser runs. */
export function setCookie(
  c: Ctx,
  name: CookieName,
  value: string,
  { path = '/', maxAgeSeconds }: { path?: string; maxAgeSeconds?: number } = {},
) {
  const https = c.get('edge').config.https
  const parts = [`${fullName(name, https)}=${value}`, `Path=${path}`, 'HttpOnly', 'SameSite=Lax']
  if (https) parts.push('Secure')
  if (maxAgeSeconds !== undefined) parts.push(`Max-Age=${maxAgeSeconds}`)
  c.header('Set-Cookie', parts.join('; '), { append: true })
}

export const expireCookie = (c: Ctx, name: CookieName, path = '/') => setCookie(c, name, '', { path, maxAgeSeconds: 0 })
