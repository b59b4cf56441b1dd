/** The first ticket of an installation: a number of four figures is read out on the phone from the beginning. */
export const FIRST_NUMBER = 1000

export const formatNumber = (number: number) => `T-${number}`

/** What was typed for a number: with or without T, in any case, with spaces. Undefined for what is none. */
export function parseNumber(typed: string): number | undefined {
  const digits = /^\s*(?:t[\s-]*)?(\d{4,9})\s*$/i.exec(typed.slice(0, 50).normalize('NFKC'))?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** Where the desk shows it. */
export const ticketPath = (number: number) => `/auth/desk/tickets/${formatNumber(number)}`
