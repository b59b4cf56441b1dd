import type { Html } from '../web/html.ts'
import { html } from '../web/html.ts'
import type { Messages } from '../web/language.ts'

const en = {
  title: 'I lost or changed my phone',
  lead: 'Your password was right. These are the ways in, the quickest first.',
  recovery: {
    heading: 'A recovery code',
    text: 'One of the codes that you saved at set-up lets you in at once.',
    go: 'Enter a recovery code',
  },
  entry: (name: Html, date: string) => html`${name}, set up on ${date}`,
  another: {
    heading: 'Another device',
    text: 'Does the entry also stand on a tablet, an old phone or in a password manager? Its codes work as well.',
    several: 'You have these entries. A code of any of them lets you in.',
    go: 'Enter a code',
  },
  admin: {
    heading: 'Ask your company',
    text: (company: string) =>
      `An admin of ${company} can have your two-factor login reset. So that nobody else asks in your name, we first mail you a code.`,
    sendCode: 'Send me the code',
    sent: (time: string, address: Html) => html`We sent a code at ${time} to ${address}. Enter it to ask the admins.`,
    label: '8-digit code from the e-mail',
    go: 'Ask the admins',
    again: 'Send a new code',
    asked: (day: string, time: string) => `Asked on ${day} at ${time}`,
    waiting: (day: string, time: string) =>
      `The admins have a mail with your name. They check that it is you. If nobody answers by ${day} at ${time}, we mail you the way over support.`,
    later: (time: string) => `You can ask once more at ${time}.`,
  },
  reason: 'Phone lost or changed',
  request: {
    before: (wait: string) =>
      `Your account is one that two people have to decide about. Your question opens a request: another admin approves it, then it waits for ${wait}. You are told at every step.`,
    asked: (instant: string) => `A reset was requested on ${instant}`,
    open: (instant: string, wait: string) =>
      `Another admin has to approve it; until ${instant} that is possible. Then it waits for ${wait}, and we tell you when. After that you set up a new app the next time you sign in.`,
    approved: (instant: string) =>
      `It was approved and takes effect on ${instant}. Sign in after that: you will set up a new app.`,
    found: 'You found your phone? Enter a code, and the request ends. Nobody answers?',
    stolen: 'The phone was reported stolen, so its codes open nothing. Nobody answers?',
  },
  support: {
    heading: 'Ask support',
    text: 'For your account there is no company admin who can help. Support makes sure that it is you, which takes time.',
    go: 'Write to support',
  },
  back: 'Back to the code',
  logOut: 'Log out',
  refused: {
    unknown: { title: 'Choose one of the ways', next: 'Nothing was sent. The ways in stand below.' },
    requestOpen: {
      title: 'A reset is requested already',
      next: 'What happens now stands below.',
    },
    noAdmin: { title: 'No company admin can help right now', next: 'Write to support instead.' },
    tooSoon: (time: string) => ({
      title: 'The admins have your question already',
      next: `You can ask once more at ${time}. Calling them is quicker.`,
    }),
  },
  mail: {
    who: 'Who',
    when: 'When',
    browser: 'Browser',
    network: 'Network',
    unknownBrowser: 'unknown',
    admin: {
      subject: (name: string, platform: string) => `${name} cannot sign in to ${platform}`,
      heading: 'Somebody lost their phone',
      text: (name: string, company: string) =>
        `${name} (${company}) entered the right password and a code from the mailbox, has no codes from the authenticator app any more, and asks you for help.`,
      check:
        'Make sure that it is really this person: call on a number that you know, not on one from a mail. Whoever took over password and mailbox would ask in the same way.',
      act: 'If it is, have their two-factor login reset; where you cannot do it yourself, write to support. If it is not, leave it and tell whoever runs the platform.',
    },
    owner: {
      subject: (platform: string) => `You asked for help with ${platform}`,
      heading: 'Your company’s admins were asked',
      text: (company: string, until: string) =>
        `The admins of ${company} were asked to reset your two-factor login. If nobody answers until ${until}, we mail you the way over support. Until then your authenticator app goes on working.`,
    },
    silent: {
      subject: (platform: string) => `No answer yet: your way back to ${platform}`,
      heading: 'Nobody answered',
      text: 'Your company’s admins were asked a day ago and nobody has reset your two-factor login. Write to support now: they make sure that it is you, and help.',
      button: 'Write to support',
      objectionHeading: 'You found your phone?',
      objectionText: 'Then sign in as always. You need not do anything.',
    },
  },
}

const de: typeof en = {
  title: 'Telefon verloren oder gewechselt',
  lead: 'Ihr Passwort war richtig. Das sind die Wege hinein, der schnellste zuerst.',
  recovery: {
    heading: 'Ein Wiederherstellungscode',
    text: 'Mit einem der Codes, die Sie bei der Einrichtung aufbewahrt haben, kommen Sie sofort hinein.',
    go: 'Wiederherstellungscode eingeben',
  },
  entry: (name, date) => html`${name}, eingerichtet am ${date}`,
  another: {
    heading: 'Ein anderes Gerät',
    text: 'Steht der Eintrag auch auf einem Tablet, einem alten Telefon oder in einem Passwortmanager? Auch diese Codes gelten.',
    several: 'Sie haben diese Einträge. Ein Code von jedem lässt Sie hinein.',
    go: 'Code eingeben',
  },
  admin: {
    heading: 'Ihre Firma fragen',
    text: (company) =>
      `Ein Firmenadmin kann Ihre Zwei-Faktor-Anmeldung zurücksetzen lassen (${company}). Damit niemand sonst in Ihrem Namen fragt, schicken wir Ihnen zuerst einen Code per E-Mail.`,
    sendCode: 'Code schicken',
    sent: (time, address) =>
      html`Wir haben um ${time} Uhr einen Code an ${address} geschickt. Geben Sie ihn ein, um die Firmenadmins zu
      fragen.`,
    label: '8-stelliger Code aus der E-Mail',
    go: 'Firmenadmins fragen',
    again: 'Neuen Code senden',
    asked: (day, time) => `Gefragt am ${day} um ${time} Uhr`,
    waiting: (day, time) =>
      `Die Firmenadmins haben eine E-Mail mit Ihrem Namen. Sie prüfen, ob Sie es sind. Antwortet niemand bis zum ${day} um ${time} Uhr, schicken wir Ihnen den Weg über den Support.`,
    later: (time) => `Um ${time} Uhr können Sie noch einmal fragen.`,
  },
  reason: 'Telefon verloren oder gewechselt',
  request: {
    before: (wait) =>
      `Über Ihr Konto müssen zwei Personen entscheiden. Ihre Frage stellt einen Antrag: Ein anderer Firmenadmin stimmt zu, dann wird noch gewartet (${wait}). Sie erfahren jeden Schritt.`,
    asked: (instant) => `Das Zurücksetzen wurde verlangt am ${instant}`,
    open: (instant, wait) =>
      `Ein anderer Firmenadmin muss zustimmen; das geht bis ${instant}. Dann wird noch gewartet (${wait}), und wir sagen Ihnen, bis wann. Danach richten Sie bei der nächsten Anmeldung eine neue App ein.`,
    approved: (instant) =>
      `Es wurde zugestimmt und geschieht am ${instant}. Melden Sie sich danach an: Sie richten dann eine neue App ein.`,
    found: 'Sie haben Ihr Telefon gefunden? Geben Sie einen Code ein, dann ist der Antrag beendet. Antwortet niemand?',
    stolen: 'Das Telefon wurde als gestohlen gemeldet, deshalb öffnen seine Codes nichts. Antwortet niemand?',
  },
  support: {
    heading: 'Den Support fragen',
    text: 'Für Ihr Konto gibt es keinen Firmenadmin, der helfen kann. Der Support stellt sicher, dass Sie es sind; das braucht Zeit.',
    go: 'An den Support schreiben',
  },
  back: 'Zurück zum Code',
  logOut: 'Abmelden',
  refused: {
    unknown: { title: 'Wählen Sie einen der Wege', next: 'Es wurde nichts gesendet. Die Wege hinein stehen unten.' },
    requestOpen: {
      title: 'Das Zurücksetzen ist schon verlangt',
      next: 'Was jetzt geschieht, steht unten.',
    },
    noAdmin: { title: 'Gerade kann kein Firmenadmin helfen', next: 'Schreiben Sie stattdessen dem Support.' },
    tooSoon: (time) => ({
      title: 'Die Firmenadmins haben Ihre Frage schon',
      next: `Um ${time} Uhr können Sie noch einmal fragen. Ein Anruf geht schneller.`,
    }),
  },
  mail: {
    who: 'Wer',
    when: 'Wann',
    browser: 'Browser',
    network: 'Netzwerk',
    unknownBrowser: 'unbekannt',
    admin: {
      subject: (name, platform) => `${name} kann sich bei ${platform} nicht anmelden`,
      heading: 'Jemand hat kein Telefon mehr',
      text: (name, company) =>
        `${name} (${company}) hat das richtige Passwort und einen Code aus dem Postfach eingegeben, hat keine Codes aus der Authenticator-App mehr und bittet Sie um Hilfe.`,
      check:
        'Stellen Sie sicher, dass es wirklich diese Person ist: Rufen Sie eine Nummer an, die Sie kennen, keine aus einer E-Mail. Wer Passwort und Postfach übernommen hat, würde genauso fragen.',
      act: 'Ist sie es, lassen Sie ihre Zwei-Faktor-Anmeldung zurücksetzen; wo Sie das nicht selbst können, schreiben Sie dem Support. Ist sie es nicht, lassen Sie es, und sagen Sie dem Betreiber der Plattform Bescheid.',
    },
    owner: {
      subject: (platform) => `Sie haben um Hilfe mit ${platform} gebeten`,
      heading: 'Ihre Firmenadmins wurden gefragt',
      text: (company, until) =>
        `Die Firmenadmins (${company}) wurden gebeten, Ihre Zwei-Faktor-Anmeldung zurückzusetzen. Antwortet niemand bis ${until}, schicken wir Ihnen den Weg über den Support. Bis dahin gilt Ihre Authenticator-App weiter.`,
    },
    silent: {
      subject: (platform) => `Noch keine Antwort: Ihr Weg zurück zu ${platform}`,
      heading: 'Niemand hat geantwortet',
      text: 'Ihre Firmenadmins wurden vor einem Tag gefragt, und niemand hat Ihre Zwei-Faktor-Anmeldung zurückgesetzt. Schreiben Sie jetzt dem Support: Er stellt sicher, dass Sie es sind, und hilft.',
      button: 'An den Support schreiben',
      objectionHeading: 'Ihr Telefon ist wieder da?',
      objectionText: 'Dann melden Sie sich an wie immer. Sie müssen nichts tun.',
    },
  },
}

const es: typeof en = {
  title: 'He perdido o cambiado el teléfono',
  lead: 'Su contraseña era correcta. Estas son las formas de entrar, la más rápida primero.',
  recovery: {
    heading: 'Un código de recuperación',
    text: 'Con uno de los códigos que guardó al configurar entra de inmediato.',
    go: 'Escribir un código de recuperación',
  },
  entry: (name, date) => html`${name}, configurada el ${date}`,
  another: {
    heading: 'Otro dispositivo',
    text: '¿Está la entrada también en una tableta, un teléfono antiguo o un gestor de contraseñas? Esos códigos también sirven.',
    several: 'Tiene estas entradas. Un código de cualquiera de ellas le deja entrar.',
    go: 'Escribir un código',
  },
  admin: {
    heading: 'Preguntar a su empresa',
    text: (company) =>
      `Un administrador de ${company} puede hacer que se restablezca su inicio de sesión en dos pasos. Para que nadie más pregunte en su nombre, primero le enviamos un código por correo.`,
    sendCode: 'Enviarme el código',
    sent: (time, address) =>
      html`A las ${time} enviamos un código a ${address}. Escríbalo para preguntar a los administradores.`,
    label: 'Código de 8 cifras del correo',
    go: 'Preguntar a los administradores',
    again: 'Enviar un código nuevo',
    asked: (day, time) => `Preguntado el ${day} a las ${time}`,
    waiting: (day, time) =>
      `Los administradores tienen un correo con su nombre y comprueban que es usted. Si nadie responde antes del ${day} a las ${time}, le enviaremos el camino a través de soporte.`,
    later: (time) => `Podrá preguntar otra vez a las ${time}.`,
  },
  reason: 'Teléfono perdido o cambiado',
  request: {
    before: (wait) =>
      `Sobre su cuenta tienen que decidir dos personas. Su pregunta abre una solicitud: otro administrador la aprueba y después se espera (${wait}). Le avisaremos de cada paso.`,
    asked: (instant) => `Se pidió el restablecimiento el ${instant}`,
    open: (instant, wait) =>
      `Otro administrador tiene que aprobarlo; puede hacerlo hasta el ${instant}. Después se espera (${wait}), y le diremos hasta cuándo. Entonces configurará una aplicación nueva en el siguiente inicio de sesión.`,
    approved: (instant) =>
      `Está aprobado y tendrá efecto el ${instant}. Inicie sesión después: configurará una aplicación nueva.`,
    found: '¿Ha encontrado el teléfono? Escriba un código y la solicitud termina. ¿No responde nadie?',
    stolen: 'Se comunicó el robo del teléfono, así que sus códigos no abren nada. ¿No responde nadie?',
  },
  support: {
    heading: 'Preguntar a soporte',
    text: 'Para su cuenta no hay ningún administrador de empresa que pueda ayudar. Soporte se asegura de que es usted, y eso lleva tiempo.',
    go: 'Escribir a soporte',
  },
  back: 'Volver al código',
  logOut: 'Cerrar sesión',
  refused: {
    unknown: { title: 'Elija una de las formas', next: 'No se ha enviado nada. Las formas de entrar están abajo.' },
    requestOpen: {
      title: 'El restablecimiento ya está pedido',
      next: 'Abajo dice qué pasa ahora.',
    },
    noAdmin: {
      title: 'Ahora mismo no puede ayudar ningún administrador',
      next: 'Escriba a soporte.',
    },
    tooSoon: (time) => ({
      title: 'Los administradores ya tienen su pregunta',
      next: `Podrá preguntar otra vez a las ${time}. Llamarlos es más rápido.`,
    }),
  },
  mail: {
    who: 'Quién',
    when: 'Cuándo',
    browser: 'Navegador',
    network: 'Red',
    unknownBrowser: 'desconocido',
    admin: {
      subject: (name, platform) => `${name} no puede iniciar sesión en ${platform}`,
      heading: 'Alguien ha perdido el teléfono',
      text: (name, company) =>
        `${name} (${company}) ha escrito la contraseña correcta y un código de su buzón, ya no tiene códigos de la aplicación de autenticación y le pide ayuda.`,
      check:
        'Asegúrese de que es de verdad esa persona: llame a un número que usted conozca, no a uno de un correo. Quien se hubiera hecho con la contraseña y el buzón preguntaría igual.',
      act: 'Si lo es, haga que se restablezca su inicio de sesión en dos pasos; si no puede hacerlo usted, escriba a soporte. Si no, no haga nada y avise a quien opera la plataforma.',
    },
    owner: {
      subject: (platform) => `Ha pedido ayuda con ${platform}`,
      heading: 'Se ha preguntado a los administradores de su empresa',
      text: (company, until) =>
        `Se ha pedido a los administradores de ${company} que restablezcan su inicio de sesión en dos pasos. Si nadie responde hasta el ${until}, le enviaremos el camino a través de soporte. Hasta entonces su aplicación de autenticación sigue funcionando.`,
    },
    silent: {
      subject: (platform) => `Aún sin respuesta: su vuelta a ${platform}`,
      heading: 'Nadie ha respondido',
      text: 'Hace un día se preguntó a los administradores de su empresa y nadie ha restablecido su inicio de sesión en dos pasos. Escriba ahora a soporte: se aseguran de que es usted y le ayudan.',
      button: 'Escribir a soporte',
      objectionHeading: '¿Ha encontrado su teléfono?',
      objectionText: 'Entonces inicie sesión como siempre. No tiene que hacer nada.',
    },
  },
}

export const messages: Messages<typeof en> = { en, de, es }
