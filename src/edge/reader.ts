/**
 * A second way to the store, for the one look-up that every request makes. It sees everything that has been committed
 * and nothing that has not, and never waits for a transaction of ours.
 */
export interface Reader {
  /**
   * The first row of a query whose columns are named one by one, under their names in camel case; without a wait where
   * the store lives in this process.
   */
  first(sql: string, values: readonly unknown[]): Row | undefined | Promise<Row | undefined>
}
export type Row = Record<string, unknown>

export const inCamelCase = (columns: string[]) =>
  columns.map((name) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()))

/** A plain loop: `Object.fromEntries` takes ten times as long. */
export function asRecord(names: string[], row: unknown[]): Row {
  const record: Row = {}
  for (let index = 0; index < names.length; index++) record[names[index]!] = row[index]
  return record
}
