import { html, type Html } from '../web/html.ts'
import type { Messages } from '../web/language.ts'

const en = {
  heading: 'Two-factor login',
  on: 'On',
  off: 'Off',
  offMeans: 'your password alone opens your account',
  onSince: (date: string) => `since ${date}`,
  what: 'Switched on, signing in also asks for a 6-digit code from an app on your phone. You set it up at your next sign-in; it takes about two minutes.',
  untilThen: 'After that instant the switch is gone and nobody gets in without a code.',
  requiredOn: 'You enter a code from your authenticator app each time you sign in.',
  requiredWhy: 'It can no longer be switched off: nobody gets in without a code.',
  switchOff: 'Switch two-factor login off',
  banner: 'Two-factor login can be switched on in your profile.',
  spent: {
    title: 'Two-factor login is on. Log out to set it up',
    requiredTitle: 'Two-factor login is required. Log out to set it up',
    next: 'At your next sign-in we walk you through it: a code to your mailbox, an app on your phone, done. It takes about two minutes.',
    go: 'Log out and set it up',
    undo: 'Not now: switch it off again',
    untilWhen: (instant: string) => `You can switch it off until it becomes required for everybody on ${instant}.`,
    elsewhere:
      'It was switched on in another browser. Only there, or after your next sign-in, it can be left off again.',
    openTooLong: 'This page was open for a while. After your next sign-in it can be left off again.',
    help: 'What happens at the next sign-in',
  },
  offPage: {
    title: 'Switch two-factor login off',
    lead: 'From then on your password alone opens your account. Your other sessions end, and we tell you by mail.',
    password: 'Your password',
    code: 'A new 6-digit code from your authenticator app',
    go: 'Switch it off',
    back: 'Leave it on',
    tooShort: (least: number) => ({
      title: `Your password has fewer than ${least} characters`,
      next: 'That is enough beside a code, but not alone. Choose a longer one first.',
    }),
    changePassword: 'Change the password',
  },
  mail: {
    off: {
      subject: (platform: string) => `Two-factor login for ${platform} was switched off`,
      heading: 'Two-factor login was switched off',
      text: (platform: string) =>
        `From now on, your password alone opens your ${platform} account. It was switched off with your password and a code from your app.`,
    },
    linkAgain: {
      subject: (platform: string) => `Set up two-factor login for ${platform}`,
      heading: 'Set up two-factor login',
      text: (platform: string) =>
        `Two-factor login for ${platform} waits for you to set it up. This is a new link; an earlier one no longer works. Your password has not changed.`,
    },
    linkMade: {
      subject: (platform: string) => `A link to set up two-factor login for ${platform} was made`,
      heading: 'A link to set up two-factor login was made',
      text: (platform: string) =>
        `With it and your password, two-factor login for ${platform} is set up without a mailed code, until it expires.`,
    },
    reset: {
      subject: (platform: string) => `Your two-factor login for ${platform} was reset`,
      heading: 'Your two-factor login was reset',
      text: (platform: string) =>
        `The authenticator app that you used for ${platform} no longer works. You set up a new one the next time you sign in. Your password has not changed.`,
      by: 'By',
      operator: (platform: string) => `the operator of ${platform}`,
      reason: 'Reason',
      phrase: 'Two words',
      compare:
        'If somebody calls you about this, let them say the two words below. Whoever does not know them did not do it.',
      button: 'Set up two-factor login',
      after: (time: string) => `The button works until ${time}. After that, sign in as usual and we send you a code.`,
    },
    when: 'When',
    network: 'Network',
  },
  afterReset: {
    title: 'Your two-factor login was reset',
    by: (when: string, by: string) => `On ${when} by ${by}.`,
    gone: 'somebody whose account no longer exists',
    operator: (platform: string) => `the operator of ${platform}`,
    phrase: (phrase: Html) =>
      html`The two words for this reset are ${phrase}. Whoever did it knows them too. If a caller does not, go no
      further and write to support.`,
  },
}

const de: typeof en = {
  heading: 'Zwei-Faktor-Anmeldung',
  on: 'Ein',
  off: 'Aus',
  offMeans: 'Ihr Passwort allein öffnet Ihr Konto',
  onSince: (date) => `seit ${date}`,
  what: 'Eingeschaltet fragt die Anmeldung auch nach einem 6-stelligen Code aus einer App auf Ihrem Telefon. Sie richten sie bei der nächsten Anmeldung ein; das dauert etwa zwei Minuten.',
  untilThen: 'Ab diesem Zeitpunkt gibt es den Schalter nicht mehr, und niemand kommt ohne Code herein.',
  requiredOn: 'Sie geben bei jeder Anmeldung einen Code aus Ihrer Authenticator-App ein.',
  requiredWhy: 'Sie lässt sich nicht mehr ausschalten: Niemand kommt ohne Code herein.',
  switchOff: 'Zwei-Faktor-Anmeldung ausschalten',
  banner: 'Die Zwei-Faktor-Anmeldung können Sie in Ihrem Profil einschalten.',
  spent: {
    title: 'Die Zwei-Faktor-Anmeldung ist eingeschaltet. Melden Sie sich ab, um sie einzurichten',
    requiredTitle: 'Die Zwei-Faktor-Anmeldung ist Pflicht. Melden Sie sich ab, um sie einzurichten',
    next: 'Bei Ihrer nächsten Anmeldung führen wir Sie hindurch: ein Code in Ihr Postfach, eine App auf Ihrem Telefon, fertig. Das dauert etwa zwei Minuten.',
    go: 'Abmelden und einrichten',
    undo: 'Jetzt nicht: wieder ausschalten',
    untilWhen: (instant) => `Sie können sie ausschalten, bis sie für alle Pflicht wird: ${instant}.`,
    elsewhere:
      'Sie wurde in einem anderen Browser eingeschaltet. Nur dort oder nach Ihrer nächsten Anmeldung können Sie sie ausgeschaltet lassen.',
    openTooLong:
      'Diese Seite war eine Weile offen. Nach Ihrer nächsten Anmeldung können Sie sie wieder ausgeschaltet lassen.',
    help: 'Was bei der nächsten Anmeldung geschieht',
  },
  offPage: {
    title: 'Zwei-Faktor-Anmeldung ausschalten',
    lead: 'Danach öffnet Ihr Passwort allein Ihr Konto. Ihre anderen Sitzungen enden, und Sie bekommen dazu eine E-Mail.',
    password: 'Ihr Passwort',
    code: 'Ein neuer 6-stelliger Code aus Ihrer Authenticator-App',
    go: 'Ausschalten',
    back: 'Eingeschaltet lassen',
    tooShort: (least) => ({
      title: `Ihr Passwort hat weniger als ${least} Zeichen`,
      next: 'Neben einem Code reicht das, allein aber nicht. Wählen Sie zuerst ein längeres.',
    }),
    changePassword: 'Passwort ändern',
  },
  mail: {
    off: {
      subject: (platform) => `Die Zwei-Faktor-Anmeldung für ${platform} wurde ausgeschaltet`,
      heading: 'Die Zwei-Faktor-Anmeldung wurde ausgeschaltet',
      text: (platform) =>
        `Ab jetzt öffnet Ihr Passwort allein Ihr Konto bei ${platform}. Die Zwei-Faktor-Anmeldung wurde mit Ihrem Passwort und einem Code aus Ihrer App ausgeschaltet.`,
    },
    linkAgain: {
      subject: (platform) => `Richten Sie die Zwei-Faktor-Anmeldung für ${platform} ein`,
      heading: 'Richten Sie die Zwei-Faktor-Anmeldung ein',
      text: (platform) =>
        `Die Zwei-Faktor-Anmeldung für ${platform} wartet darauf, dass Sie sie einrichten. Dies ist ein neuer Link; ein früherer gilt nicht mehr. Ihr Passwort ist unverändert.`,
    },
    linkMade: {
      subject: (platform) => `Ein Link zur Einrichtung der Zwei-Faktor-Anmeldung für ${platform} wurde erstellt`,
      heading: 'Ein Link zur Einrichtung der Zwei-Faktor-Anmeldung wurde erstellt',
      text: (platform) =>
        `Mit ihm und Ihrem Passwort lässt sich die Zwei-Faktor-Anmeldung für ${platform} ohne Code aus dem Postfach einrichten, bis er abläuft.`,
    },
    reset: {
      subject: (platform) => `Ihre Zwei-Faktor-Anmeldung für ${platform} wurde zurückgesetzt`,
      heading: 'Ihre Zwei-Faktor-Anmeldung wurde zurückgesetzt',
      text: (platform) =>
        `Die Authenticator-App, die Sie für ${platform} benutzt haben, gilt nicht mehr. Eine neue richten Sie ein, wenn Sie sich das nächste Mal anmelden. Ihr Passwort ist unverändert.`,
      by: 'Durch',
      operator: (platform) => `Betreiber von ${platform}`,
      reason: 'Grund',
      phrase: 'Zwei Wörter',
      compare:
        'Wenn Sie jemand deswegen anruft, lassen Sie sich die zwei Wörter unten nennen. Wer sie nicht kennt, hat nicht zurückgesetzt.',
      button: 'Zwei-Faktor-Anmeldung einrichten',
      after: (time) =>
        `Die Schaltfläche funktioniert bis ${time}. Danach melden Sie sich wie gewohnt an, und wir schicken Ihnen einen Code.`,
    },
    when: 'Wann',
    network: 'Netzwerk',
  },
  afterReset: {
    title: 'Ihre Zwei-Faktor-Anmeldung wurde zurückgesetzt',
    by: (when, by) => `Wann: ${when}. Durch: ${by}.`,
    gone: 'jemand, dessen Konto es nicht mehr gibt',
    operator: (platform) => `Betreiber von ${platform}`,
    phrase: (phrase) =>
      html`Die zwei Wörter dazu heißen ${phrase}. Wer zurückgesetzt hat, kennt sie auch. Kennt jemand am Telefon sie
      nicht, gehen Sie nicht weiter und schreiben Sie dem Support.`,
  },
}

const es: typeof en = {
  heading: 'Inicio de sesión en dos pasos',
  on: 'Activado',
  off: 'Desactivado',
  offMeans: 'su contraseña por sí sola abre su cuenta',
  onSince: (date) => `desde el ${date}`,
  what: 'Una vez activado, al iniciar sesión se pide también un código de 6 cifras de una aplicación de su teléfono. Se configura en el próximo inicio de sesión y lleva unos dos minutos.',
  untilThen: 'A partir de ese momento no habrá interruptor y nadie entrará sin un código.',
  requiredOn: 'Cada vez que inicia sesión escribe un código de su aplicación de autenticación.',
  requiredWhy: 'Ya no se puede desactivar: nadie entra sin un código.',
  switchOff: 'Desactivar el inicio de sesión en dos pasos',
  banner: 'Puede activar el inicio de sesión en dos pasos en su perfil.',
  spent: {
    title: 'El inicio de sesión en dos pasos está activado. Cierre la sesión para configurarlo',
    requiredTitle: 'El inicio de sesión en dos pasos es obligatorio. Cierre la sesión para configurarlo',
    next: 'En su próximo inicio de sesión le guiamos: un código a su buzón, una aplicación en su teléfono y listo. Lleva unos dos minutos.',
    go: 'Cerrar sesión y configurarlo',
    undo: 'Ahora no: volver a desactivarlo',
    untilWhen: (instant) => `Puede desactivarlo hasta que sea obligatorio para todos: ${instant}.`,
    elsewhere:
      'Se activó en otro navegador. Solo allí, o después de su próximo inicio de sesión, puede dejarlo desactivado.',
    openTooLong:
      'Esta página llevaba un rato abierta. Después de su próximo inicio de sesión podrá dejarlo desactivado.',
    help: 'Qué ocurre en el próximo inicio de sesión',
  },
  offPage: {
    title: 'Desactivar el inicio de sesión en dos pasos',
    lead: 'Desde entonces su contraseña por sí sola abre su cuenta. Sus otras sesiones se cierran y le avisamos por correo.',
    password: 'Su contraseña',
    code: 'Un código nuevo de 6 cifras de su aplicación de autenticación',
    go: 'Desactivarlo',
    back: 'Dejarlo activado',
    tooShort: (least) => ({
      title: `Su contraseña tiene menos de ${least} caracteres`,
      next: 'Junto con un código basta, pero no por sí sola. Elija antes una más larga.',
    }),
    changePassword: 'Cambiar la contraseña',
  },
  mail: {
    off: {
      subject: (platform) => `Se ha desactivado el inicio de sesión en dos pasos de ${platform}`,
      heading: 'Se ha desactivado el inicio de sesión en dos pasos',
      text: (platform) =>
        `A partir de ahora, su contraseña por sí sola abre su cuenta de ${platform}. Se desactivó con su contraseña y un código de su aplicación.`,
    },
    linkAgain: {
      subject: (platform) => `Configure el inicio de sesión en dos pasos de ${platform}`,
      heading: 'Configure el inicio de sesión en dos pasos',
      text: (platform) =>
        `El inicio de sesión en dos pasos de ${platform} está pendiente de que usted lo configure. Este es un enlace nuevo; los anteriores ya no funcionan. Su contraseña no ha cambiado.`,
    },
    linkMade: {
      subject: (platform) => `Se creó un enlace para configurar el inicio de sesión en dos pasos de ${platform}`,
      heading: 'Se creó un enlace para configurar el inicio de sesión en dos pasos',
      text: (platform) =>
        `Con él y con su contraseña, el inicio de sesión en dos pasos de ${platform} se configura sin código del buzón, hasta que caduque.`,
    },
    reset: {
      subject: (platform) => `Se ha restablecido su inicio de sesión en dos pasos de ${platform}`,
      heading: 'Se ha restablecido su inicio de sesión en dos pasos',
      text: (platform) =>
        `La aplicación de autenticación que usaba para ${platform} ya no funciona. Configurará una nueva la próxima vez que inicie sesión. Su contraseña no ha cambiado.`,
      by: 'Por',
      operator: (platform) => `el operador de ${platform}`,
      reason: 'Motivo',
      phrase: 'Dos palabras',
      compare:
        'Si alguien le llama por esto, pida que le diga las dos palabras de abajo. Quien no las sabe no lo ha restablecido.',
      button: 'Configurar el inicio de sesión en dos pasos',
      after: (time) =>
        `El botón funciona hasta el ${time}. Después, inicie sesión como siempre y le enviaremos un código.`,
    },
    when: 'Cuándo',
    network: 'Red',
  },
  afterReset: {
    title: 'Se ha restablecido su inicio de sesión en dos pasos',
    by: (when, by) => `Cuándo: ${when}. Por: ${by}.`,
    gone: 'alguien cuya cuenta ya no existe',
    operator: (platform) => `el operador de ${platform}`,
    phrase: (phrase) =>
      html`Las dos palabras son ${phrase}. Quien lo restableció también las sabe. Si alguien que le llama no las sabe,
      no siga y escriba a soporte.`,
  },
}

export const messages: Messages<typeof en> = { en, de, es }
