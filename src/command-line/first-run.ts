import { firstRunLink } from '../first-run/index.ts'
import { done, type Command } from './command.ts'
import { refuseWith, wordsFor } from './say-refused.ts'

const firstRun: Command = {
  name: 'first-run',
  usage: '',
  options: {},
  async run(edge) {
    const link = await firstRunLink(edge)
    return link.ok
      ? done({ url: link.url }, `${wordsFor(edge).done.firstRun}\n${link.url}`)
      : refuseWith(edge, link.refusal)
  },
}

export const firstRunCommands = [firstRun]
