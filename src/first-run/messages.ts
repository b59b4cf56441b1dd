import type { Messages } from '../web/language.ts'

const en = {
  title: 'Open your front door',
  lead: 'You become the first person of the first company: its admin, and the operator of this platform.',
  company: 'Company',
  zone: 'Time zone',
  zoneHint: 'For dates on pages and in mails, such as Europe/Berlin.',
  name: 'Your name',
  email: 'E-mail address',
  password: 'Password',
  go: 'Continue to two-factor login',
  companyMissing: {
    title: 'Enter the name of your company',
    next: 'It is shown to its people and can hold up to 120 characters.',
  },
  zoneUnknown: { title: 'This time zone is not known', next: 'Take one of the list, such as Europe/Berlin.' },
  emailWrong: {
    title: 'That is no e-mail address that mail can reach',
    next: 'It should look like name@example.com.',
  },
  emailTaken: { title: 'There is an account with this address already', next: 'Take another address, or sign in.' },
  nameMissing: { title: 'Enter your name', next: 'It is shown to the people of your company.' },
}

const de: typeof en = {
  title: 'Öffnen Sie Ihre Eingangstür',
  lead: 'Sie werden die erste Person der ersten Firma: deren Firmenadmin und Betreiber dieser Plattform.',
  company: 'Firma',
  zone: 'Zeitzone',
  zoneHint: 'Für Daten auf Seiten und in E-Mails, zum Beispiel Europe/Berlin.',
  name: 'Ihr Name',
  email: 'E-Mail-Adresse',
  password: 'Passwort',
  go: 'Weiter zur Zwei-Faktor-Anmeldung',
  companyMissing: {
    title: 'Geben Sie den Namen Ihrer Firma ein',
    next: 'Die Menschen in der Firma sehen ihn; er kann bis zu 120 Zeichen haben.',
  },
  zoneUnknown: {
    title: 'Diese Zeitzone ist nicht bekannt',
    next: 'Nehmen Sie eine aus der Liste, zum Beispiel Europe/Berlin.',
  },
  emailWrong: {
    title: 'Das ist keine E-Mail-Adresse, die erreichbar ist',
    next: 'Sie sollte aussehen wie name@example.com.',
  },
  emailTaken: {
    title: 'Zu dieser Adresse gibt es schon ein Konto',
    next: 'Nehmen Sie eine andere Adresse, oder melden Sie sich an.',
  },
  nameMissing: { title: 'Geben Sie Ihren Namen ein', next: 'Die Menschen in Ihrer Firma sehen ihn.' },
}

const es: typeof en = {
  title: 'Abra su puerta de entrada',
  lead: 'Usted será la primera persona de la primera empresa: su administrador y el operador de esta plataforma.',
  company: 'Empresa',
  zone: 'Zona horaria',
  zoneHint: 'Para las fechas en páginas y correos, por ejemplo Europe/Berlin.',
  name: 'Su nombre',
  email: 'Dirección de correo electrónico',
  password: 'Contraseña',
  go: 'Continuar al inicio de sesión en dos pasos',
  companyMissing: {
    title: 'Escriba el nombre de su empresa',
    next: 'Lo verán sus miembros y puede tener hasta 120 caracteres.',
  },
  zoneUnknown: {
    title: 'Esta zona horaria no se conoce',
    next: 'Tome una de la lista, por ejemplo Europe/Berlin.',
  },
  emailWrong: {
    title: 'Esa no es una dirección a la que pueda llegar un correo',
    next: 'Debe parecerse a name@example.com.',
  },
  emailTaken: {
    title: 'Ya hay una cuenta con esta dirección',
    next: 'Tome otra dirección o inicie sesión.',
  },
  nameMissing: { title: 'Escriba su nombre', next: 'Lo verán las personas de su empresa.' },
}

export const messages: Messages<typeof en> = { en, de, es }
