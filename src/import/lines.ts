import { createReadStream } from 'node:fs'

/** A physical line of the file, or why it is none. Its number counts from 1. */
export type Line = { line: number; text: string } | { line: number; refusal: 'line-too-long' | 'not-utf8' }

/** Longer than any person: whatever lost its line ends must not fill the memory. */
const MOST_BYTES = 64 * 1024
const LINE_END = 0x0a
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The lines of a file, one after the other; of a file of any size only one chunk is in memory. */
export async function* linesOf(file: string): AsyncGenerator<Line> {
  let line = 1
  let rest: Buffer = Buffer.alloc(0)
  let skipping = false
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let from = 0
    for (let end; (end = chunk.indexOf(LINE_END, from)) >= 0; from = end + 1) {
      if (!skipping) yield decoded(line, Buffer.concat([rest, chunk.subarray(from, end)]))
      rest = Buffer.alloc(0)
      skipping = false
      line++
    }
    if (skipping) continue
    rest = Buffer.concat([rest, chunk.subarray(from)])
    if (rest.length <= MOST_BYTES) continue
    yield { line, refusal: 'line-too-long' }
    rest = Buffer.alloc(0)
    skipping = true
  }
  if (rest.length > 0 && !skipping) yield decoded(line, rest)
}

function decoded(line: number, bytes: Buffer): Line {
  if (bytes.length > MOST_BYTES) return { line, refusal: 'line-too-long' }
  try {
    // Only the first line can begin with a byte order mark; the decoder takes it away.
    return { line, text: utf8.decode(bytes).replace(/\r$/, '') }
  } catch {
    return { line, refusal: 'not-utf8' }
  }
}
