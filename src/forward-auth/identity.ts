import type { CheckedSession } from '../sessions/index.ts'

/** Who it is, for the application behind the proxy. Header values are ASCII: the name is percent-encoded UTF-8, and so
 * is what an address has beyond ASCII (and the percent sign itself). */
export function identity(session: CheckedSession): Record<string, string> {
  return {
    'Remote-User': session.accountId,
    'Remote-Email': session.email.replace(/[^\x21-\x24\x26-\x7e]/gu, encodeURIComponent),
    'Remote-Name': encodeURIComponent(session.name),
    ...(session.companyId && session.role ? { 'Remote-Company': session.companyId, 'Remote-Role': session.role } : {}),
    'Remote-AMR': session.secondFactor === 1 ? 'pwd otp mfa' : 'pwd',
  }
}
