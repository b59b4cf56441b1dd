import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { Phone } from '../../test/phone.ts'
import { linkIn, makeWorld, PASSWORD, pathOf, somebody, type World } from '../../test/world.ts'
import { accountByAddress } from '../accounts/index.ts'
import { auditOf } from '../audit/index.ts'
import { OUR_HASH } from '../edge/hasher.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'doorward-import-'))
after(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
function fileWith(content: string | object[]): string {
  const file = path.join(folder, `people-${++files}`)
  writeFileSync(file, typeof content === 'string' ? content : content.map((one) => `${JSON.stringify(one)}\n`).join(''))
  return file
}
interface Imported {
  exit: number
  reason?: string
  message?: string
  people?: number
  active?: number
  invited?: number
  withSecondFactor?: number
  bad?: { line: number; reason: string; message: string }[]
}
const importing = async (world: World, content: string | object[], ...options: string[]) =>
  (await world.command(['user', 'import', fileWith(content), ...options])) as unknown as Imported
const reasons = ({ bad = [] }: Imported) => bad.map(({ line, reason }) => `${line} ${reason}`)

/** Of "violet harbour morning", by a library that is not ours. */
const BCRYPT = '$2y$05$abcdefghijklmnopqrstuuf4WJwZO.QXrBoh.bBMczUjV7nFnXXui'
const DJANGO = 'pbkdf2_sha256$1000$Salt9text$4owlpp0nTkYVvE8XwRDW17im5KR3jBsr7+g+8K2dilE='
const SECRET = 'JBSWY3DPEHPK3PXP'
const URI = `otpauth://totp/Old%20Works:ines%40hansa.example?secret=${SECRET}&issuer=Old%20Works`
const person = (more: object = {}) => ({ email: 'mara@hansa.example', name: 'Mara Lindt', ...more })

test('people move here without noticing: the old password and the old entry in the app go on', async () => {
  const world = await makeWorld()
  const { id } = await world.command(['company', 'create', '--name', 'Hansa', '--zone', 'Europe/Berlin'])
  const made = await importing(world, [
    person({ passwordHash: BCRYPT, company: 'Hansa' }),
    { email: 'Ines@HANSA.example', name: ' Ines  Roth ', passwordHash: DJANGO, totp: URI, company: id },
  ])
  const { exit, people, active, invited, withSecondFactor, bad } = made
  assert.deepEqual(
    { exit, people, active, invited, withSecondFactor, bad },
    { exit: 0, people: 2, active: 2, invited: 0, withSecondFactor: 1, bad: [] },
  )
  assert.deepEqual(await world.mailsTo('mara@hansa.example'), [], 'nobody is told')
  const mara = await accountByAddress(world.edge, 'mara@hansa.example')
  assert.deepEqual([mara?.managedBy, mara?.twoFactor, mara?.staff], [id, 'off', null])
  const [created] = await auditOf(world.edge, mara!.id)
  assert.deepEqual(
    [created?.event, created?.actor, created?.companyId, created?.reason],
    ['user_created', 'command-line', id, 'imported'],
  )
  const visitor = world.visitor()
  await visitor.signIn({ email: 'mara@hansa.example', password: PASSWORD })
  await visitor.isSignedIn()
  await visitor.open('/auth/profile/activity')
  visitor.sees('The account was made', 'Brought from another system')

  const ines = { email: 'ines@hansa.example', password: PASSWORD }
  const phone = Phone.scan(`otpauth://totp/x?secret=${SECRET}`, world.clock)
  const withCode = world.visitor()
  await withCode.signIn(ines)
  withCode.isAt('/auth/code')
  await withCode.isSignedOut()
  // The date of the import, and the entry as the app calls it.
  withCode.sees('i•••s@hansa.example (Old Works)', '24 November 2026')
  await withCode.send('/auth/code', { code: phone.code() })
  await withCode.isSignedIn()
  assert.ok((await accountByAddress(world.edge, ines.email))?.passwordHash?.startsWith(OUR_HASH))
  const replay = world.visitor()
  await replay.signIn(ines, { code: phone.code() })
  await replay.isSignedOut()
})

test('each bad line is named with number and reason, and then nobody is imported, unless the bad ones may be left out', async () => {
  const world = await makeWorld()
  await somebody(world, { email: 'there@hansa.example' })
  for (const name of ['Twin', 'Twin', 'Hansa']) await world.command(['company', 'create', '--name', name])
  const lines: [string, string | object][] = [
    ['', person({ company: 'Hansa', role: 'member' })],
    ['email-twice', person({ email: 'MARA@hansa.example' })],
    ['email-taken', person({ email: 'There@hansa.example' })],
    ['email-wrong', { name: 'Nobody' }],
    ['name-missing', { email: 'a@hansa.example', name: '  ' }],
    ['name-missing', { email: 'b@hansa.example', name: 'x'.repeat(121) }],
    ['unknown-company', person({ email: 'c@hansa.example', company: 'hansa' })],
    ['ambiguous-company', person({ email: 'd@hansa.example', company: 'Twin' })],
    ['unknown-role', person({ email: 'e@hansa.example', company: 'Hansa', role: 'owner' })],
    ['role-without-company', person({ email: 'f@hansa.example', role: 'member' })],
    ['roles-not-allowed', person({ email: 'g@hansa.example', company: 'Hansa', role: 'admin' })],
    ['roles-not-allowed', person({ email: 'h@hansa.example', staff: 'operator' })],
    ['unknown-staff', person({ email: 'i@hansa.example', staff: 'boss' })],
    ['hash-unknown', person({ email: 'j@hansa.example', passwordHash: '5f4dcc3b5aa765d61d8327deb882cf99' })],
    ['hash-malformed', person({ email: 'k@hansa.example', passwordHash: BCRYPT.slice(0, -1) })],
    ['hash-too-costly', person({ email: 'l@hansa.example', passwordHash: BCRYPT.replace('$05$', '$15$') })],
    ['totp-wrong', person({ email: 'm@hansa.example', passwordHash: BCRYPT, totp: SECRET })],
    ['totp-other-codes', person({ email: 'n@hansa.example', passwordHash: BCRYPT, totp: `${URI}&digits=8` })],
    [
      'totp-secret',
      person({ email: 'o@hansa.example', passwordHash: BCRYPT, totp: 'otpauth://totp/x?secret=JBSWY3DP' }),
    ],
    ['totp-without-password', person({ email: 'p@hansa.example', totp: URI })],
    ['unknown-field', person({ email: 'q@hansa.example', passwordhash: BCRYPT })],
    ['not-text', person({ email: 'r@hansa.example', name: 7 })],
    ['not-json', '{"email": "s@hansa.example",'],
    ['not-json', '["t@hansa.example"]'],
    ['line-too-long', `{"name":"${'x'.repeat(70_000)}"}`],
  ]
  const content = lines.map(([, line]) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\r\n')
  const expected = lines.flatMap(([reason], index) => (reason ? [`${index + 1} ${reason}`] : []))
  const refused = await importing(world, `${content}\n\n`)
  assert.deepEqual([refused.exit, refused.reason], [1, 'bad-lines'])
  assert.deepEqual(reasons(refused), expected)
  assert.match(refused.message ?? '', /^Nothing was imported[\s\S]*\nline 2: line 1 has the same address\.\n/)
  assert.ok(!refused.message?.includes('abcdefgh'), 'no hash is printed')
  assert.equal(await accountByAddress(world.edge, 'mara@hansa.example'), undefined)

  const looked = await importing(world, content, '--dry-run', '--skip-bad')
  assert.deepEqual([looked.exit, looked.people, reasons(looked).length], [0, 1, expected.length])
  assert.equal(await accountByAddress(world.edge, 'mara@hansa.example'), undefined)
  const rest = await importing(world, content, '--skip-bad')
  assert.deepEqual([rest.exit, rest.people, rest.invited, reasons(rest)], [0, 1, 1, expected])
  assert.equal((await accountByAddress(world.edge, 'mara@hansa.example'))?.status, 'invited')
  assert.deepEqual(reasons(await importing(world, [person()])), ['1 email-taken'], 'never an update')

  const allowed = await importing(
    world,
    [
      person({ email: 'g@hansa.example', company: 'Hansa', role: 'admin' }),
      person({ email: 'h@hansa.example', staff: 'operator' }),
    ],
    '--allow-roles',
  )
  assert.equal(allowed.exit, 0)
  assert.equal((await accountByAddress(world.edge, 'h@hansa.example'))?.staff, 'operator')
})

test('signs that no store keeps, NUL and halves of signs, make a bad line and break nothing off', async () => {
  const world = await makeWorld()
  const odd = await importing(world, [
    person({ company: 'Han\0sa' }),
    person({ email: 'b@hansa.example', passwordHash: DJANGO.replace('Salt', 'Sa\0t') }),
    person({ email: 'c\ud800@hansa.example' }),
  ])
  assert.deepEqual(reasons(odd), ['1 not-text', '2 not-text', '3 not-text'])
  assert.deepEqual(reasons(await importing(world, 'email,name,company\nd@hansa.example,D,x\0')), ['2 not-text'])
  const totp = `otpauth://totp/ines%00%0A%E2%80%AE@x?secret=${SECRET}&issuer=Old%00Works`
  assert.equal((await importing(world, [person({ passwordHash: DJANGO, totp })])).exit, 0)
  const visitor = world.visitor()
  await visitor.signIn({ email: 'mara@hansa.example', password: PASSWORD })
  visitor.sees('(Old Works)')
})

test('whoever comes without a password is invited, by mail where that is asked for', async () => {
  const world = await makeWorld()
  await importing(world, [person()])
  assert.deepEqual(await world.mailsTo('mara@hansa.example'), [])
  const later = await world.command([
    'user',
    'enrolment-link',
    '--email',
    'mara@hansa.example',
    '--reason',
    'moved here',
  ])
  assert.match(pathOf(String(later.url)), /^\/auth\/activate/)
  await importing(world, [person({ email: 'ines@hansa.example', name: 'Ines Roth' })], '--mail')
  const visitor = world.visitor()
  await visitor.open(linkIn(await world.newestMail('ines@hansa.example')))
  await visitor.send('/auth/activate', { name: 'Ines Roth', password: PASSWORD })
  await visitor.isSignedIn()
})

test('CSV: quotes, line ends inside of cells, semicolons, a byte order mark; a wrong header stops everything', async () => {
  const world = await makeWorld()
  const csv = (content: string, ...options: string[]) => importing(world, content, ...options)
  const good = await csv(
    `\uFEFFname,email,passwordHash\r\n"Lindt, ""Mara""\nvon",mara@hansa.example,${BCRYPT}\r\n\r\nInes,ines@hansa.example,\r\n`,
  )
  assert.deepEqual([good.exit, good.active, good.invited], [0, 1, 1])
  assert.equal((await accountByAddress(world.edge, 'mara@hansa.example'))?.name, 'Lindt, "Mara" von')
  assert.equal((await csv('email;name\nodo@hansa.example;Odo\n')).exit, 0)
  const bad = await csv(
    'email,name\na@hansa.example,A,B\nb@hansa.example\n"c@hansa.example"x,C\n"two\nlines","D"\nd@hansa.example,"E',
  )
  assert.deepEqual(reasons(bad), ['2 wrong-columns', '3 wrong-columns', '4 not-csv', '5 email-wrong', '7 not-csv'])
  for (const header of ['email,name,password', 'email,email', '"email,name']) {
    const refused = await csv(`${header}\na@hansa.example,A,B\n`, '--skip-bad')
    assert.deepEqual([refused.exit, refused.bad?.[0]?.line], [1, 1], header)
  }
  const headless = await csv(`${BCRYPT},mara@hansa.example\n`)
  assert.deepEqual(reasons(headless), ['1 unknown-field'])
  assert.ok(!JSON.stringify(headless).includes(BCRYPT.slice(0, 20)), 'no hash is printed')
  const latin = path.join(folder, 'latin')
  writeFileSync(latin, Buffer.from('email,name\nz@hansa.example,J\xf6rg\n', 'latin1'))
  const wrong = (await world.command(['user', 'import', latin])) as unknown as Imported
  assert.deepEqual(reasons(wrong), ['2 not-utf8'])
})

test('a file that is not there, an empty one and a call without a file are refused in a sentence', async () => {
  const world = await makeWorld({ DOORWARD_DEFAULT_LANGUAGE: 'de' })
  assert.equal((await importing(world, '\n\n')).reason, 'file-empty')
  assert.equal((await importing(world, 'email,name\n')).reason, 'file-empty')
  const missing = await world.command(['user', 'import', path.join(folder, 'nowhere')])
  assert.deepEqual([missing.exit, missing.reason], [1, 'file-unreadable'])
  assert.equal((await world.command(['user', 'import', folder])).reason, 'file-unreadable')
  const usage = await world.command(['user', 'import'])
  assert.equal(usage.exit, 2)
  assert.match(String(usage.message), /^FILE fehlt\ndoorward user import FILE \[--dry-run\]/)
  assert.equal((await world.command(['user', 'import', 'a', 'b'])).exit, 2)
  assert.match((await importing(world, [{ name: 'x' }])).message ?? '', /\nZeile 1: email fehlt/)
})

test('an address taken while the file is read imports nobody; two imports of the same people at once, in whatever order, bring everybody once', async () => {
  const world = await makeWorld()
  const people = Array.from({ length: 1200 }, (_, index) =>
    person({ email: `p${index}@hansa.example`, passwordHash: BCRYPT }),
  )
  const [one, two] = await Promise.all([importing(world, people), importing(world, people.toReversed())])
  assert.deepEqual([one.exit, two.exit].sort(), [0, 1])
  const refused = one.exit === 1 ? one : two
  assert.ok(['changed-meanwhile', 'bad-lines'].includes(refused.reason ?? ''), refused.reason)
  const { count } = await world.edge.db
    .selectFrom('accounts')
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  assert.equal(Number(count), people.length)
})
