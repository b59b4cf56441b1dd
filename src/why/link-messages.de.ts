import type { LinkWords } from './link-messages.ts'

export const de: LinkWords = {
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
}
