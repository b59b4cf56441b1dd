import type { Html } from '../web/html.ts'
import { html } from '../web/html.ts'
import type { Messages } from '../web/language.ts'
import { de } from './messages.de.ts'
import { es } from './messages.es.ts'

interface Refused {
  title: string
  next: string
}
interface NewEntry {
  title: string
  lead: string
  scan: string
  hint: string
  go: string
  cancel: string
}
interface MailWords {
  subject: (platform: string) => string
  heading: string
  text: (platform: string) => string
}

export interface Words {
  list: {
    title: string
    lead: string
    setUp: (date: string) => string
    setUpAndUsed: (date: string, day: string, time: string) => string
    suspended: (date: string) => string
    resume: string
    resumeLabel: (name: string) => string
    resumed: string
    move: string
    moveLabel: (name: string) => string
    rename: string
    renameLabel: (name: string) => string
    remove: string
    removeLabel: (name: string) => string
    add: string
    addWhy: (most: number) => string
    full: (most: number) => string
    none: string
    toProfile: string
    change: string
    help: string
    added: string
    moved: string
    removed: string
    renamed: string
  }
  add: NewEntry
  move: NewEntry
  name: {
    label: string
    hint: string
    standard: (number: number) => string
    tooLong: (most: number) => Refused
    taken: Refused
    missing: Refused
  }
  remove: { title: string; lead: (name: Html, since: string) => Html; go: string; keep: string; ownCode: Refused }
  resume: { title: string; lead: (name: Html, since: string) => Html; onlyIf: string; go: string; keep: string }
  /** For a session that a recovery code opened. */
  recovery: {
    now: { title: string; text: string }
    then: { title: string; text: string }
    done: { title: string; text: string }
    lead: (address: Html) => Html
    send: string
    sent: (time: string, address: Html) => Html
    label: string
    valid: (time: string) => string
    again: string
    cannotRead: string
    notMove: Refused
    oneOnly: Refused
    logOut: string
  }
  rename: { title: string; label: string; go: string }
  last: Refused & { switchOff: string }
  full: (most: number) => Refused
  goOn: string
  back: string
  lost: string
  help: string
  mail: {
    added: MailWords
    moved: MailWords
    removed: MailWords
    resumed: MailWords
    entry: string
    before: string
    when: string
    network: string
  }
}

const en: Words = {
  list: {
    title: 'Authenticator apps',
    lead: 'With your password, a code of any of these opens your account.',
    setUp: (date) => `Set up on ${date}`,
    setUpAndUsed: (date, day, time) => `Set up on ${date}. Last used on ${day} at ${time}.`,
    resume: 'Use it again',
    resumeLabel: (name) => `Use it again: ${name}`,
    resumed: 'The entry works again.',
    suspended: (date) => `Suspended since ${date}, reported stolen. Its codes open nothing.`,
    move: 'Move to a new phone',
    moveLabel: (name) => `Move to a new phone: ${name}`,
    rename: 'Rename',
    renameLabel: (name) => `Rename: ${name}`,
    remove: 'Remove',
    removeLabel: (name) => `Remove: ${name}`,
    add: 'Add an authenticator app',
    addWhy: (most) => `A second device lets you in when the first one is lost. You can have up to ${most}.`,
    full: (most) => `You have ${most} entries, the most there can be. Remove one before you add another.`,
    none: 'Two-factor login is off, so no app is set up.',
    toProfile: 'Go to your profile',
    change: 'Add, move or remove',
    help: 'Moving to a new phone, step by step',
    added: 'The new entry works. The others go on as before.',
    moved: 'The new phone works. The old entry does not any more: delete it from the old phone’s app.',
    removed: 'The entry was removed. Its codes no longer work.',
    renamed: 'Saved',
  },
  add: {
    title: 'Add an authenticator app',
    lead: 'First a code of an entry that works, so that nobody else adds a phone of theirs.',
    scan: 'Scan the picture with the new device. Your other entries go on working.',
    hint: 'This confirms the new entry.',
    go: 'Confirm the new entry',
    cancel: 'Do not add it',
  },
  move: {
    title: 'Move to a new phone',
    lead: 'First a code of an entry that works. The old phone goes on working until the new one is confirmed.',
    scan: 'Scan the picture with the new phone. The old one works until you have entered the first code of the new one.',
    hint: 'With it the new entry takes the place of the old one.',
    go: 'Confirm and move',
    cancel: 'Do not move, keep the old entry',
  },
  name: {
    label: 'Name of the new entry',
    hint: 'So that you find it: the device it is on, for example.',
    standard: (number) => `Phone ${number}`,
    tooLong: (most) => ({ title: 'That name is too long', next: `It can hold up to ${most} characters.` }),
    taken: { title: 'You have an entry with that name already', next: 'Choose another name.' },
    missing: { title: 'Enter a name', next: 'The device it is on, for example.' },
  },
  remove: {
    title: 'Remove an authenticator app',
    lead: (name, since) =>
      html`${name}, set up on ${since}: its codes will no longer work, and sessions that were opened with it end.
      Confirm with a code of another entry.`,
    go: 'Remove this entry',
    keep: 'Keep it',
    ownCode: {
      title: 'That code belongs to the entry you are removing',
      next: 'Enter a code of another entry, which you will keep.',
    },
  },
  resume: {
    title: 'Use an entry again that was reported stolen',
    lead: (name, since) =>
      html`${name} is suspended since ${since}: its codes open nothing. From now on they would open your account again,
      with your password.`,
    onlyIf: 'Only do this if you have that phone in your hand and nobody else had it. We tell you by mail.',
    go: 'Use this entry again',
    keep: 'Leave it suspended',
  },
  recovery: {
    now: {
      title: 'You signed in with a recovery code',
      text: 'Set up a new app now: we mail you a code first. Then you can remove the entry that is lost.',
    },
    then: {
      title: 'You signed in with a recovery code',
      text: 'Remove the entry that is lost, with a code of the new one. For everything else log out and sign in with a code.',
    },
    done: {
      title: 'You signed in with a recovery code',
      text: 'Log out and sign in with a code of your app: then you can do everything again.',
    },
    lead: (address) =>
      html`You signed in with a recovery code. Before you set up one new app, we mail a code to ${address}.`,
    send: 'Send me the code',
    sent: (time, address) => html`We sent a code at ${time} to ${address}.`,
    label: '8-digit code from the e-mail',
    valid: (time) => `Valid until ${time}, in this browser only.`,
    again: 'Send a new code',
    cannotRead: 'I cannot read this mailbox',
    notMove: {
      title: 'You signed in with a recovery code',
      next: 'Add the new app instead: we mail you a code first. Then remove the entry that is lost.',
    },
    oneOnly: {
      title: 'This session has set up its one new app',
      next: 'To add or move more, log out and sign in with a code of the new app.',
    },
    logOut: 'Log out and sign in with a code',
  },
  rename: { title: 'Rename the entry', label: 'Name of the entry', go: 'Save the name' },
  last: {
    title: 'Your last authenticator app cannot be removed',
    next: 'Without it you could not sign in. Move it to a new phone, or add another entry first.',
    switchOff: 'Switch two-factor login off',
  },
  full: (most) => ({
    title: `You have ${most} authenticator apps already`,
    next: 'That is the most there can be. Remove one first.',
  }),
  goOn: 'Continue',
  back: 'Back to your authenticator apps',
  lost: 'I have no code from any of them',
  help: 'Something does not work',
  mail: {
    added: {
      subject: (platform) => `An authenticator app was added to your account for ${platform}`,
      heading: 'An authenticator app was added',
      text: (platform) =>
        `Codes of the new entry now open your account for ${platform}, too. Your other entries go on working.`,
    },
    moved: {
      subject: (platform) => `Your authenticator app for ${platform} was moved to a new phone`,
      heading: 'Moved to a new phone',
      text: (platform) =>
        `Codes for ${platform} now come from the new entry. The old one no longer works; delete it from the old phone’s app.`,
    },
    resumed: {
      subject: (platform) => `An entry of your ${platform} account works again`,
      heading: 'An entry works again',
      text: (platform) =>
        `It was suspended, because its phone was reported stolen. Its codes open your ${platform} account again, with your password.`,
    },
    removed: {
      subject: (platform) => `An authenticator app was removed from your account for ${platform}`,
      heading: 'An authenticator app was removed',
      text: (platform) => `Its codes no longer open your account for ${platform}.`,
    },
    entry: 'Entry',
    before: 'In place of',
    when: 'When',
    network: 'Network',
  },
}

export const messages: Messages<Words> = { en, de, es }
