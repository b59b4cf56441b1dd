/**
 * How people are sorted and found in lists: without marks and capitals, so that "Aydın" stands where "Aydin" is looked
 * for. Kept beside the name, because neither database folds like this by itself.
 */
export interface Listed {
  name: string
  email: string
  /** Whoever was only invited has no name of their own yet. */
  status: string
}

export const keysOf = ({ name, email, status }: Listed) => {
  const shown = status === 'invited' ? '' : name
  return { nameKey: fold(shown || email).slice(0, MOST_NAME), searchKey: searchKeyOf(shown, email) }
}

/** Each word that a search may begin with has a space in front of it: the parts of the texts, then those of the address. */
export function searchKeyOf(texts: string, email: string, most = MOST_SEARCH): string {
  const address = fold(email)
  const words = [...partsOf(fold(texts)), ...partsOf(address.slice(0, address.lastIndexOf('@'))), address]
  return ` ${[...new Set(words)].join(' ')}`.slice(0, most)
}

/** What was typed into a search, as beginnings of such words, all of which have to match. */
export const wordsToFind = (typed: string): string[] => {
  const words = fold(typed.slice(0, MOST_TYPED)).split(/\s+/)
  const found = words.flatMap((word) => (word.includes('@') ? [word.replace(/^[^\p{L}\p{N}]+/u, '')] : partsOf(word)))
  return [...new Set(found)].filter(Boolean).slice(0, MOST_WORDS)
}

const partsOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)

const fold = (text: string) =>
  text
    .slice(0, MOST_TYPED)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cc}\p{Cf}]+/gu, '')
    .toLowerCase()
    // What no decomposition knows, as people without that key on their keyboard write it.
    .replace(/[ßøłđðþæœıħ]/g, (letter) => PLAIN[letter]!)
    .replace(/\s+/g, ' ')
    .trim()

const PLAIN: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
}

const MOST_TYPED = 300
const MOST_WORDS = 6
/** Together with the ids they must fit into an entry of an index: 2,700 bytes on PostgreSQL. */
const MOST_NAME = 100
const MOST_SEARCH = 400
