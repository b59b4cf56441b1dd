import type { ParseArgsOptionsConfig } from 'node:util'
import type { Config } from '../config.ts'
import type { Edge } from '../edge/edge.ts'
import type { CommandName } from './messages.ts'

export type Values = Record<string, string | boolean | undefined>
export type CommandResult =
  | { ok: true; json: object; text: string }
  /** `more` is for programs: what a list in the message says, field by field. */
  | { ok: false; reason: string; message: string; more?: object }

export interface Call {
  values: Values
  positionals: string[]
  /** Standard input, whole. */
  readInput(): Promise<string>
  /** One line of an answer that is too long to be held. */
  print(line: string): void
  /** One line about how far it is, for whoever sits and waits. */
  progress(text: string): void
}

/** One command. All of them work while `serve` runs: the store is shared, the rules are the same. */
export interface Command {
  name: CommandName
  usage: string
  options: ParseArgsOptionsConfig
  /** Options that must be there. */
  required?: string[]
  /** Words without an option, as the usage calls them: all of them must be there. */
  positionals?: string[]
  run(edge: Edge, call: Call): Promise<CommandResult>
}

/** A command that needs no store: it shows or starts something. */
export interface Starter extends Omit<Command, 'run'> {
  start(config: Config, call: Call): Promise<CommandResult | undefined>
}

export const done = (json: object, text: string): CommandResult => ({ ok: true, json, text })
export const refused = (reason: string, message: string) => ({ ok: false as const, reason, message })
export const textOption = { type: 'string' } as const
export const flag = { type: 'boolean' } as const
export const text = (values: Values, name: string) => (typeof values[name] === 'string' ? values[name] : undefined)
