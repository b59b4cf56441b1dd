import type { Words } from './messages.ts'

export const de: Words = {
  gone: 'Gelöschtes Konto',
  section: {
    title: 'Zwei-Faktor-Anmeldung zurücksetzen',
    text: 'Wer anruft, ist überprüft. Ein Zurücksetzen braucht noch eine zweite Person vom Support und eine Wartezeit.',
    go: 'Zur Prüfliste',
    waiting: (until) => `Die Firmenadmins wurden gefragt. Sie haben bis ${until} Zeit für eine Antwort.`,
    confirmed: 'Ein Firmenadmin hat den Anruf bestätigt.',
    lapsed: 'Die Firmenadmins wurden gefragt, und keiner hat rechtzeitig geantwortet.',
    request: 'Den Antrag ansehen',
  },
  desk: {
    title: (name) => `Zwei-Faktor-Anmeldung von ${name} zurücksetzen?`,
    lead: 'Von hier aus wird nichts zurückgesetzt. Hier beginnt, worüber andere entscheiden.',
    back: (number) => `Zurück zu ${number}`,
    ask: 'Die Firmenadmins fragen',
    askText: (wait) =>
      `Die Firma hat einen Admin, der helfen kann. Zuerst werden die Firmenadmins gefragt: Einer von ihnen bestätigt oder lehnt ab. Antwortet keiner innerhalb dieser Zeit (${wait}), dann können Sie weitermachen.`,
    open: 'Das Zurücksetzen beantragen',
    openText: (wait) =>
      `Eine zweite Person vom Support muss zustimmen. Danach wird gewartet (${wait}); jede hinterlegte Adresse erfährt es und kann es stoppen.`,
    confirmed: (name, instant) => `${name} hat den Anruf am ${instant} bestätigt.`,
    lapsed: 'Die Firmenadmins wurden gefragt, und keiner hat rechtzeitig geantwortet.',
    none: 'Kein Firmenadmin kann helfen: Es gibt keinen, dessen zweiter Faktor funktioniert.',
    checklist: 'Bevor Sie es beantragen',
    checklistHint:
      'Haken Sie ab, was Sie getan haben. Stimmt eines davon nicht, dann hören Sie hier auf und sprechen mit einer Kollegin oder einem Kollegen.',
    checks: {
      words: () => 'Die anrufende Person hat mir die drei Wörter vorgelesen und die Zahl auf meiner Seite genannt.',
      story: () => 'Ich habe gefragt, was geschehen ist, und es passt zum Ticket und zu dem, was das Konto zeigt.',
      'other-ways': () =>
        'Wiederherstellungscodes, ein anderer Authenticator und das alte Telefon sind wirklich nicht erreichbar.',
      hurry: () => 'Niemand hat mich gedrängt, und niemand wollte, dass ich einen Schritt auslasse.',
      told: (wait) =>
        `Ich habe gesagt, dass jede Adresse eine E-Mail bekommt und dass es eine zweite Person und mindestens so lange braucht: ${wait}.`,
    },
    missing: 'Das ist nicht abgehakt.',
    reason: 'Grund',
    reasonHint: 'Die Person, die Firmenadmins und Ihre Kolleginnen und Kollegen lesen ihn. Keine Links.',
    stolen: {
      label: 'Das Telefon wurde gestohlen',
      text: 'Der Eintrag in der App öffnet ab jetzt nichts mehr und alle Sitzungen enden, noch bevor jemand zugestimmt hat.',
    },
    said: 'Die Firmenadmins wurden per E-Mail gefragt.',
    sayAgain: 'Sagen Sie der anrufenden Person, sie soll einen Firmenadmin um die Antwort bitten.',
    toVerification: 'Prüfen, wer anruft',
    toRequest: 'Den Antrag ansehen',
  },
  noReset: {
    'not-verified': {
      title: 'Wer anruft, ist nicht überprüft',
      next: 'Ein Zurücksetzen beginnt innerhalb von 24 Stunden nach der Überprüfung. Die Adresse am Ticket beweist nichts.',
    },
    'ticket-closed': {
      title: 'Das Ticket ist geschlossen',
      next: 'Öffnen Sie es wieder, wenn die Person noch Hilfe braucht.',
    },
    'own-account': { title: 'Es geht um Ihr eigenes Konto', next: 'Jemand anderes vom Support muss es tun.' },
    'not-active': {
      title: 'Das Konto ist nicht aktiv',
      next: 'Es gibt nichts zurückzusetzen. Ein Betreiber kann sagen, warum.',
    },
    'not-on': {
      title: 'Dort ist die Zwei-Faktor-Anmeldung nicht eingerichtet',
      next: 'Es gibt nichts zurückzusetzen: Sie wird bei der nächsten Anmeldung eingerichtet, oder sie ist aus.',
    },
    'factor-used': {
      title: 'Seit dem Anruf wurde ein Code des Authenticators benutzt',
      next: 'Also hat jemand das Telefon. Überprüfen Sie noch einmal, wer anruft, und fragen Sie, wer das war; im Zweifel sperren Sie das Konto.',
    },
    'open-already': { title: 'Ein Antrag zu diesem Konto wartet', next: 'Wer entscheiden darf, tut es dort.' },
    'waits-for-admin': {
      title: 'Die Firmenadmins wurden gefragt',
      next: 'Warten Sie auf eine Antwort, oder bis die Zeit dafür um ist.',
    },
    'refused-by-admin': {
      title: 'Ein Firmenadmin hat Nein gesagt',
      next: 'Mit diesem Ticket geht es nicht weiter. Der Firmenadmin kann das Konto zurücksetzen, oder die Person schreibt noch einmal.',
    },
  },
  refused: {
    checklist: {
      title: 'Auf der Liste ist etwas nicht abgehakt',
      next: 'Jeder Punkt muss stimmen. Es wurde nichts begonnen.',
    },
    'unknown-decision': { title: 'Wählen Sie eine der Schaltflächen', next: 'Es wurde nichts geändert.' },
  },
  admin: {
    title: (name) => `Hat ${name} den Support angerufen?`,
    back: 'Anträge',
    asked: (agent, instant) => `Gefragt von ${agent}, Support, am ${instant}`,
    what: (name) =>
      `Jemand, der das Passwort von ${name} kannte, hat den Support angerufen und sagt, das Telefon sei weg.`,
    reason: 'Grund',
    lines: [
      {
        what: 'Wenn Sie bestätigen,',
        more: (name) =>
          `kann der Support beantragen, ${name} zurückzusetzen. Eine zweite Person vom Support entscheidet, dann wird gewartet, und Sie können immer noch ablehnen.`,
      },
      {
        what: 'Wenn Sie ablehnen,',
        more: () => 'wird nichts zurückgesetzt, und der Support macht mit diesem Anruf nicht weiter.',
      },
      {
        what: 'Wenn niemand antwortet,',
        more: (_name, until) => `kann der Support ab ${until} weitermachen. Jeder Firmenadmin erfährt jeden Schritt.`,
      },
    ],
    call: (name) =>
      `Fragen Sie ${name} persönlich oder unter einer Nummer, die Sie kennen. Wer das Passwort gestohlen hat, würde den Support genauso anrufen.`,
    confirm: (name) => `Ja, es war ${name}`,
    refuse: (name) => `Nein, es war nicht ${name}`,
    said: {
      confirmed: 'Sie haben den Anruf bestätigt. Der Support weiß es.',
      refused: 'Sie haben abgelehnt. Nichts wird zurückgesetzt, und der Support weiß es.',
    },
    over: 'Diese Frage ist beendet.',
    row: (instant) => `Der Support hat am ${instant} gefragt, ob diese Person angerufen hat`,
    rowUntil: (instant) => `Wartet bis ${instant} auf Ihre Antwort`,
    refused: {
      over: {
        title: 'Diese Frage ist beendet',
        next: 'Jemand hat geantwortet, oder der Support braucht es nicht mehr.',
      },
      'own-account': { title: 'Es geht um Ihr eigenes Konto', next: 'Ein anderer Firmenadmin muss antworten.' },
      'opened-it': {
        title: 'Sie haben das selbst gefragt',
        next: 'Ablehnen können Sie. Bestätigen kann ein anderer Firmenadmin.',
      },
      'too-new': {
        title: 'Sie sind seit weniger als sieben Tagen Firmenadmin',
        next: 'Ablehnen können Sie. Bestätigen kann ein Firmenadmin, der es länger ist.',
      },
    },
  },
}
