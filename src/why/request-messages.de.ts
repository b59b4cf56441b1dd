import type { RequestWords } from './request-messages.ts'

export const de: RequestWords = {
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
}
