import { once } from 'node:events'
import { after } from 'node:test'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export interface Received {
  messageId: string
  to: string
  subject: string
  raw: string
}

/** A real mail server on loopback that keeps what it has accepted. `faults` are handlers that go before its own. */
export class MailSink {
  readonly accepted: Received[] = []
  faults: Pick<SMTPServerOptions, 'onConnect' | 'onMailFrom' | 'onRcptTo' | 'onData'> = {}
  private server: SMTPServer | undefined
  private port = 0

  static async open(): Promise<MailSink> {
    const sink = new MailSink()
    await sink.listen()
    after(() => sink.close())
    return sink
  }

  get url() {
    return `smtp://127.0.0.1:${this.port}`
  }

  /** On the same port as before, when it was closed meanwhile. */
  async listen(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      // Conversations that hang are cut off.
      closeTimeout: 500,
      disabledCommands: ['STARTTLS'],
      onConnect: (...them) => (this.faults.onConnect ?? ((_session, done) => done()))(...them),
      onMailFrom: (...them) => (this.faults.onMailFrom ?? ((_address, _session, done) => done()))(...them),
      onRcptTo: (...them) => (this.faults.onRcptTo ?? ((_address, _session, done) => done()))(...them),
      onData: (stream, session, done) => {
        if (this.faults.onData) return this.faults.onData(stream, session, done)
        let raw = ''
        stream.on('data', (data: Buffer) => (raw += data.toString()))
        stream.on('end', () => {
          this.accepted.push(readMail(raw, session.envelope.rcptTo.map(({ address }) => address).join()))
          done()
        })
      },
    })
    // A client that was killed in the middle of a mail is no fault of the mail server.
    server.on('error', () => {})
    server.listen(this.port, '127.0.0.1')
    await once(server.server, 'listening')
    this.port = (server.server.address() as { port: number }).port
    this.server = server
  }

  async close(): Promise<void> {
    const { server } = this
    this.server = undefined
    if (server) await new Promise<void>((closed) => void server.close(() => closed()))
  }

  to(address: string, subject = /^/): Received[] {
    return this.accepted.filter((mail) => mail.to === address && subject.test(mail.subject))
  }

  /** The codes mailed to an address so far, oldest first. */
  codes(address: string): string[] {
    return this.to(address).flatMap(({ raw }) => /^(\d{8})\r?$/m.exec(raw)?.[1] ?? [])
  }
}

function readMail(raw: string, to: string): Received {
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(raw)?.[1]?.trim() ?? ''
  return { messageId: header('Message-ID'), to, subject: header('Subject'), raw }
}
