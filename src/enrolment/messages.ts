import type { Messages } from '../web/language.ts'

const en = {
  step: 'authenticator app',
  title: 'Set up two-factor login',
  lead: 'From now on, signing in takes your password and a code from your phone. Setting it up takes about two minutes.',
  install: 'Install an authenticator app',
  installText: 'Any of these will do. If you have one already, go on.',
  apps: ['Google Authenticator', 'Microsoft Authenticator', 'FreeOTP'],
  noPhone: 'No phone at work?',
  noPhoneLink: 'Use a password manager on your computer',
  scan: 'Scan this picture with the app',
  onPhone: 'On this phone already?',
  onPhoneText: 'The button adds the entry without scanning.',
  open: 'Open in the app',
  qr: 'QR code for your authenticator app',
  noCamera: 'No camera? Type this key',
  copy: 'Copy key',
  copied: 'Copied',
  called: 'The entry is called',
  same: 'The key stays the same if you reload this page.',
  enter: 'Enter the first code',
  label: '6-digit code from the app',
  hint: 'This confirms the app and signs you in.',
  go: 'Confirm and sign in',
  leaveOff: 'Not now, leave it off',
  help: 'Something does not work',
  later: 'Log out and do it later',
  wrong: {
    title: 'That code does not belong to the picture on this page',
    next: 'Look for the entry named below in the app, wait for a new code and enter that.',
  },
  mail: {
    subject: (platform: string) => `Two-factor login for ${platform} is set up`,
    heading: 'Two-factor login is set up',
    text: (platform: string) =>
      `From now on, signing in to ${platform} asks for a code from your authenticator app as well.`,
    when: 'When',
    entry: 'Entry',
    network: 'Network',
    objectionHeading: 'That was not you?',
    objectionText:
      'Then somebody knows your password and can read this mailbox. Write to us at once; you need not sign in for that.',
    objectionLink: 'Write to support',
  },
}

export const messages: Messages<typeof en> = { en }
