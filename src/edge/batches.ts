import { setImmediate as letOthersGo } from 'node:timers/promises'

/** Rows of one statement: a job that deletes must not hold the door, nor the write lock, for more than some milliseconds. */
export const BATCH = 500

/** Repeats a statement that works on at most `most` rows until it finds fewer. Returns how many there were. */
export async function inBatches(step: (most: number) => Promise<number>, most = BATCH): Promise<number> {
  for (let sum = 0; ; await letOthersGo()) {
    const found = await step(most)
    sum += found
    if (found < most) return sum
  }
}
