import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { desk } from './desk.ts'
import { tableOf, type Figure } from './figures.ts'
import { members } from './members.ts'
import { memory } from './memory.ts'
import { page } from './page.ts'
import { ALL_VARIANTS, nameOf, ONE_ON_POSTGRES, ONE_ON_SQLITE, stopServer, type Variant } from './place.ts'
import { readmeOf } from './readme.ts'
import { saturated } from './saturated.ts'
import { scale } from './scale.ts'
import { signIn } from './sign-in.ts'
import { startUp } from './start.ts'
import { timing } from './timing.ts'
import { verify } from './verify.ts'

type Part = { measure: (variant: Variant) => Promise<Figure[]>; on: Variant[] }
const parts: Record<string, Part> = {
  verify: { measure: verify, on: ALL_VARIANTS },
  scale: { measure: scale, on: [ONE_ON_SQLITE] },
  'sign-in': { measure: signIn, on: ALL_VARIANTS },
  saturated: { measure: saturated, on: [ONE_ON_SQLITE, ONE_ON_POSTGRES] },
  start: { measure: startUp, on: [ONE_ON_SQLITE, ONE_ON_POSTGRES] },
  memory: { measure: memory, on: [ONE_ON_SQLITE, ONE_ON_POSTGRES] },
  page: { measure: page, on: [ONE_ON_SQLITE] },
  members: { measure: members, on: [ONE_ON_SQLITE, ONE_ON_POSTGRES] },
  desk: { measure: desk, on: [ONE_ON_SQLITE, ONE_ON_POSTGRES] },
  timing: { measure: timing, on: [ONE_ON_SQLITE, ONE_ON_POSTGRES] },
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}

const figures: Figure[] = []
for (const [name, { measure, on }] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  for (const variant of on) {
    const startMs = performance.now()
    figures.push(...(await measure(variant)))
    console.error(`${name}, ${nameOf(variant)}: ${((performance.now() - startMs) / 1000).toFixed(0)} s`)
  }
}
await stopServer()
console.log(tableOf(figures))
// A table with some parts of today and some of last week would compare two machines.
if (wanted.length === 0) writeFileSync(path.join(import.meta.dirname, 'README.md'), readmeOf(figures))
// The helpers' channels would keep the process alive.
process.exit(0)
