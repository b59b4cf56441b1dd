import type { Messages } from './language.ts'

const en = {
  skip: 'Skip to content',
  error: 'Error:',
  help: 'Help',
  contact: 'Contact support',
  language: 'Language',
  otherWays: 'Other ways',
  profile: 'Profile',
  logOut: 'Log out',
  signIn: 'Sign in',
  member: 'Member',
  admin: 'Company admin',
  staffSupport: 'Support',
  staffOperator: 'Operator',
  desk: 'Support desk',
  noCompany: 'Your account',
  switchCompany: 'Work for another company',
  yourCompanies: 'Your companies',
  showPassword: 'Show password',
  stepOf: (step: number, steps: number, name?: string) => `Step ${step} of ${steps}${name ? `: ${name}` : ''}`,
  noMail: {
    title: 'No mail can be sent from here yet',
    text: (platform: string) =>
      `No mail server is set up for ${platform}. What you ask for is kept and goes out once there is one. Tell whoever runs it: they can set it up, or hand you a link with which you go on.`,
  },
  problem: {
    'not-found': { title: 'This page does not exist', next: 'Check the address, or go to your profile.' },
    'other-origin': {
      title: 'This form was sent from another website',
      next: 'Nothing was changed. Open the page here and try again.',
    },
    'too-large': { title: 'That was too much at once', next: 'Nothing was changed. Go back and send less.' },
    'stale-form': {
      title: 'This form is no longer fresh',
      next: 'Nothing was changed. Open the page again and send it once more.',
    },
    'not-possible': {
      title: 'That is not possible here',
      next: 'Nothing was changed. Go to your profile to see what you can do.',
    },
    busy: {
      title: 'Many people are signing in right now',
      next: 'Wait a few seconds and try again. Nothing was lost.',
    },
    unavailable: {
      title: 'The door stays closed for a moment',
      next: 'We cannot reach our records right now. Try again in a minute; nothing was changed.',
    },
    broken: {
      title: 'Something went wrong on our side',
      next: 'Nothing was changed. Try again; if it happens again, tell support this number:',
    },
  },
  /** An instant in words: day, time and zone. */
  instant: (day: string, time: string, zone: string) => `${day}, ${time} (${zone})`,
  /** In front of the reason code of a refusal, which is a link. */
  reason: 'Reason:',
  helpWithIt: 'Help with this',
  goOn: 'Go to your profile',
  startOver: 'Start over',
}

const de: typeof en = {
  skip: 'Zum Inhalt springen',
  error: 'Fehler:',
  help: 'Hilfe',
  contact: 'Support kontaktieren',
  language: 'Sprache',
  otherWays: 'Andere Wege',
  profile: 'Profil',
  logOut: 'Abmelden',
  signIn: 'Anmelden',
  member: 'Mitglied',
  admin: 'Firmenadmin',
  staffSupport: 'Support',
  staffOperator: 'Betreiber',
  desk: 'Supportbereich',
  noCompany: 'Ihr Konto',
  switchCompany: 'Für eine andere Firma arbeiten',
  yourCompanies: 'Ihre Firmen',
  showPassword: 'Passwort anzeigen',
  stepOf: (step, steps, name) => `Schritt ${step} von ${steps}${name ? `: ${name}` : ''}`,
  noMail: {
    title: 'Von hier können noch keine E-Mails gesendet werden',
    text: (platform) =>
      `Für ${platform} ist kein Mailserver eingerichtet. Worum Sie bitten, wird aufbewahrt und geht hinaus, sobald es einen gibt. Sagen Sie es dem Betreiber: Er kann ihn einrichten oder Ihnen einen Link geben, mit dem es weitergeht.`,
  },
  problem: {
    'not-found': {
      title: 'Diese Seite gibt es nicht',
      next: 'Prüfen Sie die Adresse, oder gehen Sie zu Ihrem Profil.',
    },
    'other-origin': {
      title: 'Dieses Formular kam von einer anderen Website',
      next: 'Es wurde nichts geändert. Öffnen Sie die Seite hier, und versuchen Sie es noch einmal.',
    },
    'too-large': {
      title: 'Das war zu viel auf einmal',
      next: 'Es wurde nichts geändert. Gehen Sie zurück, und senden Sie weniger.',
    },
    'stale-form': {
      title: 'Dieses Formular ist nicht mehr aktuell',
      next: 'Es wurde nichts geändert. Öffnen Sie die Seite neu, und senden Sie das Formular noch einmal.',
    },
    'not-possible': {
      title: 'Das ist hier nicht möglich',
      next: 'Es wurde nichts geändert. Was Sie tun können, steht in Ihrem Profil.',
    },
    busy: {
      title: 'Gerade melden sich sehr viele Menschen an',
      next: 'Warten Sie ein paar Sekunden, und versuchen Sie es noch einmal. Es ging nichts verloren.',
    },
    unavailable: {
      title: 'Die Tür bleibt einen Moment geschlossen',
      next: 'Unsere Daten sind gerade nicht erreichbar. Versuchen Sie es in einer Minute noch einmal; es wurde nichts geändert.',
    },
    broken: {
      title: 'Bei uns ist etwas schiefgegangen',
      next: 'Es wurde nichts geändert. Versuchen Sie es noch einmal. Wenn es wieder geschieht, nennen Sie dem Support diese Nummer:',
    },
  },
  instant: (day, time, zone) => `${day}, ${time} Uhr (${zone})`,
  reason: 'Grund:',
  helpWithIt: 'Hilfe dazu',
  goOn: 'Zu Ihrem Profil',
  startOver: 'Neu beginnen',
}

const es: typeof en = {
  skip: 'Ir al contenido',
  error: 'Error:',
  help: 'Ayuda',
  contact: 'Contactar con soporte',
  language: 'Idioma',
  otherWays: 'Otras opciones',
  profile: 'Perfil',
  logOut: 'Cerrar sesión',
  signIn: 'Iniciar sesión',
  member: 'Miembro',
  admin: 'Administrador de la empresa',
  staffSupport: 'Soporte',
  staffOperator: 'Operador',
  desk: 'Mesa de soporte',
  noCompany: 'Su cuenta',
  switchCompany: 'Trabajar para otra empresa',
  yourCompanies: 'Sus empresas',
  showPassword: 'Mostrar la contraseña',
  stepOf: (step, steps, name) => `Paso ${step} de ${steps}${name ? `: ${name}` : ''}`,
  noMail: {
    title: 'Desde aquí aún no se pueden enviar correos',
    text: (platform) =>
      `No hay servidor de correo configurado para ${platform}. Lo que pida se guarda y sale en cuanto lo haya. Avise a quien gestiona la plataforma: puede configurarlo o darle un enlace con el que continuar.`,
  },
  problem: {
    'not-found': { title: 'Esta página no existe', next: 'Compruebe la dirección o vaya a su perfil.' },
    'other-origin': {
      title: 'Este formulario se envió desde otro sitio web',
      next: 'No se ha cambiado nada. Abra la página aquí e inténtelo de nuevo.',
    },
    'too-large': {
      title: 'Es demasiado de una vez',
      next: 'No se ha cambiado nada. Vuelva atrás y envíe menos.',
    },
    'stale-form': {
      title: 'Este formulario ya no es actual',
      next: 'No se ha cambiado nada. Abra la página de nuevo y vuelva a enviarlo.',
    },
    'not-possible': {
      title: 'Eso no es posible aquí',
      next: 'No se ha cambiado nada. En su perfil verá lo que puede hacer.',
    },
    busy: {
      title: 'Hay muchas personas iniciando sesión ahora mismo',
      next: 'Espere unos segundos e inténtelo de nuevo. No se ha perdido nada.',
    },
    unavailable: {
      title: 'La puerta permanece cerrada un momento',
      next: 'Ahora mismo no podemos acceder a nuestros datos. Inténtelo de nuevo en un minuto; no se ha cambiado nada.',
    },
    broken: {
      title: 'Algo ha fallado por nuestra parte',
      next: 'No se ha cambiado nada. Inténtelo de nuevo; si vuelve a ocurrir, indique a soporte este número:',
    },
  },
  instant: (day, time, zone) => `${day}, ${time} h (${zone})`,
  reason: 'Motivo:',
  helpWithIt: 'Ayuda con esto',
  goOn: 'Ir a su perfil',
  startOver: 'Empezar de nuevo',
}

export const messages: Messages<typeof en> = { en, de, es }
