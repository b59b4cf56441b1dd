import { CHANGES, MAILS, type Told } from './table.ts'

const rows = (lines: string[][]) => lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const objectionOf = ({ objection }: Told) =>
  objection === 'support' ? 'support' : objection.map((change) => `stop link \`${change}\``).join(', ')

/** The page for people, docs/notices.md: `npm run notices` writes it, and a test fails while it is stale. */
export function noticesPage(): string {
  const mails = Object.entries(MAILS)
  const told = mails.filter((entry): entry is [string, Told] => typeof entry[1] !== 'string')
  const others = mails.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return `# Who is told of what

Every event that changes who can get into an account is told to its person by mail, in the transaction of the event, in
the person's language (NIST SP 800-63B-4 §4.6). Each mail goes **to the address of the account and to the second address**
where there is one. What a mail can stop, it stops by a link of its own, without signing in
([what each one takes back](../src/stop/README.md)); else it leads to support. Codes and links that open something go to
the first address alone. Whoever was invited and never came has no proven address and is told nothing.

This page is made from \`test/notices/\`, where a test makes each of these happen and looks into both mailboxes;
\`npm run notices\` writes it.

## Notices
| Mail | What happened | Objection | To the first address alone |
|---|---|---|---|
${rows(told.map(([purpose, one]) => [`\`${purpose}\``, one.what, objectionOf(one), one.first ?? '–']))}

## Mails that are no notices
They go to one address and have no stop link.

| Mail | What it is |
|---|---|
${rows(others.map(([purpose, why]) => [`\`${purpose}\``, why]))}

## Events of the audit log
| Event | Told by |
|---|---|
${rows(
  Object.entries(CHANGES).map(([event, by]) => [
    `\`${event}\``,
    typeof by === 'string' ? `not told: ${by}` : by.map((purpose) => `\`${purpose}\``).join(', '),
  ]),
)}
`
}
