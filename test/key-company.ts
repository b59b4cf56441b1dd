import { MINUTE, somebodyWithCode, type World } from './world.ts'

export const COMPANY = 'Hansa Kontor GmbH'
export const keyPage = (id: string) => `/auth/company/members/${id}/reset-two-factor`
export const REASON = { reason: 'New phone, asked in person' }

/** A company with an admin and a member, both with a phone; the admin's session has a fresh code. */
export async function companyWithKey(world: World) {
  const made = await world.command(['company', 'create', '--name', COMPANY, '--zone', 'Europe/Berlin'])
  const admin = await somebodyWithCode(world, { name: 'Mara Lindt', company: COMPANY, role: 'admin' })
  const member = await somebodyWithCode(world, { name: 'Tomasz Król', company: COMPANY })
  world.wind(MINUTE)
  return { id: String(made.id), admin, member }
}

export const stateOf = (world: World, id: string) =>
  world.edge.db.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
