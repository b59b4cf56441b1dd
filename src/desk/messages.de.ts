import type { Words } from './messages.ts'

export const de: Words = {
  title: 'Eingang',
  byState: 'Nach Stand',
  byAgent: 'Nach Bearbeiter',
  views: { waiting: 'Wartet auf uns', answered: 'Wartet auf die Person', closed: 'Geschlossen', all: 'Alle' },
  whose: { everybody: 'Von allen', mine: 'Meine', nobody: 'Noch von niemandem' },
  search: 'Tickets suchen',
  searchHint: 'Nummer, Adresse, Name, Firma',
  find: 'Suchen',
  columns: { ticket: 'Ticket', state: 'Stand', age: 'Letzte Nachricht', agent: 'Bearbeiter' },
  shown: (shown, of) => `${shown} von ${of}`,
  first: 'Erste Seite',
  next: 'Nächste Seite',
  nobody: 'noch niemand',
  gone: 'jemand, der nicht mehr da ist',
  states: { waiting: 'Wartet auf uns', answered: 'Wartet auf die Person', closed: 'Geschlossen' },
  nothingWaits: { title: 'Niemand wartet', text: 'Alles, was gefragt wurde, hat eine Antwort.' },
  nothingFound: { title: 'Kein Ticket passt', text: 'Suchen Sie nach weniger oder in allen Tickets.' },
  said: {
    answered: 'Ihre Antwort ist unterwegs.',
    closed: 'Das Ticket ist geschlossen.',
    reopened: 'Das Ticket ist wieder offen.',
    taken: 'Sie haben das Ticket übernommen.',
    'handed-back': 'Sie haben das Ticket zurückgegeben.',
    suspend: 'Das Konto ist ausgesetzt. Die Person und die Admins bekommen eine E-Mail.',
    resume: 'Die Einträge öffnen wieder. Die Person bekommt eine E-Mail.',
    changed: 'Nichts wurde geändert: Das Ticket oder das Konto ist nicht mehr so, wie die Seite es zeigte.',
  },
  ticket: {
    about: 'Zu diesem Ticket',
    own: {
      title: 'Dieses Ticket betrifft Ihr eigenes Konto',
      text: 'Jemand anderes aus dem Team beantwortet es. Sie können es lesen und hier nichts damit tun.',
    },
    name: 'Name, wie eingegeben',
    email: 'Adresse, wie eingegeben',
    company: 'Firma, wie eingegeben',
    from: 'Kam von',
    reason: 'Begründungscode',
    network: 'Netzwerk',
    browser: 'Browser',
    opened: 'Eröffnet',
    byForm: 'Über das Formular: Niemand hat die Adresse bewiesen.',
    erased: 'gelöscht',
    answer: 'Ihre Antwort',
    answerHint:
      'Sie geht per E-Mail hinaus. Fragen Sie nie nach einem Passwort, einem Code oder einem Schlüssel. Links führen nur zu unseren eigenen Seiten.',
    send: 'Antwort senden',
    nobodyHasIt: 'Noch arbeitet niemand daran.',
    youHaveIt: 'Sie arbeiten daran.',
    hasIt: (name) => `${name} arbeitet daran.`,
    take: 'Übernehmen',
    handBack: 'Zurückgeben',
    close: 'Ticket schließen',
    reopen: 'Wieder öffnen',
  },
  person: {
    title: 'Das Konto',
    none: {
      title: 'Kein Konto hat diese Adresse',
      text: 'Die Person hat vielleicht eine andere oder noch keine Einladung.',
    },
    tied: 'Die anrufende Person wurde überprüft',
    untied: {
      title: 'Niemand hat diese Adresse bewiesen',
      text: 'Das Konto unten hat die eingegebene Adresse. Sagen Sie der Person nichts davon, und ändern Sie nichts daran, bis sie überprüft ist.',
    },
    status: { invited: 'eingeladen', active: 'aktiv', disabled: 'deaktiviert', closed: 'geschlossen' },
    on: (since) => `Die Zwei-Faktor-Anmeldung ist an seit ${since}.`,
    off: (since) => `Die Zwei-Faktor-Anmeldung ist aus seit ${since}.`,
    pending: {
      chosen: (since) => `Die Zwei-Faktor-Anmeldung wurde am ${since} eingeschaltet und ist noch nicht eingerichtet.`,
      reset: (since) =>
        `Die Zwei-Faktor-Anmeldung wurde am ${since} zurückgesetzt und ist noch nicht neu eingerichtet.`,
    },
    suspended: 'Die Einträge sind ausgesetzt: Ihre Codes öffnen nichts.',
    managedBy: (company) => `Verwaltet von ${company}.`,
    managedByNone: 'Von keiner Firma verwaltet.',
    helpers: (count) =>
      count === 0
        ? 'Es zählt kein Firmenadmin, der zurücksetzen könnte.'
        : count === 1
          ? '1 Firmenadmin könnte zurücksetzen.'
          : `${count} Firmenadmins könnten zurücksetzen.`,
    entries: (count) => `${count} ${count === 1 ? 'Eintrag' : 'Einträge'} in einer Authenticator-App.`,
    recoveryCodes: (count) =>
      count === 1 ? 'Noch 1 Wiederherstellungscode.' : `Noch ${count} Wiederherstellungscodes.`,
    lastSignIn: (at) => `Letzte Anmeldung: ${at}.`,
    neverSignedIn: 'Keine Anmeldung im letzten Jahr.',
    requested: 'Ein Zurücksetzen ist schon beantragt.',
    refusals: 'Abgelehnte Codes, letzte 7 Tage',
    noRefusals: 'Keine.',
    causes: {
      clock: '× ging die Uhr des Telefons falsch',
      oldEntry: '× ein alter Eintrag',
      reuse: '× ein schon benutzter Code',
      wrong: '× ein falscher Code',
      recovery: '× ein falscher Wiederherstellungscode',
    },
    suspend: 'Konto aussetzen',
    resume: 'Wieder öffnen lassen',
  },
  acts: {
    suspend: {
      title: (name) => `Das Konto von ${name} aussetzen?`,
      lines: [
        'Alle Sitzungen enden sofort, und Codes der jetzigen Einträge öffnen nichts.',
        'Die Person kommt durch einen Wiederherstellungscode, einen anderen Eintrag oder ein Zurücksetzen mit einer zweiten Person zurück; oder ein Betreiber lässt die Einträge wieder öffnen.',
        'Die Person und die Admins der Firma bekommen eine E-Mail.',
      ],
      go: 'Konto aussetzen',
    },
    resume: {
      title: (name) => `Die Einträge von ${name} wieder öffnen lassen?`,
      lines: [
        'Mit Codes der ausgesetzten Einträge kann man sich wieder anmelden. Tun Sie es nur, wenn Sie wissen, dass niemand sonst das Telefon hat.',
        'Die Person bekommt eine E-Mail mit einem Link, der es zurücknimmt.',
      ],
      go: 'Wieder öffnen lassen',
    },
  },
  reason: 'Grund',
  reasonHint: 'Er steht im Protokoll und in den E-Mails.',
  keep: 'Zurück zum Ticket',
  refused: {
    own: { title: 'Nicht für das eigene Konto', next: 'Jemand anderes aus dem Team beantwortet dieses Ticket.' },
    notVerified: {
      title: 'Die anrufende Person ist nicht überprüft',
      next: 'Das ist für jemanden, dessen drei Wörter in den letzten 24 Stunden richtig waren. Überprüfen Sie zuerst die anrufende Person.',
    },
    empty: { title: 'Die Antwort ist leer', next: 'Schreiben Sie, was die Person als Nächstes tun soll.' },
    tooLong: (most) => ({ title: 'Das ist zu lang', next: `Höchstens ${most} Zeichen.` }),
    link: (word, origin) => ({
      title: 'Ein Link könnte woandershin führen',
      next: `Mailprogramme machen aus „${word}“ einen Link. Lassen Sie es weg, oder setzen Sie ein Leerzeichen nach dem Punkt; die Leute lernen, keinem Link des Supports zu trauen außer denen zu ${origin}/auth/.`,
    }),
    noReason: {
      title: 'Geben Sie einen Grund an',
      next: 'Ein Satz genügt: wer darum gebeten hat und wie Sie sich vergewissert haben.',
    },
    reasonWithLink: {
      title: 'Der Grund darf keine Links oder Adressen enthalten',
      next: 'Er steht in E-Mails. Lassen Sie weg, was wie eine Web- oder E-Mail-Adresse aussieht.',
    },
    closed: {
      title: 'Das Ticket wurde inzwischen geschlossen',
      next: 'Lesen Sie, was zuletzt geschrieben wurde. Sie können es wieder öffnen.',
    },
    open: {
      title: 'Das Ticket ist schon offen',
      next: 'Jemand war schneller. Lesen Sie, was zuletzt geschrieben wurde.',
    },
    'newer-open': {
      title: 'Ein neueres Ticket dieser Adresse ist offen',
      next: 'Antworten Sie dort: Was die Person schreibt, geht an das neuere.',
    },
    taken: { title: 'Jemand anderes hat es übernommen', next: 'Sprechen Sie miteinander, bevor Sie es übernehmen.' },
  },
  companies: {
    title: 'Firmen',
    lead: 'Wo niemand oder nur eine Person einem Mitglied helfen könnte, das sein Telefon verloren hat.',
    without: 'Ohne Admin',
    one: 'Mit einem Admin',
    members: (count) => `Mitglieder: ${count}`,
    theOne: (name, email) => `Der eine Admin: ${name}, ${email}`,
    none: { title: 'Keine Firma', text: 'Jede hat einen Admin, der helfen könnte.' },
    next: 'Nächste Seite',
  },
  feedback: {
    title: 'Rückmeldungen',
    lead: 'Was in den letzten 90 Tagen zu den Hilfeartikeln gesagt wurde; die am wenigsten halfen, stehen zuerst.',
    counts: (yes, no) => `Hilfreich: ${yes} · Nicht hilfreich: ${no}`,
    none: { title: 'Noch hat niemand etwas gesagt', text: 'Am Ende jedes Artikels wird danach gefragt.' },
  },
}
