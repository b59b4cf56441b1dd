import type { Db } from '../edge/database.ts'

declare module '../edge/database.ts' {
  interface Tables {
    adminQuestions: Question
  }
}

export interface Question {
  id: string
  accountId: string
  companyId: string
  /** From where the question came, as the admins were told: two names, and the network without its last part. */
  browser: string | null
  network: string
  askedAtMs: number
  /** When the admins were mailed last. */
  mailedAtMs: number
  /** When the person is told the way over support, unless somebody answers. */
  dueAtMs: number
  endedAtMs: number | null
  endedBecause: QuestionEnding | null
}
export type QuestionEnding = 'answered' | 'nobody-answered' | 'stopped'

export const insert = (db: Db, question: Question) => db.insertInto('adminQuestions').values(question).execute()

export const newestOf = (db: Db, accountId: string) =>
  db
    .selectFrom('adminQuestions')
    .selectAll()
    .where('accountId', '=', accountId)
    .orderBy('askedAtMs', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()

export const mailedAgain = (db: Db, id: string, values: Pick<Question, 'mailedAtMs' | 'browser' | 'network'>) =>
  db.updateTable('adminQuestions').set(values).where('id', '=', id).where('endedAtMs', 'is', null).execute()

export const due = (db: Db, nowMs: number, most: number) =>
  db
    .selectFrom('adminQuestions')
    .selectAll()
    .where('endedAtMs', 'is', null)
    .where('dueAtMs', '<=', nowMs)
    .orderBy('dueAtMs')
    .limit(most)
    .execute()

/** Ends a question in one statement: of two who come at once one may tell about it. */
export async function end(db: Db, id: string, endedAtMs: number, endedBecause: QuestionEnding): Promise<boolean> {
  const row = await db
    .updateTable('adminQuestions')
    .set({ endedAtMs, endedBecause })
    .where('id', '=', id)
    .where('endedAtMs', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** By its owner, in one statement: whoever tells the person of silence finds nothing any more. */
export async function stop(db: Db, accountId: string, id: string, endedAtMs: number): Promise<boolean> {
  const row = await db
    .updateTable('adminQuestions')
    .set({ endedAtMs, endedBecause: 'stopped' })
    .where('id', '=', id)
    .where('accountId', '=', accountId)
    .where('endedAtMs', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export const endOf = (db: Db, accountId: string, endedAtMs: number, endedBecause: QuestionEnding) =>
  db
    .updateTable('adminQuestions')
    .set({ endedAtMs, endedBecause })
    .where('accountId', '=', accountId)
    .where('endedAtMs', 'is', null)
    .execute()

export async function forget(db: Db, beforeMs: number, most: number): Promise<number> {
  const result = await db
    .deleteFrom('adminQuestions')
    .where('id', 'in', (old) =>
      old.selectFrom('adminQuestions').select('id').where('endedAtMs', '<', beforeMs).limit(most),
    )
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}
