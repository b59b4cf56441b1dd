import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { Visitor } from '../visitor.ts'
import { databases } from './databases.ts'
import { fillUp, smallDisk } from './small-disk.ts'
import { makeMembersWithCode } from './people.ts'
import { makePlace, type Server } from './server.ts'
import { until } from './until.ts'

const PEOPLE = 40
const LOCKED_MS = 20_000
/** What a session check may take while the store is well or only locked for writing. */
const CHECK_MS = 500

/** Faults that only a store in a file of this machine can have. */
for (const database of databases().filter(({ fileIn }) => fileIn)) {
  test(`promise 7: a full disk is a closed door with a page; nothing acknowledged is lost, and it opens again by itself (${database.name})`, async (t) => {
    const folder = smallDisk(t, 8)
    if (!folder) return
    const { server, people, inside, place } = await insideAndPeople({ folder })
    const [waiting, late] = [people[0]!, people[1]!]
    const atCode = server.visitor()
    await atCode.signIn(waiting.person)
    atCode.isAt('/auth/code')
    const free = fillUp(folder)
    // Every kind of answer: a door that opens, a form, a check, a page that only reads.
    const told = await untilRefused(server, people.slice(2))
    const answer = await atCode.post('/auth/code', { code: waiting.phone.code() })
    assert.equal(answer.status, 503)
    assert.ok(answer.headers.get('retry-after'))
    assert.deepEqual(answer.headers.getSetCookie(), [])
    assert.match(await answer.text(), /The door stays closed for a moment/)
    assert.equal((await fetch(new URL('/auth/help', server.origin))).status, 200)
    const logout = await server.sees(inside).request('/auth/logout')
    assert.equal(logout.status, 303, 'logging out works all the same')
    assert.ok(server.isRunning())
    free()
    // Without a restart, and with the same challenge and the same code: what was refused used nothing up.
    await until('the door opens again', async () => {
      await atCode.send('/auth/code', { code: waiting.phone.code() })
      return (await atCode.check()) === 204
    })
    for (const visitor of told) await visitor.isSignedIn()
    const fresh = server.visitor()
    await fresh.signIn(late.person, { code: late.phone.code() })
    await fresh.isSignedIn()
    // Nor was anything spoilt that only shows after a restart.
    await server.kill()
    await server.start()
    for (const visitor of [...told, fresh, atCode]) await visitor.isSignedIn()
    const problems = await place.withEdge(async () => integrityOf(database.fileIn!(folder)))
    assert.deepEqual(problems, ['ok'])
  })

  test(`while another process holds the store for 20 s, who wants in gets a page and then gets in (${database.name})`, async () => {
    const { server, people, folder } = await insideAndPeople({})
    const release = holdFor(database.fileIn!(folder), LOCKED_MS)
    const startMs = performance.now()
    const refused: number[] = []
    const waiting = people.slice(0, 4).map(async ({ person, phone }) => {
      for (;;) {
        const visitor = server.visitor()
        const answer = await visitor.post('/auth/login', { ...person })
        if (answer.status === 303) {
          await visitor.send('/auth/code', { code: phone.code() })
          if ((await visitor.check()) === 204) return
        } else {
          assert.equal(answer.status, 503)
          assert.match(await answer.text(), /The door stays closed for a moment/)
          refused.push(performance.now() - startMs)
        }
        await wait(250)
      }
    })
    await Promise.all([release, ...waiting])
    assert.ok(refused.length > 0, 'while it was held somebody saw the page that says so')
    const tookMs = performance.now() - startMs
    assert.ok(
      tookMs < LOCKED_MS + 15_000,
      `everybody is in ${((tookMs - LOCKED_MS) / 1000).toFixed(0)} s after it was free`,
    )
  })

  test(`session checks keep answering at once while another process holds the store and people knock (${database.name})`, async () => {
    const { server, people, inside, folder } = await insideAndPeople({})
    let held = true
    const release = holdFor(database.fileIn!(folder), LOCKED_MS / 2).then(() => (held = false))
    const knocking = people.slice(0, 4).map(async ({ person }) => {
      while (held) await server.visitor().post('/auth/login', { ...person })
    })
    const slowest = { ms: 0 }
    while (held) {
      const startMs = performance.now()
      assert.equal(await inside.check(), 204)
      slowest.ms = Math.max(slowest.ms, performance.now() - startMs)
      await wait(20)
    }
    await Promise.all([release, ...knocking])
    assert.ok(slowest.ms < CHECK_MS, `a check took ${slowest.ms.toFixed(0)} ms`)
  })

  async function insideAndPeople({ folder }: { folder?: string }) {
    const place = await makePlace(database, folder ? { folder } : {})
    const people = await place.withEdge((edge) => makeMembersWithCode(edge, PEOPLE))
    const server = await place.serve()
    const { person, phone } = people.pop()!
    const inside = server.visitor()
    await inside.signIn(person, { code: phone.code() })
    await inside.isSignedIn()
    return { place, people, server, inside, folder: place.folder }
  }

  type Known = Awaited<ReturnType<typeof makeMembersWithCode>>

  /** Signs people in until the door closes. Those who were told that they are in are returned. */
  async function untilRefused(server: Server, people: Known): Promise<Visitor[]> {
    const told: Visitor[] = []
    for (const { person, phone } of people) {
      const visitor = server.visitor()
      const answer = await visitor.post('/auth/login', { ...person })
      if (answer.status === 503) return told
      assert.equal(answer.status, 303)
      const second = await visitor.post('/auth/code', { code: phone.code() })
      if (second.status === 503) return told
      assert.equal(second.status, 303)
      told.push(visitor)
    }
    return assert.fail('the disk was never full')
  }
}

/** A write transaction that somebody else forgets to end for a while. */
async function holdFor(file: string, ms: number): Promise<void> {
  const other = new DatabaseSync(file)
  after(() => other.isOpen && other.close())
  other.exec('pragma busy_timeout = 5000')
  other.exec('begin immediate')
  await wait(ms)
  other.exec('rollback')
  other.close()
}

function integrityOf(file: string): string[] {
  const database = new DatabaseSync(file, { readOnly: true })
  const rows = database.prepare('pragma integrity_check').all() as { integrity_check: string }[]
  database.close()
  return rows.map(({ integrity_check }) => integrity_check)
}
