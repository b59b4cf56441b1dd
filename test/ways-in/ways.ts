/** A row of the table of all ways: what it needs, what it opens or does, and what it never does. */
export interface Way {
  way: string
  /** Pages of the product; none for what has no page. */
  paths: string[]
  needs: string
  opens: string
  never: string
}

/** Whatever ends in a session. */
export const IN: Way[] = [
  {
    way: 'Password',
    paths: ['/auth/login'],
    needs: 'address and password of an active account whose two-factor login is off and not required',
    opens: 'a session without a second factor',
    never:
      'opens anything once two-factor login is on, pending or required; then it begins a challenge, which opens nothing',
  },
  {
    way: 'Password and code',
    paths: ['/auth/login', '/auth/code'],
    needs:
      "address and password, then a new 6-digit code of one of the account's authenticators, in the same browser within 10 minutes of the password",
    opens: 'a session with a second factor; the browser becomes known',
    never: 'takes a code twice; takes a code of another account; skips a factor for a known browser',
  },
  {
    way: 'Password and recovery code',
    paths: ['/auth/login', '/auth/recovery-code'],
    needs:
      "address and password, then one of the account's unused recovery codes, in the same browser within 10 minutes of the password",
    opens:
      'a session with a second factor that bears a mark for life and may set up one new authenticator after a mailed code; a mail with a stop link',
    never:
      'takes a code twice; counts for a step-up, switching off, new recovery codes, resets, policy or pages of admins; makes the browser known',
  },
  {
    way: 'Password, mailbox code, first code',
    paths: ['/auth/login', '/auth/mailbox', '/auth/setup'],
    needs:
      'address and password, the 8-digit code mailed to the stored address for this challenge (10 minutes from the password, 5 tries), then within 30 minutes the first code of the new entry',
    opens:
      'set-up, and with the first code a session with a second factor and ten recovery codes; all other sessions end',
    never: 'serves another challenge; binds an authenticator where one is on; signs in by itself',
  },
  {
    way: 'Password, enrolment pass, first code',
    paths: ['/auth/login', '/auth/mailbox', '/auth/setup'],
    needs:
      'address and password of an account that has to be set up, then in place of the mailed code a pass that two people agreed about and one of them had shown (1 hour, used once, 5 tries in a sign-in), then within 30 minutes the first code of the new entry',
    opens:
      'set-up, and with the first code a session with a second factor and ten recovery codes; all other sessions end; mails to every address when it is agreed, shown and set up, each with a stop link',
    never:
      'opens anything without the password; replaces the 6-digit code of an entry, or the mailed code of anything but set-up; serves a second browser; outlives a newer pass, a set-up, a reset or its stop link',
  },
  {
    way: 'Unlock',
    paths: ['/auth/unlock'],
    needs: 'the cookie of a locked session and a new code; for a session without a second factor the password instead',
    opens: 'the same session again, with a new id',
    never: "moves the session's end; revives an ended or spent session; works after ten wrong tries",
  },
  {
    way: 'Activation link',
    paths: ['/auth/activate'],
    needs:
      'the link (7 days, used once; a new one ends the earlier) of an account that was never activated; the person chooses name and password',
    opens: 'counts as mailbox proof: set-up if required, otherwise a session without a second factor',
    never: 'sets name or password of an active account; is spent by being opened',
  },
  {
    way: 'Invitation link, of an address without an account',
    paths: ['/auth/activate'],
    needs:
      'the link (7 days, used once; sending again ends the earlier) that a company’s admin had mailed to the address; as an admin there, that its sender still is one; the person chooses name and password',
    opens:
      'makes the account, managed by that company and a member of it; counts as mailbox proof: set-up if required, otherwise a session without a second factor',
    never:
      'makes a second account for an address: where another company was quicker it leads to the link for people with an account; is spent by being opened',
  },
  {
    way: 'Enrolment link',
    paths: ['/auth/enrol'],
    needs: 'the link (24 hours, used once), a pressed button, then within 30 minutes the password in the same browser',
    opens:
      'where set-up is due: set-up without a mailed code, and with the first code a session with a second factor; where two-factor login is off and not required: what the password opens',
    never:
      'signs in without the password; replaces an authenticator that is on; is spent by being opened; outlives a newer one, which also ends the sign-in that an earlier one began, or the set-up it was for',
  },
  {
    way: 'First-run link',
    paths: ['/auth/first-run'],
    needs:
      'the link (24 hours, used once) that each start and `first-run` print while there is no active operator; the newest alone works',
    opens:
      'makes the first company and its first person, operator and company admin in one; counts as mailbox proof; leads to set-up',
    never: 'works once there is an operator; ends in a session without a second factor',
  },
]

/** Whatever makes one stronger or easier to reach, or changes what the others need. */
export const BESIDE: Way[] = [
  {
    way: 'Five-tries link',
    paths: ['/auth/login/link'],
    needs:
      'the address and its mailbox (3 links an hour, 10 a day, 20 an hour from one network; each lives 24 hours); the page offers it while an address waits',
    opens:
      'gives the browser that opens it five password tries of its own for this address, which wait for no address and no network',
    never: 'replaces password or code; clears the waits of others; says whether an address is known',
  },
  {
    way: 'Step-up',
    paths: ['/auth/step-up'],
    needs: 'a session with a second factor and a new code',
    opens: 'makes the session fresh for 10 minutes',
    never: 'makes a session out of anything else',
  },
  {
    way: 'Undo of the switch',
    paths: ['/auth/profile/two-factor/undo'],
    needs:
      'the session that switched two-factor login on, used within the idle time, while it is optional and nothing was ever set up',
    opens: 'two-factor login is off again and sessions work as before',
    never: 'undoes a reset; works once it is required; works for an account that had an authenticator before',
  },
  {
    way: '"Not now, leave it off" at set-up',
    paths: [],
    needs: 'password and mailbox proof, under the same conditions as undo',
    opens: 'a session without a second factor; two-factor login is off again',
    never: 'works after a reset or once it is required',
  },
  {
    way: 'Changing the password',
    paths: ['/auth/profile/password'],
    needs: 'an open session, the present password, and a fresh code when two-factor login is on',
    opens: 'a new password by the rules; other sessions (unless kept) and waiting sign-ins end; a mail',
    never: 'helps who has forgotten it; touches the second factor',
  },
  {
    way: 'New password by mail',
    paths: ['/auth/forgot-password', '/auth/reset-password'],
    needs:
      'the mailbox: a link (30 minutes, used once); when two-factor login is on also a new 6-digit code or an unused recovery code, given in the same browser before. From a reset of the factor until set-up is done the link comes 24 hours after it was asked for, and the mail of before has a stop link',
    opens: 'a new password by the rules; all sessions and waiting sign-ins end; a mail',
    never:
      'signs in; removes or satisfies the second factor; proves the mailbox for set-up; passes by the wait with a link of before the reset; is spent by being opened',
  },
  {
    way: 'New recovery codes',
    paths: ['/auth/profile/recovery-codes', '/auth/recovery-codes'],
    needs: 'a session with a second factor that no recovery code opened, and a fresh code',
    opens: 'ten new recovery codes in place of the earlier ones, shown once to this session; a mail with a stop link',
    never: 'shows codes that are kept; shows any to another session',
  },
  {
    way: 'Stop link',
    paths: ['/auth/stop'],
    needs: 'the link of a mail about a change (7 days, used once) and a pressed button, no sign-in',
    opens:
      "takes that one change back ([what each does](../src/stop/README.md)); sessions and waiting sign-ins end; the person and the company's admins get a mail",
    never:
      'signs in; makes an account pending; removes a factor older than the change; sets or mails a password; works after a sign-in with a factor older than the change',
  },
  {
    way: 'Changing the address',
    paths: ['/auth/profile/email'],
    needs:
      'an open session, the password, a fresh code when two-factor login is on, then the 8-digit code mailed to the new address (10 minutes, 5 tries, this session only)',
    opens:
      'the new address counts from then on; waiting sign-ins and mailed links end; both addresses get a mail, the former one can take it back for 7 days',
    never:
      'counts before the new mailbox is proven; says whether an address has an account; touches password or second factor',
  },
  {
    way: 'Second address',
    paths: ['/auth/profile/email/second', '/auth/profile/email/second/remove'],
    needs:
      'an open session, with a second factor its own code younger than 10 minutes, then the 8-digit code mailed to that address (10 minutes, 5 tries, this session only); to remove it no mailed code',
    opens:
      'notices of changes go there as well, with stop links of their own; all addresses get a mail, and each can take it back for 7 days',
    never: 'signs in; gets a code, or a link that activates, sets up or resets; proves the mailbox of the account',
  },
  {
    way: 'Moving management',
    paths: ['/auth/profile/company'],
    needs: 'a session with a second factor and its own code younger than 10 minutes',
    opens:
      'another company that the person is a member of manages the account: its admins are asked when the phone is lost; a mail with a stop link, and mails to the admins of both companies',
    never: 'moves to a company that the person is not in; moves by an invitation alone; signs in or resets by itself',
  },
  {
    way: 'Switching off',
    paths: ['/auth/profile/two-factor/off'],
    needs:
      'a session with a second factor, the password (15 characters or more) and a fresh code, while it is optional',
    opens:
      'two-factor login off, authenticator retired, recovery codes gone; all sessions end and this browser gets a new one; a mail',
    never: 'works once it is required',
  },
  {
    way: 'One more authenticator',
    paths: ['/auth/profile/authenticators/add'],
    needs:
      'a session with a second factor, a new code of an entry that works, then within 30 minutes in the same session the first code of the new entry; up to three entries',
    opens: 'the new entry opens the account too; a mail with a stop link',
    never:
      'counts before its first code; belongs to another session or to a sign-in; ends or changes the other entries',
  },
  {
    way: 'New authenticator after a recovery code',
    paths: ['/auth/profile/authenticators/add'],
    needs:
      'a session that a recovery code opened, the 8-digit code mailed to the stored address for this session (10 minutes, 5 tries), then within 30 minutes the first code of the new entry',
    opens: 'one new entry opens the account too; a mail with a stop link',
    never:
      'a second one in that session; makes more of the session than it was; moves or removes an entry without a code of another',
  },
  {
    way: 'Moving to a new phone',
    paths: ['/auth/profile/authenticators/:id/move'],
    needs: 'the same',
    opens:
      'the new entry takes the place of the old one; other sessions that were signed in with the old one end; a mail with a stop link',
    never: 'touches the old entry before the new one is proven',
  },
  {
    way: 'Removing an authenticator',
    paths: ['/auth/profile/authenticators/:id/remove'],
    needs: 'a session with a second factor and a new code of another entry',
    opens: 'that entry opens nothing any more; other sessions that were signed in with it end; a mail with a stop link',
    never: 'takes a code of the entry itself; removes the last one',
  },
  {
    way: 'Using a suspended authenticator again',
    paths: ['/auth/profile/authenticators/:id/resume'],
    needs:
      'a session that another factor opened: a recovery code, or another entry with its code younger than 10 minutes',
    opens: 'codes of an entry that was reported stolen open again; a mail with a stop link',
    never: 'is done by a password or a mailbox; is accepted for its owner by a sign-in with that very entry',
  },
  {
    way: 'Key symbol of a company admin',
    paths: ['/auth/company/members/:id/reset-two-factor'],
    needs:
      'a session with a second factor of an admin of the company that manages the account, its own code younger than 10 minutes, a reason',
    opens:
      'what `user reset-two-factor` does, told to the person with a stop link and to the other admins; of whoever is or lately was an admin, or has several companies, only a request for it',
    never:
      'acts on oneself, on members managed elsewhere, or on ids of another company; signs anybody in; touches the password; binds a phone without password and mailbox',
  },
  {
    way: 'Several at once, by two company admins',
    paths: ['/auth/company/members/reset-two-factor', '/auth/company/bulk-resets/:id'],
    needs:
      'what the key symbol needs, the number of the members typed, and another admin of that company, for 7 days, with a code younger than 10 minutes, who approves',
    opens: 'for each member what the key symbol does, up to 1,000 at once, each told with a stop link of their own',
    never:
      'acts on admins, staff, or people of several companies; is done by one admin alone; goes on when one of the two has lost the role',
  },
  {
    way: 'Invitation link',
    paths: ['/auth/invitation'],
    needs: 'the link (7 days, used once) and a full session of the account that it was made for; a pressed button',
    opens: 'adds that account to the company that invites',
    never:
      'opens anything without a session; works in a session of another account; sets name or password; touches a factor; moves who manages the account; changes a role one has',
  },
  {
    way: 'Lost phone',
    paths: ['/auth/lost-phone'],
    needs:
      'the right password in a challenge that stands before the code; for asking the admins also the 8-digit code mailed for this question (10 minutes, 5 tries)',
    opens:
      'mails the admins of the managing company who can help, and the owner; after 24 hours without an answer the way over support. Of an admin, of staff, and of whoever is in several companies it opens a request',
    never:
      'opens or resets anything by itself; proves the mailbox for a set-up; tells whoever has no password whether there is an admin',
  },
  {
    way: 'Verifying a caller',
    paths: ['/auth/support/verify', '/auth/desk/tickets/:number/verification'],
    needs:
      'the number of a request to support and the password, within the budgets of a sign-in, while an agent waits; then three words of that page, typed by the agent (15 minutes, 5 tries)',
    opens:
      'ties the request to the account for 24 hours: then support may ask for a reset, a pass, or a new company admin, or suspend the account; a mail to every address with a stop link',
    never:
      'signs in; resets or changes anything; is done by a typed address, a mailbox, or an agent alone; tells an agent anything before the words are right',
  },
  {
    way: 'Reset by support',
    paths: ['/auth/desk/tickets/:number/reset', '/auth/desk/requests/:id'],
    needs:
      'a request tied by a call of the last 24 hours, an agent with a fresh code who ticks what was done, the yes of a company admin where one can help, or 72 hours without an answer, another agent or an operator, for 7 days, who approves, and 24 hours',
    opens:
      'what the key symbol does; every address on file and the admins told at each step, with stop links; a code of the old entry ends it',
    never:
      'is done by one of the two alone, for themselves, or after the no of an admin; signs anybody in; touches the password; binds a phone without password and mailbox',
  },
  {
    way: 'New company admin by support',
    paths: ['/auth/desk/tickets/:number/nomination', '/auth/desk/requests/:id'],
    needs:
      'a request tied by a call of the last 24 hours, a company of that person in which no admin can help, an agent and another one who approves as for a reset, and 24 hours',
    opens: 'the role of an admin in that company, told with stop links',
    never: 'acts where an admin can help; makes anybody a member; opens or resets an account by itself',
  },
  {
    way: 'Suspended entries open again, by an operator',
    paths: ['/auth/desk/tickets/:number/resume'],
    needs:
      'an operator with a fresh code and a reason, and a request of the suspended person tied by a call of the last 24 hours',
    opens: 'codes of the entries that were suspended open again; a mail to every address with a stop link',
    never: 'is done by an agent; acts on the own account; adds an entry; signs anybody in',
  },
  {
    way: 'Known browser',
    paths: [],
    needs: 'a cookie from a completed sign-in with the second factor (a year from its last code)',
    opens: "guessing counters of its own, which wait for nobody else's",
    never: 'skips a factor',
  },
]

/** The command line: whoever runs it is trusted like the machine. */
export const COMMANDS: Omit<Way, 'paths'>[] = [
  {
    way: '`user create`',
    needs: 'the machine',
    opens:
      'a new account; prints its activation link, which counts as mailbox proof for whoever holds it, so hand it to the person alone',
    never: 'changes an account that exists',
  },
  {
    way: '`user create --password-stdin`',
    needs: 'the machine and a password by the rules',
    opens: 'a new active account that signs in with it; set-up still needs the mailbox',
    never: "prints a link; proves that the address is the person's",
  },
  {
    way: '`user create --company`, of an address that has an account',
    needs: 'the machine',
    opens:
      'prints an invitation link for a session of that account; of an account that was never activated and is in that company, a new activation link in place of the earlier',
    never: 'sets name, password, role or staff; adds anybody before they accept',
  },
  {
    way: '`user import`',
    needs: 'the machine and a file with password hashes, and secrets of authenticator entries where people have them',
    opens:
      'new accounts that sign in with the passwords, and with the codes, that they had elsewhere; whoever comes without a password is invited, and `--mail` mails the link',
    never:
      'changes an account that exists; makes admins or staff without `--allow-roles`; proves a mailbox for a set-up',
  },
  {
    way: '`user withdraw-invitation`',
    needs: 'the machine',
    opens: 'the living activation and invitation links of the address open nothing any more',
    never: 'touches an account that is active',
  },
  {
    way: '`user enrolment-link --reason`',
    needs: 'the machine, and an active account that is not on',
    opens:
      "prints an enrolment link: with the account's password it leads to set-up without a mailed code; an earlier link, waiting sign-ins and an unconfirmed key are gone",
    never: 'signs in without the password; retires an authenticator',
  },
  {
    way: '`user enrolment-link --reason`, of an invited account',
    needs: 'the machine',
    opens: 'prints a new activation link (7 days) in place of the earlier one',
    never: 'sets name or password by itself',
  },
  {
    way: '`user reset-two-factor --reason`',
    needs: 'the machine',
    opens:
      'retires the authenticators, removes the recovery codes, ends all sessions, waiting sign-ins and known browsers, mails an enrolment link (24 hours); two-factor login is pending. Of an account that is pending already only the link is new',
    never:
      'acts on an account that is off, disabled or not activated; signs anybody in; touches the password; lets a sign-in that waits at the code page enrol',
  },
  {
    way: '`user enable`',
    needs: 'the machine',
    opens: 'a disabled account may sign in again, with all it needed before',
    never: 'revives its sessions',
  },
  {
    way: '`user delete`',
    needs: 'the machine',
    opens:
      'nothing: whatever opened the account is gone at once, waiting mails are withdrawn, and its address can get a new account, which has nothing of the former one',
    never: 'comes back; deletes the last active operator, or the last active admin of a company with other members',
  },
  {
    way: '`policy clear`, `policy set` to a later date',
    needs: 'the machine',
    opens: 'at once, the password alone opens accounts again whose two-factor login is off; living sessions too',
    never: 'touches accounts that are on or pending; staff',
  },
  {
    way: '`first-run`',
    needs: 'the machine, and no active operator',
    opens: 'prints a new first-run link',
    never: 'works once there is an operator',
  },
]
