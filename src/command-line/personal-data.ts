import { accountByAddress, closedAccountsOf, type Account } from '../accounts/index.ts'
import type { Edge } from '../edge/edge.ts'
import { deleteAccount, exportAccount } from '../personal-data/index.ts'
import { done, text, textOption, type Call, type Command, type CommandResult } from './command.ts'
import { refuseWith, wordsFor } from './say-refused.ts'

async function ofAccount(
  edge: Edge,
  { values }: Call,
  act: (account: Account) => Promise<CommandResult>,
): Promise<CommandResult> {
  const email = text(values, 'email') ?? ''
  // What is kept of a closed account is its person's as well; whoever has the address now goes first.
  const account = (await accountByAddress(edge, email)) ?? (await closedAccountsOf(edge, email))[0]
  return account ? act(account) : refuseWith(edge, 'unknown-account')
}

/** The copy goes to standard output as JSON, with `--json` or without: there is nothing else to say. */
const exportUser: Command = {
  name: 'user export',
  usage: '--email E',
  options: { email: textOption },
  required: ['email'],
  run: (edge, call) =>
    ofAccount(edge, call, async (account) => {
      const copy = await exportAccount(edge, account)
      return done(copy, JSON.stringify(copy, null, 2))
    }),
}

const deleteUser: Command = {
  name: 'user delete',
  usage: '--email E',
  options: { email: textOption },
  required: ['email'],
  run: (edge, call) =>
    ofAccount(edge, call, async ({ id, email }) => {
      const deleted = await deleteAccount(edge, id, 'command-line')
      if (!deleted.ok) return refuseWith(edge, deleted.refusal)
      const { pseudonym } = deleted
      return done({ id, email, pseudonym }, wordsFor(edge).done.deleted(email, pseudonym))
    }),
}

export const personalDataCommands = [exportUser, deleteUser]
