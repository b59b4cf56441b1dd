import type { Messages } from '../web/language.ts'

const en = {
  help: 'Help',
  title: 'Help',
  lead: 'How signing in works, and what to do when it does not.',
  onThisPage: 'On this page',
  more: 'Need more help?',
  contact: 'Contact support',
  articles: {
    'two-factor-authentication': 'Two-factor login',
    'moving-to-a-new-phone': 'Moving to a new phone',
    'company-admin-members': 'Company admin: Members',
    'what-is-kept': 'What is kept, and how long',
  },
  policy: {
    none: 'Whether and from when two-factor login is required stands in your profile.',
    optional: 'From the date above nobody signs in without a code. Until then you can switch it on yourself.',
    required: 'Nobody signs in without a code.',
  },
}

const de: typeof en = {
  help: 'Hilfe',
  title: 'Hilfe',
  lead: 'Wie die Anmeldung funktioniert, und was Sie tun können, wenn etwas nicht klappt.',
  onThisPage: 'Auf dieser Seite',
  more: 'Brauchen Sie mehr Hilfe?',
  contact: 'Support kontaktieren',
  articles: {
    'two-factor-authentication': 'Zwei-Faktor-Anmeldung',
    'moving-to-a-new-phone': 'Auf ein neues Telefon umziehen',
    'company-admin-members': 'Firmenadmin: Mitglieder',
    'what-is-kept': 'Was gespeichert wird, und wie lange',
  },
  policy: {
    none: 'Ob und ab wann die Zwei-Faktor-Anmeldung Pflicht ist, steht in Ihrem Profil.',
    optional: 'Ab diesem Zeitpunkt meldet sich niemand ohne Code an. Bis dahin können Sie sie selbst einschalten.',
    required: 'Niemand meldet sich ohne Code an.',
  },
}

const es: typeof en = {
  help: 'Ayuda',
  title: 'Ayuda',
  lead: 'Cómo funciona el inicio de sesión y qué hacer cuando no funciona.',
  onThisPage: 'En esta página',
  more: '¿Necesita más ayuda?',
  contact: 'Contactar con soporte',
  articles: {
    'two-factor-authentication': 'Inicio de sesión en dos pasos',
    'moving-to-a-new-phone': 'Pasar a un teléfono nuevo',
    'company-admin-members': 'Administrador de la empresa: Miembros',
    'what-is-kept': 'Qué se guarda y durante cuánto tiempo',
  },
  policy: {
    none: 'En su perfil consta si el inicio de sesión en dos pasos es obligatorio y desde cuándo.',
    optional:
      'A partir de la fecha indicada nadie inicia sesión sin un código. Hasta entonces puede activarlo usted mismo.',
    required: 'Nadie inicia sesión sin un código.',
  },
}

export const messages: Messages<typeof en> = { en, de, es }
