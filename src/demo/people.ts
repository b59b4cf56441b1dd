import { accountByAddress, addressKey, changeAccount, createAccount, type Account } from '../accounts/index.ts'
import { addMember, createCompany, type Company } from '../companies/index.ts'
import { DAY_MS } from '../edge/clock.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { invite } from '../invitation/index.ts'
import { changePolicy, instantOf } from '../policy/index.ts'
import { messages } from './messages.ts'
import { beginEnrolment, currentEnrolment, enrolAuthenticator, entryLabel } from '../totp/index.ts'

/** Passwords of the demo's people: printed at its start, used nowhere else. */
export const PASSWORDS: Record<string, string> = {
  'jonas.wieland@hansa-kontor.example': 'violet harbour morning',
  'tomasz.nowak@hansa-kontor.example': 'copper lantern evening',
  'mara.lindt@hansa-kontor.example': 'quiet meadow saturday',
  'ida.brandt@hansa-kontor.example': 'amber station winter',
  'olga.petrova@fernhill.example': 'silver bridge thursday',
}

interface Person {
  email: string
  name: string
  /** What the start says about this person. */
  is: keyof (typeof messages)['en']['start']['people']
  twoFactor: Account['twoFactor']
  role: 'admin' | 'member'
  staff?: Account['staff']
}

const PEOPLE: Person[] = [
  {
    email: 'jonas.wieland@hansa-kontor.example',
    name: 'Jonas Wieland',
    is: 'off',
    twoFactor: 'off',
    role: 'member',
  },
  {
    email: 'tomasz.nowak@hansa-kontor.example',
    name: 'Tomasz Nowak',
    is: 'pending',
    twoFactor: 'pending',
    role: 'member',
  },
  {
    email: 'ida.brandt@hansa-kontor.example',
    name: 'Ida Brandt',
    is: 'on',
    twoFactor: 'on',
    role: 'member',
  },
  { email: 'mara.lindt@hansa-kontor.example', name: 'Mara Lindt', is: 'admin', twoFactor: 'on', role: 'admin' },
  {
    email: 'olga.petrova@fernhill.example',
    name: 'Olga Petrova',
    is: 'operator',
    twoFactor: 'on',
    role: 'member',
    staff: 'operator',
  },
]

export const allAccounts = async (edge: Edge) =>
  (
    await Promise.all(PEOPLE.map(async ({ email, is }) => ({ account: await accountByAddress(edge, email), is })))
  ).flatMap(({ account, is }) => (account ? [{ ...account, is }] : []))

/** Fills an empty demo: two companies, people in every state, and a date 74 days ahead. */
export async function fillDemo(edge: Edge): Promise<void> {
  if ((await allAccounts(edge)).length > 0) return
  const hashes = new Map<string, string>()
  for (const { email } of PEOPLE) hashes.set(email, await edge.hasher.hash(PASSWORDS[email]!))
  await inTransaction(edge, async (edge) => {
    const company = await createCompany(edge, { name: 'Hansa Kontor GmbH', zone: 'Europe/Berlin' }, 'demo')
    for (const person of PEOPLE) await addPerson(edge, company, person, hashes.get(person.email)!)
    const date = new Date(edge.clock.nowMs() + 74 * DAY_MS).toISOString().slice(0, 10)
    const instant = instantOf(`${date}T00:00`, 'Europe/Berlin')
    if (instant.ok) await changePolicy(edge, null, instant.policy, 'demo')
    await inviteSomebody(edge, company)
  })
  // Afterwards, because the company that was joined first is the one in use.
  await inTransaction(edge, async (edge) => {
    const second = await createCompany(edge, { name: 'Fernhill Trading Ltd', zone: 'Europe/London' }, 'demo')
    const mara = await accountByAddress(edge, 'mara.lindt@hansa-kontor.example')
    if (mara) await addMember(edge, second.id, mara.id, 'member')
  })
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
  company: { id: string; name: string },
  { email, name, twoFactor, role, staff }: Person,
  passwordHash: string,
) {
  const account = await createAccount(
    edge,
    {
      email,
      name,
      staff: staff ?? null,
      passwordHash,
      managedBy: staff ? undefined : company.id,
    },
    'demo',
  )
  if (!account) return
  if (!staff) await addMember(edge, company.id, account.id, role)
  if (twoFactor === 'off') return
  await changeAccount(
    edge,
    account.id,
    {},
    {
      twoFactor,
      pendingBecause: twoFactor === 'pending' ? 'chosen' : null,
      hadAuthenticator: twoFactor === 'on' ? 1 : 0,
    },
  )
  if (twoFactor !== 'on') return
  await beginEnrolment(edge, account.id, entryLabel(email, staff ? undefined : company.name))
  const enrolment = await currentEnrolment(edge, account.id)
  // Step 0 is used up in place of a first code: nobody typed one.
  if (enrolment) await enrolAuthenticator(edge, account.id, enrolment, [0])
}
