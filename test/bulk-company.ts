import { changeAccount } from '../src/accounts/index.ts'
import { goOnWithBulkResets } from '../src/bulk-reset/index.ts'
import { beLong } from './reset-request.ts'
import { MINUTE, somebody, somebodyWithCode, type Person, type World } from './world.ts'

export const ASK = '/auth/company/members/reset-two-factor'

let made = 0
/** A company with two admins of long standing, both with fresh codes. */
export async function companyOfMany(world: World, { admins = 2 } = {}) {
  const company = `Kontor ${++made}`
  const { id } = await world.command(['company', 'create', '--name', company])
  const admin = (name: string) => somebodyWithCode(world, { name, company, role: 'admin' })
  const mara = await admin('Mara Lindt')
  const ida = admins > 1 ? await admin('Ida Brandt') : mara
  await beLong(world)
  world.wind(MINUTE)
  return { company, companyId: String(id), mara, ida }
}

/** Somebody for whom two-factor login counts as set up, without the minutes that it takes. */
export async function withApp(world: World, options: Parameters<typeof somebody>[1]): Promise<Person> {
  const person = await somebody(world, options)
  await changeAccount(world.edge, person.id, {}, { twoFactor: 'on' })
  return person
}

/** The job comes around. */
export async function goOn(world: World): Promise<void> {
  world.wind(6000)
  await goOnWithBulkResets(world.edge)
}

/** The page of a company's newest. */
export async function theOne(world: World, companyId: string): Promise<string> {
  const { id } = await world.edge.db
    .selectFrom('bulkResets')
    .select('id')
    .where('companyId', '=', companyId)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return `/auth/company/bulk-resets/${id}`
}

export async function stateOf(world: World, id: string) {
  const row = await world.edge.db.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  return [row.twoFactor, row.pendingBecause, row.resetPhrase]
}
export const isOn = async (world: World, id: string) => (await stateOf(world, id))[0] === 'on'
