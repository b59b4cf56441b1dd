import type { Messages } from '../web/language.ts'

const en = {
  wrongPassword: { title: 'That password is not right', next: 'Try again. Capital letters matter.' },
  wait: (distance: string) => ({ title: 'Too many tries', next: `Wait ${distance}, then try again.` }),
}

const de: typeof en = {
  wrongPassword: {
    title: 'Das Passwort ist nicht richtig',
    next: 'Versuchen Sie es noch einmal. Groß- und Kleinschreibung zählt.',
  },
  wait: (distance) => ({
    title: 'Zu viele Versuche',
    next: `Warten Sie ${distance}, und versuchen Sie es dann noch einmal.`,
  }),
}

const es: typeof en = {
  wrongPassword: {
    title: 'La contraseña no es correcta',
    next: 'Inténtelo de nuevo. Las mayúsculas y minúsculas cuentan.',
  },
  wait: (distance) => ({ title: 'Demasiados intentos', next: `Espere ${distance} e inténtelo de nuevo.` }),
}

export const messages: Messages<typeof en> = { en, de, es }
