import { accountByAddress } from '../accounts/index.ts'
import { allCompanies, findCompany, headcount, standingsOf, type Company, type Role } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { byCommandLine, changeRole, type RoleRefusal } from '../member-roles/index.ts'
import { policies } from '../policy/index.ts'
import { day, exactly } from '../web/dates.ts'
import { done, text, textOption, type Command, type CommandResult } from './command.ts'
import type { RefusalReason } from './messages.ts'
import { refuseWith, wordsFor } from './say-refused.ts'

const list: Command = {
  name: 'company list',
  usage: '',
  options: {},
  async run(edge) {
    const t = wordsFor(edge).done
    const people = await headcount(edge)
    const companies = (await allCompanies(edge)).map(({ id, name, zone }) => {
      const { members, admins } = people.get(id) ?? { members: 0, admins: 0 }
      return { id, name, zone, members, admins }
    })
    const lines = companies.map(({ id, name, members, admins }) => t.company(name, id, String(members), String(admins)))
    return done({ companies }, lines.join('\n') || t.noCompanies)
  },
}

const show: Command = {
  name: 'company show',
  usage: '--company C',
  options: { company: textOption },
  required: ['company'],
  run: (edge, { values }) =>
    withCompany(edge, text(values, 'company'), async ({ id, name, zone }) => {
      const t = wordsFor(edge).done
      const language = edge.config.commandLanguage
      const counts = (await headcount(edge, id)).get(id)
      const {
        members = 0,
        admins = 0,
        active = 0,
        invited = 0,
        disabled = 0,
        on = 0,
        pending = 0,
        off = 0,
      } = counts ?? {}
      const policy = (await policies(edge)).companies.find(({ scope }) => scope === id)
      const enforceFrom = policy ? { instant: new Date(policy.instantMs).toISOString(), zone: policy.zone } : null
      const people = { active, invited, disabled }
      const twoFactor = { on, pending, off }
      return done(
        { id, name, zone, members, admins, people, twoFactor, enforceFrom },
        [
          t.company(name, id, String(members), String(admins)),
          t.companyPeople(String(active), String(invited), String(disabled)),
          t.companyTwoFactor(String(on), String(pending), String(off)),
          policy ? t.requiredFrom(name, exactly(policy.instantMs, policy.zone, language)) : t.noDate(name),
        ].join('\n'),
      )
    }),
}

const admins: Command = {
  name: 'company admins',
  usage: '--company C [--add EMAIL] [--remove EMAIL]',
  options: { company: textOption, add: textOption, remove: textOption },
  required: ['company'],
  run: (edge, { values }) =>
    withCompany(edge, text(values, 'company'), async (company) => {
      // Adding first: so the last admin can be replaced by one call.
      for (const [option, role] of [
        ['add', 'admin'],
        ['remove', 'member'],
      ] as const) {
        const email = text(values, option)
        const refusal = email === undefined ? undefined : await change(edge, company, email, role)
        if (refusal) return refuseWith(edge, refusal)
      }
      return listAdmins(edge, company)
    }),
}

const REFUSED: Record<RoleRefusal, RefusalReason> = {
  'not-a-member': 'not-a-member',
  'not-allowed': 'not-allowed',
  'not-activated': 'not-activated',
  disabled: 'admin-disabled',
  'last-admin': 'last-company-admin',
}

async function change(edge: Edge, company: Company, email: string, role: Role): Promise<RefusalReason | undefined> {
  const account = await accountByAddress(edge, email)
  if (!account) return 'unknown-account'
  const changed = await changeRole(edge, { company, accountId: account.id, role, by: byCommandLine })
  return changed.ok ? undefined : REFUSED[changed.refusal]
}

async function listAdmins(edge: Edge, { id, name, zone }: Company): Promise<CommandResult> {
  const t = wordsFor(edge).done
  const found = await standingsOf(edge, id)
  const admins = found.map(({ id, email, name, status, roleSinceMs }) => ({
    id,
    email,
    name,
    status,
    since: new Date(roleSinceMs).toISOString(),
  }))
  const lines = found.map(({ name, email, status, roleSinceMs }) =>
    status === 'active'
      ? t.companyAdmin(name, email, day(roleSinceMs, zone, edge.config.commandLanguage))
      : t.companyAdminInactive(name, email),
  )
  return done({ id, name, admins }, lines.join('\n') || t.noAdmins)
}

async function withCompany(
  edge: Edge,
  wanted: string | undefined,
  act: (company: Company) => Promise<CommandResult>,
): Promise<CommandResult> {
  const found = await findCompany(edge, wanted ?? '')
  return found.ok ? act(found.company) : refuseWith(edge, found.refusal)
}

export const companyAdminsCommands = [list, show, admins]
