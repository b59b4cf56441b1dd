import type { Messages } from '../web/language.ts'
import { de } from './messages.de.ts'
import { es } from './messages.es.ts'

const en = {
  means: {
    serve: 'starts the front door',
    demo: 'starts a demo with people, a mailbox and a phone, in a folder of its own',
    config: 'prints the settings in force',
    'first-run': 'prints a new link for the first operator, while there is none',
    'company create': 'creates a company',
    'company list': 'all companies, with how many people and admins each has',
    'company show': 'one company: its date, its people by state, and its admins',
    'company admins': 'the admins of a company; --add makes a member one, --remove takes the role away',
    'user create':
      'creates an account, or invites one that exists to a company; prints the link unless a password is given',
    'user withdraw-invitation': 'the links of an invitation no longer work',
    'user import': 'imports people with their password hashes from JSON Lines or CSV; --dry-run only looks',
    'user enrolment-link': 'prints a link that counts as mailbox proof for one set-up (24 hours)',
    'user reset-two-factor': 'break-glass: retires the authenticators at once and mails an enrolment link',
    'user disable': 'the account signs in nowhere and its sessions end',
    'user enable': 'a disabled account may sign in again',
    'user export': 'prints all that is kept about a person, without secrets',
    'user delete': 'forgets a person for good; the audit log keeps what happened under a pseudonym',
    'policy set': 'from when two-factor login is required, for the platform or one company; acts at once',
    'policy clear': 'takes the date of the platform or of one company away',
    'policy show': 'the dates in force',
    'audit verify': 'checks the audit log against its chain of hashes and names the first row that does not fit',
    'audit export':
      'prints the audit log with its chain as JSON Lines, to be checked anywhere by docs/verify-audit.mjs',
    doctor: 'checks clock, key file, database, mail and address; --mail sends a test mail',
  },
  usage: {
    command: 'COMMAND',
    unknownCommand: (words: string) => `unknown command: ${words}`,
    unexpected: (words: string) => `unexpected: ${words}`,
    missing: (option: string) => `${option} is missing`,
    unknownOption: (option: string) => `unknown option: ${option}`,
    needsValue: (option: string) => `${option} needs a value`,
    takesNoValue: (option: string) => `${option} takes no value`,
  },
  refused: {
    'unknown-company': 'There is no company with this id or name.',
    'ambiguous-company': 'Several companies have this name. Use the id instead.',
    'email-wrong': 'That is no e-mail address that mail can reach.',
    'email-taken': 'There is an account with this address already.',
    'already-member': 'This account is a member of that company already.',
    'no-invitation': 'There is no invitation to withdraw: none was made, or it was accepted, withdrawn or too old.',
    'name-missing': 'A name is needed, up to 120 characters.',
    'unknown-account': 'There is no account with this address.',
    'unknown-role': 'A role is admin or member.',
    'role-without-company': 'A role needs a company: add --company.',
    'unknown-staff': 'Staff is support or operator.',
    'password-missing': 'No password came on standard input.',
    'two-factor-on': 'Two-factor login is set up for this account. To set it up anew, use user reset-two-factor.',
    'two-factor-off': 'Two-factor login is off for this account: there is nothing to reset.',
    'account-invited':
      'This account was never activated: there is nothing to reset. user enrolment-link prints a new activation link.',
    'not-activated': 'This account was never activated: without its link nobody can use it.',
    'account-not-active': 'This account is disabled. Enable it first.',
    'account-closed':
      'This account is closed: its person belongs to no company any more. Its address is free; user create makes a new account.',
    'already-disabled': 'This account is disabled already.',
    'not-disabled': 'This account is not disabled.',
    'reason-missing': 'A reason is needed: it stands in the audit log and in the mail to the person.',
    'not-a-time': "A date looks like '2027-02-06T00:00 Europe/Berlin'.",
    'unknown-zone': 'This time zone is not known. Use a name such as Europe/Berlin.',
    'time-does-not-exist': 'This local time does not exist: clocks are set forward over it.',
    'later-than-platform': 'A company can require two-factor login earlier than the platform, not later.',
    'file-unreadable': 'This file cannot be read. Is the name right, and may you read it?',
    'file-empty': 'There is nobody in this file.',
    'bad-lines': 'Nothing was imported. Correct these lines, or leave them out with --skip-bad:',
    'changed-meanwhile':
      'Nothing was imported: the file, a company or an account changed while it was read. Try once more.',
    'not-a-head': 'A head is the number of an entry, a colon and its hash, as a mail or audit verify writes it.',
    'last-operator': 'This is the last active operator. Make another one first: user create --staff operator.',
    'last-admin':
      'This is the last active admin of a company that has other members. Appoint another one first: user create --company C --role admin.',
    'operator-exists':
      'There is an operator already. Did that person not finish set-up? user enrolment-link prints a link that needs no mail. Another operator: user create --staff operator.',
    'not-a-member': 'This account does not belong to that company. To invite it: user create --company C --role admin.',
    'admin-disabled': 'This account is disabled. Enable it first.',
    'last-company-admin': 'This is the last active admin of that company. Add another one first.',
    'not-allowed': 'Somebody changed this company at the same moment. Try once more.',
  },
  done: {
    firstRun: 'Open this link once, within 24 hours, to become the operator:',
    companyCreated: (name: string, id: string) => `Created ${name} (${id}).`,
    userCreated: (email: string) => `Created ${email}.`,
    mailWaits: 'The mail waits: no mail server is set up (DOORWARD_SMTP_URL). Hand the link over yourself.',
    userInvited: (email: string) => `Created ${email}. Activation link (works once, 7 days):`,
    userInvitedToCompany: (email: string, company: string) =>
      `${email} has an account already. Link to join ${company}, inside a session of that account (works once, 7 days):`,
    invitationWithdrawn: (email: string) => `The invitation of ${email} is withdrawn.`,
    enrolmentLink: 'Enrolment link (works once, 24 hours):',
    activationLink: 'This account was never activated. A new activation link (works once, 7 days):',
    reset: (email: string) =>
      `Two-factor login of ${email} is pending. An enrolment link has been mailed to that address.`,
    resetWords: (phrase: string) => `Two words that stand in the mail and at the set-up, to say by phone: ${phrase}`,
    disabled: (email: string) => `${email} is disabled.`,
    active: (email: string) => `${email} is active.`,
    deleted: (email: string, pseudonym: string) =>
      `${email} is deleted. In the audit log its rows now stand under ${pseudonym}.`,
    requiredFrom: (scope: string, instant: string) => `${scope}: required from ${instant}`,
    noDate: (scope: string) => `${scope}: no date`,
    platform: 'Platform',
    company: (name: string, id: string, people: string, admins: string) =>
      `${name} (${id}); people: ${people}; admins: ${admins}`,
    companyPeople: (active: string, invited: string, disabled: string) =>
      `active: ${active}; invited: ${invited}; disabled: ${disabled}`,
    companyTwoFactor: (on: string, pending: string, off: string) =>
      `two-factor login on: ${on}; pending: ${pending}; off: ${off}`,
    companyAdmin: (name: string, email: string, since: string) => `${name} <${email}>, admin since ${since}`,
    companyAdminInactive: (name: string, email: string) => `${name} <${email}>, admin, account not active`,
    noCompanies: 'There are no companies yet.',
    noAdmins: 'Nobody is an admin there.',
  },
  import: {
    line: (line: string, problem: string) => `line ${line}: ${problem}`,
    checked: (people: string) => `people checked: ${people}`,
    written: (people: string) => `people written: ${people}`,
    wouldImport: (people: string, active: string, withCode: string, invited: string) =>
      `Nothing was written. An import would bring people: ${people}; with a password: ${active} (of these with two-factor login on: ${withCode}); without: ${invited}.`,
    imported: (people: string, active: string, withCode: string, invited: string) =>
      `Imported people: ${people}; with a password: ${active} (of these with two-factor login on: ${withCode}); without: ${invited}.`,
    mailed: 'Whoever has no password gets a mail with an activation link (works once, 7 days).',
    notMailed:
      'Whoever has no password needs an activation link: import with --mail, or later, one by one, user enrolment-link.',
    leftOut: (lines: string) => `Lines left out: ${lines}`,
  },
  audit: {
    whole: (rows: string) => `The audit log is whole. Rows: ${rows}`,
    shortened: (rows: string) => `with a shortened network address: ${rows}`,
    erased: (rows: string) => `of people who were deleted: ${rows}`,
    gone: (rows: string) => `entries whose row has gone by its age: ${rows}`,
    unsealed: (rows: string) =>
      `Rows that are not in the chain yet: ${rows}. serve seals them within seconds; nothing proves them before that.`,
    start: (seq: string) => `What stood up to entry ${seq} has gone by its age.`,
    known: (seq: string) => `The head you gave, entry ${seq}, is in it: what stands before has not been changed since.`,
    forgotten: (seq: string) => `The head you gave, entry ${seq}, has gone by its age: nothing can be said about it.`,
    head: (head: string) => `Head: ${head}`,
    onlyHeads: 'Whether the end of the chain was cut off or written anew shows only with a head that you kept: --head.',
    checked: (entries: string) => `entries checked: ${entries}`,
    entry: (seq: string) => `entry ${seq}`,
    row: (id: string) => `row ${id}`,
    broken: (which: string) => `The audit log is broken. The first that does not fit: ${which}`,
    problems: {
      changed: 'It was changed after it was sealed.',
      removed: 'The row was removed from the log before its time.',
      inserted: 'The row says that it is in the chain, and is not: somebody put it there, or removed its entry.',
      order: 'It does not follow what stands before it: entries were changed, removed or put in another order.',
      forged: 'It was not made with the key file of this installation.',
      'entry-missing': 'The entry is missing.',
      'other-head': 'The chain does not have the head you gave: it was cut off or written anew.',
    },
  },
  noMailYet:
    'Warning: no mail has been delivered yet. Without mail nobody can set up two-factor login: every set-up asks for a code from the mailbox.',
  doctor: {
    states: { ok: 'ok', warning: 'warning', problem: 'problem' },
    checks: {
      clock: 'clock',
      'key file': 'key file',
      migrations: 'migrations',
      settings: 'settings',
      help: 'help',
      proxies: 'proxies',
      mail: 'mail',
      address: 'address',
    },
    clockApart: (seconds: string) => `differs from the database's by ${seconds} s`,
    clockBehind: (seconds: string) => `is behind: the audit log has entries from ${seconds} s in the future`,
    clockGood: 'agrees with the database',
    keysPublic: (file: string, mode: string) => `${file} can be read by others (mode ${mode}); make it 600`,
    keysGood: 'opens this database and is private',
    schemaGood: 'the database has the newest schema',
    unknownSetting: (name: string) => `${name} is set, but there is no such setting in this version`,
    article: {
      'no-folder': (name: string) =>
        `DOORWARD_HELP_DIR is no folder that can be read: ${name}. Our articles alone are shown`,
      'too-many': (name: string) => `${name} has more than 1,000 files; the rest of them is left out`,
      'bad-name': (name: string) =>
        `${name} is left out: a name is small letters, digits and hyphens, then .en.md, .de.md or .es.md`,
      'no-title': (name: string) => `${name} is left out: its first line must be a title, such as "# Opening hours"`,
      'bad-front-matter': (name: string) =>
        `${name} is left out: between its two lines --- may stand changed: YYYY-MM-DD, order: NUMBER, summary: and words:`,
      'too-large': (name: string) => `${name} is left out: it has more than 64 KB`,
      'not-text': (name: string) => `${name} is left out: it is no text in UTF-8`,
      'not-a-file': (name: string) => `${name} is left out: it is no file that can be read`,
      outside: (name: string) => `${name} is left out: it is a link that leads out of the folder`,
    },
    proxiesGood: 'no forwarded requests from unknown proxies',
    proxyUnknown: (address: string) =>
      `${address} sends X-Forwarded-For but is not in DOORWARD_TRUSTED_PROXIES: the network budget is off for its requests`,
    noMailServer: 'DOORWARD_SMTP_URL is not set: nobody gets mail, so nobody can set up two-factor login',
    mailDelivered: 'mail has been delivered',
    mailNeverTried: 'set, but nothing has been delivered yet; try doctor --mail ADDRESS',
    mailAccepted: (address: string) => `a test mail to ${address} was accepted`,
    mailRefused: (why: string) => `a test mail was not accepted: ${why}`,
    testSubject: (platform: string) => `Test mail of ${platform}`,
    testText: 'This is a test mail of doorward doctor. You need not do anything.',
    addressAnswers: (address: string) => `${address} answers`,
    addressStatus: (address: string, status: string) => `${address} answers ${status}`,
    addressSilent: (address: string) => `${address} cannot be reached from here; is serve running?`,
  },
}

export type Words = typeof en
export const messages: Messages<Words> = { en, de, es }
export type RefusalReason = keyof Words['refused']
export type CommandName = keyof Words['means']
