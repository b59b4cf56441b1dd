import { createHash } from 'node:crypto'
import { foreignHashes } from '../accounts/index.ts'
import type { Edge } from '../edge/edge.ts'
import { noteFact, recallFact } from '../edge/facts.ts'
import { decoyLike, readHash } from '../edge/password-schemes.ts'

/** How many accounts there are, and how many of them still have a hash of another system, by kind. */
interface Mixture {
  all: number
  kinds: { decoy: string; accounts: number }[]
}

/**
 * Notes which hashes of other systems there are. Another scheme takes another time, which would tell an imported
 * account from an address that nobody has; so as large a share of the unknown addresses is given the same work.
 */
export async function noteForeignHashes(edge: Edge): Promise<void> {
  const noted = await recallFact(edge, 'foreign-hashes')
  const found = await foreignHashes(edge)
  const known = noted ? (JSON.parse(noted.value) as Mixture).kinds : []
  if (found.kinds.length === 0 && known.length === 0) return
  const kinds = found.kinds.flatMap(({ example, accounts }) => {
    const read = readHash(example)
    return read.ok ? [{ decoy: decoyLike(read.scheme), accounts }] : []
  })
  await noteFact(edge, 'foreign-hashes', JSON.stringify({ all: found.all, kinds } satisfies Mixture))
}

/** The hash to compare with where there is none; undefined: one like ours. The same for an address every time. */
export async function decoyFor(edge: Edge, addressHash: string): Promise<string | undefined> {
  const noted = await recallFact(edge, 'foreign-hashes')
  if (!noted) return undefined
  const { all, kinds } = JSON.parse(noted.value) as Mixture
  return pick(kinds, all * fractionOf(addressHash))
}

function pick(kinds: Mixture['kinds'], place: number): string | undefined {
  let before = 0
  for (const { decoy, accounts } of kinds) if (place < (before += accounts)) return decoy
  return undefined
}

/** A number from 0 to 1 that an address always has and nobody can compute without the key. */
const fractionOf = (addressHash: string) => createHash('sha256').update(addressHash).digest().readUIntBE(0, 6) / 2 ** 48
