import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeWorld, MINUTE, somebodyWithCode } from '../../test/world.ts'
import { readLines } from './import-lines.ts'
import { readCsv } from './read-csv.ts'

const PAGE = '/auth/company/invitations'
const IMPORT = `${PAGE}/import`

test('a table is read as spreadsheet programs write it: byte order mark, semicolons, quotes, columns in any order', () => {
  assert.deepEqual(readCsv('\uFEFFa;b\r\n"x; ""y""";2\r\n\r\n;\r\n1;"two\nlines"'), [
    ['a', 'b'],
    ['x; "y"', '2'],
    ['1', 'two\nlines'],
  ])
  assert.deepEqual(readCsv('a\tb\n1\t2'), [
    ['a', 'b'],
    ['1', '2'],
  ])
  const read = readLines(
    'Note,ROLE,Email\n"Hi, Tom",Admin,tom@nowak.example\n,boss,a@b.example\n,,tom@nowak.example\n,,x\n',
  )
  assert.ok(read.ok)
  assert.deepEqual(
    read.lines.map(({ number, role, note, problem }) => [number, role, note, problem]),
    [
      [2, 'admin', 'Hi, Tom', undefined],
      [3, 'member', '', 'unknown-role'],
      [4, 'member', '', 'twice'],
      [5, 'member', '', 'not-an-address'],
    ],
  )
  for (const [text, refusal] of [
    ['', 'no-lines'],
    ['email', 'no-lines'],
    ['name\nx', 'no-email-column'],
    [`email\n${'a@b.example\n'.repeat(501)}`, 'too-many-lines'],
  ] as const)
    assert.deepEqual(readLines(text), { ok: false, refusal })
  const began = performance.now()
  for (const text of ['"'.repeat(120_000), '"a'.repeat(60_000), ','.repeat(120_000), '"",'.repeat(40_000)])
    readCsv(text)
  assert.ok(performance.now() - began < 1500)
})

test('an import shows what each line would do and sends nothing; the second button does it, for admins with a fresh code', async () => {
  const world = await makeWorld()
  const company = 'Hansa Kontor GmbH'
  await world.command(['company', 'create', '--name', company])
  const { visitor, person, phone } = await somebodyWithCode(world, { name: 'Mara Lindt', company, role: 'admin' })
  const csv = `email;role;note\ntom@nowak.example;member;Welcome\n${person.email};;\nx;;\nida@nowak.example;;see evil.example`
  const count = async () => (await world.edge.db.selectFrom('invitations').select('id').execute()).length
  await visitor.open(PAGE)
  assert.match(visitor.text, new RegExp(`href="${IMPORT}"`))
  await visitor.open(IMPORT)
  await visitor.send(IMPORT, { csv })
  visitor.sees(
    'Would be invited: 1 of 4',
    'Line 2: tom@nowak.example',
    'Will be invited',
    'Is a member of this company',
  )
  visitor.sees('Is not an e-mail address', 'The note contains a link')
  assert.deepEqual([await count(), (await world.mailsTo('tom@nowak.example')).length], [0, 0])
  await visitor.send(IMPORT, { csv, go: 'yes' })
  assert.equal(visitor.path, `${PAGE}?said=invited`)
  visitor.sees('tom@nowak.example Invited.', 'Not sent: something in its line is wrong')
  assert.match((await world.newestMail('tom@nowak.example')).text, /Welcome/)
  assert.equal(await count(), 1)

  // A file in place of the field.
  await visitor.open(IMPORT)
  const form = /name="form" value="([^"]+)"/.exec(visitor.text)![1]!
  const body = new FormData()
  body.set('form', form)
  body.set('csv', '')
  body.set('file', new File(['\uFEFFemail,role\r\nolga@nowak.example,\r\n'], 'people.csv', { type: 'text/csv' }))
  const answer = await visitor.request(IMPORT, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' } })
  assert.match(await answer.text(), /Line 2: olga@nowak\.example/)

  world.wind(11 * MINUTE)
  const admins = 'email,role\npilar@nowak.example,admin'
  await visitor.open(IMPORT)
  await visitor.send(IMPORT, { csv: admins })
  visitor.isAt('/auth/step-up')
  await visitor.send(visitor.path, { code: phone.code() })
  visitor.isAt(IMPORT)
  visitor.sees('pilar@nowak.example,admin')
  await visitor.send(IMPORT, { csv: admins })
  await visitor.send(IMPORT, { csv: admins, go: 'yes' })
  assert.equal(await count(), 2)
  await visitor.send(IMPORT, { csv: 'name\nx' })
  assert.equal(visitor.status, 403, 'this page has no such form')
  await visitor.open(IMPORT)
  await visitor.send(IMPORT, { csv: 'name\nx' })
  assert.equal(visitor.status, 422)
  visitor.sees('The column of the addresses is missing')
})
