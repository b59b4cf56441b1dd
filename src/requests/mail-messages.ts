import type { Messages } from '../web/language.ts'
import type { Unhappy } from './end.ts'
import { de } from './mail-messages.de.ts'
import { es } from './mail-messages.es.ts'

interface Mail<Arguments extends unknown[]> {
  subject: (platform: string) => string
  heading: string
  text: (...words: Arguments) => string
}

export interface MailWords {
  facts: Record<
    'by' | 'approvedBy' | 'when' | 'until' | 'due' | 'reason' | 'phrase' | 'who' | 'support' | 'ticket' | 'company',
    string
  > & { ofSupport: (name: string) => string }
  /** To the person. */
  own: {
    opened: Mail<[platform: string, wait: string]> &
      /** By the person at the sign-in; by support, for somebody who called. */
      Record<'asked' | 'called', Mail<[platform: string, wait: string]>['text']>
    goesOn: string
    stolen: string
    approved: Mail<[platform: string, due: string]>
    ended: Mail<[platform: string]> & { because: Record<Unhappy | 'refusedOfSupport', string> }
    endedObjection: { heading: string; text: string; link: string }
  }
  /** To the admins of the company that decides. */
  admins: {
    opened: Mail<[name: string, address: string]> & {
      decide: string
      owner: (name: string) => string
      /** The third after two that were stopped. */
      operator: string
      /** Support decides, admins can only say no. */
      support: (name: string) => string
    }
    approved: Mail<[name: string, address: string]>
    ended: Mail<[name: string, address: string]> & { because: Record<Unhappy | 'refusedOfSupport', string> }
    done: Mail<[name: string, address: string]>
    button: string
  }
  /** To the admins of the person's other companies, who learn nothing of the one that decides (promise 9). */
  others: {
    opened: Mail<[name: string, address: string]>
    done: Mail<[name: string, address: string]>
    objection: { heading: string; text: string; link: string }
  }
}

const en: MailWords = {
  facts: {
    by: 'Asked by',
    approvedBy: 'Approved by',
    when: 'When',
    until: 'Open until',
    due: 'Takes effect',
    reason: 'Reason',
    phrase: 'Two words',
    who: 'Who',
    support: 'support',
    ofSupport: (name) => `${name}, support`,
    ticket: 'Ticket number',
    company: 'Company',
  },
  own: {
    opened: {
      subject: (platform) => `Somebody asks to reset your two-factor login for ${platform}`,
      heading: 'A reset of your two-factor login was requested',
      text: (platform, wait) =>
        `Nothing has changed yet. A second person has to approve the request for your ${platform} account. After that it waits for ${wait}, and you are told again.`,
      asked: (platform, wait) =>
        `You asked with your password and a code from your mailbox. Another admin has to approve the request for your ${platform} account. After that it waits for ${wait}, and you are told again. Then you set up a new app the next time you sign in.`,
      called: (platform, wait) =>
        `Somebody who called support knew the password of your ${platform} account and asked for this. Nothing has changed yet. A second person of support has to approve it. After that it waits for ${wait}, and you are told again. If nobody of you called, press the link below: then nothing is reset.`,
    },
    goesOn: 'Until then your authenticator app goes on working. Using a code of it ends the request.',
    stolen:
      'It was reported that your phone was stolen. So your entry in the app opens nothing from now on, and all your sessions have ended.',
    approved: {
      subject: (platform) => `Your two-factor login for ${platform} will be reset`,
      heading: 'The reset of your two-factor login was approved',
      text: (platform, due) =>
        `It takes effect on ${due}. From then on the entry in your app no longer opens your ${platform} account, and you set up a new one the next time you sign in. Your password does not change.`,
    },
    ended: {
      subject: (platform) => `The request to reset your two-factor login for ${platform} has ended`,
      heading: 'Your two-factor login is not reset',
      text: (platform) => `A request to reset the two-factor login of your ${platform} account has ended.`,
      because: {
        refused: 'An admin refused it.',
        refusedOfSupport: 'Support or an admin of your company refused it.',
        withdrawn: 'Whoever opened it withdrew it.',
        used: 'A code of your authenticator app was used, so there is nothing to reset.',
        expired: 'Nobody approved it in time.',
        overtaken: 'Something about your account or about the people who decide changed meanwhile.',
      },
    },
    endedObjection: {
      heading: 'You still cannot sign in, or that was not you?',
      text: 'You can ask again. If a code was used and it was not you who used it, somebody has your phone: write to support.',
      link: 'Write to support',
    },
  },
  admins: {
    opened: {
      subject: (platform) => `${platform}: a reset needs a second person`,
      heading: 'A reset of two-factor login needs a second person',
      text: (name, address) => `The two-factor login of ${name} (${address}) is to be reset.`,
      decide:
        'One admin more has to approve it. Call first, on a number that you know: whoever took over a mailbox would ask in the same way.',
      owner: (name) => `${name} asked with the right password and a code from the mailbox.`,
      operator:
        'Two requests about this account were stopped lately. So this one is for an operator of the platform to approve.',
      support: (name) =>
        `Support was called by somebody who knew the password of ${name}. Two people of support decide, and you can refuse it. Call ${name}, on a number that you know: a thief would call support in the same way.`,
    },
    approved: {
      subject: (platform) => `${platform}: a reset was approved`,
      heading: 'A reset of two-factor login was approved',
      text: (name, address) =>
        `The two-factor login of ${name} (${address}) will be reset. Until then every admin can still refuse it.`,
    },
    ended: {
      subject: (platform) => `${platform}: a request for a reset has ended`,
      heading: 'A request for a reset has ended',
      text: (name, address) => `The two-factor login of ${name} (${address}) is not reset.`,
      because: {
        refused: 'An admin refused the request.',
        refusedOfSupport: 'Support or an admin refused the request.',
        withdrawn: 'Whoever opened the request withdrew it.',
        used: 'A code of the authenticator app was used.',
        expired: 'Nobody approved it in time.',
        overtaken: 'Something about the account or about the people who decide changed meanwhile.',
      },
    },
    done: {
      subject: (platform) => `${platform}: two-factor login was reset`,
      heading: 'Two-factor login was reset',
      text: (name, address) =>
        `The two-factor login of ${name} (${address}) was reset, as two people had decided. It is set up again at the next sign-in.`,
    },
    button: 'Look at the request',
  },
  others: {
    opened: {
      subject: (platform) => `${platform}: a reset was requested`,
      heading: 'A reset of two-factor login was requested',
      text: (name, address) =>
        `For ${name} (${address}), a member of your company, a reset of two-factor login was requested elsewhere. The person is told and can stop it.`,
    },
    done: {
      subject: (platform) => `${platform}: two-factor login was reset`,
      heading: 'Two-factor login was reset',
      text: (name, address) =>
        `The two-factor login of ${name} (${address}), a member of your company, was reset elsewhere, as two people had decided.`,
    },
    objection: {
      heading: 'You doubt it?',
      text: 'Call the person, on a number that you know. If it was not wanted, tell support.',
      link: 'Write to support',
    },
  },
}

export const mailMessages: Messages<MailWords> = { en, de, es }
