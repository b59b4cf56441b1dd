import type { CompanyWords } from './company-messages.ts'

export const de: CompanyWords = {
  'has-admin': {
    title: 'Es gibt keine Firma ohne Firmenadmin für diese Person',
    why: 'Der Support macht nur dort jemanden zum Firmenadmin, wo niemand die Firma leitet: Kein anderer Firmenadmin ist aktiv und hat eine Zwei-Faktor-Anmeldung, die funktioniert. Und nur ein aktives Mitglied, dessen eigene Zwei-Faktor-Anmeldung eingeschaltet ist.',
    next: 'Wo es einen Firmenadmin gibt, ernennt dieser. Wer die Zwei-Faktor-Anmeldung noch nicht eingerichtet hat, tut das zuerst.',
  },
  'email-taken': {
    title: 'Diese Adresse hat ein anderes Konto',
    why: 'Eine Adresse gehört zu einem Konto.',
    next: 'Nehmen Sie eine andere Adresse, oder melden Sie sich mit dem Konto an, das diese hat.',
    helper: 'Der Support weiß, was zu tun ist, wenn ein altes Konto noch Ihre Adresse hat.',
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
  'later-than-platform': {
    title: 'Das Datum liegt nach dem der Plattform',
    why: 'Eine Firma kann die Zwei-Faktor-Anmeldung früher verlangen als alle, nie später.',
    next: 'Wählen Sie ein Datum vor dem, das die Seite nennt.',
    helper: 'Der Betreiber der Plattform kann einzelnen Personen mehr Zeit geben.',
  },
}
