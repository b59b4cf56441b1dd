import type { Messages } from '../web/language.ts'

const en = {
  hint: (least: number) =>
    `At least ${least} characters. Several words in a row are easy to remember and hard to guess; spaces are welcome.`,
  typed: (typed: string, least: number) => `${typed} of at least ${least} characters`,
  enough: 'Long enough',
  refused: {
    tooShort: (least: number) => ({
      title: `The password needs at least ${least} characters`,
      next: 'Add a word or two.',
    }),
    tooLong: (most: number) => ({
      title: `The password has more than ${most} characters`,
      next: 'Take a shorter one.',
    }),
    common: {
      title: 'This password is on lists that attackers try first',
      next: 'Take another one; several words in a row do well.',
    },
    context: {
      title: 'This password is made of your name, your address or the name of the platform',
      next: 'Take another one; several words in a row do well.',
    },
  },
}

const de: typeof en = {
  hint: (least) =>
    `Mindestens ${least} Zeichen. Mehrere Wörter hintereinander sind leicht zu merken und schwer zu erraten; Leerzeichen sind willkommen.`,
  typed: (typed, least) => `${typed} von mindestens ${least} Zeichen`,
  enough: 'Lang genug',
  refused: {
    tooShort: (least) => ({
      title: `Das Passwort braucht mindestens ${least} Zeichen`,
      next: 'Fügen Sie ein Wort oder zwei hinzu.',
    }),
    tooLong: (most) => ({
      title: `Das Passwort hat mehr als ${most} Zeichen`,
      next: 'Nehmen Sie ein kürzeres.',
    }),
    common: {
      title: 'Dieses Passwort steht auf Listen, die Angreifer zuerst ausprobieren',
      next: 'Nehmen Sie ein anderes; mehrere Wörter hintereinander sind gut.',
    },
    context: {
      title: 'Dieses Passwort besteht aus Ihrem Namen, Ihrer Adresse oder dem Namen der Plattform',
      next: 'Nehmen Sie ein anderes; mehrere Wörter hintereinander sind gut.',
    },
  },
}

const es: typeof en = {
  hint: (least) =>
    `Al menos ${least} caracteres. Varias palabras seguidas son fáciles de recordar y difíciles de adivinar; los espacios son bienvenidos.`,
  typed: (typed, least) => `${typed} de al menos ${least} caracteres`,
  enough: 'Longitud suficiente',
  refused: {
    tooShort: (least) => ({
      title: `La contraseña necesita al menos ${least} caracteres`,
      next: 'Añada una palabra o dos.',
    }),
    tooLong: (most) => ({
      title: `La contraseña tiene más de ${most} caracteres`,
      next: 'Elija una más corta.',
    }),
    common: {
      title: 'Esta contraseña está en las listas que los atacantes prueban primero',
      next: 'Elija otra; varias palabras seguidas van bien.',
    },
    context: {
      title: 'Esta contraseña se compone de su nombre, su dirección o el nombre de la plataforma',
      next: 'Elija otra; varias palabras seguidas van bien.',
    },
  },
}

export const messages: Messages<typeof en> = { en, de, es }
