import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { test } from 'node:test'
import { DAY, makeWorld, MINUTE, somebody, somebodyWithCode, type World } from '../../test/world.ts'
import { runCommand } from '../command-line/index.ts'
import type { Edge } from '../edge/edge.ts'
import { openEdge } from '../edge/open.ts'
import { tidyUp } from '../upkeep.ts'
import type { ChainRow } from './chain-store.ts'
import { contentOfDeletion, contentOfRow, hashOfPart, nextHead, type Parts } from './hashes.ts'
import { record, sealNewRows, verifyAudit, type AuditRow } from './index.ts'

const verify = (world: World, ...more: string[]) => world.command(['audit', 'verify', ...more])
const isWhole = async (world: World, why: string) => {
  const { exit, ...said } = await verify(world)
  assert.equal(exit, 0, `${why}: ${JSON.stringify(said)}`)
  return said as { rows: number; gone: number; shortened: number; erased: number; unsealed: number; head: Head }
}
type Head = { seq: number; hash: string }

async function tables({ edge: { db } }: World) {
  const rows = await db.selectFrom('audit').selectAll().orderBy('id').execute()
  const entries = await db.selectFrom('auditChain').selectAll().orderBy('seq').execute()
  return { rows, entries }
}

/** Both tables as they were, after somebody has been at them. */
async function putBack({ edge: { db } }: World, { rows, entries }: Awaited<ReturnType<typeof tables>>) {
  await db.deleteFrom('audit').execute()
  await db.deleteFrom('auditChain').execute()
  for (let from = 0; from < rows.length; from += 100)
    await db
      .insertInto('audit')
      .values(rows.slice(from, from + 100))
      .execute()
  for (let from = 0; from < entries.length; from += 100)
    await db
      .insertInto('auditChain')
      .values(entries.slice(from, from + 100))
      .execute()
}

test('whatever somebody does to the log by hand, audit verify names the first row that does not fit', async () => {
  const world = await makeWorld()
  const { db } = world.edge
  const { person } = await somebodyWithCode(world)
  await world.visitor({ address: '203.0.113.44' }).signIn({ ...person, password: 'wrong' })
  await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'New phone'])
  assert.equal((await verify(world)).unsealed, (await tables(world)).rows.length)
  await sealNewRows(world.edge)
  const before = await tables(world)
  const { head } = await isWhole(world, 'nobody touched it')
  const failed = before.rows.find(({ reason }) => reason === 'wrong-password')!
  const reset = before.rows.find(({ event }) => event === 'authn_mfa_reset')!
  const entryOf = ({ id }: { id: string }) => before.entries.find(({ rowId }) => rowId === id)!
  const [third, fourth] = [before.entries[2]!, before.entries[3]!]
  const change = (row: AuditRow, values: Partial<AuditRow>) =>
    db.updateTable('audit').set(values).where('id', '=', row.id).execute()
  const changeEntry = (row: AuditRow, values: Partial<ChainRow>) =>
    db.updateTable('auditChain').set(values).where('rowId', '=', row.id).execute()
  const cut = (from: number) => db.deleteFrom('auditChain').where('seq', '>=', from).execute()

  const attacks: [string, () => Promise<unknown>, string, Partial<AuditRow> | number | null][] = [
    ['another reason', () => change(reset, { reason: 'He asked for it' }), 'changed', reset],
    ['another actor', () => change(reset, { actor: person.id }), 'changed', reset],
    ['another person', () => change(reset, { accountId: null }), 'changed', reset],
    ['another address', () => change(failed, { network: '198.51.100.1' }), 'changed', failed],
    ['another time', () => change(failed, { atMs: failed.atMs - 1 }), 'changed', failed],
    ['another event', () => change(failed, { event: 'authn_login_success' }), 'changed', failed],
    ['another company', () => change(failed, { companyId: 'other' }), 'changed', failed],
    [
      'a reason taken away as if its person had been deleted',
      async () => {
        await change(reset, { reason: null })
        await changeEntry(reset, { reasonSalt: null })
      },
      'changed',
      reset,
    ],
    [
      'an actor replaced by a pseudonym that no deletion made',
      async () => {
        await change(failed, { actor: 'somebody' })
        await changeEntry(failed, { actorSalt: null })
      },
      'changed',
      failed,
    ],
    [
      'a deletion put in for it',
      async () => {
        await db
          .insertInto('audit')
          .values({ ...failed, id: 'put-in', event: 'user_deleted', accountId: 'somebody', chained: null })
          .execute()
        await change(failed, { actor: 'somebody' })
        await changeEntry(failed, { actorSalt: null })
        const last = before.entries.at(-1)!
        const deletion = { rowId: 'somebody', event: 'deletion', content: contentOfDeletion('somebody') }
        await db
          .insertInto('auditChain')
          .values({ ...last, ...deletion, seq: head.seq + 1 })
          .execute()
      },
      'changed',
      failed,
    ],
    [
      'an address shortened before its time',
      async () => {
        await change(failed, { network: '203.0.113.0/24' })
        await changeEntry(failed, { originSalt: null })
      },
      'changed',
      failed,
    ],
    [
      'another whole address whose hash nobody can compare',
      async () => {
        await change(failed, { network: '203.0.113.99' })
        await changeEntry(failed, { originSalt: null })
      },
      'changed',
      failed,
    ],
    ['a row taken out', () => db.deleteFrom('audit').where('id', '=', reset.id).execute(), 'removed', reset],
    [
      'a row taken out with its entry',
      async () => {
        await db.deleteFrom('audit').where('id', '=', reset.id).execute()
        await db.deleteFrom('auditChain').where('rowId', '=', reset.id).execute()
      },
      'entry-missing',
      entryOf(reset).seq,
    ],
    [
      'a row put in',
      () =>
        db
          .insertInto('audit')
          .values({ ...failed, id: 'put-in', chained: 1 })
          .execute(),
      'inserted',
      { id: 'put-in' },
    ],
    [
      'two entries that changed places',
      async () => {
        await cut(3)
        await db
          .insertInto('auditChain')
          .values([{ ...fourth, seq: 3 }, { ...third, seq: 4 }, ...before.entries.slice(4)])
          .execute()
      },
      'order',
      3,
    ],
    [
      'a row changed together with all its hashes, without the key file',
      async () => {
        const entry = entryOf(reset)
        const reasonHash = hashOfPart('reason', entry.reasonSalt!, 'He asked for it')
        const parts = { actor: entry.actorHash, account: entry.accountHash, origin: entry.originHash }
        const content = contentOfRow(reset, { ...parts, area: entry.areaHash, reason: reasonHash } as Parts)
        const { hash } = nextHead(before.entries[entry.seq - 2]!, { ...entry, content })
        await change(reset, { reason: 'He asked for it' })
        await changeEntry(reset, { reasonHash, content, hash })
      },
      'forged',
      reset,
    ],
  ]
  for (const [what, attack, problem, first] of attacks) {
    await attack()
    const found = await verify(world)
    assert.deepEqual([found.exit, found.reason, found.problem], [1, 'audit-broken', problem], what)
    if (typeof first === 'number') assert.equal(found.seq, first, what)
    else assert.equal(found.id, first?.id, what)
    await putBack(world, before)
  }

  // The end cut off fits together; only a head that was kept elsewhere shows it.
  const known = `${head.seq}:${head.hash}`
  assert.equal((await verify(world, '--head', known)).known, 'yes')
  await db.deleteFrom('audit').where('id', '=', before.entries.at(-1)!.rowId!).execute()
  await cut(head.seq)
  await isWhole(world, 'nothing is left that could tell')
  assert.equal((await verify(world, '--head', known)).problem, 'other-head')
  await putBack(world, before)
  assert.equal((await verify(world, '--head', `${head.seq}:${'A'.repeat(43)}`)).problem, 'other-head')
  assert.deepEqual(Object.values(await verify(world, '--head', 'what')).at(0), 'not-a-head')

  // A checkpoint that somebody put there would let everything be forgotten: it is named, and nothing is deleted.
  const checkpoint = JSON.stringify({
    before: { 'sign-in': 9e15, change: 9e15, network: 9e15 },
    start: { seq: head.seq, hash: '' },
  })
  await db
    .insertInto('auditChain')
    .values({ ...before.entries.at(-1)!, seq: head.seq + 1, rowId: null, event: 'checkpoint', checkpoint })
    .execute()
  assert.equal((await verify(world)).problem, 'forged')
  world.wind(800 * DAY)
  await tidyUp(world.edge)
  assert.equal((await tables(world)).rows.length, before.rows.length)
})

test('a thousand rows in parallel from two processes, while both seal, make one chain', async () => {
  const world = await makeWorld()
  const other = await openEdge(world.edge.config, { clock: world.edge.clock })
  const write = (edge: Edge, of: string) =>
    Promise.all(
      Array.from({ length: 500 }, (_, index) =>
        record(edge, {
          event: 'authn_login_fail',
          actor: 'anonymous',
          network: '203.0.113.7',
          reason: `${of}${index}`,
        }),
      ),
    )
  const written = Promise.all([write(world.edge, 'a'), write(other, 'b')])
  const seal = (edge: Edge) => sealNewRows(edge)
  for (let round = 0; round < 6; round++) await Promise.all([seal(world.edge), seal(other), seal(world.edge)])
  await written
  await Promise.all([seal(world.edge), seal(other)])
  const { entries } = await tables(world)
  assert.deepEqual(
    entries.map(({ seq }) => seq),
    entries.map((_, index) => index + 1),
  )
  const said = await isWhole(world, 'two wrote')
  assert.deepEqual([said.rows, said.unsealed, said.head.seq], [1000, 0, 1000])

  // Whoever checks while rows go, come and are sealed finds no fault in it.
  world.wind(31 * DAY)
  const person = await somebody(world)
  await world.visitor({ address: '203.0.113.44' }).signIn(person)
  const kept = (await verify(world)).head as Head
  world.wind(335 * DAY)
  const [deleted, , , ...checks] = await Promise.all([
    world.command(['user', 'delete', '--email', person.email]),
    tidyUp(world.edge),
    write(other, 'c').then(() => seal(other)),
    ...Array.from({ length: 4 }, () => verifyAudit(other)),
    ...Array.from({ length: 2 }, () => verifyAudit(world.edge, kept)),
  ])
  assert.deepEqual(
    [deleted.exit, ...checks.map(({ ok }) => ok)],
    [0, true, true, true, true, true, true],
    JSON.stringify(checks),
  )
  assert.equal((await isWhole(world, 'after all of it')).gone, 1000)
  await other.db.destroy()
})

const SCRIPT = path.join(import.meta.dirname, '../../docs/verify-audit.mjs')

async function exported(world: World): Promise<string> {
  let text = ''
  const exit = await runCommand(['audit', 'export'], {
    environment: { DOORWARD_DATA_DIR: world.edge.config.dataDir },
    print: (line) => void (text += `${line}\n`),
    complain: (line) => void (text += line),
    readInput: () => Promise.resolve(''),
    withEdge: (_config, work) => work(world.edge),
  })
  assert.equal(exit, 0, text)
  return text
}

const checkOffline = (input: string, ...heads: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, '-', ...heads], { input, encoding: 'utf8' })
  return { exit: status, says: stdout + stderr }
}

test('age and user delete leave the chain whole; an export is checked offline, and found broken after one byte', async () => {
  const world = await makeWorld()
  const { person } = await somebodyWithCode(world)
  const other = await somebody(world)
  await world.visitor({ address: '203.0.113.44' }).signIn(person)
  await world.visitor({ address: '2001:db8:12:34::7' }).signIn({ ...other, password: 'wrong' })
  // What the person did to somebody else, as an admin would.
  await record(world.edge, {
    event: 'authn_mfa_reset',
    actor: person.id,
    accountId: other.id,
    reason: 'asked by phone',
  })
  await sealNewRows(world.edge)
  const kept = (await isWhole(world, 'sealed')).head
  const first = `${kept.seq}:${kept.hash}`

  await world.command(['user', 'delete', '--email', person.email])
  await isWhole(world, 'deleted, and its row waits for its entry')
  await sealNewRows(world.edge)
  assert.ok((await isWhole(world, 'deleted')).erased > 5)
  const { entries } = await tables(world)
  const salts = entries.filter(({ accountSalt, accountHash }) => accountHash !== null && accountSalt === null)
  assert.ok(salts.length > 5 && salts.every(({ originSalt, areaSalt }) => originSalt === null && areaSalt === null))
  const said = checkOffline(await exported(world), first)
  assert.equal(said.exit, 0, said.says)

  world.wind(31 * DAY)
  await tidyUp(world.edge)
  assert.ok((await isWhole(world, 'addresses are shortened')).shortened > 0)
  const text = await exported(world)
  assert.equal(checkOffline(text, first).exit, 0)
  assert.ok(text.includes('2001:db8:12::/48') && !text.includes('12:34'))
  // One byte of what anybody would want to change, and of what holds it together.
  for (const [from, to] of [
    ['asked by phone', 'asked by phoNe'],
    ['2001:db8:12::/48', '2001:db8:13::/48'],
    [/("seq":3,"hash":")./, '$1!'],
    [/("event":"authn_login_fail"[^\n]*"actor":")./, '$1!'],
    [/\n\{"seq":5,[^\n]*/, ''],
    [/\n[^\n]*\n$/, '\n'],
    [/\n(\{"seq":6,[^\n]*)\n(\{"seq":7,[^\n]*)/, '\n$2\n$1'],
    [/"row":\{[^}]*\}/, '"row":null'],
  ] as [string | RegExp, string][]) {
    const changed = text.replace(from, to)
    assert.notEqual(changed, text, String(from))
    const found = checkOffline(changed)
    assert.equal(found.exit, 1, `${from}: ${found.says}`)
  }
  assert.equal(checkOffline(text, `${kept.seq}:${'A'.repeat(43)}`).exit, 1)
  assert.equal(checkOffline(text, 'what').exit, 2)

  // Rows about sign-ins go after a year, from between those about changes; later the beginning of the chain goes.
  world.wind(340 * DAY)
  await tidyUp(world.edge)
  await somebody(world)
  await sealNewRows(world.edge)
  assert.ok((await isWhole(world, 'a year later')).gone > 0)
  const yearLater = checkOffline(await exported(world), first)
  assert.equal(yearLater.exit, 0, yearLater.says)
  world.wind(380 * DAY)
  await tidyUp(world.edge)
  world.wind(2 * DAY)
  await world.visitor().signIn({ ...other, password: 'wrong' })
  await tidyUp(world.edge)
  await sealNewRows(world.edge)
  world.wind(366 * DAY)
  await tidyUp(world.edge)
  world.wind(MINUTE)
  await tidyUp(world.edge)
  const late = await verify(world, '--head', first)
  assert.deepEqual([late.exit, late.known], [0, 'forgotten'])
  assert.ok((await tables(world)).entries[0]!.seq > 1)
  const lateOffline = checkOffline(await exported(world), first)
  assert.equal(lateOffline.exit, 0, lateOffline.says)
})
