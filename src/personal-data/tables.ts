/** A table that has rows about a person. */
export interface Held {
  table: string
  /** Columns that lead to the person: to the account itself, or to a row of a table that is one of these. */
  by: [column: string, table?: string][]
  /** A column that knows the person by a keyed hash of the address. */
  keyed?: string
  /** What the person's own copy says, and how it is called there; a time ends in `_ms`. */
  told: Record<string, string>
  /** What it does not say: names of rows, secrets, and what means nothing to anybody. */
  untold: string[]
}

const account: Held['by'] = [['account_id']]

/**
 * Every table with rows that hang on an account, whoever hangs on another before it. The one place that knows other
 * features' tables: decision 0012 says why, and a test walks the real schema and fails when a table or a column is missing.
 */
export const HELD: Held[] = [
  {
    table: 'enrolment_pass_tries',
    by: [['challenge_id', 'challenges']],
    told: {},
    untold: ['challenge_id', 'tries'],
  },
  {
    table: 'enrolment_passes',
    by: account,
    told: {
      ready_at_ms: 'agreed',
      shown_at_ms: 'shown',
      expires_at_ms: 'worksUntil',
      ended_at_ms: 'ended',
    },
    untold: [
      'id',
      'account_id',
      'ended_because',
      'request_id',
      'company_id',
      'opened_by',
      'decided_by',
      'two_factor_since_ms',
      'stop_id',
      'shown_by',
      'shown_in',
      'sealed',
      'pass_hash',
      'used_in',
    ],
  },
  {
    table: 'mailbox_codes',
    by: [
      ['challenge_id', 'challenges'],
      ['session_id', 'sessions'],
    ],
    told: { created_at_ms: 'made', expires_at_ms: 'worksUntil', tries: 'tries' },
    untold: ['id', 'challenge_id', 'session_id', 'code_hash'],
  },
  {
    table: 'reset_proofs',
    by: account,
    told: { expires_at_ms: 'worksUntil' },
    untold: ['id', 'secret_hash', 'link_id', 'account_id'],
  },
  {
    table: 'password_waits',
    by: account,
    told: { asked_at_ms: 'asked', due_at_ms: 'due', ended_at_ms: 'ended' },
    untold: ['id', 'account_id', 'stop_id'],
  },
  {
    table: 'address_changes',
    by: account,
    told: { email: 'email', sent_at_ms: 'codeMailed', expires_at_ms: 'worksUntil', tries: 'tries' },
    untold: ['session_id', 'account_id', 'code_hash', 'place'],
  },
  {
    table: 'form_drafts',
    by: [['session_id', 'sessions']],
    told: { path: 'page', expires_at_ms: 'keptUntil' },
    untold: ['session_id', 'sealed'],
  },
  {
    table: 'recovery_codes',
    by: [['set_id', 'recovery_code_sets']],
    told: { used_at_ms: 'used' },
    untold: ['code_hash', 'set_id'],
  },
  {
    table: 'recovery_code_sets',
    by: account,
    told: { made_at_ms: 'made', kept_at_ms: 'kept', ended_at_ms: 'ended' },
    untold: ['id', 'account_id', 'made_because', 'session_id', 'return_to', 'sealed'],
  },
  {
    table: 'used_steps',
    by: [['authenticator_id', 'authenticators']],
    told: { at_ms: 'used' },
    untold: ['authenticator_id', 'step', 'burned'],
  },
  {
    table: 'enrolments',
    by: account,
    told: { label: 'entry', name: 'name', created_at_ms: 'shown', expires_at_ms: 'keptUntil' },
    untold: ['id', 'holder', 'account_id', 'replaces_id', 'secret'],
  },
  {
    table: 'authenticators',
    by: account,
    told: {
      label: 'entry',
      name: 'name',
      enrolled_at_ms: 'setUp',
      last_used_at_ms: 'lastUsed',
      retired_at_ms: 'retired',
      suspended_at_ms: 'suspended',
    },
    untold: ['id', 'account_id', 'secret', 'drift', 'replaces_id', 'enrolled_in'],
  },
  {
    table: 'admin_questions',
    by: account,
    told: {
      asked_at_ms: 'asked',
      mailed_at_ms: 'adminsMailed',
      due_at_ms: 'waitsUntil',
      ended_at_ms: 'ended',
      browser: 'browser',
      network: 'network',
    },
    untold: ['id', 'account_id', 'company_id', 'ended_because'],
  },
  {
    table: 'reset_requests',
    by: account,
    told: {
      kind: 'kind',
      reason: 'reason',
      opened_at_ms: 'asked',
      expires_at_ms: 'openUntil',
      decided_at_ms: 'approved',
      due_at_ms: 'due',
      ended_at_ms: 'ended',
      ended_because: 'endedBecause',
    },
    untold: [
      'id',
      'account_id',
      'company_id',
      'opened_by',
      'opened_as',
      'stolen',
      'phrase',
      'authenticators',
      'stop_id',
      'decided_by',
      'decided_as',
      'ticket_id',
      'target_company_id',
    ],
  },
  {
    table: 'bulk_reset_members',
    by: account,
    told: { settled_at_ms: 'decided' },
    untold: ['bulk_id', 'account_id', 'outcome', 'why', 'failed_at_ms'],
  },
  {
    table: 'caller_verifications',
    by: account,
    told: {
      shown_at_ms: 'wordsShown',
      shown: 'timesShown',
      tries: 'tries',
      ended_at_ms: 'ended',
    },
    untold: [
      'id',
      'ticket_id',
      'agent_id',
      'number',
      'started_at_ms',
      'expires_at_ms',
      'account_id',
      'password_changed_at_ms',
      'words',
      'browser_hash',
      'stop_id',
      'ended_because',
    ],
  },
  {
    table: 'support_confirmations',
    by: account,
    told: {
      reason: 'reason',
      asked_at_ms: 'asked',
      lapses_at_ms: 'waitsUntil',
      answer: 'answer',
      answered_at_ms: 'answered',
      ended_at_ms: 'ended',
    },
    untold: ['id', 'ticket_id', 'account_id', 'company_id', 'asked_by', 'answered_by', 'request_id'],
  },
  {
    table: 'ticket_file_chunks',
    by: [['file_id', 'ticket_files']],
    told: {},
    untold: ['file_id', 'n', 'bytes'],
  },
  {
    table: 'ticket_files',
    by: [['ticket_id', 'tickets']],
    told: { name: 'name', type: 'type', bytes: 'bytes', at_ms: 'sent', erased_at_ms: 'contentsErased' },
    untold: ['id', 'ticket_id', 'message_id'],
  },
  {
    table: 'ticket_messages',
    by: [['ticket_id', 'tickets']],
    told: { author: 'writtenBy', via: 'via', text: 'text', at_ms: 'at' },
    untold: ['id', 'ticket_id', 'by'],
  },
  {
    table: 'ticket_links',
    by: [['ticket_id', 'tickets']],
    told: { at_ms: 'mailed', expires_at_ms: 'worksUntil' },
    untold: ['id', 'ticket_id', 'token_hash'],
  },
  {
    table: 'tickets',
    by: account,
    keyed: 'email_key',
    told: {
      number: 'number',
      state: 'state',
      topic: 'about',
      email: 'email',
      name: 'name',
      company: 'company',
      language: 'language',
      from_path: 'page',
      network: 'network',
      browser: 'browser',
      verified_at_ms: 'verified',
      opened_at_ms: 'opened',
      last_message_at_ms: 'lastMessage',
      closed_at_ms: 'closed',
    },
    untold: ['id', 'waiting_for', 'email_key', 'reason_code', 'assignee', 'account_id', 'verified_by', 'search_key'],
  },
  {
    table: 'invitations',
    by: account,
    told: {
      email: 'email',
      role: 'role',
      note: 'note',
      invited_at_ms: 'invited',
      mailed_at_ms: 'mailed',
      expires_at_ms: 'worksUntil',
      ended_at_ms: 'ended',
    },
    untold: ['id', 'company_id', 'email_key', 'account_id', 'invited_by', 'mail_id', 'ended_because'],
  },
  {
    table: 'links',
    by: account,
    told: {
      purpose: 'purpose',
      created_at_ms: 'made',
      expires_at_ms: 'worksUntil',
      spent_at_ms: 'used',
      withdrawn_at_ms: 'withdrawn',
    },
    untold: ['id', 'token_hash', 'account_id', 'about', 'uses', 'mailed_to_admin'],
  },
  {
    table: 'stops',
    by: account,
    told: { change: 'change', at_ms: 'at', expires_at_ms: 'canBeStoppedUntil', stopped_at_ms: 'stopped' },
    untold: ['id', 'account_id', 'undo'],
  },
  {
    table: 'browsers',
    by: account,
    told: { created_at_ms: 'knownSince', expires_at_ms: 'knownUntil' },
    untold: ['id', 'secret_hash', 'account_id'],
  },
  {
    table: 'challenges',
    by: account,
    told: {
      created_at_ms: 'began',
      password_proven_at_ms: 'passwordRight',
      mailbox_proven_at_ms: 'mailboxProven',
      return_to: 'wantedPage',
      expires_at_ms: 'worksUntil',
    },
    untold: ['id', 'secret_hash', 'account_id'],
  },
  {
    table: 'sessions',
    by: account,
    told: {
      created_at_ms: 'began',
      last_used_at_ms: 'lastUsed',
      ends_at_ms: 'endsAtTheLatest',
      ended_at_ms: 'ended',
      ended_because: 'endedBecause',
      browser: 'browser',
      network: 'network',
    },
    untold: [
      'id',
      'secret_hash',
      'account_id',
      'company_id',
      'second_factor',
      'code_at_ms',
      'failures',
      'factor_since_ms',
      'by_recovery_code',
    ],
  },
  {
    table: 'members',
    by: account,
    told: {
      role: 'role',
      joined_at_ms: 'joined',
      role_since_ms: 'roleSince',
      note: 'note',
      last_used_at_ms: 'lastUsed',
      reminded_at_ms: 'reminded',
    },
    untold: ['company_id', 'account_id', 'appointed_by', 'name_key', 'search_key', 'list_state'],
  },
]

/** Rows that know a person by a keyed hash of the address: the column is that hash. */
export const KEYED = [
  { table: 'links', column: 'about' },
  { table: 'outbox', column: 'recipient_hash' },
]

/** Counters: behind the colon of `budget` stands the account, or a keyed hash of the address. */
export const COUNTERS = ['attempt_waits', 'attempt_sums', 'mail_requests']

/** What the account itself says of a person, in the copy; written by hand in `export.ts`. */
export const ACCOUNT_UNTOLD = [
  'id',
  'email_key',
  'password_hash',
  'pending_because',
  'chosen_by_session',
  'had_authenticator',
  'reminded_at_ms',
  'told_wrong_codes_at_ms',
  'offered_codes_at_ms',
  'admin_until_ms',
  'reset_phrase',
  'name_key',
  'search_key',
  'reset_by',
  'reset_in',
]

/** Where nothing hangs on a person, and why. */
export const NOT_ABOUT_PEOPLE: Record<string, string> = {
  migrations: 'the schema',
  facts: 'single values about the installation',
  locks: 'names that last a day, with keyed hashes',
  companies: 'companies',
  reminder_rounds: 'which filter of a list is being reminded, for some minutes',
  bulk_resets: 'what two admins decided about many, whom bulk_reset_members names',
  policies: 'dates of companies',
  article_feedback: 'what somebody said about an article, without who; keyed hashes that last a day',
  audit_chain: 'salted hashes of what the audit log says; the salts of a person who is deleted go',
}
