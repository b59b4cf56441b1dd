import { once } from 'node:events'
import { connect } from 'node:net'
import { percentile } from './figures.ts'
import { answerJobs } from './processes.ts'

export interface VerifyJob {
  port: number
  connections: number
  seconds: number
  /** Values of the session cookie, asked in rotation. */
  sessions: string[]
  /** Rest of a connection between two requests: for latency at a steady rate. */
  pauseMs?: number
}
export interface VerifyResult {
  perSecond: number
  p50Ms: number
  p99Ms: number
  longestMs: number
}

/**
 * Session checks over kept-alive connections, one request at a time on each, as a reverse proxy asks them. Written on
 * bare sockets because on two cores a generator that costs more than the server would measure itself.
 */
answerJobs(async ({ port, connections, seconds, sessions, pauseMs = 0 }: VerifyJob): Promise<VerifyResult> => {
  const requests = sessions.map((secret) =>
    Buffer.from(
      `GET /auth/verify HTTP/1.1\r\nHost: localhost\r\nCookie: doorward-session=${secret}\r\nX-Forwarded-Uri: /orders?page=2\r\n\r\n`,
    ),
  )
  const latencies: number[] = []
  let turn = 0
  const startMs = performance.now()
  const endMs = startMs + seconds * 1000

  async function askOn() {
    const socket = connect(port, '127.0.0.1').setNoDelay()
    await once(socket, 'connect')
    const closed = once(socket, 'close')
    let sentMs = 0
    let received = ''
    const send = () => {
      sentMs = performance.now()
      if (sentMs >= endMs) return void socket.end()
      socket.write(requests[turn++ % requests.length]!)
    }
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1')
      if (!received.endsWith('\r\n\r\n')) return
      if (!received.startsWith('HTTP/1.1 204')) throw new Error(`not a yes: ${received}`)
      received = ''
      latencies.push(performance.now() - sentMs)
      if (pauseMs) setTimeout(send, pauseMs)
      else send()
    })
    send()
    await closed
  }

  await Promise.all(Array.from({ length: connections }, askOn))
  return {
    perSecond: (latencies.length * 1000) / (performance.now() - startMs),
    p50Ms: percentile(latencies, 0.5),
    p99Ms: percentile(latencies, 0.99),
    longestMs: percentile(latencies, 1),
  }
})
