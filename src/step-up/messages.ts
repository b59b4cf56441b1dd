import type { Messages } from '../web/language.ts'

const en = {
  title: 'Confirm with a new code',
  why: 'What you are about to do matters, so we ask for a new code first. Then you go on where you were.',
  go: 'Confirm',
  lost: 'I lost or changed my phone',
  back: 'Back to your profile',
  noSecondFactor: { title: 'This needs two-factor login', next: 'Switch it on in your profile, then come back.' },
  toProfile: 'Go to your profile',
}

export const messages: Messages<typeof en> = { en }
