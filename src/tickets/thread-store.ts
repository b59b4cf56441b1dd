import type { Db } from '../edge/database.ts'

declare module '../edge/database.ts' {
  interface Tables {
    ticketMessages: Message
    ticketLinks: TicketLink
  }
}

export interface Message {
  id: string
  ticketId: string
  author: 'person' | 'staff' | 'system'
  /** The agent's account; null for everybody else. */
  by: string | null
  /** By the form nobody has proven the address; the link was in a mail to it. */
  via: 'form' | 'link' | 'desk' | 'system'
  /** As it was typed: plain text, never markup. Of the system a key. */
  text: string
  atMs: number
}

export interface TicketLink {
  id: string
  ticketId: string
  tokenHash: string
  atMs: number
  expiresAtMs: number
}

export const insertMessage = (db: Db, message: Message) => db.insertInto('ticketMessages').values(message).execute()

export const messagesOf = (db: Db, ticketId: string) =>
  db.selectFrom('ticketMessages').selectAll().where('ticketId', '=', ticketId).orderBy('atMs').orderBy('id').execute()

export const forgetAuthor = (db: Db, accountId: string) =>
  db.updateTable('ticketMessages').set({ by: null }).where('by', '=', accountId).execute()

export const insertLink = (db: Db, link: TicketLink) => db.insertInto('ticketLinks').values(link).execute()

export const linkByToken = (db: Db, tokenHash: string) =>
  db.selectFrom('ticketLinks').selectAll().where('tokenHash', '=', tokenHash).executeTakeFirst()

export async function forgetLinks(db: Db, beforeMs: number, most: number): Promise<number> {
  const result = await db
    .deleteFrom('ticketLinks')
    .where('id', 'in', (old) =>
      old.selectFrom('ticketLinks').select('id').where('expiresAtMs', '<', beforeMs).limit(most),
    )
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}
