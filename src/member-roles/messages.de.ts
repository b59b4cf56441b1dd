import type { Words } from './messages.ts'

export const de: Words = {
  back: 'Mitglieder',
  cancel: 'Abbrechen',
  appoint: {
    title: (name) => `${name} zum Firmenadmin machen?`,
    effects: (name, company) => [
      [
        `${name} darf in ${company} dasselbe wie Sie:`,
        'Personen einladen und entfernen, Firmenadmins ernennen, die Zwei-Faktor-Anmeldung zurücksetzen, das Datum festlegen.',
      ],
      [
        'Die Seiten öffnen sich nur mit Zwei-Faktor-Anmeldung.',
        `Hat ${name} sie nicht eingerichtet, kommt das zuerst.`,
      ],
      [
        'Sieben Tage lang genehmigt diese Person kein Zurücksetzen anderer Firmenadmins.',
        'So kann niemand allein als zwei Personen handeln.',
      ],
      [`${name} und alle Firmenadmins erfahren es per E-Mail,`, 'jede mit einem Link, der es stoppt.'],
    ],
    go: 'Zum Firmenadmin machen',
  },
  demote: {
    title: (name) => `${name} die Rolle als Firmenadmin nehmen?`,
    effects: (name, company) => [
      [`${name} bleibt Mitglied von ${company}.`, 'Sitzungen, Passwort und Codes bleiben, wie sie sind.'],
      ['Die Seiten der Firma schließen sich sofort,', 'auch in offenen Fenstern.'],
      [`${name} und alle Firmenadmins erfahren es per E-Mail,`, 'jede mit einem Link, der es stoppt.'],
    ],
    go: 'Rolle nehmen',
  },
  stepDown: {
    title: () => 'Ihre Rolle als Firmenadmin abgeben?',
    effects: (_name, company) => [
      [`Sie bleiben Mitglied von ${company}.`, 'Ihre Sitzungen, Ihr Passwort und Ihre Codes bleiben, wie sie sind.'],
      ['Die Seiten der Firma schließen sich für Sie sofort.', 'Andere Firmenadmins können Sie wieder ernennen.'],
      ['Sie und alle Firmenadmins erfahren es per E-Mail,', 'jede mit einem Link, der es stoppt.'],
    ],
    go: 'Rolle abgeben',
  },
  remove: {
    title: (name) => `${name} entfernen?`,
    effects: (name, company) => [
      [`${name} gehört nicht mehr zu ${company}.`, 'Sitzungen, die für die Firma arbeiten, enden sofort.'],
      [
        'Gehört das Konto zu keiner anderen Firma, wird es geschlossen.',
        'Die Adresse ist dann frei: Eine neue Einladung legt ein neues Konto an.',
      ],
      [`${name} erfährt es per E-Mail.`, 'Was geschehen ist, bleibt im Audit-Protokoll.'],
    ],
    go: 'Entfernen',
  },
  removeAdmin: {
    title: (name) => `${name}, Firmenadmin, entfernen?`,
    effects: (name, company) => [
      [
        `${name} gehört nicht mehr zu ${company}.`,
        'Sitzungen, die für die Firma arbeiten, enden sofort, und damit die Rolle als Firmenadmin.',
      ],
      [
        'Gehört das Konto zu keiner anderen Firma, wird es geschlossen.',
        'Die Adresse ist dann frei: Eine neue Einladung legt ein neues Konto an.',
      ],
      [
        `${name} und die anderen Firmenadmins erfahren es per E-Mail.`,
        'Die Firmenadmins können es sieben Tage lang mit einem Link stoppen.',
      ],
    ],
    go: 'Entfernen',
  },
  leave: {
    title: () => 'Die Firma verlassen?',
    effects: (_name, company) => [
      [
        `Sie gehören nicht mehr zu ${company}.`,
        'Ihre Sitzungen, die für die Firma arbeiten, enden sofort, auch diese.',
      ],
      ['Gehört Ihr Konto zu keiner anderen Firma, wird es geschlossen,', 'und Sie können sich nicht mehr anmelden.'],
      [
        'Sie und die anderen Firmenadmins erfahren es per E-Mail.',
        'Die Firmenadmins können es sieben Tage lang mit einem Link stoppen.',
      ],
    ],
    go: 'Firma verlassen',
  },
  refused: {
    'not-a-member': { title: 'Kein Mitglied', next: 'In der Firma gibt es niemanden mit dieser Adresse.' },
    'not-allowed': {
      title: 'Das dürfen Sie nicht mehr',
      next: 'Ihre Rolle oder Ihre Sitzung hat sich geändert, während diese Seite offen war. Öffnen Sie sie neu.',
    },
    'not-activated': {
      title: 'Die Einladung wurde noch nicht angenommen',
      next: 'Die Rolle lässt sich vergeben, sobald das Konto aktiv ist. Senden Sie die Einladung noch einmal, oder laden Sie die Person als Firmenadmin ein.',
    },
    disabled: {
      title: 'Dieses Konto ist deaktiviert',
      next: 'Der Betreiber der Plattform hat es deaktiviert. Sobald es wieder aktiv ist, lässt sich die Rolle vergeben.',
    },
    'last-admin': {
      title: 'Eine Firma braucht einen Firmenadmin',
      next: 'Es gibt keinen anderen aktiven Firmenadmin, der helfen könnte. Ernennen Sie zuerst jemand anderen.',
    },
    'unknown-role': { title: 'Es wurde nichts gewählt', next: 'Benutzen Sie den Knopf dieser Seite.' },
  },
}
