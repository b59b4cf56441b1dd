import type { KindWords } from '../requests/index.ts'
import type { Messages } from '../web/language.ts'
import { de } from './kind-messages.de.ts'
import { es } from './kind-messages.es.ts'

const en: KindWords = {
  own: {
    opened: {
      subject: (platform) => `Somebody asks to make you a company admin on ${platform}`,
      heading: 'You are to become a company admin',
      text: (platform, wait) =>
        `Support is to make you an admin of your company on ${platform}. Nothing has changed yet. A second person has to approve it. After that it waits for ${wait}, and you are told again.`,
      called: (platform, wait) =>
        `Somebody who called support knew the password of your ${platform} account and asked to be made an admin of a company that nobody leads. Nothing has changed yet. A second person of support has to approve it. After that it waits for ${wait}, and you are told again. If nobody of you called, press the link below: then you become no admin.`,
    },
    goesOn:
      'An admin reads who works there, resets two-factor login and invites people. Until then nothing is different.',
    approved: {
      subject: (platform) => `You will be a company admin on ${platform}`,
      heading: 'It was approved to make you a company admin',
      text: (platform, due) =>
        `From ${due} on you are an admin of your company on ${platform}, unless it has another one by then. You are told again.`,
    },
    ended: {
      subject: (platform) => `The request to make you a company admin on ${platform} has ended`,
      heading: 'You become no company admin',
      text: (platform) => `A request to make you a company admin on ${platform} has ended.`,
    },
    endedText: 'You can ask again. If nobody of you asked for it, write to support.',
  },
  admins: {
    opened: {
      subject: (platform) => `${platform}: a member is to become a company admin`,
      heading: 'A member is to become a company admin',
      text: (name, address) => `${name} (${address}) is to become the admin of a company that nobody leads.`,
      decide: 'Two people of support decide, and you can refuse it.',
      support: (name) =>
        `Support was called by somebody who knew the password of ${name}. Two people of support decide, and you can refuse it. Call ${name}, on a number that you know: a thief would call support in the same way.`,
    },
    approved: {
      subject: (platform) => `${platform}: a new company admin was approved`,
      heading: 'A new company admin was approved',
      text: (name, address) =>
        `${name} (${address}) will be the admin of a company that nobody leads. Until then you can still refuse it.`,
    },
    ended: {
      subject: (platform) => `${platform}: a request for a new company admin has ended`,
      heading: 'A request for a new company admin has ended',
      text: (name, address) => `${name} (${address}) becomes no admin by it.`,
    },
    done: {
      subject: (platform) => `${platform}: support made somebody a company admin`,
      heading: 'Support made somebody a company admin',
      text: (name, address) =>
        `${name} (${address}) is the admin of a company that nobody led, as two people of support had decided.`,
    },
  },
  others: {
    opened: {
      subject: (platform) => `${platform}: a member is to become a company admin`,
      heading: 'A member is to become a company admin',
      text: (name, address) =>
        `${name} (${address}), a member of your company, is to become the admin of a company that nobody leads. The person is told and can stop it.`,
    },
    done: {
      subject: (platform) => `${platform}: support made somebody a company admin`,
      heading: 'Support made somebody a company admin',
      text: (name, address) =>
        `${name} (${address}), a member of your company, is the admin of a company that nobody led, as two people of support had decided.`,
    },
  },
  page: {
    title: (name) => `Make ${name} a company admin?`,
    nothingYet: {
      title: 'Nothing has changed yet.',
      text: (name) => `${name} is a member of the company, and nobody leads it.`,
    },
    then: {
      title: 'A second person approves, then it waits.',
      text: (wait) =>
        `The wait is ${wait}. Then it is looked at again: if the company has an admin by that time, nothing happens.`,
    },
    waits: (name, due) => `${name} becomes an admin on ${due}, unless it is stopped or refused before.`,
    approve: 'Approve the new admin',
    tookEffect: 'Done: the person was made an admin',
    approved: 'You approved it. The wait has begun, and everybody concerned was told.',
    refused: 'You refused the request. The role stays what it is.',
    withdrawn: 'You withdrew the request. The role stays what it is.',
  },
}

export const kindMessages: Messages<KindWords> = { en, de, es }
