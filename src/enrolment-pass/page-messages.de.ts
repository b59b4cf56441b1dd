import type { PageWords } from './page-messages.ts'

const told = {
  what: 'Jeder Schritt wird mitgeteilt.',
  more: 'An jede hinterlegte Adresse, jedes Mal mit einem Link, der es stoppt.',
}

export const de: PageWords = {
  back: 'Mitglieder',
  support: 'Dem Support schreiben',
  title: (name) => `Einrichtungspass für ${name}`,
  lead: 'Für jemanden, der die Zwei-Faktor-Anmeldung einrichten muss und sein Postfach nicht lesen kann. Der Pass tritt einmal an die Stelle des Codes aus der E-Mail.',
  ask: {
    lines: {
      admin: (wait) => [
        {
          what: 'Eine zweite Person muss zustimmen.',
          more: 'Ein anderer Firmenadmin; wo kein anderer zählt, jemand vom Support.',
        },
        {
          what: 'Dann kann der Pass angezeigt werden.',
          more: `Mit dem Wort eines anderen Firmenadmins sofort, mit dem des Supports erst später: ${wait}.`,
        },
        told,
      ],
      support: (wait) => [
        {
          what: 'Eine zweite Person vom Support muss zustimmen.',
          more: 'Nicht wer den Pass verlangt, und nicht die Person selbst.',
        },
        {
          what: 'Dann wird gewartet.',
          more: `So lange: ${wait}. Danach lässt sich eine der beiden den Pass anzeigen.`,
        },
        told,
      ],
    },
    danger:
      'Wer das Passwort und den Pass hat, kann eine eigene Authenticator-App einrichten. Vergewissern Sie sich, dass Sie mit der Person sprechen und nicht mit jemandem, der es eilig hat.',
    reason: 'Grund',
    reasonHint: (name) => `Steht im Protokoll. ${name} sieht ihn auch.`,
    go: 'Einen Pass verlangen',
  },
  waiting: {
    title: 'Ein Antrag wartet',
    text: 'Eine zweite Person muss zustimmen, und danach wird vielleicht noch gewartet.',
    go: 'Den Antrag ansehen',
  },
  ready: {
    title: 'Der Pass kann angezeigt werden',
    now: 'Zwei Personen haben sich verständigt.',
    until: (instant) => `Zwei Personen haben sich verständigt. Er kann angezeigt werden bis ${instant}.`,
    others: 'Wer ihn verlangt oder ihm zugestimmt hat, kann ihn sich anzeigen lassen.',
    before: (name) =>
      `Rufen Sie ${name} vorher an, unter einer Nummer, die Sie kennen. Der Pass wird einmal angezeigt und gilt eine Stunde.`,
    go: 'Den Pass anzeigen',
  },
  shown: {
    title: 'Der Pass',
    until: (time) =>
      `Er gilt einmal, bis ${time} Uhr. Nur Sie sehen ihn, auf dieser Seite, bis er benutzt oder abgelaufen ist.`,
    how: [
      { what: 'Lesen Sie ihn in Gruppen zu vier Zeichen vor.', more: 'I, L, O und U kommen darin nicht vor.' },
      {
        what: 'Die Person meldet sich mit dem Passwort an.',
        more: 'Auf der Seite „Sehen Sie in Ihrem Postfach nach“ steht „Ich habe einen Einrichtungspass“.',
      },
      {
        what: 'Dann wird die Zwei-Faktor-Anmeldung eingerichtet.',
        more: 'Bleiben Sie am Telefon, bis der erste Code angenommen ist.',
      },
    ],
    only: 'Schicken Sie ihn nicht per E-Mail oder Chat, und geben Sie ihn niemandem außer der Person.',
  },
  shownElsewhere: {
    title: 'Ein Pass wurde angezeigt',
    text: (time) =>
      `Er gilt bis ${time} Uhr und ist nur in der Sitzung zu sehen, die ihn anzeigen ließ. Wer einen anderen braucht, verlangt ihn neu: Der neue beendet diesen.`,
  },
  changed: { title: 'Inzwischen hat sich etwas geändert', next: 'Auf dieser Seite steht, wie es jetzt ist.' },
  notVerified: {
    title: 'Die anrufende Person ist nicht überprüft',
    next: 'Ein Pass beginnt mit jemandem, dessen drei Wörter in den letzten 24 Stunden richtig waren. Überprüfen Sie die anrufende Person auf der Seite des Tickets.',
  },
  no: {
    'own-account': () => ({
      title: 'Niemand verlangt einen Pass für sich selbst',
      next: 'Jemand anderes aus dem Team kann ihn verlangen.',
    }),
    'managed-elsewhere': (name) => ({
      title: `Eine andere Firma verwaltet das Konto von ${name}`,
      next: 'Deren Firmenadmins können helfen, oder der Support.',
    }),
    'managed-by-none': (name) => ({
      title: `Keine Firma verwaltet das Konto von ${name}`,
      next: 'Der Support kann helfen.',
    }),
    'account-not-active': (name) => ({
      title: `Das Konto von ${name} ist nicht aktiv`,
      next: 'Ein Pass ist für jemanden, der sich mit einem Passwort anmeldet und dann einrichten muss.',
    }),
    'two-factor-on': (name) => ({
      title: `Die Zwei-Faktor-Anmeldung von ${name} ist eingeschaltet`,
      next: 'Ist das Telefon weg, muss sie zuerst zurückgesetzt werden. Danach gibt es etwas einzurichten.',
    }),
    'not-due': (name) => ({
      title: `${name} muss noch nichts einrichten`,
      next: 'Die Zwei-Faktor-Anmeldung ist ausgeschaltet und keine Pflicht. Ein Pass ist für jemanden, der jetzt einrichten muss.',
    }),
    'support-only': (name) => ({
      title: `Über einen Pass für ${name} entscheidet der Support`,
      next: 'Das gilt für alle, die Firmenadmin sind oder es vor Kurzem waren, für die Plattform arbeiten oder zu mehreren Firmen gehören. Der Support fragt zwei Personen und wartet.',
    }),
  },
  section: {
    title: 'Einrichtungspass',
    text: 'Für jemanden, der anruft, sein Postfach nicht lesen kann und die Zwei-Faktor-Anmeldung einrichten muss.',
    go: 'Einrichtungspass',
  },
}
