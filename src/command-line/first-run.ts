import { firstRunLink } from '../first-run/index.ts'
import { done, type Command } from './command.ts'
import { refuseWith } from './say-refused.ts'

const firstRun: Command = {
  name: 'first-run',
  means: 'prints a new link for the first operator, while there is none',
  usage: '',
  options: {},
  async run(edge) {
    const link = await firstRunLink(edge)
    return link.ok
      ? done({ url: link.url }, `Open this link once, within 24 hours, to become the operator:\n${link.url}`)
      : refuseWith(edge, link.refusal)
  },
}

export const firstRunCommands = [firstRun]
