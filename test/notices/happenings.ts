import type { MailPurpose } from '../../src/outbox/index.ts'
import { beginsCall, entersPassword, isVerifiedOnThePhone, numberOf, writesToSupport } from '../call.ts'
import { companyOfThree, decide, openAsAdmin } from '../reset-request.ts'
import { passFor, resetByCommand } from '../pass.ts'
import { Phone } from '../phone.ts'
import type { Visitor } from '../visitor.ts'
import {
  codeIn,
  linkTo,
  MINUTE,
  PASSWORD,
  pathOf,
  setUp,
  somebody,
  somebodyWithCode,
  type Person,
  type World,
} from '../world.ts'

let made = 0
const home = () => `home${++made}@x.example`

async function withSecond(world: World, email: string): Promise<string> {
  const second = home()
  await world.edge.db.updateTable('accounts').set({ secondEmail: second }).where('email', '=', email).execute()
  return second
}

/** Who was concerned, and since when the outbox counts. */
export interface Happened {
  email: string
  second: string
}
export type Happening = (world: World, before: () => Promise<void>) => Promise<Happened>

interface Inside extends Happened {
  person: Person
  phone: Phone
  visitor: Visitor
}

async function inside(world: World, options: Parameters<typeof somebody>[1] = {}): Promise<Inside> {
  const { person, phone, visitor } = await somebodyWithCode(world, options)
  world.wind(MINUTE)
  return { person, phone, visitor, email: person.email, second: await withSecond(world, person.email) }
}

async function plain(world: World) {
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  return { person, visitor, email: person.email, second: await withSecond(world, person.email) }
}

const command = (world: World, words: string, email: string) =>
  world.command([
    ...words.split(' '),
    '--email',
    email,
    ...(/enable|disable|delete/.test(words) ? [] : ['--reason', 'lost']),
  ])

/** One company for all three notices of a request, each about a request of its own. */
let three: Awaited<ReturnType<typeof companyOfThree>> | undefined
async function waiting(world: World) {
  three ??= await companyOfThree(world)
  const { admins, target } = three
  await world.edge.db.deleteFrom('resetRequests').execute()
  return { target, opener: admins[0]!.person.id, other: admins[1]!.person.id }
}

/** Each notice of the table, made to happen by the real door. What `before` follows is what has to be told. */
export const HAPPENINGS: Partial<Record<MailPurpose, Happening>> = {
  async 'new-authenticator'(world, before) {
    const { person, visitor, ...told } = await plain(world)
    await visitor.open('/auth/profile')
    await visitor.send('/auth/profile/two-factor')
    await visitor.send('/auth/logout')
    await visitor.signIn(person)
    await before()
    await setUp(world, visitor, person)
    return told
  },
  async 'switched-on'(world, before) {
    const { visitor, ...told } = await plain(world)
    await visitor.open('/auth/profile')
    await before()
    await visitor.send('/auth/profile/two-factor')
    return told
  },
  async 'left-off'(world, before) {
    const { visitor, ...told } = await plain(world)
    await visitor.open('/auth/profile')
    await visitor.send('/auth/profile/two-factor')
    await before()
    await visitor.send('/auth/profile/two-factor/undo')
    return told
  },
  async 'authenticator-removed'(world, before) {
    const { person, visitor, phone, ...told } = await inside(world)
    const page = '/auth/profile/authenticators'
    await visitor.open(`${page}/add`)
    await visitor.send(`${page}/add`, { code: phone.code() })
    const added = Phone.scan(visitor.otpauth(), world.clock)
    await visitor.send(`${page}/add`, { code: added.code() })
    world.wind(MINUTE)
    const [first] = await world.edge.db
      .selectFrom('authenticators')
      .select('id')
      .where('accountId', '=', person.id)
      .orderBy('enrolledAtMs')
      .execute()
    await visitor.open(`${page}/${first!.id}/remove`)
    await before()
    await visitor.send(`${page}/${first!.id}/remove`, { code: added.code() })
    return told
  },
  async 'recovery-code-used'(world, before) {
    const { person, phone, ...told } = await inside(world)
    const visitor = world.visitor()
    await visitor.signIn(person)
    await before()
    await visitor.send('/auth/recovery-code', { code: phone.recoveryCodes[0]! })
    return told
  },
  async 'authenticator-resumed'(world, before) {
    const { person, phone, visitor, ...told } = await inside(world)
    await world.edge.db
      .updateTable('authenticators')
      .set({ suspendedAtMs: 1 })
      .where('accountId', '=', person.id)
      .execute()
    await visitor.open('/auth/logout')
    await visitor.signIn(person)
    await visitor.send('/auth/recovery-code', { code: phone.recoveryCodes[0]! })
    await visitor.open('/auth/profile/authenticators')
    const path = /href="([^"]+\/resume)"/.exec(visitor.text)?.[1] ?? ''
    await before()
    await visitor.open(path)
    await visitor.send(path)
    return told
  },
  async 'recovery-codes-made'(world, before) {
    const { visitor, phone, ...told } = await inside(world)
    await visitor.open('/auth/profile/recovery-codes')
    await before()
    await visitor.send('/auth/profile/recovery-codes', { code: phone.code() })
    return told
  },
  async 'management-moved'(world, before) {
    const [first, second] = [`Hansa ${++made}`, `Alpha ${++made}`]
    for (const name of [first, second]) await world.command(['company', 'create', '--name', name])
    const { person, visitor, ...told } = await inside(world, { company: first })
    const { activationUrl } = await world.command([
      'user',
      'create',
      '--email',
      person.email,
      '--name',
      'x',
      '--company',
      second,
    ])
    await visitor.open(pathOf(String(activationUrl)))
    await visitor.send('/auth/invitation')
    await visitor.open('/auth/profile/company')
    const company = /name="company" value="([^"]+)"/.exec(visitor.text)?.[1] ?? ''
    await before()
    await visitor.send('/auth/profile/company', { company, manage: 'yes' })
    return told
  },
  async 'role-changed'(world, before) {
    const company = `Hansa ${++made}`
    await world.command(['company', 'create', '--name', company])
    const person = await somebody(world, { company })
    const second = await withSecond(world, person.email)
    await before()
    await world.command(['company', 'admins', '--company', company, '--add', person.email])
    return { email: person.email, second }
  },
  async 'admin-invited'(world, before) {
    const company = `Hansa ${++made}`
    await world.command(['company', 'create', '--name', company])
    const { visitor, ...told } = await inside(world, { company, role: 'admin' })
    await visitor.open('/auth/company/invitations')
    await before()
    await visitor.send('/auth/company/invitations', { emails: `deputy${made}@hansa-kontor.example`, role: 'admin' })
    return told
  },
  async 'member-removed'(world, before) {
    const company = `Hansa ${++made}`
    await world.command(['company', 'create', '--name', company])
    const { visitor } = await inside(world, { company, role: 'admin' })
    const person = await somebody(world, { company })
    const second = await withSecond(world, person.email)
    const page = `/auth/company/members/${person.id}/remove`
    await visitor.open(page)
    await before()
    await visitor.send(page)
    return { email: person.email, second }
  },
  async 'switched-off'(world, before) {
    const { visitor, phone, ...told } = await inside(world)
    await before()
    await visitor.open('/auth/profile/two-factor')
    await visitor.send('/auth/profile/two-factor/off', { password: PASSWORD, code: phone.code() })
    return told
  },
  async reset(world, before) {
    const told = await inside(world)
    await before()
    await command(world, 'user reset-two-factor', told.email)
    return told
  },
  async 'enrolment-link'(world, before) {
    const told = await plain(world)
    await before()
    await command(world, 'user enrolment-link', told.email)
    return told
  },
  async 'enrolment-pass'(world, before) {
    const { person, ...told } = await inside(world)
    await resetByCommand(world, person)
    await before()
    await passFor(world, person)
    return told
  },
  async 'wrong-codes'(world, before) {
    const { person, phone, ...told } = await inside(world)
    const stranger = world.visitor()
    await stranger.signIn(person)
    await before()
    for (let tries = 0; tries < 3; tries++) await stranger.send('/auth/code', { code: phone.wrongCode() })
    return told
  },
  async activated(world, before) {
    const email = `new${++made}@hansa-kontor.example`
    const { activationUrl } = await world.command(['user', 'create', '--email', email, '--name', 'Ida'])
    const second = await withSecond(world, email)
    const visitor = world.visitor()
    await visitor.open(String(activationUrl).replace(/^https?:\/\/[^/]+/, ''))
    await before()
    await visitor.send('/auth/activate', { name: 'Ida Brandt', password: PASSWORD })
    return { email, second }
  },
  async 'password-changed'(world, before) {
    const { visitor, ...told } = await plain(world)
    await visitor.open('/auth/profile/password')
    await before()
    const password = 'copper lantern autumn'
    await visitor.send('/auth/profile/password', { current_password: PASSWORD, password })
    return told
  },
  async 'password-asked'(world, before) {
    const told = await inside(world)
    await before()
    await world.visitor().post('/auth/forgot-password', { email: told.email })
    return told
  },
  async 'address-changed'(world, before) {
    const { visitor, email: former, second } = await plain(world)
    const email = home()
    await visitor.open('/auth/profile/email')
    await visitor.send('/auth/profile/email', { email, password: PASSWORD })
    const code = codeIn(await world.newestMail(email))
    await before()
    await visitor.send('/auth/profile/email', { code })
    return { email: former, second }
  },
  async 'second-address'(world, before) {
    const { visitor, email } = await plain(world)
    const second = home()
    await visitor.open('/auth/profile/email/second')
    await visitor.send('/auth/profile/email/second', { email: second })
    const code = codeIn(await world.newestMail(second))
    await before()
    await visitor.send('/auth/profile/email/second', { code })
    return { email, second }
  },
  async disabled(world, before) {
    const told = await plain(world)
    await before()
    await command(world, 'user disable', told.email)
    return told
  },
  async enabled(world, before) {
    const told = await plain(world)
    await command(world, 'user disable', told.email)
    await before()
    await command(world, 'user enable', told.email)
    return told
  },
  async 'account-deleted'(world, before) {
    const told = await plain(world)
    await before()
    await command(world, 'user delete', told.email)
    return told
  },
  async stopped(world, before) {
    const told = await plain(world)
    await command(world, 'user enrolment-link', told.email)
    const stopper = world.visitor()
    await stopper.open(linkTo(await world.newestMail(told.second), '/auth/stop'))
    await before()
    await stopper.send('/auth/stop')
    return told
  },
  async 'admin-asked-owner'(world, before) {
    const name = `Alpha ${++made}`
    await world.command(['company', 'create', '--name', name])
    await somebodyWithCode(world, { company: name, role: 'admin' })
    const { person, ...told } = await inside(world, { company: name })
    const visitor = world.visitor()
    await visitor.signIn(person)
    await visitor.open('/auth/lost-phone')
    await visitor.send('/auth/lost-phone', { ask: 'admin' })
    const code = codeIn(await world.newestMail(person.email))
    await before()
    await visitor.send('/auth/lost-phone', { ask: 'admin', code })
    return told
  },
  async 'caller-verification'(world, before) {
    const { person, ...told } = await inside(world)
    const ticket = await writesToSupport(world, told.email)
    await beginsCall(world, await somebodyWithCode(world, { staff: 'support' }), ticket)
    await before()
    await entersPassword(world.visitor(), ticket, person)
    return told
  },
  async suspended(world, before) {
    const { person, ...told } = await inside(world)
    const ticket = await writesToSupport(world, told.email)
    const agent = await somebodyWithCode(world, { staff: 'support' })
    await isVerifiedOnThePhone(world, agent, ticket, person)
    const path = `/auth/desk/tickets/${numberOf(ticket)}/suspend`
    await agent.visitor.open(path)
    await before()
    await agent.visitor.send(path, { reason: 'The phone was stolen' })
    return told
  },
  async 'reset-requested'(world, before) {
    const { target, opener } = await waiting(world)
    const second = await withSecond(world, target.person.email)
    await before()
    await openAsAdmin(world, opener, target.person.id)
    return { email: target.person.email, second }
  },
  async 'reset-approved'(world, before) {
    const { target, opener, other } = await waiting(world)
    const second = await withSecond(world, target.person.email)
    const id = await openAsAdmin(world, opener, target.person.id)
    await before()
    await decide(world, other, id, 'approve')
    return { email: target.person.email, second }
  },
  async 'reset-request-ended'(world, before) {
    const { target, opener } = await waiting(world)
    const second = await withSecond(world, target.person.email)
    await openAsAdmin(world, opener, target.person.id)
    world.wind(MINUTE)
    await before()
    await world.visitor().signIn(target.person, { code: target.phone.code() })
    return { email: target.person.email, second }
  },
}
