import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { tableOf, type Figure } from './figures.ts'
import { memory } from './memory.ts'
import { page } from './page.ts'
import { readmeOf } from './readme.ts'
import { saturated } from './saturated.ts'
import { scale } from './scale.ts'
import { signIn } from './sign-in.ts'
import { startUp } from './start.ts'
import { timing } from './timing.ts'
import { verify } from './verify.ts'

const parts: Record<string, () => Promise<Figure[]>> = {
  verify,
  scale,
  'sign-in': signIn,
  saturated,
  start: startUp,
  memory,
  page,
  timing,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}

const figures: Figure[] = []
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const startMs = performance.now()
  figures.push(...(await measure()))
  console.error(`${name}: ${((performance.now() - startMs) / 1000).toFixed(0)} s`)
}
console.log(tableOf(figures))
// A table with some parts of today and some of last week would compare two machines.
if (wanted.length === 0) writeFileSync(path.join(import.meta.dirname, 'README.md'), readmeOf(figures))
// The helpers' channels would keep the process alive.
process.exit(0)
