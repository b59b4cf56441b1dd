import type { Messages } from '../web/language.ts'

const en = {
  title: 'Choose your language',
  lead: 'For pages and mails. It counts for this browser, and for your account when you are signed in.',
  back: 'Leave it as it is',
  unknown: { title: 'There is no such language here', next: 'Choose one of these.' },
}

const de: typeof en = {
  title: 'Sprache wählen',
  lead: 'Für Seiten und E-Mails. Die Wahl gilt in diesem Browser und, wenn Sie angemeldet sind, für Ihr Konto.',
  back: 'So lassen, wie es ist',
  unknown: { title: 'Diese Sprache gibt es hier nicht', next: 'Wählen Sie eine von diesen.' },
}

const es: typeof en = {
  title: 'Elija su idioma',
  lead: 'Para páginas y correos. Vale para este navegador y, si ha iniciado sesión, para su cuenta.',
  back: 'Dejarlo como está',
  unknown: { title: 'Ese idioma no está disponible aquí', next: 'Elija uno de estos.' },
}

export const messages: Messages<typeof en> = { en, de, es }
