import {
  accountByAddress,
  changeAccount,
  closedAccountsOf,
  createAccount,
  normaliseAddress,
  type Account,
} from '../accounts/index.ts'
import { inviteToActivate, MOST_NAME_SIGNS } from '../activation/index.ts'
import { record } from '../audit/index.ts'
import { addMember, findCompany, type Company } from '../companies/index.ts'
import { inTransaction, inTransactionOr, type Edge } from '../edge/edge.ts'
import { tellOperators } from '../operator-notices/index.ts'
import { normalisePassword, passwordProblem, refusePassword } from '../passwords/index.ts'
import { dutyOf } from '../policy/index.ts'
import { removeRecoveryCodes } from '../recovery-codes/index.ts'
import { endSessionsOf } from '../sessions/index.ts'
import { dropChallengesOf } from '../sign-in/index.ts'
import { printEnrolmentLink, resetTwoFactor } from '../two-factor/index.ts'
import { dropEnrolment } from '../totp/index.ts'
import { oneLine } from '../web/form.ts'
import {
  done,
  flag,
  refused,
  text,
  textOption,
  type Call,
  type Command,
  type CommandResult,
  type Values,
} from './command.ts'
import { invited, inviteAgain } from './invite.ts'
import { refuseWith, wordsFor } from './say-refused.ts'
import { tellStatus } from './tell-status.ts'

const ACTOR = 'command-line'
const emailOption = { email: textOption }

const create: Command = {
  name: 'user create',
  usage:
    '--email E --name N [--company C] [--role admin|member] [--staff support|operator] [--password-stdin] [--mail]',
  options: {
    ...emailOption,
    name: textOption,
    company: textOption,
    role: textOption,
    staff: textOption,
    'password-stdin': flag,
    mail: flag,
  },
  required: ['email', 'name'],
  async run(edge, call) {
    const wanted = await readNewUser(edge, call)
    if (!wanted.ok) return wanted.result
    const { email, name, company, role, staff, password } = wanted
    const passwordHash = password === undefined ? undefined : await edge.hasher.hash(password)
    return inTransactionOr<CommandResult>(edge, async (edge, undo) => {
      const account = await createAccount(edge, { email, name, staff, passwordHash, managedBy: company?.id }, ACTOR)
      if (!account) return inviteAgain(edge, wanted, { actor: ACTOR, mail: call.values.mail === true })
      if (company) await addMember(edge, company.id, account.id, role)
      const weak = password === undefined ? undefined : await refuseFor(edge, account, password)
      if (weak) undo(weak)
      if (staff) await tellOperators(edge, { kind: 'staff', account, staff })
      if (passwordHash)
        return done(
          { id: account.id, email: account.email, activationUrl: null },
          wordsFor(edge).done.userCreated(account.email),
        )
      const mail = call.values.mail === true
      const url = await inviteToActivate(edge, account, { company, mail })
      return done(
        { id: account.id, email: account.email, activationUrl: url },
        invited(edge, { words: wordsFor(edge).done.userInvited(account.email), url, mail }),
      )
    })
  },
}

type NewUser = {
  ok: true
  email: string
  name: string
  company: Company | undefined
  role: 'admin' | 'member'
  staff: Account['staff']
  password: string | undefined
}

async function readNewUser(
  edge: Edge,
  { values, readInput }: Call,
): Promise<NewUser | { ok: false; result: CommandResult }> {
  const no = (reason: Parameters<typeof refuseWith>[1]) => ({ ok: false as const, result: refuseWith(edge, reason) })
  const email = normaliseAddress(text(values, 'email') ?? '')
  if (!email) return no('email-wrong')
  const name = oneLine(text(values, 'name') ?? '')
  if (!name || name.length > MOST_NAME_SIGNS) return no('name-missing')
  const role = text(values, 'role') ?? 'member'
  if (role !== 'admin' && role !== 'member') return no('unknown-role')
  if (values.role !== undefined && values.company === undefined) return no('role-without-company')
  const staff = text(values, 'staff') ?? null
  if (staff !== null && staff !== 'support' && staff !== 'operator') return no('unknown-staff')
  const company = text(values, 'company')
  const found = company === undefined ? undefined : await findCompany(edge, company)
  if (found && !found.ok) return no(found.refusal)
  const password = values['password-stdin'] ? normalisePassword((await readInput()).replace(/\r?\n$/, '')) : undefined
  if (password === '') return no('password-missing')
  return { ok: true, email, name, company: found?.company, role, staff, password }
}

/** The rules for a password depend on the duty of the account, which exists only now. */
async function refuseFor(edge: Edge, account: Account, password: string): Promise<CommandResult | undefined> {
  const secondFactor = (await dutyOf(edge, account)).kind === 'required'
  const refusal = refusePassword(password, {
    name: account.name,
    email: account.email,
    platform: edge.config.platformName,
    secondFactor,
  })
  if (!refusal) return undefined
  const { title, next } = passwordProblem(refusal, secondFactor, edge.config.commandLanguage)
  return refused(refusal, `${title}. ${next}`)
}

const enrolment: Command = {
  name: 'user enrolment-link',
  usage: '--email E --reason R',
  options: { ...emailOption, reason: textOption },
  required: ['email', 'reason'],
  run: (edge, call) =>
    withAccount(edge, call, async (account, reason) => {
      if (account.status === 'invited') return newActivationLink(edge, account)
      if (account.status !== 'active') return refuseWith(edge, 'account-not-active')
      if (account.twoFactor === 'on') return refuseWith(edge, 'two-factor-on')
      const url = await inTransaction(edge, (edge) => printEnrolmentLink(edge, account, { reason, actor: ACTOR }))
      return done({ url }, `${wordsFor(edge).done.enrolmentLink}\n${url}`)
    }),
}

/** An invited person has nothing to enrol yet: what helps is a new link in place of the one that ran out. */
async function newActivationLink(edge: Edge, account: Account): Promise<CommandResult> {
  const url = await inTransaction(edge, (edge) => inviteToActivate(edge, account, { mail: false }))
  return done({ url }, `${wordsFor(edge).done.activationLink}\n${url}`)
}

const reset: Command = {
  name: 'user reset-two-factor',
  usage: '--email E --reason R',
  options: { ...emailOption, reason: textOption },
  required: ['email', 'reason'],
  run: (edge, call) =>
    withAccount(edge, call, async (account, reason) => {
      const result = await resetTwoFactor(edge, account, { reason, actor: ACTOR })
      if (!result.ok) return refuseWith(edge, result.refusal)
      const { phrase } = result
      const t = wordsFor(edge).done
      const words = phrase === null ? '' : `\n${t.resetWords(phrase)}`
      return done({ id: account.id, email: account.email, phrase }, `${t.reset(account.email)}${words}`)
    }),
}

async function withAccount(
  edge: Edge,
  { values }: Call,
  act: (account: Account, reason: string) => Promise<CommandResult>,
): Promise<CommandResult> {
  const reason = oneLine(text(values, 'reason') ?? '')
  if (!reason) return refuseWith(edge, 'reason-missing')
  const account = await accountByAddress(edge, text(values, 'email') ?? '')
  return account ? act(account, reason) : nobodyAt(edge, values)
}

/** A closed account does not come back by a command: its address is free, and a new invitation makes a new one. */
const nobodyAt = async (edge: Edge, values: Values): Promise<CommandResult> =>
  refuseWith(
    edge,
    (await closedAccountsOf(edge, text(values, 'email') ?? '')).length > 0 ? 'account-closed' : 'unknown-account',
  )

/** Disabling ends sessions and waiting sign-ins in the same transaction; nothing is lost by it. */
function statusCommand(verb: 'disable' | 'enable'): Command {
  const [from, to, event] =
    verb === 'disable'
      ? (['active', 'disabled', 'user_disabled'] as const)
      : (['disabled', 'active', 'user_enabled'] as const)
  return {
    name: `user ${verb}`,
    usage: '--email E',
    options: emailOption,
    required: ['email'],
    async run(edge, { values }) {
      const account = await accountByAddress(edge, text(values, 'email') ?? '')
      if (!account) return nobodyAt(edge, values)
      return inTransaction(edge, async (edge) => {
        if (!(await changeAccount(edge, account.id, { status: from }, { status: to })))
          return refuseWith(
            edge,
            account.status === 'invited' ? 'not-activated' : verb === 'disable' ? 'already-disabled' : 'not-disabled',
          )
        await dropChallengesOf(edge, account.id)
        await dropEnrolment(edge, account.id)
        if (verb === 'disable') await removeRecoveryCodes(edge, account.id)
        if (verb === 'disable') await endSessionsOf(edge, account.id, 'account-disabled', ACTOR)
        await record(edge, { event, actor: ACTOR, accountId: account.id, companyId: account.managedBy })
        await tellStatus(edge, account, verb === 'disable' ? 'disabled' : 'enabled')
        return done({ id: account.id, email: account.email, status: to }, wordsFor(edge).done[to](account.email))
      })
    },
  }
}

export const userCommands = [create, enrolment, reset, statusCommand('disable'), statusCommand('enable')]
