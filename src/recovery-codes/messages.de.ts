import type { Words } from './messages.ts'

export const de: Words = {
  step: 'Wiederherstellungscodes',
  shown: {
    title: 'Für den Tag, an dem Ihr Telefon weg ist',
    lead: 'Jeder dieser Codes meldet Sie einmal an, anstelle der App. Wir zeigen sie nur jetzt.',
    of: (platform, address) => `Für ${platform}, ${address}`,
    list: 'Wiederherstellungscodes',
    copy: 'Kopieren',
    copied: 'Kopiert',
    download: 'Herunterladen',
    print: 'Drucken',
    outside:
      'Bewahren Sie sie außerhalb der App auf, die Ihre Codes erzeugt: ausgedruckt oder in einem Passwort-Manager.',
    kept: 'Ich habe meine Wiederherstellungscodes aufbewahrt',
    go: (platform) => `Weiter zu ${platform}`,
    notKept: {
      title: 'Bewahren Sie zuerst Ihre Wiederherstellungscodes auf',
      next: 'Drucken Sie sie, laden Sie sie herunter, oder schreiben Sie einen auf. Sagen Sie dann, dass Sie sie aufbewahrt haben.',
    },
    later: 'Abmelden',
  },
  file: {
    title: (platform, address) => `Wiederherstellungscodes für ${platform}, ${address}`,
    lead: 'Jeder Code meldet Sie einmal an, anstelle der Authenticator-App.',
    made: (time) => `Erstellt: ${time}`,
  },
  make: {
    titleNone: 'Codes für den Notfall erstellen',
    titleNew: 'Neue Codes für den Notfall erstellen',
    none: 'Sie haben keine Wiederherstellungscodes. Mit einem kommen Sie hinein, wenn Ihr Telefon verloren oder kaputt ist, ohne auf jemanden zu warten.',
    unkept:
      'Sie haben nicht gesagt, dass Sie Ihre Wiederherstellungscodes aufbewahrt haben. Erstellen Sie neue, außer Sie haben sie.',
    left: (left, of) =>
      left === 1
        ? `Von Ihren ${of} Wiederherstellungscodes ist einer übrig.`
        : `Von Ihren ${of} Wiederherstellungscodes sind ${left} übrig.`,
    replaces: 'Neue treten an ihre Stelle: Die Codes, die Sie jetzt haben, gelten dann nicht mehr.',
    label: 'Ein neuer 6-stelliger Code aus Ihrer Authenticator-App',
    go: 'Zehn Codes erstellen',
    haveThem: 'Ich habe die, die mir gezeigt wurden',
    notNow: 'Jetzt nicht',
    back: 'Zurück zu Ihrem Profil',
    help: 'Wie Wiederherstellungscodes funktionieren',
    shownAgain: 'Die Codes noch einmal zeigen',
  },
  use: {
    title: 'Ohne Ihr Telefon anmelden',
    lead: (platform, address) => `Sie melden sich bei ${platform} als ${address} an.`,
    label: 'Wiederherstellungscode',
    hint: 'Fünf Gruppen mit je fünf Zeichen. Groß- und Kleinschreibung, Leerzeichen und Bindestriche sind gleich. Jeder Code gilt einmal.',
    go: 'Anmelden',
    code: 'Einen Code aus der App eingeben',
    lost: 'Ich habe keine Wiederherstellungscodes',
    logOut: 'Abmelden',
    malformed: {
      title: 'Ein Wiederherstellungscode hat 25 Zeichen',
      next: 'Fünf Gruppen mit je fünf Ziffern und Buchstaben. Ein U kommt nicht vor; I und L werden als 1 gelesen, O als 0.',
    },
    wrong: {
      title: 'Dieser Wiederherstellungscode ist nicht richtig oder wurde schon benutzt.',
      next: 'Versuchen Sie einen anderen von Ihrer Liste. Wenn Sie seither neue Codes erstellt haben, gelten nur diese.',
    },
    wait: (distance) => ({
      title: 'Zu viele Wiederherstellungscodes, die nicht richtig waren',
      next: `Warten Sie ${distance}, und versuchen Sie es dann noch einmal. Ihr Konto ist sicher; nichts ist für immer gesperrt.`,
    }),
    networkWait: (distance) => ({
      title: 'Zu viele Versuche aus Ihrem Netzwerk',
      next: `Warten Sie ${distance}, oder nehmen Sie ein anderes Netzwerk.`,
    }),
  },
  profile: {
    // A soft hyphen: the narrow column of headings breaks it there, also where the browser has no German hyphenation.
    heading: 'Wiederherstellungs\u00ADcodes',
    what: 'Mit ihnen kommen Sie hinein, wenn Ihr Telefon verloren oder kaputt ist.',
    none: 'Sie haben keine.',
    unkept: 'Sie haben nicht gesagt, dass Sie sie aufbewahrt haben.',
    left: (left, of, date) => `${left} von ${of} übrig, erstellt am ${date}`,
    few: 'Es sind nur noch wenige übrig. Erstellen Sie neue, solange Sie Ihr Telefon haben.',
    gone: 'Es ist keiner mehr übrig. Erstellen Sie neue, solange Sie Ihr Telefon haben.',
    makeFirst: 'Wiederherstellungscodes erstellen',
    makeNew: 'Neue erstellen',
    recoverySession: 'Sie haben sich mit einem Wiederherstellungscode angemeldet',
    recoverySessionNext:
      'Für manches brauchen Sie bei der Anmeldung einen Code aus Ihrer App. Richten Sie ein neues Telefon ein, melden Sie sich dann ab, und melden Sie sich mit dessen Code an.',
    toApps: 'Zu Ihren Authenticator-Apps',
  },
  mail: {
    used: {
      subject: (platform) => `Ein Wiederherstellungscode für ${platform} wurde benutzt`,
      heading: 'Ein Wiederherstellungscode wurde benutzt',
      signIn: (platform) =>
        `Jemand hat sich bei ${platform} mit Ihrem Passwort und einem Ihrer Wiederherstellungscodes angemeldet.`,
      reset: (platform) =>
        `Jemand hat mit einem Ihrer Wiederherstellungscodes nachgewiesen, dass ein neues Passwort für ${platform} gewählt werden darf.`,
      few: 'Erstellen Sie bald neue Wiederherstellungscodes: Ihr Profil führt dorthin. Sie brauchen dafür einen Code aus Ihrer Authenticator-App.',
    },
    made: {
      subject: (platform) => `Neue Wiederherstellungscodes für ${platform}`,
      heading: 'Neue Wiederherstellungscodes wurden erstellt',
      text: (platform) =>
        `Für Ihr Konto bei ${platform} wurden zehn neue Wiederherstellungscodes erstellt. Die bisherigen gelten nicht mehr.`,
    },
    when: 'Wann',
    network: 'Netzwerk',
    left: 'Übrige Codes',
  },
}
