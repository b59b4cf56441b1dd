import { createServer, type AddressInfo } from 'node:net'
import { demoPages } from '../src/demo/pages.ts'
import type { Mail } from '../src/edge/mail.ts'
import { listen } from '../src/serve.ts'
import type { Language } from '../src/web/language.ts'
import { openWorld, type World } from './world.ts'

export interface FrontDoor {
  world: World
  /** Where people reach it. */
  origin: string
  /** What the demo's mailbox page shows. */
  mails: Mail[]
  stop(): Promise<void>
}

/** The world behind a port that browsers can reach, with the pages of the demo. Whoever opens it stops it. */
export async function openFrontDoor(language: Language = 'en'): Promise<FrontDoor> {
  const world = await openWorld({
    DOORWARD_PORT: String(await freePort()),
    DOORWARD_PLATFORM_NAME: 'Fernhill',
    // Of mails to people of whom nothing is known yet.
    DOORWARD_DEFAULT_LANGUAGE: language,
    DOORWARD_SUPPORT_EMAIL: 'support@fernhill.example',
  })
  const mails: Mail[] = []
  const running = await listen(world.edge, undefined, [demoPages(mails)])
  return {
    world,
    origin: world.edge.config.publicUrl.origin,
    mails,
    async stop() {
      await running.stop()
      await world.stop()
    },
  }
}

/** PUBLIC_URL has to name the port before the server knows it. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}
