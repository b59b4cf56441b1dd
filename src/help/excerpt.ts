const EXCERPT_SIGNS = 180
const WINDOW_PIECES = 50
const BEFORE_PIECES = 12

/**
 * The place of a text where most of the words stand together. Pieces of it in turn: what was not looked for, what was.
 * `isSought` is asked once for each different word.
 */
export function excerptOf(text: string, isSought: (word: string) => boolean): string[] {
  const pieces = text.split(/([\p{L}\p{N}\p{M}]+)/u)
  const known = new Map<string, boolean>()
  const hits = pieces.map((piece, index) => {
    if (index % 2 === 0) return false
    if (!known.has(piece)) known.set(piece, isSought(piece))
    return known.get(piece)!
  })
  const from = startOf(hits)
  const excerpt: string[] = ['']
  let length = 0
  let index = from
  for (; index < pieces.length && length < EXCERPT_SIGNS; index++) {
    const piece = pieces[index]!
    length += piece.length
    if (hits[index]) excerpt.push(piece, '')
    else excerpt[excerpt.length - 1] += piece
  }
  if (from > 0) excerpt[0] = `… ${excerpt[0]}`
  if (index < pieces.length) excerpt[excerpt.length - 1] = `${excerpt.at(-1)!.trimEnd()} …`
  return excerpt
}

/** Some words before the densest place; the beginning where nothing was found. */
function startOf(hits: boolean[]): number {
  let [best, most] = [0, 0]
  hits.forEach((hit, index) => {
    if (!hit) return
    const around = hits.slice(index, index + WINDOW_PIECES).filter(Boolean).length
    if (around > most) [best, most] = [index, around]
  })
  // On an odd place stands a word: an excerpt begins with one.
  const start = Math.max(0, best - BEFORE_PIECES)
  return start === 0 || start % 2 === 1 ? start : start + 1
}
