import { median, ofMedian, type Figure } from './figures.ts'
import { cpuMs, stop } from './processes.ts'
import { nameOf, newPlace, type Variant } from './place.ts'
import { filling, startProduct, startWarmProduct, stopProduct } from './product.ts'
import { startBare } from './verify.ts'

const ROUNDS = 9

/** From spawn to the first answer, with the compile cache warm and nothing to migrate. */
export async function startUp(variant: Variant): Promise<Figure[]> {
  const place = await newPlace(variant)
  await filling(place, async () => {})
  await stopProduct(await startWarmProduct(place))
  const times = { ours: [] as number[], bare: [] as number[] }
  const cpu = { ours: [] as number[], bare: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    const product = await startProduct(place)
    times.ours.push(product.startedInMs)
    cpu.ours.push(cpuMs(product.child))
    await stopProduct(product)
    const startMs = performance.now()
    const bare = await startBare()
    times.bare.push(performance.now() - startMs)
    cpu.bare.push(cpuMs(bare.child))
    await stop(bare.child)
  }
  const startedInMs = median(times.ours)
  return [
    {
      what: `start to first answer, ${nameOf(variant)}`,
      product: `${startedInMs.toFixed(0)} ms`,
      limit: ofMedian(times.bare, 0, ' ms'),
      ratio: (median(times.bare) / startedInMs).toFixed(2),
      budget: 'under 500 ms',
      kept: startedInMs < 500,
    },
    {
      what: 'processor time until then',
      product: ofMedian(cpu.ours, 0, ' ms'),
      limit: ofMedian(cpu.bare, 0, ' ms'),
      ratio: (median(cpu.bare) / median(cpu.ours)).toFixed(2),
      budget: '',
    },
  ]
}
