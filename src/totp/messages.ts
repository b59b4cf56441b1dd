import type { Messages } from '../web/language.ts'

const en = {
  malformed: (digits: number) => ({
    title: `Enter the ${digits} digits of the code`,
    next: 'Spaces and hyphens do not matter; letters are not part of it.',
  }),
  wrong: { title: 'That code is not right or was already used.', next: 'Wait for the next one.' },
  wrongHint: 'Look for the entry named on this page: people often have several.',
  clock: {
    slow: (distance: string) => `Your phone’s clock is about ${distance} slow`,
    fast: (distance: string) => `Your phone’s clock is about ${distance} fast`,
    phone: 'your phone',
    now: 'right now',
    next: 'Its codes belong to another time. Switch on automatic time, then enter a new code.',
    where: 'Where to find automatic time',
    iphone: 'iPhone:',
    iphonePath: 'Settings › General › Date & Time › Set Automatically',
    android: 'Android:',
    androidPath: 'Settings › System › Date & time › Automatic',
    madeFor: (time: string) => `This code was made for ${time}.`,
  },
  oldEntry: {
    title: 'You used the old entry',
    next: 'Your authenticator app has an older entry for this account. Look for the newer one, then delete the old one.',
  },
  wait: (distance: string) => ({
    title: 'Too many codes that were not right',
    next: `Wait ${distance}, then try a new code. Your account is safe; nothing is locked for good.`,
  }),
  networkWait: (distance: string) => ({
    title: 'Too many tries from your network',
    next: `Wait ${distance}, or use another network.`,
  }),
  sumReached: {
    title: 'Codes from this browser are no longer accepted',
    next: 'There were too many wrong codes for this account this year. Use a browser in which you have signed in before, use a recovery code, or contact support.',
  },
  suspended: {
    title: 'Reported stolen',
    since: (name: string, date: string) => `${name}: suspended since ${date}.`,
    all: 'Its codes open nothing. A recovery code still lets you in; or ask the admins of your company, or support.',
    some: 'Its codes open nothing. Use another entry or a recovery code.',
  },
  lookFor: (date: string) => `Look for this entry, set up ${date}`,
  anyOf: 'Any of your entries will do',
  setUp: (date: string) => `set up ${date}`,
  /** An entry that nobody gave a name. */
  unnamed: 'Authenticator app',
  label: '6-digit code from your authenticator app',
}

const de: typeof en = {
  malformed: (digits) => ({
    title: `Geben Sie die ${digits} Ziffern des Codes ein`,
    next: 'Leerzeichen und Bindestriche stören nicht; Buchstaben gehören nicht dazu.',
  }),
  wrong: {
    title: 'Der Code ist nicht richtig oder wurde schon benutzt.',
    next: 'Warten Sie auf den nächsten.',
  },
  wrongHint: 'Suchen Sie den Eintrag, der auf dieser Seite genannt ist: Viele haben mehrere.',
  clock: {
    slow: (distance) => `Die Uhr Ihres Telefons geht etwa ${distance} nach`,
    fast: (distance) => `Die Uhr Ihres Telefons geht etwa ${distance} vor`,
    phone: 'Ihr Telefon',
    now: 'jetzt gerade',
    next: 'Seine Codes gehören zu einer anderen Zeit. Schalten Sie die automatische Uhrzeit ein, und geben Sie dann einen neuen Code ein.',
    where: 'Wo Sie die automatische Uhrzeit finden',
    iphone: 'iPhone:',
    iphonePath: 'Einstellungen › Allgemein › Datum & Uhrzeit › Automatisch einstellen',
    android: 'Android:',
    androidPath: 'Einstellungen › System › Datum & Uhrzeit › Automatisch',
    madeFor: (time) => `Dieser Code gehört zu ${time} Uhr.`,
  },
  oldEntry: {
    title: 'Sie haben den alten Eintrag benutzt',
    next: 'Ihre Authenticator-App hat für dieses Konto einen älteren Eintrag. Suchen Sie den neueren, und löschen Sie dann den alten.',
  },
  wait: (distance) => ({
    title: 'Zu viele Codes, die nicht richtig waren',
    next: `Warten Sie ${distance}, und versuchen Sie dann einen neuen Code. Ihr Konto ist sicher; nichts ist für immer gesperrt.`,
  }),
  networkWait: (distance) => ({
    title: 'Zu viele Versuche aus Ihrem Netzwerk',
    next: `Warten Sie ${distance}, oder nehmen Sie ein anderes Netzwerk.`,
  }),
  sumReached: {
    title: 'Codes aus diesem Browser werden nicht mehr angenommen',
    next: 'Für dieses Konto gab es in diesem Jahr zu viele falsche Codes. Nehmen Sie einen Browser, in dem Sie sich schon einmal angemeldet haben, oder einen Wiederherstellungscode, oder wenden Sie sich an den Support.',
  },
  suspended: {
    title: 'Als gestohlen gemeldet',
    since: (name, date) => `${name}: ausgesetzt seit ${date}.`,
    all: 'Die Codes öffnen nichts. Ein Wiederherstellungscode lässt Sie weiter herein; oder fragen Sie Ihre Firmenadmins oder den Support.',
    some: 'Die Codes öffnen nichts. Nehmen Sie einen anderen Eintrag oder einen Wiederherstellungscode.',
  },
  lookFor: (date) => `Suchen Sie diesen Eintrag, eingerichtet am ${date}`,
  anyOf: 'Jeder Ihrer Einträge ist recht',
  setUp: (date) => `eingerichtet am ${date}`,
  unnamed: 'Authenticator-App',
  label: '6-stelliger Code aus Ihrer Authenticator-App',
}

const es: typeof en = {
  malformed: (digits) => ({
    title: `Escriba las ${digits} cifras del código`,
    next: 'Los espacios y guiones no importan; las letras no forman parte de él.',
  }),
  wrong: { title: 'El código no es correcto o ya se ha usado.', next: 'Espere el siguiente.' },
  wrongHint: 'Busque la entrada que se nombra en esta página: es frecuente tener varias.',
  clock: {
    slow: (distance) => `El reloj de su teléfono va aproximadamente ${distance} atrasado`,
    fast: (distance) => `El reloj de su teléfono va aproximadamente ${distance} adelantado`,
    phone: 'su teléfono',
    now: 'ahora mismo',
    next: 'Sus códigos corresponden a otra hora. Active la hora automática y escriba después un código nuevo.',
    where: 'Dónde está la hora automática',
    iphone: 'iPhone:',
    iphonePath: 'Ajustes › General › Fecha y hora › Ajuste automático',
    android: 'Android:',
    androidPath: 'Ajustes › Sistema › Fecha y hora › Automática',
    madeFor: (time) => `Este código corresponde a las ${time}.`,
  },
  oldEntry: {
    title: 'Ha usado la entrada antigua',
    next: 'Su aplicación de autenticación tiene una entrada más antigua de esta cuenta. Busque la más nueva y borre después la antigua.',
  },
  wait: (distance) => ({
    title: 'Demasiados códigos que no eran correctos',
    next: `Espere ${distance} y pruebe después un código nuevo. Su cuenta está segura; nada queda bloqueado para siempre.`,
  }),
  networkWait: (distance) => ({
    title: 'Demasiados intentos desde su red',
    next: `Espere ${distance} o use otra red.`,
  }),
  sumReached: {
    title: 'Ya no se aceptan códigos de este navegador',
    next: 'Este año ha habido demasiados códigos incorrectos para esta cuenta. Use un navegador en el que ya haya iniciado sesión antes, use un código de recuperación o contacte con soporte.',
  },
  suspended: {
    title: 'Notificada como robada',
    since: (name, date) => `${name}: suspendida desde el ${date}.`,
    all: 'Sus códigos no abren nada. Un código de recuperación le permite entrar; o acuda a los administradores de su empresa o a soporte.',
    some: 'Sus códigos no abren nada. Use otra entrada o un código de recuperación.',
  },
  lookFor: (date) => `Busque esta entrada, configurada el ${date}`,
  anyOf: 'Sirve cualquiera de sus entradas',
  setUp: (date) => `configurada el ${date}`,
  unnamed: 'Aplicación de autenticación',
  label: 'Código de 6 cifras de su aplicación de autenticación',
}

export const messages: Messages<typeof en> = { en, de, es }
