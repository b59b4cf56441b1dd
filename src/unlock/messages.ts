import type { Messages } from '../web/language.ts'

const en = {
  title: 'Welcome back',
  why: (minutes: string) =>
    `You were away for more than ${minutes}, so we locked the page. A new code brings you back to the page you wanted.`,
  whyPassword: (minutes: string) =>
    `You were away for more than ${minutes}, so we locked the page. Your password brings you back to the page you wanted.`,
  as: (address: string) => `Signed in as ${address}.`,
  go: 'Unlock',
  password: 'Password',
  lost: 'I lost or changed my phone',
  other: 'Not you? Sign in as someone else',
  wrongPassword: { title: 'That password is not right', next: 'Try again. Capital letters matter.' },
}

const de: typeof en = {
  title: 'Willkommen zurück',
  why: (minutes) =>
    `Sie waren länger als ${minutes} weg, deshalb haben wir die Seite gesperrt. Ein neuer Code bringt Sie zu der Seite zurück, zu der Sie wollten.`,
  whyPassword: (minutes) =>
    `Sie waren länger als ${minutes} weg, deshalb haben wir die Seite gesperrt. Ihr Passwort bringt Sie zu der Seite zurück, zu der Sie wollten.`,
  as: (address) => `Angemeldet als ${address}.`,
  go: 'Entsperren',
  password: 'Passwort',
  lost: 'Telefon verloren oder gewechselt',
  other: 'Das sind nicht Sie? Als jemand anderes anmelden',
  wrongPassword: {
    title: 'Das Passwort ist nicht richtig',
    next: 'Versuchen Sie es noch einmal. Groß- und Kleinschreibung zählt.',
  },
}

const es: typeof en = {
  title: 'Hola de nuevo',
  why: (minutes) =>
    `Estuvo ausente más de ${minutes}, así que bloqueamos la página. Un código nuevo le devuelve a la página que quería.`,
  whyPassword: (minutes) =>
    `Estuvo ausente más de ${minutes}, así que bloqueamos la página. Su contraseña le devuelve a la página que quería.`,
  as: (address) => `Sesión iniciada como ${address}.`,
  go: 'Desbloquear',
  password: 'Contraseña',
  lost: 'He perdido o cambiado el teléfono',
  other: '¿No es usted? Iniciar sesión como otra persona',
  wrongPassword: {
    title: 'La contraseña no es correcta',
    next: 'Inténtelo de nuevo. Las mayúsculas y minúsculas cuentan.',
  },
}

export const messages: Messages<typeof en> = { en, de, es }
