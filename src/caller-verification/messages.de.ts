import { html } from '../web/html.ts'
import type { Words } from './messages.ts'

export const de: Words = {
  caller: {
    title: 'Ein Gespräch mit dem Support bestätigen',
    never: {
      title: 'Nur wenn Sie den Support angerufen haben',
      next: 'Der Support ruft Sie dafür nie an. Hat jemand Sie angerufen und hierher geschickt, legen Sie auf.',
    },
    ticket: 'Ticketnummer',
    ticketHint: 'Sie steht in der E-Mail zu Ihrer Nachricht an den Support und sieht aus wie T-1234.',
    goOn: 'Weiter',
    about: (number) =>
      `Zum Ticket ${number}. Der Support am Telefon wartet darauf, dass Sie hier Ihr Passwort eingeben.`,
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    passwordHint: 'Geben Sie es nur hier ein. Nennen Sie es nie am Telefon, auch nicht dem Support.',
    show: 'Wörter zeigen',
    otherTicket: 'Andere Ticketnummer',
    words: {
      title: 'Drei Wörter für den Support',
      onlyIf: (you) => html`Nur wenn ${you} den Support angerufen haben.`,
      you: 'Sie',
      reads: {
        removal: 'Wer diese Wörter liest, kann die Entfernung Ihres zweiten Faktors einleiten.',
        'set-up': 'Wer diese Wörter liest, kann die Einrichtung eines zweiten Faktors für Ihr Konto einleiten.',
      },
      forAccount: (address, number) => `Konto ${address}, Ticket ${number}.`,
      first: {
        heading: 'Fragen Sie nach dieser Zahl',
        label: 'Zahl des Supports',
        text: 'Die Person am Telefon muss Ihnen diese Zahl nennen können. Kann sie das nicht, legen Sie auf.',
      },
      then: {
        heading: 'Lesen Sie diese Wörter vor',
        label: 'Ihre drei Wörter',
        text: (time) => `Nur der Person, die Sie angerufen haben, und niemandem sonst. Sie gelten bis ${time} Uhr.`,
      },
      next: {
        heading: 'Was dann geschieht',
        text: {
          removal: (wait) =>
            `Der Support weiß, dass es im Ticket um Ihr Konto geht. Ein Zurücksetzen braucht trotzdem eine zweite Person und mindestens ${wait}; jede Ihrer Adressen bekommt eine E-Mail, mit der es sich stoppen lässt.`,
          'set-up': (wait) =>
            `Der Support weiß, dass es im Ticket um Ihr Konto geht. Ein Ausweis für die Einrichtung braucht trotzdem eine zweite Person und mindestens ${wait}; jede Ihrer Adressen bekommt eine E-Mail, mit der es sich stoppen lässt.`,
        },
        look: 'Nachsehen, wie es steht',
      },
      mailbox: {
        title: 'Vielleicht brauchen Sie das nicht',
        next: 'An Ihrem Konto muss nichts entfernt werden. Melden Sie sich mit Ihrem Passwort an: Für die Einrichtung schicken wir Ihnen einen Code per E-Mail. Machen Sie hier nur weiter, wenn Sie dieses Postfach nicht lesen können.',
      },
      not: {
        heading: 'Sie haben den Support nicht angerufen?',
        text: 'Legen Sie auf, stoppen Sie es hier, und ändern Sie Ihr Passwort: Vielleicht kennt es inzwischen jemand anders.',
        go: 'Das war nicht mein Anruf: stoppen',
      },
    },
    ended: {
      tied: {
        title: 'Der Support weiß, dass Sie es sind',
        next: 'Sie können diese Seite schließen und auflegen. Was für Ihr Konto begonnen wird, erfahren Sie per E-Mail.',
      },
      tries: {
        title: 'Die Wörter wurden nicht verstanden',
        next: 'Sie gelten nicht mehr. Bitten Sie den Support, neu zu beginnen, und geben Sie Ihr Passwort noch einmal ein.',
      },
      expired: {
        title: 'Die Wörter gelten nicht mehr',
        next: 'Fünfzehn Minuten sind vergangen. Bitten Sie den Support, neu zu beginnen, und geben Sie Ihr Passwort noch einmal ein.',
      },
      stopped: {
        title: 'Dieser Anruf ist gestoppt',
        next: 'Die Wörter gelten nicht mehr. Ändern Sie Ihr Passwort, wenn jemand anders es kennen kann.',
      },
      again: {
        title: 'Diese Wörter gelten nicht mehr',
        next: 'Der Support hat neu begonnen, oder die Wörter wurden in einem anderen Browser gezeigt. Waren das nicht Sie, kennt jemand Ihr Passwort: Stoppen Sie es über die E-Mail, und ändern Sie es.',
      },
      closed: {
        title: 'Das Ticket wurde geschlossen',
        next: 'Die Wörter gelten nicht mehr. Schreiben Sie noch einmal an den Support.',
      },
      changed: {
        title: 'Die Wörter gelten nicht mehr',
        next: 'An Ihrem Konto hat sich inzwischen etwas geändert. Bitten Sie den Support, neu zu beginnen.',
      },
    },
    notNeeded: {
      title: 'Dafür brauchen Sie keinen Anruf',
      next: 'Die Zwei-Faktor-Anmeldung ist für Ihr Konto ausgeschaltet: Ihre Adresse und Ihr Passwort genügen zum Anmelden, und es gibt nichts, was der Support entfernen müsste.',
    },
    refused: {
      number: {
        title: 'Das ist keine Ticketnummer',
        next: 'Sie sieht aus wie T-1234 und steht in der E-Mail zu Ihrer Nachricht an den Support.',
      },
      'no-call': {
        title: 'Niemand beim Support wartet auf diese Ticketnummer',
        next: 'Vergleichen Sie sie am Telefon. Beginnen kann nur der Support, den Sie angerufen haben; kann die Person es nicht, legen Sie auf.',
      },
      changed: {
        title: 'Ihr Konto hat sich in diesem Moment geändert',
        next: 'Es wurde nichts gezeigt. Versuchen Sie es noch einmal.',
      },
    },
    signIn: 'Zur Anmeldung',
    support: 'An den Support schreiben',
    help: 'Hilfe',
  },
  mail: {
    subject: (platform) => `Jemand spricht mit dem Support über Ihr Konto bei ${platform}`,
    heading: 'Haben Sie den Support angerufen?',
    what: (number) =>
      `Jemand, der Ihr Passwort kennt, spricht am Telefon mit dem Support über das Ticket ${number} und hat gerade drei Wörter gesehen. Wer diese Wörter dem Support vorliest, kann die Entfernung Ihres zweiten Faktors einleiten.`,
    ifYou: 'Haben Sie selbst den Support angerufen, ist alles gut: Sie müssen nichts tun.',
    ifNot:
      'Hat jemand Sie angerufen und sagt, vom Support zu sein, legen Sie auf: Der Support ruft Sie nie an, um nach diesen Wörtern zu fragen. Hat bei Ihnen niemand angerufen, drücken Sie den Link unten. Er beendet das sofort.',
    ticket: 'Ticketnummer',
    when: 'Wann',
    browser: 'Browser',
    unknownBrowser: 'Unbekannter Browser',
    network: 'Netzwerk',
  },
  desk: {
    heading: 'Anrufer',
    title: (number) => `${number}: Anrufer überprüfen`,
    why: 'Eine eingetippte Adresse beweist nichts. Das Ticket gehört erst dann zu einem Konto, wenn der Anrufer dessen Passwort eingegeben und Ihnen drei Wörter vorgelesen hat.',
    begin: 'Anrufer überprüfen',
    beginAgain: 'Anrufer neu überprüfen',
    back: 'Zurück zum Ticket',
    verified: (time) => ({
      title: 'Der Anrufer ist überprüft',
      next: `Das Ticket gehört zu einem Konto. Das gilt bis ${time}.`,
    }),
    verifiedBefore: (time) => ({
      title: 'Der Anrufer wurde überprüft',
      next: `Das war ${time} und gilt nicht mehr. Überprüfen Sie den Anrufer für alles Weitere neu.`,
    }),
    stopped: (time) => ({
      title: 'Ein Anruf zu diesem Ticket wurde gestoppt',
      next: `Wem ein Konto gehört, hat ${time} gesagt, dass es nicht der eigene Anruf war. Rechnen Sie mit einem Angriff: Gehen Sie ohne Betreiber nicht weiter.`,
    }),
    running: (time) => ({ title: 'Sie überprüfen den Anrufer', next: `Die Wörter gelten bis ${time} Uhr.` }),
    other: {
      title: 'Jemand anders überprüft den Anrufer',
      next: 'Ein neuer Beginn beendet das: Die Wörter, die am anderen Ende zu sehen sind, gelten dann nicht mehr.',
    },
    goOn: 'Weiter mit dem Anruf',
    steps: {
      page: {
        heading: 'Schicken Sie den Anrufer auf diese Seite',
        text: (address, number) =>
          html`Der Anrufer öffnet ${address} in einem Browser, gibt ${number} ein, danach E-Mail-Adresse und Passwort.`,
      },
      number: {
        heading: 'Nennen Sie diese Zahl',
        label: 'Ihre Zahl',
        text: 'Sie steht auf der Seite des Anrufers. Daran ist zu erkennen, dass Sie der Support sind.',
      },
      words: {
        heading: 'Lassen Sie sich drei Wörter vorlesen',
        text: 'Sagen Sie nie zuerst ein Wort, helfen Sie nicht, und lesen Sie nichts vor außer der Zahl.',
        label: 'Die drei Wörter',
        hint: (time) => `Groß- und Kleinschreibung ist gleich. Die Wörter gelten bis ${time} Uhr.`,
        go: 'Wörter prüfen',
      },
    },
    waiting: 'Noch hat niemand ein Passwort eingegeben.',
    entered: (time) => `Der Anrufer sieht die Wörter seit ${time} Uhr.`,
    several: (times) => ({
      title: `Die Wörter wurden ${times} Mal gezeigt`,
      next: 'Nur die neuesten gelten. Hat der Anrufer das Passwort nicht noch einmal eingegeben, war es jemand anders.',
    }),
    lookAgain: 'Noch einmal nachsehen',
    last: {
      tries: { title: 'Fünfmal waren die Wörter falsch', next: 'Sie gelten nicht mehr.' },
      expired: { title: 'Die Wörter gelten nicht mehr', next: 'Fünfzehn Minuten sind vergangen.' },
      changed: {
        title: 'Die Wörter gelten nicht mehr',
        next: 'Am Konto hat sich inzwischen etwas geändert.',
      },
    },
    refused: {
      over: {
        title: 'Dieser Anruf ist vorbei',
        next: 'Es wurde nichts geprüft. Sehen Sie nach, wie es steht, und beginnen Sie neu.',
      },
      'not-yet': {
        title: 'Der Anrufer sieht noch keine Wörter',
        next: 'Es wurde nichts geprüft und kein Versuch verbraucht. Warten Sie, bis das Passwort eingegeben ist.',
      },
      malformed: {
        title: 'Das sind nicht drei Wörter',
        next: 'Schreiben Sie die Wörter mit Leerzeichen dazwischen. Es wurde kein Versuch verbraucht.',
      },
      'own-account': { title: 'Das ist Ihr eigenes Konto', next: 'Jemand anders vom Support muss Ihnen helfen.' },
      changed: {
        title: 'Die Wörter gelten nicht mehr',
        next: 'Am Konto hat sich inzwischen etwas geändert. Beginnen Sie neu.',
      },
      'none-left': {
        title: 'Fünfmal waren die Wörter falsch',
        next: 'Sie gelten nicht mehr. Trauen Sie der Leitung, beginnen Sie neu; sonst beenden Sie das Gespräch.',
      },
      closed: {
        title: 'Dieses Ticket ist geschlossen',
        next: 'Öffnen Sie es wieder, bevor Sie einen Anrufer überprüfen.',
      },
    },
    wrong: (left) => ({
      title: 'Das sind nicht die Wörter',
      next: `Übrige Versuche: ${left}. Lassen Sie sich die Wörter noch einmal vorlesen.`,
    }),
  },
}
