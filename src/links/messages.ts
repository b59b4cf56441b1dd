import type { Messages } from '../web/language.ts'

const en = {
  refused: {
    'unknown-link': {
      title: 'This link is not complete',
      next: 'Open it once more from the mail, or copy the whole address.',
    },
    'used-link': {
      title: 'This link was already used',
      next: 'A link works once. Sign in; if you cannot, ask whoever sent it for a new one.',
    },
    'withdrawn-link': { title: 'This link was withdrawn', next: 'There may be a newer mail with a newer link.' },
    'expired-link': { title: 'This link is too old', next: 'Ask whoever sent it for a new one.' },
    'other-link': {
      title: 'Another link was opened in this browser',
      next: 'So nothing was done. Open the link of the mail that you mean once more, and press the button then.',
    },
  },
  signIn: 'Go to sign-in',
  otherPerson: (name: string) => `In this browser ${name} is signed in. Going on ends that session.`,
}

const de: typeof en = {
  refused: {
    'unknown-link': {
      title: 'Dieser Link ist nicht vollständig',
      next: 'Öffnen Sie ihn noch einmal aus der E-Mail, oder kopieren Sie die ganze Adresse.',
    },
    'used-link': {
      title: 'Dieser Link wurde schon benutzt',
      next: 'Ein Link funktioniert einmal. Melden Sie sich an. Geht das nicht, bitten Sie die Stelle, die ihn geschickt hat, um einen neuen.',
    },
    'withdrawn-link': {
      title: 'Dieser Link wurde zurückgezogen',
      next: 'Vielleicht gibt es eine neuere E-Mail mit einem neueren Link.',
    },
    'expired-link': {
      title: 'Dieser Link ist zu alt',
      next: 'Bitten Sie die Stelle, die ihn geschickt hat, um einen neuen.',
    },
    'other-link': {
      title: 'In diesem Browser wurde ein anderer Link geöffnet',
      next: 'Deshalb ist nichts geschehen. Öffnen Sie den Link der E-Mail, die Sie meinen, noch einmal, und drücken Sie dann den Knopf.',
    },
  },
  signIn: 'Zur Anmeldung',
  otherPerson: (name) => `In diesem Browser ist ${name} angemeldet. Wenn Sie weitermachen, endet diese Sitzung.`,
}

const es: typeof en = {
  refused: {
    'unknown-link': {
      title: 'Este enlace no está completo',
      next: 'Ábralo otra vez desde el correo o copie la dirección entera.',
    },
    'used-link': {
      title: 'Este enlace ya se ha usado',
      next: 'Un enlace funciona una sola vez. Inicie sesión; si no puede, pida uno nuevo a quien se lo envió.',
    },
    'withdrawn-link': {
      title: 'Este enlace fue retirado',
      next: 'Puede que haya un correo más nuevo con un enlace más nuevo.',
    },
    'expired-link': { title: 'Este enlace es demasiado antiguo', next: 'Pida uno nuevo a quien se lo envió.' },
    'other-link': {
      title: 'En este navegador se ha abierto otro enlace',
      next: 'Por eso no se ha hecho nada. Abra otra vez el enlace del correo al que se refiere y pulse entonces el botón.',
    },
  },
  signIn: 'Ir al inicio de sesión',
  otherPerson: (name) => `En este navegador ha iniciado sesión ${name}. Si continúa, esa sesión se cierra.`,
}

export const messages: Messages<typeof en> = { en, de, es }
