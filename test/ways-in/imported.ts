import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Phone } from '../phone.ts'
import type { World } from '../world.ts'

/** Of the password that all people of the tests have, by a program that is not ours. */
const HASH = '$2y$05$abcdefghijklmnopqrstuuf4WJwZO.QXrBoh.bBMczUjV7nFnXXui'

/** Somebody whom `user import` brought from another system, with or without an entry in the app. */
export async function importedPerson(world: World, email: string, { withEntry = false } = {}): Promise<Phone> {
  const totp = `otpauth://totp/Old:${encodeURIComponent(email)}?secret=JBSWY3DPEHPK3PXP&issuer=Old`
  const folder = mkdtempSync(path.join(tmpdir(), 'doorward-imported-'))
  const file = path.join(folder, 'people.jsonl')
  writeFileSync(file, JSON.stringify({ email, name: 'Mara Lindt', passwordHash: HASH, ...(withEntry && { totp }) }))
  const made = await world.command(['user', 'import', file])
  rmSync(folder, { recursive: true })
  if (made.exit !== 0) throw new Error(JSON.stringify(made))
  return Phone.scan(totp, world.clock)
}
