import { passFor, resetByCommand } from '../pass.ts'
import { Phone } from '../phone.ts'
import type { Visitor } from '../visitor.ts'
import { importedPerson } from './imported.ts'
import { codeIn, linkIn, linkTo, PASSWORD, pathOf, somebody, somebodyWithCode, type World } from '../world.ts'

/** What somebody has to give on a way. */
export type Proof =
  | 'password'
  | 'code'
  | 'link'
  | 'mailed code'
  /** An enrolment pass, read out by whoever had it shown. */
  | 'pass'
  /** The first code of an entry that is set up on the way. */
  | 'first code'
  | 'recovery code'
  /** The cookie of a session that another way has opened. */
  | 'session'
  /** Three words that the caller of support reads out. */
  | 'words'
  /** Somebody else with the role, who approves. */
  | 'second person'

/** A way, gone by an account in one situation. */
export interface Walk {
  /** The row of the table. */
  way: string
  account: string
  /** Whether two-factor login is required of everybody while it is walked. */
  required: boolean
  proofs: Proof[]
  /** What the browser is at the end, in the words of Remote-AMR. Left out where the way needs a session and keeps it. */
  opens?: 'nothing' | 'pwd' | 'pwd otp mfa'
  /** Walks it, and gives something wrong in the place of what it lacks. */
  come(world: World, lacks?: Proof): Promise<Came>
}
export interface Came {
  visitor: Visitor
  /** Whether the way did what it says, where that is more than a session. */
  did?: boolean
}

const NEW = 'another quiet harbour'
const WRONG = 'some other quiet evening'
const NO_CODE = 'MMMMM-MMMMM-MMMMM-MMMMM-MMMMM'
const NO_TOKEN = 'A'.repeat(43)

/** The link, or one that nobody ever made. */
const followed = (link: string, lacks?: Proof) =>
  lacks === 'link' ? link.replace(/token=.*$/, `token=${NO_TOKEN}`) : link

let addresses = 0
const newcomer = () => `newcomer${++addresses}@hansa-kontor.example`

async function signsIn(world: World, email: string, lacks?: Proof, visitor = world.visitor()): Promise<Visitor> {
  await visitor.signIn({ email, password: lacks === 'password' ? WRONG : PASSWORD })
  return visitor
}

async function signsInWithCode(world: World, person: { email: string }, phone: Phone, lacks?: Proof) {
  const visitor = await signsIn(world, person.email, lacks)
  await visitor.send('/auth/code', { code: lacks === 'code' ? phone.wrongCode() : phone.code() })
  return visitor
}

/** From wherever the browser stands: the mailed code, then the first code of a new entry. */
async function setsUp(world: World, visitor: Visitor, email: string, lacks?: Proof): Promise<Visitor> {
  const [mail] = await world.mailsTo(email)
  const code = mail && /^\d{8}$/m.test(mail.text) ? codeIn(mail) : '00000000'
  if (visitor.path.startsWith('/auth/mailbox') && lacks !== 'pass')
    await visitor.send('/auth/mailbox', { code: lacks === 'mailed code' ? '00000000' : code })
  await visitor.open('/auth/setup')
  const phone = visitor.text.includes('otpauth:') ? Phone.scan(visitor.otpauth(), world.clock) : undefined
  const first = lacks === 'first code' ? phone?.wrongCode() : phone?.code()
  await visitor.send('/auth/setup', { code: first ?? '000000' })
  return visitor
}

/** Two-factor login is on: the person, the phone, and a browser inside whose code is some minutes old. */
async function inside(world: World, options: Parameters<typeof somebodyWithCode>[1] = {}, minutes = 11) {
  const { person, phone, visitor } = await somebodyWithCode(world, options)
  world.wind(minutes * 60_000)
  return {
    person,
    phone,
    known: visitor,
    browser: (lacks?: Proof) => (lacks === 'session' ? world.visitor() : visitor),
  }
}

const stands = (visitor: Visitor, path: string) => visitor.path.split('?')[0] === path

/** Whether this password is the account's: it leads to the code page. */
async function isPassword(world: World, email: string, password: string): Promise<boolean> {
  const visitor = world.visitor()
  await visitor.signIn({ email, password })
  return stands(visitor, '/auth/code')
}

async function linkOf(world: World, words: string[], field: 'url' | 'activationUrl'): Promise<string> {
  const answer = await world.command(words)
  if (answer.exit !== 0) throw new Error(JSON.stringify(answer))
  return pathOf(String(answer[field]))
}

const activates = async (world: World, lacks?: Proof) => {
  const email = newcomer()
  const link = await linkOf(world, ['user', 'create', '--email', email, '--name', 'Jonas Weber'], 'activationUrl')
  const visitor = world.visitor()
  await visitor.open(followed(link, lacks))
  await visitor.send('/auth/activate', { name: 'Jonas Weber', password: NEW })
  return { visitor, email }
}

/** By the page of a company's admin; nobody has an account with the address. */
const comesByInvitation = async (world: World, lacks?: Proof) => {
  const [email, company] = [newcomer(), `Hansa ${++addresses}`]
  await world.command(['company', 'create', '--name', company])
  const { visitor: admin } = await somebodyWithCode(world, { company, role: 'admin' })
  await admin.open('/auth/company/invitations')
  await admin.send('/auth/company/invitations', { emails: email })
  const visitor = world.visitor()
  await visitor.open(followed(linkIn(await world.newestMail(email)), lacks))
  await visitor.send('/auth/activate', { name: 'Jonas Weber', password: NEW })
  return { visitor, email }
}

export const WALKS: Walk[] = [
  {
    way: 'Password',
    account: 'off, not required',
    required: false,
    proofs: ['password'],
    opens: 'pwd',
    come: async (world, lacks) => ({ visitor: await signsIn(world, (await somebody(world)).email, lacks) }),
  },
  {
    way: 'Password',
    account: 'off, required',
    required: true,
    proofs: ['password'],
    opens: 'nothing',
    come: async (world, lacks) => ({ visitor: await signsIn(world, (await somebody(world)).email, lacks) }),
  },
  {
    way: 'Password',
    account: 'on',
    required: false,
    proofs: ['password'],
    opens: 'nothing',
    come: async (world, lacks) => ({
      visitor: await signsIn(world, (await somebodyWithCode(world)).person.email, lacks),
    }),
  },
  {
    way: 'Password and code',
    account: 'on',
    required: true,
    proofs: ['password', 'code'],
    opens: 'pwd otp mfa',
    async come(world, lacks) {
      const { person, phone } = await inside(world)
      return { visitor: await signsInWithCode(world, person, phone, lacks) }
    },
  },
  {
    way: 'Password and recovery code',
    account: 'on',
    required: true,
    proofs: ['password', 'recovery code'],
    opens: 'pwd otp mfa',
    async come(world, lacks) {
      const { person, phone } = await inside(world)
      const visitor = await signsIn(world, person.email, lacks)
      await visitor.send('/auth/recovery-code', { code: lacks === 'recovery code' ? NO_CODE : phone.recoveryCodes[0]! })
      return { visitor }
    },
  },
  {
    way: 'Password, mailbox code, first code',
    account: 'off, required',
    required: true,
    proofs: ['password', 'mailed code', 'first code'],
    opens: 'pwd otp mfa',
    async come(world, lacks) {
      const { email } = await somebody(world)
      return { visitor: await setsUp(world, await signsIn(world, email, lacks), email, lacks) }
    },
  },
  {
    way: 'Password, enrolment pass, first code',
    account: 'pending after a reset',
    required: true,
    proofs: ['password', 'pass', 'first code'],
    opens: 'pwd otp mfa',
    async come(world, lacks) {
      const { person } = await inside(world)
      await resetByCommand(world, person)
      const { code } = await passFor(world, person)
      const visitor = await signsIn(world, person.email, lacks)
      await visitor.send('/auth/mailbox', { code: lacks === 'pass' ? code.replace(/./g, 'M') : code })
      return { visitor: await setsUp(world, visitor, person.email, lacks) }
    },
  },
  {
    way: 'Unlock',
    account: 'on',
    required: true,
    proofs: ['session', 'code'],
    opens: 'pwd otp mfa',
    async come(world, lacks) {
      const { phone, browser } = await inside(world, {}, 31)
      const visitor = browser(lacks)
      await visitor.send('/auth/unlock', { code: lacks === 'code' ? phone.wrongCode() : phone.code() })
      return { visitor }
    },
  },
  {
    way: 'Unlock',
    account: 'off, not required',
    required: false,
    proofs: ['session', 'password'],
    opens: 'pwd',
    async come(world, lacks) {
      const visitor = await signsIn(world, (await somebody(world)).email)
      world.wind(31 * 60_000)
      if (lacks === 'session') visitor.cookies = []
      await visitor.send('/auth/unlock', { password: lacks === 'password' ? WRONG : PASSWORD })
      return { visitor }
    },
  },
  {
    way: 'Activation link',
    account: 'invited, not required',
    required: false,
    proofs: ['link'],
    opens: 'pwd',
    come: activates,
  },
  {
    way: 'Activation link',
    account: 'invited, required',
    required: true,
    proofs: ['link', 'first code'],
    opens: 'pwd otp mfa',
    async come(world, lacks) {
      const { visitor, email } = await activates(world, lacks)
      return { visitor: await setsUp(world, visitor, email, lacks) }
    },
  },
  {
    way: 'Invitation link, of an address without an account',
    account: 'none, not required',
    required: false,
    proofs: ['link'],
    opens: 'pwd',
    come: comesByInvitation,
  },
  {
    way: 'Invitation link, of an address without an account',
    account: 'none, required',
    required: true,
    proofs: ['link', 'first code'],
    opens: 'pwd otp mfa',
    async come(world, lacks) {
      const { visitor, email } = await comesByInvitation(world, lacks)
      return { visitor: await setsUp(world, visitor, email, lacks) }
    },
  },
  {
    way: 'Enrolment link',
    account: 'off, required',
    required: true,
    proofs: ['link', 'password', 'first code'],
    opens: 'pwd otp mfa',
    async come(world, lacks) {
      const { email } = await somebody(world)
      const words = ['user', 'enrolment-link', '--email', email, '--reason', 'new phone']
      const link = await linkOf(world, words, 'url')
      const visitor = world.visitor()
      await visitor.open(followed(link, lacks))
      await visitor.send('/auth/enrol')
      await signsIn(world, email, lacks, visitor)
      // The mailed code that the password leads to without the link is not given here.
      return { visitor: await setsUp(world, visitor, email, lacks === 'link' ? 'mailed code' : lacks) }
    },
  },
  {
    way: 'Five-tries link',
    account: 'off, not required, its address waits',
    required: false,
    proofs: ['link', 'password'],
    opens: 'pwd',
    async come(world, lacks) {
      const { email } = await somebody(world)
      for (let tries = 0; tries < 6; tries++) await signsIn(world, email, 'password')
      const visitor = world.visitor()
      await visitor.send('/auth/login/link', { email })
      await visitor.open(followed(linkIn(await world.newestMail(email)), lacks))
      return { visitor: await signsIn(world, email, lacks, visitor) }
    },
  },
  {
    way: 'Step-up',
    account: 'on',
    required: true,
    proofs: ['session', 'code'],
    async come(world, lacks) {
      const { phone, browser } = await inside(world)
      const visitor = browser(lacks)
      await visitor.open('/auth/step-up')
      await visitor.send('/auth/step-up', { code: lacks === 'code' ? phone.wrongCode() : phone.code() })
      return { visitor, did: (await visitor.request('/auth/verify?step_up=1')).status === 204 }
    },
  },
  {
    way: 'Undo of the switch',
    account: 'pending by choice, not required',
    required: false,
    proofs: ['session'],
    opens: 'pwd',
    async come(world, lacks) {
      const visitor = await signsIn(world, (await somebody(world)).email)
      await visitor.open('/auth/profile')
      await visitor.send('/auth/profile/two-factor')
      if (lacks === 'session') visitor.cookies = []
      await visitor.send('/auth/profile/two-factor/undo')
      return { visitor }
    },
  },
  {
    way: '"Not now, leave it off" at set-up',
    account: 'pending by choice, not required',
    required: false,
    proofs: ['password', 'mailed code'],
    opens: 'pwd',
    async come(world, lacks) {
      const { email } = await somebody(world)
      const first = await signsIn(world, email)
      await first.open('/auth/profile')
      await first.send('/auth/profile/two-factor')
      const visitor = await signsIn(world, email, lacks)
      const mailed = lacks ? '00000000' : codeIn(await world.newestMail(email))
      await visitor.send('/auth/mailbox', { code: mailed })
      await visitor.send('/auth/setup', { leave_off: 'yes' })
      return { visitor }
    },
  },
  {
    way: 'Changing the password',
    account: 'on',
    required: true,
    proofs: ['session', 'password', 'code'],
    async come(world, lacks) {
      const { person, phone, browser } = await inside(world)
      const visitor = browser(lacks)
      await visitor.open('/auth/profile/password')
      await visitor.send('/auth/profile/password', {
        current_password: lacks === 'password' ? WRONG : PASSWORD,
        password: NEW,
        code: lacks === 'code' ? phone.wrongCode() : phone.code(),
      })
      return { visitor, did: await isPassword(world, person.email, NEW) }
    },
  },
  {
    way: 'New password by mail',
    account: 'on',
    required: true,
    proofs: ['link', 'code'],
    opens: 'nothing',
    async come(world, lacks) {
      const { person, phone } = await inside(world)
      const visitor = world.visitor()
      await visitor.send('/auth/forgot-password', { email: person.email })
      await visitor.open(followed(linkTo(await world.newestMail(person.email), '/auth/reset-password'), lacks))
      await visitor.send('/auth/reset-password', { code: lacks === 'code' ? phone.wrongCode() : phone.code() })
      await visitor.send('/auth/reset-password', { password: NEW })
      return { visitor, did: await isPassword(world, person.email, NEW) }
    },
  },
  {
    way: 'New password by mail',
    account: 'on, without the phone',
    required: true,
    proofs: ['link', 'recovery code'],
    opens: 'nothing',
    async come(world, lacks) {
      const { person, phone } = await inside(world)
      const visitor = world.visitor()
      await visitor.send('/auth/forgot-password', { email: person.email })
      await visitor.open(followed(linkTo(await world.newestMail(person.email), '/auth/reset-password'), lacks))
      const code = lacks === 'recovery code' ? NO_CODE : phone.recoveryCodes[0]!
      await visitor.send('/auth/reset-password', { code })
      await visitor.send('/auth/reset-password', { password: NEW })
      return { visitor, did: await isPassword(world, person.email, NEW) }
    },
  },
  {
    way: 'New recovery codes',
    account: 'on',
    required: true,
    proofs: ['session', 'code'],
    async come(world, lacks) {
      const { phone, browser } = await inside(world)
      const visitor = browser(lacks)
      await visitor.open('/auth/profile/recovery-codes')
      await visitor.send('/auth/profile/recovery-codes', { code: lacks === 'code' ? phone.wrongCode() : phone.code() })
      await visitor.open('/auth/recovery-codes')
      return { visitor, did: /<ol class="codes"/.test(visitor.text) }
    },
  },
  {
    way: 'Stop link',
    account: 'on, its password was just changed',
    required: true,
    proofs: ['link'],
    opens: 'nothing',
    async come(world, lacks) {
      const { person, phone, known } = await inside(world)
      await known.open('/auth/profile/password')
      const fields = { current_password: PASSWORD, password: NEW, code: phone.code() }
      await known.send('/auth/profile/password', fields)
      const visitor = world.visitor()
      await visitor.open(followed(linkTo(await world.newestMail(person.email), '/auth/stop'), lacks))
      await visitor.send('/auth/stop')
      return { visitor, did: !(await isPassword(world, person.email, NEW)) && (await known.check()) === 401 }
    },
  },
  {
    way: 'Changing the address',
    account: 'on',
    required: true,
    proofs: ['session', 'password', 'code', 'mailed code'],
    async come(world, lacks) {
      const { phone, browser } = await inside(world)
      const visitor = browser(lacks)
      const email = newcomer()
      await visitor.open('/auth/profile/email')
      await visitor.send('/auth/profile/email', {
        email,
        password: lacks === 'password' ? WRONG : PASSWORD,
        code: lacks === 'code' ? phone.wrongCode() : phone.code(),
      })
      const [mail] = await world.mailsTo(email)
      const mailed = mail && lacks !== 'mailed code' ? codeIn(mail) : '00000000'
      await visitor.send('/auth/profile/email', { code: mailed })
      return { visitor, did: await isPassword(world, email, PASSWORD) }
    },
  },
  {
    way: 'Second address',
    account: 'on',
    required: true,
    proofs: ['session', 'code', 'mailed code'],
    async come(world, lacks) {
      const { person, phone, browser } = await inside(world)
      const visitor = browser(lacks)
      const [page, email] = ['/auth/profile/email/second', newcomer()]
      await visitor.open(page)
      await visitor.send(`/auth/step-up?return_to=${encodeURIComponent(page)}`, {
        code: lacks === 'code' ? phone.wrongCode() : phone.code(),
      })
      await visitor.open(page)
      await visitor.send(page, { email })
      const [mail] = await world.mailsTo(email)
      await visitor.send(page, { code: mail && lacks !== 'mailed code' ? codeIn(mail) : '00000000' })
      await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'lost phone'])
      return { visitor, did: (await world.newestMail(person.email)) && (await world.mailsTo(email)).length > 1 }
    },
  },
  {
    way: 'Moving management',
    account: 'on',
    required: true,
    proofs: ['session', 'code'],
    async come(world, lacks) {
      const page = '/auth/profile/company'
      const made = await world.command(['company', 'create', '--name', `Hansa ${++addresses}`])
      const company = String(made.id)
      const { person, phone, known, browser } = await inside(world, { company })
      await world.edge.db.updateTable('accounts').set({ managedBy: null }).where('id', '=', person.id).execute()
      await known.open(page)
      const form = known.text
      const visitor = browser(lacks)
      await visitor.send(`/auth/step-up?return_to=${encodeURIComponent(page)}`, {
        code: lacks === 'code' ? phone.wrongCode() : phone.code(),
      })
      visitor.text = form
      await visitor.send(page, { company, manage: 'yes' })
      const { managedBy } = await world.edge.db
        .selectFrom('accounts')
        .select('managedBy')
        .where('id', '=', person.id)
        .executeTakeFirstOrThrow()
      return { visitor, did: managedBy === company }
    },
  },
  {
    way: 'Switching off',
    account: 'on, not required',
    required: false,
    proofs: ['session', 'password', 'code'],
    async come(world, lacks) {
      const { person, phone, browser } = await inside(world)
      const visitor = browser(lacks)
      await visitor.open('/auth/profile/two-factor')
      await visitor.send('/auth/profile/two-factor/off', {
        password: lacks === 'password' ? WRONG : PASSWORD,
        code: lacks === 'code' ? phone.wrongCode() : phone.code(),
      })
      return { visitor, did: (await amr(await signsIn(world, person.email))) === 'pwd' }
    },
  },
  {
    way: 'Invitation link',
    account: 'on, invited to another company',
    required: true,
    proofs: ['link', 'session'],
    async come(world, lacks) {
      const { person, browser } = await inside(world)
      const company = `Alpha ${++addresses}`
      await world.command(['company', 'create', '--name', company])
      const words = ['user', 'create', '--email', person.email, '--name', 'Mara Lindt', '--company', company]
      const link = await linkOf(world, words, 'activationUrl')
      const visitor = browser(lacks)
      await visitor.open(followed(link, lacks))
      await visitor.open('/auth/invitation')
      await visitor.send('/auth/invitation')
      const joined = await world.edge.db
        .selectFrom('members')
        .select('role')
        .where('accountId', '=', person.id)
        .executeTakeFirst()
      return { visitor, did: joined !== undefined }
    },
  },
  {
    way: 'Lost phone',
    account: 'on, with an admin who can help',
    required: true,
    proofs: ['password', 'mailed code'],
    opens: 'nothing',
    async come(world, lacks) {
      const company = `Beta ${++addresses}`
      await world.command(['company', 'create', '--name', company])
      const admin = await somebodyWithCode(world, { company, role: 'admin', name: 'Ida Brandt' })
      const { person } = await inside(world, { company })
      const visitor = await signsIn(world, person.email, lacks)
      await visitor.send('/auth/lost-phone', { ask: 'admin' })
      const [mail] = await world.mailsTo(person.email)
      const mailed = lacks ? '00000000' : codeIn(mail!)
      await visitor.send('/auth/lost-phone', { ask: 'admin', code: mailed })
      const told = (await world.mailsTo(admin.person.email)).some(({ text }) => text.includes(person.email))
      return { visitor, did: told }
    },
  },
  {
    way: 'Known browser',
    account: 'on',
    required: true,
    proofs: ['password'],
    opens: 'nothing',
    async come(world, lacks) {
      const { person, known } = await inside(world)
      await known.send('/auth/logout')
      return { visitor: await signsIn(world, person.email, lacks, known) }
    },
  },
  {
    way: '`user create --password-stdin`',
    account: 'new, required',
    required: true,
    proofs: ['password'],
    opens: 'nothing',
    come: async (world, lacks) => ({ visitor: await signsIn(world, (await somebody(world)).email, lacks) }),
  },
  {
    way: '`user reset-two-factor --reason`',
    account: 'on before',
    required: true,
    proofs: ['password', 'mailed code', 'first code'],
    opens: 'pwd otp mfa',
    async come(world, lacks) {
      const { person, phone } = await inside(world)
      await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'phone lost'])
      const visitor = await signsInWithCode(world, person, phone, lacks)
      await visitor.open('/auth/mailbox')
      return { visitor: await setsUp(world, visitor, person.email, lacks) }
    },
  },
  {
    way: '`user enable`',
    account: 'on, disabled before',
    required: true,
    proofs: ['password', 'code'],
    opens: 'pwd otp mfa',
    async come(world, lacks) {
      const { person, phone } = await inside(world)
      for (const verb of ['disable', 'enable']) await world.command(['user', verb, '--email', person.email])
      return { visitor: await signsInWithCode(world, person, phone, lacks) }
    },
  },
  {
    way: '`user import`',
    account: 'imported, off',
    required: false,
    proofs: ['password'],
    opens: 'pwd',
    async come(world, lacks) {
      const email = newcomer()
      await importedPerson(world, email)
      return { visitor: await signsIn(world, email, lacks) }
    },
  },
  {
    way: '`user import`',
    account: 'imported with an entry, on',
    required: true,
    proofs: ['password', 'code'],
    opens: 'pwd otp mfa',
    async come(world, lacks) {
      const email = newcomer()
      const phone = await importedPerson(world, email, { withEntry: true })
      return { visitor: await signsInWithCode(world, { email }, phone, lacks) }
    },
  },
  {
    way: '`user import`',
    account: 'imported, off, required',
    required: true,
    proofs: ['password', 'mailed code', 'first code'],
    opens: 'pwd otp mfa',
    async come(world, lacks) {
      const email = newcomer()
      await importedPerson(world, email)
      return { visitor: await setsUp(world, await signsIn(world, email, lacks), email, lacks) }
    },
  },
]

/** The first person of an installation: walked in a world of its own each time. */
export const FIRST_RUN: Walk = {
  way: 'First-run link',
  account: 'none yet',
  required: true,
  proofs: ['link', 'first code'],
  opens: 'pwd otp mfa',
  async come(world, lacks) {
    const link = await linkOf(world, ['first-run'], 'url')
    const visitor = world.visitor()
    const email = newcomer()
    await visitor.open(followed(link, lacks))
    const fields = { company: 'Hansa Kontor GmbH', zone: 'Europe/Berlin', name: 'Mara Lindt', email, password: NEW }
    await visitor.send('/auth/first-run', fields)
    return { visitor: await setsUp(world, visitor, email, lacks) }
  },
}

/** What the browser is now, in the words of Remote-AMR. */
export async function amr(visitor: Visitor): Promise<'nothing' | 'pwd' | 'pwd otp mfa'> {
  const answer = await visitor.request('/auth/verify')
  return answer.status === 204 ? (answer.headers.get('remote-amr') as 'pwd' | 'pwd otp mfa') : 'nothing'
}
