import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { Hono } from 'hono'
import type { Env } from './context.ts'

/** A file that never changes under its name, sent small and kept by browsers for a year. */
function asset(file: string, type: string) {
  const content = readFileSync(path.join(import.meta.dirname, 'assets', file))
  const [name, ending] = file.split('.')
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12)
  return {
    path: `/auth/assets/${name}.${hash}.${ending}`,
    type,
    content: new Uint8Array(content),
    small: new Uint8Array(gzipSync(content, { level: 9 })),
  }
}

const CSS = 'text/css; charset=utf-8'
const all = [
  asset('doorward.css', CSS),
  asset('comfort.js', 'text/javascript; charset=utf-8'),
  asset('menu.css', CSS),
  asset('company.css', CSS),
  asset('help.css', CSS),
]
export const [stylePath, scriptPath, menuStylePath, companyStylePath, helpStylePath] = all.map(({ path }) => path) as [
  string,
  string,
  string,
  string,
  string,
]

export const assets = new Hono<Env>()
for (const { path, type, content, small } of all)
  assets.get(path, (c) => {
    const gzip = (c.req.header('accept-encoding') ?? '').includes('gzip')
    return c.body(gzip ? small : content, 200, {
      'Content-Type': type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      ...(gzip && { 'Content-Encoding': 'gzip' }),
    })
  })
