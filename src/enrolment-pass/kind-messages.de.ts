import type { KindWords } from '../requests/index.ts'

export const de: KindWords = {
  own: {
    opened: {
      subject: (platform) => `Für Sie wird ein Pass zum Einrichten der Zwei-Faktor-Anmeldung bei ${platform} verlangt`,
      heading: 'Ein Einrichtungspass wurde verlangt',
      text: (platform, wait) =>
        `Ein Firmenadmin verlangt einen Pass, mit dem sich die Zwei-Faktor-Anmeldung Ihres Kontos bei ${platform} ohne einen Code aus diesem Postfach einrichten lässt. Noch hat sich nichts geändert. Eine zweite Person muss zustimmen: ein anderer Firmenadmin, dessen Wort sofort gilt, oder jemand vom Support, wonach noch gewartet wird (${wait}). Wir sagen es Ihnen noch einmal.`,
      called: (platform, wait) =>
        `Jemand hat den Support angerufen, kannte das Passwort Ihres Kontos bei ${platform} und hat um einen Pass gebeten, mit dem sich die Zwei-Faktor-Anmeldung ohne einen Code aus diesem Postfach einrichten lässt. Noch hat sich nichts geändert. Eine zweite Person vom Support muss zustimmen. Danach wird noch gewartet (${wait}), und wir sagen es Ihnen noch einmal. Hat von Ihnen niemand angerufen, dann drücken Sie den Link unten: Dann gibt es keinen Pass.`,
    },
    goesOn: 'Sie können weiterhin mit einem Code aus diesem Postfach einrichten. Das beendet den Antrag.',
    approved: {
      subject: (platform) => `Es wird einen Pass zum Einrichten der Zwei-Faktor-Anmeldung bei ${platform} geben`,
      heading: 'Dem Einrichtungspass wurde zugestimmt',
      text: (platform, due) =>
        `Ab ${due} kann sich eine der beiden unten genannten Personen den Pass für Ihr Konto bei ${platform} anzeigen lassen und ihn Ihnen vorlesen. Wir sagen es Ihnen noch einmal.`,
    },
    ended: {
      subject: (platform) =>
        `Der Antrag auf einen Pass zum Einrichten der Zwei-Faktor-Anmeldung bei ${platform} ist beendet`,
      heading: 'Es gibt keinen Einrichtungspass',
      text: (platform) =>
        `Ein Antrag auf einen Pass zum Einrichten der Zwei-Faktor-Anmeldung Ihres Kontos bei ${platform} ist beendet.`,
    },
    endedText: 'Sie können noch einmal fragen. Hat von Ihnen niemand darum gebeten, schreiben Sie dem Support.',
  },
  admins: {
    opened: {
      subject: (platform) => `${platform}: Ein Einrichtungspass braucht eine zweite Person`,
      heading: 'Ein Einrichtungspass braucht eine zweite Person',
      text: (name, address) =>
        `${name} (${address}) soll die Zwei-Faktor-Anmeldung mit einem Pass einrichten, ohne einen Code aus dem Postfach.`,
      decide:
        'Noch ein Firmenadmin muss zustimmen; wo es keinen gibt, jemand vom Support. Rufen Sie vorher an, unter einer Nummer, die Sie kennen: Mit dem Passwort und dem Pass lässt sich eine Authenticator-App einrichten.',
      support: (name) =>
        `Beim Support hat jemand angerufen, der das Passwort von ${name} kannte. Zwei Personen vom Support entscheiden, und Sie können den Antrag ablehnen. Rufen Sie ${name} an, unter einer Nummer, die Sie kennen: Wer etwas gestohlen hat, würde den Support genauso anrufen.`,
    },
    approved: {
      subject: (platform) => `${platform}: Einem Einrichtungspass wurde zugestimmt`,
      heading: 'Einem Einrichtungspass wurde zugestimmt',
      text: (name, address) =>
        `Es wird einen Pass für ${name} (${address}) geben. Bis dahin kann jeder Firmenadmin den Antrag noch ablehnen.`,
    },
    ended: {
      subject: (platform) => `${platform}: Ein Antrag auf einen Einrichtungspass ist beendet`,
      heading: 'Ein Antrag auf einen Einrichtungspass ist beendet',
      text: (name, address) => `Es gibt keinen Pass für ${name} (${address}).`,
    },
    done: {
      subject: (platform) => `${platform}: Ein Einrichtungspass kann angezeigt werden`,
      heading: 'Ein Einrichtungspass kann angezeigt werden',
      text: (name, address) =>
        `Der Pass für ${name} (${address}) kann angezeigt werden, wie zwei Personen entschieden hatten. Er gilt von da an eine Stunde.`,
    },
  },
  others: {
    opened: {
      subject: (platform) => `${platform}: Ein Einrichtungspass wurde verlangt`,
      heading: 'Ein Einrichtungspass wurde verlangt',
      text: (name, address) =>
        `Für ${name} (${address}), ein Mitglied Ihrer Firma, wurde anderswo ein Pass zum Einrichten der Zwei-Faktor-Anmeldung verlangt. Die Person weiß davon und kann es stoppen.`,
    },
    done: {
      subject: (platform) => `${platform}: Ein Einrichtungspass kann angezeigt werden`,
      heading: 'Ein Einrichtungspass kann angezeigt werden',
      text: (name, address) =>
        `Für ${name} (${address}), ein Mitglied Ihrer Firma, kann anderswo ein Pass zum Einrichten der Zwei-Faktor-Anmeldung angezeigt werden, wie zwei Personen entschieden hatten.`,
    },
  },
  page: {
    title: (name) => `Einrichtungspass für ${name}?`,
    nothingYet: {
      title: 'Noch hat sich nichts geändert.',
      text: (name) => `${name} kann weiterhin mit einem Code aus dem Postfach einrichten. Das beendet den Antrag.`,
    },
    then: {
      title: 'Eine zweite Person stimmt zu.',
      text: (wait) =>
        `Mit dem Wort eines anderen Firmenadmins kann der Pass sofort angezeigt werden. Mit dem des Supports wird gewartet: ${wait}. Dann lässt ihn sich eine der beiden Personen anzeigen und liest ihn vor; eine Stunde lang tritt er einmal an die Stelle des Codes aus der E-Mail.`,
    },
    waits: (name, due) =>
      `Ab ${due} kann der Pass für ${name} angezeigt werden, wenn es niemand vorher stoppt oder ablehnt.`,
    approve: 'Dem Pass zustimmen',
    tookEffect: 'Erledigt: Der Pass kann angezeigt werden',
    approved: 'Sie haben dem Pass zugestimmt. Alle Beteiligten wissen es.',
    refused: 'Sie haben den Antrag abgelehnt. Es gibt keinen Pass.',
    withdrawn: 'Sie haben den Antrag zurückgezogen. Es gibt keinen Pass.',
  },
}
