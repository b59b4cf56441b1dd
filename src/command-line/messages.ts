import type { Messages } from '../web/language.ts'

const en = {
  refused: {
    'unknown-company': 'There is no company with this id or name.',
    'ambiguous-company': 'Several companies have this name. Use the id instead.',
    'email-wrong': 'That is no e-mail address that mail can reach.',
    'email-taken': 'There is an account with this address already.',
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
    'already-disabled': 'This account is disabled already.',
    'not-disabled': 'This account is not disabled.',
    'reason-missing': 'A reason is needed: it stands in the audit log and in the mail to the person.',
    'not-a-time': "A date looks like '2027-02-06T00:00 Europe/Berlin'.",
    'unknown-zone': 'This time zone is not known. Use a name such as Europe/Berlin.',
    'time-does-not-exist': 'This local time does not exist: clocks are set forward over it.',
    'later-than-platform': 'A company can require two-factor login earlier than the platform, not later.',
    'operator-exists':
      'There is an operator already. Did that person not finish set-up? user enrolment-link prints a link that needs no mail. Another operator: user create --staff operator.',
  },
  noMailYet:
    'Warning: no mail has been delivered yet. Without mail nobody can set up two-factor login: every set-up asks for a code from the mailbox.',
}

export const messages: Messages<typeof en> = { en }
export type RefusalReason = keyof typeof en.refused
