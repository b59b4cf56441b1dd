import type { Messages } from '../web/language.ts'

const en = {
  hello: (name: string) => `Hello ${name},`,
  neverAsk: 'We never ask for your password or a code by mail or phone.',
  closing: (host: string) =>
    `You would rather not click? Open ${host} yourself and sign in. We never ask for your password or a code by mail or phone.`,
}

export const messages: Messages<typeof en> = { en }
