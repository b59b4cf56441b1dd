import { BESIDE, COMMANDS, IN, type Way } from './ways.ts'

/** The page for people, docs/ways-in.md: `npm run ways-in` writes it, and a test fails while it is stale. */
export function waysInPage(): string {
  return `${OPENING}
## In
${table(['Way', 'Needs', 'Opens', 'Never'], IN.map(withPaths))}

## Stronger, easier to reach, or back
These open no account by themselves.

${table(['Way', 'Needs', 'Does', 'Never'], BESIDE.map(withPaths))}

## The command line
Whoever can run \`./bin/doorward\` on the machine with its data is trusted like the machine itself. Each of these is an
audit row. Resets, enrolment links, disabling and enabling are told to their person by mail; the others are not.

${table(['Command', 'Needs', 'Opens', 'Never'], COMMANDS)}

${CLOSING}`
}

const OPENING = `# Every way into an account

All ways that this version knows, what each needs, what it opens and what it never does (OWASP ASVS 5.0, 6.1.3 and
6.3.3). A way that is not in this table does not exist. The table is made from \`test/ways-in/\`, where a test walks each
way with all that it needs, and again without each part of it; \`npm run ways-in\` writes this page.

**An account that never had a second factor is as safe as its mailbox.** Whoever holds its mailbox and its password can
set up a second factor; whoever holds the mailbox before the account is activated can activate it. Once two-factor login
is on, the mailbox alone opens nothing; but for seven days it can take back a first set-up with the stop link of that
mail, and the account is then what it was before.

"Required" means: the date of the platform or of one of the person's companies has passed, or the person is staff.
`

const CLOSING = `## Not ways in
A **session cookie** stands for a session that one of the ways above has opened. \`/auth/verify\` only says whether a
session is good. \`/auth/support\` sends a message and opens nothing. The **demo** shows mails and codes of its own people
on pages that anybody can read: it has its own data folder, and real people do not belong into it.
`

const withPaths = ({ way, paths, ...rest }: Way) => ({
  ...rest,
  way: paths.length > 0 ? `${way}<br>${paths.map((path) => `\`${path}\``).join(', ')}` : way,
})

function table(heads: string[], rows: Omit<Way, 'paths'>[]): string {
  const lines = rows.map(({ way, needs, opens, never }) => [way, needs, opens, never])
  return [heads, heads.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
    .replace(/^\| --- .*$/m, `|${'---|'.repeat(heads.length)}`)
}
