import type { Messages } from '../web/language.ts'

const en = {
  anonymous: { title: 'Nobody is signed in', next: 'Sign in.' },
  locked: { title: 'The session is locked', next: 'Enter a new code.' },
  spent: { title: 'Two-factor login has to be set up', next: 'Log out and set it up.' },
  'step-up': { title: 'This needs a fresh code', next: 'Enter a new code.' },
  unavailable: { title: 'The door stays closed for a moment', next: 'Try again in a minute.' },
}

const de: typeof en = {
  anonymous: { title: 'Niemand ist angemeldet', next: 'Melden Sie sich an.' },
  locked: { title: 'Die Sitzung ist gesperrt', next: 'Geben Sie einen neuen Code ein.' },
  spent: {
    title: 'Die Zwei-Faktor-Anmeldung muss eingerichtet werden',
    next: 'Melden Sie sich ab, und richten Sie sie ein.',
  },
  'step-up': { title: 'Dafür braucht es einen frischen Code', next: 'Geben Sie einen neuen Code ein.' },
  unavailable: {
    title: 'Die Tür bleibt einen Moment geschlossen',
    next: 'Versuchen Sie es in einer Minute noch einmal.',
  },
}

const es: typeof en = {
  anonymous: { title: 'Nadie ha iniciado sesión', next: 'Inicie sesión.' },
  locked: { title: 'La sesión está bloqueada', next: 'Escriba un código nuevo.' },
  spent: {
    title: 'Hay que configurar el inicio de sesión en dos pasos',
    next: 'Cierre la sesión y configúrelo.',
  },
  'step-up': { title: 'Esto requiere un código reciente', next: 'Escriba un código nuevo.' },
  unavailable: { title: 'La puerta permanece cerrada un momento', next: 'Inténtelo de nuevo en un minuto.' },
}

export const messages: Messages<typeof en> = { en, de, es }
