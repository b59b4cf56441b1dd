import type { WhyMessages } from './messages.ts'

export const de: WhyMessages = {
  title: 'Warum wurde das abgelehnt?',
  lead: 'Hier lesen alle dasselbe: Sie, Ihr Firmenadmin und der Support.',
  code: 'Begründungscode',
  whyHeading: 'Warum',
  next: 'Was Sie tun können',
  helper: 'Was andere für Sie tun können',
  article: 'Den Artikel dazu lesen',
  contact: 'Den Support danach fragen',
  notKnown: {
    title: 'Diesen Begründungscode gibt es nicht',
    next: 'Kopieren Sie ihn noch einmal von der Seite oder aus der E-Mail. Er besteht nur aus kleinen Buchstaben und Bindestrichen.',
  },
  explained: {
    form: {
      title: 'Im Formular passt etwas noch nicht',
      why: 'Ein Feld ist leer, zu lang oder nicht lesbar. Nichts wurde geändert, und was Sie eingegeben haben, steht noch da, außer Passwörtern und Codes.',
      next: 'Der Satz über dem Formular und die Zeile am Feld sagen, was fehlt. Ändern Sie es, und senden Sie das Formular noch einmal.',
    },
    file: {
      title: 'Eine Datei kann nicht an den Support gesendet werden',
      why: 'Der Support nimmt bis zu 5 Dateien von je 5 MB an: Bilder (PNG, JPEG, GIF, WebP, HEIC), PDF und einfachen Text. Was eine Datei ist, sagt ihr Inhalt, nicht ihr Name. Alle Dateien zusammen dürfen nur begrenzt Platz brauchen. Es wurde nichts gesendet, und was Sie eingegeben haben, ist noch da.',
      next: 'Senden Sie ein Bildschirmfoto oder einen kleineren Teil der Datei, oder senden Sie Ihre Nachricht ohne Dateien. Browser merken sich ausgewählte Dateien nicht; wählen Sie sie deshalb noch einmal aus.',
    },
    'form-broken': {
      title: 'Das Formular ist nicht ganz angekommen',
      why: 'Die Verbindung ist abgebrochen, oder ein Programm hat etwas gesendet, das sich nicht als Formular lesen lässt. Es wurde nichts gesendet.',
      next: 'Senden Sie es noch einmal, bei langsamer Verbindung ohne große Dateien.',
    },
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
    'has-admin': {
      title: 'Es gibt keine Firma ohne Firmenadmin für diese Person',
      why: 'Der Support macht nur dort jemanden zum Firmenadmin, wo niemand die Firma leitet: Kein anderer Firmenadmin ist aktiv und hat eine Zwei-Faktor-Anmeldung, die funktioniert. Und nur ein aktives Mitglied, dessen eigene Zwei-Faktor-Anmeldung eingeschaltet ist.',
      next: 'Wo es einen Firmenadmin gibt, ernennt dieser. Wer die Zwei-Faktor-Anmeldung noch nicht eingerichtet hat, tut das zuerst.',
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
    'feedback-limit': {
      title: 'Viele Antworten zu Artikeln aus Ihrem Netzwerk',
      why: 'In einer Stunde können 60 Menschen aus einem Netzwerk sagen, ob ein Artikel hilfreich war, damit es niemand für alle sagen kann.',
      next: 'Warten Sie so lange, wie die Seite sagt, und senden Sie Ihre Antwort dann. Brauchen Sie Hilfe, schreiben Sie dem Support: Das wird dadurch nicht begrenzt.',
    },
    'mail-limit': {
      title: 'Vorerst keine weitere E-Mail',
      why: 'E-Mails, die jeder anfordern kann, sind begrenzt, damit niemand ein fremdes Postfach füllt. Frühere Codes und Links gelten weiter.',
      next: 'Sehen Sie ins Postfach, auch unter Spam: Die letzte E-Mail gilt noch. Die Seite sagt, wann die nächste hinausgehen kann.',
      helper:
        'Kommt nie eine E-Mail an, hält sie vielleicht der Mailserver Ihrer Firma zurück. Wer ihn betreut, weiß es.',
    },
    'unknown-link': {
      title: 'Der Link ist nicht vollständig',
      why: 'Ein Teil der Adresse fehlt, wie es geschieht, wenn eine E-Mail sie auf zwei Zeilen bricht.',
      next: 'Öffnen Sie ihn noch einmal aus der E-Mail, oder kopieren Sie die ganze Adresse.',
    },
    'used-link': {
      title: 'Der Link wurde schon benutzt',
      why: 'Ein Link aus einer E-Mail gilt einmal. Wofür er da war, ist geschehen.',
      next: 'Melden Sie sich an. Geht das nicht oder waren das nicht Sie, fragen Sie den Support.',
      helper: 'Wer den Link geschickt hat, kann einen neuen schicken.',
    },
    'withdrawn-link': {
      title: 'Der Link wurde zurückgezogen',
      why: 'Ein neuerer hat ihn ersetzt, oder wer ihn geschickt hat, hat ihn zurückgenommen.',
      next: 'Suchen Sie nach einer neueren E-Mail.',
      helper: 'Wer den Link geschickt hat, kann einen neuen schicken.',
    },
    'expired-link': {
      title: 'Der Link ist zu alt',
      why: 'Links enden nach einer Zeit, damit ein altes Postfach nichts öffnet.',
      next: 'Fordern Sie einen neuen an: auf der Seite, auf der Sie ihn angefordert haben, oder bei der Person, die Sie eingeladen hat.',
      helper: 'Wer den Link geschickt hat, kann einen neuen schicken.',
    },
    'other-link': {
      title: 'Zwei Links in einem Browser',
      why: 'Nach dieser Seite wurde in diesem Browser der Link einer anderen E-Mail geöffnet. Nichts ist geschehen, damit es nicht das falsche Konto trifft.',
      next: 'Öffnen Sie den Link, den Sie meinen, noch einmal, und drücken Sie dann dessen Knopf.',
    },
    'link-used-up': {
      title: 'Die fünf Versuche dieses Links sind verbraucht',
      why: 'Der Link hat diesem Browser fünf eigene Versuche gegeben.',
      next: 'Wählen Sie mit „Passwort vergessen?“ ein neues Passwort, oder warten Sie, wie die Anmeldeseite es sagt.',
    },
    'other-account': {
      title: 'Die Einladung gilt einem anderen Konto',
      why: 'In diesem Browser ist jemand anderes angemeldet als die Person, an die die Einladung ging.',
      next: 'Melden Sie sich ab, öffnen Sie den Link der E-Mail noch einmal, und melden Sie sich mit der Adresse an, an die sie ging.',
    },
    'inviter-gone': {
      title: 'Die Einladung gilt nicht mehr',
      why: 'Wer sie geschickt hat, ist in dieser Firma kein Admin mehr.',
      next: 'Bitten Sie einen anderen Admin der Firma, Sie einzuladen.',
      helper: 'Ein Admin der Firma kann von der Seite Mitglieder aus neu einladen.',
    },
    'older-factor': {
      title: 'Hier ist nichts mehr aufzuhalten',
      why: 'Nach der Änderung hat sich jemand mit einem Faktor angemeldet, der älter ist als sie. Der Inhaber des Kontos hat sie also gesehen, und der Link hat seine Arbeit getan.',
      next: 'Haben Sie sich nicht selbst angemeldet, ändern Sie Ihr Passwort, und sagen Sie es dem Support.',
      helper: 'Der Support kann nachsehen, was mit dem Konto geschehen ist.',
    },
    'nothing-left': {
      title: 'Hier ist nichts mehr zurückzunehmen',
      why: 'Was der Link rückgängig gemacht hätte, hat sich inzwischen geändert oder wurde auf anderem Weg rückgängig gemacht.',
      next: 'Sehen Sie die Aktivität in Ihrem Profil an. War etwas davon nicht von Ihnen, sagen Sie es dem Support.',
    },
    'email-taken': {
      title: 'Diese Adresse hat ein anderes Konto',
      why: 'Eine Adresse gehört zu einem Konto.',
      next: 'Nehmen Sie eine andere Adresse, oder melden Sie sich mit dem Konto an, das diese hat.',
      helper: 'Der Support weiß, was zu tun ist, wenn ein altes Konto noch Ihre Adresse hat.',
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
    'no-admin': {
      title: 'Gerade kann kein Firmenadmin helfen',
      why: 'Es zählt keiner: Ein Admin muss jemand anderes sein, aktiv, und einen zweiten Faktor haben, der funktioniert.',
      next: 'Fragen Sie den Support. Er sieht genauer hin, weil er Sie nicht kennt.',
      helper: 'Der Support kann die Zwei-Faktor-Anmeldung zurücksetzen, mit zwei Personen und einer Wartezeit.',
    },
    'request-open': {
      title: 'Darum wurde schon gebeten',
      why: 'Jemand hat darum gebeten, und es geht von selbst weiter. Noch einmal zu bitten macht nichts schneller.',
      next: 'Sehen Sie in Ihr Postfach: Eine E-Mail sagt, was als Nächstes kommt und wann.',
      helper: 'Die Admins der Firma oder der Support sehen, worum gebeten wurde und wer entscheiden darf.',
    },
    'not-an-admin': {
      title: 'Das ist für Admins der Firma',
      why: 'Die Seite gehört zu der Firma, für die Sie gerade arbeiten, und dort sind Sie kein Admin oder sind es nicht mehr.',
      next: 'Haben Sie mehrere Firmen, wechseln Sie zu der, deren Admin Sie sind. Sonst fragen Sie einen Admin.',
      helper: 'Ein Admin kann Sie auf der Seite Mitglieder dazu machen.',
    },
    'not-a-member': {
      title: 'Das braucht ein aktives Mitglied',
      why: 'Die Person ist kein Mitglied dieser Firma, hat die Einladung noch nicht angenommen oder ist deaktiviert.',
      next: 'Sehen Sie die Zeile der Person auf der Seite Mitglieder an: Dort steht, woran es liegt.',
    },
    'already-there': {
      title: 'Diese Person ist schon da',
      why: 'Sie ist Mitglied der Firma oder hat eine Einladung, die noch gilt.',
      next: 'Suchen Sie sie auf der Seite Mitglieder, oder schicken Sie die Einladung noch einmal.',
    },
    'last-admin': {
      title: 'Ein Admin muss der Firma bleiben',
      why: 'Ohne ihn könnte niemand mehr ihren Mitgliedern helfen.',
      next: 'Machen Sie zuerst jemand anderen zum Admin.',
    },
    'own-account': {
      title: 'Nicht für das eigene Konto',
      why: 'Was jemanden hineinlässt, entscheidet nie die Person allein, sonst könnte es auch, wer Ihre Sitzung hat.',
      next: 'Nehmen Sie Ihr Profil, oder bitten Sie einen anderen Admin.',
      helper: 'Ein anderer Admin der Firma kann das für Sie tun.',
    },
    'managed-elsewhere': {
      title: 'Um dieses Konto kümmert sich eine andere Firma',
      why: 'Zurücksetzen können es nur die Admins der Firma, die das Konto verwaltet.',
      next: 'Die Person kann die Admins jener Firma fragen oder den Support.',
      helper: 'Die Person kann das Konto in ihrem Profil zu einer anderen ihrer Firmen umziehen.',
    },
    'nothing-to-reset': {
      title: 'Es gibt nichts zurückzusetzen',
      why: 'Die Person hat keine Zwei-Faktor-Anmeldung, hat sie noch nicht eingerichtet, hat die Einladung nicht angenommen oder ist deaktiviert.',
      next: 'Sehen Sie die Zeile der Person an: Was stattdessen hilft, steht auf der Seite.',
    },
    'no-second-person': {
      title: 'Dafür braucht es jemand anderen',
      why: 'Zwei Personen entscheiden, und keine darf von der anderen abhängen: nicht, wer darum gebeten hat, nicht, wen diese Person zum Admin gemacht hat, und niemand, der es seit weniger als sieben Tagen ist.',
      next: 'Fragen Sie jemanden von denen, die die Seite nennt.',
      helper: 'Wo sonst niemand entscheiden kann, kann die Person den Support fragen.',
    },
    'factor-used': {
      title: 'Seit dem Anruf wurde ein Code benutzt',
      why: 'Wer beim Support anrief, sagte, das Telefon sei weg; seitdem hat jemand einen Code davon benutzt.',
      next: 'Waren Sie das, dann brauchen Sie kein Zurücksetzen. Wenn nicht, hat jemand Ihr Telefon: Sagen Sie es sofort dem Support.',
      helper:
        'Überprüfen Sie noch einmal, wer anruft, und fragen Sie, wer den Code benutzt hat. Sperren Sie im Zweifel das Konto.',
    },
    'waits-for-admin': {
      title: 'Ein Firmenadmin wurde gefragt',
      why: 'Hat eine Firma einen Admin, der helfen kann, dann fragt der Support zuerst dort, ob die richtige Person anruft.',
      next: 'Bitten Sie einen Admin Ihrer Firma um eine Antwort. Ohne Antwort kann der Support nach einigen Tagen weitermachen.',
      helper: 'Ein Firmenadmin bestätigt oder lehnt ab, bei den Anträgen der Firma.',
    },
    'refused-by-admin': {
      title: 'Ein Firmenadmin hat Nein gesagt',
      why: 'Der Support hat gefragt, ob die richtige Person anruft, und ein Firmenadmin hat abgelehnt.',
      next: 'Sprechen Sie mit einem Admin Ihrer Firma: Er kann Ihr Konto zurücksetzen. Oder schreiben Sie dem Support noch einmal.',
      helper: 'Der Firmenadmin kann das Konto unter Mitglieder zurücksetzen.',
    },
    'support-decides': {
      title: 'Hierüber entscheidet der Support',
      why: 'Beim Support hat jemand angerufen, der das Passwort kannte. Deshalb stimmen zwei Personen vom Support zu. Firmenadmins können nur ablehnen.',
      next: 'Rufen Sie die Person an, unter einer Nummer, die Sie kennen. Hat jemand anderes angerufen, dann lehnen Sie ab.',
      helper: 'Ein anderer Agent oder ein Betreiber stimmt im Supportbereich zu.',
    },
    'needs-operator': {
      title: 'Dafür braucht es einen Betreiber',
      why: 'Anträge zu diesem Konto wurden innerhalb von 14 Tagen zweimal gestoppt. Vielleicht versucht jemand, es an sich zu bringen.',
      next: 'Warten Sie: Die Betreiber wissen davon. Eilt es, sagen Sie es dem Support.',
      helper: 'Ein Betreiber kann den Antrag ansehen und entscheiden.',
    },
    over: {
      title: 'Das ist schon entschieden',
      why: 'Jemand anderes hat entschieden, oder es wurde gestoppt, oder es ist von selbst zu Ende gegangen.',
      next: 'Öffnen Sie die Seite noch einmal: Sie zeigt, was geschehen ist.',
    },
    'not-yours': {
      title: 'Zurückziehen kann nur, wer darum gebeten hat',
      why: 'Zurückziehen ist das Wort der Person, die darum gebeten hat. Andere lehnen ab.',
      next: 'Lehnen Sie stattdessen ab, wenn Sie es für falsch halten.',
    },
    'later-than-platform': {
      title: 'Das Datum liegt nach dem der Plattform',
      why: 'Eine Firma kann die Zwei-Faktor-Anmeldung früher verlangen als alle, nie später.',
      next: 'Wählen Sie ein Datum vor dem, das die Seite nennt.',
      helper: 'Der Betreiber der Plattform kann einzelnen Personen mehr Zeit geben.',
    },
    'changed-meanwhile': {
      title: 'Inzwischen hat es jemand anderes geändert',
      why: 'Was Sie gesehen haben, ist nicht mehr das, was gespeichert ist. Nichts wurde überschrieben.',
      next: 'Sehen Sie die Seite an, wie sie jetzt ist, und entscheiden Sie neu.',
    },
    'no-call': {
      title: 'Niemand beim Support hat auf diese Ticketnummer gewartet',
      why: 'Wer vom Support angerufen wurde, beginnt und sagt es dann. Ohne das zeigt ein richtiges Passwort hier nichts, damit niemand dazu gebracht wird, Fremden Wörter vorzulesen.',
      next: 'Vergleichen Sie die Ticketnummer mit der Person am Telefon. Haben Sie den Support nicht selbst angerufen, legen Sie auf, und ändern Sie Ihr Passwort.',
    },
    'call-not-needed': {
      title: 'Ein Anruf konnte hier nichts bewirken',
      why: 'Die Zwei-Faktor-Anmeldung ist für dieses Konto ausgeschaltet, und nichts schreibt sie vor. Also muss niemand dem Support am Telefon beweisen, wer anruft.',
      next: 'Melden Sie sich mit Ihrer Adresse und Ihrem Passwort an. Geht das nicht, schreiben Sie an den Support.',
    },
    'caller-not-verified': {
      title: 'Der Anrufer konnte nicht überprüft werden',
      why: 'Ein Ticket gehört nur durch die drei Wörter zu einem Konto, die dessen Passwort in den letzten 15 Minuten gezeigt hat. Fünf falsche Versuche, ein neuer Beginn oder ein Stopp-Link beenden das.',
      next: 'Für das Konto hat sich nichts geändert. Wer angerufen hat, kann den Support bitten, neu zu beginnen, und das Passwort noch einmal eingeben.',
      helper: 'Der Support beginnt nur neu, solange die Person am Telefon ist, und hilft nie mit einem Wort.',
    },
    'ticket-closed': {
      title: 'Das Ticket wurde geschlossen',
      why: 'Was für ein Konto getan wird, geschieht aus einem offenen Ticket, damit es dort später zu lesen ist.',
      next: 'Schreiben Sie noch einmal an den Support, oder lassen Sie das Ticket dort wieder öffnen.',
    },
    'wrong-codes': {
      title: 'Mehrere falsche Codes hintereinander',
      why: 'Jemand kannte das Passwort und gab Codes ein, die nicht richtig waren. Oft ist es der Inhaber selbst, mit einem alten Eintrag oder einer falschen Uhr.',
      next: 'Waren Sie es, suchen Sie in Ihrer App den richtigen Eintrag. Waren Sie es nicht, kennt jemand Ihr Passwort: Ändern Sie es jetzt. Ohne Ihr Telefon kam niemand hinein.',
      helper: 'Der Support sieht, aus welchem Grund in den letzten Tagen Codes abgelehnt wurden.',
    },
    'admins-silent': {
      title: 'Kein Firmenadmin hat geantwortet',
      why: 'Die Admins der Firma wurden vor einem Tag um Hilfe gebeten, und seither ist nichts geschehen.',
      next: 'Fragen Sie sie persönlich, wenn Sie können. Sonst fragen Sie den Support, der jetzt helfen darf.',
      helper:
        'Ein Admin der Firma setzt die Zwei-Faktor-Anmeldung mit dem Schlüsselsymbol auf der Seite Mitglieder zurück.',
    },
    'request-ended': {
      title: 'Ein Antrag auf Zurücksetzen ist zu Ende',
      why: 'Er wurde abgelehnt oder zurückgezogen, niemand hat rechtzeitig entschieden, ein Code des alten Faktors wurde benutzt, oder das Konto hat sich inzwischen geändert. Die Zwei-Faktor-Anmeldung bleibt, wie sie ist.',
      next: 'Können Sie sich anmelden, ist nichts mehr zu tun. Können Sie es noch immer nicht, fragen Sie Ihren Firmenadmin oder den Support.',
      helper:
        'Ein neuer Antrag ist möglich. Wo der Inhaber es in 14 Tagen zweimal gestoppt hat, entscheidet ein Betreiber.',
    },
    'not-found': {
      title: 'Eine solche Seite gibt es nicht',
      why: 'Die Adresse gehört nicht zu uns, oder wohin sie führte, dürfen Sie nicht sehen; die Antwort ist dieselbe.',
      next: 'Prüfen Sie die Adresse, oder beginnen Sie bei Ihrem Profil.',
    },
    'not-possible': {
      title: 'Das passt nicht zum Stand des Kontos',
      why: 'Die Seite war für einen Moment, der vorbei ist, etwa für einen Schalter, der schon an ist.',
      next: 'Öffnen Sie Ihr Profil: Es zeigt, was Sie jetzt tun können.',
    },
    'other-origin': {
      title: 'Das Formular kam von einer anderen Website',
      why: 'Vielleicht wollte eine andere Website in Ihrem Namen handeln. Nichts wurde geändert.',
      next: 'Öffnen Sie die Seite hier selbst, und versuchen Sie es noch einmal. Scheitert es wieder, verbirgt vielleicht eine Erweiterung des Browsers, woher das Formular kam.',
    },
    'stale-form': {
      title: 'Das Formular war aus einer früheren Sitzung',
      why: 'Jedes Formular gehört zu einer Sitzung. Sie haben sich neu angemeldet oder arbeiten in einem anderen Tab.',
      next: 'Öffnen Sie die Seite noch einmal, und senden Sie das Formular erneut.',
    },
    'too-large': {
      title: 'Das war zu viel',
      why: 'Formulare sind begrenzt, damit niemand den Speicher des Servers füllen kann.',
      next: 'Senden Sie weniger Text oder weniger und kleinere Dateien.',
    },
    busy: {
      title: 'Zu viele auf einmal',
      why: 'Passwörter zu prüfen dauert mit Absicht, und gerade werden viele geprüft.',
      next: 'Warten Sie ein paar Sekunden, und versuchen Sie es noch einmal.',
    },
    unavailable: {
      title: 'Unsere Aufzeichnungen sind nicht erreichbar',
      why: 'Können wir etwas nicht nachsehen, bleibt die Tür zu, für alle.',
      next: 'Versuchen Sie es in einer Minute noch einmal. Abmelden geht auch jetzt.',
      helper: 'Der Betreiber muss nach seiner Datenbank sehen.',
    },
    broken: {
      title: 'Ein Fehler von uns',
      why: 'Es ist etwas geschehen, das nicht geschehen soll. Nichts wurde geändert.',
      next: 'Versuchen Sie es noch einmal. Geschieht es wieder, nennen Sie dem Support die Nummer auf der Seite.',
      helper: 'Der Betreiber findet die Nummer in seinem Protokoll.',
    },
  },
}
