import type { MailWords } from './mail-messages.ts'

export const de: MailWords = {
  facts: {
    by: 'Verlangt von',
    approvedBy: 'Zugestimmt hat',
    reason: 'Grund',
    members: 'Mitglieder',
    until: 'Offen bis',
    reset: 'Zurückgesetzt',
    leftOut: 'Ausgelassen',
  },
  opened: {
    subject: (platform) => `${platform}: Ein Zurücksetzen mehrerer Mitglieder braucht eine zweite Person`,
    heading: 'Ein Zurücksetzen mehrerer Mitglieder braucht eine zweite Person',
    text: (company) => `Die Zwei-Faktor-Anmeldung mehrerer Mitglieder von ${company} soll zurückgesetzt werden.`,
    decide:
      'Ein weiterer Firmenadmin muss zustimmen; bis dahin wird niemand zurückgesetzt. Fragen Sie vorher nach bei der Person, die es verlangt hat, persönlich oder unter einer Nummer, die Sie kennen. Jeder andere Firmenadmin kann es ablehnen.',
  },
  ended: {
    subject: (platform) => `${platform}: Ein Zurücksetzen mehrerer Mitglieder ist beendet`,
    heading: 'Ein Zurücksetzen mehrerer Mitglieder ist beendet',
    text: (company) => `Ein Zurücksetzen der Zwei-Faktor-Anmeldung mehrerer Mitglieder von ${company} ist beendet.`,
  },
  because: {
    'took-effect':
      'Es wurde ausgeführt, wie zwei Personen es entschieden hatten. Auf der Seite steht, was aus jedem Mitglied wurde.',
    refused: 'Einer der Firmenadmins hat es abgelehnt.',
    withdrawn: 'Wer es verlangt hatte, hat es zurückgezogen.',
    expired: 'In 7 Tagen hat niemand zugestimmt.',
    overtaken: 'Wer mitentschieden hatte, hat die Rolle verloren.',
  },
  button: 'Den Antrag ansehen',
}
