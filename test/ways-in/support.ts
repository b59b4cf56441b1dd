import { ASK, companyOfMany, goOn, isOn, theOne, withApp } from '../bulk-company.ts'
import { beginsCall, callPage, entersPassword, wordsOn, writesToSupport } from '../call.ts'
import { asksForReset, comesTo, decidesAt } from '../desk.ts'
import { beLong } from '../reset-request.ts'
import { freshCodes } from '../support-request.ts'
import { openRequestOf } from '../../src/requests/index.ts'
import { memberOf } from '../../src/companies/index.ts'
import { ticketById, type Ticket } from '../../src/tickets/index.ts'
import { doMinuteJobsOnce } from '../../src/upkeep.ts'
import { DAY, MINUTE, somebodyWithCode, type Person, type World } from '../world.ts'
import type { Proof, Walk } from './walks.ts'

type Desk = { ines: Awaited<ReturnType<typeof somebodyWithCode>>; olaf: Awaited<ReturnType<typeof somebodyWithCode>> }
const desks = new WeakMap<World, Promise<Desk>>()

/** Two of support: one for each world is enough. */
const deskOf = (world: World): Promise<Desk> => {
  const open = async () => ({
    ines: await somebodyWithCode(world, { name: 'Ines Roth', staff: 'support' }),
    olaf: await somebodyWithCode(world, { name: 'Olaf Brix', staff: 'support' }),
  })
  const desk = desks.get(world) ?? open()
  desks.set(world, desk)
  return desk
}

let companies = 0
/** A member of a company that nobody leads writes to support, calls, and is verified, or not. */
async function calls(world: World, lacks?: Proof) {
  const company = `Ostsee ${++companies}`
  const { id: companyId } = await world.command(['company', 'create', '--name', company])
  const desk = await deskOf(world)
  const { person, phone } = await somebodyWithCode(world, { company, name: 'Jonas Wieland' })
  await beLong(world)
  await freshCodes(world)
  const ticket = await writesToSupport(world, person.email)
  await beginsCall(world, desk.ines, ticket)
  const visitor = world.visitor({ address: '203.0.113.44' })
  await entersPassword(
    visitor,
    ticket,
    lacks === 'password' ? { ...person, password: 'some other quiet evening' } : person,
  )
  const words = lacks === 'words' ? 'anchor anchor anchor' : wordsOn(visitor) || 'anchor anchor anchor'
  await desk.ines.visitor.send(callPage(ticket), { words })
  return { ...desk, person, phone, ticket, visitor, companyId: String(companyId) }
}

/** The other one of support, or the same one once more; then the night passes. */
async function decides(
  world: World,
  { ines, olaf }: Desk,
  { id }: Person,
  kind: 'reset' | 'nomination',
  lacks?: Proof,
) {
  const request = await openRequestOf(world.edge, id, kind)
  if (request)
    await decidesAt(world, lacks === 'second person' ? ines : olaf, `/auth/desk/requests/${request.id}`, 'approve')
  world.wind(DAY)
  await doMinuteJobsOnce(world.edge)
  return request
}

const isTied = async (world: World, { id }: Ticket, person: Person) =>
  (await ticketById(world.edge, id))?.accountId === person.id

export const SUPPORT_WALKS: Walk[] = [
  {
    way: 'Verifying a caller',
    account: 'on, of a company without an admin',
    required: true,
    proofs: ['password', 'words'],
    opens: 'nothing',
    async come(world, lacks) {
      const { visitor, ticket, person } = await calls(world, lacks)
      return { visitor, did: await isTied(world, ticket, person) }
    },
  },
  {
    way: 'Reset by support',
    account: 'on, of a company without an admin',
    required: true,
    proofs: ['words', 'second person'],
    opens: 'nothing',
    async come(world, lacks) {
      const { ticket, person, visitor, ...desk } = await calls(world, lacks)
      await asksForReset(world, desk.ines, ticket)
      await decides(world, desk, person, 'reset', lacks)
      return { visitor, did: !(await isOn(world, person.id)) }
    },
  },
  {
    way: 'New company admin by support',
    account: 'on, of a company without an admin',
    required: true,
    proofs: ['words', 'second person'],
    opens: 'nothing',
    async come(world, lacks) {
      const { ticket, person, companyId, visitor, ...desk } = await calls(world, lacks)
      const page = callPage(ticket).replace('verification', 'nomination')
      await comesTo(world, desk.ines, page)
      await desk.ines.visitor.send(page, { company: companyId, reason: 'Our admin has left' })
      await decides(world, desk, person, 'nomination', lacks)
      return { visitor, did: (await memberOf(world.edge, companyId, person.id))?.role === 'admin' }
    },
  },
  {
    way: 'Suspended entries open again, by an operator',
    account: 'on, and suspended by support',
    required: true,
    proofs: ['second person'],
    async come(world, lacks) {
      const { ines, ticket, person, phone } = await calls(world)
      const operator = lacks ? ines : await somebodyWithCode(world, { name: 'Olga Pahl', staff: 'operator' })
      for (const [by, act] of [
        [ines, 'suspend'],
        [operator, 'resume'],
      ] as const) {
        const page = callPage(ticket).replace('verification', act)
        await comesTo(world, by, page)
        await by.visitor.send(page, { reason: 'It was stolen, and found at home' })
      }
      world.wind(MINUTE)
      const visitor = world.visitor()
      await visitor.signIn(person, { code: phone.code() })
      await visitor.open('/auth/profile')
      return { visitor, did: visitor.path === '/auth/profile' }
    },
  },
  {
    way: 'Several at once, by two company admins',
    account: 'on',
    required: true,
    proofs: ['second person'],
    async come(world, lacks) {
      const { mara, ida, company, companyId } = await companyOfMany(world)
      const person = await withApp(world, { company, name: 'Lena Fuchs' })
      await freshCodes(world)
      await mara.visitor.open(ASK)
      await mara.visitor.send(ASK, { reason: 'New phones', count: '1' })
      const page = await theOne(world, companyId)
      const { visitor } = lacks ? mara : ida
      await visitor.open(page)
      await visitor.send(page, { decision: 'approve' })
      await goOn(world)
      return { visitor, did: !(await isOn(world, person.id)) }
    },
  },
]
