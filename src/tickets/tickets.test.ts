import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DAY, HOUR, linkIn, makeWorld, somebody, type World } from '../../test/world.ts'
import { inTransaction } from '../edge/edge.ts'
import { tidyUp } from '../upkeep.ts'
import {
  addMessage,
  answerTicket,
  assignTicket,
  attachFiles,
  beginFile,
  closeTicket,
  countTickets,
  fileById,
  fileResponse,
  filesOf,
  finishFile,
  formatNumber,
  listTickets,
  messagesOf,
  openTicket,
  parseNumber,
  reopenTicket,
  ticketByNumber,
  ticketOfToken,
  tieTicket,
  untieTicket,
  writeChunk,
} from './index.ts'

const written = {
  topic: 'phone',
  email: 'mara@hansa-kontor.example',
  name: 'Mara Lindt',
  company: 'Hansa Kontor',
  language: 'en' as const,
  fromPath: '/auth/code',
  reasonCode: null,
  network: '203.0.113.44',
}

/** What the form does: a message of a person, in the open ticket of the address or in a new one. */
const writing = (world: World, more: Partial<typeof written> = {}, text = 'My phone fell into the harbour.') =>
  inTransaction(world.edge, async (edge) => {
    const { ticket, isNew } = await openTicket(edge, { ...written, ...more })
    const messageId = await addMessage(edge, ticket, { author: 'person', via: 'form', text })
    return { ticket, isNew, messageId }
  })

test('a ticket has a number for the phone, and it is understood however it is typed', () => {
  assert.equal(formatNumber(1234), 'T-1234')
  for (const typed of ['T-1234', 't-1234', ' T 1234 ', '1234', 't1234', 'T-1234', '１２３４'])
    assert.equal(parseNumber(typed), 1234, typed)
  for (const typed of ['', 'T-', '12', 'T-12345678901', "1234'; --", 'T-1234x', '1e5', 'T-1234\0'])
    assert.equal(parseNumber(typed), undefined, typed)
})

test('messages of one address join its open ticket, also when they come at the same moment; numbers never come back', async () => {
  const world = await makeWorld()
  const both = await Promise.all([writing(world), writing(world, { email: 'MARA@hansa-kontor.example' })])
  assert.deepEqual(both.map(({ isNew }) => isNew).sort(), [false, true])
  const [{ ticket }] = both
  assert.equal(both[1]!.ticket.id, ticket.id)
  const others = await Promise.all([writing(world, { email: 'a@x.example' }), writing(world, { email: 'b@x.example' })])
  assert.deepEqual([ticket, ...others.map((one) => one.ticket)].map(({ number }) => number).sort(), [1000, 1001, 1002])
  assert.equal((await closeTicket(world.edge, ticket.id, 'person')).ok, true)
  assert.deepEqual(await closeTicket(world.edge, ticket.id, 'person'), { ok: false, refusal: 'closed' })
  const newer = await writing(world)
  assert.deepEqual([newer.isNew, newer.ticket.number], [true, 1003])
  assert.deepEqual(await reopenTicket(world.edge, ticket.id, 'person'), { ok: false, refusal: 'newer-open' })
  const agent = await somebody(world, { staff: 'support' })
  assert.deepEqual(await answerTicket(world.edge, ticket.id, { agentId: agent.id, text: 'Hello' }), {
    ok: false,
    refusal: 'newer-open',
  })
})

test('an answer goes out by mail with a link for this ticket, and the thread tells who wrote what', async () => {
  const world = await makeWorld()
  const agent = await somebody(world, { staff: 'support' })
  const { ticket } = await writing(world)
  world.wind(HOUR)
  const text = 'Call us.\n\n<b>Now</b>, or tomorrow.'
  assert.equal((await answerTicket(world.edge, ticket.id, { agentId: agent.id, text })).ok, true)
  const mail = await world.newestMail(written.email)
  assert.match(mail.subject, /^T-1000: an answer/)
  assert.doesNotMatch(mail.text, /Mara Lindt/, 'a typed name greets nobody')
  assert.match(mail.html, /&lt;b&gt;Now/)
  const token = new URLSearchParams(linkIn(mail).split('?')[1]).get('token')!
  assert.equal((await ticketOfToken(world.edge, token))?.number, 1000)
  assert.equal(
    await ticketOfToken(
      world.edge,
      token.replace(/^./, (sign) => (sign === 'x' ? 'y' : 'x')),
    ),
    undefined,
  )
  assert.equal((await ticketByNumber(world.edge, 1000))?.waitingFor, 'person')
  assert.deepEqual(
    (await messagesOf(world.edge, ticket.id)).map(({ author, by, via, text }) => [author, by, via, text]),
    [
      ['system', null, 'system', 'opened'],
      ['person', null, 'form', 'My phone fell into the harbour.'],
      ['staff', agent.id, 'desk', text],
    ],
  )
  // To the stored address where the typed one has an account, and the account is none of the ticket's for that.
  const person = await somebody(world, { email: 'Ida@hansa-kontor.example', name: 'Ida Brandt' })
  const other = (await writing(world, { email: 'iDA@hansa-kontor.example' })).ticket
  assert.equal(other.accountId, null)
  await answerTicket(world.edge, other.id, { agentId: agent.id, text })
  assert.match((await world.newestMail(person.email)).text, /Hello Ida Brandt/)
  // The link outlives the ticket for a while.
  await closeTicket(world.edge, ticket.id, { agentId: agent.id })
  world.wind(89 * DAY)
  assert.equal((await ticketOfToken(world.edge, token))?.state, 'closed')
  world.wind(2 * DAY)
  assert.equal(await ticketOfToken(world.edge, token), undefined)
})

test('the desk finds tickets by number, address, name and company, page by page', async () => {
  const world = await makeWorld()
  const agent = await somebody(world, { staff: 'support' })
  for (const [index, name] of ['Elif Aydın', 'Søren Holm', 'Ana 77%'].entries()) {
    world.wind(1000)
    await writing(world, { name, email: `p${index}@ufer.example`, company: `Werft ${index}` })
  }
  const found = async (filter: Parameters<typeof listTickets>[1]) =>
    (await listTickets(world.edge, filter)).tickets.map(({ number }) => number)
  assert.deepEqual(await found({}), [1002, 1001, 1000])
  assert.deepEqual(await found({ oldestFirst: true }), [1000, 1001, 1002])
  for (const [search, numbers] of [
    ['aydin', [1000]],
    ['SOREN ho', [1001]],
    ['p1@ufer', [1001]],
    ['t-1002', [1002]],
    ['1000', [1000]],
    ['werft', [1002, 1001, 1000]],
    ['77%', [1002]],
    ['%', []],
    ['lif', []],
    ["'; drop table tickets", []],
  ] as const)
    assert.deepEqual(await found({ search }), numbers, search)
  const first = await listTickets(world.edge, { most: 2 })
  assert.deepEqual(first.next, [first.tickets[1]!.lastMessageAtMs, first.tickets[1]!.id])
  const second = await listTickets(world.edge, { most: 2, after: first.next })
  assert.deepEqual([second.tickets.map(({ number }) => number), second.next], [[1000], undefined])
  const [newest] = first.tickets
  const taking = { agentId: agent.id, to: agent.id, from: null }
  assert.equal((await assignTicket(world.edge, newest!.id, taking)).ok, true)
  assert.deepEqual(
    await assignTicket(world.edge, newest!.id, { agentId: 'another', to: 'another', from: null }),
    { ok: false, refusal: 'taken' },
    'an old tab takes nothing away',
  )
  await closeTicket(world.edge, second.tickets[0]!.id, { agentId: agent.id })
  assert.deepEqual(await found({ assignee: agent.id }), [1002])
  assert.deepEqual(await found({ assignee: null, state: 'open' }), [1001])
  assert.deepEqual(await countTickets(world.edge, { search: 'werft' }), {
    all: 3,
    open: 2,
    waitingForSupport: 2,
    waitingForPerson: 0,
    closed: 1,
  })
})

test('a tie is made while the ticket is open, and taken back at any time', async () => {
  const world = await makeWorld()
  const [person, agent] = [await somebody(world), await somebody(world, { staff: 'support' })]
  const { ticket } = await writing(world)
  const tying = { accountId: person.id, agentId: agent.id }
  assert.equal((await inTransaction(world.edge, (edge) => tieTicket(edge, ticket.id, tying))).ok, true)
  const tied = await ticketByNumber(world.edge, 1000)
  assert.deepEqual([tied?.accountId, tied?.verifiedBy, tied?.verifiedAtMs], [person.id, agent.id, world.clock.nowMs])
  assert.equal(await inTransaction(world.edge, (edge) => untieTicket(edge, ticket.id)), true)
  assert.equal(await inTransaction(world.edge, (edge) => untieTicket(edge, ticket.id)), false)
  await closeTicket(world.edge, ticket.id, { agentId: agent.id })
  assert.deepEqual(await inTransaction(world.edge, (edge) => tieTicket(edge, ticket.id, tying)), {
    ok: false,
    refusal: 'closed',
  })
})

test('files are downloads whatever they are, kept in pieces, and gone 90 days after the ticket was closed', async () => {
  const world = await makeWorld()
  const { edge } = world
  const { ticket, messageId } = await writing(world)
  for (const id of ['f1', 'f2']) {
    await beginFile(edge, id)
    await writeChunk(edge, id, 0, Buffer.from('<script>alert(1)'))
    await writeChunk(edge, id, 1, Buffer.from([0, 255, 128]))
    await finishFile(edge, id, { name: 'Bild "größe"; 100%.png', type: 'image/png', bytes: 19 })
  }
  assert.equal(await fileById(edge, 'f1'), undefined, 'it belongs to nobody yet')
  assert.equal(await attachFiles(edge, ['f1'], { ticketId: ticket.id, messageId }), true)
  assert.equal(await attachFiles(edge, ['f1'], { ticketId: ticket.id, messageId }), false)
  const response = fileResponse(edge, (await fileById(edge, 'f1'))!)
  assert.deepEqual(Buffer.from(await response.arrayBuffer()), Buffer.from('<script>alert(1)\x00\xff\x80', 'latin1'))
  assert.equal(response.headers.get('content-type'), 'application/octet-stream')
  assert.equal(
    response.headers.get('content-disposition'),
    `attachment; filename="Bild _gro_e_ 100_.png"; filename*=UTF-8''Bild%20%22gr%C3%B6%C3%9Fe%22%3B%20100%25.png`,
  )
  world.wind(2 * HOUR)
  await tidyUp(edge)
  assert.deepEqual(
    (await filesOf(edge, ticket.id)).map(({ id, erasedAtMs }) => [id, erasedAtMs]),
    [['f1', null]],
    'what was not finished is gone',
  )
  await closeTicket(edge, ticket.id, 'person')
  world.wind(91 * DAY)
  await tidyUp(edge)
  const [erased] = await filesOf(edge, ticket.id)
  assert.equal(erased?.erasedAtMs, world.clock.nowMs)
  assert.equal((await fileResponse(edge, erased).arrayBuffer()).byteLength, 0)
  world.wind(700 * DAY)
  await tidyUp(edge)
  assert.equal(await ticketByNumber(edge, 1000), undefined)
})
