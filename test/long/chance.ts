/** Chance that can be repeated: a run prints its seed, and TEST_SEED brings the same run back. */
export interface Chance {
  seed: number
  /** From 0 to below 1. */
  number(): number
  below(limit: number): number
  one<T>(of: readonly T[]): T
  /** True this often. */
  is(share: number): boolean
}

export function chance(): Chance {
  const seed = process.env.TEST_SEED === undefined ? Date.now() % 2 ** 32 : Number(process.env.TEST_SEED)
  console.log(`TEST_SEED=${seed}`)
  return chanceFrom(seed)
}

/** mulberry32: 32 bits of state are plenty for choosing inputs. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const number = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(number() * limit)
  return { seed, number, below, one: (of) => of[below(of.length)]!, is: (share) => number() < share }
}
