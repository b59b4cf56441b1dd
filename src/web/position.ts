/** A place in the order of a list: the values of the row beside it. */
export type Position = (string | number)[]

const MOST_SIGNS = 2000

export const writePosition = (position: Position) => Buffer.from(JSON.stringify(position)).toString('base64url')

/** A place in the order, and nothing else: whoever makes one up sees the list from there. */
export function readPosition(text: string | undefined): Position | undefined {
  if (!text || text.length > MOST_SIGNS) return undefined
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    return Array.isArray(values) && values.every(isValue) ? values : undefined
  } catch {
    return undefined
  }
}

const isValue = (value: unknown): value is string | number =>
  typeof value === 'number' ? Number.isSafeInteger(value) : typeof value === 'string' && !/\p{Cc}/u.test(value)
