import { html } from '../web/html.ts'
import type { Words } from './messages.ts'

export const de: Words = {
  list: {
    title: 'Authenticator-Apps',
    lead: 'Zusammen mit Ihrem Passwort öffnet ein Code von jeder dieser Apps Ihr Konto.',
    setUp: (date) => `Eingerichtet am ${date}`,
    setUpAndUsed: (date, day, time) => `Eingerichtet am ${date}. Zuletzt benutzt am ${day} um ${time} Uhr.`,
    resume: 'Wieder benutzen',
    resumeLabel: (name) => `Wieder benutzen: ${name}`,
    resumed: 'Der Eintrag gilt wieder.',
    suspended: (date) => `Ausgesetzt seit ${date}, als gestohlen gemeldet. Die Codes öffnen nichts.`,
    move: 'Auf ein neues Telefon umziehen',
    moveLabel: (name) => `Auf ein neues Telefon umziehen: ${name}`,
    rename: 'Umbenennen',
    renameLabel: (name) => `Umbenennen: ${name}`,
    remove: 'Entfernen',
    removeLabel: (name) => `Entfernen: ${name}`,
    add: 'Authenticator-App hinzufügen',
    addWhy: (most) => `Ein zweites Gerät hilft, wenn das erste verloren geht. Es können bis zu ${most} sein.`,
    full: (most) => `Sie haben ${most} Einträge, mehr geht nicht. Entfernen Sie einen, bevor Sie einen hinzufügen.`,
    none: 'Die Zwei-Faktor-Anmeldung ist ausgeschaltet, deshalb ist keine App eingerichtet.',
    toProfile: 'Zu Ihrem Profil',
    change: 'Hinzufügen, umziehen oder entfernen',
    help: 'Auf ein neues Telefon umziehen, Schritt für Schritt',
    added: 'Der neue Eintrag gilt. Die anderen gelten weiter.',
    moved:
      'Das neue Telefon gilt. Der alte Eintrag gilt nicht mehr: Löschen Sie ihn aus der App auf dem alten Telefon.',
    removed: 'Der Eintrag ist entfernt. Seine Codes gelten nicht mehr.',
    renamed: 'Gespeichert',
  },
  add: {
    title: 'Authenticator-App hinzufügen',
    lead: 'Zuerst ein Code von einem Eintrag, der gilt: So fügt niemand sonst ein eigenes Telefon hinzu.',
    scan: 'Scannen Sie das Bild mit dem neuen Gerät. Ihre anderen Einträge gelten weiter.',
    hint: 'Er bestätigt den neuen Eintrag.',
    go: 'Neuen Eintrag bestätigen',
    cancel: 'Nicht hinzufügen',
  },
  move: {
    title: 'Auf ein neues Telefon umziehen',
    lead: 'Zuerst ein Code von einem Eintrag, der gilt. Das alte Telefon gilt, bis das neue bestätigt ist.',
    scan: 'Scannen Sie das Bild mit dem neuen Telefon. Das alte gilt, bis Sie den ersten Code des neuen eingegeben haben.',
    hint: 'Damit tritt der neue Eintrag an die Stelle des alten.',
    go: 'Bestätigen und umziehen',
    cancel: 'Nicht umziehen, alten Eintrag behalten',
  },
  name: {
    label: 'Name des neuen Eintrags',
    hint: 'Damit Sie ihn finden: zum Beispiel das Gerät, auf dem er steht.',
    standard: (number) => `Telefon ${number}`,
    tooLong: (most) => ({ title: 'Der Name ist zu lang', next: `Er kann bis zu ${most} Zeichen haben.` }),
    taken: { title: 'Sie haben schon einen Eintrag mit diesem Namen', next: 'Wählen Sie einen anderen Namen.' },
    missing: { title: 'Geben Sie einen Namen ein', next: 'Zum Beispiel das Gerät, auf dem der Eintrag steht.' },
  },
  remove: {
    title: 'Authenticator-App entfernen',
    lead: (name, since) =>
      html`${name}, eingerichtet am ${since}: Seine Codes gelten dann nicht mehr, und Sitzungen, die damit geöffnet
      wurden, enden. Bestätigen Sie es mit einem Code von einem anderen Eintrag.`,
    go: 'Diesen Eintrag entfernen',
    keep: 'Behalten',
    ownCode: {
      title: 'Dieser Code gehört zu dem Eintrag, den Sie entfernen',
      next: 'Geben Sie einen Code von einem anderen Eintrag ein, den Sie behalten.',
    },
  },
  resume: {
    title: 'Einen als gestohlen gemeldeten Eintrag wieder benutzen',
    lead: (name, since) =>
      html`${name} ist seit ${since} ausgesetzt: Die Codes öffnen nichts. Ab jetzt würden sie mit Ihrem Passwort Ihr
      Konto wieder öffnen.`,
    onlyIf:
      'Tun Sie das nur, wenn Sie dieses Telefon in der Hand haben und niemand sonst es hatte. Sie bekommen dazu eine E-Mail.',
    go: 'Diesen Eintrag wieder benutzen',
    keep: 'Ausgesetzt lassen',
  },
  recovery: {
    now: {
      title: 'Sie haben sich mit einem Wiederherstellungscode angemeldet',
      text: 'Richten Sie jetzt eine neue App ein: Zuerst schicken wir Ihnen einen Code. Danach können Sie den verlorenen Eintrag entfernen.',
    },
    then: {
      title: 'Sie haben sich mit einem Wiederherstellungscode angemeldet',
      text: 'Entfernen Sie den verlorenen Eintrag, mit einem Code vom neuen. Für alles andere melden Sie sich ab und mit einem Code wieder an.',
    },
    done: {
      title: 'Sie haben sich mit einem Wiederherstellungscode angemeldet',
      text: 'Melden Sie sich ab und mit einem Code Ihrer App wieder an: Dann können Sie wieder alles tun.',
    },
    lead: (address) =>
      html`Sie haben sich mit einem Wiederherstellungscode angemeldet. Bevor Sie eine neue App einrichten, schicken wir
      einen Code an ${address}.`,
    send: 'Code schicken',
    sent: (time, address) => html`Wir haben um ${time} Uhr einen Code an ${address} geschickt.`,
    label: '8-stelliger Code aus der E-Mail',
    valid: (time) => `Gültig bis ${time} Uhr, nur in diesem Browser.`,
    again: 'Neuen Code senden',
    cannotRead: 'Ich kann dieses Postfach nicht lesen',
    notMove: {
      title: 'Sie haben sich mit einem Wiederherstellungscode angemeldet',
      next: 'Fügen Sie stattdessen die neue App hinzu: Zuerst schicken wir Ihnen einen Code. Entfernen Sie dann den verlorenen Eintrag.',
    },
    oneOnly: {
      title: 'In dieser Sitzung ist die eine neue App schon eingerichtet',
      next: 'Um noch eine hinzuzufügen oder umzuziehen, melden Sie sich ab und mit einem Code der neuen App wieder an.',
    },
    logOut: 'Abmelden und mit einem Code anmelden',
  },
  rename: { title: 'Eintrag umbenennen', label: 'Name des Eintrags', go: 'Namen speichern' },
  last: {
    title: 'Ihre letzte Authenticator-App lässt sich nicht entfernen',
    next: 'Ohne sie könnten Sie sich nicht anmelden. Ziehen Sie auf ein neues Telefon um, oder fügen Sie zuerst einen Eintrag hinzu.',
    switchOff: 'Zwei-Faktor-Anmeldung ausschalten',
  },
  full: (most) => ({
    title: `Sie haben schon ${most} Authenticator-Apps`,
    next: 'Mehr geht nicht. Entfernen Sie zuerst eine.',
  }),
  goOn: 'Weiter',
  back: 'Zurück zu Ihren Authenticator-Apps',
  lost: 'Ich habe von keinem einen Code',
  help: 'Etwas klappt nicht',
  mail: {
    added: {
      subject: (platform) => `Zu Ihrem Konto für ${platform} wurde eine Authenticator-App hinzugefügt`,
      heading: 'Eine Authenticator-App wurde hinzugefügt',
      text: (platform) =>
        `Auch Codes des neuen Eintrags öffnen jetzt Ihr Konto für ${platform}. Ihre anderen Einträge gelten weiter.`,
    },
    moved: {
      subject: (platform) => `Ihre Authenticator-App für ${platform} ist auf ein neues Telefon umgezogen`,
      heading: 'Auf ein neues Telefon umgezogen',
      text: (platform) =>
        `Codes für ${platform} kommen jetzt vom neuen Eintrag. Der alte gilt nicht mehr; löschen Sie ihn aus der App auf dem alten Telefon.`,
    },
    resumed: {
      subject: (platform) => `Ein Eintrag Ihres Kontos für ${platform} gilt wieder`,
      heading: 'Ein Eintrag gilt wieder',
      text: (platform) =>
        `Er war ausgesetzt, weil sein Telefon als gestohlen gemeldet war. Seine Codes öffnen mit Ihrem Passwort wieder Ihr Konto für ${platform}.`,
    },
    removed: {
      subject: (platform) => `Aus Ihrem Konto für ${platform} wurde eine Authenticator-App entfernt`,
      heading: 'Eine Authenticator-App wurde entfernt',
      text: (platform) => `Ihre Codes öffnen Ihr Konto für ${platform} nicht mehr.`,
    },
    entry: 'Eintrag',
    before: 'Anstelle von',
    when: 'Wann',
    network: 'Netzwerk',
  },
}
