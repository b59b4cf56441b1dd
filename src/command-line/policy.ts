import { allCompanies, findCompany } from '../companies/index.ts'
import { changeCompanyPolicy } from '../company-policy/index.ts'
import { recallFact } from '../edge/facts.ts'
import type { Edge } from '../edge/edge.ts'
import { changePolicy, instantOf, policies, type PolicyInstant } from '../policy/index.ts'
import { exactly } from '../web/dates.ts'
import { done, text, textOption, type Command, type CommandResult, type Values } from './command.ts'
import { refuseWith, wordsFor } from './say-refused.ts'

const set: Command = {
  name: 'policy set',
  usage: "--enforce-from 'YYYY-MM-DDTHH:MM Zone' [--company C]",
  options: { 'enforce-from': textOption, company: textOption },
  required: ['enforce-from'],
  async run(edge, { values }) {
    const [, local = '', zone = ''] = /^(\S+)\s+(\S+)$/.exec((text(values, 'enforce-from') ?? '').trim()) ?? []
    const instant = instantOf(local, zone)
    if (!instant.ok) return refuseWith(edge, instant.refusal)
    return change(edge, values, instant.policy)
  },
}

const clear: Command = {
  name: 'policy clear',
  usage: '[--company C]',
  options: { company: textOption },
  run: (edge, { values }) => change(edge, values, null),
}

async function change(edge: Edge, values: Values, policy: PolicyInstant | null): Promise<CommandResult> {
  const wanted = text(values, 'company')
  const found = wanted === undefined ? undefined : await findCompany(edge, wanted)
  if (found && !found.ok) return refuseWith(edge, found.refusal)
  const actor = 'command-line'
  const changed = found
    ? await changeCompanyPolicy(edge, { company: found.company, policy, actor })
    : await changePolicy(edge, null, policy, actor)
  if (!changed.ok) return refuseWith(edge, changed.refusal === 'later-than-platform' ? changed.refusal : 'not-allowed')
  const shown = await show.run(edge, {
    values: {},
    positionals: [],
    readInput: () => Promise.resolve(''),
    print: () => {},
    progress: () => {},
  })
  // Set-up asks for a mailed code: a date without working mail is a locked door.
  const warning = policy && !(await recallFact(edge, 'mail-delivered')) ? wordsFor(edge).noMailYet : undefined
  if (!shown.ok) return shown
  return done({ ...shown.json, ...(warning && { warning }) }, warning ? `${shown.text}\n${warning}` : shown.text)
}

const show: Command = {
  name: 'policy show',
  usage: '',
  options: {},
  async run(edge) {
    const all = await policies(edge)
    const names = new Map((await allCompanies(edge)).map(({ id, name }) => [id, name]))
    const iso = ({ instantMs, zone }: PolicyInstant) => ({ instant: new Date(instantMs).toISOString(), zone })
    const companies = all.companies.map((policy) => ({
      id: policy.scope,
      name: names.get(policy.scope) ?? '',
      ...iso(policy),
    }))
    const t = wordsFor(edge).done
    const say = (scope: string, policy: PolicyInstant | null) =>
      policy
        ? t.requiredFrom(scope, exactly(policy.instantMs, policy.zone, edge.config.commandLanguage))
        : t.noDate(scope)
    const lines = [
      say(t.platform, all.platform),
      ...all.companies.map((policy) => say(names.get(policy.scope) ?? '', policy)),
    ]
    return done({ platform: all.platform && iso(all.platform), companies }, lines.join('\n'))
  },
}

export const policyCommands = [set, clear, show]
