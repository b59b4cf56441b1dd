import { html, raw } from 'hono/html'

export { html, raw }
export type Html = ReturnType<typeof html>
export const nothing = raw('')
/** A list of pieces, or nothing. */
export const each = <T>(items: readonly T[], piece: (item: T) => Html) => items.map(piece)
export const when = (condition: unknown, piece: () => Html) => (condition ? piece() : nothing)
