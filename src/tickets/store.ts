import { sql } from 'kysely'
import type { Db } from '../edge/database.ts'
import type { Language } from '../web/language.ts'

declare module '../edge/database.ts' {
  interface Tables {
    tickets: TicketRow
  }
}

export type TicketState = 'open' | 'closed'
export type WaitingFor = 'support' | 'person'

export interface Ticket {
  id: string
  /** Shown as `T-1234`. */
  number: number
  state: TicketState
  waitingFor: WaitingFor
  topic: string
  /** As it was typed, normalised. Nobody has proven it. */
  email: string
  emailKey: string
  name: string
  company: string
  language: Language
  /** Where the person came from: a path of ours. */
  fromPath: string | null
  reasonCode: string | null
  network: string
  browser: string | null
  assignee: string | null
  /** Set by caller verification alone, never by the typed address. */
  accountId: string | null
  verifiedAtMs: number | null
  verifiedBy: string | null
  openedAtMs: number
  lastMessageAtMs: number
  closedAtMs: number | null
}

export interface TicketRow extends Ticket {
  searchKey: string
}

const COLUMNS = [
  'id',
  'number',
  'state',
  'waitingFor',
  'topic',
  'email',
  'emailKey',
  'name',
  'company',
  'language',
  'fromPath',
  'reasonCode',
  'network',
  'browser',
  'assignee',
  'accountId',
  'verifiedAtMs',
  'verifiedBy',
  'openedAtMs',
  'lastMessageAtMs',
  'closedAtMs',
] as const satisfies (keyof Ticket)[]

export const insert = (db: Db, row: TicketRow) => db.insertInto('tickets').values(row).execute()

const some = (db: Db) => db.selectFrom('tickets').select(COLUMNS)

export const byId = (db: Db, id: string) => some(db).where('id', '=', id).executeTakeFirst()
export const byNumber = (db: Db, number: number) => some(db).where('number', '=', number).executeTakeFirst()

export const openOf = (db: Db, emailKey: string) =>
  some(db).where('emailKey', '=', emailKey).where('state', '=', 'open').executeTakeFirst()

/** The newest of an address, and those that were tied to the account. */
export const ofPerson = (db: Db, { accountId, emailKeys }: { accountId: string; emailKeys: string[] }, most: number) =>
  some(db)
    .where((either) =>
      either.or([
        either('accountId', '=', accountId),
        ...(emailKeys.length > 0 ? [either('emailKey', 'in', emailKeys)] : []),
      ]),
    )
    .orderBy('openedAtMs', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()

/** Writes nothing new: the row is this transaction's until it ends. */
export const lock = (db: Db, id: string) =>
  db
    .updateTable('tickets')
    .set((ticket) => ({ state: ticket.ref('state') }))
    .where('id', '=', id)
    .returning(COLUMNS)
    .executeTakeFirst()

type Changing = Partial<
  Pick<
    Ticket,
    'state' | 'waitingFor' | 'assignee' | 'accountId' | 'verifiedAtMs' | 'verifiedBy' | 'lastMessageAtMs' | 'closedAtMs'
  >
>

export const change = (db: Db, id: string, values: Changing) =>
  db.updateTable('tickets').set(values).where('id', '=', id).execute()

/** The same if it still is in this state: of two who close it one does. */
export async function changeIf(db: Db, id: string, state: TicketState, values: Changing): Promise<boolean> {
  const row = await db
    .updateTable('tickets')
    .set(values)
    .where('id', '=', id)
    .where('state', '=', state)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export interface Listing {
  state?: TicketState | undefined
  waitingFor?: WaitingFor | undefined
  /** null: nobody's. */
  assignee?: string | null | undefined
  number?: number | undefined
  words?: string[] | undefined
}

function matching(db: Db, { state, waitingFor, assignee, number, words }: Listing) {
  let rows = db.selectFrom('tickets')
  if (state) rows = rows.where('state', '=', state)
  if (waitingFor) rows = rows.where('waitingFor', '=', waitingFor)
  if (assignee !== undefined) rows = rows.where('assignee', assignee === null ? 'is' : '=', assignee)
  if (number !== undefined) rows = rows.where('number', '=', number)
  if (words?.length === 0) rows = rows.where(sql<boolean>`1 = 0`)
  for (const word of words ?? [])
    rows = rows.where(sql<boolean>`tickets.search_key like ${`% ${escaped(word)}%`} escape '!'`)
  return rows
}

const escaped = (word: string) => word.replace(/[!%_]/g, (sign) => `!${sign}`)

/** A place in the order: when the last message came, and the row. */
export type Position = [lastMessageAtMs: number, id: string]

export const page = (
  db: Db,
  listing: Listing,
  { oldestFirst, after, most }: { oldestFirst: boolean; after: Position | undefined; most: number },
) => {
  const direction = oldestFirst ? 'asc' : 'desc'
  let rows = matching(db, listing)
    .select(COLUMNS)
    .orderBy('lastMessageAtMs', direction)
    .orderBy('id', direction)
    .limit(most)
  if (after)
    rows = rows.where(
      sql<boolean>`(tickets.last_message_at_ms, tickets.id) ${sql.raw(oldestFirst ? '>' : '<')} (${sql.join(after)})`,
    )
  return rows.execute()
}

export async function counts(db: Db, listing: Listing) {
  const rows = await matching(db, listing)
    .select(['state', 'waitingFor', (all) => all.fn.countAll<number>().as('tickets')])
    .groupBy(['state', 'waitingFor'])
    .execute()
  return rows.map((row) => ({ ...row, tickets: Number(row.tickets) }))
}

/** An agent who is deleted is named nowhere any more. */
export const forgetAssignee = async (db: Db, accountId: string) => {
  await db.updateTable('tickets').set({ assignee: null }).where('assignee', '=', accountId).execute()
  await db.updateTable('tickets').set({ verifiedBy: null }).where('verifiedBy', '=', accountId).execute()
}

export async function forgetClosed(db: Db, beforeMs: number, most: number): Promise<number> {
  const result = await db
    .deleteFrom('tickets')
    .where('id', 'in', (old) => old.selectFrom('tickets').select('id').where('closedAtMs', '<', beforeMs).limit(most))
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}
