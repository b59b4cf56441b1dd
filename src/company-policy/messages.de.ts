import type { Words } from './messages.ts'

export const de: Words = {
  title: 'Zwei-Faktor-Anmeldung in Ihrer Firma',
  lead: 'Ihre Firma kann von allen früher als die Plattform einen Code verlangen, nie später.',
  help: 'Was in den Wochen davor zu tun ist, Schritt für Schritt',
  nowTitle: 'Derzeit gilt',
  platform: (words) => `Für alle auf der Plattform: ${words}`,
  own: (words) => `Für Ihre Firma: ${words}`,
  noOwn: 'Ihre Firma hat kein eigenes Datum: Es gilt das der Plattform.',
  change: 'Ein Datum für Ihre Firma',
  from: 'Pflicht ab',
  fromHint: 'Tag und Uhrzeit. Ab dann kommt niemand ohne Code hinein, und Sitzungen ohne Code enden.',
  zone: 'Zeitzone',
  zoneHint: 'Zum Beispiel Europe/Berlin',
  show: 'Zeigen, wer betroffen wäre',
  clear: 'Das Datum Ihrer Firma wegnehmen',
  save: 'Dieses Datum festlegen',
  saveClear: 'Datum wegnehmen',
  cancel: 'Abbrechen',
  said: {
    set: 'Das Datum ist festgelegt. Alle Firmenadmins erfahren es per E-Mail.',
    cleared: 'Ihre Firma hat kein eigenes Datum mehr. Alle Firmenadmins erfahren es per E-Mail.',
  },
  refused: {
    'not-a-time': { title: 'Das ist kein Datum', next: 'Wählen Sie Tag und Uhrzeit, etwa den 6. Februar 2027, 00:00.' },
    'unknown-zone': {
      title: 'Diese Zeitzone ist nicht bekannt',
      next: 'Schreiben Sie einen Namen wie Europe/Berlin.',
    },
    'time-does-not-exist': {
      title: 'Diese Uhrzeit gibt es nicht',
      next: 'In jener Nacht werden die Uhren darüber vorgestellt. Wählen Sie eine Stunde früher oder später.',
    },
    'later-than-platform': {
      title: 'Die Plattform verlangt es früher',
      next: 'Ihre Firma kann die Zwei-Faktor-Anmeldung früher verlangen als die Plattform, nicht später. Wählen Sie ein früheres Datum.',
    },
    'changed-meanwhile': {
      title: 'Das Datum hat sich inzwischen geändert',
      next: 'Jemand hat es geändert, nachdem Sie nachgesehen haben. Hier ist die Vorschau, wie sie jetzt ist; gespeichert ist noch nichts.',
    },
    'not-allowed': {
      title: 'Das dürfen Sie nicht mehr',
      next: 'Ihre Rolle oder Ihre Sitzung hat sich geändert. Öffnen Sie die Seite neu.',
    },
  },
  preview: {
    title: (instant) => `Wäre sie Pflicht ab ${instant}`,
    clearTitle: 'Ohne eigenes Datum',
    clearText:
      'Für Ihre Leute gilt das Datum der Plattform. Wo kein Code mehr Pflicht ist, genügt allen ein Passwort, die nichts eingerichtet haben.',
    atOnce: 'Dieser Zeitpunkt ist schon vorbei: Es wirkt sofort, auch auf offene Sitzungen.',
    mailIsOff:
      'Hier ist kein Mailserver eingerichtet. Die Einrichtung braucht einen Code per E-Mail, also käme niemand weiter.',
    noHelper:
      'Niemand von den Firmenadmins hat die Zwei-Faktor-Anmeldung eingerichtet. Bis dahin kann niemand helfen, wenn ein Telefon verloren geht.',
    stuck: (count) => `Kämen nicht weiter: ${count}`,
    nobodyStuck: 'Niemand, soweit wir sehen.',
    asked: (count) => `Müssten sie einrichten: ${count}`,
    nobodyAsked: 'Alle, deren Konto Ihre Firma verwaltet, haben sie schon.',
    askedWhat: 'Bei der nächsten Anmeldung danach, mit Passwort und einem Code per E-Mail.',
    elsewhere: (count) => `Von einer anderen Firma oder von keiner verwaltet: ${count}`,
    elsewhereWhy: 'Das Datum gilt auch für sie. Wie weit sie sind, sieht deren eigene Firma.',
    more: (count) => `und ${count} weitere`,
    you: 'Sie',
    reasons: {
      'not-activated': 'Hat die Einladung nie angenommen.',
      'no-password': 'Hat kein gültiges Passwort; zuerst wird per E-Mail ein neues gewählt.',
      'mail-fails': 'E-Mails an diese Adresse kamen zuletzt nicht an.',
      'no-helper': 'Kein anderer Firmenadmin könnte helfen.',
    },
  },
  mail: {
    subject: (company) => `${company}: Das Datum für die Zwei-Faktor-Anmeldung hat sich geändert`,
    heading: 'Das Datum Ihrer Firma hat sich geändert',
    set: (company) => `Ab dem Datum unten brauchen alle in ${company} einen Code, um sich anzumelden.`,
    cleared: (company) => `${company} hat kein eigenes Datum mehr; es gilt das der Plattform.`,
    before: 'Bisher',
    now: 'Von nun an',
    by: 'Von',
    none: 'kein Datum',
    operator: (platform) => `Betreiber von ${platform}`,
    objectionHeading: 'Sie wissen nichts davon?',
    objectionText: 'Fragen Sie die anderen Firmenadmins. Jeder von Ihnen kann das Datum wieder ändern.',
    objectionLink: 'Seite öffnen',
  },
}
