import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, test } from 'node:test'
import { listen } from '../../src/serve.ts'
import { makeWorld } from '../world.ts'
import { chance, type Chance } from './chance.ts'
import { heapMb } from './heap.ts'
import { inTurns } from './until.ts'

const MESSAGES = Number(process.env.TEST_MESSAGES ?? 4000)
const AT_A_TIME = 8
/** What is not answered in this time will not be: the rest of the message never comes. */
const PATIENCE_MS = 80
const MOST_GROWTH_MB = 8

test('4,000 messages that are hardly HTTP: no 5xx, the door stays open, the memory stays flat', async () => {
  const by = chance()
  const world = await makeWorld({ DOORWARD_PORT: '0' })
  const running = await listen(world.edge, undefined)
  after(() => running.stop())
  const statuses = new Map<string, number>()
  const send = async (message: Buffer) => {
    const answers = await answersTo(running.address, message)
    for (const status of answers.length > 0 ? answers : ['none']) {
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      assert.doesNotMatch(status, /^5/, `answered ${status}: ${shortly(message)}`)
    }
  }
  const messages = Array.from({ length: MESSAGES }, () => messageOf(by))
  await inTurns(messages.slice(0, MESSAGES / 4), AT_A_TIME, send)
  const warmMb = heapMb()
  await inTurns(messages.slice(MESSAGES / 4), AT_A_TIME, send)
  const grownMb = heapMb() - warmMb
  console.log(Object.fromEntries([...statuses].sort()), `heap grew by ${grownMb.toFixed(1)} MB`)
  for (const status of ['200', '303', '400', '404', 'none'])
    assert.ok(statuses.has(status), `none was answered ${status}`)
  assert.ok(grownMb < MOST_GROWTH_MB, `the heap grew by ${grownMb.toFixed(1)} MB`)
  assert.equal((await fetch(new URL('/auth/readyz', running.address))).status, 200)
})

/** Status lines of everything that came back, until the server or our patience ends it. */
function answersTo(address: string, message: Buffer): Promise<string[]> {
  return new Promise((resolve) => {
    let read = ''
    const socket = connect(Number(new URL(address).port), '127.0.0.1')
    const end = () => {
      socket.destroy()
      resolve([...read.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => status!))
    }
    let timer = setTimeout(end, 1000)
    socket.on('connect', () => socket.write(message))
    socket.on('data', (data) => {
      read += data.toString('latin1')
      clearTimeout(timer)
      timer = setTimeout(end, PATIENCE_MS)
    })
    socket.on('close', () => (clearTimeout(timer), end()))
    socket.on('error', () => {})
  })
}

const LINES = [
  'GET /auth/login HTTP/1.1',
  'GET /auth/login HTTP/1.1',
  'GET /auth/verify HTTP/1.1',
  'GET /auth/verify?redirect=1 HTTP/1.1',
  'POST /auth/login HTTP/1.1',
  'POST /auth/logout HTTP/1.1',
  'POST /auth/support HTTP/1.1',
  'GET / HTTP/1.0',
  'GET /auth/login HTTP/1.0',
  'GET /auth/login HTTP/9.9',
  'GET /auth/login',
  'get /auth/login HTTP/1.1',
  'GET  /auth/login  HTTP/1.1',
  'GET http://evil.example/auth/login HTTP/1.1',
  'GET http://localhost:8080/auth/verify HTTP/1.1',
  'GET http://[::1 HTTP/1.1',
  'GET https: HTTP/1.1',
  'GET //evil.example/auth/login HTTP/1.1',
  'GET /auth/../auth/./login HTTP/1.1',
  'GET \\auth\\login HTTP/1.1',
  'GET auth/login HTTP/1.1',
  'GET * HTTP/1.1',
  'OPTIONS * HTTP/1.1',
  'CONNECT evil.example:443 HTTP/1.1',
  'CONNECT /auth/login HTTP/1.1',
  'TRACE /auth/login HTTP/1.1',
  'PRI * HTTP/2.0',
  'M-SEARCH /auth/login HTTP/1.1',
  'GET /auth/login?\u00ff\u00fe HTTP/1.1',
  'GET /auth/%00%ff HTTP/1.1',
  'GET /auth/login#x HTTP/1.1',
  'GET /%zz?% HTTP/1.1',
  `GET /${'a'.repeat(20_000)} HTTP/1.1`,
  `GET /auth/login?${'a=b&'.repeat(18_000)} HTTP/1.1`,
  'GET ? HTTP/1.1',
  '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003',
  '',
  '\u0000',
]

const FINE_HEADERS = [
  'Connection: close',
  'HTTP2-Settings: AAMAAABkAAQAAP__',
  'Expect: 100-continue',
  'Content-Length: 5',
  'Content-Length: 0',
  'Transfer-Encoding: chunked',
  'Content-Type: application/x-www-form-urlencoded',
  'Content-Type: multipart/form-data; boundary=x',
  'Cookie: doorward-session=' + 'A'.repeat(43),
  `Cookie: ${'x=y; '.repeat(5000)}`,
  'Sec-Fetch-Site: same-origin',
  'Origin: null',
  'X-Forwarded-Host: \t',
  'Accept: text/html',
  'Range: bytes=0-0,-1',
  'Trailer: Host',
]

const ODD_HEADERS = [
  'Host: localhost:8080',
  'Host: evil.example',
  'Host: a b',
  'Host: [::1',
  'Host:',
  'Host: localhost:99999999',
  'Host: user@localhost',
  'Host: localhost/x?y#z',
  'Host: \u00ff',
  'Host : localhost',
  'Connection: keep-alive, Upgrade',
  'Upgrade: websocket',
  'Upgrade: h2c',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  'Expect: the-unexpected',
  'Content-Length: -5',
  'Content-Length: 5, 5',
  'Content-Length: 99999999999999999999',
  'Content-Length: 0x5',
  'Transfer-Encoding: chunked, chunked',
  'Transfer-Encoding: gzip, chunked',
  'Transfer-Encoding: xchunked',
  'Transfer-Encoding : chunked',
  'Content-Encoding: gzip',
  'Cookie: doorward-session=\u00ff\u0001',
  `Cookie: ${'x'.repeat(70_000)}`,
  'X-Forwarded-For: ,,\u00ff',
  'X: \u0000',
  ': empty',
  ' folded: line',
  'no colon at all',
  `X-${'y'.repeat(3000)}: z`,
]

const BODIES = [
  '',
  '',
  'a=b&c',
  'email=a%40b.example&password=x',
  '5\r\na=b&c\r\n0\r\n\r\n',
  '5;ext=1\r\na=b&c\r\n0\r\nHost: evil.example\r\n\r\n',
  'zz\r\nx\r\n',
  '-1\r\n\r\n',
  'ffffffffffffffff\r\nx',
  '5\r\na=b&c0\r\n\r\n',
  '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\na\r\n--x--',
  '\u001f\u008b\u0008\u0000',
  'GET /auth/verify HTTP/1.1\r\nHost: localhost:8080\r\n\r\n',
  'x'.repeat(200_000),
]

function messageOf(by: Chance): Buffer {
  const many = by.is(0.02) ? 2100 : by.below(4)
  const headers = Array.from({ length: many }, () => by.one(by.is(0.7) ? FINE_HEADERS : ODD_HEADERS))
  // Mostly a host, and mostly whole, so that much of it is understood far enough to reach the product.
  if (by.is(0.8)) headers.unshift('Host: localhost:8080')
  const end = by.is(0.9) ? '\r\n' : by.one(['\n', '\r'])
  const line = by.one(by.is(0.5) ? LINES.slice(0, 7) : LINES)
  let text = [line, ...headers, '', ''].join(end) + by.one(BODIES)
  if (by.is(0.1)) text = text.slice(0, by.below(text.length))
  if (by.is(0.1)) text += text
  if (by.is(0.05)) text = replaceSomewhere(by, text)
  return Buffer.from(text, 'latin1')
}

function replaceSomewhere(by: Chance, text: string): string {
  const at = by.below(text.length)
  return text.slice(0, at) + String.fromCharCode(by.below(256)) + text.slice(at + 1)
}

const shortly = (message: Buffer) => JSON.stringify(message.toString('latin1').slice(0, 1500))
