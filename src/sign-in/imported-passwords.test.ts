import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import bcrypt from 'bcrypt'
import { accountById, addressHash, changeAccount } from '../accounts/index.ts'
import { OUR_HASH } from '../edge/hasher.ts'
import { decoyFor, noteForeignHashes } from '../passwords/index.ts'
import { makeWorld, PASSWORD, somebody, type World } from '../../test/world.ts'

/** Somebody whose password has the hash that another system made. */
async function somebodyImported(world: World, password = PASSWORD) {
  const person = { ...(await somebody(world)), password }
  await changeAccount(world.edge, person.id, {}, { passwordHash: await bcrypt.hash(password, 4) })
  return person
}
const hashOf = async (world: World, id: string) => (await accountById(world.edge, id))?.passwordHash ?? ''

test('the first sign-in puts our own hash in the place of an imported one, and nothing else changes', async () => {
  const world = await makeWorld()
  const person = await somebodyImported(world)
  const before = await accountById(world.edge, person.id)
  const visitor = world.visitor()
  await visitor.signIn({ ...person, password: 'something else entirely' })
  await visitor.isSignedOut()
  assert.match(await hashOf(world, person.id), /^\$2b\$/)
  await visitor.signIn(person)
  await visitor.isSignedIn()
  assert.ok((await hashOf(world, person.id)).startsWith(OUR_HASH))
  assert.equal((await accountById(world.edge, person.id))?.passwordChangedAtMs, before?.passwordChangedAtMs)
  const again = world.visitor()
  await again.signIn(person)
  await again.isSignedIn()

  // bcrypt reads 72 bytes: what was typed behind them may be a slip, and must not become the password.
  const long = await somebodyImported(world, 'ä'.repeat(40))
  const slip = world.visitor()
  await slip.signIn({ ...long, password: `${long.password}x` })
  await slip.isSignedIn()
  assert.match(await hashOf(world, long.id), /^\$2b\$/)
})

test('of four first sign-ins at the same moment all get in, though one alone replaces the hash', async () => {
  const world = await makeWorld()
  const person = await somebodyImported(world)
  const visitors = Array.from({ length: 4 }, () => world.visitor())
  await Promise.all(visitors.map((visitor) => visitor.signIn(person)))
  for (const visitor of visitors) await visitor.isSignedIn()
  assert.ok((await hashOf(world, person.id)).startsWith(OUR_HASH))
})

test('the index over imported hashes leaves out exactly what we make ourselves', () =>
  assert.ok(readFileSync('migrations/0015-imports-and-deletions.sql', 'utf8').includes(`not like '${OUR_HASH}%'`)))

test('as many unknown addresses cost what an imported account costs as there are such accounts', async () => {
  const world = await makeWorld()
  const decoysOf = async () => {
    const addresses = Array.from({ length: 200 }, (_, index) => addressHash(world.edge, `nobody${index}@b.example`))
    return Promise.all(addresses.map((hash) => decoyFor(world.edge, hash)))
  }
  await somebody(world)
  const imported = await somebodyImported(world)
  await noteForeignHashes(world.edge)
  const decoys = await decoysOf()
  const alike = decoys.filter((decoy) => decoy?.startsWith('$2b$04$')).length
  assert.ok(alike > 60 && alike < 140, `${alike} of 200`)
  assert.deepEqual(await decoysOf(), decoys, 'the same address, the same work')

  const compared: (string | undefined)[] = []
  const { verify } = world.edge.hasher
  world.edge.hasher.verify = (stored, password) => (compared.push(stored), verify(stored, password))
  await world.visitor().signIn({ email: `nobody${decoys.findIndex(Boolean)}@b.example`, password: PASSWORD })
  assert.deepEqual(compared, [decoys.find(Boolean)])

  await world.visitor().signIn(imported)
  await noteForeignHashes(world.edge)
  assert.deepEqual(new Set(await decoysOf()), new Set([undefined]), 'once all have signed in there is nothing to hide')
})
