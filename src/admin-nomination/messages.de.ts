import type { Words } from './messages.ts'

export const de: Words = {
  title: (name) => `${name} zum Firmenadmin machen`,
  lead: 'Für eine Firma, die niemand leitet: Kein Firmenadmin ist aktiv und hat eine Zwei-Faktor-Anmeldung, die funktioniert.',
  waiting: { title: 'Ein Antrag wartet', go: 'Den Antrag ansehen' },
  form: {
    lines: (wait) => [
      {
        what: 'Eine zweite Person vom Support muss zustimmen.',
        more: 'Nicht wer es verlangt, und nicht die Person selbst.',
      },
      {
        what: 'Dann wird gewartet.',
        more: `So lange: ${wait}. Hat die Firma bis dahin einen Firmenadmin, geschieht nichts.`,
      },
      {
        what: 'Jeder Schritt wird mitgeteilt.',
        more: 'Der Person an jede Adresse, mit einem Link, der es stoppt, und Mitgliedern, die vor Kurzem noch Firmenadmin waren.',
      },
    ],
    danger:
      'Ein Firmenadmin liest, wer dort arbeitet, setzt die Zwei-Faktor-Anmeldung zurück und lädt Personen ein. Fragen Sie bei der Firma nach, auf einem Weg, den nicht der Anruf genannt hat.',
    company: 'Firma ohne Firmenadmin',
    reason: 'Grund',
    reasonHint: (name) => `Steht im Protokoll. ${name} sieht ihn auch.`,
    go: 'Das verlangen',
  },
  own: { title: 'Niemand schlägt sich selbst vor', next: 'Jemand anderes aus dem Team kann es verlangen.' },
  notVerified: {
    title: 'Die anrufende Person ist nicht überprüft',
    next: 'Das beginnt mit jemandem, dessen drei Wörter in den letzten 24 Stunden richtig waren. Überprüfen Sie die anrufende Person auf der Seite des Tickets.',
  },
  none: (name) => ({
    title: `${name} gehört zu keiner Firma ohne Firmenadmin`,
    next: 'Wo es einen Firmenadmin gibt, ernennt dieser. Wer Firmenadmin wird, hat die Zwei-Faktor-Anmeldung eingeschaltet.',
  }),
  unknownCompany: { title: 'Wählen Sie eine der Firmen', next: 'Es wurde nichts geändert.' },
  changed: { title: 'Inzwischen hat sich etwas geändert', next: 'Auf dieser Seite steht, wie es jetzt ist.' },
  section: {
    title: 'Ein neuer Firmenadmin',
    text: 'Die Person gehört zu einer Firma, die niemand leitet.',
    go: 'Die Person zum Firmenadmin machen',
  },
  mail: {
    asked: {
      subject: (company) => `${company}: Jemand soll Firmenadmin werden`,
      heading: 'Der Support soll jemanden zum Firmenadmin machen',
      text: (name, address, company) =>
        `${company} wird im Moment von niemandem geleitet. Jemand hat den Support angerufen und darum gebeten, ${name} (${address}) zum Firmenadmin zu machen. Zwei Personen vom Support müssen zustimmen, und dann wird gewartet.`,
    },
    done: {
      subject: (company) => `${company} hat einen neuen Firmenadmin`,
      heading: 'Der Support hat jemanden zum Firmenadmin gemacht',
      text: (name, address, company) =>
        `${name} (${address}) ist ab jetzt Firmenadmin von ${company}, wie zwei Personen vom Support entschieden hatten.`,
    },
    when: 'Wann',
    objection: {
      heading: 'Das darf nicht sein?',
      text: 'Sie haben diese Firma bis vor Kurzem geleitet. Wissen Sie, warum es nicht geschehen darf, dann sagen Sie es gleich dem Support.',
      link: 'Dem Support schreiben',
    },
  },
}
