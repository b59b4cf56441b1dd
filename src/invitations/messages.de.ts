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
  },
  answers: { title: 'Was aus jeder Adresse wurde' },
  answer: {
    invited: 'Eingeladen.',
    'already-member': 'Ist schon Mitglied dieser Firma.',
    'already-invited': 'Ist schon eingeladen. „Noch einmal senden“ in der Liste unten macht einen neuen Link.',
    'not-an-address': 'Ist keine E-Mail-Adresse.',
    'mail-limit':
      'Hat in letzter Zeit zu viele Einladungen bekommen. Versuchen Sie es heute später oder morgen noch einmal.',
    'company-limit':
      'Nicht gesendet: Ihre Firma hat innerhalb eines Tages 1.000 Einladungen gesendet. Versuchen Sie es morgen noch einmal.',
    'not-allowed': 'Nicht gesendet: Sie dürfen hier nicht mehr einladen.',
  },
  said: {
    invited: 'Die Einladungen sind unterwegs.',
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
  next: 'Nächste Seite',
  first: 'Erste Seite',
}
