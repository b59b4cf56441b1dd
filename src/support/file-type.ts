import { endingOf } from './file-name.ts'

/** What support can use and no program runs, with the endings that its name may have. */
const ALLOWED: Record<string, readonly string[]> = {
  'image/png': ['.png'],
  'image/apng': ['.png', '.apng'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/gif': ['.gif'],
  'image/webp': ['.webp'],
  'image/heic': ['.heic'],
  'image/heif': ['.heif', '.heic'],
  'application/pdf': ['.pdf'],
}
const TEXT: readonly string[] = ['.txt', '.log', '.csv', '.md']

export interface FoundType {
  type: string
  endings: readonly string[]
}

/** Enough for every signature that is looked for. */
const HEAD_BYTES = 4100

/**
 * Looks at a file as it passes by and says what it is by its contents; neither the name nor what the browser said count.
 * Nothing is decoded or unpacked.
 */
export class TypeFinder {
  private head = Buffer.alloc(0)
  private readonly decoder = new TextDecoder('utf-8', { fatal: true })
  private isText = true

  see(bytes: Uint8Array): void {
    if (this.head.length < HEAD_BYTES)
      this.head = Buffer.concat([this.head, bytes.subarray(0, HEAD_BYTES - this.head.length)])
    if (this.isText) this.isText = this.reads(() => this.decoder.decode(bytes, { stream: true }))
  }

  /** Undefined for what is not taken. `name` as it was sent: text has to be called text. */
  async found(name: string): Promise<FoundType | undefined> {
    // Loaded with the first file: most processes never see one.
    const { fileTypeFromBuffer } = await import('file-type')
    const known = await fileTypeFromBuffer(new Uint8Array(this.head)).catch(() => undefined)
    if (known) {
      const endings = Object.hasOwn(ALLOWED, known.mime) ? ALLOWED[known.mime] : undefined
      return endings && { type: known.mime, endings }
    }
    const isText = this.isText && this.reads(() => this.decoder.decode())
    const ending = endingOf(name)
    if (!isText || looksLikeProgram(this.head.toString()) || !['', ...TEXT].includes(ending)) return undefined
    return { type: 'text/plain', endings: TEXT }
  }

  /** Whether more of it is still UTF-8 without control signs. */
  private reads(decode: () => string): boolean {
    try {
      return !/[^\P{Cc}\t\n\f\r]/u.test(decode())
    } catch {
      return false
    }
  }
}

/** HTML, SVG and XML are text as well, and so is a script for a shell. */
const looksLikeProgram = (text: string) =>
  /^[\s\uFEFF]*(<[a-z!?/]|#!|%!)/i.test(text) || /<(script|svg|html|!doctype)\b/i.test(text)
