import type { Readable } from 'node:stream'
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy'
import { networkOf } from '../edge/network.ts'
import { discardFiles } from '../tickets/index.ts'
import type { Ctx } from '../web/context.ts'
import { formOf, isMultipart, type Form } from '../web/form.ts'
import { FileReceiver, MOST_FILE_BYTES, MOST_FILES, type FileProblem, type ReceivedFile } from './receive-files.ts'

/** All files at their largest, the text fields, and what stands between them. */
export const MOST_BODY_BYTES = MOST_FILES * MOST_FILE_BYTES + 1024 * 1024
/** The same as a form without files may have. */
const MOST_FIELD_BYTES = 128 * 1024
const MOST_FIELDS = 50
/** What is refused for its size is read on and thrown away: else the browser shows a broken connection, not our sentence. */
const MOST_DRAINED_BYTES = 256 * 1024 * 1024
const DRAIN_MS = 15_000

export interface Upload {
  form: Form
  files: ReceivedFile[]
  problem: FileProblem | undefined
}

/**
 * The form of a request, with its files in the store if it brought any, while `work` decides about them. What `work` does
 * not keep is gone afterwards, whatever happens.
 */
export async function withUpload(c: Ctx, work: (upload: Upload) => Promise<{ kept: boolean; answer: Response }>) {
  if (!isMultipart(c)) return (await work({ form: c.get('form'), files: [], problem: undefined })).answer
  const edge = c.get('edge')
  const receiver = new FileReceiver(edge, edge.keys.mac('network', networkOf(c.get('peer').address)))
  let kept = false
  try {
    const form = await read(c, receiver)
    c.set('form', form)
    if (receiver.failure) throw receiver.failure
    const done = await work({ form, files: receiver.files, problem: receiver.problem })
    kept = done.kept
    return done.answer
  } finally {
    receiver.done()
    if (!kept)
      await discardFiles(edge, receiver.ids).catch((error: Error) =>
        edge.log.warn({ err: error }, 'files that were not kept are removed by the next upkeep'),
      )
  }
}

async function read(c: Ctx, receiver: FileReceiver): Promise<Form> {
  const fields: [string, string][] = []
  const body = c.req.raw.body?.getReader()
  const parser = parserFor(c)
  if (!body || !parser) {
    receiver.refuse('unreadable')
    return formOf(fields)
  }
  // One at a time, in their order.
  let files = Promise.resolve()
  let isBehindFirstFile = false
  const open = new Set<Readable>()
  let fieldBytes = 0
  parser.on('field', (name: string | undefined, value: string) => {
    fieldBytes += value.length
    if (name !== undefined && fieldBytes <= MOST_FIELD_BYTES) fields.push([name, value])
  })
  parser.on('file', (_field: string | undefined, stream: BusboyFileStream, name: string | undefined) => {
    isBehindFirstFile = true
    open.add(stream)
    // One that is given up before anybody reads it says so to nobody: without this the process would end.
    stream.on('error', () => {})
    files = files.then(() => receiver.receive(stream, name ?? '').finally(() => open.delete(stream)))
  })
  parser.on('filesLimit', () => receiver.refuse('count'))
  const ended = new Promise<void>((resolve) => parser.once('finish', resolve))
  const broken = new Promise<'broken'>((resolve) => parser.on('error', () => resolve('broken')))
  const declared = Number(c.req.header('content-length') ?? 0)
  if (declared > MOST_BODY_BYTES) receiver.refuse('whole')
  let bytes = 0
  for (let part = await body.read(); !part.done; part = await body.read()) {
    bytes += part.value.length
    if (bytes > MOST_BODY_BYTES) receiver.refuse('whole')
    const written = new Promise<'written'>((resolve) => parser.write(part.value, () => resolve('written')))
    if ((await Promise.race([written, broken])) === 'broken') receiver.refuse('unreadable')
    const isOver = receiver.problem?.kind === 'whole' && (isBehindFirstFile || bytes > MOST_FIELD_BYTES)
    if (!isOver && receiver.problem?.kind !== 'unreadable') continue
    for (const stream of open) stream.destroy(new Error('given up'))
    await files
    await drain(body, Math.max(declared, bytes))
    return formOf(fields)
  }
  parser.end()
  if ((await Promise.race([ended, broken])) === 'broken') {
    receiver.refuse('unreadable')
    for (const stream of open) stream.destroy(new Error('ended early'))
  }
  await files
  return formOf(fields)
}

/** Undefined for a body that names no boundary. */
function parserFor(c: Ctx): BusboyInstance | undefined {
  try {
    return new Busboy({
      headers: { 'content-type': c.req.header('content-type') ?? '' },
      // Browsers send an empty part where no file was chosen; more than these are no form of ours.
      limits: { files: MOST_FILES * 2, fileSize: MOST_FILE_BYTES, fields: MOST_FIELDS, fieldSize: MOST_FIELD_BYTES },
    })
  } catch {
    return undefined
  }
}

async function drain(body: ReadableStreamDefaultReader<Uint8Array>, expected: number): Promise<void> {
  if (expected > MOST_DRAINED_BYTES) return
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'over'>((resolve) => {
    timer = setTimeout(() => resolve('over'), DRAIN_MS)
  })
  let bytes = 0
  // Says a word instead of what was read: a race keeps its results for as long as the timer runs.
  const next = async () => {
    const part = await body.read().catch(() => undefined)
    bytes += part?.value?.length ?? 0
    return !part || part.done || bytes > MOST_DRAINED_BYTES ? 'over' : 'more'
  }
  while ((await Promise.race([next(), late])) === 'more');
  clearTimeout(timer)
}
