import type { Messages } from '../web/language.ts'

const en = {
  title: (platform: string) => `Welcome to ${platform}`,
  hello: (name: string) => `Hello ${name}`,
  lead: 'This page stands in for the platform that Doorward protects. You see it because you are signed in.',
  factor: 'Signed in with',
  password: 'password',
  both: 'password and code',
  company: 'Company in use',
  none: 'none',
  profile: 'Go to your profile',
}

export const messages: Messages<typeof en> = { en }
