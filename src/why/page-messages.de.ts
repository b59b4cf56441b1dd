import type { PageWords } from './page-messages.ts'

export const de: PageWords = {
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
  'feedback-limit': {
    title: 'Viele Antworten zu Artikeln aus Ihrem Netzwerk',
    why: 'In einer Stunde können 60 Menschen aus einem Netzwerk sagen, ob ein Artikel hilfreich war, damit es niemand für alle sagen kann.',
    next: 'Warten Sie so lange, wie die Seite sagt, und senden Sie Ihre Antwort dann. Brauchen Sie Hilfe, schreiben Sie dem Support: Das wird dadurch nicht begrenzt.',
  },
  'changed-meanwhile': {
    title: 'Inzwischen hat es jemand anderes geändert',
    why: 'Was Sie gesehen haben, ist nicht mehr das, was gespeichert ist. Nichts wurde überschrieben.',
    next: 'Sehen Sie die Seite an, wie sie jetzt ist, und entscheiden Sie neu.',
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
}
