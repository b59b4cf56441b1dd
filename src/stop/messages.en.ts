import type { Words } from './messages.ts'

const notYou = 'This was not you?'
export const en: Words = {
  objectionLink: 'This was not me: stop it',
  supportLink: 'Or write to support',
  objection: {
    'new-authenticator': {
      heading: notYou,
      text: 'Then somebody knows your password and can read your mailbox. Stop it here: the new entry stops working, and everybody is signed out. You need not sign in for that.',
    },
    'authenticator-added': {
      heading: notYou,
      text: 'Then somebody was in your account with a code of yours. Stop it here: the new entry stops working, and everybody is signed out. Your other entries stay. You need not sign in for that.',
    },
    'authenticator-moved': {
      heading: notYou,
      text: 'Then somebody was in your account with a code of yours. Stop it here: your old entry works again, the new one no longer does, and everybody is signed out. You need not sign in for that.',
    },
    'authenticator-removed': {
      heading: notYou,
      text: 'Then stop it here: the entry that was removed works again, and everybody is signed out. You need not sign in for that.',
    },
    'switched-off': {
      heading: notYou,
      text: 'Then stop it here: two-factor login is on again with your old entry, and everybody is signed out. You need not sign in for that.',
    },
    reset: {
      heading: 'You did not ask for this?',
      text: 'Then stop it here: your old entry works again, and the link for a new one no longer does. You need not sign in for that.',
    },
    'reset-stolen': {
      heading: 'You did not ask for this?',
      text: 'Then stop it here: the link for a new entry stops working. The old entry stays suspended, because it was reported stolen; if you still have it, ask an admin of your company or support. You need not sign in for that.',
    },
    'authenticator-resumed': {
      heading: notYou,
      text: 'Then somebody has your recovery codes, or was in your account. Stop it here: the entry is suspended again, and everybody is signed out. You need not sign in for that.',
    },
    'enrolment-link': {
      heading: 'You did not ask for this?',
      text: 'Then stop it here: the link no longer works. You need not sign in for that.',
    },
    'enrolment-pass': {
      heading: notYou,
      text: 'Then somebody asks for it in your name. Stop it here: the pass is dead, and what was set up with it stops working. You need not sign in for that.',
    },
    'password-changed': {
      heading: notYou,
      text: 'Then stop it here: the new password opens nothing, and everybody is signed out. You then choose another one by mail. You need not sign in for that.',
    },
    'password-asked': {
      heading: 'You did not ask for this?',
      text: 'Your password stays as it is, and you need not do anything. If you would rather be sure, stop it here: then the link for a new password does not work. You need not sign in for that.',
    },
    'address-changed': {
      heading: notYou,
      text: 'Then stop it here: the account has its former address again, and everybody is signed out. You need not sign in for that.',
    },
    'admin-asked': {
      heading: notYou,
      text: 'Then somebody has your password and reads your mailbox; they are not in. Stop it here: the question ends, and the admins are told that it was not yours. You need not sign in for that. Then sign in with a code and change your password.',
    },
    'pass-requested': {
      heading: 'You did not ask for this?',
      text: 'Then stop it here: the request ends, and there is no pass. You need not sign in for that.',
    },
    'nomination-requested': {
      heading: 'You did not ask for this?',
      text: 'Then stop it here: the request ends, and you become no admin. You need not sign in for that.',
    },
    'reset-requested': {
      heading: 'You did not ask for this?',
      text: 'Then stop it here: the request ends, and nothing is reset. You need not sign in for that. An entry that was reported stolen stays suspended.',
    },
    'caller-verified': {
      heading: 'You did not call support?',
      text: 'Then stop it here: the words count no longer, the ticket no longer belongs to your account, and what support began with it ends. You need not sign in for that. Change your password afterwards: somebody else may know it.',
    },
    'management-moved': {
      heading: notYou,
      text: 'Then somebody was in your account with a code of yours. Stop it here: the company of before manages your account again, and everybody is signed out. You need not sign in for that.',
    },
    'second-address': {
      heading: notYou,
      text: 'Then stop it here: the second address is again what it was before, and everybody is signed out. You need not sign in for that.',
    },
    'recovery-code-used': {
      heading: notYou,
      text: 'Then somebody has your password and your recovery codes. Stop it here, without signing in: everybody is signed out, and an app that was set up since stops working. Then choose a new password and make new recovery codes.',
    },
    'recovery-codes-made': {
      heading: notYou,
      text: 'Then stop it here: the new codes stop working, those that you had before work again, and everybody is signed out. You need not sign in for that.',
    },
    'admin-invited': {
      heading: 'You did not expect this?',
      text: 'Then stop it here: the invitation no longer works. You need not sign in for that.',
    },
    'role-changed': {
      heading: 'You did not expect this?',
      text: 'Then stop it here: the role is again what it was before. You need not sign in for that.',
    },
    'member-removed': {
      heading: 'You did not expect this?',
      text: 'Then stop it here: the person is back in the company, with the role and the account of before. You need not sign in for that.',
    },
  },
  change: {
    'new-authenticator': {
      name: 'A new authenticator app was set up',
      effect: 'Its codes stop working, and all sessions of the account end.',
    },
    'authenticator-added': {
      name: 'An authenticator app was added',
      effect: 'Its codes stop working, and all sessions of the account end. Your other entries stay.',
    },
    'authenticator-moved': {
      name: 'The authenticator app was moved to a new phone',
      effect: 'The old entry works again, the new one stops working, and all sessions of the account end.',
    },
    'authenticator-removed': {
      name: 'An authenticator app was removed',
      effect: 'Its entry works again, and all sessions of the account end.',
    },
    'switched-off': {
      name: 'Two-factor login was switched off',
      effect: 'It is on again with the entry that you had, and all sessions of the account end.',
    },
    reset: {
      name: 'Two-factor login was reset',
      effect:
        'The old entry works again. The link to set up a new one, and whatever was set up with it, stops working.',
    },
    'reset-stolen': {
      name: 'Two-factor login was reset, because the phone was reported stolen',
      effect:
        'The link to set up a new entry, and whatever was set up with it, stops working. The old entry stays suspended: ask an admin of your company or support.',
    },
    'authenticator-resumed': {
      name: 'An entry that was reported stolen works again',
      effect: 'It is suspended again, and all sessions of the account end.',
    },
    'enrolment-link': {
      name: 'A link to set up two-factor login was made',
      effect: 'That link, and whatever was begun with it, stops working.',
    },
    'enrolment-pass': {
      name: 'A pass to set up two-factor login was made',
      effect: 'The pass, and whatever was set up with it, stops working, and all sessions of the account end.',
    },
    'password-changed': {
      name: 'The password was changed',
      effect: 'It opens nothing any more, and all sessions of the account end. You choose a new one by mail.',
    },
    'password-asked': {
      name: 'A new password was asked for',
      effect: 'The link for a new password stops working, or is not mailed at all. The present password stays.',
    },
    'address-changed': {
      name: 'The e-mail address was changed',
      effect: 'The account has its former address again, and all its sessions end.',
    },
    'admin-asked': {
      name: 'The company’s admins were asked for help with a lost phone',
      effect: 'The question has ended: nobody is to be reset because of it.',
    },
    'pass-requested': {
      name: 'A pass to set up two-factor login was asked for',
      effect: 'The request has ended: there is no pass.',
    },
    'nomination-requested': {
      name: 'Making you an admin was requested',
      effect: 'The request has ended: the role stays what it is.',
    },
    'reset-requested': {
      name: 'Resetting two-factor login was requested',
      effect:
        'The request has ended: nothing is reset. Sessions stay; an entry that was reported stolen stays suspended.',
    },
    'caller-verified': {
      name: 'Words for a call with support were shown',
      effect:
        'The words count no longer, the ticket no longer belongs to the account, and what support began with it ends. Sessions and password stay: change the password, somebody else may know it.',
    },
    'management-moved': {
      name: 'Another company was chosen to manage the account',
      effect:
        'The company of before manages it again, or none if you have left that one, and all sessions of the account end.',
    },
    'second-address': {
      name: 'The second address for notices was changed',
      effect: 'It is again what it was before, and all sessions of the account end.',
    },
    'recovery-code-used': {
      name: 'A recovery code was used',
      effect:
        'All sessions of the account end. An authenticator app and recovery codes that came after it stop working. That code stays used; afterwards choose a new password and make new recovery codes.',
    },
    'recovery-codes-made': {
      name: 'New recovery codes were made',
      effect: 'They stop working, those that you had before work again, and all sessions of the account end.',
    },
    'admin-invited': {
      name: 'Somebody was invited as an admin',
      effect: 'The invitation is withdrawn: nobody becomes an admin by it.',
    },
    'role-changed': {
      name: 'A role in a company was changed',
      effect: 'The role is again what it was before.',
    },
    'member-removed': {
      name: 'Somebody was removed from a company',
      effect:
        'The person is back with the role of before. A closed account works again, if nobody else has its address by now.',
    },
  },
  page: {
    title: 'This was not me',
    lead: (platform, address) => `Your account for ${platform}: ${address}`,
    inCompany: (platform, address) => `The ${platform} account ${address}, in your company`,
    go: 'Stop it',
    wasMe: 'It was me: go to sign-in',
    support: 'Write to support',
    once: 'Afterwards we tell you by mail, and the admins of your company as well.',
  },
  refused: {
    'older-factor': {
      title: 'This can no longer be stopped here',
      next: 'Since then somebody signed in with a code of the entry that you had before, so we take it that you know about it. If that was not you, write to support.',
    },
    'nothing-left': {
      title: 'There is nothing left to stop',
      next: 'Something about the account changed again since then. A newer mail may have a link of its own; support helps you if there is none.',
    },
    'last-admin': {
      title: 'This would leave the company without an admin',
      next: 'Somebody else has to be an admin first. If the role was taken from you or from a colleague, stop that one first, from its own mail; support helps you if there is none.',
    },
  },
  mail: {
    subject: (platform) => `A change to your account for ${platform} was stopped`,
    heading: 'A change was stopped',
    text: (platform) => `Somebody opened the link in our mail about your ${platform} account and stopped this change.`,
    change: 'Change',
    means: 'Now',
    when: 'When',
    network: 'Network',
    objectionHeading: 'You did not stop it?',
    objectionText: 'Then somebody else can read a mailbox of yours. Change its password, and write to us.',
  },
  adminMail: {
    subject: (name) => `${name} stopped a change to the account`,
    heading: '“This was not me”',
    text: (name, email, platform) =>
      `${name} (${email}) objected to a change of the ${platform} account and stopped it.`,
    advice: 'Somebody may be after this account. Call and ask; the mailbox alone proves little now.',
  },
  companyMail: {
    subject: (name) => `A change in your company was stopped: ${name}`,
    heading: 'A change in your company was stopped',
    text: (name, email, platform) =>
      `Somebody opened the link in our mail about ${name} (${email}) and stopped what was changed for this ${platform} account.`,
    advice:
      'If you do not know why, ask the other admins. One of them may have been deceived, or one of their accounts.',
  },
}
