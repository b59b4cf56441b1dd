import { html, type Html } from '../web/html.ts'
import type { Messages } from '../web/language.ts'

const KNOWS_PASSWORD = {
  en: 'Then somebody knows your password. They cannot go on without this code: give it to nobody, also not to us, and change your password.',
  de: 'Dann kennt jemand Ihr Passwort. Ohne diesen Code kommt niemand weiter: Geben Sie ihn niemandem, auch uns nicht, und ändern Sie Ihr Passwort.',
  es: 'Entonces alguien conoce su contraseña. Sin este código no puede seguir: no se lo dé a nadie, tampoco a nosotros, y cambie su contraseña.',
}

const en = {
  step: 'mailbox',
  title: 'Check your mailbox',
  sent: (time: string, address: Html) => html`We sent a code at ${time} to ${address}.`,
  why: 'It makes sure that nobody who only knows your password can connect a phone of their own.',
  label: '8-digit code from the e-mail',
  valid: (time: string) => `Valid until ${time}. It may take a minute to arrive.`,
  go: 'Continue',
  again: 'Send a new code',
  againSoon: 'No mail after half a minute? Look into the folder for unwanted mail, then have a new code sent.',
  cannotRead: 'I cannot read this mailbox',
  logOut: 'Log out',
  pass: {
    have: 'I have an enrolment pass',
    title: 'Enter your enrolment pass',
    lead: 'Somebody of support or an admin of your company reads it to you. It stands in for the code from your mailbox, once.',
    label: 'Enrolment pass',
    hint: 'Six groups of four signs. Small letters are fine.',
    instead: 'Use the code from the e-mail',
    none: 'I have no pass',
    malformed: {
      title: 'That is no enrolment pass',
      next: 'It has six groups of four signs, 24 together. Have it read to you once more.',
    },
    wrong: {
      title: 'That pass is not right',
      next: 'Compare it sign by sign. A pass works once and for one hour, and a newer one ends it; whoever read it to you can see whether it still works.',
    },
    noneLeft: {
      title: 'This sign-in takes no more passes',
      next: 'Five were tried. Log out, sign in again, and enter the pass there.',
    },
  },
  wrong: {
    title: 'That code is not right',
    next: 'Enter the 8 digits of the newest mail. A code works only in the browser that asked for it.',
  },
  noneLeft: { title: 'This code no longer works', next: 'It was tried too often or is too old. Have a new one sent.' },
  tooSoon: (distance: string) => ({
    title: 'The last mail is still on its way',
    next: `You can have a new code sent in ${distance}.`,
  }),
  limit: (time: string) => ({
    title: 'No more mails to this address for now',
    next: `The next code can be sent at ${time}. Codes already sent still work until they are ten minutes old.`,
  }),
  mail: {
    subject: (platform: string) => `Your code for ${platform}`,
    headings: {
      'set-up': 'Your code to set up two-factor login',
      'lost-phone': 'Your code to ask your company’s admin',
      'new-authenticator': 'Your code to add an authenticator app',
    },
    text: (platform: string, time: string, zone: string) =>
      `Enter this code on the page of ${platform} that asked for it. It works until ${time} (${zone}), in that browser only.`,
    objectionHeading: 'You did not ask for this?',
    objections: {
      'set-up': KNOWS_PASSWORD.en,
      'lost-phone': KNOWS_PASSWORD.en,
      'new-authenticator':
        'Then somebody is signed in to your account with one of your recovery codes. They cannot go on without this code: give it to nobody, also not to us, and write to support.',
    },
  },
}

const de: typeof en = {
  step: 'Postfach',
  title: 'Sehen Sie in Ihrem Postfach nach',
  sent: (time, address) => html`Wir haben um ${time} Uhr einen Code an ${address} geschickt.`,
  why: 'So kann niemand, der nur Ihr Passwort kennt, ein eigenes Telefon verbinden.',
  label: '8-stelliger Code aus der E-Mail',
  valid: (time) => `Gültig bis ${time} Uhr. Die E-Mail kann eine Minute brauchen.`,
  go: 'Weiter',
  again: 'Neuen Code senden',
  againSoon:
    'Nach einer halben Minute noch nichts da? Sehen Sie im Ordner für unerwünschte E-Mails nach, und lassen Sie sich dann einen neuen Code senden.',
  cannotRead: 'Ich kann dieses Postfach nicht lesen',
  logOut: 'Abmelden',
  pass: {
    have: 'Ich habe einen Einrichtungspass',
    title: 'Geben Sie Ihren Einrichtungspass ein',
    lead: 'Jemand vom Support oder ein Firmenadmin liest ihn Ihnen vor. Er tritt einmal an die Stelle des Codes aus Ihrem Postfach.',
    label: 'Einrichtungspass',
    hint: 'Sechs Gruppen zu vier Zeichen. Kleinbuchstaben sind in Ordnung.',
    instead: 'Den Code aus der E-Mail eingeben',
    none: 'Ich habe keinen Pass',
    malformed: {
      title: 'Das ist kein Einrichtungspass',
      next: 'Er hat sechs Gruppen zu vier Zeichen, zusammen 24. Lassen Sie ihn sich noch einmal vorlesen.',
    },
    wrong: {
      title: 'Der Pass ist nicht richtig',
      next: 'Vergleichen Sie ihn Zeichen für Zeichen. Ein Pass gilt einmal und eine Stunde lang, und ein neuerer beendet ihn; wer ihn vorgelesen hat, sieht, ob er noch gilt.',
    },
    noneLeft: {
      title: 'Diese Anmeldung nimmt keinen Pass mehr an',
      next: 'Fünf wurden versucht. Melden Sie sich ab und neu an, und geben Sie den Pass dort ein.',
    },
  },
  wrong: {
    title: 'Der Code ist nicht richtig',
    next: 'Geben Sie die 8 Ziffern aus der neuesten E-Mail ein. Ein Code gilt nur in dem Browser, der ihn angefordert hat.',
  },
  noneLeft: {
    title: 'Dieser Code gilt nicht mehr',
    next: 'Er wurde zu oft versucht oder ist zu alt. Lassen Sie sich einen neuen senden.',
  },
  tooSoon: (distance) => ({
    title: 'Die letzte E-Mail ist noch unterwegs',
    next: `In ${distance} können Sie sich einen neuen Code senden lassen.`,
  }),
  limit: (time) => ({
    title: 'Vorerst keine weiteren E-Mails an diese Adresse',
    next: `Der nächste Code kann um ${time} Uhr gesendet werden. Codes, die schon gesendet sind, gelten noch, bis sie zehn Minuten alt sind.`,
  }),
  mail: {
    subject: (platform) => `Ihr Code für ${platform}`,
    headings: {
      'set-up': 'Ihr Code zum Einrichten der Zwei-Faktor-Anmeldung',
      'lost-phone': 'Ihr Code für die Frage an Ihren Firmenadmin',
      'new-authenticator': 'Ihr Code zum Hinzufügen einer Authenticator-App',
    },
    text: (platform, time, zone) =>
      `Geben Sie diesen Code auf der Seite von ${platform} ein, die danach gefragt hat. Er gilt bis ${time} Uhr (${zone}) und nur in dem Browser, der ihn angefordert hat.`,
    objectionHeading: 'Sie haben das nicht angefordert?',
    objections: {
      'set-up': KNOWS_PASSWORD.de,
      'lost-phone': KNOWS_PASSWORD.de,
      'new-authenticator':
        'Dann ist jemand mit einem Ihrer Wiederherstellungscodes in Ihrem Konto angemeldet. Ohne diesen Code kommt niemand weiter: Geben Sie ihn niemandem, auch uns nicht, und schreiben Sie dem Support.',
    },
  },
}

const es: typeof en = {
  step: 'buzón',
  title: 'Consulte su buzón',
  sent: (time, address) => html`A las ${time} enviamos un código a ${address}.`,
  why: 'Así nadie que solo conozca su contraseña puede conectar un teléfono propio.',
  label: 'Código de 8 cifras del correo',
  valid: (time) => `Válido hasta las ${time}. Puede tardar un minuto en llegar.`,
  go: 'Continuar',
  again: 'Enviar un código nuevo',
  againSoon: '¿Sin correo tras medio minuto? Mire en la carpeta de correo no deseado y después pida un código nuevo.',
  cannotRead: 'No puedo leer este buzón',
  logOut: 'Cerrar sesión',
  pass: {
    have: 'Tengo un pase de configuración',
    title: 'Escriba su pase de configuración',
    lead: 'Alguien de soporte o un administrador de su empresa se lo lee. Sustituye una vez al código de su buzón.',
    label: 'Pase de configuración',
    hint: 'Seis grupos de cuatro signos. Valen las minúsculas.',
    instead: 'Usar el código del correo',
    none: 'No tengo ningún pase',
    malformed: {
      title: 'Eso no es un pase de configuración',
      next: 'Tiene seis grupos de cuatro signos, 24 en total. Pida que se lo lean otra vez.',
    },
    wrong: {
      title: 'El pase no es correcto',
      next: 'Compárelo signo por signo. Un pase funciona una vez y durante una hora, y uno más nuevo lo termina; quien se lo leyó puede ver si todavía funciona.',
    },
    noneLeft: {
      title: 'Este inicio de sesión ya no acepta pases',
      next: 'Se probaron cinco. Cierre la sesión, iníciela de nuevo y escriba allí el pase.',
    },
  },
  wrong: {
    title: 'El código no es correcto',
    next: 'Escriba las 8 cifras del correo más nuevo. Un código solo funciona en el navegador que lo pidió.',
  },
  noneLeft: {
    title: 'Este código ya no funciona',
    next: 'Se intentó demasiadas veces o es demasiado antiguo. Pida uno nuevo.',
  },
  tooSoon: (distance) => ({
    title: 'El último correo aún está en camino',
    next: `Podrá pedir un código nuevo en ${distance}.`,
  }),
  limit: (time) => ({
    title: 'Por ahora no hay más correos a esta dirección',
    next: `El próximo código puede enviarse a las ${time}. Los ya enviados funcionan hasta que tengan diez minutos.`,
  }),
  mail: {
    subject: (platform) => `Su código para ${platform}`,
    headings: {
      'set-up': 'Su código para configurar el inicio de sesión en dos pasos',
      'lost-phone': 'Su código para preguntar al administrador de su empresa',
      'new-authenticator': 'Su código para añadir una aplicación de autenticación',
    },
    text: (platform, time, zone) =>
      `Escriba este código en la página de ${platform} que lo pidió. Funciona hasta las ${time} (${zone}), solo en ese navegador.`,
    objectionHeading: '¿No lo ha pedido usted?',
    objections: {
      'set-up': KNOWS_PASSWORD.es,
      'lost-phone': KNOWS_PASSWORD.es,
      'new-authenticator':
        'Entonces alguien ha iniciado sesión en su cuenta con uno de sus códigos de recuperación. Sin este código no puede seguir: no se lo dé a nadie, tampoco a nosotros, y escriba a soporte.',
    },
  },
}

export const messages: Messages<typeof en> = { en, de, es }
