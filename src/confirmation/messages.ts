import type { Messages } from '../web/language.ts'

const en = {
  wrongPassword: { title: 'That password is not right', next: 'Try again. Capital letters matter.' },
  wait: (distance: string) => ({ title: 'Too many tries', next: `Wait ${distance}, then try again.` }),
}

export const messages: Messages<typeof en> = { en }
