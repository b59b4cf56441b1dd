import type { Messages } from '../web/language.ts'

const en = {
  title: 'Confirm with a new code',
  why: 'What you are about to do matters, so we ask for a new code first. Then you go on where you were.',
  go: 'Confirm',
  lost: 'I lost or changed my phone',
  back: 'Back to your profile',
  noSecondFactor: { title: 'This needs two-factor login', next: 'Switch it on in your profile, then come back.' },
  recoverySession: {
    title: 'You signed in with a recovery code',
    next: 'This needs a code from your authenticator app at sign-in. Set up a new phone in your profile, log out, and sign in with its code.',
  },
  logOut: 'Log out',
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
  recoverySession: {
    title: 'Sie haben sich mit einem Wiederherstellungscode angemeldet',
    next: 'Dafür brauchen Sie bei der Anmeldung einen Code aus Ihrer Authenticator-App. Richten Sie in Ihrem Profil ein neues Telefon ein, melden Sie sich ab, und melden Sie sich mit dessen Code an.',
  },
  logOut: 'Abmelden',
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
  recoverySession: {
    title: 'Ha iniciado sesión con un código de recuperación',
    next: 'Para esto hace falta iniciar sesión con un código de su aplicación de autenticación. Configure un teléfono nuevo en su perfil, cierre la sesión e inicie sesión con su código.',
  },
  logOut: 'Cerrar sesión',
  toProfile: 'Ir a su perfil',
}

export const messages: Messages<typeof en> = { en, de, es }
