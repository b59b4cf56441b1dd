import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { PASSWORD } from '../world.ts'
import { databases } from './databases.ts'
import { makePlace, type Place } from './server.ts'

const PEOPLE = 100_000
const MOST_SECONDS = 60
/** Of PASSWORD, by a program that is not ours. */
const HASH = '$2y$05$abcdefghijklmnopqrstuuf4WJwZO.QXrBoh.bBMczUjV7nFnXXui'

for (const database of databases()) {
  test(`100,000 people are imported in under a minute while people sign in (${database.name})`, async (t) => {
    const place = await makePlace(database)
    await place.command('company', 'create', '--name', 'Hansa', '--zone', 'Europe/Berlin')
    await place.command('user', 'import', fileOf(place, 1))
    const server = await place.serve()
    const inside = server.visitor()
    await inside.signIn({ email: 'p0@hansa.example', password: PASSWORD })
    await inside.isSignedIn()
    const file = fileOf(place, PEOPLE, 1)
    const startMs = performance.now()
    let done = false
    const importing = place.command('user', 'import', file).finally(() => (done = true))
    let [longestCheckMs, longestSignInMs] = [0, 0]
    while (!done) {
      const checkMs = performance.now()
      assert.equal(await inside.check(), 204)
      const signInMs = performance.now()
      const answer = await server
        .visitor()
        .post('/auth/login', { email: `q${signInMs}@hansa.example`, password: 'wrong words' })
      // On SQLite whoever signs in waits while it writes, on a slow machine in vain.
      assert.ok(answer.status === 401 || (answer.status === 503 && database.name === 'SQLite'), `${answer.status}`)
      longestCheckMs = Math.max(longestCheckMs, signInMs - checkMs)
      longestSignInMs = Math.max(longestSignInMs, performance.now() - signInMs)
      await wait(50)
    }
    const { people } = await importing
    const seconds = (performance.now() - startMs) / 1000
    t.diagnostic(
      `${seconds.toFixed(1)} s; a check took ${longestCheckMs.toFixed(0)} ms at most, a sign-in ${longestSignInMs.toFixed(0)} ms`,
    )
    assert.equal(people, PEOPLE)
    assert.ok(seconds < MOST_SECONDS, `${seconds} s`)
    const last = server.visitor()
    await last.signIn({ email: `p${PEOPLE - 1}@hansa.example`, password: PASSWORD })
    await last.isSignedIn()
  })

  test(`an import that is killed in the middle has imported nobody, and can be done again (${database.name})`, async () => {
    const place = await makePlace(database)
    await place.command('company', 'create', '--name', 'Hansa', '--zone', 'Europe/Berlin')
    const file = fileOf(place, PEOPLE / 2)
    const boot = path.join(import.meta.dirname, '../../src/boot.mjs')
    const child = spawn(process.execPath, [boot, 'user', 'import', file], {
      env: { ...process.env, ...place.settings },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString()
      if (said.includes('people written: 20000')) child.kill('SIGKILL')
    })
    await once(child, 'exit')
    assert.equal(child.signalCode, 'SIGKILL')
    const count = () =>
      place.withEdge(async ({ db }) => {
        const { people } = await db
          .selectFrom('accounts')
          .select((row) => row.fn.countAll<number>().as('people'))
          .executeTakeFirstOrThrow()
        return Number(people)
      })
    assert.equal(await count(), 0)
    assert.equal((await place.command('user', 'import', file)).people, PEOPLE / 2)
    assert.equal(await count(), PEOPLE / 2)
  })
}

function fileOf(place: Place, people: number, from = 0): string {
  const file = path.join(place.folder, `people-${from}.jsonl`)
  const lines = Array.from({ length: people }, (_, index) => {
    const email = `p${from + index}@hansa.example`
    const totp = `otpauth://totp/Old:${email}?secret=JBSWY3DPEHPK3PXP&issuer=Old`
    return JSON.stringify({
      email,
      name: 'Mara Lindt',
      company: 'Hansa',
      passwordHash: HASH,
      ...(index % 2 && { totp }),
    })
  })
  writeFileSync(file, lines.join('\n'))
  return file
}
