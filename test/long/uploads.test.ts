import assert from 'node:assert/strict'
import { request } from 'node:http'
import { test } from 'node:test'
import { listTickets } from '../../src/tickets/index.ts'
import { tidyUp } from '../../src/upkeep.ts'
import { databases } from './databases.ts'
import { makePlace, type Server } from './server.ts'
import { until } from './until.ts'

const MB = 1024 * 1024
const FIELDS = { topic: 'phone', name: 'Mara', email: 'mara@x.example', company: '', details: 'See the picture.' }
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const PIECE = Buffer.alloc(64 * 1024, 7)

const field = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const file = (name: string) => `--x\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\n\r\n`

interface Sending {
  server: Server
  from: string
  files: number[]
  /** Says how long it is beforehand, as browsers do. */
  withLength?: boolean
  /** Hangs up after so many bytes. */
  breakOffAfter?: number
}

/** Sends a form as it is made, so that nothing large is in the memory of the test either. */
async function send({ server, from, files, withLength = true, breakOffAfter }: Sending) {
  const head = Object.entries({ ...FIELDS, email: `${from}@x.example` })
    .map(([name, value]) => field(name, value))
    .join('')
  const parts = files.map((bytes, index) => ({ head: file(`${index}.png`), bytes }))
  const length =
    head.length + parts.reduce((sum, part) => sum + part.head.length + part.bytes + 2, 0) + '--x--\r\n'.length
  const outgoing = request(new URL('/auth/support', server.origin), {
    method: 'POST',
    headers: {
      'content-type': 'multipart/form-data; boundary=x',
      'sec-fetch-site': 'same-origin',
      'x-forwarded-for': from,
      ...(withLength && { 'content-length': length }),
    },
  })
  const answered = new Promise<{ status: number; text: string }>((resolve, reject) => {
    outgoing.on('error', reject)
    outgoing.on('response', (incoming) => {
      let text = ''
      incoming.on('data', (data: Buffer) => (text += data.toString()))
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, text }))
      incoming.on('error', reject)
    })
  })
  answered.catch(() => undefined)
  let sent = 0
  let goOn = (_: unknown) => {}
  outgoing.on('drain', () => goOn(undefined))
  const write = async (data: Buffer | string) => {
    sent += data.length
    if (!outgoing.write(data))
      await Promise.race([new Promise((resolve) => (goOn = resolve)), answered]).catch(() => undefined)
  }
  await write(head)
  for (const { head, bytes } of parts) {
    await write(head)
    await write(PNG)
    for (let left = bytes - PNG.length; left > 0; left -= PIECE.length) {
      if (breakOffAfter !== undefined && sent > breakOffAfter) {
        outgoing.destroy()
        return answered
      }
      await write(PIECE.subarray(0, Math.min(left, PIECE.length)))
    }
    await write('\r\n')
  }
  outgoing.end('--x--\r\n')
  return answered
}

for (const database of databases()) {
  test(`${database.name}: files of many people at once pass through with flat memory, and arrive whole`, async () => {
    const place = await makePlace(database)
    const server = await place.serve()
    const before = server.residentMb().now
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        send({ server, from: `203.0.113.${index}`, files: [5 * MB, 5 * MB, 5 * MB, 5 * MB, 5 * MB] }),
      ),
    )
    assert.deepEqual(
      answers.map(({ status }) => status),
      Array(6).fill(303),
    )
    const grown = server.residentMb().most - before
    console.log(`${database.name}: 150 MB of files made the process ${grown.toFixed(0)} MB larger at most`)
    assert.ok(grown < 130, `${grown} MB`)
    await place.withEdge(async (edge) => {
      const rows = await edge.db.selectFrom('ticketFiles').selectAll().execute()
      assert.equal(rows.length, 30)
      for (const { bytes, ticketId } of rows) assert.ok(bytes === 5 * MB && ticketId)
    })
  })

  test(`${database.name}: 100 MB get a sentence at once and over a whole connection, whether announced or not`, async () => {
    const place = await makePlace(database)
    const server = await place.serve()
    const before = server.residentMb().now
    for (const [index, withLength] of [true, false].entries()) {
      const start = performance.now()
      const { status, text } = await send({ server, from: `203.0.113.${index}`, files: [100 * MB], withLength })
      assert.equal(status, 413)
      assert.match(text, /The files are too large[\s\S]*See the picture\./)
      assert.ok(performance.now() - start < 10_000)
    }
    const grown = server.residentMb().most - before
    console.log(`${database.name}: 200 MB thrown away made the process ${grown.toFixed(0)} MB larger at most`)
    assert.ok(grown < 130, `${grown} MB`)
  })

  test(`${database.name}: what breaks off, or is killed in the middle, is no message, and its pieces go`, async () => {
    const place = await makePlace(database)
    const server = await place.serve()
    const sending = { server, files: [5 * MB, 5 * MB] }
    await assert.rejects(send({ ...sending, from: '203.0.113.1', breakOffAfter: 7 * MB }))
    await place.withEdge(async (edge) => {
      const files = () => edge.db.selectFrom('ticketFiles').select('id').execute()
      await until('the pieces of what broke off are gone', async () => (await files()).length === 0)
      const killed = send({ ...sending, from: '203.0.113.2', files: Array<number>(5).fill(5 * MB) })
      killed.catch(() => undefined)
      await until('the first file is being written', async () => (await files()).length > 0)
      await server.kill()
      await assert.rejects(killed)
      assert.deepEqual((await listTickets(edge, {})).tickets, [])
      const later = edge.clock.nowMs() + 2 * 60 * 60 * 1000
      await tidyUp({ ...edge, clock: { nowMs: () => later } })
      assert.deepEqual(await files(), [])
      assert.deepEqual(await edge.db.selectFrom('ticketFileChunks').select('n').execute(), [])
    })
  })
}
