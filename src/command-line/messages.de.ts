import type { Words } from './messages.ts'

export const de: Words = {
  means: {
    serve: 'startet die Eingangstür',
    demo: 'startet eine Demo mit Personen, einem Postfach und einem Telefon, in einem eigenen Ordner',
    config: 'zeigt die geltenden Einstellungen',
    'first-run': 'gibt einen neuen Link für den ersten Betreiber aus, solange es keinen gibt',
    'company create': 'legt eine Firma an',
    'company list': 'alle Firmen, mit der Zahl ihrer Personen und Firmenadmins',
    'company show': 'eine Firma: ihr Datum, ihre Personen nach Zustand, ihre Firmenadmins',
    'company admins': 'die Firmenadmins; --add macht ein Mitglied dazu, --remove nimmt die Rolle',
    'user create':
      'legt ein Konto an oder lädt ein bestehendes in eine Firma ein; gibt ohne Passwort den Link dazu aus',
    'user withdraw-invitation': 'die Links einer Einladung gelten nicht mehr',
    'user import': 'importiert Personen samt Passwort-Hashes aus JSON Lines oder CSV; --dry-run sieht nur nach',
    'user enrolment-link': 'gibt einen Link aus, der für eine Einrichtung als Postfachnachweis gilt (24 Stunden)',
    'user reset-two-factor':
      'für den Notfall: legt die Authenticator-Apps sofort still und schickt einen Link zur Einrichtung',
    'user disable': 'das Konto meldet sich nirgends mehr an, und seine Sitzungen enden',
    'user enable': 'ein deaktiviertes Konto darf sich wieder anmelden',
    'user export': 'gibt alles aus, was über eine Person gespeichert ist, ohne Geheimnisse',
    'user delete': 'vergisst eine Person endgültig; im Audit-Protokoll bleibt unter einem Pseudonym, was geschah',
    'policy set': 'ab wann die Zwei-Faktor-Anmeldung Pflicht ist, für die Plattform oder eine Firma; gilt sofort',
    'policy clear': 'nimmt das Datum der Plattform oder einer Firma weg',
    'policy show': 'die geltenden Daten',
    'audit verify': 'prüft das Audit-Protokoll an seiner Hash-Kette und nennt die erste Zeile, die nicht passt',
    'audit export':
      'gibt das Audit-Protokoll mit seiner Kette als JSON Lines aus; docs/verify-audit.mjs prüft es überall',
    doctor: 'prüft Uhr, Schlüsseldatei, Datenbank, E-Mail und Adresse; --mail schickt eine Testmail',
  },
  usage: {
    command: 'BEFEHL',
    unknownCommand: (words) => `unbekannter Befehl: ${words}`,
    unexpected: (words) => `nicht erwartet: ${words}`,
    missing: (option) => `${option} fehlt`,
    unknownOption: (option) => `unbekannte Option: ${option}`,
    needsValue: (option) => `${option} braucht einen Wert`,
    takesNoValue: (option) => `${option} nimmt keinen Wert an`,
  },
  refused: {
    'unknown-company': 'Es gibt keine Firma mit dieser ID oder diesem Namen.',
    'ambiguous-company': 'Mehrere Firmen haben diesen Namen. Nehmen Sie stattdessen die ID.',
    'email-wrong': 'Das ist keine E-Mail-Adresse, die erreichbar ist.',
    'email-taken': 'Zu dieser Adresse gibt es schon ein Konto.',
    'already-member': 'Dieses Konto ist schon Mitglied dieser Firma.',
    'no-invitation':
      'Es gibt keine Einladung, die man zurückziehen könnte: Es gab keine, oder sie ist angenommen, zurückgezogen oder zu alt.',
    'name-missing': 'Ein Name ist nötig, mit bis zu 120 Zeichen.',
    'unknown-account': 'Zu dieser Adresse gibt es kein Konto.',
    'unknown-role': 'Eine Rolle ist admin oder member.',
    'role-without-company': 'Eine Rolle braucht eine Firma: Geben Sie --company an.',
    'unknown-staff': '--staff ist support oder operator.',
    'password-missing': 'Über die Standardeingabe kam kein Passwort.',
    'two-factor-on':
      'Die Zwei-Faktor-Anmeldung ist für dieses Konto eingerichtet. Um sie neu einzurichten, nehmen Sie user reset-two-factor.',
    'two-factor-off': 'Die Zwei-Faktor-Anmeldung ist für dieses Konto ausgeschaltet: Es gibt nichts zurückzusetzen.',
    'account-invited':
      'Dieses Konto wurde nie aktiviert: Es gibt nichts zurückzusetzen. user enrolment-link gibt einen neuen Aktivierungslink aus.',
    'not-activated': 'Dieses Konto wurde nie aktiviert: Ohne seinen Link kann es niemand benutzen.',
    'account-not-active': 'Dieses Konto ist deaktiviert. Aktivieren Sie es zuerst mit user enable.',
    'account-closed':
      'Dieses Konto ist geschlossen: Die Person gehört zu keiner Firma mehr. Die Adresse ist frei; user create legt ein neues Konto an.',
    'already-disabled': 'Dieses Konto ist schon deaktiviert.',
    'not-disabled': 'Dieses Konto ist nicht deaktiviert.',
    'reason-missing': 'Ein Grund ist nötig: Er steht im Audit-Protokoll und in der E-Mail an die Person.',
    'not-a-time': "Ein Datum sieht so aus: '2027-02-06T00:00 Europe/Berlin'.",
    'unknown-zone': 'Diese Zeitzone ist nicht bekannt. Nehmen Sie einen Namen wie Europe/Berlin.',
    'time-does-not-exist': 'Diese Ortszeit gibt es nicht: Die Uhren werden über sie hinweg vorgestellt.',
    'later-than-platform':
      'Eine Firma kann die Zwei-Faktor-Anmeldung früher als die Plattform zur Pflicht machen, nicht später.',
    'file-unreadable': 'Diese Datei ist nicht lesbar. Stimmt der Name, und dürfen Sie sie lesen?',
    'file-empty': 'In dieser Datei steht niemand.',
    'bad-lines': 'Es wurde nichts importiert. Berichtigen Sie diese Zeilen, oder lassen Sie sie mit --skip-bad weg:',
    'changed-meanwhile':
      'Es wurde nichts importiert: Die Datei, eine Firma oder ein Konto hat sich währenddessen geändert. Versuchen Sie es noch einmal.',
    'not-a-head':
      'Ein Kettenstand ist die Nummer eines Eintrags, ein Doppelpunkt und sein Hash, wie ihn eine E-Mail oder audit verify schreibt.',
    'last-operator':
      'Das ist der letzte aktive Betreiber. Legen Sie zuerst einen anderen an: user create --staff operator.',
    'last-admin':
      'Das ist der letzte aktive Admin einer Firma, die noch andere Mitglieder hat. Ernennen Sie zuerst einen anderen: user create --company C --role admin.',
    'operator-exists':
      'Es gibt schon einen Betreiber. Hat diese Person die Einrichtung nicht beendet? user enrolment-link gibt einen Link aus, der keine E-Mail braucht. Ein weiterer Betreiber: user create --staff operator.',
    'not-a-member': 'Dieses Konto gehört nicht zu dieser Firma. Einladen: user create --company C --role admin.',
    'admin-disabled': 'Dieses Konto ist deaktiviert. Aktivieren Sie es zuerst.',
    'last-company-admin': 'Das ist der letzte aktive Firmenadmin dieser Firma. Machen Sie zuerst jemand anderen dazu.',
    'not-allowed': 'Jemand hat diese Firma im selben Moment geändert. Versuchen Sie es noch einmal.',
  },
  done: {
    firstRun: 'Öffnen Sie diesen Link einmal, innerhalb von 24 Stunden, um Betreiber zu werden:',
    companyCreated: (name, id) => `${name} (${id}) ist angelegt.`,
    userCreated: (email) => `${email} ist angelegt.`,
    mailWaits:
      'Die E-Mail wartet: Es ist kein Mailserver eingerichtet (DOORWARD_SMTP_URL). Geben Sie den Link selbst weiter.',
    userInvited: (email) => `${email} ist angelegt. Aktivierungslink (gilt einmal, 7 Tage):`,
    userInvitedToCompany: (email, company) =>
      `${email} hat schon ein Konto. Link zum Beitritt zu ${company}, in einer Sitzung dieses Kontos (gilt einmal, 7 Tage):`,
    invitationWithdrawn: (email) => `Die Einladung von ${email} ist zurückgezogen.`,
    enrolmentLink: 'Link zur Einrichtung (gilt einmal, 24 Stunden):',
    activationLink: 'Dieses Konto wurde nie aktiviert. Ein neuer Aktivierungslink (gilt einmal, 7 Tage):',
    reset: (email) =>
      `Die Zwei-Faktor-Anmeldung von ${email} ist zurückgesetzt und wartet auf die Einrichtung. Ein Link dazu wurde an diese Adresse geschickt.`,
    resetWords: (phrase) => `Zwei Wörter, die in der E-Mail und bei der Einrichtung stehen, für das Telefon: ${phrase}`,
    disabled: (email) => `${email} ist deaktiviert.`,
    active: (email) => `${email} ist aktiv.`,
    deleted: (email, pseudonym) =>
      `${email} ist gelöscht. Im Audit-Protokoll stehen die Zeilen dazu jetzt unter ${pseudonym}.`,
    requiredFrom: (scope, instant) => `${scope}: Pflicht ab ${instant}`,
    noDate: (scope) => `${scope}: kein Datum`,
    platform: 'Plattform',
    company: (name, id, people, admins) => `${name} (${id}); Personen: ${people}; Firmenadmins: ${admins}`,
    companyPeople: (active, invited, disabled) => `aktiv: ${active}; eingeladen: ${invited}; deaktiviert: ${disabled}`,
    companyTwoFactor: (on, pending, off) => `Zwei-Faktor-Anmeldung ein: ${on}; ausstehend: ${pending}; aus: ${off}`,
    companyAdmin: (name, email, since) => `${name} <${email}>, Firmenadmin seit ${since}`,
    companyAdminInactive: (name, email) => `${name} <${email}>, Firmenadmin, Konto nicht aktiv`,
    noCompanies: 'Es gibt noch keine Firmen.',
    noAdmins: 'Niemand ist dort Firmenadmin.',
  },
  import: {
    line: (line, problem) => `Zeile ${line}: ${problem}`,
    checked: (people) => `Geprüfte Personen: ${people}`,
    written: (people) => `Geschriebene Personen: ${people}`,
    wouldImport: (people, active, withCode, invited) =>
      `Es wurde nichts geschrieben. Ein Import brächte Personen: ${people}; mit Passwort: ${active} (davon mit Zwei-Faktor-Anmeldung: ${withCode}); ohne: ${invited}.`,
    imported: (people, active, withCode, invited) =>
      `Importierte Personen: ${people}; mit Passwort: ${active} (davon mit Zwei-Faktor-Anmeldung: ${withCode}); ohne: ${invited}.`,
    mailed: 'Wer kein Passwort hat, bekommt eine E-Mail mit einem Aktivierungslink (gilt einmal, 7 Tage).',
    notMailed:
      'Wer kein Passwort hat, braucht einen Aktivierungslink: Importieren Sie mit --mail, oder nehmen Sie später einzeln user enrolment-link.',
    leftOut: (lines) => `Weggelassene Zeilen: ${lines}`,
  },
  audit: {
    whole: (rows) => `Das Audit-Protokoll ist unversehrt. Zeilen: ${rows}`,
    shortened: (rows) => `davon mit gekürzter Netzadresse: ${rows}`,
    erased: (rows) => `davon von gelöschten Personen: ${rows}`,
    gone: (rows) => `Einträge, deren Zeile durch ihr Alter weg ist: ${rows}`,
    unsealed: (rows) =>
      `Zeilen, die noch nicht in der Kette sind: ${rows}. serve versiegelt sie binnen Sekunden; vorher beweist sie nichts.`,
    start: (seq) => `Was bis zum Eintrag ${seq} stand, ist durch sein Alter weg.`,
    known: (seq) =>
      `Der angegebene Kettenstand, Eintrag ${seq}, ist enthalten: Was davor steht, wurde seither nicht geändert.`,
    forgotten: (seq) =>
      `Der angegebene Kettenstand, Eintrag ${seq}, ist durch sein Alter weg: Über ihn lässt sich nichts mehr sagen.`,
    head: (head) => `Kettenstand: ${head}`,
    onlyHeads:
      'Ob das Ende der Kette abgeschnitten oder neu geschrieben wurde, zeigt nur ein aufbewahrter Kettenstand: --head.',
    checked: (entries) => `geprüfte Einträge: ${entries}`,
    entry: (seq) => `Eintrag ${seq}`,
    row: (id) => `Zeile ${id}`,
    broken: (which) => `Das Audit-Protokoll ist nicht unversehrt. Als Erstes passt nicht: ${which}`,
    problems: {
      changed: 'Das wurde nach dem Versiegeln geändert.',
      removed: 'Die Zeile wurde vor ihrer Zeit aus dem Protokoll entfernt.',
      inserted:
        'Die Zeile gibt an, in der Kette zu sein, und ist es nicht: Jemand hat sie eingefügt oder ihren Eintrag entfernt.',
      order:
        'Das folgt nicht auf das, was davor steht: Einträge wurden geändert, entfernt oder in andere Reihenfolge gebracht.',
      forged: 'Das wurde nicht mit der Schlüsseldatei dieser Installation gemacht.',
      'entry-missing': 'Der Eintrag fehlt.',
      'other-head': 'Die Kette hat den angegebenen Stand nicht: Sie wurde abgeschnitten oder neu geschrieben.',
    },
  },
  noMailYet:
    'Warnung: Es wurde noch keine E-Mail zugestellt. Ohne E-Mail kann niemand die Zwei-Faktor-Anmeldung einrichten: Jede Einrichtung fragt nach einem Code aus dem Postfach.',
  doctor: {
    states: { ok: 'gut', warning: 'Warnung', problem: 'Problem' },
    checks: {
      clock: 'Uhr',
      'key file': 'Schlüsseldatei',
      migrations: 'Migrationen',
      settings: 'Einstellungen',
      help: 'Hilfe',
      proxies: 'Proxys',
      mail: 'E-Mail',
      address: 'Adresse',
    },
    clockApart: (seconds) => `weicht um ${seconds} s von der Uhr der Datenbank ab`,
    clockBehind: (seconds) => `geht nach: Das Audit-Protokoll hat Einträge, die ${seconds} s in der Zukunft liegen`,
    clockGood: 'stimmt mit der Datenbank überein',
    keysPublic: (file, mode) => `${file} ist für andere lesbar (Modus ${mode}); setzen Sie ihn auf 600`,
    keysGood: 'öffnet diese Datenbank und ist privat',
    schemaGood: 'die Datenbank hat das neueste Schema',
    unknownSetting: (name) => `${name} ist gesetzt, aber diese Version kennt keine solche Einstellung`,
    article: {
      'no-folder': (name) =>
        `DOORWARD_HELP_DIR ist kein lesbarer Ordner: ${name}. Es werden nur die mitgelieferten Artikel gezeigt`,
      'too-many': (name) => `${name} enthält mehr als 1.000 Dateien; die übrigen fehlen`,
      'bad-name': (name) =>
        `${name} fehlt: Ein Name besteht aus Kleinbuchstaben, Ziffern und Bindestrichen, danach .en.md, .de.md oder .es.md`,
      'no-title': (name) => `${name} fehlt: Die erste Zeile muss ein Titel sein, zum Beispiel „# Öffnungszeiten“`,
      'bad-front-matter': (name) =>
        `${name} fehlt: Zwischen den zwei Zeilen --- dürfen changed: JJJJ-MM-TT, order: ZAHL, summary: und words: stehen`,
      'too-large': (name) => `${name} fehlt: Die Datei hat mehr als 64 KB`,
      'not-text': (name) => `${name} fehlt: Das ist kein Text in UTF-8`,
      'not-a-file': (name) => `${name} fehlt: Das ist keine lesbare Datei`,
      outside: (name) => `${name} fehlt: Das ist ein Link, der aus dem Ordner hinausführt`,
    },
    proxiesGood: 'keine weitergeleiteten Anfragen von unbekannten Proxys',
    proxyUnknown: (address) =>
      `${address} sendet X-Forwarded-For, steht aber nicht in DOORWARD_TRUSTED_PROXIES: Für dessen Anfragen ist die Grenze je Netzwerk abgeschaltet`,
    noMailServer:
      'DOORWARD_SMTP_URL ist nicht gesetzt: Niemand bekommt E-Mails, also kann niemand die Zwei-Faktor-Anmeldung einrichten',
    mailDelivered: 'E-Mails wurden zugestellt',
    mailNeverTried: 'gesetzt, aber noch wurde nichts zugestellt; versuchen Sie doctor --mail ADRESSE',
    mailAccepted: (address) => `eine Testmail an ${address} wurde angenommen`,
    mailRefused: (why) => `eine Testmail wurde nicht angenommen: ${why}`,
    testSubject: (platform) => `Testmail von ${platform}`,
    testText: 'Dies ist eine Testmail von doorward doctor. Sie müssen nichts tun.',
    addressAnswers: (address) => `${address} antwortet`,
    addressStatus: (address, status) => `${address} antwortet mit ${status}`,
    addressSilent: (address) => `${address} ist von hier nicht erreichbar; läuft serve?`,
  },
}
