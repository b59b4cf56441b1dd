import { describeConfig } from '../config.ts'
import { demo } from '../demo/index.ts'
import { serve } from '../serve.ts'
import { done, type Starter } from './command.ts'

export const starters: Starter[] = [
  {
    name: 'serve',
    usage: '',
    options: {},
    async start(config) {
      await serve(config)
      return undefined
    },
  },
  {
    name: 'demo',
    usage: '',
    options: {},
    async start(config) {
      await demo(config)
      return undefined
    },
  },
  {
    name: 'config',
    usage: '',
    options: {},
    async start(config) {
      const all = describeConfig(config)
      return done(
        Object.fromEntries(all.map(({ name, value }) => [name, value])),
        all.map(({ name, value, means }) => `${name}=${value}\n    ${means}`).join('\n'),
      )
    },
  },
]
