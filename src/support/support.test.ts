import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DAY, HOUR, linkIn, makeWorld, somebody, somebodyWithCode, type World } from '../../test/world.ts'
import { answerTicket, closeTicket, listTickets, messagesOf, ticketByNumber, type Ticket } from '../tickets/index.ts'

const PAGE = '/auth/support'
const TICKET = '/auth/support/ticket'
const DESK = 'desk@fernhill.example'
const withDesk = { DOORWARD_SUPPORT_EMAIL: DESK }
const message = {
  topic: 'phone',
  name: 'Mara Lindt',
  email: 'mara@x.example',
  company: 'Hansa',
  details: 'My phone fell into the harbour.\nWhat now?',
}

/** Where nothing is sent in the end. */
const unsent = makeWorld()

const ticketsIn = async (world: World): Promise<Ticket[]> => (await listTickets(world.edge, { most: 500 })).tickets
const textsOf = async (world: World, { id }: Ticket) =>
  (await messagesOf(world.edge, id)).map(({ author, via, text }) => [author, via, text])

test('a message becomes a ticket: the desk is mailed, the sender gets a receipt with number and link, and writes back', async () => {
  const world = await makeWorld(withDesk)
  const visitor = world.visitor()
  await visitor.open(`${PAGE}?topic=phone&from=help/two-factor-authentication&why=clock-off`)
  assert.match(visitor.text, /value="phone"\s+checked/)
  visitor.sees('We are also told the page that you come from (/auth/help/two-factor-authentication)', '(clock-off)')
  await visitor.sendFiles(PAGE, { ...message, from: '/auth/help/two-factor-authentication', why: 'clock-off' }, [])
  visitor.sees('Your message is on its way')
  const toDesk = await world.newestMail(DESK)
  assert.equal(toDesk.subject, 'T-1000: I lost or changed my phone (Mara Lindt)')
  assert.equal(toDesk.replyTo, 'mara@x.example')
  assert.match(toDesk.text, /My phone fell into the harbour\.\n\nWhat now\?/)
  assert.match(toDesk.text, /Came from +\/auth\/help\/two-factor-authentication\n +Reason code +clock-off/)
  const receipt = await world.newestMail(message.email)
  assert.match(receipt.subject, /^T-1000: Platform support has your message/)
  for (const typed of ['Mara', 'Lindt', 'Hansa', 'harbour', 'phone fell'])
    assert.ok(!receipt.text.includes(typed) && !receipt.html.includes(typed), `no typed word: ${typed}`)
  const [ticket] = await ticketsIn(world)
  assert.deepEqual(
    [ticket?.accountId, ticket?.reasonCode, ticket?.fromPath, ticket?.network],
    [null, 'clock-off', '/auth/help/two-factor-authentication', '198.51.100.0/24'],
  )

  const reader = world.visitor({ address: '203.0.113.9' })
  await reader.open(linkIn(receipt))
  reader.isAt(TICKET)
  reader.sees(
    'Your request T-1000',
    'We have your message',
    'My phone fell into the harbour.',
    'Through the contact form',
  )
  reader.doesNotSee('opened by the contact form')
  const agent = await somebody(world, { staff: 'support' })
  await answerTicket(world.edge, ticket!.id, { agentId: agent.id, text: 'Call us at noon.' })
  await reader.open(TICKET)
  reader.sees('Support has answered and waits for you', 'Call us at noon.')
  await reader.send(TICKET, { ticket: 'T-1000', details: 'I will.' })
  reader.sees('Your message is on its way', 'I will.')
  assert.match((await world.newestMail(DESK)).text, /I will\.\n\nThis message came through the link/)
  await reader.send(`${TICKET}/solved`, { ticket: 'T-1000' })
  reader.sees('Your request is closed', 'You closed the request')
  await reader.send(TICKET, { details: 'Not quite.' })
  reader.sees('Not quite.', 'The request is open again.')
  assert.equal((await ticketByNumber(world.edge, 1000))?.state, 'open')
})

test('without SUPPORT_EMAIL it goes to the agents, and without agents to the operators', async () => {
  const world = await makeWorld()
  const operator = await somebody(world, { staff: 'operator' })
  await world.visitor().send(PAGE, message)
  assert.match((await world.newestMail(operator.email)).text, /harbour/)
  const agent = await somebody(world, { staff: 'support' })
  await world.visitor().send(PAGE, { ...message, details: 'Still there?' })
  assert.match((await world.newestMail(agent.email)).text, /Still there/)
  assert.doesNotMatch((await world.newestMail(operator.email)).text, /Still there/)
})

test('what is missing is asked for, and what was typed stays', async () => {
  const world = await unsent
  const visitor = world.visitor()
  for (const send of [
    visitor.send.bind(visitor),
    (path: string, fields: object) => visitor.sendFiles(path, fields as typeof message, [['a.txt', 'log']]),
  ]) {
    await send(PAGE, { ...message, email: 'mara', from: '/auth/code' })
    assert.equal(visitor.status, 422)
    visitor.sees('no e-mail address that mail can reach', '(/auth/code)')
    assert.match(visitor.text, /fell into the harbour/)
    await send(PAGE, { ...message, details: ' ' })
    visitor.sees('Some fields are still empty')
  }
  visitor.sees('Choose your files once more')
  assert.deepEqual(await ticketsIn(world), [])
})

test('where the person came from is a path of ours without its query, or nothing', async () => {
  const world = await unsent
  const visitor = world.visitor()
  const shown = async (query: string, referer?: string) => {
    const answer = await visitor.request(`${PAGE}${query}`, { headers: referer ? { referer } : {} })
    return /name="from" value="([^"]*)"/.exec(await answer.text())?.[1]
  }
  const { origin } = world.edge.config.publicUrl
  assert.equal(await shown('', `${origin}/auth/reset-password?token=secret`), '/auth/reset-password')
  assert.equal(await shown('?from=help/codes', `${origin}/auth/code`), '/auth/help/codes')
  for (const odd of ['https://evil.example/auth/code', `${origin}/other`, `${origin}/auth/support`, 'x'])
    assert.equal(await shown('', odd), undefined, odd)
  for (const odd of [
    '//evil.example',
    'javascript:alert(1)',
    '/auth/"><script>',
    '/auth/%0d%0aBcc:x',
    '/auth/x?token=y',
  ])
    assert.equal(await shown(`?from=${encodeURIComponent(odd)}&why=${encodeURIComponent(odd)}`), undefined, odd)
})

test('messages for one address join its ticket, receipts are three a day, and nobody closes the form to somebody else', async () => {
  const world = await makeWorld(withDesk)
  const { email } = await somebody(world, { email: 'mara@x.example' })
  const answers: string[] = []
  for (const address of [email, 'nobody@x.example'])
    for (let sent = 0; sent < 4; sent++) {
      const visitor = world.visitor({ address: '203.0.113.66' })
      const answer = await visitor.post(PAGE, { ...message, email: address, details: `Stranger ${sent}` })
      answers.push(`${answer.status} ${answer.headers.get('location')}`)
    }
  const once = ['303 /auth/support?said=sent', '303 /auth/support?said=sent', '303 /auth/support?said=sent', '429 null']
  assert.deepEqual(answers, [...once, ...once], 'an account or none: the same answers')
  // From anywhere else the owner still writes, into the same ticket.
  const owner = world.visitor({ address: '192.0.2.1' })
  await owner.send(PAGE, { ...message, email, details: 'It is me.' })
  owner.sees('Your message is on its way')
  const tickets = await ticketsIn(world)
  assert.deepEqual(tickets.map((ticket) => ticket.email).sort(), ['mara@x.example', 'nobody@x.example'])
  const own = tickets.find((ticket) => ticket.email === email)!
  assert.deepEqual((await textsOf(world, own)).at(-1), ['person', 'form', 'It is me.'])
  const receipts = async () =>
    (await world.mailsTo(email)).filter(({ subject }) => subject.includes('has your message'))
  assert.equal((await receipts()).length, 3, 'the fourth message of the day has none')
  // Each of them leads to the ticket, so nothing is lost to the owner.
  for (const receipt of await receipts()) {
    await owner.open(linkIn(receipt))
    owner.sees('It is me.', 'Stranger 0')
  }
  world.wind(DAY + HOUR)
  await owner.send(PAGE, { ...message, email })
  assert.equal((await receipts()).length, 4)
})

test('one network opens five tickets an hour, whether an address has one already or not', async () => {
  const world = await makeWorld(withDesk)
  await world.visitor({ address: '192.0.2.1' }).post(PAGE, { ...message, email: 'x7@x.example' })
  const stranger = world.visitor({ address: '203.0.113.66' })
  const sending = async (email: string) => (await stranger.post(PAGE, { ...message, email })).status
  const statuses: number[] = []
  for (let sent = 0; sent < 5; sent++) statuses.push(await sending(`x${sent}@x.example`))
  assert.deepEqual(statuses, [303, 303, 303, 303, 303])
  assert.deepEqual(
    [await sending('x7@x.example'), await sending('x8@x.example')],
    [429, 429],
    'no way to ask who has one',
  )
  assert.equal(await sending('x1@x.example'), 303, 'its own tickets are still written to')
  assert.equal((await ticketsIn(world)).length, 6)
  // Closing one and opening it anew is opening one.
  const own = (await ticketsIn(world)).find(({ email }) => email === 'x2@x.example')!
  await closeTicket(world.edge, own.id, 'person')
  assert.equal(await sending('x2@x.example'), 429)
  world.wind(HOUR)
  assert.equal(await sending('x9@x.example'), 303)
})

test('only the receipt to an account’s own address says that an admin can help, and how', async () => {
  const world = await makeWorld(withDesk)
  const company = 'Hansa Kontor GmbH'
  await world.command(['company', 'create', '--name', company, '--zone', 'Europe/Berlin'])
  await somebodyWithCode(world, { company, role: 'admin' })
  const { person } = await somebodyWithCode(world, { company })
  const alone = await somebody(world, { name: 'Alone' })
  const visitor = world.visitor({ address: '192.0.2.1' })
  for (const email of [person.email.toUpperCase(), alone.email, 'nobody@x.example'])
    await visitor.send(PAGE, { ...message, email })
  const receipt = await world.newestMail(person.email)
  assert.match(receipt.text, /An admin of Hansa Kontor GmbH can help you sooner/)
  assert.match(receipt.text, /choose “I lost or changed my phone”/)
  for (const email of [alone.email, 'nobody@x.example'])
    assert.doesNotMatch((await world.newestMail(email)).text, /admin|Hansa/)
  await visitor.open(linkIn(receipt))
  visitor.doesNotSee('Hansa Kontor GmbH')
})

test('nothing that is typed becomes markup, a link or a mail header', async () => {
  const world = await makeWorld(withDesk)
  const evil =
    '<img src=x onerror=alert(1)> [x](javascript:alert(1)) javascript:alert(1) data:text/html,x \u202Etxt.exe'
  await world.visitor().send(PAGE, {
    topic: 'constructor',
    name: `Eve\r\nBcc: all@x.example ${evil}`,
    email: 'eve@x.example',
    company: `X\r\nSubject: free ${evil}`,
    details: `a\r\nb\0c\n${evil}\nhttps://evil.example/`,
    from: 'javascript:alert(1)',
    why: '<b>',
  })
  const toDesk = await world.newestMail(DESK)
  for (const header of [toDesk.subject, toDesk.to, toDesk.replyTo]) assert.doesNotMatch(header ?? '', /[\r\n]/)
  assert.equal(toDesk.to, DESK)
  assert.doesNotMatch(toDesk.html, /<img|href="(javascript|data|https:\/\/evil)/)
  const visitor = world.visitor()
  await visitor.open(linkIn(await world.newestMail('eve@x.example')))
  assert.doesNotMatch(visitor.text, /<img|<a [^>]*href="(javascript|data|https?:\/\/evil)|\u202E/)
  visitor.sees('javascript:alert(1)', 'https://evil.example/')
  assert.doesNotMatch(visitor.text, /\0/)
})

test('a link opens its ticket alone, and a form that was shown for another one is refused', async () => {
  const world = await makeWorld(withDesk)
  const visitor = world.visitor()
  for (const email of ['a@x.example', 'b@x.example'])
    await visitor.send(PAGE, { ...message, email, details: `I am ${email}` })
  for (const path of [TICKET, `${TICKET}?token=${'A'.repeat(43)}`, `${TICKET}?token=x`]) {
    await visitor.open(path)
    assert.equal(visitor.status, 404)
    visitor.sees('This link leads to no request')
  }
  for (const path of [TICKET, `${TICKET}/solved`])
    assert.equal((await world.visitor().post(path, { details: 'Hello', ticket: 'T-1000' })).status, 404, path)
  await visitor.open(linkIn(await world.newestMail('a@x.example')))
  visitor.doesNotSee('I am b@x.example')
  const cookie = visitor.cookies.find(({ name }) => name === 'doorward-link')
  assert.equal(cookie?.path, TICKET)
  await visitor.open(linkIn(await world.newestMail('b@x.example')))
  await visitor.send(TICKET, { ticket: 'T-1000', details: 'For the other one' })
  assert.equal(visitor.status, 409)
  visitor.sees('Another request was opened in this browser', 'For the other one')
  assert.equal((await visitor.post(`${TICKET}/solved`, { ticket: 'T-1000' })).status, 409)
  await visitor.send(TICKET, { ticket: 'T-1001', details: '  ' })
  assert.equal(visitor.status, 422)
  for (const { state, id } of await ticketsIn(world)) {
    assert.equal(state, 'open')
    assert.equal((await messagesOf(world.edge, id)).length, 2)
  }
})

test('a closed request with a newer one takes no message, and says where to write', async () => {
  const world = await makeWorld(withDesk)
  const visitor = world.visitor()
  await visitor.send(PAGE, message)
  const first = linkIn(await world.newestMail(message.email))
  const [ticket] = await ticketsIn(world)
  await closeTicket(world.edge, ticket!.id, 'person')
  await visitor.send(PAGE, message)
  await visitor.open(first)
  await visitor.send(TICKET, { ticket: 'T-1000', details: 'Here?' })
  assert.equal(visitor.status, 409)
  visitor.sees('You have a newer request')
  world.wind(91 * DAY)
  await visitor.open(first)
  visitor.sees('This link leads to no request')
})

test('nothing that was sent is lost while mail is down', async () => {
  const world = await makeWorld(withDesk)
  await world.visitor().send(PAGE, message)
  const waiting = await world.edge.db.selectFrom('outbox').selectAll().where('sentAtMs', 'is', null).execute()
  assert.deepEqual(waiting.map(({ purpose }) => purpose).sort(), ['support', 'support-receipt'])
  world.wind(2 * DAY)
  assert.equal((await world.newestMail(DESK)).subject.slice(0, 6), 'T-1000')
  assert.match((await world.newestMail(message.email)).text, /T-1000/)
})
