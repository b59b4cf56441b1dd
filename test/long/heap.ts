import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What is left when everything that can go has gone. (Resident memory tells little: it is given back late.) */
export function heapMb(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  collect()
  return process.memoryUsage().heapUsed / 2 ** 20
}
