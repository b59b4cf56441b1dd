import { sql } from 'kysely'
import type { Db } from '../edge/database.ts'
import type { Language } from '../web/language.ts'

declare module '../edge/database.ts' {
  interface Tables {
    articleFeedback: FeedbackRow
  }
}

export interface FeedbackRow {
  id: string
  slug: string
  /** "2026-11-24", by UTC. */
  day: string
  /** Keyed hashes; null after a day. */
  visitor: string | null
  network: string | null
  language: Language
  helpful: 0 | 1
  text: string
  times: number
  createdAtMs: number
}

/** Whoever says it again on the same day changes the answer; words once written stay until others replace them. */
export const say = (db: Db, row: FeedbackRow) =>
  db
    .insertInto('articleFeedback')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['slug', 'day', 'visitor']).doUpdateSet({
        language: row.language,
        helpful: row.helpful,
        ...(row.text && { text: row.text }),
        times: sql<number>`article_feedback.times + 1`,
        createdAtMs: row.createdAtMs,
      }),
    )
    .execute()

/** Answers of one network, the ones that were changed as well, newest first. */
export const ofNetwork = (db: Db, network: string, { fromMs, toMs }: { fromMs: number; toMs: number }) =>
  db
    .selectFrom('articleFeedback')
    .select(['times', 'createdAtMs'])
    .where('network', '=', network)
    .where('createdAtMs', '>', fromMs)
    .where('createdAtMs', '<=', toMs)
    .orderBy('createdAtMs', 'desc')
    .execute()

export const counts = (db: Db, sinceMs: number) =>
  db
    .selectFrom('articleFeedback')
    .select(['slug', 'language'])
    .select(({ fn }) => [fn.sum<number>('helpful').as('yes'), fn.countAll<number>().as('all')])
    .where('createdAtMs', '>=', sinceMs)
    .groupBy(['slug', 'language'])
    .orderBy('slug')
    .orderBy('language')
    .execute()

/** The newest words about each article in each language: a flood about one hides nothing about another. */
export const newestTexts = (db: Db, sinceMs: number, most: number) =>
  db
    .selectFrom((inner) =>
      inner
        .selectFrom('articleFeedback')
        .select(['slug', 'language', 'helpful', 'text', 'createdAtMs', 'id'])
        .select(
          sql<number>`row_number() over (partition by slug, language order by created_at_ms desc, id desc)`.as('place'),
        )
        .where('createdAtMs', '>=', sinceMs)
        .where('text', '!=', '')
        .as('said'),
    )
    .select(['slug', 'language', 'helpful', 'text', 'createdAtMs'])
    .where('place', '<=', most)
    .orderBy('createdAtMs', 'desc')
    .orderBy('id', 'desc')
    .execute()

/** Who said it is of no use once the day is over. */
export async function forgetWho(db: Db, beforeMs: number, most: number): Promise<number> {
  const result = await db
    .updateTable('articleFeedback')
    .set({ visitor: null, network: null })
    .where('id', 'in', (old) =>
      old
        .selectFrom('articleFeedback')
        .select('id')
        .where('network', 'is not', null)
        .where('createdAtMs', '<', beforeMs)
        .limit(most),
    )
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

export async function forget(db: Db, beforeMs: number, most: number): Promise<number> {
  const result = await db
    .deleteFrom('articleFeedback')
    .where('id', 'in', (old) =>
      old.selectFrom('articleFeedback').select('id').where('createdAtMs', '<', beforeMs).limit(most),
    )
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}
