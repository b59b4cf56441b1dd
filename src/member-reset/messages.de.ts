import { html } from '../web/html.ts'
import type { Words } from './messages.ts'

export const de: Words = {
  key: 'Zwei-Faktor-Anmeldung zurücksetzen (OTP)',
  again: 'Link zur Einrichtung noch einmal senden',
  why: {
    'own-account': 'Niemand setzt die eigene zurück',
    'managed-elsewhere': 'Von einer anderen Firma verwaltet: Nur deren Firmenadmins können zurücksetzen',
    'managed-by-none': 'Von keiner Firma verwaltet: Der Support kann zurücksetzen',
    'account-invited': 'Noch nicht aktiviert: Senden Sie die Einladung noch einmal',
    'account-not-active': 'Das Konto ist deaktiviert',
    'two-factor-off': 'Noch nichts zurückzusetzen',
    'set-up-chosen': 'Wartet auf die erste Einrichtung: nichts zurückzusetzen',
    'requested-already': 'Ein Zurücksetzen ist schon beantragt',
  },
  refused: {
    'own-account': () => ({
      title: 'Niemand setzt hier die eigene Zwei-Faktor-Anmeldung zurück',
      next: 'App und Wiederherstellungscodes ändern Sie in Ihrem Profil. Ist Ihr Telefon weg, hilft Ihnen ein anderer Firmenadmin oder der Support.',
    }),
    'managed-elsewhere': (name) => ({
      title: `Das Konto von ${name} verwaltet eine andere Firma`,
      next: 'Nur deren Firmenadmins oder der Support können die Zwei-Faktor-Anmeldung dort zurücksetzen.',
    }),
    'managed-by-none': (name) => ({
      title: `Das Konto von ${name} verwaltet keine Firma`,
      next: 'Der Support kann die Zwei-Faktor-Anmeldung zurücksetzen. Im Profil kann die Person Ihrer Firma die Verwaltung künftig übertragen.',
    }),
    'account-invited': (name) => ({
      title: `${name} hat das Konto noch nicht aktiviert`,
      next: 'Es gibt nichts zurückzusetzen. Was hilft, ist noch einmal die Einladung.',
    }),
    'account-not-active': (name, platform) => ({
      title: `Das Konto von ${name} ist deaktiviert`,
      next: `Es meldet sich nirgends an. Der Betreiber von ${platform} kann es wieder aktivieren; der Support leitet das weiter.`,
    }),
    'two-factor-off': (name) => ({
      title: `Die Zwei-Faktor-Anmeldung von ${name} ist aus`,
      next: 'Es gibt nichts zurückzusetzen. Ein vergessenes Passwort wird auf der Anmeldeseite ersetzt.',
    }),
    'set-up-chosen': (name) => ({
      title: `${name} muss die Zwei-Faktor-Anmeldung erst einrichten`,
      next: 'Sie wurde eingeschaltet und wird bei der nächsten Anmeldung eingerichtet, mit einem Code, den wir dann schicken. Es gibt nichts zurückzusetzen.',
    }),
    'requested-already': (name) => ({
      title: `Ein Zurücksetzen für ${name} ist schon beantragt`,
      next: 'Der Antrag wartet auf eine zweite Person oder auf seine Zeit. Alle Beteiligten haben dazu eine E-Mail.',
    }),
    'no-second': (name) => ({
      title: `In Ihrer Firma kann für ${name} niemand die zweite Person sein`,
      next: 'Dazu braucht es zwei Firmenadmins, und kein anderer könnte Ihrem Antrag zustimmen. Lassen Sie es den Support tun: Er prüft, wer Sie sind, und gibt beiden Bescheid.',
    }),
  },
  back: 'Mitglieder',
  support: 'Dem Support schreiben',
  profile: 'Ihr Profil',
  toRequest: 'Zum Antrag',
  title: (name) => `Zwei-Faktor-Anmeldung für ${name} zurücksetzen?`,
  on: (day) => `Zwei-Faktor-Anmeldung ein seit ${day}.`,
  lastUse: (instant) => `Zuletzt hier benutzt: ${instant}.`,
  lastUseFrom: (instant, network) => `Zuletzt hier benutzt: ${instant}, Netzwerk ${network}.`,
  neverUsed: 'Hier noch nicht benutzt.',
  lines: (name) => [
    { what: `${name} wird überall abgemeldet.`, more: 'Offene Sitzungen und begonnene Anmeldungen enden sofort.' },
    {
      what: 'Der Eintrag in der App und die Wiederherstellungscodes gelten nicht mehr.',
      more: 'Ein neuer wird bei der nächsten Anmeldung eingerichtet, nach dem Nachweis des Postfachs.',
    },
    {
      what: `${name} erfährt es per E-Mail,`,
      more: 'mit einem Link, der es aufhält. Auch die anderen Firmenadmins erfahren es.',
    },
  ],
  inPerson: (name) =>
    `Hat ${name} Sie persönlich gebeten? Wenn nicht, rufen Sie unter einer Nummer zurück, die Sie kennen. Ein eiliger Anruf ist der übliche Weg, Konten zu stehlen.`,
  reason: 'Grund',
  reasonHint: (name) => `Steht danach im Protokoll. Auch ${name} liest ihn.`,
  noReason: {
    title: 'Geben Sie einen Grund an',
    next: 'Ein Satz genügt: wer darum gebeten hat und wie Sie sich vergewissert haben.',
  },
  longReason: (most, typed) => ({
    title: 'Der Grund ist zu lang',
    next: `Höchstens ${most} Zeichen; es sind ${typed}.`,
  }),
  linkInReason: {
    title: 'Der Grund darf keine Links oder Adressen enthalten',
    next: 'Er steht in E-Mails. Lassen Sie weg, was wie eine Web- oder E-Mail-Adresse aussieht.',
  },
  stolen: {
    label: 'Das Telefon wurde gestohlen',
    reset: 'Der Eintrag bleibt ausgesetzt, auch wenn dieses Zurücksetzen aufgehalten wird.',
    request: 'Setzt den Eintrag aus und beendet alle Sitzungen sofort, ohne auf die zweite Person zu warten.',
  },
  wordsAfter:
    'Danach zeigt diese Seite zwei Wörter, die Sie am Telefon nennen. Sie stehen auch in der E-Mail und auf der Seite der Einrichtung.',
  go: 'Zwei-Faktor-Anmeldung zurücksetzen',
  cancel: 'Abbrechen',
  request: {
    title: (name) => `Zurücksetzen für ${name} beantragen?`,
    why: {
      admin: (name) =>
        `${name} ist Firmenadmin oder war es vor Kurzem. Dazu braucht es zwei Personen und eine Wartezeit.`,
      staff: (name) => `${name} arbeitet für die Plattform. Dazu braucht es zwei Personen und eine Wartezeit.`,
      'several-companies': (name) =>
        `${name} gehört zu mehreren Firmen. Dazu braucht es zwei Personen und eine Wartezeit.`,
    },
    second: {
      what: 'Ein zweiter Firmenadmin muss zustimmen.',
      more: 'Nicht, wer es in den letzten 7 Tagen wurde, und niemand, den Sie dazu gemacht haben.',
    },
    wait: (time) => ({
      what: `Danach beträgt die Wartezeit ${time}.`,
      more: 'Bis dahin gilt alles weiter. Eine Anmeldung mit dem alten Eintrag beendet den Antrag.',
    }),
    told: {
      what: 'Alle Beteiligten erfahren es jetzt,',
      more: 'mit einem Link, der es aufhält: jede Adresse des Kontos und die Firmenadmins aller seiner Firmen.',
    },
    wordsLater: 'Danach zeigt der Antrag zwei Wörter, die Sie am Telefon nennen. Sie stehen auch in den E-Mails dazu.',
    go: 'Zurücksetzen beantragen',
  },
  done: {
    title: (name) => `Die Zwei-Faktor-Anmeldung von ${name} wartet auf die Einrichtung`,
    said: {
      title: 'Die Zwei-Faktor-Anmeldung ist zurückgesetzt',
      next: 'Die E-Mail mit dem Link zur Einrichtung ist unterwegs.',
    },
    saidAgain: { title: 'Der Link wurde noch einmal gesendet', next: 'Ein früherer gilt nicht mehr.' },
    words: (name, phrase) => html`Nennen Sie ${name} diese zwei Wörter: ${phrase}`,
    wordsWhy:
      'Sie stehen auch in der E-Mail und auf der Seite der Einrichtung; so wissen beide, dass sie vom selben Zurücksetzen sprechen. Sie öffnen nichts.',
    since: (instant, by) => `Zurückgesetzt: ${instant}. Durch: ${by}.`,
    next: (name) =>
      `${name} meldet sich mit dem jetzigen Passwort an, weist das Postfach mit dem Link (24 Stunden) oder einem Code aus einer E-Mail nach und richtet die App ein.`,
    again: 'Link zur Einrichtung noch einmal senden',
    pass: (name) => `${name} kann das Postfach nicht lesen? Dafür gibt es einen Einrichtungspass.`,
    againWhy: 'Die E-Mail ist nicht angekommen? Die zwei Wörter bleiben; der frühere Link gilt dann nicht mehr.',
    operator: (platform) => `Betreiber von ${platform}`,
    gone: 'jemand, dessen Konto es nicht mehr gibt',
  },
  tooOften: (time) => ({
    title: 'Der Link wurde schon mehrmals gesendet',
    next: `Die nächste E-Mail kann um ${time} hinaus. Auch eine gewöhnliche Anmeldung schickt einen Code.`,
  }),
  adminMail: {
    subject: (person) => `Die Zwei-Faktor-Anmeldung von ${person} wurde zurückgesetzt`,
    heading: 'Die Zwei-Faktor-Anmeldung eines Mitglieds wurde zurückgesetzt',
    text: (person, email, company) =>
      `Ein Firmenadmin von ${company} hat die Zwei-Faktor-Anmeldung von ${person} (${email}) zurückgesetzt.`,
    advice:
      'Sie müssen nichts tun. Wenn Sie sich wundern, fragen Sie die Person oder den Firmenadmin; beide kennen den Grund.',
    by: 'Durch',
    when: 'Wann',
    reason: 'Grund',
  },
}
