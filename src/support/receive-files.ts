import type { Readable } from 'node:stream'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { DAY_MS, HOUR_MS } from '../edge/clock.ts'
import { requestMail } from '../outbox/index.ts'
import { beginFile, bytesOfFiles, CHUNK_BYTES, finishFile, writeChunk } from '../tickets/index.ts'
import { shownName } from './file-name.ts'
import { TypeFinder } from './file-type.ts'
import { takeSlot } from './slots.ts'

export const MOST_FILES = 5
export const MOST_FILE_BYTES = 5 * 1024 * 1024

/** Why a file was not taken. The first one of a form counts; what comes behind it is thrown away as it comes. */
export interface FileProblem {
  kind: 'type' | 'size' | 'count' | 'whole' | 'later' | 'unreadable'
  /** As it would have been shown. */
  name: string
}

/** One network may send this many forms with files: each is up to 25 MB. */
const LIMITS = [
  { most: 10, withinMs: HOUR_MS },
  { most: 30, withinMs: DAY_MS },
]

export interface ReceivedFile {
  id: string
  name: string
}

/** Takes the files of one form and writes them to the store in pieces, so that none is ever whole in memory. */
export class FileReceiver {
  readonly files: ReceivedFile[] = []
  /** All that have rows in the store, also those that were refused half-way. */
  readonly ids: string[] = []
  problem: FileProblem | undefined
  /** Not the sender's fault: the store did not answer. */
  failure: unknown
  private readonly edge: Edge
  private readonly network: string
  private giveBack: (() => void) | undefined

  constructor(edge: Edge, network: string) {
    this.edge = edge
    this.network = network
  }

  /** Never throws and always reads to the end: what is not read would hold up all that comes behind it. */
  async receive(stream: Readable & { truncated?: boolean }, sentName: string): Promise<void> {
    const writer = new PieceWriter(this.edge)
    const finder = new TypeFinder()
    try {
      for await (const piece of stream) {
        const bytes = piece as Buffer
        if (this.problem || this.failure || bytes.length === 0) continue
        if (writer.bytes === 0 && !(await this.mayBegin(writer, sentName))) continue
        finder.see(bytes)
        await writer.write(bytes).catch((error: unknown) => (this.failure = error))
      }
      if (this.problem || this.failure || writer.bytes === 0) return
      if (stream.truncated) return this.refuse('size', sentName)
      const found = await finder.found(sentName)
      if (!found) return this.refuse('type', sentName)
      const name = shownName(sentName, found.endings)
      await writer.finish({ name, type: found.type })
      this.files.push({ id: writer.id, name })
    } catch (error) {
      // The body ended in the middle of the file, or the reading of it was given up.
      if (stream.errored) this.refuse('unreadable', sentName)
      else this.failure ??= error
    }
  }

  /** The place is free at once: nothing of this form is kept any more, and its sender decides how long the rest takes. */
  refuse(kind: FileProblem['kind'], sentName = ''): void {
    this.done()
    this.problem ??= { kind, name: sentName && shownName(sentName, ['']) }
  }

  done(): void {
    this.giveBack?.()
    this.giveBack = undefined
  }

  private async mayBegin(writer: PieceWriter, sentName: string): Promise<boolean> {
    try {
      if (this.ids.length === MOST_FILES) this.refuse('count')
      else if (this.ids.length === 0 && !(await this.isWelcome())) this.refuse('later', sentName)
      if (this.problem) return false
      await writer.begin()
      this.ids.push(writer.id)
      return true
    } catch (error) {
      this.failure = error
      return false
    }
  }

  /** Before the first file: there is a place, the network has not sent too many, and the store has room. */
  private async isWelcome(): Promise<boolean> {
    this.giveBack = takeSlot(this.network)
    if (!this.giveBack) return false
    const mostBytes = this.edge.config.supportFilesMb * 1024 * 1024
    if ((await bytesOfFiles(this.edge)) + MOST_FILES * MOST_FILE_BYTES > mostBytes) return false
    const { ok } = await inTransaction(this.edge, (edge) =>
      requestMail(edge, 'support', `files ${this.network}`, LIMITS),
    )
    return ok
  }
}

class PieceWriter {
  bytes = 0
  id = ''
  private pieces: Buffer[] = []
  private waiting = 0
  private written = 0
  private readonly edge: Edge

  constructor(edge: Edge) {
    this.edge = edge
  }

  /** A name that says nothing and that nobody guesses. */
  async begin(): Promise<void> {
    this.id = Buffer.from(this.edge.random.bytes(16)).toString('hex')
    await beginFile(this.edge, this.id)
  }

  async write(bytes: Buffer): Promise<void> {
    this.bytes += bytes.length
    this.pieces.push(bytes)
    this.waiting += bytes.length
    if (this.waiting >= CHUNK_BYTES) await this.flush()
  }

  async finish(values: { name: string; type: string }): Promise<void> {
    if (this.waiting > 0) await this.flush()
    await finishFile(this.edge, this.id, { ...values, bytes: this.bytes })
  }

  private async flush(): Promise<void> {
    const bytes = Buffer.concat(this.pieces)
    this.pieces = []
    this.waiting = 0
    await writeChunk(this.edge, this.id, this.written++, bytes)
  }
}
