import type { Account } from '../accounts/index.ts'
import { currentAccount, currentSession, type Session } from '../sessions/index.ts'
import { authenticatorsOf, entryName, type Authenticator } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { oneLine } from '../web/form.ts'
import { say } from '../web/language.ts'
import type { Reason } from '../web/reasons.ts'
import type { Refusal } from '../web/refusal.ts'
import { messages } from './messages.ts'

export const PAGE = '/auth/profile/authenticators'
/** Each entry is one more that a guess may hit (attempts/ counts every comparison), and three devices are enough. */
export const MOST_ENTRIES = 3
export const MOST_NAME_SIGNS = 40

export interface Own {
  account: Account
  session: Session
  entries: Authenticator[]
  /** The entry of the address; undefined where the address names none. */
  entry: Authenticator | undefined
}

/** Whoever is signed in, with the entries of the own account alone: any other id is as unknown as an invented one. */
export async function own(c: Ctx): Promise<Own> {
  const session = currentSession(c)
  const entries = await authenticatorsOf(c.get('edge'), session.accountId)
  return {
    session,
    account: await currentAccount(c),
    entries,
    entry: entries.find(({ id }) => id === c.req.param('id')),
  }
}

/** Whether nothing that opens is left without it: one that was reported stolen does not count. */
export const isLast = (entries: Authenticator[], entry: Authenticator) =>
  entries.every(({ id, suspendedAtMs }) => id === entry.id || suspendedAtMs !== null)

/** The name that the person gave, checked; without one the next that is free. `exceptId` is the entry that has it now. */
export function nameIn(
  c: Ctx,
  entries: Authenticator[],
  exceptId?: string,
): { ok: true; name: string } | { ok: false; typed: string; refusal: Refusal } {
  const t = say(c, messages).name
  const typed = oneLine(c.get('form').text('name'))
  const taken = takenNames(c, entries, exceptId)
  if (!typed) return { ok: true, name: freeName(c, entries) }
  const refuse = (reason: Reason, words: { title: string; next: string }) =>
    ({ ok: false, typed: typed.slice(0, MOST_NAME_SIGNS), refusal: { reason, status: 422, ...words } }) as const
  if ([...typed].length > MOST_NAME_SIGNS) return refuse('name-too-long', t.tooLong(MOST_NAME_SIGNS))
  if (taken.has(typed.toLowerCase())) return refuse('name-taken', t.taken)
  return { ok: true, name: typed }
}

/** "Phone 2": whoever has one entry adds a second. */
export function freeName(c: Ctx, entries: Authenticator[]): string {
  const taken = takenNames(c, entries)
  const t = say(c, messages).name
  for (let number = 2; ; number++) if (!taken.has(t.standard(number).toLowerCase())) return t.standard(number)
}

const takenNames = (c: Ctx, entries: Authenticator[], exceptId?: string) =>
  new Set(entries.filter(({ id }) => id !== exceptId).map((one) => entryName(c, one).toLowerCase()))
