import { html, type Html } from '../web/html.ts'
import type { Messages } from '../web/language.ts'

const en = {
  title: 'Change your e-mail address',
  lead: (address: string) =>
    `Now it is ${address}. You sign in with the new one once its mailbox is proven; both addresses are told.`,
  email: 'New e-mail address',
  password: 'Your password',
  code: 'A new 6-digit code from your authenticator app',
  go: 'Send a code to the new address',
  back: 'Keep the present one',
  emailWrong: { title: 'That is no e-mail address', next: 'It looks like name@company.example.' },
  same: { title: 'That is your present address', next: 'Enter the new one.' },
  later: (time: string) => ({
    title: `No more codes to this address before ${time}`,
    next: 'Codes already sent still work until they are ten minutes old.',
  }),
  proveTitle: 'Check the new mailbox',
  sent: (time: string, address: Html) => html`We sent a code at ${time} to ${address}.`,
  mailedCode: '8-digit code from the mail',
  valid: (time: string) => `Valid until ${time}, in this browser only.`,
  proveGo: 'Change the address',
  other: 'Another address, or a new code',
  wrong: { title: 'That code is not right', next: 'Enter the 8 digits of the newest mail to the new address.' },
  noneLeft: { title: 'This code no longer works', next: 'It was tried too often or is too old. Ask for a new one.' },
  taken: {
    title: 'This address belongs to another account',
    next: 'Take another one, or write to support if both accounts are yours.',
  },
  mail: {
    code: {
      subject: (platform: string) => `Your code for ${platform}`,
      heading: 'Your code for the new address',
      text: (platform: string, time: string, zone: string) =>
        `Enter this code on the page of ${platform} that asked for it. It works until ${time} (${zone}), in that browser only.`,
      objectionHeading: 'You did not expect this?',
      objectionText: 'Then somebody mistyped an address. Without the code nothing happens; give it to nobody.',
    },
    taken: {
      subject: (platform: string) => `This address already has an account for ${platform}`,
      heading: 'Your address already has an account',
      text: (platform: string) =>
        `Somebody who is signed in to ${platform} wanted to use this address for another account. That is not possible, and nothing was changed. If it was you, sign in with this address, or write to support.`,
    },
    changed: {
      subject: (platform: string) => `Your e-mail address for ${platform} was changed`,
      heading: 'Your e-mail address was changed',
      text: (platform: string) => `From now on you sign in to ${platform} with the new one, and our mails go there.`,
      address: 'New address',
      when: 'When',
      network: 'Network',
      newHeading: 'You know nothing of this account?',
      newText: 'Then somebody has used your address. Write to us.',
      support: 'Write to support',
    },
  },
}

const de: typeof en = {
  title: 'E-Mail-Adresse ändern',
  lead: (address) =>
    `Jetzt ist es ${address}. Mit der neuen melden Sie sich an, sobald ihr Postfach bewiesen ist; beide Adressen bekommen eine E-Mail.`,
  email: 'Neue E-Mail-Adresse',
  password: 'Ihr Passwort',
  code: 'Ein neuer 6-stelliger Code aus Ihrer Authenticator-App',
  go: 'Code an die neue Adresse senden',
  back: 'Die bisherige behalten',
  emailWrong: { title: 'Das ist keine E-Mail-Adresse', next: 'Sie sieht aus wie name@firma.example.' },
  same: { title: 'Das ist Ihre bisherige Adresse', next: 'Geben Sie die neue ein.' },
  later: (time) => ({
    title: `Vor ${time} Uhr keine weiteren Codes an diese Adresse`,
    next: 'Codes, die schon gesendet sind, gelten noch, bis sie zehn Minuten alt sind.',
  }),
  proveTitle: 'Sehen Sie im neuen Postfach nach',
  sent: (time, address) => html`Wir haben um ${time} Uhr einen Code an ${address} geschickt.`,
  mailedCode: '8-stelliger Code aus der E-Mail',
  valid: (time) => `Gültig bis ${time} Uhr, nur in diesem Browser.`,
  proveGo: 'Adresse ändern',
  other: 'Andere Adresse oder neuer Code',
  wrong: {
    title: 'Der Code ist nicht richtig',
    next: 'Geben Sie die 8 Ziffern aus der neuesten E-Mail an die neue Adresse ein.',
  },
  noneLeft: {
    title: 'Dieser Code gilt nicht mehr',
    next: 'Er wurde zu oft versucht oder ist zu alt. Lassen Sie sich einen neuen senden.',
  },
  taken: {
    title: 'Diese Adresse gehört zu einem anderen Konto',
    next: 'Nehmen Sie eine andere, oder schreiben Sie an den Support, wenn beide Konten Ihnen gehören.',
  },
  mail: {
    code: {
      subject: (platform) => `Ihr Code für ${platform}`,
      heading: 'Ihr Code für die neue Adresse',
      text: (platform, time, zone) =>
        `Geben Sie diesen Code auf der Seite von ${platform} ein, die danach gefragt hat. Er gilt bis ${time} Uhr (${zone}), nur in jenem Browser.`,
      objectionHeading: 'Sie haben das nicht erwartet?',
      objectionText: 'Dann hat sich jemand vertippt. Ohne den Code geschieht nichts; geben Sie ihn niemandem.',
    },
    taken: {
      subject: (platform) => `Diese Adresse hat bei ${platform} schon ein Konto`,
      heading: 'Ihre Adresse hat schon ein Konto',
      text: (platform) =>
        `Jemand, der bei ${platform} angemeldet ist, wollte diese Adresse für ein anderes Konto verwenden. Das geht nicht, und es wurde nichts geändert. Waren das Sie, melden Sie sich mit dieser Adresse an, oder schreiben Sie an den Support.`,
    },
    changed: {
      subject: (platform) => `Ihre E-Mail-Adresse für ${platform} wurde geändert`,
      heading: 'Ihre E-Mail-Adresse wurde geändert',
      text: (platform) =>
        `Ab jetzt melden Sie sich bei ${platform} mit der neuen an, und unsere E-Mails gehen dorthin.`,
      address: 'Neue Adresse',
      when: 'Wann',
      network: 'Netzwerk',
      newHeading: 'Sie wissen nichts von diesem Konto?',
      newText: 'Dann hat jemand Ihre Adresse verwendet. Schreiben Sie uns.',
      support: 'An den Support schreiben',
    },
  },
}

const es: typeof en = {
  title: 'Cambie su dirección de correo electrónico',
  lead: (address) =>
    `Ahora es ${address}. Iniciará sesión con la nueva cuando su buzón esté demostrado; avisamos a las dos direcciones.`,
  email: 'Nueva dirección de correo electrónico',
  password: 'Su contraseña',
  code: 'Un código nuevo de 6 cifras de su aplicación de autenticación',
  go: 'Enviar un código a la dirección nueva',
  back: 'Conservar la actual',
  emailWrong: {
    title: 'Eso no es una dirección de correo electrónico',
    next: 'Tiene la forma nombre@empresa.example.',
  },
  same: { title: 'Esa es su dirección actual', next: 'Escriba la nueva.' },
  later: (time) => ({
    title: `No habrá más códigos a esta dirección antes de las ${time}`,
    next: 'Los códigos ya enviados siguen valiendo hasta que tengan diez minutos.',
  }),
  proveTitle: 'Mire en el buzón nuevo',
  sent: (time, address) => html`Hemos enviado un código a las ${time} a ${address}.`,
  mailedCode: 'Código de 8 cifras del correo',
  valid: (time) => `Vale hasta las ${time}, solo en este navegador.`,
  proveGo: 'Cambiar la dirección',
  other: 'Otra dirección o un código nuevo',
  wrong: {
    title: 'El código no es correcto',
    next: 'Escriba las 8 cifras del correo más nuevo a la dirección nueva.',
  },
  noneLeft: {
    title: 'Este código ya no vale',
    next: 'Se probó demasiadas veces o es demasiado antiguo. Pida uno nuevo.',
  },
  taken: {
    title: 'Esta dirección pertenece a otra cuenta',
    next: 'Elija otra o escriba a soporte si las dos cuentas son suyas.',
  },
  mail: {
    code: {
      subject: (platform) => `Su código para ${platform}`,
      heading: 'Su código para la dirección nueva',
      text: (platform, time, zone) =>
        `Escriba este código en la página de ${platform} que lo pidió. Vale hasta las ${time} (${zone}), solo en ese navegador.`,
      objectionHeading: '¿No lo esperaba?',
      objectionText: 'Entonces alguien se equivocó al escribir. Sin el código no pasa nada; no se lo dé a nadie.',
    },
    taken: {
      subject: (platform) => `Esta dirección ya tiene una cuenta de ${platform}`,
      heading: 'Su dirección ya tiene una cuenta',
      text: (platform) =>
        `Alguien con una sesión abierta en ${platform} quiso usar esta dirección para otra cuenta. No es posible y no se ha cambiado nada. Si fue usted, inicie sesión con esta dirección o escriba a soporte.`,
    },
    changed: {
      subject: (platform) => `Se ha cambiado su dirección de correo electrónico de ${platform}`,
      heading: 'Se ha cambiado su dirección de correo electrónico',
      text: (platform) =>
        `A partir de ahora inicia sesión en ${platform} con la nueva, y nuestros correos llegan allí.`,
      address: 'Dirección nueva',
      when: 'Cuándo',
      network: 'Red',
      newHeading: '¿No sabe nada de esta cuenta?',
      newText: 'Entonces alguien ha usado su dirección. Escríbanos.',
      support: 'Escribir a soporte',
    },
  },
}

export const messages: Messages<typeof en> = { en, de, es }
