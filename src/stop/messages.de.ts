import type { Words } from './messages.ts'

const nichtSie = 'Das waren nicht Sie?'
export const de: Words = {
  objectionLink: 'Das war ich nicht: stoppen',
  supportLink: 'Oder an den Support schreiben',
  objection: {
    'new-authenticator': {
      heading: nichtSie,
      text: 'Dann kennt jemand Ihr Passwort und kann Ihr Postfach lesen. Stoppen Sie es hier: Der neue Eintrag gilt nicht mehr, und alle werden abgemeldet. Dafür müssen Sie nicht angemeldet sein.',
    },
    'authenticator-added': {
      heading: nichtSie,
      text: 'Dann war jemand mit einem Ihrer Codes in Ihrem Konto. Stoppen Sie es hier: Der neue Eintrag gilt nicht mehr, und alle werden abgemeldet. Ihre anderen Einträge bleiben. Dafür müssen Sie nicht angemeldet sein.',
    },
    'authenticator-moved': {
      heading: nichtSie,
      text: 'Dann war jemand mit einem Ihrer Codes in Ihrem Konto. Stoppen Sie es hier: Ihr alter Eintrag gilt wieder, der neue nicht mehr, und alle werden abgemeldet. Dafür müssen Sie nicht angemeldet sein.',
    },
    'authenticator-removed': {
      heading: nichtSie,
      text: 'Dann stoppen Sie es hier: Der entfernte Eintrag gilt wieder, und alle werden abgemeldet. Dafür müssen Sie nicht angemeldet sein.',
    },
    'switched-off': {
      heading: nichtSie,
      text: 'Dann stoppen Sie es hier: Die Zwei-Faktor-Anmeldung ist mit Ihrem alten Eintrag wieder eingeschaltet, und alle werden abgemeldet. Dafür müssen Sie nicht angemeldet sein.',
    },
    reset: {
      heading: 'Sie wollten das nicht?',
      text: 'Dann stoppen Sie es hier: Ihr alter Eintrag gilt wieder, und der Link für einen neuen nicht mehr. Dafür müssen Sie nicht angemeldet sein.',
    },
    'reset-stolen': {
      heading: 'Sie haben nicht darum gebeten?',
      text: 'Dann halten Sie es hier auf: Der Link für einen neuen Eintrag gilt nicht mehr. Der alte Eintrag bleibt ausgesetzt, weil er als gestohlen gemeldet wurde; haben Sie ihn noch, fragen Sie einen Firmenadmin oder den Support. Dafür müssen Sie sich nicht anmelden.',
    },
    'authenticator-resumed': {
      heading: nichtSie,
      text: 'Dann hat jemand Ihre Wiederherstellungscodes oder war in Ihrem Konto. Halten Sie es hier auf: Der Eintrag ist wieder ausgesetzt, und alle werden abgemeldet. Dafür müssen Sie sich nicht anmelden.',
    },
    'enrolment-link': {
      heading: 'Sie wollten das nicht?',
      text: 'Dann stoppen Sie es hier: Der Link gilt nicht mehr. Dafür müssen Sie nicht angemeldet sein.',
    },
    'enrolment-pass': {
      heading: 'Sie waren das nicht?',
      text: 'Dann verlangt ihn jemand in Ihrem Namen. Stoppen Sie es hier: Der Pass gilt nicht mehr, und was damit eingerichtet wurde, auch nicht. Dafür müssen Sie nicht angemeldet sein.',
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
      text: 'Dann stoppen Sie es hier: Das Konto hat wieder seine frühere Adresse, und alle werden abgemeldet. Dafür müssen Sie nicht angemeldet sein.',
    },
    'admin-asked': {
      heading: nichtSie,
      text: 'Dann hat jemand Ihr Passwort und liest Ihr Postfach; hereingekommen ist niemand. Stoppen Sie es hier: Die Frage ist beendet, und die Firmenadmins erfahren, dass sie nicht von Ihnen kam. Dafür müssen Sie nicht angemeldet sein. Melden Sie sich dann mit einem Code an, und ändern Sie Ihr Passwort.',
    },
    'pass-requested': {
      heading: 'Sie wollten das nicht?',
      text: 'Dann stoppen Sie es hier: Der Antrag ist beendet, und es gibt keinen Pass. Dafür müssen Sie nicht angemeldet sein.',
    },
    'nomination-requested': {
      heading: 'Sie wollten das nicht?',
      text: 'Dann stoppen Sie es hier: Der Antrag ist beendet, und Sie werden kein Firmenadmin. Dafür müssen Sie nicht angemeldet sein.',
    },
    'reset-requested': {
      heading: 'Sie haben das nicht verlangt?',
      text: 'Dann stoppen Sie es hier: Der Antrag ist beendet, und nichts wird zurückgesetzt. Dafür müssen Sie nicht angemeldet sein. Ein Eintrag, der als gestohlen gemeldet wurde, bleibt ausgesetzt.',
    },
    'caller-verified': {
      heading: 'Sie haben den Support nicht angerufen?',
      text: 'Dann stoppen Sie es hier: Die Wörter gelten nicht mehr, das Ticket gehört nicht mehr zu Ihrem Konto, und was der Support damit begonnen hat, ist beendet. Dafür müssen Sie nicht angemeldet sein. Ändern Sie danach Ihr Passwort: Vielleicht kennt es jemand anders.',
    },
    'management-moved': {
      heading: nichtSie,
      text: 'Dann war jemand mit einem Ihrer Codes in Ihrem Konto. Stoppen Sie es hier: Die Firma von vorher verwaltet Ihr Konto wieder, und alle werden abgemeldet. Dafür müssen Sie nicht angemeldet sein.',
    },
    'second-address': {
      heading: nichtSie,
      text: 'Dann stoppen Sie es hier: Die zweite Adresse ist wieder, was sie vorher war, und alle werden abgemeldet. Dafür müssen Sie nicht angemeldet sein.',
    },
    'recovery-code-used': {
      heading: nichtSie,
      text: 'Dann hat jemand Ihr Passwort und Ihre Wiederherstellungscodes. Stoppen Sie es hier, ohne Anmeldung: Alle werden abgemeldet, und eine seither eingerichtete App gilt nicht mehr. Wählen Sie danach ein neues Passwort, und erstellen Sie neue Wiederherstellungscodes.',
    },
    'recovery-codes-made': {
      heading: nichtSie,
      text: 'Dann stoppen Sie es hier: Die neuen Codes gelten nicht mehr, die bisherigen gelten wieder, und alle werden abgemeldet. Dafür müssen Sie nicht angemeldet sein.',
    },
    'admin-invited': {
      heading: 'Sie haben das nicht erwartet?',
      text: 'Dann stoppen Sie es hier: Die Einladung gilt dann nicht mehr. Sie müssen sich dafür nicht anmelden.',
    },
    'role-changed': {
      heading: 'Sie haben das nicht erwartet?',
      text: 'Dann stoppen Sie es hier: Die Rolle ist wieder die von vorher. Dafür müssen Sie sich nicht anmelden.',
    },
    'member-removed': {
      heading: 'Sie haben das nicht erwartet?',
      text: 'Dann stoppen Sie es hier: Die Person ist wieder in der Firma, mit Rolle und Konto von vorher. Dafür müssen Sie sich nicht anmelden.',
    },
  },
  change: {
    'new-authenticator': {
      name: 'Eine neue Authenticator-App wurde eingerichtet',
      effect: 'Ihre Codes gelten nicht mehr, und alle Sitzungen des Kontos enden.',
    },
    'authenticator-added': {
      name: 'Eine Authenticator-App wurde hinzugefügt',
      effect: 'Ihre Codes gelten nicht mehr, und alle Sitzungen des Kontos enden. Die anderen Einträge bleiben.',
    },
    'authenticator-moved': {
      name: 'Die Authenticator-App ist auf ein neues Telefon umgezogen',
      effect: 'Der alte Eintrag gilt wieder, der neue nicht mehr, und alle Sitzungen des Kontos enden.',
    },
    'authenticator-removed': {
      name: 'Eine Authenticator-App wurde entfernt',
      effect: 'Ihr Eintrag gilt wieder, und alle Sitzungen des Kontos enden.',
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
    'reset-stolen': {
      name: 'Die Zwei-Faktor-Anmeldung wurde zurückgesetzt, weil das Telefon als gestohlen gemeldet war',
      effect:
        'Der Link für einen neuen Eintrag, und was damit eingerichtet wurde, gilt nicht mehr. Der alte Eintrag bleibt ausgesetzt: Fragen Sie einen Firmenadmin oder den Support.',
    },
    'authenticator-resumed': {
      name: 'Ein als gestohlen gemeldeter Eintrag gilt wieder',
      effect: 'Er ist wieder ausgesetzt, und alle Sitzungen des Kontos enden.',
    },
    'enrolment-link': {
      name: 'Ein Link zur Einrichtung der Zwei-Faktor-Anmeldung wurde erstellt',
      effect: 'Der Link gilt nicht mehr, und was damit begonnen wurde, auch nicht.',
    },
    'enrolment-pass': {
      name: 'Ein Pass zur Einrichtung der Zwei-Faktor-Anmeldung wurde erstellt',
      effect:
        'Der Pass gilt nicht mehr, und was damit eingerichtet wurde, auch nicht; alle Sitzungen des Kontos enden.',
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
    'admin-asked': {
      name: 'Die Firmenadmins wurden um Hilfe wegen eines verlorenen Telefons gebeten',
      effect: 'Die Frage ist beendet: Wegen ihr soll nichts zurückgesetzt werden.',
    },
    'pass-requested': {
      name: 'Ein Pass zum Einrichten der Zwei-Faktor-Anmeldung wurde verlangt',
      effect: 'Der Antrag ist beendet: Es gibt keinen Pass.',
    },
    'nomination-requested': {
      name: 'Es wurde verlangt, Sie zum Firmenadmin zu machen',
      effect: 'Der Antrag ist beendet: Die Rolle bleibt, wie sie ist.',
    },
    'reset-requested': {
      name: 'Es wurde verlangt, die Zwei-Faktor-Anmeldung zurückzusetzen',
      effect:
        'Der Antrag ist beendet: Nichts wird zurückgesetzt. Sitzungen bleiben; ein Eintrag, der als gestohlen gemeldet wurde, bleibt ausgesetzt.',
    },
    'caller-verified': {
      name: 'Wörter für ein Gespräch mit dem Support wurden gezeigt',
      effect:
        'Die Wörter gelten nicht mehr, das Ticket gehört nicht mehr zum Konto, und was der Support damit begonnen hat, ist beendet. Sitzungen und Passwort bleiben: Ändern Sie das Passwort, vielleicht kennt es jemand anders.',
    },
    'management-moved': {
      name: 'Eine andere Firma wurde gewählt, die das Konto verwaltet',
      effect:
        'Die Firma von vorher verwaltet es wieder, oder keine, wenn Sie diese verlassen haben, und alle Sitzungen des Kontos enden.',
    },
    'second-address': {
      name: 'Die zweite Adresse für Mitteilungen wurde geändert',
      effect: 'Sie ist wieder, was sie vorher war, und alle Sitzungen des Kontos enden.',
    },
    'recovery-code-used': {
      name: 'Ein Wiederherstellungscode wurde benutzt',
      effect:
        'Alle Sitzungen des Kontos enden. Eine Authenticator-App und Wiederherstellungscodes, die danach kamen, gelten nicht mehr. Der Code bleibt benutzt; wählen Sie danach ein neues Passwort, und erstellen Sie neue Wiederherstellungscodes.',
    },
    'recovery-codes-made': {
      name: 'Neue Wiederherstellungscodes wurden erstellt',
      effect: 'Sie gelten nicht mehr, die bisherigen gelten wieder, und alle Sitzungen des Kontos enden.',
    },
    'admin-invited': {
      name: 'Jemand wurde als Firmenadmin eingeladen',
      effect: 'Die Einladung ist zurückgezogen: Durch sie wird niemand Firmenadmin.',
    },
    'role-changed': {
      name: 'Eine Rolle in einer Firma wurde geändert',
      effect: 'Die Rolle ist wieder die von vorher.',
    },
    'member-removed': {
      name: 'Jemand wurde aus einer Firma entfernt',
      effect:
        'Die Person ist wieder da, mit der Rolle von vorher. Ein geschlossenes Konto ist wieder, was es war, falls die Adresse noch frei ist.',
    },
  },
  page: {
    title: 'Das war ich nicht',
    lead: (platform, address) => `Ihr Konto bei ${platform}: ${address}`,
    inCompany: (platform, address) => `Das Konto ${address} bei ${platform}, in Ihrer Firma`,
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
    'last-admin': {
      title: 'Die Firma hätte danach keinen Firmenadmin',
      next: 'Zuerst muss jemand anders Firmenadmin sein. Wurde Ihnen oder einer anderen Person die Rolle genommen, stoppen Sie zuerst das, mit der E-Mail darüber; gibt es keine, hilft der Support.',
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
    objectionText:
      'Dann kann noch jemand eines Ihrer Postfächer lesen. Ändern Sie dessen Passwort, und schreiben Sie uns.',
  },
  adminMail: {
    subject: (name) => `${name} hat eine Änderung am Konto gestoppt`,
    heading: '„Das war ich nicht“',
    text: (name, email, platform) =>
      `${name} (${email}) hat einer Änderung am Konto bei ${platform} widersprochen und sie gestoppt.`,
    advice:
      'Vielleicht hat es jemand auf dieses Konto abgesehen. Fragen Sie am Telefon nach; das Postfach allein beweist jetzt wenig.',
  },
  companyMail: {
    subject: (name) => `Eine Änderung in Ihrer Firma wurde gestoppt: ${name}`,
    heading: 'Eine Änderung in Ihrer Firma wurde gestoppt',
    text: (name, email, platform) =>
      `Jemand hat den Link in unserer E-Mail zu ${name} (${email}) geöffnet und gestoppt, was für dieses Konto bei ${platform} geändert wurde.`,
    advice:
      'Wissen Sie nicht, warum? Fragen Sie die anderen Firmenadmins. Jemand von ihnen wurde vielleicht getäuscht, oder eines ihrer Konten missbraucht.',
  },
}
