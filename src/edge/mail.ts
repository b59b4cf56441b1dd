import type { Transporter } from 'nodemailer'

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
  let transport: Promise<Transporter> | undefined
  return {
    async deliver(mail) {
      transport ??= openTransport(url, from)
      await (await transport).sendMail({ ...mail, from, headers: { 'Auto-Submitted': 'auto-generated' } })
    },
  }
}

/** Loaded with the first mail: at the start it would cost every process and every command 30 ms and 3 MB. */
async function openTransport(url: string, from: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer')
  return createTransport(url, {
    from,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  } as object)
}
