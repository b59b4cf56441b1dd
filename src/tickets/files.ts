import { inBatches } from '../edge/batches.ts'
import { DAY_MS, HOUR_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import * as files from './file-store.ts'
import type { TicketFile } from './file-store.ts'

/** In the store as well as in memory: a statement with a piece of this size takes about a millisecond. */
export const CHUNK_BYTES = 256 * 1024

export const filesOf = ({ db }: Edge, ticketId: string): Promise<TicketFile[]> => files.ofTicket(db, ticketId)
export const fileById = ({ db }: Edge, id: string): Promise<TicketFile | undefined> => files.byId(db, id)

/** How much all files take that are kept. */
export const bytesOfFiles = ({ db }: Edge) => files.sumOfBytes(db)

/** A file that is being sent: it belongs to nobody until `attachFiles`, and goes after an hour. */
export const beginFile = ({ db, clock }: Edge, id: string) =>
  files.insert(db, {
    id,
    ticketId: null,
    messageId: null,
    name: '',
    type: '',
    bytes: 0,
    atMs: clock.nowMs(),
    erasedAtMs: null,
  })
export const writeChunk = ({ db }: Edge, id: string, n: number, bytes: Uint8Array) =>
  files.insertChunk(db, id, n, bytes)
export const finishFile = ({ db }: Edge, id: string, values: Pick<TicketFile, 'name' | 'type' | 'bytes'>) =>
  files.finish(db, id, values)
export const discardFiles = async ({ db }: Edge, ids: string[]) => {
  if (ids.length > 0) await files.discard(db, ids)
}

/** In the transaction of the message. False when one of them is gone. */
export const attachFiles = async (
  { db }: Edge,
  ids: string[],
  message: { ticketId: string; messageId: string },
): Promise<boolean> => ids.length === 0 || (await files.attach(db, ids, message)) === ids.length

/**
 * A file as a download and as nothing else, whatever it is: no browser shows it, guesses at it or runs it, and what it
 * names is not loaded. Who may have it is for the caller to say.
 */
export function fileResponse(edge: Edge, file: TicketFile): Response {
  let n = 0
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const bytes = await files.chunk(edge.db, file.id, n++)
      if (bytes) controller.enqueue(bytes)
      else controller.close()
    },
  })
  return new Response(body, { headers: downloadHeaders(file) })
}

export const downloadHeaders = ({ name, bytes }: Pick<TicketFile, 'name' | 'bytes'>): Record<string, string> => ({
  'Content-Type': 'application/octet-stream',
  'Content-Length': String(bytes),
  'Content-Disposition': `attachment; filename="${plain(name)}"; filename*=UTF-8''${encoded(name)}`,
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cache-Control': 'no-store',
})

/** For programs that do not know RFC 8187. */
const plain = (name: string) => name.normalize('NFKD').replace(/[^\w. -]+/g, '_')
const encoded = (name: string) =>
  encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

const UNFINISHED_MS = HOUR_MS
/** 5 MB each: more at once would hold the store. */
const FILES_AT_ONCE = 5

/** The contents go some time after the ticket was closed; the thread goes on saying that there was a file. */
export async function eraseOldFiles({ db, clock, config }: Edge): Promise<void> {
  const nowMs = clock.nowMs()
  await inBatches((most) => files.forgetUnfinished(db, nowMs - UNFINISHED_MS, most), FILES_AT_ONCE)
  await inBatches(async (most) => {
    const old = await files.ofClosedBefore(db, nowMs - config.keepAttachmentsDays * DAY_MS, most)
    if (old.length === 0) return 0
    await files.eraseChunks(db, old)
    await files.markErased(db, old, nowMs)
    return old.length
  }, FILES_AT_ONCE)
}
