import type { Words } from './messages.ts'

export const de: Words = {
  title: 'Einladungen',
  lead: (company) =>
    `Wer eine Einladung annimmt, ist ab dann Mitglied von ${company}. Ein Link funktioniert einmal und 7 Tage lang.`,
  form: {
    title: 'Menschen einladen',
    emails: 'E-Mail-Adressen',
    emailsHint:
      'Bis zu 200 auf einmal: eine pro Zeile, oder mit Kommas oder Strichpunkten dazwischen. Auch „Name <Adresse>“ wird verstanden.',
    role: 'Rolle',
    roleHint:
      'Firmenadmins laden Menschen ein, entfernen sie und setzen die Zwei-Faktor-Anmeldung zurück. Einen einzuladen verlangt einen neuen Code.',
    member: 'Mitglied',
    admin: 'Firmenadmin',
    note: 'Ein paar Worte für die E-Mail, wenn Sie möchten',
    noteHint: 'Höchstens 300 Zeichen, keine Links.',
    go: 'Einladungen senden',
    table: 'Aus einer Tabelle einladen (CSV)',
  },
  answers: { title: 'Was aus jeder Adresse wurde' },
  answer: {
    invited: 'Eingeladen.',
    'already-member': 'Ist schon Mitglied dieser Firma.',
    'already-invited': 'Ist schon eingeladen. „Noch einmal senden“ in der Liste unten macht einen neuen Link.',
    'not-an-address': 'Ist keine E-Mail-Adresse.',
    'line-wrong': 'Nicht gesendet: Etwas in der Zeile stimmt nicht.',
    'mail-limit':
      'Hat in letzter Zeit zu viele Einladungen bekommen. Versuchen Sie es heute später oder morgen noch einmal.',
    'company-limit':
      'Nicht gesendet: Ihre Firma hat innerhalb eines Tages 1.000 Einladungen gesendet. Versuchen Sie es morgen noch einmal.',
    'not-allowed': 'Nicht gesendet: Sie dürfen hier nicht mehr einladen.',
  },
  said: {
    invited: 'Die Einladungen sind unterwegs.',
    nobody: 'Niemand Neues wurde eingeladen.',
    again: 'Die Einladung ist noch einmal unterwegs. Der frühere Link gilt nicht mehr.',
    withdrawn: 'Die Einladung ist zurückgezogen. Ihr Link gilt nicht mehr.',
  },
  refused: {
    'no-address': {
      title: 'Geben Sie mindestens eine E-Mail-Adresse ein',
      next: 'Eine pro Zeile, oder mit Kommas dazwischen.',
    },
    'too-many': { title: 'Das sind mehr als 200 Adressen', next: 'Senden Sie sie in zwei oder mehr Schritten.' },
    'note-too-long': { title: 'Die Worte für die E-Mail sind zu lang', next: 'Sie dürfen 300 Zeichen haben.' },
    'note-with-link': {
      title: 'Die Worte für die E-Mail dürfen keine Links oder Adressen enthalten',
      next: 'Lassen Sie weg, was wie eine Web- oder E-Mail-Adresse aussieht.',
    },
    'not-an-address': { title: 'Niemand wurde eingeladen', next: 'Was im Feld steht, ist keine E-Mail-Adresse.' },
    'already-member': { title: 'Niemand Neues wurde eingeladen', next: 'Alle Genannten sind schon Mitglied.' },
    'already-invited': {
      title: 'Niemand Neues wurde eingeladen',
      next: 'Wer schon eingeladen ist, bekommt mit „Noch einmal senden“ in der Liste einen neuen Link.',
    },
    'mail-limit': {
      title: 'Zu viele Einladungen an diese Adresse in letzter Zeit',
      next: 'Eine Person bekommt höchstens 3 in einer Stunde und 10 an einem Tag. Versuchen Sie es später noch einmal.',
    },
    'company-limit': {
      title: 'Ihre Firma hat innerhalb eines Tages 1.000 Einladungen gesendet',
      next: 'Versuchen Sie es morgen noch einmal.',
    },
    'not-allowed': {
      title: 'Sie dürfen hier nicht mehr einladen',
      next: 'Melden Sie sich neu an, oder fragen Sie einen anderen Firmenadmin.',
    },
  },
  empty: 'Niemand wartet darauf beizutreten. Geben Sie die Adressen derer ein, die mit Ihnen arbeiten sollen.',
  list: {
    caption: 'Offene Einladungen',
    address: 'Adresse',
    role: 'Rolle',
    state: 'Eingeladen',
    actions: 'Aktionen',
    note: (words) => `„${words}“`,
    waits: (on, days) => `${on}, Link gilt noch ${days}`,
    expired: (on) => `Abgelaufen am ${on}`,
    cameBack: (on) => `E-Mail kam am ${on} zurück`,
    inviterGone: 'Von jemandem, der kein Firmenadmin mehr ist: noch einmal senden',
    again: 'Noch einmal senden',
    againOf: (email) => `an ${email}`,
    withdraw: 'Zurückziehen',
    withdrawOf: (email) => `(Einladung von ${email})`,
  },
  import: {
    title: 'Aus einer Tabelle einladen',
    lead: (header) =>
      `Die erste Zeile nennt die Spalten: ${header}. Nur die erste davon muss da sein; die Rolle ist member oder admin, die Reihenfolge ist frei. Nichts wird gesendet, bevor Sie gesehen haben, was jede Zeile bewirken würde.`,
    table: 'Tabelle (CSV)',
    hint: 'Bis zu 500 Zeilen, mit Kommas oder Strichpunkten zwischen den Zellen.',
    file: 'Oder eine Datei',
    fileHint: 'CSV in UTF-8, höchstens 128 KB. Sie gilt anstelle dessen, was im Feld steht.',
    dryRun: 'Zeigen, was geschehen würde',
    back: 'Zurück zu den Einladungen',
    plan: (good, all) => `Würden eingeladen: ${good} von ${all}`,
    line: (number, email) => `Zeile ${number}: ${email}`,
    becomes: {
      invited: 'Wird eingeladen.',
      'already-member': 'Ist schon Mitglied dieser Firma.',
      'already-invited': 'Ist schon eingeladen.',
      'not-an-address': 'Ist keine E-Mail-Adresse.',
      'unknown-role': 'Die Rolle (role) muss member oder admin sein.',
      'note-too-long': 'Die Worte (note) haben mehr als 300 Zeichen.',
      'note-with-link': 'Die Worte (note) enthalten einen Link oder eine Adresse.',
      twice: 'Steht schon in einer früheren Zeile.',
      'line-wrong': 'Etwas in dieser Zeile stimmt nicht.',
      'mail-limit': 'Hat in letzter Zeit zu viele Einladungen bekommen.',
      'company-limit': 'Ihre Firma hat innerhalb eines Tages 1.000 Einladungen gesendet.',
      'not-allowed': 'Sie dürfen hier nicht mehr einladen.',
    },
    refused: {
      'no-lines': {
        title: 'Unter den Spaltennamen steht keine Zeile',
        next: 'Die erste Zeile nennt die Spalten, darunter stehen die Menschen.',
      },
      'no-email-column': {
        title: 'Die Spalte der Adressen fehlt',
        next: 'Die erste Zeile muss sie nennen, so wie sie oben heißt.',
      },
      'too-many-lines': { title: 'Das sind mehr als 500 Zeilen', next: 'Senden Sie sie in zwei oder mehr Schritten.' },
    },
  },
  next: 'Nächste Seite',
  first: 'Erste Seite',
}
