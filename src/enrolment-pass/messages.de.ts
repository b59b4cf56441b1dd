import type { Words } from './messages.ts'

export const de: Words = {
  mail: {
    ready: {
      subject: (platform) => `Ein Pass zum Einrichten der Zwei-Faktor-Anmeldung bei ${platform} kann angezeigt werden`,
      heading: 'Ein Einrichtungspass kann angezeigt werden',
      text: (platform, until) =>
        `Zwei Personen haben sich darauf verständigt, Ihnen beim Einrichten der Zwei-Faktor-Anmeldung bei ${platform} ohne einen Code aus diesem Postfach zu helfen. Bis ${until} kann sich eine von ihnen den Pass anzeigen lassen und ihn Ihnen vorlesen.`,
    },
    shown: {
      subject: (platform) => `Ein Pass zum Einrichten der Zwei-Faktor-Anmeldung bei ${platform} wurde angezeigt`,
      heading: 'Ein Einrichtungspass wurde angezeigt',
      text: (platform, until) =>
        `Der Pass zum Einrichten der Zwei-Faktor-Anmeldung bei ${platform} wurde der unten genannten Person angezeigt. Er gilt einmal, bis ${until}.`,
    },
    what: 'Zusammen mit Ihrem Passwort lässt sich damit eine Authenticator-App einrichten, anstelle des Codes, den wir hierher schicken. Allein öffnet er nichts.',
    openedBy: 'Verlangt von',
    decidedBy: 'Zugestimmt hat',
    shownBy: 'Angezeigt für',
    when: 'Wann',
  },
}
