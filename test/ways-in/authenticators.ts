import { Phone } from '../phone.ts'
import type { Visitor } from '../visitor.ts'
import { codeIn, MINUTE, somebodyWithCode, type Person, type World } from '../world.ts'
import { amr, type Proof, type Walk } from './walks.ts'

const PAGE = '/auth/profile/authenticators'

let companies = 0

async function inside(world: World, lacks?: Proof) {
  const { person, phone, visitor } = await somebodyWithCode(world)
  world.wind(11 * MINUTE)
  return { person, phone, visitor: lacks === 'session' ? world.visitor() : visitor, known: visitor }
}

const idsOf = async (world: World, { id }: Person) =>
  (
    await world.edge.db
      .selectFrom('authenticators')
      .select('id')
      .where('accountId', '=', id)
      .where('retiredAtMs', 'is', null)
      .orderBy('enrolledAtMs')
      .execute()
  ).map((row) => row.id)

/** The proof, the picture and the first code; undefined where no picture was shown. */
async function newEntry(world: World, visitor: Visitor, path: string, phone: Phone, lacks?: Proof) {
  await visitor.open(path)
  await visitor.send(path, { code: lacks === 'code' ? phone.wrongCode() : phone.code() })
  if (!visitor.text.includes('otpauth:')) return undefined
  const fresh = Phone.scan(visitor.otpauth(), world.clock)
  await visitor.send(path, { code: lacks === 'first code' ? fresh.wrongCode() : fresh.code() })
  return fresh
}

async function opens(world: World, person: Person, phone: Phone | undefined): Promise<boolean> {
  world.wind(MINUTE)
  const visitor = world.visitor()
  await visitor.signIn(person, { code: phone?.code() ?? '000000' })
  return (await amr(visitor)) === 'pwd otp mfa'
}

export const AUTHENTICATOR_WALKS: Walk[] = [
  {
    way: 'One more authenticator',
    account: 'on',
    required: true,
    proofs: ['session', 'code', 'first code'],
    async come(world, lacks) {
      const { person, phone, visitor } = await inside(world, lacks)
      const fresh = await newEntry(world, visitor, `${PAGE}/add`, phone, lacks)
      return { visitor, did: await opens(world, person, fresh) }
    },
  },
  {
    way: 'New authenticator after a recovery code',
    account: 'on',
    required: true,
    proofs: ['session', 'mailed code', 'first code'],
    async come(world, lacks) {
      const { person, phone } = await inside(world)
      const visitor = world.visitor()
      await visitor.signIn(person)
      await visitor.send('/auth/recovery-code', { code: lacks === 'session' ? '' : (phone.recoveryCodes[0] ?? '') })
      await visitor.open(`${PAGE}/add`)
      await visitor.send(`${PAGE}/add`, { again: 'yes' })
      const mail = await world.newestMail(person.email)
      const mailed = lacks === undefined || lacks === 'first code' ? codeIn(mail) : '00000000'
      await visitor.send(`${PAGE}/add`, { code: mailed })
      if (!visitor.text.includes('otpauth:')) return { visitor, did: (await idsOf(world, person)).length > 1 }
      const fresh = Phone.scan(visitor.otpauth(), world.clock)
      await visitor.send(`${PAGE}/add`, { code: lacks === 'first code' ? fresh.wrongCode() : fresh.code() })
      return { visitor, did: await opens(world, person, fresh) }
    },
  },
  {
    way: 'Moving to a new phone',
    account: 'on',
    required: true,
    proofs: ['session', 'code', 'first code'],
    async come(world, lacks) {
      const { person, phone, visitor } = await inside(world, lacks)
      const [id] = await idsOf(world, person)
      const fresh = await newEntry(world, visitor, `${PAGE}/${id}/move`, phone, lacks)
      return { visitor, did: (await opens(world, person, fresh)) && !(await opens(world, person, phone)) }
    },
  },
  {
    way: 'Removing an authenticator',
    account: 'on, with two',
    required: true,
    proofs: ['session', 'code'],
    async come(world, lacks) {
      const { person, phone, visitor, known } = await inside(world, lacks)
      const second = await newEntry(world, known, `${PAGE}/add`, phone)
      world.wind(11 * MINUTE)
      const [id] = await idsOf(world, person)
      await visitor.open(`${PAGE}/${id}/remove`)
      await visitor.send(`${PAGE}/${id}/remove`, { code: lacks === 'code' ? phone.code() : (second?.code() ?? '') })
      return { visitor, did: !(await idsOf(world, person)).includes(id ?? '') }
    },
  },
  {
    way: 'Using a suspended authenticator again',
    account: 'on, reported stolen',
    required: true,
    proofs: ['session', 'recovery code'],
    async come(world, lacks) {
      const { person, phone, known } = await inside(world)
      const [id] = await idsOf(world, person)
      const { db } = world.edge
      await db.updateTable('authenticators').set({ suspendedAtMs: 1 }).where('accountId', '=', person.id).execute()
      await known.open('/auth/logout')
      const visitor = world.visitor()
      if (lacks !== 'session') await visitor.signIn(person)
      const code = lacks === 'recovery code' ? 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA' : (phone.recoveryCodes[0] ?? '')
      await visitor.send('/auth/recovery-code', { code })
      await visitor.open(`${PAGE}/${id}/resume`)
      await visitor.send(`${PAGE}/${id}/resume`)
      return { visitor, did: await opens(world, person, phone) }
    },
  },
  {
    way: 'Key symbol of a company admin',
    account: 'of an admin, and one of a member',
    required: true,
    proofs: ['session', 'code'],
    async come(world, lacks) {
      const company = `Hansa ${++companies}`
      await world.command(['company', 'create', '--name', company])
      const member = await somebodyWithCode(world, { company })
      const admin = await somebodyWithCode(world, { company, role: 'admin' })
      if (lacks === 'code') world.wind(11 * MINUTE)
      const visitor = lacks === 'session' ? world.visitor() : admin.visitor
      const page = `/auth/company/members/${member.person.id}/reset-two-factor`
      await visitor.open(page)
      await visitor.send(page, { reason: 'New phone, asked in person' })
      return { visitor, did: (await idsOf(world, member.person)).length === 0 }
    },
  },
]
