import { html, type Html } from '../web/html.ts'
import type { Messages } from '../web/language.ts'

const en = {
  title: 'Add a second address',
  changeTitle: 'Your second address',
  lead: 'Whenever something changes about who can get into your account, a mail goes there as well, with a link to stop it. Nobody can sign in with it, and it never gets codes or links that open something.',
  now: (address: Html) => html`Now it is ${address}.`,
  email: 'Second e-mail address',
  go: 'Send a code to this address',
  remove: 'Remove the second address',
  back: 'Back to the Profile',
  help: 'What a second address does',
  emailWrong: { title: 'That is no e-mail address', next: 'It looks like name@company.example.' },
  same: { title: 'That is the address with which you sign in', next: 'Enter another one, in another mailbox.' },
  later: (time: string) => ({
    title: `No more codes to this address before ${time}`,
    next: 'A code already sent still works until it is ten minutes old.',
  }),
  proveTitle: 'Check the second mailbox',
  sent: (time: string, address: Html) => html`We sent a code at ${time} to ${address}.`,
  mailedCode: '8-digit code from the mail',
  valid: (time: string) => `Valid until ${time}, in this browser only.`,
  proveGo: 'Use this address for notices',
  other: 'Another address, or a new code',
  wrong: { title: 'That code is not right', next: 'Enter the 8 digits of the newest mail to that address.' },
  noneLeft: { title: 'This code no longer works', next: 'It was tried too often or is too old. Ask for a new one.' },
  mail: {
    code: {
      subject: (platform: string) => `Your code for ${platform}`,
      heading: 'Your code for the second address',
      text: (platform: string, time: string, zone: string) =>
        `Somebody who is signed in to ${platform} wants notices about the account to go to this address as well. Enter this code on the page that asked for it. It works until ${time} (${zone}), in that browser only.`,
      objectionHeading: 'You did not expect this?',
      objectionText: 'Then somebody mistyped an address. Without the code nothing happens; give it to nobody.',
    },
    changed: {
      subject: (platform: string) => ({
        added: `A second address was added to your account for ${platform}`,
        changed: `The second address of your account for ${platform} was changed`,
        removed: `The second address of your account for ${platform} was removed`,
      }),
      heading: {
        added: 'A second address was added',
        changed: 'The second address was changed',
        removed: 'The second address was removed',
      },
      text: {
        added: (platform: string) => `From now on notices about the ${platform} account go there as well.`,
        changed: (platform: string) =>
          `From now on notices about the ${platform} account go to the new one, besides the address with which you sign in.`,
        removed: (platform: string) =>
          `From now on notices about the ${platform} account go only to the address with which you sign in.`,
      },
      address: 'Second address',
      when: 'When',
      network: 'Network',
    },
  },
}

const de: typeof en = {
  title: 'Zweite Adresse hinzufügen',
  changeTitle: 'Ihre zweite Adresse',
  lead: 'Wenn sich ändert, wer in Ihr Konto kommt, geht auch dorthin eine E-Mail mit einem Link, der es stoppt. Anmelden kann sich damit niemand, und Codes oder Links, die etwas öffnen, gehen nie dorthin.',
  now: (address) => html`Jetzt ist es ${address}.`,
  email: 'Zweite E-Mail-Adresse',
  go: 'Code an diese Adresse senden',
  remove: 'Zweite Adresse entfernen',
  back: 'Zurück zum Profil',
  help: 'Was eine zweite Adresse tut',
  emailWrong: { title: 'Das ist keine E-Mail-Adresse', next: 'Sie sieht aus wie name@firma.example.' },
  same: {
    title: 'Das ist die Adresse, mit der Sie sich anmelden',
    next: 'Geben Sie eine andere ein, mit einem anderen Postfach.',
  },
  later: (time) => ({
    title: `Vor ${time} Uhr keine weiteren Codes an diese Adresse`,
    next: 'Ein schon gesendeter Code gilt noch, bis er zehn Minuten alt ist.',
  }),
  proveTitle: 'Sehen Sie im zweiten Postfach nach',
  sent: (time, address) => html`Wir haben um ${time} Uhr einen Code an ${address} geschickt.`,
  mailedCode: '8-stelliger Code aus der E-Mail',
  valid: (time) => `Gültig bis ${time} Uhr, nur in diesem Browser.`,
  proveGo: 'Diese Adresse für Mitteilungen verwenden',
  other: 'Andere Adresse oder neuer Code',
  wrong: {
    title: 'Der Code ist nicht richtig',
    next: 'Geben Sie die 8 Ziffern aus der neuesten E-Mail an diese Adresse ein.',
  },
  noneLeft: {
    title: 'Dieser Code gilt nicht mehr',
    next: 'Er wurde zu oft versucht oder ist zu alt. Lassen Sie sich einen neuen senden.',
  },
  mail: {
    code: {
      subject: (platform) => `Ihr Code für ${platform}`,
      heading: 'Ihr Code für die zweite Adresse',
      text: (platform, time, zone) =>
        `Jemand, der bei ${platform} angemeldet ist, möchte, dass Mitteilungen zum Konto auch an diese Adresse gehen. Geben Sie diesen Code auf der Seite ein, die danach gefragt hat. Er gilt bis ${time} Uhr (${zone}), nur in jenem Browser.`,
      objectionHeading: 'Sie haben das nicht erwartet?',
      objectionText: 'Dann hat sich jemand vertippt. Ohne den Code geschieht nichts; geben Sie ihn niemandem.',
    },
    changed: {
      subject: (platform) => ({
        added: `Ihr Konto bei ${platform} hat jetzt eine zweite Adresse`,
        changed: `Die zweite Adresse Ihres Kontos bei ${platform} wurde geändert`,
        removed: `Die zweite Adresse Ihres Kontos bei ${platform} wurde entfernt`,
      }),
      heading: {
        added: 'Eine zweite Adresse wurde hinzugefügt',
        changed: 'Die zweite Adresse wurde geändert',
        removed: 'Die zweite Adresse wurde entfernt',
      },
      text: {
        added: (platform) => `Mitteilungen zum Konto bei ${platform} gehen ab jetzt auch dorthin.`,
        changed: (platform) =>
          `Mitteilungen zum Konto bei ${platform} gehen ab jetzt an die neue und an die Adresse, mit der Sie sich anmelden.`,
        removed: (platform) =>
          `Mitteilungen zum Konto bei ${platform} gehen ab jetzt nur noch an die Adresse, mit der Sie sich anmelden.`,
      },
      address: 'Zweite Adresse',
      when: 'Wann',
      network: 'Netzwerk',
    },
  },
}

const es: typeof en = {
  title: 'Añadir una segunda dirección',
  changeTitle: 'Su segunda dirección',
  lead: 'Cuando cambia quién puede entrar en su cuenta, también allí llega un correo, con un enlace que lo detiene. Nadie puede iniciar sesión con ella y nunca recibe códigos ni enlaces que abran algo.',
  now: (address) => html`Ahora es ${address}.`,
  email: 'Segunda dirección de correo electrónico',
  go: 'Enviar un código a esta dirección',
  remove: 'Quitar la segunda dirección',
  back: 'Volver al perfil',
  help: 'Qué hace una segunda dirección',
  emailWrong: {
    title: 'Eso no es una dirección de correo electrónico',
    next: 'Tiene la forma nombre@empresa.example.',
  },
  same: { title: 'Esa es la dirección con la que inicia sesión', next: 'Escriba otra, de otro buzón.' },
  later: (time) => ({
    title: `No habrá más códigos a esta dirección antes de las ${time}`,
    next: 'Un código ya enviado sigue valiendo hasta que tenga diez minutos.',
  }),
  proveTitle: 'Mire en el segundo buzón',
  sent: (time, address) => html`Hemos enviado un código a las ${time} a ${address}.`,
  mailedCode: 'Código de 8 cifras del correo',
  valid: (time) => `Vale hasta las ${time}, solo en este navegador.`,
  proveGo: 'Usar esta dirección para avisos',
  other: 'Otra dirección o un código nuevo',
  wrong: {
    title: 'El código no es correcto',
    next: 'Escriba las 8 cifras del correo más nuevo a esa dirección.',
  },
  noneLeft: {
    title: 'Este código ya no vale',
    next: 'Se probó demasiadas veces o es demasiado antiguo. Pida uno nuevo.',
  },
  mail: {
    code: {
      subject: (platform) => `Su código para ${platform}`,
      heading: 'Su código para la segunda dirección',
      text: (platform, time, zone) =>
        `Alguien con una sesión abierta en ${platform} quiere que los avisos de la cuenta lleguen también a esta dirección. Escriba este código en la página que lo pidió. Vale hasta las ${time} (${zone}), solo en ese navegador.`,
      objectionHeading: '¿No lo esperaba?',
      objectionText: 'Entonces alguien se equivocó al escribir. Sin el código no pasa nada; no se lo dé a nadie.',
    },
    changed: {
      subject: (platform) => ({
        added: `Se ha añadido una segunda dirección a su cuenta de ${platform}`,
        changed: `Se ha cambiado la segunda dirección de su cuenta de ${platform}`,
        removed: `Se ha quitado la segunda dirección de su cuenta de ${platform}`,
      }),
      heading: {
        added: 'Se ha añadido una segunda dirección',
        changed: 'Se ha cambiado la segunda dirección',
        removed: 'Se ha quitado la segunda dirección',
      },
      text: {
        added: (platform) => `A partir de ahora los avisos de la cuenta de ${platform} llegan también allí.`,
        changed: (platform) =>
          `A partir de ahora los avisos de la cuenta de ${platform} llegan a la nueva, además de a la dirección con la que inicia sesión.`,
        removed: (platform) =>
          `A partir de ahora los avisos de la cuenta de ${platform} llegan solo a la dirección con la que inicia sesión.`,
      },
      address: 'Segunda dirección',
      when: 'Cuándo',
      network: 'Red',
    },
  },
}

export const messages: Messages<typeof en> = { en, de, es }
