import { connect } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import type { Figure } from './figures.ts'
import { newPlace } from './place.ts'
import { filling, startProduct, stopProduct } from './product.ts'

/** All that a browser transfers to show the sign-in page the first time, headers included. */
export async function page(): Promise<Figure[]> {
  const place = await newPlace()
  await filling(place, async () => {})
  const product = await startProduct(place)
  const first = await load(product.port, '/auth/login')
  const inside = addressesIn(first.text)
  const others = await Promise.all(inside.map((address) => load(product.port, address)))
  const nested = others.flatMap(({ text }) => addressesIn(text))
  await stopProduct(product)
  const foreign = [...inside, ...nested].filter((address) => !address.startsWith('/'))
  if (nested.length > 0 || foreign.length > 0) throw new Error(`not counted: ${[...nested, ...foreign].join(' ')}`)
  const bytes = [first, ...others].reduce((sum, { bytes }) => sum + bytes, 0)
  const requests = 1 + others.length
  const sizes = [
    `page ${first.bytes}`,
    ...inside.map((address, index) => `${address.split('.').at(-1)} ${others[index]!.bytes}`),
  ]
  return [
    {
      what: `sign-in page, bytes transferred (${sizes.join(', ')})`,
      product: `${(bytes / 1024).toFixed(1)} KB`,
      limit: '',
      ratio: '',
      budget: 'under 20 KB',
      kept: bytes < 20 * 1024,
    },
    {
      what: 'sign-in page, requests',
      product: String(requests),
      limit: '',
      ratio: '',
      budget: '3 at most',
      kept: requests <= 3,
    },
  ]
}

/** Addresses that a browser fetches by itself; what is written into the page costs no request. */
function addressesIn(text: string): string[] {
  const tags = text.matchAll(/<(?:link|script|img|iframe|source|use)\b[^>]*?\s(?:href|src)="([^"]+)"/g)
  const styles = text.matchAll(/url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)/g)
  return [...tags, ...styles].map(([, a, b]) => a ?? b ?? '').filter((address) => !/^(data:|#|$)/.test(address))
}

async function load(port: number, path: string): Promise<{ bytes: number; text: string }> {
  const socket = connect(port, '127.0.0.1')
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n`)
  const received = await buffer(socket)
  const end = received.indexOf('\r\n\r\n')
  const head = received.subarray(0, end).toString()
  if (!head.startsWith('HTTP/1.1 200')) throw new Error(`${path} answered: ${head}`)
  const body = received.subarray(end + 4)
  return { bytes: received.length, text: (/^content-encoding: gzip/im.test(head) ? gunzipSync(body) : body).toString() }
}
