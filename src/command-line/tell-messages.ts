import type { Messages } from '../web/language.ts'

const en = {
  disabled: {
    subject: (platform: string) => `Your account for ${platform} was disabled`,
    heading: 'Your account was disabled',
    text: (platform: string) =>
      `The operator of ${platform} has disabled it. Nobody can sign in with it, and all its sessions have ended.`,
  },
  enabled: {
    subject: (platform: string) => `Your account for ${platform} works again`,
    heading: 'Your account was enabled again',
    text: (platform: string) =>
      `The operator of ${platform} has enabled it again. You sign in as before; password and two-factor login have not changed.`,
  },
  when: 'When',
  objectionHeading: 'You did not expect this?',
  objectionText: 'Then write to us. You need not sign in for that.',
  support: 'Write to support',
}

const de: typeof en = {
  disabled: {
    subject: (platform) => `Ihr Konto bei ${platform} wurde deaktiviert`,
    heading: 'Ihr Konto wurde deaktiviert',
    text: (platform) =>
      `Der Betreiber von ${platform} hat es deaktiviert. Niemand kann sich damit anmelden, und alle seine Sitzungen sind beendet.`,
  },
  enabled: {
    subject: (platform) => `Ihr Konto bei ${platform} ist wieder aktiv`,
    heading: 'Ihr Konto wurde wieder aktiviert',
    text: (platform) =>
      `Der Betreiber von ${platform} hat es wieder aktiviert. Sie melden sich an wie vorher; Passwort und Zwei-Faktor-Anmeldung sind unverändert.`,
  },
  when: 'Wann',
  objectionHeading: 'Sie haben das nicht erwartet?',
  objectionText: 'Dann schreiben Sie uns. Dafür müssen Sie nicht angemeldet sein.',
  support: 'An den Support schreiben',
}

const es: typeof en = {
  disabled: {
    subject: (platform) => `Se ha desactivado su cuenta de ${platform}`,
    heading: 'Se ha desactivado su cuenta',
    text: (platform) =>
      `El operador de ${platform} la ha desactivado. Nadie puede iniciar sesión con ella y se han cerrado todas sus sesiones.`,
  },
  enabled: {
    subject: (platform) => `Su cuenta de ${platform} vuelve a funcionar`,
    heading: 'Se ha vuelto a activar su cuenta',
    text: (platform) =>
      `El operador de ${platform} la ha vuelto a activar. Inicia sesión como antes; la contraseña y el inicio de sesión en dos pasos no han cambiado.`,
  },
  when: 'Cuándo',
  objectionHeading: '¿No lo esperaba?',
  objectionText: 'Entonces escríbanos. No necesita iniciar sesión para ello.',
  support: 'Escribir a soporte',
}

export const messages: Messages<typeof en> = { en, de, es }
