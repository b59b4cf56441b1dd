import { linkTo, type World } from './world.ts'

export const FORGOT = '/auth/forgot-password'
export const RESET = '/auth/reset-password'
export const NEW = 'copper lantern autumn'

/** Asks for a link in place of a forgotten password. */
export async function ask(world: World, email: string, visitor = world.visitor()) {
  await visitor.open(FORGOT)
  await visitor.send(FORGOT, { email })
  return visitor
}
export const resetLink = async (world: World, email: string) => linkTo(await world.newestMail(email), RESET)
