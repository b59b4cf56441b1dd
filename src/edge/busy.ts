/** So much work waits that it is kinder to say so: becomes a 503 with a page and Retry-After. */
export class Busy extends Error {
  readonly retryAfterMs: number
  constructor(retryAfterMs: number) {
    super('busy')
    this.retryAfterMs = retryAfterMs
  }
}
