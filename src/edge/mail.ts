import { createTransport } from 'nodemailer'

export interface Mail {
  /** Stays the same when a mail is sent again, so that mailboxes can drop the second copy. */
  messageId: string
  to: string
  subject: string
  text: string
  html: string
  replyTo?: string
}

/** Hands one mail on; rejects when it was not accepted. */
export interface Mailer {
  deliver(mail: Mail): Promise<void>
}

export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url, {
    from,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  } as object)
  return {
    async deliver(mail) {
      await transport.sendMail({ ...mail, from, headers: { 'Auto-Submitted': 'auto-generated' } })
    },
  }
}
