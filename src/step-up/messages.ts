import type { Messages } from '../web/language.ts'

const en = {
  title: 'Confirm with a new code',
  why: 'What you are about to do matters, so we ask for a new code first. Then you go on where you were.',
  go: 'Confirm',
  lost: 'I lost or changed my phone',
  back: 'Back to your profile',
  noSecondFactor: { title: 'This needs two-factor login', next: 'Switch it on in your profile, then come back.' },
  toProfile: 'Go to your profile',
}

const de: typeof en = {
  title: 'Mit einem neuen Code bestätigen',
  why: 'Was Sie vorhaben, ist wichtig; deshalb fragen wir zuerst nach einem neuen Code. Danach machen Sie dort weiter, wo Sie waren.',
  go: 'Bestätigen',
  lost: 'Telefon verloren oder gewechselt',
  back: 'Zurück zu Ihrem Profil',
  noSecondFactor: {
    title: 'Dafür brauchen Sie die Zwei-Faktor-Anmeldung',
    next: 'Schalten Sie sie in Ihrem Profil ein, und kommen Sie dann wieder.',
  },
  toProfile: 'Zu Ihrem Profil',
}

const es: typeof en = {
  title: 'Confirme con un código nuevo',
  why: 'Lo que va a hacer es importante, así que antes pedimos un código nuevo. Después seguirá donde estaba.',
  go: 'Confirmar',
  lost: 'He perdido o cambiado el teléfono',
  back: 'Volver a su perfil',
  noSecondFactor: {
    title: 'Esto requiere el inicio de sesión en dos pasos',
    next: 'Actívelo en su perfil y vuelva después.',
  },
  toProfile: 'Ir a su perfil',
}

export const messages: Messages<typeof en> = { en, de, es }
