import type { Messages } from '../web/language.ts'

const en = {
  forgot: {
    title: 'Forgot your password?',
    lead: 'Enter your e-mail address. We mail you a link with which you choose a new password.',
    email: 'E-mail address',
    go: 'Send the link',
    back: 'Back to sign-in',
    help: 'How a new password is chosen',
    sent: 'If there is an account with that address, a mail is on its way. It may take a minute; the link in it works for 30 minutes.',
    stopped: 'It is stopped: the password that was chosen opens nothing. Choose a new one now.',
    empty: { title: 'Enter your e-mail address', next: 'It is the one with which you sign in.' },
    later: (time: string) => ({
      title: `No more mails to this address before ${time}`,
      next: 'The links already sent still work until they are 30 minutes old.',
    }),
  },
  reset: {
    codeTitle: 'First your code',
    codeLead: (address: string) =>
      `Two-factor login is on for ${address}. So we ask for a code from your app, or a recovery code, before you choose a new password.`,
    codeLabel: '6-digit code, or a recovery code',
    codeHint:
      'The code of your authenticator app. Without the phone: one of your recovery codes, five groups of five signs.',
    malformed: {
      title: 'That is neither a code nor a recovery code',
      next: 'Enter the 6 digits of your app, or the 25 signs of a recovery code. Spaces and hyphens do not matter.',
    },
    codeGo: 'Go on',
    lost: 'I lost or changed my phone',
    back: 'Keep the present password',
    title: 'Choose a new password',
    lead: (address: string) => `For ${address}. Afterwards all sessions end, and you sign in with the new password.`,
    password: 'New password',
    go: 'Change password',
  },
  mail: {
    link: {
      subject: (platform: string) => `Choose a new password for ${platform}`,
      heading: 'Choose a new password',
      text: (platform: string) => `Somebody asked for a new password for your ${platform} account.`,
      code: 'Have your authenticator app at hand, or a recovery code: we ask for a code first.',
      button: 'Choose a new password',
      after: (time: string) => `The link works once, until ${time}.`,
    },
    wait: {
      subject: (platform: string) => `Somebody asked for a new password for ${platform}`,
      heading: 'A new password was asked for',
      text: (platform: string, distance: string) =>
        `Your two-factor login for ${platform} was reset and is not set up again yet. Until then the mailbox alone must not open your account, so we wait ${distance} before we mail the link for a new password.`,
      setUp:
        'If you still know your password, sign in and set up two-factor login. That ends the wait: then no link comes, and you can ask again.',
      asked: 'Asked for',
      due: 'Link comes',
    },
    done: {
      subject: (platform: string) => `Your password for ${platform} was replaced`,
      heading: 'Your password was replaced',
      text: (platform: string) =>
        `From now on you sign in to ${platform} with the new password. All sessions have ended. Your two-factor login is as it was.`,
      when: 'When',
      network: 'Network',
    },
  },
}

const de: typeof en = {
  forgot: {
    title: 'Passwort vergessen?',
    lead: 'Geben Sie Ihre E-Mail-Adresse ein. Wir schicken Ihnen einen Link, mit dem Sie ein neues Passwort wählen.',
    email: 'E-Mail-Adresse',
    go: 'Link senden',
    back: 'Zurück zur Anmeldung',
    help: 'Wie Sie ein neues Passwort wählen',
    sent: 'Wenn es zu dieser Adresse ein Konto gibt, ist eine E-Mail unterwegs. Sie kann eine Minute brauchen; der Link darin gilt 30 Minuten.',
    stopped: 'Es ist gestoppt: Mit dem gewählten Passwort kommt niemand hinein. Wählen Sie jetzt ein neues.',
    empty: { title: 'Geben Sie Ihre E-Mail-Adresse ein', next: 'Es ist die, mit der Sie sich anmelden.' },
    later: (time) => ({
      title: `Vor ${time} Uhr keine weiteren E-Mails an diese Adresse`,
      next: 'Die schon gesendeten Links gelten noch, bis sie 30 Minuten alt sind.',
    }),
  },
  reset: {
    codeTitle: 'Zuerst Ihr Code',
    codeLead: (address) =>
      `Für ${address} ist die Zwei-Faktor-Anmeldung eingeschaltet. Deshalb fragen wir nach einem Code aus Ihrer App oder einem Wiederherstellungscode, bevor Sie ein neues Passwort wählen.`,
    codeLabel: '6-stelliger Code oder ein Wiederherstellungscode',
    codeHint:
      'Der Code Ihrer Authenticator-App. Ohne das Telefon: einer Ihrer Wiederherstellungscodes, fünf Gruppen mit je fünf Zeichen.',
    malformed: {
      title: 'Das ist weder ein Code noch ein Wiederherstellungscode',
      next: 'Geben Sie die 6 Ziffern Ihrer App ein oder die 25 Zeichen eines Wiederherstellungscodes. Leerzeichen und Bindestriche stören nicht.',
    },
    codeGo: 'Weiter',
    lost: 'Telefon verloren oder gewechselt',
    back: 'Das bisherige Passwort behalten',
    title: 'Neues Passwort wählen',
    lead: (address) => `Für ${address}. Danach enden alle Sitzungen, und Sie melden sich mit dem neuen Passwort an.`,
    password: 'Neues Passwort',
    go: 'Passwort ändern',
  },
  mail: {
    link: {
      subject: (platform) => `Wählen Sie ein neues Passwort für ${platform}`,
      heading: 'Wählen Sie ein neues Passwort',
      text: (platform) => `Jemand hat um ein neues Passwort für Ihr Konto bei ${platform} gebeten.`,
      code: 'Halten Sie Ihre Authenticator-App oder einen Wiederherstellungscode bereit: Zuerst fragen wir nach einem Code.',
      button: 'Neues Passwort wählen',
      after: (time) => `Der Link funktioniert einmal, bis ${time}.`,
    },
    wait: {
      subject: (platform) => `Jemand hat um ein neues Passwort für ${platform} gebeten`,
      heading: 'Jemand hat um ein neues Passwort gebeten',
      text: (platform, distance) =>
        `Ihre Zwei-Faktor-Anmeldung für ${platform} wurde zurückgesetzt und ist noch nicht wieder eingerichtet. Bis dahin darf das Postfach allein Ihr Konto nicht öffnen. Deshalb schicken wir den Link für ein neues Passwort erst nach dieser Wartezeit: ${distance}.`,
      setUp:
        'Wenn Sie Ihr Passwort doch noch wissen, melden Sie sich an, und richten Sie die Zwei-Faktor-Anmeldung ein. Dann endet die Wartezeit: Es kommt kein Link, und Sie können noch einmal darum bitten.',
      asked: 'Gebeten',
      due: 'Link kommt',
    },
    done: {
      subject: (platform) => `Ihr Passwort für ${platform} wurde ersetzt`,
      heading: 'Ihr Passwort wurde ersetzt',
      text: (platform) =>
        `Ab jetzt melden Sie sich bei ${platform} mit dem neuen Passwort an. Alle Sitzungen sind beendet. Ihre Zwei-Faktor-Anmeldung ist, wie sie war.`,
      when: 'Wann',
      network: 'Netzwerk',
    },
  },
}

const es: typeof en = {
  forgot: {
    title: '¿Ha olvidado su contraseña?',
    lead: 'Escriba su dirección de correo electrónico. Le enviamos un enlace con el que elige una contraseña nueva.',
    email: 'Dirección de correo electrónico',
    go: 'Enviar el enlace',
    back: 'Volver al inicio de sesión',
    help: 'Cómo se elige una contraseña nueva',
    sent: 'Si hay una cuenta con esa dirección, un correo está en camino. Puede tardar un minuto; su enlace vale 30 minutos.',
    stopped: 'Está detenido: con la contraseña que se eligió no entra nadie. Elija ahora una nueva.',
    empty: {
      title: 'Escriba su dirección de correo electrónico',
      next: 'Es la dirección con la que inicia sesión.',
    },
    later: (time) => ({
      title: `No habrá más correos a esta dirección antes de las ${time}`,
      next: 'Los enlaces ya enviados siguen valiendo hasta que tengan 30 minutos.',
    }),
  },
  reset: {
    codeTitle: 'Primero su código',
    codeLead: (address) =>
      `El inicio de sesión en dos pasos está activado para ${address}. Por eso pedimos un código de su aplicación, o un código de recuperación, antes de que elija una contraseña nueva.`,
    codeLabel: 'Código de 6 cifras o un código de recuperación',
    codeHint:
      'El código de su aplicación de autenticación. Sin el teléfono: uno de sus códigos de recuperación, cinco grupos de cinco signos.',
    malformed: {
      title: 'Eso no es ni un código ni un código de recuperación',
      next: 'Escriba las 6 cifras de su aplicación o los 25 signos de un código de recuperación. Los espacios y los guiones dan igual.',
    },
    codeGo: 'Continuar',
    lost: 'He perdido o cambiado el teléfono',
    back: 'Conservar la contraseña actual',
    title: 'Elija una contraseña nueva',
    lead: (address) =>
      `Para ${address}. Después se cierran todas las sesiones y usted inicia sesión con la contraseña nueva.`,
    password: 'Contraseña nueva',
    go: 'Cambiar la contraseña',
  },
  mail: {
    link: {
      subject: (platform) => `Elija una contraseña nueva para ${platform}`,
      heading: 'Elija una contraseña nueva',
      text: (platform) => `Alguien pidió una contraseña nueva para su cuenta de ${platform}.`,
      code: 'Tenga a mano su aplicación de autenticación o un código de recuperación: primero pedimos un código.',
      button: 'Elegir una contraseña nueva',
      after: (time) => `El enlace funciona una vez, hasta el ${time}.`,
    },
    wait: {
      subject: (platform) => `Alguien pidió una contraseña nueva para ${platform}`,
      heading: 'Se pidió una contraseña nueva',
      text: (platform, distance) =>
        `Su inicio de sesión en dos pasos de ${platform} se restableció y aún no está configurado de nuevo. Hasta entonces el buzón por sí solo no debe abrir su cuenta, así que esperamos ${distance} antes de enviar el enlace para una contraseña nueva.`,
      setUp:
        'Si aún recuerda su contraseña, inicie sesión y configure el inicio de sesión en dos pasos. Con eso termina la espera: no llega ningún enlace y puede pedirlo otra vez.',
      asked: 'Pedida',
      due: 'El enlace llega',
    },
    done: {
      subject: (platform) => `Se ha sustituido su contraseña de ${platform}`,
      heading: 'Se ha sustituido su contraseña',
      text: (platform) =>
        `A partir de ahora inicia sesión en ${platform} con la contraseña nueva. Todas las sesiones están cerradas. Su inicio de sesión en dos pasos sigue como estaba.`,
      when: 'Cuándo',
      network: 'Red',
    },
  },
}

export const messages: Messages<typeof en> = { en, de, es }
