import type { Messages } from '../web/language.ts'

const en = {
  login: {
    title: 'Sign in',
    email: 'E-mail address',
    password: 'Password',
    go: 'Continue',
    forgot: 'Forgot your password?',
    startOver: 'Sign-in behaves oddly? Start over',
    wrong: {
      title: 'That e-mail address or password is not right',
      next: 'Check both and try again. Capital letters matter in the password.',
    },
    empty: { title: 'Enter your e-mail address and your password', next: 'Both are needed to sign in.' },
    wait: (distance: string) => ({
      title: 'Too many tries for this address',
      next: `Wait ${distance}, or let us mail you a link that gives this browser five tries at once.`,
    }),
    linkUsedUp: {
      title: 'The five tries of this link are used up',
      next: 'Ask for another link, or wait and sign in without one.',
    },
    networkWait: (distance: string) => ({
      title: 'Too many tries from your network',
      next: `Wait ${distance}, or use another network.`,
    }),
    mailLink: 'Mail me a link',
    enrolled:
      'The link has proven your mailbox. Enter your e-mail address and password; setting up your authenticator app comes next, where it is still to do.',
    fiveTries: 'Your link gives this browser five tries. Enter your e-mail address and password.',
  },
  logout: {
    askTitle: 'Log out?',
    askText: 'A link on another website brought you here. Logging out ends your session in this browser.',
    ask: 'Log out',
    stay: 'Stay signed in',
  },
  said: {
    'logged-out': 'You are logged out. Everything in this browser starts afresh.',
    'sign-in-again':
      'That took too long, or something about your account changed meanwhile. Sign in again; nothing was lost.',
    'link-sent': 'If there is an account with that address, a mail with a link is on its way. It may take a minute.',
    'session-ended': 'Ten tries were not right, so we ended the session. Sign in again.',
    'switched-off': 'Two-factor login is off. Sign in with your password.',
    stopped: 'It is stopped, and we have told you by mail. From here on you sign in as usual.',
    'password-reset': 'Your password is changed, and all sessions have ended. Sign in with the new one.',
  },
  linkLater: (time: string) => `No more mails to this address before ${time}. The ones already sent still work.`,
  code: {
    title: 'Enter your code',
    go: 'Sign in',
    recovery: 'Use a recovery code',
    lost: 'I lost or changed my phone',
    logOut: 'Log out',
    signInTo: (platform: string, company: string | undefined, address: string) =>
      company ? `Signing in to ${platform} for ${company} as ${address}.` : `Signing in to ${platform} as ${address}.`,
  },
  mail: {
    fiveTries: {
      subject: (platform: string) => `Five more tries for ${platform}`,
      heading: 'Five more tries',
      text: (platform: string) =>
        `Somebody entered a wrong password for your ${platform} account several times, so the address has to wait. If that was you, this link gives the browser in which you open it five tries at once. You still need your password.`,
      button: 'Try again now',
      after: (time: string) => `The link works until ${time}.`,
      objectionHeading: 'You did not ask for this?',
      objectionText:
        'Then somebody is guessing. Your account is safe and nobody can lock you out; you need not do anything.',
    },
    wrongCodes: {
      subject: (platform: string) => `Wrong codes for your ${platform} account`,
      heading: 'Somebody has your password',
      text: 'Your password was entered correctly, and then several codes that were not right. If that was you with a phone whose clock is off, switch on automatic time.',
      when: 'When',
      network: 'Network',
      objectionHeading: 'That was not you?',
      objectionText:
        'Then somebody knows your password. They did not get in. Change it in your profile, or write to us; you need not sign in for that.',
      objectionLink: 'Write to support',
    },
  },
}

const de: typeof en = {
  login: {
    title: 'Anmelden',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    go: 'Weiter',
    forgot: 'Passwort vergessen?',
    startOver: 'Klappt etwas nicht? Neu beginnen',
    wrong: {
      title: 'E-Mail-Adresse oder Passwort ist nicht richtig',
      next: 'Prüfen Sie beides, und versuchen Sie es noch einmal. Beim Passwort zählt Groß- und Kleinschreibung.',
    },
    empty: {
      title: 'Geben Sie Ihre E-Mail-Adresse und Ihr Passwort ein',
      next: 'Zum Anmelden braucht es beides.',
    },
    wait: (distance) => ({
      title: 'Zu viele Versuche für diese Adresse',
      next: `Warten Sie ${distance}, oder lassen Sie sich einen Link schicken, der diesem Browser sofort fünf Versuche gibt.`,
    }),
    linkUsedUp: {
      title: 'Die fünf Versuche dieses Links sind aufgebraucht',
      next: 'Lassen Sie sich einen weiteren Link schicken, oder warten Sie, und melden Sie sich ohne Link an.',
    },
    networkWait: (distance) => ({
      title: 'Zu viele Versuche aus Ihrem Netzwerk',
      next: `Warten Sie ${distance}, oder nehmen Sie ein anderes Netzwerk.`,
    }),
    mailLink: 'Link per E-Mail schicken',
    enrolled:
      'Der Link hat Ihr Postfach bestätigt. Geben Sie Ihre E-Mail-Adresse und Ihr Passwort ein. Danach richten Sie Ihre Authenticator-App ein, falls das noch aussteht.',
    fiveTries: 'Ihr Link gibt diesem Browser fünf Versuche. Geben Sie Ihre E-Mail-Adresse und Ihr Passwort ein.',
  },
  logout: {
    askTitle: 'Abmelden?',
    askText:
      'Ein Link auf einer anderen Website hat Sie hierher gebracht. Abmelden beendet Ihre Sitzung in diesem Browser.',
    ask: 'Abmelden',
    stay: 'Angemeldet bleiben',
  },
  said: {
    'logged-out': 'Sie sind abgemeldet. In diesem Browser beginnt alles neu.',
    'sign-in-again':
      'Das hat zu lange gedauert, oder an Ihrem Konto hat sich inzwischen etwas geändert. Melden Sie sich noch einmal an; es ging nichts verloren.',
    'link-sent':
      'Wenn es zu dieser Adresse ein Konto gibt, ist eine E-Mail mit einem Link unterwegs. Sie kann eine Minute brauchen.',
    'session-ended':
      'Zehn Versuche waren nicht richtig, deshalb haben wir die Sitzung beendet. Melden Sie sich noch einmal an.',
    'switched-off': 'Die Zwei-Faktor-Anmeldung ist ausgeschaltet. Melden Sie sich mit Ihrem Passwort an.',
    stopped: 'Es ist gestoppt, und Sie bekommen dazu eine E-Mail. Ab hier melden Sie sich an wie gewohnt.',
    'password-reset': 'Ihr Passwort ist geändert, und alle Sitzungen sind beendet. Melden Sie sich mit dem neuen an.',
  },
  linkLater: (time) => `Vor ${time} Uhr keine weiteren E-Mails an diese Adresse. Die schon gesendeten gelten noch.`,
  code: {
    title: 'Geben Sie Ihren Code ein',
    go: 'Anmelden',
    recovery: 'Einen Wiederherstellungscode verwenden',
    lost: 'Telefon verloren oder gewechselt',
    logOut: 'Abmelden',
    signInTo: (platform, company, address) =>
      company
        ? `Anmeldung bei ${platform} für ${company} als ${address}.`
        : `Anmeldung bei ${platform} als ${address}.`,
  },
  mail: {
    fiveTries: {
      subject: (platform) => `Fünf weitere Versuche für ${platform}`,
      heading: 'Fünf weitere Versuche',
      text: (platform) =>
        `Jemand hat für Ihr Konto bei ${platform} mehrmals ein falsches Passwort eingegeben, deshalb muss die Adresse warten. Wenn Sie das waren, gibt dieser Link dem Browser, in dem Sie ihn öffnen, sofort fünf Versuche. Ihr Passwort brauchen Sie weiterhin.`,
      button: 'Jetzt noch einmal versuchen',
      after: (time) => `Der Link funktioniert bis ${time}.`,
      objectionHeading: 'Sie haben das nicht angefordert?',
      objectionText:
        'Dann versucht jemand, Ihr Passwort zu erraten. Ihr Konto ist sicher, und niemand kann Sie aussperren; Sie müssen nichts tun.',
    },
    wrongCodes: {
      subject: (platform) => `Falsche Codes für Ihr Konto bei ${platform}`,
      heading: 'Jemand hat Ihr Passwort',
      text: 'Ihr Passwort wurde richtig eingegeben, danach mehrere Codes, die nicht richtig waren. Wenn Sie das waren und die Uhr Ihres Telefons falsch geht, schalten Sie die automatische Uhrzeit ein.',
      when: 'Wann',
      network: 'Netzwerk',
      objectionHeading: 'Das waren nicht Sie?',
      objectionText:
        'Dann kennt jemand Ihr Passwort. Hereingekommen ist niemand. Ändern Sie es in Ihrem Profil, oder schreiben Sie uns; dafür müssen Sie nicht angemeldet sein.',
      objectionLink: 'An den Support schreiben',
    },
  },
}

const es: typeof en = {
  login: {
    title: 'Iniciar sesión',
    email: 'Dirección de correo electrónico',
    password: 'Contraseña',
    go: 'Continuar',
    forgot: '¿Ha olvidado su contraseña?',
    startOver: '¿Algo no funciona? Empezar de nuevo',
    wrong: {
      title: 'Esa dirección o esa contraseña no es correcta',
      next: 'Compruebe las dos e inténtelo de nuevo. En la contraseña cuentan las mayúsculas y minúsculas.',
    },
    empty: {
      title: 'Escriba su dirección de correo electrónico y su contraseña',
      next: 'Hacen falta las dos para iniciar sesión.',
    },
    wait: (distance) => ({
      title: 'Demasiados intentos con esta dirección',
      next: `Espere ${distance}, o pida por correo un enlace que da a este navegador cinco intentos de inmediato.`,
    }),
    linkUsedUp: {
      title: 'Los cinco intentos de este enlace se han agotado',
      next: 'Pida otro enlace, o espere e inicie sesión sin él.',
    },
    networkWait: (distance) => ({
      title: 'Demasiados intentos desde su red',
      next: `Espere ${distance} o use otra red.`,
    }),
    mailLink: 'Enviarme un enlace por correo',
    enrolled:
      'El enlace ha confirmado su buzón. Escriba su dirección de correo electrónico y su contraseña; después configurará su aplicación de autenticación, si aún falta.',
    fiveTries:
      'Su enlace da a este navegador cinco intentos. Escriba su dirección de correo electrónico y su contraseña.',
  },
  logout: {
    askTitle: '¿Cerrar la sesión?',
    askText: 'Un enlace de otro sitio web le ha traído aquí. Al salir se cierra su sesión en este navegador.',
    ask: 'Cerrar sesión',
    stay: 'Seguir dentro',
  },
  said: {
    'logged-out': 'Ha cerrado la sesión. En este navegador todo empieza de nuevo.',
    'sign-in-again':
      'Pasó demasiado tiempo, o algo cambió entretanto en su cuenta. Inicie sesión otra vez; no se ha perdido nada.',
    'link-sent': 'Si hay una cuenta con esa dirección, un correo con un enlace está en camino. Puede tardar un minuto.',
    'session-ended': 'Diez intentos no fueron correctos, así que cerramos la sesión. Inicie sesión otra vez.',
    'switched-off': 'El inicio de sesión en dos pasos está desactivado. Inicie sesión con su contraseña.',
    stopped: 'Está detenido y le hemos enviado un correo. A partir de aquí inicie sesión como siempre.',
    'password-reset': 'Su contraseña ha cambiado y todas las sesiones están cerradas. Inicie sesión con la nueva.',
  },
  linkLater: (time) =>
    `No habrá más correos a esta dirección antes de las ${time}. Los ya enviados siguen funcionando.`,
  code: {
    title: 'Escriba su código',
    go: 'Iniciar sesión',
    recovery: 'Usar un código de recuperación',
    lost: 'He perdido o cambiado el teléfono',
    logOut: 'Cerrar sesión',
    signInTo: (platform, company, address) =>
      company
        ? `Inicio de sesión en ${platform} para ${company} como ${address}.`
        : `Inicio de sesión en ${platform} como ${address}.`,
  },
  mail: {
    fiveTries: {
      subject: (platform) => `Cinco intentos más para ${platform}`,
      heading: 'Cinco intentos más',
      text: (platform) =>
        `Alguien ha escrito varias veces una contraseña incorrecta para su cuenta de ${platform}, por eso la dirección debe esperar. Si fue usted, este enlace da cinco intentos de inmediato al navegador en el que lo abra. Su contraseña sigue siendo necesaria.`,
      button: 'Intentarlo ahora',
      after: (time) => `El enlace funciona hasta el ${time}.`,
      objectionHeading: '¿No lo ha pedido usted?',
      objectionText:
        'Entonces alguien está probando contraseñas. Su cuenta está segura y nadie puede dejarle fuera; no tiene que hacer nada.',
    },
    wrongCodes: {
      subject: (platform) => `Códigos incorrectos en su cuenta de ${platform}`,
      heading: 'Alguien tiene su contraseña',
      text: 'Se escribió bien su contraseña y después varios códigos que no eran correctos. Si fue usted y el reloj de su teléfono no va bien, active la hora automática.',
      when: 'Cuándo',
      network: 'Red',
      objectionHeading: '¿No ha sido usted?',
      objectionText:
        'Entonces alguien conoce su contraseña. No ha entrado. Cámbiela en su perfil o escríbanos; no necesita iniciar sesión para ello.',
      objectionLink: 'Escribir a soporte',
    },
  },
}

export const messages: Messages<typeof en> = { en, de, es }
