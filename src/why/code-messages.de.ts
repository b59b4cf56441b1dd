import type { CodeWords } from './code-messages.ts'

export const de: CodeWords = {
  'wrong-code': {
    title: 'Der Code wurde nicht angenommen',
    why: 'Es ist nicht der Code, der jetzt zu diesem Konto gehört, oder er wurde schon benutzt. Ein Code gilt einmal, damit ihn nach Ihnen niemand verwenden kann, der Ihnen über die Schulter gesehen hat.',
    next: 'Warten Sie, bis die App den nächsten Code zeigt, und suchen Sie den Eintrag, den die Seite nennt: Viele haben mehrere. Durch einen falschen Code verliert niemand sein Konto.',
    helper:
      'Wird nie ein Code angenommen, hat das Telefon den Eintrag vielleicht verloren. Dann kann ein Firmenadmin oder der Support Sie die Zwei-Faktor-Anmeldung neu einrichten lassen.',
  },
  'malformed-code': {
    title: 'Das war kein vollständiger Code',
    why: 'Ein Code aus der Authenticator-App hat 6 Ziffern, ein Code aus einer E-Mail 8.',
    next: 'Geben Sie die Ziffern ein; Leerzeichen und Bindestriche stören nicht.',
  },
  'clock-off': {
    title: 'Die Uhr des Telefons geht falsch',
    why: 'Codes entstehen aus der Uhrzeit. Der Code war richtig, aber für einen anderen Moment: Die Uhr des Telefons geht vor oder nach. Er wurde abgelehnt und gilt auch später nicht mehr.',
    next: 'Schalten Sie in den Einstellungen des Telefons Datum und Uhrzeit auf automatisch, warten Sie auf den nächsten Code, und geben Sie ihn ein.',
    helper: 'Zurückzusetzen ist nichts: Eine neue Einrichtung auf einem Telefon mit falscher Uhr scheitert genauso.',
  },
  'old-entry': {
    title: 'Der Code kam aus einem älteren Eintrag',
    why: 'Die Zwei-Faktor-Anmeldung wurde nach diesem Eintrag neu eingerichtet, seine Codes gelten nicht mehr. 30 Tage lang werden sie erkannt, damit wir es Ihnen sagen können.',
    next: 'Öffnen Sie die App, suchen Sie den neueren Eintrag für dieses Konto, und nehmen Sie dessen Code. Löschen Sie dann den älteren.',
    helper:
      'Gibt es keinen neueren Eintrag und haben Sie nichts neu eingerichtet, sagen Sie es dem Support: Dann war es vielleicht jemand anderes.',
  },
  'code-of-that-entry': {
    title: 'Der Code war von dem Eintrag, der gehen soll',
    why: 'Um einen Eintrag zu entfernen, braucht es den Code eines anderen: Er zeigt, dass Sie sich danach noch anmelden können.',
    next: 'Geben Sie einen Code des Eintrags ein, der bleibt.',
  },
  'code-used-up': {
    title: 'Dieser Code kann nicht mehr versucht werden',
    why: 'Bei einem Code aus einer E-Mail darf man sich fünfmal vertippen. Danach gilt er nicht mehr, damit ihn niemand erraten kann.',
    next: 'Fordern Sie auf der Seite einen neuen an, und nehmen Sie die neueste E-Mail.',
  },
  'enrolment-pass': {
    title: 'Der Einrichtungspass wurde nicht angenommen',
    why: 'Ein Pass hat sechs Gruppen zu vier Zeichen. Er gilt einmal, eine Stunde lang ab dem Anzeigen, nur für seine Person und nur für die Einrichtung, für die er vereinbart wurde; ein neuerer beendet ihn, und „Das war ich nicht“ auch. Eine Anmeldung nimmt fünf Versuche an.',
    next: 'Lassen Sie ihn sich noch einmal vorlesen, Zeichen für Zeichen. Ist er abgelaufen oder benutzt, bitten Sie um einen anderen.',
  },
  'no-pass': {
    title: 'Für dieses Konto gibt es keinen Pass',
    why: 'Ein Einrichtungspass tritt an die Stelle des Codes aus der E-Mail, wo jemand die Zwei-Faktor-Anmeldung jetzt einrichten muss. Wo sie eingeschaltet ist, muss sie zuerst zurückgesetzt werden; wo sie freiwillig ist, gibt es nichts einzurichten; und über Firmenadmins, Personal der Plattform und Personen mehrerer Firmen entscheidet der Support.',
    next: 'Auf der Seite steht, woran es liegt. Der Support hilft, wo ein Firmenadmin nicht kann.',
  },
  'recovery-code': {
    title: 'Der Wiederherstellungscode wurde nicht angenommen',
    why: 'Er hat ein Zeichen zu viel oder zu wenig, wurde schon benutzt, oder eine neuere Liste hat die ersetzt, auf der er steht. Jeder Wiederherstellungscode gilt einmal.',
    next: 'Vergleichen Sie Zeichen für Zeichen, oder nehmen Sie einen anderen von der neuesten Liste. Groß und klein ist gleich.',
    helper:
      'Wer weder Telefon noch Wiederherstellungscode hat, kommt über einen Firmenadmin hinein, oder über den Support, wo kein Admin helfen kann.',
  },
  'wrong-password': {
    title: 'Adresse und Passwort passen nicht zusammen',
    why: 'Wir sagen nicht, was von beidem falsch ist, und antworten ebenso, wo es kein Konto gibt: So findet niemand heraus, wer eines hat.',
    next: 'Sehen Sie nach, ob die Tastatur groß schreibt und ob es die Adresse ist, mit der Sie eingeladen wurden. Sind Sie unsicher, wählen Sie mit „Passwort vergessen?“ ein neues.',
    helper: 'Niemand kann Ihr Passwort lesen oder es Ihnen sagen, und niemand wird Sie je danach fragen.',
  },
  'password-rules': {
    title: 'Dieses Passwort ist nicht sicher genug',
    why: 'Es ist zu kurz, zu lang, das bisherige, eines der am häufigsten benutzten, oder Ihr Name, Ihre Adresse oder der Name der Plattform.',
    next: 'Nehmen Sie drei oder vier Wörter, die nichts miteinander zu tun haben, oder lassen Sie einen Passwortmanager eines machen.',
  },
  'password-too-short': {
    title: 'Das Passwort ist zu kurz, um allein zu stehen',
    why: 'Ohne Zwei-Faktor-Anmeldung schützt nur das Passwort das Konto. Dann muss es 15 Zeichen haben.',
    next: 'Wählen Sie zuerst ein längeres Passwort, und schalten Sie dann die Zwei-Faktor-Anmeldung aus.',
  },
  wait: {
    title: 'Zu viele Versuche: eine Wartezeit',
    why: 'Nach fünf falschen Versuchen wartet jeder weitere etwas länger, höchstens eine Stunde, damit niemand raten kann. Für immer gesperrt ist nichts.',
    next: 'Warten Sie so lange, wie die Seite sagt, und versuchen Sie es dann einmal in Ruhe. Ein Browser, in dem Sie sich schon angemeldet haben, hat eigene Versuche.',
    helper:
      'Niemand kann die Wartezeit verkürzen. Haben Sie es nicht selbst versucht, war es jemand anderes: Auch der muss warten.',
  },
  'network-waits': {
    title: 'Zu viele Versuche aus Ihrem Netzwerk',
    why: 'Innerhalb einer Stunde sind viele Versuche von Ihnen oder von anderen im selben Netzwerk gescheitert.',
    next: 'Warten Sie so lange, wie die Seite sagt, oder nehmen Sie ein anderes Netzwerk, etwa das Ihres Telefons.',
    helper:
      'Betrifft es ein ganzes Büro, sollte der Betreiber nachsehen, ob sein Proxy die Adressen der Leute mitteilt.',
  },
  'sum-reached': {
    title: 'Zu viele falsche Codes in einem Jahr',
    why: 'Für dieses Konto gab es in einem Jahr 300 falsche Codes. Danach zählen Codes nur noch in Browsern, in denen Sie sich schon angemeldet haben, weil vielleicht jemand rät.',
    next: 'Nehmen Sie einen Browser, in dem Sie sich schon angemeldet haben, oder einen Wiederherstellungscode. Ändern Sie dann Ihr Passwort mit einem Code: Damit beginnt die Zählung neu.',
    helper:
      'Ein Firmenadmin oder der Support kann die Zwei-Faktor-Anmeldung zurücksetzen; auch damit beginnt sie neu. Fragen Sie vorher, wer so oft versucht hat.',
  },
  'browser-forgotten': {
    title: 'Dieser Browser ist nicht mehr bekannt',
    why: 'In ihm gab es 50 falsche Versuche hintereinander, deshalb zählt er jetzt wie jeder andere.',
    next: 'Versuchen Sie es noch einmal. Sobald Sie sich angemeldet haben, ist er wieder bekannt.',
  },
  'second-factor-needed': {
    title: 'Diese Seite braucht die Zwei-Faktor-Anmeldung',
    why: 'Was hier getan werden kann, betrifft die Konten anderer. Deshalb öffnet sie sich nur einer Sitzung mit zweitem Faktor.',
    next: 'Richten Sie die Zwei-Faktor-Anmeldung von Ihrem Profil aus ein, und melden Sie sich damit an.',
  },
  'recovery-session': {
    title: 'Nach einem Wiederherstellungscode geht das nicht',
    why: 'Ein Wiederherstellungscode ist da, um hineinzukommen und eine neue App einzurichten. Für alles, was andere betrifft oder einen Faktor wegnimmt, braucht es einen Code der App.',
    next: 'Richten Sie Ihre App ein, melden Sie sich ab, und melden Sie sich mit deren Code an.',
  },
  'too-many-authenticators': {
    title: 'Mehr Einträge kann es nicht geben',
    why: 'Auf jeden Eintrag muss man achtgeben, deshalb sind es höchstens drei.',
    next: 'Entfernen Sie einen, den Sie nicht mehr benutzen, und fügen Sie dann den neuen hinzu.',
  },
  'last-authenticator': {
    title: 'Der letzte Eintrag bleibt',
    why: 'Ohne ihn könnten Sie sich nicht mehr anmelden.',
    next: 'Fügen Sie zuerst einen anderen hinzu, oder ziehen Sie auf das neue Telefon um; dann geht dieser.',
  },
  'wrong-codes': {
    title: 'Mehrere falsche Codes hintereinander',
    why: 'Jemand kannte das Passwort und gab Codes ein, die nicht richtig waren. Oft ist es der Inhaber selbst, mit einem alten Eintrag oder einer falschen Uhr.',
    next: 'Waren Sie es, suchen Sie in Ihrer App den richtigen Eintrag. Waren Sie es nicht, kennt jemand Ihr Passwort: Ändern Sie es jetzt. Ohne Ihr Telefon kam niemand hinein.',
    helper: 'Der Support sieht, aus welchem Grund in den letzten Tagen Codes abgelehnt wurden.',
  },
}
