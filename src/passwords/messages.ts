import type { Messages } from '../web/language.ts'

const en = {
  hint: (least: number) =>
    `At least ${least} characters. Several words in a row are easy to remember and hard to guess; spaces are welcome.`,
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

export const messages: Messages<typeof en> = { en }
