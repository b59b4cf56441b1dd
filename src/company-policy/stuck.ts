/** Why somebody could not do what the date asks. A stable reason; the page has the sentence. */
export type Reason = 'not-activated' | 'no-password' | 'mail-fails' | 'no-helper'

export interface Asked {
  id: string
  name: string
  email: string
  role: 'admin' | 'member'
  isInvited: boolean
  hasPassword: boolean
  /** The newest mails to the address were given up. */
  mailFails: boolean
}

export type Stuck = Asked & { reasons: Reason[] }

/**
 * Who of those that will be asked for a code would be stuck, and why: set-up takes a password and a code from the mailbox, and
 * whoever leads the company alone has nobody to turn to. The admins come first: without them nobody helps the others.
 * `helpers`: active admins whose second factor works.
 */
export function whoIsStuck(asked: Asked[], helpers: string[]): Stuck[] {
  return asked
    .map((one) => ({ ...one, reasons: reasonsOf(one, helpers) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => Number(b.role === 'admin') - Number(a.role === 'admin') || a.name.localeCompare(b.name))
}

function reasonsOf({ id, role, isInvited, hasPassword, mailFails }: Asked, helpers: string[]): Reason[] {
  const reasons: Reason[] = []
  if (isInvited) reasons.push('not-activated')
  else if (!hasPassword) reasons.push('no-password')
  if (mailFails) reasons.push('mail-fails')
  // Of a member whom nobody can help the page says it once, for all.
  if (role === 'admin' && !isInvited && helpers.every((helper) => helper === id)) reasons.push('no-helper')
  return reasons
}
