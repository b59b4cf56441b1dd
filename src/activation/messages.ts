import type { Messages } from '../web/language.ts'

const en = {
  activate: {
    title: 'Activate your account',
    lead: (platform: string, email: string) => `Choose a password for ${platform}. You sign in as ${email}.`,
    invited: (company: string, platform: string, email: string) =>
      `${company} invites you to work with them on ${platform}. Choose your name and a password; you sign in as ${email}.`,
    asAdmin: 'You would be a company admin there.',
    name: 'Your name',
    password: 'Password',
    go: 'Activate',
    nameMissing: { title: 'Enter your name', next: 'It is shown to the people of your company.' },
  },
  enrol: {
    title: 'Set up two-factor login',
    lead: (email: string) =>
      `This link proves that the mailbox ${email} is yours. Press the button and enter your password; setting up your authenticator app comes next, where it is still to do.`,
    go: 'Go on',
  },
  mail: {
    subject: (platform: string) => `Activate your account for ${platform}`,
    heading: 'Activate your account',
    text: (platform: string, company: string | undefined) =>
      company
        ? `${company} has made an account for you on ${platform}. Choose your password to begin.`
        : `There is an account for you on ${platform}. Choose your password to begin.`,
    button: 'Activate your account',
    after: (time: string) => `The link works once, until ${time}.`,
    objectionHeading: 'You did not expect this?',
    objectionText: 'Then you need not do anything. Without the link nobody can use the account.',
  },
  activated: {
    subject: (platform: string) => `Your account for ${platform} is active`,
    heading: 'Your account is active',
    text: (platform: string) =>
      `Its password for ${platform} was chosen with the link that we mailed or handed to you.`,
    when: 'When',
    network: 'Network',
  },
}

const de: typeof en = {
  activate: {
    title: 'Konto aktivieren',
    lead: (platform, email) => `Wählen Sie ein Passwort für ${platform}. Sie melden sich als ${email} an.`,
    invited: (company, platform, email) =>
      `${company} lädt Sie ein, auf ${platform} mitzuarbeiten. Wählen Sie Ihren Namen und ein Passwort. Sie melden sich als ${email} an.`,
    asAdmin: 'Sie wären dort Firmenadmin.',
    name: 'Ihr Name',
    password: 'Passwort',
    go: 'Aktivieren',
    nameMissing: { title: 'Geben Sie Ihren Namen ein', next: 'Die Menschen in Ihrer Firma sehen ihn.' },
  },
  enrol: {
    title: 'Zwei-Faktor-Anmeldung einrichten',
    lead: (email) =>
      `Dieser Link beweist, dass das Postfach ${email} Ihnen gehört. Wählen Sie „Weiter“, und geben Sie Ihr Passwort ein. Danach richten Sie Ihre Authenticator-App ein, falls das noch aussteht.`,
    go: 'Weiter',
  },
  mail: {
    subject: (platform) => `Aktivieren Sie Ihr Konto für ${platform}`,
    heading: 'Aktivieren Sie Ihr Konto',
    text: (platform, company) =>
      company
        ? `${company} hat für Sie ein Konto bei ${platform} angelegt. Wählen Sie Ihr Passwort, um zu beginnen.`
        : `Für Sie gibt es ein Konto bei ${platform}. Wählen Sie Ihr Passwort, um zu beginnen.`,
    button: 'Konto aktivieren',
    after: (time) => `Der Link funktioniert einmal, bis ${time}.`,
    objectionHeading: 'Sie haben das nicht erwartet?',
    objectionText: 'Dann müssen Sie nichts tun. Ohne den Link kann niemand das Konto benutzen.',
  },
  activated: {
    subject: (platform) => `Ihr Konto bei ${platform} ist aktiv`,
    heading: 'Ihr Konto ist aktiv',
    text: (platform) =>
      `Sein Passwort für ${platform} wurde mit dem Link gewählt, den Sie per E-Mail oder persönlich bekommen haben.`,
    when: 'Wann',
    network: 'Netzwerk',
  },
}

const es: typeof en = {
  activate: {
    title: 'Active su cuenta',
    lead: (platform, email) => `Elija una contraseña para ${platform}. Iniciará sesión como ${email}.`,
    invited: (company, platform, email) =>
      `${company} le invita a trabajar en ${platform}. Elija su nombre y una contraseña; iniciará sesión como ${email}.`,
    asAdmin: 'Allí sería administrador de la empresa.',
    name: 'Su nombre',
    password: 'Contraseña',
    go: 'Activar',
    nameMissing: { title: 'Escriba su nombre', next: 'Lo verán las personas de su empresa.' },
  },
  enrol: {
    title: 'Configurar el inicio de sesión en dos pasos',
    lead: (email) =>
      `Este enlace demuestra que el buzón ${email} es suyo. Pulse «Continuar» y escriba su contraseña; después configurará su aplicación de autenticación, si aún falta.`,
    go: 'Continuar',
  },
  mail: {
    subject: (platform) => `Active su cuenta de ${platform}`,
    heading: 'Active su cuenta',
    text: (platform, company) =>
      company
        ? `${company} ha creado una cuenta para usted en ${platform}. Elija su contraseña para empezar.`
        : `Hay una cuenta para usted en ${platform}. Elija su contraseña para empezar.`,
    button: 'Activar la cuenta',
    after: (time) => `El enlace funciona una vez, hasta el ${time}.`,
    objectionHeading: '¿No lo esperaba?',
    objectionText: 'Entonces no tiene que hacer nada. Sin el enlace nadie puede usar la cuenta.',
  },
  activated: {
    subject: (platform) => `Su cuenta de ${platform} está activa`,
    heading: 'Su cuenta está activa',
    text: (platform) => `Su contraseña de ${platform} se eligió con el enlace que recibió por correo o en persona.`,
    when: 'Cuándo',
    network: 'Red',
  },
}

export const messages: Messages<typeof en> = { en, de, es }
