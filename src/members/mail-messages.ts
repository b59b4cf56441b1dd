import type { Messages } from '../web/language.ts'

const en = {
  subject: (platform: string) => `Set up two-factor login for ${platform}`,
  heading: 'Two-factor login is not set up yet',
  text: (company: string, platform: string) => `${company} asks you to set up two-factor login for ${platform}.`,
  how: 'Switch it on in your profile. At the next sign-in an authenticator app is set up in a few minutes.',
  howPending: 'Sign in: an authenticator app is set up in a few minutes.',
  duty: 'Two-factor login',
  button: 'Open your profile',
  after: (host: string) => `It opens nothing by itself: you sign in at ${host} as always.`,
}

const de: typeof en = {
  subject: (platform) => `Zwei-Faktor-Anmeldung für ${platform} einrichten`,
  heading: 'Die Zwei-Faktor-Anmeldung ist noch nicht eingerichtet',
  text: (company, platform) => `${company} bittet Sie, die Zwei-Faktor-Anmeldung für ${platform} einzurichten.`,
  how: 'Schalten Sie sie in Ihrem Profil ein. Bei der nächsten Anmeldung ist eine Authenticator-App in wenigen Minuten eingerichtet.',
  howPending: 'Melden Sie sich an: Eine Authenticator-App ist in wenigen Minuten eingerichtet.',
  duty: 'Zwei-Faktor-Anmeldung',
  button: 'Profil öffnen',
  after: (host) => `Der Link allein öffnet nichts: Sie melden sich wie immer bei ${host} an.`,
}

const es: typeof en = {
  subject: (platform) => `Configure el inicio de sesión en dos pasos de ${platform}`,
  heading: 'El inicio de sesión en dos pasos aún no está configurado',
  text: (company, platform) => `${company} le pide que configure el inicio de sesión en dos pasos de ${platform}.`,
  how: 'Actívelo en su perfil. En el próximo inicio de sesión, la aplicación de autenticación se configura en pocos minutos.',
  howPending: 'Inicie sesión: la aplicación de autenticación se configura en pocos minutos.',
  duty: 'Inicio de sesión en dos pasos',
  button: 'Abrir su perfil',
  after: (host) => `El enlace no abre nada por sí solo: inicie sesión en ${host} como siempre.`,
}

export const mailMessages: Messages<typeof en> = { en, de, es }
