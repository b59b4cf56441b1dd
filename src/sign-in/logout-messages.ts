import type { Messages } from '../web/language.ts'

const en = {
  askTitle: 'Log out?',
  askText: 'A link on another website brought you here. Logging out ends your session in this browser.',
  ask: 'Log out',
  stay: 'Stay signed in',
}

export const messages: Messages<typeof en> = { en }
