import type { Words } from './messages.ts'

export const de: Words = {
  when: 'Wann',
  person: 'Wer',
  address: 'Adresse',
  unknown: {
    heading: 'Sie wissen nichts davon?',
    text: 'Fragen Sie die anderen Betreiber. Wer auf dem Rechner Befehle ausführen kann, kann auch das; im Audit-Protokoll steht, wann es geschah.',
  },
  reset: {
    subject: (platform) => `${platform}: Zwei-Faktor-Anmeldung einer Person per Befehl zurückgesetzt`,
    heading: 'Die Zwei-Faktor-Anmeldung einer Person wurde per Befehl zurückgesetzt',
    text: (platform) =>
      `Ein Betreiber von ${platform} hat den Weg genommen, der niemand anderen braucht. Die Person erfährt es per E-Mail und kann es stoppen.`,
    reason: 'Grund',
  },
  staff: {
    subject: (platform) => `${platform}: Jemand Neues hilft beim Betrieb`,
    heading: 'Jemand Neues hilft beim Betrieb der Plattform',
    text: (platform) =>
      `Ein Betreiber von ${platform} hat ein Konto angelegt, das mehr darf als Mitglieder und Admins.`,
    role: 'Als',
    roles: { support: 'Support', operator: 'Betreiber' },
  },
  request: {
    subject: (platform) => `${platform}: Ein Zurücksetzen braucht einen Betreiber`,
    heading: 'Ein Zurücksetzen braucht einen Betreiber',
    text: (platform) =>
      `Zwei Anträge, dieses Konto bei ${platform} zurückzusetzen, hat die Person gestoppt. Ein dritter wartet auf einen Betreiber als zweite Person. Rufen Sie die Person an, unter einer Nummer, die Sie kennen, bevor Sie zustimmen.`,
    button: 'Den Antrag ansehen',
  },
  date: {
    subject: (platform) => `${platform}: Zwei-Faktor-Anmeldung ist später oder gar nicht mehr Pflicht`,
    heading: 'Ein Datum für die Zwei-Faktor-Anmeldung wurde verschoben oder weggenommen',
    text: (platform) =>
      `Ein Betreiber von ${platform} hat geändert, ab wann ein Code Pflicht ist. Bis dahin genügt ein Passwort, wo sie nicht eingerichtet ist.`,
    byAdmin: (platform) =>
      `Ein Firmenadmin einer Firma auf ${platform} hat geändert, ab wann dort ein Code Pflicht ist. Bis dahin genügt dort ein Passwort, wo sie nicht eingerichtet ist.`,
    whose: 'Für',
    before: 'Bisher',
    now: 'Von nun an',
    none: 'kein Datum',
  },
  head: {
    subject: (platform, entry) => `${platform}: Stand der Audit-Kette, Eintrag ${entry}`,
    heading: 'Der Stand der Audit-Kette',
    text: (platform) =>
      `Jede Zeile des Audit-Protokolls von ${platform} steht in einer Kette von Hashes. Das ist ihr Ende am heutigen Tag; es steht für alles davor.`,
    keep: 'Bewahren Sie diese E-Mail auf. Falls Sie je am Protokoll zweifeln: „doorward audit verify --head“ mit dem Stand unten sagt, ob davor seither etwas geändert wurde.',
    entry: 'Eintrag',
    head: 'Stand',
  },
}
