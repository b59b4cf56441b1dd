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
  back: 'Volver a su perfil',
  unknown: {
    title: 'Esa no es una de sus empresas',
    next: 'No se ha cambiado nada. Elija una de la lista.',
  },
}

export const messages: Messages<typeof en> = { en, de, es }
