/** Whose request this is was deleted while it was under way. */
export class Gone extends Error {}

/** SQLITE_CONSTRAINT_FOREIGNKEY, as node:sqlite says it, and SQLSTATE foreign_key_violation. */
const SQLITE_FOREIGN_KEY = 787
const POSTGRES_FOREIGN_KEY = '23503'

/** What a new row would hang on is not there any more: a deletion came between reading and writing, and it was first. */
export function isGone(error: unknown): boolean {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown }
  return error instanceof Gone || errcode === SQLITE_FOREIGN_KEY || code === POSTGRES_FOREIGN_KEY
}
