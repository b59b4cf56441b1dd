import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { deflateSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { linkIn, makeWorld, type World } from '../../test/world.ts'
import { fileResponse, filesOf, listTickets } from '../tickets/index.ts'
import { shownName } from './file-name.ts'
import { FileReceiver } from './receive-files.ts'
import { takeSlot } from './slots.ts'

const PAGE = '/auth/support'

/** One world for all that is refused: nothing of it stays. */
const refusing = makeWorld()
const message = { topic: 'phone', name: 'Mara', email: 'mara@x.example', company: '', details: 'See the picture.' }
const PNG: Buffer<ArrayBuffer> = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
)
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n')
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const MB = 1024 * 1024

const rowsOf = async (world: World) => {
  const [ticket] = (await listTickets(world.edge, {})).tickets
  return ticket ? filesOf(world.edge, ticket.id) : []
}
const piecesIn = async (world: World) =>
  Number((await sql<{ n: number }>`select count(*) as n from ticket_file_chunks`.execute(world.edge.db)).rows[0]!.n)

test('pictures, PDF and text arrive as they were sent, under random names, and are shown under plain ones', async () => {
  const world = await makeWorld({ DOORWARD_SUPPORT_EMAIL: 'desk@fernhill.example' })
  const large = Buffer.concat([PNG, Buffer.alloc(5 * MB - PNG.length, 7)])
  const visitor = world.visitor()
  await visitor.sendFiles(PAGE, message, [
    ['../../etc/cron.d/screen shot.PNG', PNG],
    ['C:\\Users\\mara\\large.jpg', large],
    ['invoice.exe', PDF],
    ['über\u202Egnp.log', 'zehn Übel\r\n\tfünf\n'],
    ['\u0000..', Buffer.concat([Buffer.from('GIF89a'), Buffer.from('<script>alert(1)</script>')])],
  ])
  visitor.sees('Your message is on its way')
  const rows = await rowsOf(world)
  assert.deepEqual(
    rows.map(({ name, type, bytes }) => [name, type, bytes]),
    [
      ['file.gif', 'image/gif', 31],
      ['invoice.pdf', 'application/pdf', PDF.length],
      ['large.png', 'image/png', 5 * MB],
      ['screen shot.PNG', 'image/png', PNG.length],
      ['übergnp.log', 'text/plain', 19],
    ],
  )
  for (const { id } of rows) assert.match(id, /^[0-9a-f]{32}$/)
  assert.deepEqual(Buffer.from(await fileResponse(world.edge, rows[2]!).arrayBuffer()), large)
  // A picture that is a script as well is a download like any other.
  const polyglot = fileResponse(world.edge, rows[0]!)
  assert.match(polyglot.headers.get('content-disposition') ?? '', /^attachment; filename="file\.gif"/)
  assert.equal(polyglot.headers.get('content-security-policy'), "default-src 'none'; sandbox")
  assert.match(
    (await world.newestMail('desk@fernhill.example')).text,
    /Files +screen shot\.PNG, large\.png, invoice\.pdf/,
  )
  await visitor.open(linkIn(await world.newestMail(message.email)))
  visitor.sees('file.gif, invoice.pdf, large.png, screen shot.PNG, übergnp.log')
})

test('what is something else than it seems is refused with a sentence that names it; nothing of it stays', async () => {
  const world = await refusing
  const zip = Buffer.from('504b0304140000000800', 'hex')
  const office = Buffer.concat([zip, Buffer.from('word/document.xml')])
  const cases: [string, string | Buffer<ArrayBuffer>][] = [
    ['photo.png', '#!/bin/sh\nrm -rf /\n'],
    ['photo.png', '<script>alert(1)</script>'],
    ['notes.txt', '  <!DOCTYPE html><p>Hello'],
    ['notes.txt', '\uFEFF<html>'],
    ['notes.txt', 'first\n<script>alert(1)</script>'],
    ['drawing.svg', SVG],
    ['drawing.png', `<?xml version="1.0"?>${SVG}`],
    ['drawing.txt', `<!-- x -->${SVG}`],
    ['page.html', 'Hello'],
    ['run.bat', 'echo hello'],
    ['bomb.zip', Buffer.concat([zip, deflateSync(Buffer.alloc(4 * MB))])],
    ['bomb.txt', gzipSync(Buffer.alloc(4 * MB))],
    ['letter.docx', office],
    ['photo.jpg', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
    ['notes.txt', Buffer.from('caf\xe9', 'latin1')],
    ['notes.txt', 'one\0two'],
  ]
  for (const [index, [name, content]] of cases.entries()) {
    const visitor = world.visitor({ address: `203.0.113.${index}` })
    await visitor.sendFiles(PAGE, message, [
      ['fine.png', PNG],
      [name, content],
    ])
    assert.equal(visitor.status, 422, `${name} ${String(content).slice(0, 20)}`)
    visitor.sees(`“${name}” cannot be sent`, 'Nothing was sent yet', 'See the picture.')
  }
  assert.equal(await piecesIn(world), 0)
  assert.deepEqual((await listTickets(world.edge, {})).tickets, [])
})

test('too many, too large and far too large files are refused quickly, and the form comes back filled in', async () => {
  const world = await refusing
  const visitor = world.visitor({ address: '192.0.2.1' })
  await visitor.sendFiles(PAGE, message, [['big.png', Buffer.concat([PNG, Buffer.alloc(5 * MB)])]])
  assert.equal(visitor.status, 422)
  visitor.sees('“big.png” is larger than 5 MB', 'See the picture.')
  await visitor.sendFiles(PAGE, message, Array.from({ length: 6 }, (_, index) => [`${index}.png`, PNG] as const) as [])
  assert.equal(visitor.status, 422)
  visitor.sees('Those are more than 5 files', 'See the picture.')
  const before = process.memoryUsage().rss
  const start = performance.now()
  await visitor.request(PAGE, hugeForm(100 * MB)).then(async (answer) => {
    assert.equal(answer.status, 413)
    const text = await answer.text()
    assert.match(text, /The files are too large/)
    assert.match(text, /See the picture\./)
  })
  assert.ok(performance.now() - start < 5000)
  assert.ok(process.memoryUsage().rss - before < 60 * MB, 'a hundred megabytes pass through')
  assert.equal(await piecesIn(world), 0)
})

/** As a browser sends it, made while it is read. */
function hugeForm(bytes: number): RequestInit {
  const head = Object.entries(message)
    .map(([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('')
  const file = '--x\r\nContent-Disposition: form-data; name="files"; filename="huge.png"\r\n\r\n'
  const piece = Buffer.alloc(256 * 1024, 1)
  let left = bytes
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(Buffer.from(head + file)),
    pull(controller) {
      left -= piece.length
      if (left > 0) controller.enqueue(piece)
      else {
        controller.enqueue(Buffer.from('\r\n--x--\r\n'))
        controller.close()
      }
    },
  })
  return {
    method: 'POST',
    body,
    duplex: 'half',
    headers: { 'content-type': 'multipart/form-data; boundary=x', 'sec-fetch-site': 'same-origin' },
  } as RequestInit
}

test('a form that breaks off, or is none, is a sentence and leaves nothing behind', async () => {
  const world = await refusing
  const visitor = world.visitor({ address: '192.0.2.2' })
  const part = '--x\r\nContent-Disposition: form-data; name="files"; filename="a.png"\r\n\r\n'
  for (const [type, body] of [
    ['multipart/form-data; boundary=x', `${part}${PNG.toString('latin1')}`],
    ['multipart/form-data; boundary=x', part],
    ['multipart/form-data; boundary=x', 'no form at all'],
    ['multipart/form-data; boundary=x', ''],
    ['multipart/form-data', part],
    ['multipart/form-data; boundary=', part],
  ] as const) {
    const answer = await visitor.request(PAGE, {
      method: 'POST',
      body: body || null,
      headers: { 'content-type': type, 'sec-fetch-site': 'same-origin' },
    })
    assert.equal(answer.status, 422, type)
    assert.match(await answer.text(), /The form did not arrive whole|Some fields are still empty/)
  }
  assert.equal(await piecesIn(world), 0)
})

test('files are bounded for each network and in all, and the form stays open without them', async () => {
  const world = await makeWorld({ DOORWARD_SUPPORT_FILES_MB: '29' })
  const visitor = world.visitor()
  for (let sent = 0; sent < 10; sent++) await visitor.sendFiles(PAGE, { ...message, name: '' }, [['a.png', PNG]])
  await visitor.sendFiles(PAGE, message, [['a.png', PNG]])
  assert.equal(visitor.status, 429)
  visitor.sees('No files can be taken right now', 'See the picture.')
  await visitor.sendFiles(PAGE, message, [])
  visitor.sees('Your message is on its way')
  const other = world.visitor({ address: '192.0.2.1' })
  await other.sendFiles(PAGE, message, [['a.png', Buffer.concat([PNG, Buffer.alloc(4.9 * MB)])]])
  other.sees('Your message is on its way')
  await other.sendFiles(PAGE, message, [['a.png', Buffer.concat([PNG, Buffer.alloc(2 * MB)])]])
  assert.equal(other.status, 429, 'the store has no room for five more')
})

test('a few files are received at once, of one network fewer, and a place comes back', () => {
  const places = ['a', 'a', 'a', 'a'].map(takeSlot)
  assert.deepEqual(
    places.map((place) => place !== undefined),
    [true, true, true, false],
  )
  const others = Array.from({ length: 14 }, (_, index) => takeSlot(`n${index}`))
  assert.equal(others.filter((place) => place !== undefined).length, 13)
  for (const giveBack of [...places, ...others]) giveBack?.()
  takeSlot('a')?.()
})

test('names are shown without folders, without signs that turn them around, with the ending of their type', () => {
  for (const [sent, shown] of [
    ['a.png', 'a.png'],
    ['../../x/a.PNG', 'a.PNG'],
    ['C:\\x\\a.png', 'a.png'],
    ['a.php.png', 'a.php.png'],
    ['a.png.php', 'a.png'],
    ['a\u202Egnp.exe', 'agnp.png'],
    ['<b>"x"\r\n.png', '_b_x_.png'],
    ['', 'file.png'],
    ['..', 'file.png'],
    ['.png', 'png.png'],
    ['x'.repeat(5000), `${'x'.repeat(80)}.png`],
  ] as const)
    assert.equal(shownName(sent, ['.png']), shown, sent.slice(0, 30))
})

test('a body that ends anywhere, or is cut in the middle of a file, is refused with a sentence, and nobody else notices', async () => {
  const crashes: unknown[] = []
  const crashed = (error: unknown) => void crashes.push(error)
  process.on('uncaughtExceptionMonitor', crashed)
  const world = await refusing
  const part = (head: string, content: string) => `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`
  const fields = Object.entries(message).map(([name, value]) => part(`name="${name}"`, value))
  const files = ['a.txt', 'b.txt', 'c.txt'].map((name) =>
    part(`name="files"; filename="${name}"`, `${name}: some words`),
  )
  const whole = [...fields, ...files, '--x--\r\n'].join('')
  const post = (body: string, address: string) =>
    world.visitor({ address }).request(PAGE, {
      method: 'POST',
      body,
      headers: { 'content-type': 'multipart/form-data; boundary=x', 'sec-fetch-site': 'same-origin' },
    })
  const first = whole.indexOf('filename=')
  for (let end = first; end < whole.length - 2; end += 3) {
    const { status } = await post(whole.slice(0, end), `203.0.113.${end % 250}`)
    assert.ok(status === 422 || status === 429 || status === 303, `cut at ${end}: ${status}`)
  }
  for (const ending of [
    '\r\n--x',
    '\r\n--x\r\n\r\n--x',
    '\r\n--x\r\nContent-Disposition: form-data; name="files"; filename="d',
  ])
    for (const file of files)
      assert.ok((await post(fields.join('') + file.slice(0, -2) + ending, '203.0.113.251')).status < 500)
  // What is thrown where nobody waits for it comes a moment later, and would end the process.
  await new Promise((later) => setImmediate(later))
  process.off('uncaughtExceptionMonitor', crashed)
  assert.deepEqual(crashes, [])
})

test('a form that was refused holds no place, however long it goes on: nobody keeps files out for others', async () => {
  const { edge } = await refusing
  const receives = async (network: string, content: string, name: string) => {
    const receiver = new FileReceiver(edge, network)
    await receiver.receive(Readable.from([Buffer.from(content)]), name)
    return receiver
  }
  for (let form = 0; form < 3; form++) assert.equal((await receives('n', 'MZ\u0001', 'a.exe')).problem?.kind, 'type')
  const after = await receives('n', 'words', 'a.txt')
  assert.deepEqual([after.problem, after.files.length], [undefined, 1])
  after.done()
  // Neither does one of a network that has sent enough for this hour.
  for (let form = 0; form < 6; form++) (await receives('n', 'words', 'a.txt')).done()
  for (let form = 0; form < 4; form++) assert.equal((await receives('n', 'words', 'a.txt')).problem?.kind, 'later')
  const place = takeSlot('n')
  assert.ok(place)
  place()
})
