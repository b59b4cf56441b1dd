import type { Messages } from '../web/language.ts'

const en = {
  hello: (name: string) => `Hello ${name},`,
  reason: 'Reason code',
  neverAsk: 'We never ask for your password or a code by mail or phone.',
  closing: (host: string) =>
    `You would rather not click? Open ${host} yourself and sign in. We never ask for your password or a code by mail or phone.`,
}

const de: typeof en = {
  hello: (name) => `Guten Tag ${name},`,
  reason: 'Begründungscode',
  neverAsk: 'Wir fragen nie per E-Mail oder Telefon nach Ihrem Passwort oder einem Code.',
  closing: (host) =>
    `Möchten Sie lieber nichts anklicken? Öffnen Sie ${host} selbst, und melden Sie sich an. Wir fragen nie per E-Mail oder Telefon nach Ihrem Passwort oder einem Code.`,
}

const es: typeof en = {
  hello: (name) => `Hola, ${name}:`,
  reason: 'Código del motivo',
  neverAsk: 'Nunca le pediremos su contraseña ni un código por correo o por teléfono.',
  closing: (host) =>
    `¿Prefiere no pulsar nada? Abra usted mismo ${host} e inicie sesión. Nunca le pediremos su contraseña ni un código por correo o por teléfono.`,
}

export const messages: Messages<typeof en> = { en, de, es }
