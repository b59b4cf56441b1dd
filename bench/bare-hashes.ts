import { verify } from '@node-rs/argon2'
import { answerJobs } from './processes.ts'

export interface HashJob {
  stored: string
  password: string
  inFlight: number
  seconds: number
}

/** The limit of a sign-in: argon2id and nothing else. Returns hashes a second. */
answerJobs(async ({ stored, password, inFlight, seconds }: HashJob): Promise<number> => {
  const startMs = performance.now()
  const endMs = startMs + seconds * 1000
  let done = 0
  async function hashOn() {
    while (performance.now() < endMs) {
      if (!(await verify(stored, password))) throw new Error('the hash is not the one of this password')
      done++
    }
  }
  await Promise.all(Array.from({ length: inFlight }, hashOn))
  return (done * 1000) / (performance.now() - startMs)
})
