import { importPeople, lineProblem, type BadLine, type ImportResult } from '../import/index.ts'
import type { Edge } from '../edge/edge.ts'
import { done, flag, refused, type Command, type CommandResult } from './command.ts'
import { refuseWith, wordsFor } from './say-refused.ts'

const importUsers: Command = {
  name: 'user import',
  usage: 'FILE [--dry-run] [--skip-bad] [--allow-roles] [--mail]',
  options: { 'dry-run': flag, 'skip-bad': flag, 'allow-roles': flag, mail: flag },
  positionals: ['FILE'],
  async run(edge, { values, positionals: [file = ''], progress }) {
    const t = wordsFor(edge).import
    const dryRun = values['dry-run'] === true
    const result = await importPeople(edge, file, {
      dryRun,
      skipBad: values['skip-bad'] === true,
      allowRoles: values['allow-roles'] === true,
      mail: values.mail === true,
      actor: 'command-line',
      progress: (stage, people) => progress(t[stage](String(people))),
    })
    return result.ok ? imported(edge, result, { dryRun, mail: values.mail === true }) : notImported(edge, result)
  },
}

function imported(
  edge: Edge,
  { counts, bad }: ImportResult,
  { dryRun, mail }: { dryRun: boolean; mail: boolean },
): CommandResult {
  const t = wordsFor(edge).import
  const { people, active, invited, withSecondFactor } = counts
  const say = dryRun ? t.wouldImport : t.imported
  const lines = [
    say(String(people), String(active), String(withSecondFactor), String(invited)),
    ...(invited > 0 ? [mail ? t.mailed : t.notMailed] : []),
    ...(bad.length > 0 ? [t.leftOut(String(bad.length)), ...linesAbout(edge, bad)] : []),
  ]
  return done({ dryRun, ...counts, bad: describe(edge, bad) }, lines.join('\n'))
}

function notImported(edge: Edge, { refusal, bad }: Extract<ImportResult, { ok: false }>): CommandResult {
  if (refusal !== 'bad-lines') return refuseWith(edge, refusal)
  const message = [wordsFor(edge).refused['bad-lines'], ...linesAbout(edge, bad)].join('\n')
  return { ...refused(refusal, message), more: { bad: describe(edge, bad) } }
}

const problemOf = ({ config }: Edge, { refusal }: BadLine) => lineProblem(refusal, config.commandLanguage)
const linesAbout = (edge: Edge, bad: BadLine[]) =>
  bad.map((one) => wordsFor(edge).import.line(String(one.line), problemOf(edge, one)))
const describe = (edge: Edge, bad: BadLine[]) =>
  bad.map((one) => ({ line: one.line, reason: one.refusal.reason, message: problemOf(edge, one) }))

export const importCommands = [importUsers]
