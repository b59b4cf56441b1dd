import type { Messages } from '../web/language.ts'
import type { ChangeName } from './change.ts'

interface Words {
  objectionLink: string
  supportLink: string
  /** The box in the mail about each change. */
  objection: Record<ChangeName, { heading: string; text: string }>
  /** What happened, in a few words, and what stopping it does. */
  change: Record<ChangeName, { name: string; effect: string }>
  page: {
    title: string
    lead: (platform: string, address: string) => string
    go: string
    wasMe: string
    support: string
    once: string
  }
  refused: Record<'older-factor' | 'nothing-left', { title: string; next: string }>
  mail: {
    subject: (platform: string) => string
    heading: string
    text: (platform: string) => string
    change: string
    means: string
    when: string
    network: string
    objectionHeading: string
    objectionText: string
  }
  adminMail: {
    subject: (name: string) => string
    heading: string
    text: (name: string, email: string, platform: string) => string
    advice: string
  }
}

const notYou = 'This was not you?'
const en: Words = {
  objectionLink: 'This was not me: stop it',
  supportLink: 'Or write to support',
  objection: {
    'new-authenticator': {
      heading: notYou,
      text: 'Then somebody knows your password and can read this mailbox. Stop it here: the new entry stops working, and everybody is signed out. You need not sign in for that.',
    },
    'switched-off': {
      heading: notYou,
      text: 'Then stop it here: two-factor login is on again with your old entry, and everybody is signed out. You need not sign in for that.',
    },
    reset: {
      heading: 'You did not ask for this?',
      text: 'Then stop it here: your old entry works again, and the button above no longer does. You need not sign in for that.',
    },
    'enrolment-link': {
      heading: 'You did not ask for this?',
      text: 'Then stop it here: the link above no longer works. You need not sign in for that.',
    },
    'password-changed': {
      heading: notYou,
      text: 'Then stop it here: the new password opens nothing, and everybody is signed out. You then choose another one by mail. You need not sign in for that.',
    },
    'password-asked': {
      heading: 'You did not ask for this?',
      text: 'Your password stays as it is, and you need not do anything. If you would rather be sure, stop it here: then the link for a new password does not work. You need not sign in for that.',
    },
    'address-changed': {
      heading: notYou,
      text: 'Then stop it here: this address is yours again, and everybody is signed out. You need not sign in for that.',
    },
  },
  change: {
    'new-authenticator': {
      name: 'A new authenticator app was set up',
      effect: 'Its codes stop working, and all sessions of the account end.',
    },
    'switched-off': {
      name: 'Two-factor login was switched off',
      effect: 'It is on again with the entry that you had, and all sessions of the account end.',
    },
    reset: {
      name: 'Two-factor login was reset',
      effect:
        'The old entry works again. The link to set up a new one, and whatever was set up with it, stops working.',
    },
    'enrolment-link': {
      name: 'A link to set up two-factor login was mailed',
      effect: 'That link, and whatever was begun with it, stops working.',
    },
    'password-changed': {
      name: 'The password was changed',
      effect: 'It opens nothing any more, and all sessions of the account end. You choose a new one by mail.',
    },
    'password-asked': {
      name: 'A new password was asked for',
      effect: 'The link for a new password stops working, or is not mailed at all. The present password stays.',
    },
    'address-changed': {
      name: 'The e-mail address was changed',
      effect: 'The account has its former address again, and all its sessions end.',
    },
  },
  page: {
    title: 'This was not me',
    lead: (platform, address) => `Your account for ${platform}: ${address}`,
    go: 'Stop it',
    wasMe: 'It was me: go to sign-in',
    support: 'Write to support',
    once: 'Afterwards we tell you by mail, and the admins of your company as well.',
  },
  refused: {
    'older-factor': {
      title: 'This can no longer be stopped here',
      next: 'Since then somebody signed in with a code of the entry that you had before, so we take it that you know about it. If that was not you, write to support.',
    },
    'nothing-left': {
      title: 'There is nothing left to stop',
      next: 'Something about the account changed again since then. A newer mail may have a link of its own; support helps you if there is none.',
    },
  },
  mail: {
    subject: (platform) => `A change to your account for ${platform} was stopped`,
    heading: 'A change was stopped',
    text: (platform) => `Somebody opened the link in our mail about your ${platform} account and stopped this change.`,
    change: 'Change',
    means: 'Now',
    when: 'When',
    network: 'Network',
    objectionHeading: 'You did not stop it?',
    objectionText: 'Then somebody else can read this mailbox. Change its password, and write to us.',
  },
  adminMail: {
    subject: (name) => `${name} stopped a change to the account`,
    heading: '“This was not me”',
    text: (name, email, platform) =>
      `${name} (${email}) objected to a change of the ${platform} account and stopped it.`,
    advice: 'Somebody may be after this account. Call and ask; the mailbox alone proves little now.',
  },
}

const nichtSie = 'Das waren nicht Sie?'
const de: Words = {
  objectionLink: 'Das war ich nicht: stoppen',
  supportLink: 'Oder an den Support schreiben',
  objection: {
    'new-authenticator': {
      heading: nichtSie,
      text: 'Dann kennt jemand Ihr Passwort und kann dieses Postfach lesen. Stoppen Sie es hier: Der neue Eintrag gilt nicht mehr, und alle werden abgemeldet. Dafür müssen Sie nicht angemeldet sein.',
    },
    'switched-off': {
      heading: nichtSie,
      text: 'Dann stoppen Sie es hier: Die Zwei-Faktor-Anmeldung ist mit Ihrem alten Eintrag wieder eingeschaltet, und alle werden abgemeldet. Dafür müssen Sie nicht angemeldet sein.',
    },
    reset: {
      heading: 'Sie wollten das nicht?',
      text: 'Dann stoppen Sie es hier: Ihr alter Eintrag gilt wieder, und die Schaltfläche oben nicht mehr. Dafür müssen Sie nicht angemeldet sein.',
    },
    'enrolment-link': {
      heading: 'Sie wollten das nicht?',
      text: 'Dann stoppen Sie es hier: Der Link oben gilt nicht mehr. Dafür müssen Sie nicht angemeldet sein.',
    },
    'password-changed': {
      heading: nichtSie,
      text: 'Dann stoppen Sie es hier: Das neue Passwort öffnet nichts, und alle werden abgemeldet. Danach wählen Sie per E-Mail ein anderes. Dafür müssen Sie nicht angemeldet sein.',
    },
    'password-asked': {
      heading: 'Sie haben nicht darum gebeten?',
      text: 'Ihr Passwort bleibt, wie es ist, und Sie müssen nichts tun. Wenn Sie sichergehen möchten, stoppen Sie es hier: Dann gilt der Link für ein neues Passwort nicht. Dafür müssen Sie nicht angemeldet sein.',
    },
    'address-changed': {
      heading: nichtSie,
      text: 'Dann stoppen Sie es hier: Diese Adresse gehört wieder Ihnen, und alle werden abgemeldet. Dafür müssen Sie nicht angemeldet sein.',
    },
  },
  change: {
    'new-authenticator': {
      name: 'Eine neue Authenticator-App wurde eingerichtet',
      effect: 'Ihre Codes gelten nicht mehr, und alle Sitzungen des Kontos enden.',
    },
    'switched-off': {
      name: 'Die Zwei-Faktor-Anmeldung wurde ausgeschaltet',
      effect: 'Sie ist mit Ihrem bisherigen Eintrag wieder eingeschaltet, und alle Sitzungen des Kontos enden.',
    },
    reset: {
      name: 'Die Zwei-Faktor-Anmeldung wurde zurückgesetzt',
      effect:
        'Der alte Eintrag gilt wieder. Der Link für die neue Einrichtung gilt nicht mehr, und was damit eingerichtet wurde, auch nicht.',
    },
    'enrolment-link': {
      name: 'Ein Link zur Einrichtung der Zwei-Faktor-Anmeldung wurde geschickt',
      effect: 'Der Link gilt nicht mehr, und was damit begonnen wurde, auch nicht.',
    },
    'password-changed': {
      name: 'Das Passwort wurde geändert',
      effect: 'Es öffnet nichts mehr, und alle Sitzungen des Kontos enden. Per E-Mail wählen Sie ein neues.',
    },
    'password-asked': {
      name: 'Jemand hat um ein neues Passwort gebeten',
      effect:
        'Der Link für ein neues Passwort gilt nicht mehr oder wird gar nicht erst geschickt. Das jetzige Passwort bleibt.',
    },
    'address-changed': {
      name: 'Die E-Mail-Adresse wurde geändert',
      effect: 'Das Konto hat wieder seine frühere Adresse, und alle seine Sitzungen enden.',
    },
  },
  page: {
    title: 'Das war ich nicht',
    lead: (platform, address) => `Ihr Konto bei ${platform}: ${address}`,
    go: 'Stoppen',
    wasMe: 'Das war ich: zur Anmeldung',
    support: 'An den Support schreiben',
    once: 'Danach bekommen Sie eine E-Mail, die Admins Ihrer Firma ebenso.',
  },
  refused: {
    'older-factor': {
      title: 'Das lässt sich hier nicht mehr stoppen',
      next: 'Seitdem hat sich jemand mit einem Code Ihres früheren Eintrags angemeldet; wir nehmen daher an, dass Sie davon wissen. Waren das nicht Sie, schreiben Sie an den Support.',
    },
    'nothing-left': {
      title: 'Es gibt nichts mehr zu stoppen',
      next: 'Am Konto hat sich seitdem wieder etwas geändert. Vielleicht hat eine neuere E-Mail einen eigenen Link; sonst hilft Ihnen der Support.',
    },
  },
  mail: {
    subject: (platform) => `Eine Änderung an Ihrem Konto bei ${platform} wurde gestoppt`,
    heading: 'Eine Änderung wurde gestoppt',
    text: (platform) =>
      `Jemand hat den Link in unserer E-Mail über Ihr Konto bei ${platform} geöffnet und diese Änderung gestoppt.`,
    change: 'Änderung',
    means: 'Jetzt',
    when: 'Wann',
    network: 'Netzwerk',
    objectionHeading: 'Sie haben sie nicht gestoppt?',
    objectionText: 'Dann kann noch jemand dieses Postfach lesen. Ändern Sie dessen Passwort, und schreiben Sie uns.',
  },
  adminMail: {
    subject: (name) => `${name} hat eine Änderung am Konto gestoppt`,
    heading: '„Das war ich nicht“',
    text: (name, email, platform) =>
      `${name} (${email}) hat einer Änderung am Konto bei ${platform} widersprochen und sie gestoppt.`,
    advice:
      'Vielleicht hat es jemand auf dieses Konto abgesehen. Fragen Sie am Telefon nach; das Postfach allein beweist jetzt wenig.',
  },
}

const noFueUsted = '¿No ha sido usted?'
const es: Words = {
  objectionLink: 'No he sido yo: detenerlo',
  supportLink: 'O escribir a soporte',
  objection: {
    'new-authenticator': {
      heading: noFueUsted,
      text: 'Entonces alguien conoce su contraseña y puede leer este buzón. Deténgalo aquí: la entrada nueva deja de valer y se cierran todas las sesiones. No necesita iniciar sesión para ello.',
    },
    'switched-off': {
      heading: noFueUsted,
      text: 'Entonces deténgalo aquí: el inicio de sesión en dos pasos vuelve a estar activado con su entrada anterior y se cierran todas las sesiones. No necesita iniciar sesión para ello.',
    },
    reset: {
      heading: '¿No lo pidió usted?',
      text: 'Entonces deténgalo aquí: su entrada anterior vuelve a valer y el botón de arriba deja de hacerlo. No necesita iniciar sesión para ello.',
    },
    'enrolment-link': {
      heading: '¿No lo pidió usted?',
      text: 'Entonces deténgalo aquí: el enlace de arriba deja de valer. No necesita iniciar sesión para ello.',
    },
    'password-changed': {
      heading: noFueUsted,
      text: 'Entonces deténgalo aquí: la contraseña nueva no abre nada y se cierran todas las sesiones. Después elige otra por correo. No necesita iniciar sesión para ello.',
    },
    'password-asked': {
      heading: '¿No lo pidió usted?',
      text: 'Su contraseña sigue como está y no tiene que hacer nada. Si quiere asegurarse, deténgalo aquí: entonces el enlace para una contraseña nueva no vale. No necesita iniciar sesión para ello.',
    },
    'address-changed': {
      heading: noFueUsted,
      text: 'Entonces deténgalo aquí: esta dirección vuelve a ser la suya y se cierran todas las sesiones. No necesita iniciar sesión para ello.',
    },
  },
  change: {
    'new-authenticator': {
      name: 'Se configuró una aplicación de autenticación nueva',
      effect: 'Sus códigos dejan de valer y se cierran todas las sesiones de la cuenta.',
    },
    'switched-off': {
      name: 'Se desactivó el inicio de sesión en dos pasos',
      effect: 'Vuelve a estar activado con la entrada que usted tenía y se cierran todas las sesiones de la cuenta.',
    },
    reset: {
      name: 'Se restableció el inicio de sesión en dos pasos',
      effect:
        'La entrada anterior vuelve a valer. El enlace para configurar otra, y lo que se configuró con él, deja de valer.',
    },
    'enrolment-link': {
      name: 'Se envió un enlace para configurar el inicio de sesión en dos pasos',
      effect: 'Ese enlace, y lo que se empezó con él, deja de valer.',
    },
    'password-changed': {
      name: 'Se cambió la contraseña',
      effect: 'Ya no abre nada y se cierran todas las sesiones de la cuenta. Usted elige otra por correo.',
    },
    'password-asked': {
      name: 'Se pidió una contraseña nueva',
      effect: 'El enlace para una contraseña nueva deja de valer o no llega a enviarse. La contraseña actual se queda.',
    },
    'address-changed': {
      name: 'Se cambió la dirección de correo electrónico',
      effect: 'La cuenta vuelve a tener su dirección anterior y se cierran todas sus sesiones.',
    },
  },
  page: {
    title: 'No he sido yo',
    lead: (platform, address) => `Su cuenta de ${platform}: ${address}`,
    go: 'Detenerlo',
    wasMe: 'He sido yo: ir al inicio de sesión',
    support: 'Escribir a soporte',
    once: 'Después recibirá un correo, igual que los administradores de su empresa.',
  },
  refused: {
    'older-factor': {
      title: 'Esto ya no se puede detener aquí',
      next: 'Desde entonces alguien inició sesión con un código de la entrada que usted tenía antes, así que suponemos que lo sabe. Si no ha sido usted, escriba a soporte.',
    },
    'nothing-left': {
      title: 'Ya no queda nada que detener',
      next: 'Desde entonces volvió a cambiar algo en la cuenta. Puede que un correo más nuevo tenga su propio enlace; si no lo hay, soporte le ayuda.',
    },
  },
  mail: {
    subject: (platform) => `Se ha detenido un cambio en su cuenta de ${platform}`,
    heading: 'Se ha detenido un cambio',
    text: (platform) =>
      `Alguien abrió el enlace de nuestro correo sobre su cuenta de ${platform} y detuvo este cambio.`,
    change: 'Cambio',
    means: 'Ahora',
    when: 'Cuándo',
    network: 'Red',
    objectionHeading: '¿No lo detuvo usted?',
    objectionText: 'Entonces alguien más puede leer este buzón. Cambie su contraseña y escríbanos.',
  },
  adminMail: {
    subject: (name) => `${name} ha detenido un cambio en la cuenta`,
    heading: '«No he sido yo»',
    text: (name, email, platform) => `${name} (${email}) se opuso a un cambio en la cuenta de ${platform} y lo detuvo.`,
    advice: 'Puede que alguien vaya tras esta cuenta. Pregunte por teléfono; el buzón por sí solo prueba ahora poco.',
  },
}

export const messages: Messages<Words> = { en, de, es }
