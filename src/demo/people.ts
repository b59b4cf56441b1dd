import { accountByAddress, addressKey, changeAccount, createAccount, type Account } from '../accounts/index.ts'
import { addMember, createCompany, type Company } from '../companies/index.ts'
import { DAY_MS } from '../edge/clock.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { invite } from '../invitation/index.ts'
import { changePolicy, instantOf } from '../policy/index.ts'
import { earlier, fillDesk } from './desk.ts'
import type { messages } from './messages.ts'
import { beginEnrolment, currentEnrolment, enrolAuthenticator, entryLabel } from '../totp/index.ts'

/** Passwords of the demo's people: printed at its start, used nowhere else. */
export const PASSWORDS: Record<string, string> = {
  'jonas.wieland@hansa-kontor.example': 'violet harbour morning',
  'tomasz.nowak@hansa-kontor.example': 'copper lantern evening',
  'ida.brandt@hansa-kontor.example': 'amber station winter',
  'mara.lindt@hansa-kontor.example': 'quiet meadow saturday',
  'piet.sommer@hansa-kontor.example': 'golden ferry breakfast',
  'jule.harms@ostsee-boote.example': 'little anchor february',
  'sam.okafor@fernhill.example': 'green window candle',
  'olga.petrova@fernhill.example': 'silver bridge thursday',
}

interface Person {
  email: string
  name: string
  /** What the start says about this person. */
  is: keyof (typeof messages)['en']['start']['people']
  twoFactor: Account['twoFactor']
  /** The company that manages the account; staff belongs to none. */
  company?: keyof typeof COMPANIES
  role?: 'admin' | 'member'
  staff?: Account['staff']
}

/** The second one has no admin: support is the only way back for its people. */
const COMPANIES = { hansa: 'Hansa Kontor GmbH', ostsee: 'Ostsee Boote GmbH' }

/** They have been here for a while: whoever is new to a role approves nothing for seven days. */
const HERE_FOR_MS = 30 * DAY_MS

const PEOPLE: Person[] = [
  {
    email: 'jonas.wieland@hansa-kontor.example',
    name: 'Jonas Wieland',
    is: 'off',
    twoFactor: 'off',
    company: 'hansa',
    role: 'member',
  },
  {
    email: 'tomasz.nowak@hansa-kontor.example',
    name: 'Tomasz Nowak',
    is: 'pending',
    twoFactor: 'pending',
    company: 'hansa',
    role: 'member',
  },
  {
    email: 'ida.brandt@hansa-kontor.example',
    name: 'Ida Brandt',
    is: 'on',
    twoFactor: 'on',
    company: 'hansa',
    role: 'member',
  },
  {
    email: 'mara.lindt@hansa-kontor.example',
    name: 'Mara Lindt',
    is: 'admin',
    twoFactor: 'on',
    company: 'hansa',
    role: 'admin',
  },
  {
    email: 'piet.sommer@hansa-kontor.example',
    name: 'Piet Sommer',
    is: 'secondAdmin',
    twoFactor: 'on',
    company: 'hansa',
    role: 'admin',
  },
  {
    email: 'jule.harms@ostsee-boote.example',
    name: 'Jule Harms',
    is: 'lost',
    twoFactor: 'on',
    company: 'ostsee',
    role: 'member',
  },
  {
    email: 'sam.okafor@fernhill.example',
    name: 'Sam Okafor',
    is: 'support',
    twoFactor: 'on',
    staff: 'support',
  },
  {
    email: 'olga.petrova@fernhill.example',
    name: 'Olga Petrova',
    is: 'operator',
    twoFactor: 'on',
    staff: 'operator',
  },
]

export const allAccounts = async (edge: Edge) =>
  (
    await Promise.all(PEOPLE.map(async ({ email, is }) => ({ account: await accountByAddress(edge, email), is })))
  ).flatMap(({ account, is }) => (account ? [{ ...account, is }] : []))

/** Fills an empty demo: three companies, people in every state, a date 74 days ahead, and work for support. */
export async function fillDemo(now: Edge): Promise<void> {
  if ((await allAccounts(now)).length > 0) return
  const hashes = new Map<string, string>()
  for (const { email } of PEOPLE) hashes.set(email, await now.hasher.hash(PASSWORDS[email]!))
  const before = earlier(now, HERE_FOR_MS)
  await inTransaction(before, async (edge) => {
    const companies = new Map<string, Company>()
    for (const [key, name] of Object.entries(COMPANIES))
      companies.set(key, await createCompany(edge, { name, zone: 'Europe/Berlin' }, 'demo'))
    for (const person of PEOPLE)
      await addPerson(edge, companies.get(person.company ?? ''), person, hashes.get(person.email)!)
    const date = new Date(now.clock.nowMs() + 74 * DAY_MS).toISOString().slice(0, 10)
    const instant = instantOf(`${date}T00:00`, 'Europe/Berlin')
    if (instant.ok) await changePolicy(edge, null, instant.policy, 'demo')
    await inviteSomebody({ ...edge, clock: now.clock }, companies.get('hansa')!)
  })
  // Afterwards, because the company that was joined first is the one in use.
  await inTransaction(earlier(now, HERE_FOR_MS - DAY_MS), async (edge) => {
    const second = await createCompany(edge, { name: 'Fernhill Trading Ltd', zone: 'Europe/London' }, 'demo')
    const mara = await accountByAddress(edge, 'mara.lindt@hansa-kontor.example')
    if (mara) await addMember(edge, second.id, mara.id, 'member')
  })
  await fillDesk(now)
}

/** So that the list of invitations, and the mailbox, have something to show. */
async function inviteSomebody(edge: Edge, company: Company): Promise<void> {
  const inviter = await accountByAddress(edge, 'mara.lindt@hansa-kontor.example')
  const email = 'lena.fuchs@hansa-kontor.example'
  const language = edge.config.defaultLanguage
  const of = { email, emailKey: addressKey(email), account: undefined, company, inviter, language }
  await invite(edge, { ...of, role: 'member', mail: true })
}

async function addPerson(
  edge: Edge,
  company: Company | undefined,
  { email, name, twoFactor, role, staff }: Person,
  passwordHash: string,
) {
  const account = await createAccount(
    edge,
    { email, name, staff: staff ?? null, passwordHash, managedBy: company?.id },
    'demo',
  )
  if (!account) return
  if (company && role) await addMember(edge, company.id, account.id, role)
  if (twoFactor === 'off') return
  await changeAccount(
    edge,
    account.id,
    {},
    {
      twoFactor,
      pendingBecause: twoFactor === 'pending' ? 'chosen' : null,
      hadAuthenticator: twoFactor === 'on' ? 1 : 0,
      // The first sign-ins lead where they were meant to; the offer of recovery codes comes tomorrow.
      offeredCodesAtMs: edge.clock.nowMs() + HERE_FOR_MS,
    },
  )
  if (twoFactor !== 'on') return
  await beginEnrolment(edge, account.id, entryLabel(email, company?.name))
  const enrolment = await currentEnrolment(edge, account.id)
  // Step 0 is used up in place of a first code: nobody typed one.
  if (enrolment) await enrolAuthenticator(edge, account.id, enrolment, [0])
}
