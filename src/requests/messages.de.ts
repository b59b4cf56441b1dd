import type { Words } from './messages.ts'

export const de: Words = {
  title: 'Anträge auf Zurücksetzen',
  lead: 'Firmenadmins, Mitarbeitende der Plattform und wer für mehrere Firmen arbeitet, werden nur von zwei Personen und nach einer Wartezeit zurückgesetzt.',
  back: 'Anträge',
  waiting: 'Offen',
  ended: 'Beendet',
  none: {
    title: 'Kein Antrag wartet',
    text: 'Ein Antrag beginnt mit dem Schlüssel neben einem Mitglied, oder bei der Anmeldung von jemandem, dessen Telefon weg ist.',
  },
  asked: (name, instant) => `Verlangt von ${name} am ${instant}`,
  askedThemselves: (instant) => `Selbst verlangt, bei der Anmeldung am ${instant}`,
  support: 'Support',
  gone: 'Gelöschtes Konto',
  states: {
    open: (instant) => `Wartet auf eine zweite Person, bis ${instant}`,
    approved: (instant) => `Zugestimmt: geschieht am ${instant}`,
    due: 'Zugestimmt: geschieht jetzt',
    'took-effect': 'Erledigt: Die Zwei-Faktor-Anmeldung wurde zurückgesetzt',
    stopped: 'Aus einer E-Mail gestoppt',
    refused: 'Abgelehnt',
    withdrawn: 'Zurückgezogen',
    used: 'Beendet: Ein Code der Authenticator-App wurde benutzt',
    expired: 'Beendet: Niemand hat rechtzeitig zugestimmt',
    overtaken: 'Beendet: Am Konto oder bei denen, die entscheiden, hatte sich etwas geändert',
  },
  desk: {
    title: 'Anträge',
    lead: 'Was der Support für das Konto von jemandem beantragt hat. Es braucht zwei Personen und eine Wartezeit.',
    none: {
      title: 'Kein Antrag wartet',
      text: 'Ein Antrag beginnt an einem Ticket, wenn geprüft ist, wer anruft.',
    },
  },
  hint: {
    title: (count) => (count === 1 ? 'Ein Antrag auf Zurücksetzen wartet' : `${count} Anträge auf Zurücksetzen warten`),
    text: 'So ein Zurücksetzen braucht zwei Personen und eine Wartezeit.',
    go: 'Die Anträge ansehen',
  },
  page: {
    title: (name) => `Zwei-Faktor-Anmeldung von ${name} zurücksetzen?`,
    reason: 'Grund',
    phrase: (words) => `Zwei Wörter: ${words}`,
    phraseWhy: 'Sie stehen auch in den E-Mails zu diesem Antrag, damit am Telefon beide wissen, wovon sie sprechen.',
    approvedBy: (name, instant) => `Zugestimmt hat ${name} am ${instant}`,
    nothingYet: {
      title: 'Noch hat sich nichts geändert.',
      text: (name) => `Die App von ${name} gilt weiter. Wer einen Code von ihr benutzt, beendet den Antrag.`,
    },
    stolen: {
      title: 'Das Telefon wurde als gestohlen gemeldet.',
      text: (name) => `Der Eintrag von ${name} öffnet nichts mehr, und alle Sitzungen sind beendet.`,
    },
    then: {
      title: 'Eine zweite Person stimmt zu, dann wird gewartet.',
      text: (wait) =>
        `Gewartet wird so lange: ${wait}. Danach gelten der Eintrag in der App und die Wiederherstellungscodes nicht mehr, und bei der nächsten Anmeldung wird nach einem Nachweis des Postfachs eine neue App eingerichtet.`,
    },
    told: {
      title: 'Jeder Schritt wird mitgeteilt.',
      text: (name) =>
        `${name} kann es aus jeder E-Mail stoppen, ohne sich anzumelden, und jeder Firmenadmin kann es ablehnen.`,
    },
    call: (name) =>
      `Rufen Sie ${name} an, bevor Sie zustimmen, unter einer Nummer, die Sie kennen. Wer anruft und es eilig hat: So werden Konten meistens gestohlen.`,
    callOwner: (name) =>
      `Wer das verlangt hat, hatte das Passwort von ${name} und einen Code aus dem Postfach. Wer beides gestohlen hat, würde genauso fragen: Rufen Sie an, bevor Sie zustimmen, unter einer Nummer, die Sie kennen.`,
    callSupport: (name) =>
      `Wer anrief, kannte das Passwort von ${name} und hat dem ersten Agenten drei Wörter vorgelesen. Wer ${name} dazu überredet hat, sie vorzulesen, kennt sie auch. Lesen Sie das ganze Ticket und fragen Sie bei der Firma oder bei ${name} nach, auf einem Weg, den nicht der Anruf genannt hat.`,
    ticket: 'Ticketnummer',
    anotherOfSupport:
      'Zustimmen kann ein anderer Agent oder ein Betreiber, der es seit sieben Tagen ist. Diese Personen bekommen keine E-Mail darüber: Sagen Sie es einer von ihnen.',
    can: (names) => `Zustimmen kann: ${names}.`,
    operatorCan:
      'Zwei Anträge für dieses Konto wurden vor Kurzem gestoppt. Diesem kann nur ein Betreiber der Plattform zustimmen.',
    nobodyCan: {
      title: 'Kein anderer Firmenadmin kann zustimmen',
      owner: (name) =>
        `${name} kann selbst fragen: bei der Anmeldung nach dem Passwort „Telefon verloren oder gewechselt“, dann „Firmenadmins fragen“. Dann sind Sie die zweite Person. Ziehen Sie vorher diesen Antrag zurück.`,
      support: 'Sonst hilft der Support; das dauert länger.',
      go: 'Dem Support schreiben',
    },
    nowWaits: 'Zugestimmt, und jetzt wird gewartet.',
    isDue: {
      title: 'Zugestimmt, und es ist nichts mehr abzuwarten.',
      text: 'Es geschieht innerhalb einer Minute. Bis dahin kann es noch gestoppt oder abgelehnt werden.',
    },
    waits: (name, due) =>
      `Die Zwei-Faktor-Anmeldung von ${name} wird am ${due} zurückgesetzt, wenn es niemand vorher stoppt oder ablehnt.`,
    approve: 'Dem Zurücksetzen zustimmen',
    refuse: 'Ablehnen',
    withdraw: 'Den Antrag zurückziehen',
  },
  said: {
    approved: 'Sie haben zugestimmt. Die Wartezeit läuft, und alle Beteiligten wissen es.',
    refused: 'Sie haben den Antrag abgelehnt. Nichts wird zurückgesetzt.',
    withdrawn: 'Sie haben den Antrag zurückgezogen. Nichts wird zurückgesetzt.',
  },
  refused: {
    'unknown-decision': { title: 'Wählen Sie eine der Schaltflächen', next: 'Es wurde nichts geändert.' },
    over: { title: 'Dieser Antrag ist beendet', next: 'Auf der Seite steht, wie. Es kann ein neuer gestellt werden.' },
    'approved-already': { title: 'Es wurde schon zugestimmt', next: 'Jemand anderes war die zweite Person.' },
    'not-yours': { title: 'Zurückziehen kann ihn nur, wer ihn gestellt hat', next: 'Sie können ihn ablehnen.' },
    'own-account': {
      title: 'Es geht um Ihr eigenes Konto',
      next: 'Darüber entscheiden andere. Stoppen können Sie es aus der E-Mail, die Sie bekommen haben.',
    },
    'opened-it': { title: 'Sie haben diesen Antrag gestellt', next: 'Jemand anderes muss zustimmen.' },
    'not-an-admin': { title: 'Sie sind hier kein Firmenadmin mehr', next: 'Ein anderer Firmenadmin muss zustimmen.' },
    'too-new': {
      title: 'Sie sind seit weniger als sieben Tagen Firmenadmin',
      next: 'Zustimmen muss jemand, der es länger ist, oder Sie, sobald die sieben Tage um sind.',
    },
    'too-new-staff': {
      title: 'Sie arbeiten seit weniger als sieben Tagen für die Plattform',
      next: 'Zustimmen muss jemand, der es länger tut, oder Sie, sobald die sieben Tage um sind.',
    },
    'support-decides': {
      title: 'Hierüber entscheidet der Support',
      next: 'Zwei Personen vom Support stimmen zu. Hat nicht die Person selbst angerufen, dann lehnen Sie ab.',
    },
    'appointed-by-requester': {
      title: 'Wer den Antrag gestellt hat, hat Sie ernannt',
      next: 'Die zweite Person darf nicht von der ersten abhängen. Deshalb muss jemand anderes zustimmen.',
    },
    'appointed-requester': {
      title: 'Sie haben vor weniger als sieben Tagen ernannt, wer den Antrag gestellt hat',
      next: 'Jemand anderes muss zustimmen, oder Sie, sobald die sieben Tage um sind.',
    },
    'needs-operator': {
      title: 'Diesem muss ein Betreiber zustimmen',
      next: 'Zwei Anträge für dieses Konto wurden innerhalb von 14 Tagen gestoppt. Die Betreiber wissen davon.',
    },
  },
}
