import type { Messages } from '../web/language.ts'

const en = {
  title: (platform: string) => `Welcome to ${platform}`,
  hello: (name: string) => `Hello ${name}`,
  lead: 'This page stands in for the platform that Doorward protects. You see it because you are signed in.',
  factor: 'Signed in with',
  password: 'password',
  both: 'password and code',
  company: 'Company in use',
  none: 'none',
  profile: 'Go to your profile',
}

const de: typeof en = {
  title: (platform) => `Willkommen bei ${platform}`,
  hello: (name) => `Guten Tag ${name}`,
  lead: 'Diese Seite steht für die Plattform, die Doorward schützt. Sie sehen sie, weil Sie angemeldet sind.',
  factor: 'Angemeldet mit',
  password: 'Passwort',
  both: 'Passwort und Code',
  company: 'Aktuelle Firma',
  none: 'keine',
  profile: 'Zu Ihrem Profil',
}

const es: typeof en = {
  title: (platform) => `Le damos la bienvenida a ${platform}`,
  hello: (name) => `Hola, ${name}`,
  lead: 'Esta página representa la plataforma que Doorward protege. La ve porque ha iniciado sesión.',
  factor: 'Sesión iniciada con',
  password: 'contraseña',
  both: 'contraseña y código',
  company: 'Empresa en uso',
  none: 'ninguna',
  profile: 'Ir a su perfil',
}

export const messages: Messages<typeof en> = { en, de, es }
