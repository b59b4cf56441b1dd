import type { Messages } from '../web/language.ts'

const en = {
  when: 'When',
  reason: 'Reason',
  ticket: 'Ticket',
  suspended: {
    subject: (platform: string) => `Your account at ${platform} is suspended`,
    heading: 'Your account was suspended',
    text: (platform: string) =>
      `Support of ${platform} has suspended the authenticators of your account, because somebody else may have your phone. All sessions ended; codes of your app open nothing now.`,
    back: 'You come back with a recovery code, with another authenticator, or by a reset in which two people agree. If you still have your phone, an operator can let it open again.',
    objectionHeading: 'You did not ask for this?',
    objectionText: 'Nobody got in by it. Tell support, and change your password as soon as you are in.',
    objectionLink: 'Contact support',
  },
  suspendedAdmins: {
    subject: (person: string) => `${person}’s account was suspended`,
    heading: 'An account of your company was suspended',
    text: (person: string, email: string) =>
      `Support has suspended the authenticators of ${person} (${email}), because somebody else may have the phone. If the person needs to get in, ask them in person before you help.`,
  },
  resumed: {
    subject: (platform: string) => `Your authenticator opens ${platform} again`,
    heading: 'Your suspended authenticator opens again',
    text: (platform: string) =>
      `An operator of ${platform} lets the authenticator open your account again that was suspended before.`,
  },
}

const de: typeof en = {
  when: 'Wann',
  reason: 'Grund',
  ticket: 'Ticket',
  suspended: {
    subject: (platform) => `Ihr Konto bei ${platform} ist ausgesetzt`,
    heading: 'Ihr Konto wurde ausgesetzt',
    text: (platform) =>
      `Der Support von ${platform} hat die Einträge Ihres Kontos ausgesetzt, weil vielleicht jemand anderes Ihr Telefon hat. Alle Sitzungen sind beendet; Codes Ihrer App öffnen jetzt nichts.`,
    back: 'Sie kommen mit einem Wiederherstellungscode zurück, mit einem anderen Eintrag oder durch ein Zurücksetzen, dem zwei Personen zustimmen. Haben Sie Ihr Telefon noch, kann ein Betreiber die Einträge wieder öffnen lassen.',
    objectionHeading: 'Darum haben Sie nicht gebeten?',
    objectionText:
      'Dadurch kam niemand hinein. Sagen Sie es dem Support, und ändern Sie Ihr Passwort, sobald Sie angemeldet sind.',
    objectionLink: 'Support kontaktieren',
  },
  suspendedAdmins: {
    subject: (person) => `Das Konto von ${person} wurde ausgesetzt`,
    heading: 'Ein Konto Ihrer Firma wurde ausgesetzt',
    text: (person, email) =>
      `Der Support hat die Einträge von ${person} (${email}) ausgesetzt, weil vielleicht jemand anderes das Telefon hat. Muss die Person hinein, fragen Sie sie persönlich, bevor Sie helfen.`,
  },
  resumed: {
    subject: (platform) => `Ihr Eintrag öffnet ${platform} wieder`,
    heading: 'Ihr ausgesetzter Eintrag öffnet wieder',
    text: (platform) => `Ein Betreiber von ${platform} lässt den Eintrag, der ausgesetzt war, Ihr Konto wieder öffnen.`,
  },
}

const es: typeof en = {
  when: 'Cuándo',
  reason: 'Motivo',
  ticket: 'Ticket',
  suspended: {
    subject: (platform) => `Su cuenta de ${platform} está suspendida`,
    heading: 'Su cuenta se suspendió',
    text: (platform) =>
      `El soporte de ${platform} suspendió las entradas de su cuenta, porque quizá otra persona tiene su teléfono. Todas las sesiones terminaron; los códigos de su aplicación no abren nada ahora.`,
    back: 'Usted vuelve con un código de recuperación, con otra entrada, o con un restablecimiento en el que dos personas están de acuerdo. Si todavía tiene su teléfono, un operador puede dejar que vuelva a abrir.',
    objectionHeading: '¿No lo pidió usted?',
    objectionText:
      'Con esto no entró nadie. Dígaselo al soporte y cambie su contraseña en cuanto haya iniciado sesión.',
    objectionLink: 'Contactar con soporte',
  },
  suspendedAdmins: {
    subject: (person) => `La cuenta de ${person} se suspendió`,
    heading: 'Se suspendió una cuenta de su empresa',
    text: (person, email) =>
      `El soporte suspendió las entradas de ${person} (${email}), porque quizá otra persona tiene el teléfono. Si la persona necesita entrar, pregúntele en persona antes de ayudarle.`,
  },
  resumed: {
    subject: (platform) => `Su entrada vuelve a abrir ${platform}`,
    heading: 'Su entrada suspendida vuelve a abrir',
    text: (platform) =>
      `Un operador de ${platform} deja que la entrada que estaba suspendida vuelva a abrir su cuenta.`,
  },
}

export const mailMessages: Messages<typeof en> = { en, de, es }
