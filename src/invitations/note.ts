import { LOOKS_LIKE_LINK } from '../outbox/index.ts'

export const MOST_NOTE_SIGNS = 300

/** A person's own words in somebody else's mail: short, and nothing that a mail program makes a link of. */
export function noteProblem(note: string): 'note-too-long' | 'note-with-link' | undefined {
  if ([...note].length > MOST_NOTE_SIGNS) return 'note-too-long'
  return LOOKS_LIKE_LINK.test(note) ? 'note-with-link' : undefined
}
