import type { Messages } from '../web/language.ts'

const en = {
  'switched-on': {
    subject: (platform: string) => `Two-factor login for ${platform} was switched on`,
    heading: 'Two-factor login was switched on',
    text: (platform: string) =>
      `At your next sign-in to ${platform} you set it up: a code to your mailbox, an app on your phone. From then on a code is asked each time.`,
  },
  'left-off': {
    subject: (platform: string) => `Two-factor login for ${platform} stays off`,
    heading: 'Two-factor login was left off after all',
    text: (platform: string) => `Your password alone opens your ${platform} account, as before.`,
  },
  when: 'When',
  network: 'Network',
  objectionHeading: 'This was not you?',
  objectionText:
    'Then somebody is in your account. Sign in, change your password, and end the other sessions in your Profile. You can write to us without signing in.',
  support: 'Write to support',
}

const de: typeof en = {
  'switched-on': {
    subject: (platform) => `Die Zwei-Faktor-Anmeldung für ${platform} wurde eingeschaltet`,
    heading: 'Die Zwei-Faktor-Anmeldung wurde eingeschaltet',
    text: (platform) =>
      `Bei Ihrer nächsten Anmeldung bei ${platform} richten Sie sie ein: ein Code in Ihr Postfach, eine App auf Ihrem Telefon. Ab dann wird jedes Mal ein Code gefragt.`,
  },
  'left-off': {
    subject: (platform) => `Die Zwei-Faktor-Anmeldung für ${platform} bleibt ausgeschaltet`,
    heading: 'Die Zwei-Faktor-Anmeldung bleibt doch ausgeschaltet',
    text: (platform) => `Ihr Passwort allein öffnet Ihr Konto bei ${platform}, wie vorher.`,
  },
  when: 'Wann',
  network: 'Netzwerk',
  objectionHeading: 'Das waren nicht Sie?',
  objectionText:
    'Dann ist jemand in Ihrem Konto. Melden Sie sich an, ändern Sie Ihr Passwort, und beenden Sie die anderen Sitzungen in Ihrem Profil. An uns schreiben können Sie, ohne sich anzumelden.',
  support: 'An den Support schreiben',
}

const es: typeof en = {
  'switched-on': {
    subject: (platform) => `Se activó el inicio de sesión en dos pasos de ${platform}`,
    heading: 'Se activó el inicio de sesión en dos pasos',
    text: (platform) =>
      `Lo configurará la próxima vez que inicie sesión en ${platform}: un código a su buzón, una aplicación en su teléfono. Desde entonces se pide un código cada vez.`,
  },
  'left-off': {
    subject: (platform) => `El inicio de sesión en dos pasos de ${platform} sigue desactivado`,
    heading: 'El inicio de sesión en dos pasos sigue desactivado',
    text: (platform) => `Su contraseña por sí sola abre su cuenta de ${platform}, como antes.`,
  },
  when: 'Cuándo',
  network: 'Red',
  objectionHeading: '¿No fue usted?',
  objectionText:
    'Entonces alguien está en su cuenta. Inicie sesión, cambie su contraseña y cierre las demás sesiones en su perfil. Puede escribirnos sin iniciar sesión.',
  support: 'Escribir a soporte',
}

export const messages: Messages<typeof en> = { en, de, es }
