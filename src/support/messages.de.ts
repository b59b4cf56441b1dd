import type { Words } from './messages.ts'

export const de: Words = {
  title: 'Wie können wir helfen?',
  lead: 'Schreiben Sie uns. Ein Mensch liest es und antwortet per E-Mail.',
  topic: 'Worum geht es?',
  topics: {
    phone: ['Telefon verloren oder gewechselt', 'Die Codes sind weg, oder die App ist leer'],
    codes: ['Meine Codes werden nicht angenommen', ''],
    password: ['Passwort vergessen', ''],
    invitation: ['Ich habe keine Einladung', ''],
    other: ['Etwas anderes', ''],
  },
  name: 'Ihr Name',
  email: 'E-Mail-Adresse Ihres Kontos',
  company: 'Firma',
  details: 'Was ist geschehen?',
  detailsHint:
    'Was haben Sie getan, was haben Sie erwartet, was stand auf der Seite? Schicken Sie nie ein Passwort, einen Code oder einen Schlüssel.',
  files: 'Bilder oder Dateien (freiwillig)',
  filesHint: 'Bis zu 5 Dateien von je 5 MB: Bilder, PDF, Text.',
  filesAgain: 'Wählen Sie Ihre Dateien noch einmal aus: Browser merken sie sich nicht.',
  page: (path) => `Wir erfahren auch, von welcher Seite Sie kommen (${path}).`,
  reason: (code) => `Wir erfahren auch, warum Sie abgewiesen wurden (${code}).`,
  go: 'An den Support senden',
  next: 'Wie es weitergeht',
  nextMail: 'Sie bekommen eine Empfangsbestätigung per E-Mail, mit einem Link zu Ihrer Anfrage.',
  nextSafe:
    'Wenn Sie ausgesperrt sind, stellen wir sicher, dass Sie es sind. Wir fragen nie nach einem Passwort oder einem Code.',
  nextWait: (wait) =>
    `Ein Zurücksetzen durch den Support wartet ${wait}, damit die Person, der das Konto gehört, widersprechen kann.`,
  prefer: 'Lieber per E-Mail?',
  missing: {
    title: 'Einige Felder sind noch leer',
    next: 'Tragen Sie Ihren Namen, Ihre Adresse und das Geschehene ein.',
  },
  emailWrong: {
    title: 'Das ist keine E-Mail-Adresse, die erreichbar ist',
    next: 'Sie sollte aussehen wie name@example.com.',
  },
  later: (distance) => ({
    title: 'Ihre Nachrichten sind bei uns',
    next: `Warten Sie ${distance}, bevor Sie noch eine senden; wir beantworten zuerst diese.`,
  }),
  refusedFile: {
    type: (name) => ({
      title: `„${name}“ kann nicht gesendet werden`,
      next: 'Dem Inhalt nach ist es kein Bild (PNG, JPEG, GIF, WebP, HEIC), kein PDF und kein einfacher Text (UTF-8, .txt oder .log). Ein Bildschirmfoto eignet sich gut. Es wurde noch nichts gesendet.',
    }),
    size: (name) => ({
      title: `„${name}“ ist größer als 5 MB`,
      next: 'Wählen Sie eine kleinere Datei oder einen Teil davon. Es wurde noch nichts gesendet.',
    }),
    count: {
      title: 'Das sind mehr als 5 Dateien',
      next: 'Wählen Sie die 5, die am meisten sagen. Es wurde noch nichts gesendet.',
    },
    whole: {
      title: 'Die Dateien sind zu groß',
      next: 'Auf einmal können bis zu 5 Dateien von je 5 MB gesendet werden. Es wurde noch nichts gesendet.',
    },
    later: {
      title: 'Im Moment können keine Dateien angenommen werden',
      next: 'Senden Sie Ihre Nachricht ohne Dateien, oder versuchen Sie es später noch einmal. Es wurde noch nichts gesendet.',
    },
    unreadable: {
      title: 'Das Formular ist nicht ganz angekommen',
      next: 'Senden Sie es noch einmal. Es wurde noch nichts gesendet.',
    },
  },
  another: 'Noch eine Nachricht schreiben',
  sent: 'Ihre Nachricht ist unterwegs. Wir antworten per E-Mail.',
  receiptComes:
    'Eine Empfangsbestätigung mit der Nummer Ihrer Anfrage und einem Link dorthin geht an die Adresse, die Sie angegeben haben. An eine Adresse werden höchstens drei am Tag gesendet.',
  ticket: {
    title: (number) => `Ihre Anfrage ${number}`,
    open: {
      support: 'Ihre Nachricht ist bei uns, wir antworten per E-Mail.',
      person: 'Der Support hat geantwortet und wartet auf Sie.',
    },
    closed: 'Diese Anfrage ist geschlossen. Schreiben Sie wieder, und sie ist erneut offen.',
    thread: 'Was geschrieben wurde',
    you: 'Sie schrieben',
    byForm: 'Über das Kontaktformular; wer es schrieb, ist nicht geprüft',
    support: 'Support',
    system: 'Ihre Anfrage',
    happened: {
      closed: 'Der Support hat die Anfrage geschlossen.',
      solved: 'Sie haben die Anfrage geschlossen: Sie ist gelöst.',
      reopened: 'Die Anfrage ist wieder offen.',
    },
    files: 'Dateien',
    fileGone: (name) => `${name} (entfernt)`,
    write: 'Zurückschreiben',
    details: 'Ihre Nachricht',
    detailsHint: 'Schicken Sie nie ein Passwort, einen Code oder einen Schlüssel.',
    go: 'Senden',
    solved: 'Es ist gelöst',
    solvedHint: 'Schließt die Anfrage. 90 Tage lang können Sie wieder schreiben.',
    said: {
      sent: 'Ihre Nachricht ist unterwegs. Wir antworten per E-Mail.',
      solved: 'Ihre Anfrage ist geschlossen. Schön, dass es gelöst ist.',
    },
    keep: 'Wer den Link aus Ihrer E-Mail hat, kann diese Seite lesen und hier schreiben. Geben Sie ihn nicht weiter.',
    empty: { title: 'Ihre Nachricht ist noch leer', next: 'Schreiben Sie, was Sie uns sagen möchten.' },
    newerOpen: {
      title: 'Sie haben eine neuere Anfrage',
      next: 'Schreiben Sie dort: Ihr Link steht in der neuesten E-Mail von uns. Es wurde nichts gesendet.',
    },
    noLink: {
      title: 'Dieser Link führt zu keiner Anfrage',
      next: 'Vielleicht ist er zu alt oder nicht vollständig. Öffnen Sie ihn noch einmal aus der neuesten E-Mail, oder schreiben Sie uns neu.',
    },
    otherLink: {
      title: 'In diesem Browser wurde eine andere Anfrage geöffnet',
      next: 'Deshalb wurde nichts gesendet. Öffnen Sie den Link der E-Mail, die Sie meinen, noch einmal, und senden Sie Ihre Nachricht dort.',
    },
    anew: 'Neu an uns schreiben',
  },
  receipt: {
    subject: (number, platform) => `${number}: Ihre Nachricht ist beim Support von ${platform}`,
    heading: 'Ihre Nachricht ist bei uns',
    number: (number) =>
      `Ihre Anfrage hat die Nummer ${number}. Halten Sie sie bereit, wenn Sie uns anrufen. Ein Mensch liest Ihre Nachricht und antwortet per E-Mail.`,
    admin: (company) => `Bei der Zwei-Faktor-Anmeldung kann ein Firmenadmin von ${company} Ihnen schneller helfen.`,
    askAdmins:
      'Melden Sie sich mit Ihrem Passwort an. Wählen Sie auf der Seite, die nach dem Code fragt, „Telefon verloren oder gewechselt“, und fragen Sie dort Ihre Firma.',
    askInPerson: 'Fragen Sie persönlich: Ein Firmenadmin kann Ihnen einen neuen Link zum Einrichten schicken.',
    go: 'Ihre Anfrage verfolgen',
    after: 'Der Link öffnet Ihre Anfrage für alle, die ihn haben; geben Sie ihn deshalb nicht weiter.',
    objectionHeading: 'Sie haben uns nicht geschrieben?',
    objectionText:
      'Jemand hat Ihre Adresse in unser Kontaktformular eingetippt. In Ihrem Konto ändert das nichts, und Sie müssen nichts tun.',
  },
  mail: {
    go: 'Das Ticket öffnen',
    subject: (number, topic, name) => `${number}: ${topic} (${name})`,
    heading: (topic) => topic,
    from: 'Von',
    company: 'Firma',
    when: 'Wann',
    page: 'Kam von',
    reason: 'Begründungscode',
    files: 'Dateien',
    number: 'Nummer',
    byForm:
      'Diese Nachricht kam über das Kontaktformular. Die Adresse hat der Absender eingetippt; sie ist nicht geprüft.',
    byLink:
      'Diese Nachricht kam über den Link, der zu der Anfrage verschickt wurde. Wer jene E-Mail hat, kann schreiben; wer das ist, ist nicht geprüft.',
  },
}
