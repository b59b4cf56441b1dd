import { sql } from 'kysely'
import type { Db } from '../edge/database.ts'

declare module '../edge/database.ts' {
  interface Tables {
    ticketFiles: TicketFile
    ticketFileChunks: { fileId: string; n: number; bytes: Uint8Array }
  }
}

export interface TicketFile {
  /** Random; its only name in the store. */
  id: string
  /** Null while it is being sent. */
  ticketId: string | null
  messageId: string | null
  /** As it is shown: without folders, with the ending of its type. */
  name: string
  /** By its contents. */
  type: string
  bytes: number
  atMs: number
  /** Since when the contents are gone. */
  erasedAtMs: number | null
}

export const insert = (db: Db, file: TicketFile) => db.insertInto('ticketFiles').values(file).execute()

export const insertChunk = (db: Db, fileId: string, n: number, bytes: Uint8Array) =>
  db.insertInto('ticketFileChunks').values({ fileId, n, bytes }).execute()

export const finish = (db: Db, id: string, values: Pick<TicketFile, 'name' | 'type' | 'bytes'>) =>
  db.updateTable('ticketFiles').set(values).where('id', '=', id).execute()

/** What was sent becomes part of a message. Says how many there were: upkeep may have been quicker. */
export async function attach(db: Db, ids: string[], { ticketId, messageId }: { ticketId: string; messageId: string }) {
  const result = await db
    .updateTable('ticketFiles')
    .set({ ticketId, messageId })
    .where('id', 'in', ids)
    .where('ticketId', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

export const discard = (db: Db, ids: string[]) =>
  db.deleteFrom('ticketFiles').where('id', 'in', ids).where('ticketId', 'is', null).execute()

export const ofTicket = (db: Db, ticketId: string) =>
  db
    .selectFrom('ticketFiles')
    .selectAll()
    .where('ticketId', '=', ticketId)
    .orderBy('atMs')
    .orderBy('name')
    .orderBy('id')
    .execute()

export const byId = (db: Db, id: string) =>
  db.selectFrom('ticketFiles').selectAll().where('id', '=', id).where('ticketId', 'is not', null).executeTakeFirst()

export const chunk = async (db: Db, fileId: string, n: number) =>
  (
    await db
      .selectFrom('ticketFileChunks')
      .select('bytes')
      .where('fileId', '=', fileId)
      .where('n', '=', n)
      .executeTakeFirst()
  )?.bytes

/** How much is kept. */
export async function sumOfBytes(db: Db): Promise<number> {
  const { sum } = await db
    .selectFrom('ticketFiles')
    .select(sql<number | null>`sum(bytes)`.as('sum'))
    .where('erasedAtMs', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(sum ?? 0)
}

/** Files that were sent and never became part of a message. */
export async function forgetUnfinished(db: Db, beforeMs: number, most: number): Promise<number> {
  const result = await db
    .deleteFrom('ticketFiles')
    .where('id', 'in', (old) =>
      old
        .selectFrom('ticketFiles')
        .select('id')
        .where('ticketId', 'is', null)
        .where('erasedAtMs', 'is', null)
        .where('atMs', '<', beforeMs)
        .limit(most),
    )
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}

/** Of tickets closed before then, the oldest files first. */
export const ofClosedBefore = async (db: Db, beforeMs: number, most: number) =>
  (
    await db
      .selectFrom('ticketFiles')
      .innerJoin('tickets', 'tickets.id', 'ticketFiles.ticketId')
      .select('ticketFiles.id')
      .where('ticketFiles.erasedAtMs', 'is', null)
      .where('tickets.closedAtMs', '<', beforeMs)
      .limit(most)
      .execute()
  ).map(({ id }) => id)

export const eraseChunks = (db: Db, ids: string[]) =>
  db.deleteFrom('ticketFileChunks').where('fileId', 'in', ids).execute()

export const markErased = (db: Db, ids: string[], erasedAtMs: number) =>
  db.updateTable('ticketFiles').set({ erasedAtMs }).where('id', 'in', ids).execute()
