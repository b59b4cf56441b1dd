import type { KindWords } from '../requests/index.ts'

export const de: KindWords = {
  own: {
    opened: {
      subject: (platform) => `Sie sollen bei ${platform} Firmenadmin werden`,
      heading: 'Sie sollen Firmenadmin werden',
      text: (platform, wait) =>
        `Der Support soll Sie bei ${platform} zum Firmenadmin machen. Noch hat sich nichts geändert. Eine zweite Person muss zustimmen. Danach wartet der Antrag noch (${wait}), und wir sagen es Ihnen noch einmal.`,
      called: (platform, wait) =>
        `Jemand hat den Support angerufen, kannte das Passwort Ihres Kontos bei ${platform} und wollte Firmenadmin einer Firma werden, die niemand leitet. Noch hat sich nichts geändert. Eine zweite Person vom Support muss zustimmen. Danach wartet der Antrag noch (${wait}), und wir sagen es Ihnen noch einmal. Hat von Ihnen niemand angerufen, dann drücken Sie den Link unten: Dann werden Sie kein Firmenadmin.`,
    },
    goesOn:
      'Ein Firmenadmin liest, wer dort arbeitet, setzt die Zwei-Faktor-Anmeldung zurück und lädt Personen ein. Bis dahin ist nichts anders.',
    approved: {
      subject: (platform) => `Sie werden bei ${platform} Firmenadmin`,
      heading: 'Dem wurde zugestimmt: Sie werden Firmenadmin',
      text: (platform, due) =>
        `Ab ${due} sind Sie bei ${platform} Firmenadmin Ihrer Firma, wenn sie bis dahin keinen anderen hat. Wir sagen es Ihnen noch einmal.`,
    },
    ended: {
      subject: (platform) => `Der Antrag, Sie bei ${platform} zum Firmenadmin zu machen, ist beendet`,
      heading: 'Sie werden kein Firmenadmin',
      text: (platform) => `Ein Antrag, Sie bei ${platform} zum Firmenadmin zu machen, ist beendet.`,
    },
    endedText: 'Sie können noch einmal fragen. Hat von Ihnen niemand darum gebeten, schreiben Sie dem Support.',
  },
  admins: {
    opened: {
      subject: (platform) => `${platform}: Ein Mitglied soll Firmenadmin werden`,
      heading: 'Ein Mitglied soll Firmenadmin werden',
      text: (name, address) => `${name} (${address}) soll Firmenadmin einer Firma werden, die niemand leitet.`,
      decide: 'Zwei Personen vom Support entscheiden, und Sie können den Antrag ablehnen.',
      support: (name) =>
        `Beim Support hat jemand angerufen, der das Passwort von ${name} kannte. Zwei Personen vom Support entscheiden, und Sie können den Antrag ablehnen. Rufen Sie ${name} an, unter einer Nummer, die Sie kennen: Wer etwas gestohlen hat, würde den Support genauso anrufen.`,
    },
    approved: {
      subject: (platform) => `${platform}: Einem neuen Firmenadmin wurde zugestimmt`,
      heading: 'Einem neuen Firmenadmin wurde zugestimmt',
      text: (name, address) =>
        `${name} (${address}) wird Firmenadmin einer Firma, die niemand leitet. Bis dahin können Sie den Antrag noch ablehnen.`,
    },
    ended: {
      subject: (platform) => `${platform}: Ein Antrag auf einen neuen Firmenadmin ist beendet`,
      heading: 'Ein Antrag auf einen neuen Firmenadmin ist beendet',
      text: (name, address) => `${name} (${address}) wird dadurch kein Firmenadmin.`,
    },
    done: {
      subject: (platform) => `${platform}: Der Support hat jemanden zum Firmenadmin gemacht`,
      heading: 'Der Support hat jemanden zum Firmenadmin gemacht',
      text: (name, address) =>
        `${name} (${address}) ist Firmenadmin einer Firma, die niemand leitete, wie zwei Personen vom Support entschieden hatten.`,
    },
  },
  others: {
    opened: {
      subject: (platform) => `${platform}: Ein Mitglied soll Firmenadmin werden`,
      heading: 'Ein Mitglied soll Firmenadmin werden',
      text: (name, address) =>
        `${name} (${address}), ein Mitglied Ihrer Firma, soll Firmenadmin einer Firma werden, die niemand leitet. Die Person weiß davon und kann es stoppen.`,
    },
    done: {
      subject: (platform) => `${platform}: Der Support hat jemanden zum Firmenadmin gemacht`,
      heading: 'Der Support hat jemanden zum Firmenadmin gemacht',
      text: (name, address) =>
        `${name} (${address}), ein Mitglied Ihrer Firma, ist Firmenadmin einer Firma, die niemand leitete, wie zwei Personen vom Support entschieden hatten.`,
    },
  },
  page: {
    title: (name) => `${name} zum Firmenadmin machen?`,
    nothingYet: {
      title: 'Noch hat sich nichts geändert.',
      text: (name) => `${name} ist Mitglied der Firma, und niemand leitet sie.`,
    },
    then: {
      title: 'Eine zweite Person stimmt zu, dann wird gewartet.',
      text: (wait) =>
        `Gewartet wird so lange: ${wait}. Dann wird noch einmal nachgesehen: Hat die Firma inzwischen einen Firmenadmin, geschieht nichts.`,
    },
    waits: (name, due) => `${name} wird am ${due} Firmenadmin, wenn es niemand vorher stoppt oder ablehnt.`,
    approve: 'Dem neuen Firmenadmin zustimmen',
    tookEffect: 'Erledigt: Die Person wurde Firmenadmin',
    approved: 'Sie haben zugestimmt. Die Wartezeit läuft, und alle Beteiligten wissen es.',
    refused: 'Sie haben den Antrag abgelehnt. Die Rolle bleibt, wie sie ist.',
    withdrawn: 'Sie haben den Antrag zurückgezogen. Die Rolle bleibt, wie sie ist.',
  },
}
