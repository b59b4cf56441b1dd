import type { Db } from '../edge/database.ts'

declare module '../edge/database.ts' {
  interface Tables {
    supportConfirmations: Confirmation
  }
}

export type Answer = 'confirmed' | 'refused'

/** What support asked the admins of a company about a person, and what became of it. */
export interface Confirmation {
  id: string
  ticketId: string
  accountId: string
  companyId: string
  askedBy: string
  reason: string
  askedAtMs: number
  lapsesAtMs: number
  answer: Answer | null
  answeredBy: string | null
  answeredAtMs: number | null
  requestId: string | null
  endedAtMs: number | null
}

export const insert = (db: Db, row: Confirmation) => db.insertInto('supportConfirmations').values(row).execute()

export const byId = (db: Db, id: string) =>
  db.selectFrom('supportConfirmations').selectAll().where('id', '=', id).executeTakeFirst()

export const newestOf = (db: Db, ticketId: string) =>
  db
    .selectFrom('supportConfirmations')
    .selectAll()
    .where('ticketId', '=', ticketId)
    .orderBy('askedAtMs', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()

/** Whether an admin of that company has said no about this person since an instant. */
export const refusedSince = async (
  db: Db,
  { accountId, companyId }: Pick<Confirmation, 'accountId' | 'companyId'>,
  sinceMs: number,
) =>
  (await db
    .selectFrom('supportConfirmations')
    .select('id')
    .where('accountId', '=', accountId)
    .where('companyId', '=', companyId)
    .where('answer', '=', 'refused')
    .where('answeredAtMs', '>', sinceMs)
    .executeTakeFirst()) !== undefined

export const ofRequest = (db: Db, requestId: string) =>
  db.selectFrom('supportConfirmations').selectAll().where('requestId', '=', requestId).executeTakeFirst()

/** Of a company: what no admin has answered, the oldest first. */
export const unansweredOf = (db: Db, companyId: string) =>
  db
    .selectFrom('supportConfirmations')
    .selectAll()
    .where('companyId', '=', companyId)
    .where('answer', 'is', null)
    .where('endedAtMs', 'is', null)
    .orderBy('askedAtMs')
    .orderBy('id')
    .execute()

/** One statement: of two admins who answer at once one does. A no ends it. */
export const answer = (
  db: Db,
  id: string,
  { answer, answeredBy, answeredAtMs }: { answer: Answer; answeredBy: string; answeredAtMs: number },
) =>
  db
    .updateTable('supportConfirmations')
    .set({ answer, answeredBy, answeredAtMs, ...(answer === 'refused' && { endedAtMs: answeredAtMs }) })
    .where('id', '=', id)
    .where('answer', 'is', null)
    .where('endedAtMs', 'is', null)
    .returningAll()
    .executeTakeFirst()

/** Serves one request. */
export const use = (db: Db, id: string, requestId: string, endedAtMs: number) =>
  db
    .updateTable('supportConfirmations')
    .set({ requestId, endedAtMs })
    .where('id', '=', id)
    .where('endedAtMs', 'is', null)
    .returning('id')
    .executeTakeFirst()

export const endOf = (db: Db, ticketId: string, endedAtMs: number) =>
  db
    .updateTable('supportConfirmations')
    .set({ endedAtMs })
    .where('ticketId', '=', ticketId)
    .where('endedAtMs', 'is', null)
    .execute()

/** Whoever asked or answered and is deleted goes by a pseudonym. */
export async function rename(db: Db, from: string, to: string): Promise<void> {
  await db.updateTable('supportConfirmations').set({ askedBy: to }).where('askedBy', '=', from).execute()
  await db.updateTable('supportConfirmations').set({ answeredBy: to }).where('answeredBy', '=', from).execute()
}

export async function forget(db: Db, beforeMs: number, most: number): Promise<number> {
  const result = await db
    .deleteFrom('supportConfirmations')
    .where('id', 'in', (old) =>
      old.selectFrom('supportConfirmations').select('id').where('askedAtMs', '<', beforeMs).limit(most),
    )
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}
