import { MINUTE_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import type { Form } from '../web/form.ts'
import * as store from './store.ts'

const DRAFT_MS = 10 * MINUTE_MS
const MOST_DRAFT_BYTES = 64 * 1024
/** What is never kept: secrets are asked for again, and the form's own token is made anew. */
const NEVER_KEPT = /password|code|token|^form$/i

/** Keeps the text fields of a form that met a locked session, sealed, until its page comes back after the code. */
export async function keepDraft(edge: Edge, sessionId: string, path: string, form: Form): Promise<void> {
  const fields = Object.entries(form.all()).filter(([name]) => !NEVER_KEPT.test(name))
  const text = JSON.stringify(Object.fromEntries(fields))
  if (fields.length === 0 || Buffer.byteLength(text) > MOST_DRAFT_BYTES) return
  await store.keepDraft(edge.db, {
    sessionId,
    path,
    sealed: edge.keys.seal(text, sessionId + path),
    expiresAtMs: edge.clock.nowMs() + DRAFT_MS,
  })
}

/** What was typed before the lock, once. */
export async function takeDraft(edge: Edge, sessionId: string, path: string): Promise<Record<string, string>> {
  const row = await store.takeDraft(edge.db, sessionId, path)
  if (!row || row.expiresAtMs <= edge.clock.nowMs()) return {}
  return JSON.parse(edge.keys.open(row.sealed, sessionId + path).toString()) as Record<string, string>
}
