import { Agent, request } from 'node:http'
import { codeAt } from '../src/totp/index.ts'
import { answerJobs } from './processes.ts'

export interface Signer {
  email: string
  /** The authenticator's secret, base64. */
  secret: string
}
export interface SignInJob {
  port: number
  password: string
  /** Each signs in once: a code works once. */
  signers: Signer[]
  atATime: number
  seconds: number
}
export interface SignInResult {
  perSecond: number
  done: number
}

/** Full sign-ins by browsers without cookies: address and password, then the code. */
answerJobs(async ({ port, password, signers, atATime, seconds }: SignInJob): Promise<SignInResult> => {
  const agent = new Agent({ keepAlive: true, maxSockets: atATime })
  const startMs = performance.now()
  const endMs = startMs + seconds * 1000
  let done = 0

  async function signInOn() {
    while (performance.now() < endMs) {
      const signer = signers.pop()
      if (!signer) throw new Error('there are too few accounts for this round')
      const challenge = await post('/auth/login', { email: signer.email, password }, '', '/auth/code')
      const code = codeAt(Buffer.from(signer.secret, 'base64'), Date.now())
      await post('/auth/code', { code }, challenge, '/auth/profile')
      done++
    }
  }

  /** Sends a form, insists on where it leads, and returns the cookie that was set. */
  function post(path: string, fields: Record<string, string>, cookie: string, leadsTo: string): Promise<string> {
    const body = new URLSearchParams(fields).toString()
    const headers = {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': Buffer.byteLength(body),
      ...(cookie && { Cookie: cookie }),
    }
    return new Promise((resolve, reject) => {
      request({ port, host: '127.0.0.1', path, method: 'POST', agent, headers }, (answer) => {
        answer.resume().once('end', () => {
          if (answer.headers.location !== leadsTo)
            return reject(new Error(`${path} answered ${answer.statusCode} to ${answer.headers.location}`))
          resolve((answer.headers['set-cookie'] ?? []).map((set) => set.split(';')[0]).find(isChallenge) ?? '')
        })
      })
        .once('error', reject)
        .end(body)
    })
  }

  await Promise.all(Array.from({ length: atATime }, signInOn))
  agent.destroy()
  return { perSecond: (done * 1000) / (performance.now() - startMs), done }
})

const isChallenge = (cookie: string | undefined) => cookie?.startsWith('doorward-challenge=') ?? false
