import type { MailWords } from './mail-messages.ts'

export const de: MailWords = {
  facts: {
    by: 'Verlangt von',
    approvedBy: 'Zugestimmt hat',
    when: 'Wann',
    until: 'Offen bis',
    due: 'Geschieht am',
    reason: 'Grund',
    phrase: 'Zwei Wörter',
    who: 'Wer',
    support: 'Support',
    ofSupport: (name) => `${name}, Support`,
    ticket: 'Ticketnummer',
    company: 'Firma',
  },
  own: {
    opened: {
      subject: (platform) => `Ihre Zwei-Faktor-Anmeldung bei ${platform} soll zurückgesetzt werden`,
      heading: 'Ihre Zwei-Faktor-Anmeldung soll zurückgesetzt werden',
      text: (platform, wait) =>
        `Noch hat sich nichts geändert. Eine zweite Person muss dem Antrag für Ihr Konto bei ${platform} zustimmen. Danach wartet er noch (${wait}), und wir sagen es Ihnen noch einmal.`,
      asked: (platform, wait) =>
        `Sie haben es mit Ihrem Passwort und einem Code aus Ihrem Postfach verlangt. Ein anderer Firmenadmin muss dem Antrag für Ihr Konto bei ${platform} zustimmen. Danach wartet er noch (${wait}), und wir sagen es Ihnen noch einmal. Dann richten Sie bei der nächsten Anmeldung eine neue App ein.`,
      called: (platform, wait) =>
        `Jemand hat den Support angerufen, kannte das Passwort Ihres Kontos bei ${platform} und hat darum gebeten. Noch hat sich nichts geändert. Eine zweite Person vom Support muss zustimmen. Danach wartet der Antrag noch (${wait}), und wir sagen es Ihnen noch einmal. Hat von Ihnen niemand angerufen, dann drücken Sie den Link unten: Dann wird nichts zurückgesetzt.`,
    },
    goesOn: 'Bis dahin gilt Ihre Authenticator-App weiter. Wer einen Code von ihr benutzt, beendet den Antrag.',
    stolen:
      'Ihr Telefon wurde als gestohlen gemeldet. Deshalb öffnet Ihr Eintrag in der App ab jetzt nichts mehr, und alle Ihre Sitzungen sind beendet.',
    approved: {
      subject: (platform) => `Ihre Zwei-Faktor-Anmeldung bei ${platform} wird zurückgesetzt`,
      heading: 'Dem Zurücksetzen Ihrer Zwei-Faktor-Anmeldung wurde zugestimmt',
      text: (platform, due) =>
        `Es geschieht am ${due}. Ab dann öffnet der Eintrag in Ihrer App Ihr Konto bei ${platform} nicht mehr, und Sie richten bei der nächsten Anmeldung einen neuen ein. Ihr Passwort ändert sich nicht.`,
    },
    ended: {
      subject: (platform) => `Der Antrag, Ihre Zwei-Faktor-Anmeldung bei ${platform} zurückzusetzen, ist beendet`,
      heading: 'Ihre Zwei-Faktor-Anmeldung wird nicht zurückgesetzt',
      text: (platform) =>
        `Ein Antrag, die Zwei-Faktor-Anmeldung Ihres Kontos bei ${platform} zurückzusetzen, ist beendet.`,
      because: {
        refused: 'Ein Firmenadmin hat ihn abgelehnt.',
        refusedOfSupport: 'Der Support oder ein Firmenadmin Ihrer Firma hat ihn abgelehnt.',
        withdrawn: 'Wer ihn gestellt hatte, hat ihn zurückgezogen.',
        used: 'Ein Code Ihrer Authenticator-App wurde benutzt, also gibt es nichts zurückzusetzen.',
        expired: 'Niemand hat ihm rechtzeitig zugestimmt.',
        overtaken: 'An Ihrem Konto oder bei denen, die entscheiden, hat sich inzwischen etwas geändert.',
      },
    },
    endedObjection: {
      heading: 'Sie kommen immer noch nicht hinein, oder das waren nicht Sie?',
      text: 'Sie können noch einmal fragen. Wurde ein Code benutzt und nicht von Ihnen, dann hat jemand Ihr Telefon: Schreiben Sie dem Support.',
      link: 'Dem Support schreiben',
    },
  },
  admins: {
    opened: {
      subject: (platform) => `${platform}: Ein Zurücksetzen braucht eine zweite Person`,
      heading: 'Ein Zurücksetzen der Zwei-Faktor-Anmeldung braucht eine zweite Person',
      text: (name, address) => `Die Zwei-Faktor-Anmeldung von ${name} (${address}) soll zurückgesetzt werden.`,
      decide:
        'Noch ein Firmenadmin muss zustimmen. Rufen Sie vorher an, unter einer Nummer, die Sie kennen: Wer ein Postfach übernommen hat, würde genauso fragen.',
      owner: (name) => `${name} hat mit dem richtigen Passwort und einem Code aus dem Postfach gefragt.`,
      operator:
        'Zwei Anträge für dieses Konto wurden vor Kurzem gestoppt. Deshalb kann diesem nur ein Betreiber der Plattform zustimmen.',
      support: (name) =>
        `Beim Support hat jemand angerufen, der das Passwort von ${name} kannte. Zwei Personen vom Support entscheiden, und Sie können den Antrag ablehnen. Rufen Sie ${name} an, unter einer Nummer, die Sie kennen: Wer etwas gestohlen hat, würde den Support genauso anrufen.`,
    },
    approved: {
      subject: (platform) => `${platform}: Einem Zurücksetzen wurde zugestimmt`,
      heading: 'Einem Zurücksetzen der Zwei-Faktor-Anmeldung wurde zugestimmt',
      text: (name, address) =>
        `Die Zwei-Faktor-Anmeldung von ${name} (${address}) wird zurückgesetzt. Bis dahin kann jeder Firmenadmin den Antrag noch ablehnen.`,
    },
    ended: {
      subject: (platform) => `${platform}: Ein Antrag auf Zurücksetzen ist beendet`,
      heading: 'Ein Antrag auf Zurücksetzen ist beendet',
      text: (name, address) => `Die Zwei-Faktor-Anmeldung von ${name} (${address}) wird nicht zurückgesetzt.`,
      because: {
        refused: 'Ein Firmenadmin hat den Antrag abgelehnt.',
        refusedOfSupport: 'Der Support oder ein Firmenadmin hat den Antrag abgelehnt.',
        withdrawn: 'Wer den Antrag gestellt hatte, hat ihn zurückgezogen.',
        used: 'Ein Code der Authenticator-App wurde benutzt.',
        expired: 'Niemand hat ihm rechtzeitig zugestimmt.',
        overtaken: 'Am Konto oder bei denen, die entscheiden, hat sich inzwischen etwas geändert.',
      },
    },
    done: {
      subject: (platform) => `${platform}: Eine Zwei-Faktor-Anmeldung wurde zurückgesetzt`,
      heading: 'Eine Zwei-Faktor-Anmeldung wurde zurückgesetzt',
      text: (name, address) =>
        `Die Zwei-Faktor-Anmeldung von ${name} (${address}) wurde zurückgesetzt, wie zwei Personen entschieden hatten. Sie wird bei der nächsten Anmeldung neu eingerichtet.`,
    },
    button: 'Den Antrag ansehen',
  },
  others: {
    opened: {
      subject: (platform) => `${platform}: Ein Zurücksetzen wurde verlangt`,
      heading: 'Ein Zurücksetzen der Zwei-Faktor-Anmeldung wurde verlangt',
      text: (name, address) =>
        `Für ${name} (${address}), Mitglied Ihrer Firma, wurde an anderer Stelle verlangt, die Zwei-Faktor-Anmeldung zurückzusetzen. Die Person weiß davon und kann es stoppen.`,
    },
    done: {
      subject: (platform) => `${platform}: Eine Zwei-Faktor-Anmeldung wurde zurückgesetzt`,
      heading: 'Eine Zwei-Faktor-Anmeldung wurde zurückgesetzt',
      text: (name, address) =>
        `Die Zwei-Faktor-Anmeldung von ${name} (${address}), Mitglied Ihrer Firma, wurde an anderer Stelle zurückgesetzt, wie zwei Personen entschieden hatten.`,
    },
    objection: {
      heading: 'Sie zweifeln daran?',
      text: 'Rufen Sie die Person an, unter einer Nummer, die Sie kennen. War es nicht gewollt, sagen Sie es dem Support.',
      link: 'Dem Support schreiben',
    },
  },
}
