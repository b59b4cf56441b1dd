import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { commandLanguageOf, readConfig, type Config } from '../config.ts'
import { sealNewRows } from '../audit/index.ts'
import type { Edge } from '../edge/edge.ts'
import { CannotOpen, openEdge } from '../edge/open.ts'
import { flag, refused, type Call, type Command, type CommandResult, type Starter } from './command.ts'
import { auditCommands } from './audit.ts'
import { companyCommands } from './company.ts'
import { companyAdminsCommands } from './company-admins.ts'
import { doctorCommands } from './doctor.ts'
import { importCommands } from './import.ts'
import { firstRunCommands } from './first-run.ts'
import { inviteCommands } from './invite.ts'
import { messages, type Words } from './messages.ts'
import { personalDataCommands } from './personal-data.ts'
import { policyCommands } from './policy.ts'
import { starters } from './start.ts'
import { userCommands } from './user.ts'
import { bringRequestKinds } from '../request-kinds.ts'

const commands: Command[] = [
  ...firstRunCommands,
  ...companyCommands,
  ...companyAdminsCommands,
  ...userCommands,
  ...inviteCommands,
  ...importCommands,
  ...personalDataCommands,
  ...policyCommands,
  ...auditCommands,
  ...doctorCommands,
]
const everything: (Command | Starter)[] = [...starters, ...commands]

/** Exit codes: done, refused with a sentence, called in the wrong way. */
const EXIT = { done: 0, refused: 1, usage: 2 }

export interface World {
  environment: Record<string, string | undefined>
  print(text: string): void
  complain(text: string): void
  readInput(): Promise<string>
  /** Where somebody watches: one line about how far it is. */
  progress?(text: string): void
  /** Opens the edges for one command and closes them after it. */
  withEdge<T>(config: Config, work: (edge: Edge) => Promise<T>): Promise<T>
}

/** Some thousand rows of an import take no second; a log of before this version may have a million. */
const MOST_TO_SEAL = 5000

export async function withOwnEdge<T>(config: Config, work: (edge: Edge) => Promise<T>): Promise<T> {
  const edge = await openEdge(config)
  try {
    const result = await work(edge)
    // What an operator did is in the chain before the command ends; whatever else waits, serve seals.
    await sealNewRows(edge, (rows) => rows > MOST_TO_SEAL).catch((error: Error) =>
      edge.log.error({ err: error }, 'audit rows wait for their seal'),
    )
    return result
  } finally {
    await edge.db.destroy()
  }
}

/** Runs one command and says its exit code; undefined while something that was started goes on. */
export async function runCommand(words: string[], world: World): Promise<number | undefined> {
  bringRequestKinds()
  const t = messages[commandLanguageOf(world.environment)]
  const command = everything
    .filter(({ name }) => `${words.join(' ')} `.startsWith(`${name} `))
    .sort((a, b) => b.name.length - a.name.length)[0]
  if (!command)
    return words.length === 0 || words.includes('--help')
      ? help(world, t)
      : wrongUsage(world, t.usage.unknownCommand(words.slice(0, 2).join(' ')), words.includes('--json'))
  const read = readWords(t, command, words.slice(command.name.split(' ').length))
  if (!read.ok) return wrongUsage(world, `${read.problem}\n${usageOf(command)}`, words.includes('--json'))
  const { values, positionals } = read
  if (values.help) return say(world, `${usageOf(command)}\n\n${t.means[command.name]}`)
  const config = readConfig(world.environment)
  const result = config.ok
    ? await run(world, command, config.config, {
        values,
        positionals,
        readInput: () => world.readInput(),
        print: (line) => world.print(line),
        progress: (text) => world.progress?.(text),
      })
    : refused('wrong-settings', config.problems.join('\n'))
  return result && report(world, result, values.json === true)
}

const usageOf = ({ name, usage }: Command | Starter) => `doorward ${[name, usage].filter(Boolean).join(' ')} [--json]`

function readWords(
  { usage: t }: Words,
  command: Command | Starter,
  words: string[],
): { ok: true; values: Call['values']; positionals: string[] } | { ok: false; problem: string } {
  const options: ParseArgsOptionsConfig = { ...command.options, json: flag, help: { ...flag, short: 'h' } }
  try {
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true, strict: true })
    const wanted = command.positionals ?? []
    if (positionals.length > wanted.length)
      return { ok: false, problem: t.unexpected(positionals.slice(wanted.length).join(' ')) }
    const missing = wanted[positionals.length] ?? missingOption(command, values)
    if (missing && !values.help) return { ok: false, problem: t.missing(missing) }
    return { ok: true, values: values as Call['values'], positionals }
  } catch (error) {
    return { ok: false, problem: usageProblem(t, error as NodeJS.ErrnoException, options) }
  }
}

function missingOption({ required }: Command | Starter, values: Record<string, unknown>): string | undefined {
  const name = required?.find((name) => values[name] === undefined)
  return name && `--${name}`
}

/** parseArgs speaks English only; its codes and the option it names say what is wrong. */
function usageProblem(t: Words['usage'], { code, message }: NodeJS.ErrnoException, options: ParseArgsOptionsConfig) {
  const option = /'(?:-\w, )?(--?[^\s'=]+)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return t.unknownOption(option)
  return options[option.replace(/^-+/, '')]?.type === 'boolean' ? t.takesNoValue(option) : t.needsValue(option)
}

async function run(
  world: World,
  command: Command | Starter,
  config: Config,
  call: Call,
): Promise<CommandResult | undefined> {
  try {
    if ('start' in command) return await command.start(config, call)
    return await world.withEdge(config, (edge) => command.run(edge, call))
  } catch (error) {
    if (error instanceof CannotOpen) return refused('cannot-open', error.problems.join('\n'))
    throw error
  }
}

function report(world: World, result: CommandResult, json: boolean): number {
  if (result.ok) world.print(json ? JSON.stringify(result.json) : result.text)
  else if (json) world.print(JSON.stringify({ reason: result.reason, message: result.message, ...result.more }))
  else world.complain(result.message)
  return result.ok ? EXIT.done : EXIT.refused
}

function wrongUsage(world: World, problem: string, json = false): number {
  if (json) world.print(JSON.stringify({ reason: 'usage', message: problem }))
  else world.complain(problem)
  return EXIT.usage
}

function help(world: World, t: Words): number {
  const width = Math.max(...everything.map(({ name }) => name.length))
  return say(
    world,
    [
      `doorward ${t.usage.command} [--json] [--help]`,
      '',
      ...everything.map(({ name }) => `  ${name.padEnd(width)}  ${t.means[name]}`),
    ].join('\n'),
  )
}

function say(world: World, text: string): number {
  world.print(text)
  return EXIT.done
}
