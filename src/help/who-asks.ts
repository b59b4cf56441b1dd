import { sessionOf, useSession, whoIs } from '../sessions/index.ts'
import type { Who } from '../web/company-menu.ts'
import type { Ctx } from '../web/context.ts'

/** Help is for everybody; whoever is signed in keeps the company menu and the language. Ask it before anything is said. */
export async function whoAsks(c: Ctx): Promise<Who | null> {
  return (await reader(c))?.who ?? null
}

/** The same, and whose session it is. */
export async function reader(c: Ctx): Promise<{ who: Who; accountId: string } | undefined> {
  const session = await sessionOf(c)
  if (session?.state !== 'open') return undefined
  await useSession(c.get('edge'), session)
  return { who: whoIs(session), accountId: session.accountId }
}
