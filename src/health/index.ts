import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Hono } from 'hono'
import { recallFact } from '../edge/facts.ts'
import type { Env } from '../web/context.ts'

export const version = (
  JSON.parse(readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string }
).version

/** Liveness says that the process answers; readiness that the store does, too. */
export const health = new Hono<Env>()
  .get('/auth/healthz', (c) => c.json({ status: 'ok', version }))
  .get('/auth/readyz', async (c) => {
    const ready = await recallFact(c.get('edge'), 'key-check').then(
      (fact) => fact !== undefined,
      () => false,
    )
    return ready ? c.json({ status: 'ok', version }) : c.json({ status: 'unavailable', version }, 503)
  })
