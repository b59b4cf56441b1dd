import type { KindWords } from '../requests/index.ts'
import type { Messages } from '../web/language.ts'
import { de } from './kind-messages.de.ts'
import { es } from './kind-messages.es.ts'

const en: KindWords = {
  own: {
    opened: {
      subject: (platform) => `Somebody asks for a pass to set up two-factor login for ${platform}`,
      heading: 'An enrolment pass was asked for',
      text: (platform, wait) =>
        `An admin of your company asks for a pass with which two-factor login of your ${platform} account can be set up without a code from this mailbox. Nothing has changed yet. A second person has to approve it: another admin, whose word counts at once, or somebody of support, after which it waits for ${wait}. You are told again.`,
      called: (platform, wait) =>
        `Somebody who called support knew the password of your ${platform} account and asked for a pass with which two-factor login can be set up without a code from this mailbox. Nothing has changed yet. A second person of support has to approve it. After that it waits for ${wait}, and you are told again. If nobody of you called, press the link below: then there is no pass.`,
    },
    goesOn: 'You can still set up with a code from this mailbox. That ends the request.',
    approved: {
      subject: (platform) => `There will be a pass to set up two-factor login for ${platform}`,
      heading: 'The enrolment pass was approved',
      text: (platform, due) =>
        `From ${due} on, one of the two people named below can have the pass for your ${platform} account shown and read it to you. You are told again.`,
    },
    ended: {
      subject: (platform) => `The request for a pass to set up two-factor login for ${platform} has ended`,
      heading: 'There is no enrolment pass',
      text: (platform) => `A request for a pass to set up two-factor login of your ${platform} account has ended.`,
    },
    endedText: 'You can ask again. If nobody of you asked for it, write to support.',
  },
  admins: {
    opened: {
      subject: (platform) => `${platform}: an enrolment pass needs a second person`,
      heading: 'An enrolment pass needs a second person',
      text: (name, address) =>
        `${name} (${address}) is to set up two-factor login with a pass, without a code from the mailbox.`,
      decide:
        'One admin more has to approve it; where there is none, somebody of support. Call first, on a number that you know: with the password and the pass an authenticator app can be set up.',
      support: (name) =>
        `Support was called by somebody who knew the password of ${name}. Two people of support decide, and you can refuse it. Call ${name}, on a number that you know: a thief would call support in the same way.`,
    },
    approved: {
      subject: (platform) => `${platform}: an enrolment pass was approved`,
      heading: 'An enrolment pass was approved',
      text: (name, address) =>
        `There will be a pass for ${name} (${address}). Until then every admin can still refuse it.`,
    },
    ended: {
      subject: (platform) => `${platform}: a request for an enrolment pass has ended`,
      heading: 'A request for an enrolment pass has ended',
      text: (name, address) => `There is no pass for ${name} (${address}).`,
    },
    done: {
      subject: (platform) => `${platform}: an enrolment pass can be shown`,
      heading: 'An enrolment pass can be shown',
      text: (name, address) =>
        `The pass for ${name} (${address}) can be shown, as two people had decided. It works for one hour from then.`,
    },
  },
  others: {
    opened: {
      subject: (platform) => `${platform}: an enrolment pass was asked for`,
      heading: 'An enrolment pass was asked for',
      text: (name, address) =>
        `For ${name} (${address}), a member of your company, a pass to set up two-factor login was asked for elsewhere. The person is told and can stop it.`,
    },
    done: {
      subject: (platform) => `${platform}: an enrolment pass can be shown`,
      heading: 'An enrolment pass can be shown',
      text: (name, address) =>
        `For ${name} (${address}), a member of your company, a pass to set up two-factor login can be shown elsewhere, as two people had decided.`,
    },
  },
  page: {
    title: (name) => `Enrolment pass for ${name}?`,
    nothingYet: {
      title: 'Nothing has changed yet.',
      text: (name) => `${name} can still set up with a code from the mailbox. That ends the request.`,
    },
    then: {
      title: 'A second person approves.',
      text: (wait) =>
        `With the word of another admin the pass can be shown at once. With that of support it waits for ${wait}. Then one of the two has it shown and reads it out; for one hour it stands in for the mailed code, once.`,
    },
    waits: (name, due) => `From ${due} on the pass for ${name} can be shown, unless it is stopped or refused before.`,
    approve: 'Approve the pass',
    tookEffect: 'Done: the pass can be shown',
    approved: 'You approved the pass. Everybody concerned was told.',
    refused: 'You refused the request. There is no pass.',
    withdrawn: 'You withdrew the request. There is no pass.',
  },
}

export const kindMessages: Messages<KindWords> = { en, de, es }
