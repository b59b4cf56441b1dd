import type { Words } from './messages.ts'

export const de: Words = {
  title: 'Zwei-Faktor-Anmeldung mehrerer Mitglieder zurücksetzen?',
  back: 'Mitglieder',
  selection: 'Ausgewählt ist, was die Liste der Mitglieder zeigt.',
  change: 'Die Auswahl ändern',
  toBeReset: (count) => `Zum Zurücksetzen: ${count}`,
  leftOut: (count) => `Ausgelassen: ${count}`,
  nobody: {
    title: 'Von diesen kann niemand gemeinsam zurückgesetzt werden',
    next: 'Die Liste darunter sagt, warum. Wählen Sie einen anderen Filter, oder nehmen Sie den Schlüssel neben einem Mitglied.',
  },
  more: (names, count) => `${names} und ${count} weitere`,
  why: {
    admin: 'Ist oder war kürzlich Firmenadmin: braucht einen eigenen Antrag',
    staff: 'Arbeitet für die Plattform: braucht einen eigenen Antrag',
    'several-companies': 'Gehört zu mehreren Firmen: braucht einen eigenen Antrag',
    'reset-already': 'Schon zurückgesetzt, die Einrichtung steht aus',
    'no-member': 'Gehört nicht mehr zur Firma',
    'not-reached': 'Es war beendet, bevor die Reihe an sie kam',
  },
  lines: {
    second: { what: 'Ein zweiter Firmenadmin muss zustimmen.', more: 'Bis dahin wird niemand zurückgesetzt.' },
    then: {
      what: 'Dann werden alle innerhalb von Minuten zurückgesetzt.',
      more: 'Sie werden überall abgemeldet, der Eintrag in der App und die Wiederherstellungscodes gelten nicht mehr, und bei der nächsten Anmeldung wird nach einem Nachweis des Postfachs eine neue App eingerichtet.',
    },
    told: {
      what: 'Alle erfahren es per E-Mail,',
      more: 'mit einem Link zum Einrichten und einem zum Stoppen. Die anderen Firmenadmins erfahren von jedem Schritt.',
    },
  },
  alone: 'Ein einzelnes Telefon ist weg? Dann genügt der Schlüssel neben dem Mitglied, und es geht schneller.',
  reason: 'Grund',
  reasonHint: 'Steht im Protokoll. Die Mitglieder sehen ihn auch.',
  count: 'Anzahl der Mitglieder',
  countHint: 'Geben Sie ein, wie viele zurückgesetzt werden sollen. Die Zahl steht oben.',
  wrongCount: (now) => ({
    title: 'So viele wären es nicht',
    next: `Zum Zurücksetzen wären es jetzt: ${now}. Sehen Sie die Namen noch einmal an und geben Sie dann diese Zahl ein.`,
  }),
  tooMany: (most) => ({
    title: `Höchstens ${most} Mitglieder auf einmal`,
    next: 'Wählen Sie einen engeren Filter, etwa die ersten Buchstaben von Namen, und beantragen Sie die anderen, wenn diese erledigt sind.',
  }),
  go: 'Zurücksetzen beantragen',
  cancel: 'Abbrechen',
  noSecond: {
    title: 'Niemand in Ihrer Firma kann die zweite Person sein',
    next: 'Mehrere Mitglieder zurückzusetzen braucht zwei Firmenadmins, und kein anderer könnte Ihnen zustimmen. Mit dem Schlüssel setzen Sie ein Mitglied nach dem anderen zurück; beim Rest hilft der Support.',
  },
  openAlready: {
    title: 'Ein Zurücksetzen mehrerer Mitglieder ist schon offen',
    next: 'Es gibt nur eines zur selben Zeit. Es wartet auf eine zweite Person oder läuft gerade.',
  },
  toOpen: 'Den Antrag ansehen',
  support: 'Dem Support schreiben',
  one: {
    title: 'Zurücksetzen mehrerer Mitglieder',
    row: (count) => `Zurücksetzen mehrerer Mitglieder: ${count}`,
    nothingYet: {
      what: 'Noch wurde niemand zurückgesetzt.',
      more: 'Alle Apps gelten weiter, und wer eine benutzt, ändert hier nichts.',
    },
    approved: {
      what: 'Zugestimmt: Ein Mitglied nach dem anderen wird zurückgesetzt.',
      more: 'Für alle, die noch warten, kann jeder andere Firmenadmin es noch ablehnen.',
    },
    call: (name) =>
      `Fragen Sie ${name} persönlich oder unter einer Nummer, die Sie kennen, bevor Sie zustimmen. Es betrifft viele auf einmal.`,
    progress: { waiting: (count) => `Wartend: ${count}`, reset: (count) => `Zurückgesetzt: ${count}` },
    approve: 'Dem Zurücksetzen zustimmen',
    refuse: 'Ablehnen',
    withdraw: 'Den Antrag zurückziehen',
    members: 'Um wen es geht',
    waiting: 'Zum Zurücksetzen',
    reset: 'Zurückgesetzt',
    reload: 'Ansehen, wie weit es ist',
  },
  states: {
    open: (instant) => `Wartet auf eine zweite Person, bis ${instant}`,
    approved: 'Zugestimmt: Mitglieder werden zurückgesetzt',
    'took-effect': 'Erledigt',
    refused: 'Abgelehnt',
    withdrawn: 'Zurückgezogen',
    expired: 'Beendet: Niemand hat rechtzeitig zugestimmt',
    overtaken: 'Beendet: Wer mitentschieden hat, hat die Rolle verloren',
  },
  said: {
    opened: 'Sie haben das Zurücksetzen beantragt. Die anderen Firmenadmins wissen es; einer von ihnen muss zustimmen.',
    approved: 'Sie haben zugestimmt. Die ersten Mitglieder werden in wenigen Sekunden zurückgesetzt.',
    refused: 'Sie haben abgelehnt. Niemand wird mehr zurückgesetzt.',
    withdrawn: 'Sie haben den Antrag zurückgezogen. Niemand wird mehr zurückgesetzt.',
  },
}
