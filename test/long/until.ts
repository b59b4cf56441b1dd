import { setTimeout as wait } from 'node:timers/promises'

/** Real processes have no clock to wind: asks again until it is so, or says what did not come about. */
export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  { deadlineMs = 30_000, everyMs = 50 } = {},
): Promise<void> {
  const endMs = performance.now() + deadlineMs
  while (!(await isSo())) {
    if (performance.now() > endMs) throw new Error(`not within ${deadlineMs / 1000} s: ${what}`)
    await wait(everyMs)
  }
}

/** Works on everything, a few at a time. */
export async function inTurns<T>(
  items: readonly T[],
  atATime: number,
  work: (item: T, index: number) => Promise<void>,
) {
  const left = items.entries()
  const worker = async () => {
    for (const [index, item] of left) await work(item, index)
  }
  await Promise.all(Array.from({ length: atATime }, worker))
}
