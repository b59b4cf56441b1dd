import type { Messages } from '../web/language.ts'

const en = {
  title: 'Your companies',
  lead: 'This browser works for one of them at a time. Switching changes nothing about how you sign in.',
  one: 'You belong to one company. There is nothing to switch to.',
  none: 'Your account belongs to no company.',
  inUse: 'In use here',
  manages: 'Manages your account: its admins can help when your phone is lost.',
  switch: 'Switch',
  switchLabel: (company: string) => `Switch to ${company}`,
  move: (company: string) => `Let ${company} manage my account`,
  pressed: (company: string) => `Thank you for the code. Shall ${company} manage your account from now on?`,
  moveNeeds: 'Which company manages your account can be chosen with two-factor login, after a code from your app.',
  moved: 'That company manages your account now. You and the admins of both companies get a mail.',
  back: 'Back to your profile',
  unknown: {
    title: 'That is none of your companies',
    next: 'Nothing was changed. Choose one from the list.',
  },
}

const de: typeof en = {
  title: 'Ihre Firmen',
  lead: 'Dieser Browser arbeitet immer für eine davon. Ein Wechsel ändert nichts daran, wie Sie sich anmelden.',
  one: 'Sie gehören zu einer Firma. Es gibt keine andere, zu der Sie wechseln könnten.',
  none: 'Ihr Konto gehört zu keiner Firma.',
  inUse: 'Hier in Gebrauch',
  manages: 'Verwaltet Ihr Konto: Ihre Firmenadmins können helfen, wenn Ihr Telefon verloren ist.',
  switch: 'Wechseln',
  switchLabel: (company) => `Zu ${company} wechseln`,
  move: (company) => `${company} soll mein Konto verwalten`,
  pressed: (company) => `Danke für den Code. Soll ab jetzt ${company} Ihr Konto verwalten?`,
  moveNeeds:
    'Welche Firma Ihr Konto verwaltet, wählen Sie mit der Zwei-Faktor-Anmeldung, nach einem Code aus Ihrer App.',
  moved: 'Diese Firma verwaltet jetzt Ihr Konto. Sie und die Firmenadmins beider Firmen bekommen eine E-Mail.',
  back: 'Zurück zu Ihrem Profil',
  unknown: {
    title: 'Das ist keine Ihrer Firmen',
    next: 'Es wurde nichts geändert. Wählen Sie eine aus der Liste.',
  },
}

const es: typeof en = {
  title: 'Sus empresas',
  lead: 'Este navegador trabaja para una de ellas cada vez. Cambiar no altera la forma en que inicia sesión.',
  one: 'Pertenece a una empresa. No hay otra a la que cambiar.',
  none: 'Su cuenta no pertenece a ninguna empresa.',
  inUse: 'En uso aquí',
  manages: 'Gestiona su cuenta: sus administradores pueden ayudar si pierde el teléfono.',
  switch: 'Cambiar',
  switchLabel: (company) => `Cambiar a ${company}`,
  move: (company) => `Que ${company} gestione mi cuenta`,
  pressed: (company) => `Gracias por el código. ¿Debe ${company} gestionar su cuenta desde ahora?`,
  moveNeeds:
    'Qué empresa gestiona su cuenta se elige con el inicio de sesión en dos pasos, tras un código de su aplicación.',
  moved: 'Esa empresa gestiona ahora su cuenta. Usted y los administradores de ambas empresas reciben un correo.',
  back: 'Volver a su perfil',
  unknown: {
    title: 'Esa no es una de sus empresas',
    next: 'No se ha cambiado nada. Elija una de la lista.',
  },
}

export const messages: Messages<typeof en> = { en, de, es }
