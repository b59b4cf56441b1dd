/** How many files of all visitors are received at the same moment by one process, and of one network. Each holds 256 KB. */
const MOST_AT_ONCE = 16
const MOST_OF_NETWORK = 3

const receiving = new Map<string, number>()

/** A place to receive files; undefined when there is none. Whoever has it gives it back. */
export function takeSlot(network: string): (() => void) | undefined {
  const own = receiving.get(network) ?? 0
  const all = receiving.values().reduce((sum, count) => sum + count, 0)
  if (own >= MOST_OF_NETWORK || all >= MOST_AT_ONCE) return undefined
  receiving.set(network, own + 1)
  return () => {
    const left = (receiving.get(network) ?? 1) - 1
    if (left > 0) receiving.set(network, left)
    else receiving.delete(network)
  }
}
