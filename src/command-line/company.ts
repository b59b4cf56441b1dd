import { createCompany, serverZone } from '../companies/index.ts'
import { MOST_NAME_SIGNS } from '../activation/index.ts'
import { inTransaction } from '../edge/edge.ts'
import { isZone } from '../policy/index.ts'
import { oneLine } from '../web/form.ts'
import { done, text, textOption, type Command } from './command.ts'
import { refuseWith, wordsFor } from './say-refused.ts'

const create: Command = {
  name: 'company create',
  usage: '--name N [--zone Z]',
  options: { name: textOption, zone: textOption },
  required: ['name'],
  async run(edge, { values }) {
    const name = oneLine(text(values, 'name') ?? '')
    const zone = text(values, 'zone') ?? serverZone
    if (!name || name.length > MOST_NAME_SIGNS) return refuseWith(edge, 'name-missing')
    if (!isZone(zone)) return refuseWith(edge, 'unknown-zone')
    const { id } = await inTransaction(edge, (edge) => createCompany(edge, { name, zone }, 'command-line'))
    return done({ id, name }, wordsFor(edge).done.companyCreated(name, id))
  },
}

export const companyCommands = [create]
