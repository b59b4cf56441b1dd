import { pino } from 'pino'
import { describeDatabase, type Config } from '../config.ts'
import { systemClock, type Clock } from './clock.ts'
import { openDatabase, type Db } from './database.ts'
import type { Edge } from './edge.ts'
import { noteFirst, recallFact } from './facts.ts'
import { openHasher } from './hasher.ts'
import { keyFileExists, makeKeyFile, readKeyRing, type KeyRing } from './key-ring.ts'
import { migrate } from './migrations.ts'
import { systemRandom, type Random } from './random.ts'

/** The edges could not be opened; each problem is a sentence for the operator. */
export class CannotOpen extends Error {
  readonly problems: string[]
  constructor(problems: string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

/** Opens store, key ring and hasher. Throws `CannotOpen` with every problem that can be seen at once. */
export async function openEdge(
  config: Config,
  { clock = systemClock, random = systemRandom }: { clock?: Clock; random?: Random } = {},
): Promise<Edge> {
  const db = await openDatabase(config.database)
  try {
    const problems: string[] = []
    const migrated = await migrate(db, clock).catch((error: Error) => ({
      ok: false as const,
      problem: `the database ${describeDatabase(config.database)} cannot be used: ${error.message}`,
    }))
    if (!migrated.ok) problems.push(migrated.problem)
    const keys = await openKeyRing(config, db, { clock, random }, migrated.ok).catch(
      (error: Error) => void problems.push(error.message),
    )
    if (!keys || problems.length > 0) throw new CannotOpen(problems)
    const log = pino({ level: config.logLevel, base: undefined, redact: ['req', 'res'] })
    return { config, clock, random, db, keys, hasher: openHasher(config.workers), log }
  } catch (error) {
    await db.destroy()
    throw error
  }
}

/**
 * The ring that belongs to this database. A new file is made only while the database is empty, and the database keeps
 * a value that only its own ring can compute: with another ring every authenticator would look wrong.
 */
async function openKeyRing(
  config: Config,
  db: Db,
  { clock, random }: { clock: Clock; random: Random },
  readable: boolean,
): Promise<KeyRing> {
  const check = readable ? await recallFact({ db }, 'key-check') : undefined
  if (readable && !check && !keyFileExists(config.keysFile)) makeKeyFile(config.keysFile, random)
  const keys = readKeyRing(config.keysFile, random)
  if (!readable) return keys
  const sealed = () => keys.seal(keys.mac('check', 'doorward'), 'key-check')
  const { value } = check ?? (await noteFirst({ db, clock }, 'key-check', sealed()))
  if (!opens(keys, value))
    throw new Error(
      `the key file ${config.keysFile} does not open this database. Put back the one it was made with; nothing was changed.`,
    )
  return keys
}

function opens(keys: KeyRing, sealed: string): boolean {
  try {
    return keys.open(sealed, 'key-check').toString() === keys.mac('check', 'doorward')
  } catch {
    return false
  }
}
